/** What a trade-fair sheet asks of the firm, as one form in sections, Japanese and English side by side. */
import { SimpleGrid, Stack } from '@mantine/core';
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { RUNGS } from '~/features/products/model';
import { paths } from '~/shared/paths';
import { BilingualField } from '~/shared/ui/BilingualField';
import { type Option, SelectField, TextField } from '~/shared/ui/fields';
import { Section } from '~/shared/ui/Page';
import { type FormResult, PostForm } from '~/shared/ui/PostForm';
import { SubmitButton } from '~/shared/ui/SubmitButton';
import { type FirmGap, SECTION_OF_GAP } from '../gaps';
import { type OrganisationProfile, QUALITY_PARTS } from '../model';
import classes from './company.module.css';
import { PlaceRows } from './PlaceRows';
import formClasses from './ProfileForm.module.css';
import { Version } from './Version';

type Values = Pick<OrganisationProfile, 'firm' | 'sales' | 'places' | 'version'>;
type Props = { values: Values; prefectures: readonly Option[]; result: FormResult };

/** What is missing, each with the reason why a buyer asks and the way to its section. */
export function FirmGaps({ gaps }: { gaps: readonly FirmGap[] }) {
  const { t } = useTranslation('company');
  if (gaps.length === 0) return <p className={classes.done}>{t('missing.done')}</p>;
  return (
    <Section title={t('missing.title')}>
      <ul className={classes.gaps}>
        {gaps.map((gap) => (
          <li key={gap}>
            <a href={`#${SECTION_OF_GAP[gap]}`}>{t(`part.${gap}`)}</a>
            <span className={classes.why}>{t(`why.${gap}`)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The facts of the firm in four sections. */
export function CompanyForm({ values, prefectures, result }: Props) {
  const { t } = useTranslation('company');
  const { firm } = values;
  const section = (id: 'size' | 'words' | 'places' | 'quality') => ({
    title: t(`section.${id}`),
    lead: t(`sectionLead.${id}`),
  });
  return (
    <PostForm result={result}>
      <Version of={values.version} />
      <Stack gap="xl">
        <div id="size">
          <Section {...section('size')}>
            <SizeFields values={values} />
            <Pair name="representativeTitle" firm={firm} />
            <Pair name="representative" firm={firm} />
            <Pair name="address" firm={firm} />
          </Section>
        </div>
        <div id="words">
          <Section {...section('words')}>
            <Pair name="message" firm={firm} lines={1000} />
            <Pair name="process" firm={firm} lines={1500} />
          </Section>
        </div>
        <div id="places">
          <Section {...section('places')}>
            <PlaceRows places={values.places} prefectures={prefectures} />
          </Section>
        </div>
        <div id="quality">
          <Section {...section('quality')}>
            {QUALITY_PARTS.map((part) => (
              <Pair key={part} name={part} firm={firm} lines={1000} />
            ))}
          </Section>
        </div>
        <div className={formClasses.bar}>
          <SubmitButton>{t('save')}</SubmitButton>
          <Link to={paths.myOrganisation()}>{t('organisations:profile.leave')}</Link>
        </div>
      </Stack>
    </PostForm>
  );
}

function SizeFields({ values: { firm, sales } }: { values: Values }) {
  const { t } = useTranslation('company');
  const number = (name: string, value: number | null | undefined, unit?: 'yen' | 'people') => (
    <TextField
      name={name}
      label={t(`field.${name}`)}
      inputMode="numeric"
      autoComplete="off"
      defaultValue={value?.toString()}
      {...(name === 'employees' || name === 'salesYen' ? { hint: t(`hint.${name}`) } : {})}
      {...(unit && {
        rightSection: (
          <span className={classes.unit} aria-hidden>
            {t(`unit.${unit}`)}
          </span>
        ),
        rightSectionWidth: '4rem',
        rightSectionPointerEvents: 'none' as const,
      })}
    />
  );
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="md" style={{ alignItems: 'end' }}>
        {number('foundedYear', firm.foundedYear)}
        {number('employees', firm.employees, 'people')}
        {number('capitalYen', firm.capitalYen, 'yen')}
      </SimpleGrid>
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="md" style={{ alignItems: 'end' }}>
        {number('salesYen', sales?.yen, 'yen')}
        {number('salesYear', sales?.year)}
        <SelectField
          name="salesVisibility"
          label={t('field.salesVisibility')}
          hint={t('hint.salesVisibility')}
          required
          options={RUNGS.map((rung) => ({ value: rung, label: t(`products:rung.${rung}`) }))}
          defaultValue={sales?.visibility ?? 'introduced'}
        />
      </SimpleGrid>
    </>
  );
}

type PairName = 'representativeTitle' | 'representative' | 'address' | 'message' | 'process';
type PairProps = {
  name: PairName | (typeof QUALITY_PARTS)[number];
  firm: Values['firm'];
  /** Several lines, and how many characters at most. */
  lines?: number;
};

const WITHOUT_HINT: readonly string[] = ['representativeTitle', 'representative'];

/** One text in both languages. */
function Pair({ name, firm, lines }: PairProps) {
  const { t } = useTranslation('company');
  return (
    <BilingualField
      name={name}
      label={t(`field.${name}`)}
      {...(WITHOUT_HINT.includes(name) ? {} : { hint: t(`hint.${name}`) })}
      {...(lines ? { multiline: true, maxLength: lines } : {})}
      defaultValue={{ ja: firm[`${name}Ja`], en: firm[`${name}En`] }}
    />
  );
}

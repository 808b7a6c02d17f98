/** The form of one wish, new or to be changed: a request and an offer each ask for what is theirs. */
import { Group, SimpleGrid, Stack } from '@mantine/core';
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { addDays } from '~/shared/days';
import { paths } from '~/shared/paths';
import { BilingualField } from '~/shared/ui/BilingualField';
import { type Option, SelectField, TextField } from '~/shared/ui/fields';
import { MultiSelectField } from '~/shared/ui/MultiSelectField';
import { Section } from '~/shared/ui/Page';
import { type FormResult, PostForm } from '~/shared/ui/PostForm';
import { SubmitButton } from '~/shared/ui/SubmitButton';
import type { OrganisationKind, Wish } from '../model';
import { MOST_WISH_DAYS, OCCASIONS, VOLUME_PERIODS, WISH_DAYS, WISH_KINDS, type WishKind } from '../wishes';
import classes from './WishForm.module.css';

type Props = {
  wish: Wish | null;
  /** Of a new one; one that is changed keeps its kind. */
  wishKind: WishKind;
  /** What a new one begins with. */
  begun: {
    text: { ja?: string; en?: string };
    items: readonly string[];
    countries: readonly string[];
  } | null;
  kind: OrganisationKind;
  choices: Record<'items' | 'countries' | 'certificates' | 'units', readonly Option[]>;
  today: string;
  result: FormResult;
};

/** Saves under the intent `save`; without a wish it adds one. */
export function WishForm({ wish, wishKind, begun, kind, choices, today, result }: Props) {
  const { t } = useTranslation(['wishes', 'onboarding', 'common']);
  const request = (wish?.kind ?? wishKind) === 'request';
  return (
    <div id="form">
      <Section title={t(wish ? 'editTitle' : 'add')}>
        {!wish && <KindTabs current={wishKind} />}
        <PostForm result={result} key={wish?.kind ?? wishKind}>
          {wish && <input type="hidden" name="wishId" value={wish.id} />}
          <input type="hidden" name="kind" value={wish?.kind ?? wishKind} />
          <Stack gap="lg">
            <BilingualField
              name="text"
              label={t(request ? 'text.request' : 'text.offer')}
              hint={request ? t(`onboarding:first.wish.example.${kind}`) : t('text.offerHint')}
              required="either"
              multiline
              maxLength={1000}
              defaultValue={wish ? { ja: wish.textJa, en: wish.textEn } : (begun?.text ?? {})}
            />
            {!request && (
              <SelectField
                name="occasion"
                label={t('occasionLabel')}
                required
                options={OCCASIONS.map((value) => ({ value, label: t(`occasion.${value}`) }))}
                defaultValue={wish?.occasion}
              />
            )}
            <MultiSelectField
              name="items"
              label={t('items')}
              options={choices.items}
              defaultValue={wish ? wish.items : begun?.items}
              max={20}
            />
            <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="md">
              <TextField
                name="volume"
                inputMode="decimal"
                label={t('volume')}
                defaultValue={wish?.volume == null ? null : String(wish.volume)}
              />
              <SelectField
                name="volumeUnit"
                label={t('volumeUnit')}
                options={choices.units}
                defaultValue={wish?.volumeUnit}
              />
              <SelectField
                name="volumePer"
                label={t('volumePerLabel')}
                options={VOLUME_PERIODS.map((value) => ({ value, label: t(`period.${value}`) }))}
                defaultValue={wish?.volumePer}
              />
            </SimpleGrid>
            <MultiSelectField
              name="countries"
              label={t(request ? 'countries.request' : 'countries.offer')}
              options={choices.countries}
              defaultValue={wish ? wish.countries : begun?.countries}
              max={60}
            />
            {request && (
              <MultiSelectField
                name="certificates"
                label={t('certificates')}
                hint={t('certificatesHint')}
                options={choices.certificates}
                defaultValue={wish?.certificates}
                max={20}
              />
            )}
            <TextField
              name="until"
              type="date"
              label={t('until')}
              hint={t('untilHint', { count: WISH_DAYS })}
              min={today}
              max={addDays(today, MOST_WISH_DAYS)}
              defaultValue={wish?.until ?? addDays(today, WISH_DAYS)}
              maw="22rem"
            />
            <Group gap="md">
              <SubmitButton name="intent" value="save">
                {t(wish ? 'save' : request ? 'post.request' : 'post.offer')}
              </SubmitButton>
              {wish && <Link to={paths.wishes()}>{t('common:action.cancel')}</Link>}
            </Group>
          </Stack>
        </PostForm>
      </Section>
    </div>
  );
}

/** Which of the two a new one is. */
function KindTabs({ current }: { current: WishKind }) {
  const { t } = useTranslation(['wishes', 'organisations']);
  return (
    <nav aria-label={t('kindLabel')} className={classes.kinds}>
      {WISH_KINDS.map((kind) => (
        <Link
          key={kind}
          to={`${paths.wishes({ kind })}#form`}
          replace
          preventScrollReset
          aria-current={kind === current ? 'true' : undefined}
        >
          {t(`tab.${kind}`)}
        </Link>
      ))}
    </nav>
  );
}

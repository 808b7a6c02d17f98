/** Introducing two others: choose the first, choose the second, write to both. Each step is an address of its own. */
import { Button, Group, TextInput } from '@mantine/core';
import { Form, Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrganisationCardData } from '~/features/organisations/model';
import type { Locale } from '~/i18n/locale';
import { paths } from '~/shared/paths';
import { TextAreaField } from '~/shared/ui/fields';
import { Section } from '~/shared/ui/Page';
import { PartnerRow, PartnerRows } from '~/shared/ui/PartnerRows';
import { type FormResult, PostForm } from '~/shared/ui/PostForm';
import { EmptyState } from '~/shared/ui/States';
import { SubmitButton } from '~/shared/ui/SubmitButton';
import { MESSAGE_MAX } from '../model';
import { DraftLanguages } from './DraftLanguages';
import classes from './Proposal.module.css';

export type Chosen = { id: string; name: string };
type Portrait = (organisation: OrganisationCardData) => ReactNode;

/** The chosen ones, each with a way to choose again. */
export function ChosenPair({ one, other }: { one: Chosen | null; other: Chosen | null }) {
  const { t } = useTranslation('introductions');
  if (!one) return null;
  return (
    <ul className={classes.chosen} aria-label={t('propose.chosen')}>
      <li>
        <b>{one.name}</b>
        <Link to={paths.proposeIntroduction({ one: other?.id })}>{t('propose.change')}</Link>
      </li>
      {other && (
        <li>
          <b>{other.name}</b>
          <Link to={paths.proposeIntroduction({ one: one.id })}>{t('propose.change')}</Link>
        </li>
      )}
    </ul>
  );
}

type PickerProps = {
  one: Chosen | null;
  query: string;
  /** What was found; where nothing was asked, who fits the first one. */
  found: readonly { organisation: OrganisationCardData; reason: string | null }[];
  total: number;
  portrait: Portrait;
};

/** Search among the published organisations; each row chooses one. */
export function ProposalPicker({ one, query, found, total, portrait }: PickerProps) {
  const { t } = useTranslation(['introductions', 'common']);
  const rows = (
    <PartnerRows>
      {found.map(({ organisation, reason }) => (
        <PartnerRow
          key={organisation.id}
          picture={portrait(organisation)}
          name={organisation.name}
          to={paths.proposeIntroduction(
            one ? { one: one.id, other: organisation.id } : { one: organisation.id },
          )}
          facts={`${t(`common:kind.${organisation.kind}`)} · ${organisation.place}`}
        >
          {reason && <p className={classes.reason}>{reason}</p>}
        </PartnerRow>
      ))}
    </PartnerRows>
  );
  return (
    <>
      <Section title={one ? t('propose.chooseOther', { name: one.name }) : t('propose.chooseOne')}>
        <search>
          <Form method="get" className={classes.search}>
            {one && <input type="hidden" name="one" value={one.id} />}
            <TextInput
              key={one?.id}
              type="search"
              name="q"
              className={classes.grow}
              label={t('propose.search')}
              defaultValue={query}
              maxLength={100}
            />
            <Button type="submit" variant="default">
              {t('propose.find')}
            </Button>
          </Form>
        </search>
      </Section>
      {query !== '' && found.length === 0 && (
        <EmptyState title={t('propose.none')}>{t('propose.noneText')}</EmptyState>
      )}
      {query !== '' && found.length > 0 && (
        <Section
          title={t('propose.found', { count: total })}
          lead={total > found.length && t('propose.firstFound', { count: found.length })}
        >
          {rows}
        </Section>
      )}
      {query === '' && one && found.length > 0 && (
        <Section title={t('propose.fitting', { name: one.name })} lead={t('propose.fittingLead')}>
          {rows}
        </Section>
      )}
    </>
  );
}

type FormProps = { one: Chosen; other: Chosen; draft: string; language: Locale; result: FormResult };

/** The message to both, drafted from why they fit. */
export function ProposalForm({ one, other, draft, language, result }: FormProps) {
  const { t } = useTranslation('introductions');
  return (
    <PostForm result={result} key={language}>
      <input type="hidden" name="one" value={one.id} />
      <input type="hidden" name="other" value={other.id} />
      <DraftLanguages
        language={language}
        to={(locale) => paths.proposeIntroduction({ one: one.id, other: other.id, draft: locale })}
      />
      <TextAreaField
        name="message"
        label={t('new.message')}
        hint={t('propose.messageHint')}
        required
        maxLength={MESSAGE_MAX}
        defaultValue={draft}
        lang={language}
        rows={14}
      />
      <Group mt="lg">
        <SubmitButton>{t('propose.send')}</SubmitButton>
        <Link to={paths.introductions({ box: 'introduced' })}>{t('new.cancel')}</Link>
      </Group>
    </PostForm>
  );
}

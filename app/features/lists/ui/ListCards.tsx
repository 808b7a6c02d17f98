/** All lists of a person, and the form that makes another. */
import { Badge } from '@mantine/core';
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/shared/paths';
import { SelectField, TextAreaField, TextField } from '~/shared/ui/fields';
import { type FormResult, PostForm } from '~/shared/ui/PostForm';
import { SubmitButton } from '~/shared/ui/SubmitButton';
import { useFormat } from '~/shared/ui/useFormat';
import { LIST_NOTE_MAX, type ListSummary } from '../model';
import classes from './lists.module.css';

type CardsProps = { lists: readonly ListSummary[]; organisation: string };

/** A card for each list, latest change first. */
export function ListCards({ lists, organisation }: CardsProps) {
  const { t } = useTranslation('mylists');
  const format = useFormat();
  return (
    <ul className={classes.cards}>
      {lists.map((list) => (
        <li key={list.id}>
          <article className={classes.card}>
            <h2>
              <Link to={paths.list(list.id)} prefetch="intent">
                {list.name}
              </Link>
            </h2>
            <p className={classes.meta}>
              <span>{t('count', { count: list.products })}</span>
              <span>{t('changed', { when: format.date(list.updatedAt) })}</span>
            </p>
            <div>
              <Whose common={list.common} organisation={organisation} />
            </div>
          </article>
        </li>
      ))}
    </ul>
  );
}

/** Who works with a list. */
export function Whose({ common, organisation }: { common: boolean; organisation: string }) {
  const { t } = useTranslation('mylists');
  return (
    <Badge color={common ? 'ai' : 'gray'}>{common ? t('common', { name: organisation }) : t('own')}</Badge>
  );
}

type FormProps = {
  /** The organisation a list can be made for; null where the person may make only their own. */
  organisation: string | null;
  result: FormResult;
};

/** Name, note, and who works with it. */
export function NewListForm({ organisation, result }: FormProps) {
  const { t } = useTranslation('mylists');
  return (
    <PostForm result={result} className={classes.settings}>
      <TextField name="name" label={t('name')} hint={t('nameHint')} required maxLength={120} />
      <TextAreaField name="note" label={t('note')} maxLength={LIST_NOTE_MAX} minRows={2} />
      {organisation && (
        <SelectField
          name="of"
          label={t('of')}
          required
          defaultValue="organisation"
          options={[
            { value: 'organisation', label: t('ofOrganisation', { name: organisation }) },
            { value: 'me', label: t('ofMe') },
          ]}
        />
      )}
      <div>
        <SubmitButton name="intent" value="make">
          {t('make')}
        </SubmitButton>
      </div>
    </PostForm>
  );
}

/** Naming a list anew, handing it to one's organisation, deleting it. */
import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { ConfirmButton } from '~/shared/ui/ConfirmButton';
import { TextAreaField, TextField } from '~/shared/ui/fields';
import { type FormResult, PostForm } from '~/shared/ui/PostForm';
import { SubmitButton } from '~/shared/ui/SubmitButton';
import { LIST_NOTE_MAX } from '../model';
import classes from './lists.module.css';

type Props = {
  list: { name: string; note: string; version: number };
  /** The organisation it can be handed to. */
  giveTo: string | null;
  result: FormResult;
};

/** The forms at the end of a list's page. */
export function ListSettings({ list, giveTo, result }: Props) {
  const { t } = useTranslation('mylists');
  return (
    <div className={classes.settings}>
      <PostForm
        key={result?.ok === false ? 'refused' : list.version}
        result={result}
        preventScrollReset
        className={classes.settings}
      >
        <input type="hidden" name="version" value={list.version} />
        <TextField name="name" label={t('name')} required maxLength={120} defaultValue={list.name} />
        <TextAreaField
          name="note"
          label={t('note')}
          maxLength={LIST_NOTE_MAX}
          minRows={2}
          defaultValue={list.note}
        />
        <div>
          <SubmitButton name="intent" value="edit" quiet>
            {t('save')}
          </SubmitButton>
        </div>
      </PostForm>
      <Form method="post" className={classes.ways}>
        {giveTo && (
          <ConfirmButton
            name="intent"
            value="give"
            color="ai"
            label={t('give', { name: giveTo })}
            question={t('giveQuestion', { name: giveTo })}
            confirm={t('give', { name: giveTo })}
          />
        )}
        <ConfirmButton
          name="intent"
          value="delete"
          label={t('delete')}
          question={t('deleteQuestion', { name: list.name })}
          confirm={t('delete')}
        />
      </Form>
    </div>
  );
}

/** A file input for documents: stored at once where JavaScript runs, else with the form. */
import { Alert } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { ACCEPTED_DOCUMENTS } from '~/features/files/model';
import { FieldLabel, useFieldError } from '~/shared/ui/fields';
import fields from '~/shared/ui/fields.module.css';
import classes from './parts.module.css';
import rows from './rows.module.css';
import { type StoredPaper, usePaperUpload } from './upload';

type Props = {
  name: string;
  label: string;
  multiple?: boolean;
  /** What is wrong with what was sent with the form, in words. */
  error?: string | undefined;
  onStored: (paper: StoredPaper) => void;
};

/** The input with what is going on under it. */
export function PaperInput({ name, label, multiple = false, error, onStored }: Props) {
  const { t } = useTranslation('editing');
  const id = useId();
  const { waiting, refused, choose } = usePaperUpload(onStored);
  const words = useFieldError(refused) ?? error;
  return (
    <div className={rows.paper}>
      <label htmlFor={id}>
        <FieldLabel>{label}</FieldLabel>
      </label>
      <span className={classes.note} id={`${id}-hint`}>
        {t('files:acceptedDocuments')}
      </span>
      <input
        id={id}
        className={fields.file}
        type="file"
        name={name}
        accept={ACCEPTED_DOCUMENTS}
        multiple={multiple}
        onChange={choose}
        aria-describedby={`${id}-hint`}
        aria-invalid={words ? true : undefined}
      />
      <div aria-live="polite">
        {waiting > 0 && <p className={classes.note}>{t('document.storing', { count: waiting })}</p>}
        {words && (
          <Alert color="red" role="alert">
            {words}
          </Alert>
        )}
      </div>
    </div>
  );
}

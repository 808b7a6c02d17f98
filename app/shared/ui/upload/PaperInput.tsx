/** A file input for documents: stored at once where JavaScript runs, else with the form. */
import { Alert } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldLabel, useFieldError } from '../fields';
import fields from '../fields.module.css';
import classes from './papers.module.css';
import { type StoredPaper, usePaperUpload } from './use-paper-upload';

/** What may be chosen; the server decides by the content. */
export type PaperLimits = { accept: string; maxBytes: number };

type Props = {
  name: string;
  label: string;
  limits: PaperLimits;
  multiple?: boolean;
  /** What is wrong with what was sent with the form, in words. */
  error?: string | undefined;
  onStored: (paper: StoredPaper) => void;
};

/** The input with what is going on under it. */
export function PaperInput({ name, label, limits, multiple = false, error, onStored }: Props) {
  const { t } = useTranslation('files');
  const id = useId();
  const { waiting, refused, choose } = usePaperUpload(limits.maxBytes, onStored);
  const words = useFieldError(refused) ?? error;
  return (
    <div className={classes.paper}>
      <label htmlFor={id}>
        <FieldLabel>{label}</FieldLabel>
      </label>
      <span className={classes.note} id={`${id}-hint`}>
        {t('acceptedDocuments')}
      </span>
      <input
        id={id}
        className={fields.file}
        type="file"
        name={name}
        accept={limits.accept}
        multiple={multiple}
        onChange={choose}
        aria-describedby={`${id}-hint`}
        aria-invalid={words ? true : undefined}
      />
      <div aria-live="polite">
        {waiting > 0 && <p className={classes.note}>{t('paper.storing', { count: waiting })}</p>}
        {words && (
          <Alert color="red" role="alert">
            {words}
          </Alert>
        )}
      </div>
    </div>
  );
}

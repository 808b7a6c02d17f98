/** Number, last day and paper of each certificate that is chosen. */
import { TextInput } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { DOCUMENT_INPUT } from '~/features/files/model';
import { FieldLabel, type Option } from '~/shared/ui/fields';
import { useField } from '~/shared/ui/PostForm';
import { PaperField } from '~/shared/ui/upload/PaperField';
import { useChosenRows } from '~/shared/ui/useChosenRows';
import type { CertificateDetail } from '../../model';
import classes from './parts.module.css';
import rows from './rows.module.css';

const FIELDS = {
  certificate: 'certificateCode',
  number: 'certificateNumber',
  expiresOn: 'certificateExpires',
  fileId: 'certificateFile',
} as const;
type Typed = Record<keyof typeof FIELDS, string>;

type Props = { details: readonly CertificateDetail[]; chosen: readonly string[]; options: readonly Option[] };

/** A row for each chosen certificate; what was told of one that is taken off comes back with it. */
export function CertificateRows({ details, chosen, options }: Props) {
  const { t } = useTranslation('editing');
  const rows = useChosenRows({
    fields: FIELDS,
    key: 'certificate',
    saved: () => details.map((one) => ({ ...one, expiresOn: one.expiresOn ?? '', fileId: one.fileId ?? '' })),
    chosen,
    options,
  });
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{t('certificate.title')}</legend>
      <input type="hidden" name="lists" value="certificates" />
      <noscript>
        <p className={classes.note}>{t('certificate.save')}</p>
      </noscript>
      {rows.map((row) => (
        <CertificateRow key={row.code} {...row} />
      ))}
    </fieldset>
  );
}

type RowProps = { code: string; label: string; typed: Typed | undefined; sentAt: number };

function CertificateRow({ code, label, typed, sentAt }: RowProps) {
  const { t } = useTranslation('editing');
  const id = useId();
  const number = useField(`certificates.${sentAt}.number`);
  const expiresOn = useField(`certificates.${sentAt}.expiresOn`);
  return (
    <fieldset className={rows.row}>
      <legend>{label}</legend>
      <input type="hidden" name={FIELDS.certificate} value={code} />
      <div className={rows.cells}>
        <TextInput
          id={`${id}number`}
          name={FIELDS.number}
          label={<FieldLabel>{t('certificate.number')}</FieldLabel>}
          defaultValue={typed?.number}
          error={number.error}
          autoComplete="off"
          size="sm"
        />
        <TextInput
          id={`${id}expires`}
          name={FIELDS.expiresOn}
          type="date"
          label={<FieldLabel>{t('certificate.expiresOn')}</FieldLabel>}
          defaultValue={typed?.expiresOn}
          error={expiresOn.error}
          size="sm"
        />
      </div>
      <PaperField
        name={FIELDS.fileId}
        code={code}
        label={label}
        fileId={typed?.fileId ?? ''}
        limits={DOCUMENT_INPUT}
      />
    </fieldset>
  );
}

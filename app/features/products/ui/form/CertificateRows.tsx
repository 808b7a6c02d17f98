/** Number, last day and paper of each certificate that is chosen. */
import { ActionIcon, TextInput } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/shared/paths';
import { FieldLabel, type Option } from '~/shared/ui/fields';
import { IconTrash } from '~/shared/ui/icons';
import { useField } from '~/shared/ui/PostForm';
import { useChosenRows } from '~/shared/ui/useChosenRows';
import type { CertificateDetail } from '../../model';
import { PaperInput } from './PaperInput';
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
  const [fileId, setFileId] = useState(typed?.fileId ?? '');
  const number = useField(`certificates.${sentAt}.number`);
  const expiresOn = useField(`certificates.${sentAt}.expiresOn`);
  const paper = useField(`paper:${code}`);
  return (
    <fieldset className={rows.row}>
      <legend>{label}</legend>
      <input type="hidden" name={FIELDS.certificate} value={code} />
      <input type="hidden" name={FIELDS.fileId} value={fileId} />
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
      {fileId === '' ? (
        <PaperInput
          name={`paper:${code}`}
          label={t('certificate.file')}
          error={paper.error}
          onStored={(stored) => setFileId(stored.fileId)}
        />
      ) : (
        <p className={rows.stored}>
          <a href={paths.file(fileId)} target="_blank" rel="noreferrer">
            {t('certificate.open')}
          </a>
          <ActionIcon
            type="submit"
            name="intent"
            value={`remove:${fileId}`}
            variant="default"
            size="lg"
            aria-label={t('certificate.remove', { name: label })}
            title={t('certificate.remove', { name: label })}
            onClick={(event) => {
              event.preventDefault();
              setFileId('');
            }}
          >
            <IconTrash size={18} aria-hidden />
          </ActionIcon>
        </p>
      )}
    </fieldset>
  );
}

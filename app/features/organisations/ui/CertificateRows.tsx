/** Number, issuing body, last day and paper of each certificate that is chosen, and who reads the paper. */
import { NativeSelect, TextInput } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { DOCUMENT_INPUT } from '~/features/files/model';
import { RUNGS } from '~/features/products/model';
import { FieldLabel, type Option } from '~/shared/ui/fields';
import { useField } from '~/shared/ui/PostForm';
import { PaperField } from '~/shared/ui/upload/PaperField';
import { useChosenRows } from '~/shared/ui/useChosenRows';
import { CERTIFICATE_FIELDS, type FirmCertificate } from '../model';
import classes from './company.module.css';

type Typed = Record<keyof typeof CERTIFICATE_FIELDS, string>;
type Props = { details: readonly FirmCertificate[]; chosen: readonly string[]; options: readonly Option[] };

/** A row for each chosen certificate; what was told of one that is taken off comes back with it. */
export function CertificateRows({ details, chosen, options }: Props) {
  const { t } = useTranslation('company');
  const rows = useChosenRows({
    fields: CERTIFICATE_FIELDS,
    key: 'certificate',
    saved: () => details.map((one) => ({ ...one, expiresOn: one.expiresOn ?? '', fileId: one.fileId ?? '' })),
    chosen,
    options,
  });
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{t('certificates.title')}</legend>
      <input type="hidden" name="lists" value="certificates" />
      <p className={classes.note}>{t(rows.length > 0 ? 'certificates.note' : 'certificates.afterSaving')}</p>
      {rows.map((row) => (
        <CertificateRow key={row.code} {...row} />
      ))}
    </fieldset>
  );
}

type RowProps = { code: string; label: string; typed: Typed | undefined; sentAt: number };

function CertificateRow({ code, label, typed, sentAt }: RowProps) {
  return (
    <fieldset className={classes.row}>
      <legend>{label}</legend>
      <input type="hidden" name={CERTIFICATE_FIELDS.certificate} value={code} />
      <div className={classes.cells}>
        <Cell field="number" typed={typed} sentAt={sentAt} />
        <Cell field="issuer" typed={typed} sentAt={sentAt} />
        <Cell field="expiresOn" typed={typed} sentAt={sentAt} />
      </div>
      <div className={classes.cells}>
        <div className={classes.paper}>
          <PaperField
            name={CERTIFICATE_FIELDS.fileId}
            code={code}
            label={label}
            fileId={typed?.fileId ?? ''}
            limits={DOCUMENT_INPUT}
          />
        </div>
        <Readers defaultValue={typed?.visibility || 'introduced'} />
      </div>
    </fieldset>
  );
}

/** From which rung of the ladder on the paper is read. */
function Readers({ defaultValue }: { defaultValue: string }) {
  const { t } = useTranslation('company');
  return (
    <NativeSelect
      id={useId()}
      name={CERTIFICATE_FIELDS.visibility}
      label={<FieldLabel required>{t('certificates.visibility')}</FieldLabel>}
      data={RUNGS.map((rung) => ({ value: rung, label: t(`products:rung.${rung}`) }))}
      defaultValue={defaultValue}
      size="sm"
    />
  );
}

type CellProps = { field: 'number' | 'issuer' | 'expiresOn'; typed: Typed | undefined; sentAt: number };

function Cell({ field, typed, sentAt }: CellProps) {
  const { t } = useTranslation('company');
  const { error } = useField(`certificates.${sentAt}.${field}`);
  return (
    <TextInput
      id={useId()}
      name={CERTIFICATE_FIELDS[field]}
      type={field === 'expiresOn' ? 'date' : 'text'}
      label={<FieldLabel>{t(`certificates.${field}`)}</FieldLabel>}
      defaultValue={typed?.[field]}
      error={error}
      autoComplete="off"
      size="sm"
    />
  );
}

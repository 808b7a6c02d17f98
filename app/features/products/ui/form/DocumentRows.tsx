/** The papers of a product: specification, analysis, label artwork; each with its kind and its titles. */
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { DOCUMENT_INPUT } from '~/features/files/model';
import { paths } from '~/shared/paths';
import { FieldLabel } from '~/shared/ui/fields';
import { useField } from '~/shared/ui/PostForm';
import { PaperInput } from '~/shared/ui/upload/PaperInput';
import type { StoredPaper } from '~/shared/ui/upload/use-paper-upload';
import { type Row, useRows } from '~/shared/ui/useRows';
import type { ProductDocument } from '../../model';
import { titlesOf } from '../../papers';
import { DOCUMENT_KINDS, MAX_DOCUMENTS } from '../../terms';
import classes from './parts.module.css';
import { RemovedRow, RowActions } from './RowActions';
import styles from './rows.module.css';

const FIELDS = {
  fileId: 'documentFile',
  kind: 'documentKind',
  titleJa: 'documentJa',
  titleEn: 'documentEn',
} as const;
type Typed = Record<keyof typeof FIELDS, string>;

/** The rows, and where files are added. */
export function DocumentRows({ documents }: { documents: readonly ProductDocument[] }) {
  const { t } = useTranslation('editing');
  const { rows, live, add, move, remove } = useRows({ fields: FIELDS, saved: () => documents });
  const { error } = useField('documents');
  const papers = useField('papers');
  // The same file again, or one that was taken off, is there once.
  const store = ({ fileId, name }: StoredPaper) =>
    add({ fileId, kind: 'specification', ...titlesOf(name) }, (one) => one.fileId === fileId);
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>
        <FieldLabel>{t('field.documents')}</FieldLabel>
      </legend>
      <input type="hidden" name="lists" value="documents" />
      {error && <p className={classes.error}>{error}</p>}
      {rows.map((row) => (
        <DocumentRow
          key={row.key}
          row={row}
          at={live.indexOf(row)}
          last={live.at(-1) === row}
          onMove={(by) => move(row, by)}
          onRemove={(removed) => remove(row, removed)}
        />
      ))}
      {live.length < MAX_DOCUMENTS ? (
        <>
          <PaperInput
            name="papers"
            label={t('document.add')}
            limits={DOCUMENT_INPUT}
            multiple
            error={papers.error}
            onStored={store}
          />
          <noscript>
            <Button type="submit" name="intent" value="save" variant="default">
              {t('document.store')}
            </Button>
          </noscript>
        </>
      ) : (
        <p className={classes.note}>{t('document.full', { max: MAX_DOCUMENTS })}</p>
      )}
    </fieldset>
  );
}

type RowProps = {
  row: Row<Typed>;
  at: number;
  last: boolean;
  onMove: (by: -1 | 1) => void;
  onRemove: (removed: boolean) => void;
};

function DocumentRow({ row: { value, removed }, at, last, onMove, onRemove }: RowProps) {
  const { t } = useTranslation('editing');
  const id = useId();
  const { fileId } = value;
  const name = removed
    ? value.titleJa || value.titleEn || t('field.documents')
    : t('document.legend', { number: at + 1 });
  return (
    <>
      {removed && <RemovedRow name={name} onUndo={() => onRemove(false)} />}
      <fieldset className={styles.row} disabled={removed} hidden={removed}>
        <legend>{name}</legend>
        <input type="hidden" name={FIELDS.fileId} value={fileId} />
        <div className={styles.cells}>
          <NativeSelect
            id={`${id}kind`}
            name={FIELDS.kind}
            label={<FieldLabel required>{t('document.kind')}</FieldLabel>}
            data={DOCUMENT_KINDS.map((kind) => ({ value: kind, label: t(`documentKind.${kind}`) }))}
            defaultValue={value.kind}
            size="sm"
          />
          <TextInput
            id={`${id}ja`}
            name={FIELDS.titleJa}
            label={<FieldLabel>{t('document.titleJa')}</FieldLabel>}
            lang="ja"
            defaultValue={value.titleJa}
            size="sm"
          />
          <TextInput
            id={`${id}en`}
            name={FIELDS.titleEn}
            label={<FieldLabel>{t('document.titleEn')}</FieldLabel>}
            lang="en"
            defaultValue={value.titleEn}
            size="sm"
          />
        </div>
        <p className={styles.stored}>
          <a href={paths.file(fileId)} target="_blank" rel="noreferrer">
            {t('document.open')}
          </a>
        </p>
        <RowActions
          name={name}
          first={at === 0}
          last={last}
          onMove={onMove}
          onRemove={() => onRemove(true)}
          fileId={fileId}
        />
      </fieldset>
    </>
  );
}

/**
 * Factories, farms and stores, a row each. Rows are native fields: without JavaScript there are blank ones to write in,
 * and a row is taken off by blanking it.
 */
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldLabel, type Option } from '~/shared/ui/fields';
import { IconPlus, IconTrash } from '~/shared/ui/icons';
import { toGroups } from '~/shared/ui/options';
import { useField } from '~/shared/ui/PostForm';
import { type Row, useRows } from '~/shared/ui/useRows';
import { type FirmPlace, MAX_PLACES, PLACE_FIELDS, PLACE_KINDS } from '../model';
import classes from './company.module.css';

type Typed = Record<keyof typeof PLACE_FIELDS, string>;

const BLANK: Typed = {
  kind: 'factory',
  nameJa: '',
  nameEn: '',
  prefecture: '',
  addressJa: '',
  addressEn: '',
};
const BLANK_ROWS = 3;

type Props = { places: readonly FirmPlace[]; prefectures: readonly Option[] };

/** The rows, and the button that adds one. */
export function PlaceRows({ places, prefectures }: Props) {
  const { t } = useTranslation('company');
  const { rows, live, sentAt, add, remove } = useRows({
    fields: PLACE_FIELDS,
    saved: () => places.map((one) => ({ ...one, prefecture: one.prefecture ?? '' })),
  });
  const { error } = useField('places');
  return (
    <div className={classes.group}>
      <input type="hidden" name="lists" value="places" />
      <p className={classes.note}>{t('places.blankRow')}</p>
      {error && <p className={classes.error}>{error}</p>}
      {rows.map((row, at) => (
        <PlaceRow
          key={row.key}
          row={row}
          number={at + 1}
          sentAt={sentAt(row)}
          prefectures={prefectures}
          onRemove={(removed) => remove(row, removed)}
        />
      ))}
      <noscript>
        {Array.from({ length: BLANK_ROWS }, (_, at) => rows.length + at + 1).map((number) => (
          <fieldset key={number} className={classes.row}>
            <legend>{t('places.legend', { number })}</legend>
            <Cells value={BLANK} sentAt={-1} prefectures={prefectures} />
          </fieldset>
        ))}
      </noscript>
      {live.length >= MAX_PLACES ? (
        <p className={classes.note}>{t('places.full', { max: MAX_PLACES })}</p>
      ) : (
        <div className={classes.alive}>
          <Button
            type="button"
            variant="default"
            leftSection={<IconPlus size={18} aria-hidden />}
            onClick={() => add(BLANK)}
          >
            {t('places.add')}
          </Button>
        </div>
      )}
    </div>
  );
}

type RowProps = {
  row: Row<Typed>;
  number: number;
  /** Its place among the rows that were refused; −1 where it was not sent. */
  sentAt: number;
  prefectures: Props['prefectures'];
  onRemove: (removed: boolean) => void;
};

function PlaceRow({ row, number, sentAt, prefectures, onRemove }: RowProps) {
  const { t } = useTranslation('company');
  return (
    <>
      {row.removed && (
        <p className={classes.removed} role="status">
          {t('places.removed', { number })}
          <Button type="button" variant="subtle" size="compact-sm" onClick={() => onRemove(false)}>
            {t('places.undo')}
          </Button>
        </p>
      )}
      {/* What is disabled is not sent, and keeps what was typed. */}
      <fieldset className={classes.row} disabled={row.removed} hidden={row.removed}>
        <legend>{t('places.legend', { number })}</legend>
        <Cells value={row.value} sentAt={sentAt} prefectures={prefectures} />
        <div className={`${classes.rowEnd} ${classes.alive}`}>
          <Button
            type="button"
            variant="subtle"
            size="compact-sm"
            leftSection={<IconTrash size={16} aria-hidden />}
            onClick={() => onRemove(true)}
          >
            {t('places.remove', { number })}
          </Button>
        </div>
      </fieldset>
    </>
  );
}

type CellsProps = { value: Typed; sentAt: number; prefectures: Props['prefectures'] };

function Cells({ value, sentAt, prefectures }: CellsProps) {
  const { t } = useTranslation('company');
  const text = (field: 'nameJa' | 'nameEn' | 'addressJa' | 'addressEn') => (
    <TextCell field={field} value={value[field]} sentAt={sentAt} label={t(`places.${field}`)} />
  );
  return (
    <div className={classes.cells}>
      <KindCell value={value.kind} />
      <PrefectureCell value={value.prefecture} sentAt={sentAt} prefectures={prefectures} />
      {text('nameJa')}
      {text('nameEn')}
      {text('addressJa')}
      {text('addressEn')}
    </div>
  );
}

function KindCell({ value }: { value: string }) {
  const { t } = useTranslation(['company', 'organisations']);
  return (
    <NativeSelect
      id={useId()}
      name={PLACE_FIELDS.kind}
      label={<FieldLabel required>{t('places.kind')}</FieldLabel>}
      data={PLACE_KINDS.map((kind) => ({ value: kind, label: t(`organisations:firm.placeKind.${kind}`) }))}
      defaultValue={value}
      size="sm"
    />
  );
}

function PrefectureCell({ value, sentAt, prefectures }: Omit<CellsProps, 'value'> & { value: string }) {
  const { t } = useTranslation('company');
  const { error } = useField(`places.${sentAt}.prefecture`);
  return (
    <NativeSelect
      id={useId()}
      name={PLACE_FIELDS.prefecture}
      label={<FieldLabel>{t('places.prefecture')}</FieldLabel>}
      defaultValue={value}
      error={error}
      size="sm"
    >
      <option value="">{t('places.abroad')}</option>
      {toGroups(prefectures).map((group) => (
        <optgroup key={group.label} label={group.label}>
          {group.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </optgroup>
      ))}
    </NativeSelect>
  );
}

type TextCellProps = { field: keyof Typed; value: string; sentAt: number; label: string };

function TextCell({ field, value, sentAt, label }: TextCellProps) {
  const { error } = useField(`places.${sentAt}.${field}`);
  return (
    <TextInput
      id={useId()}
      name={PLACE_FIELDS[field]}
      label={<FieldLabel>{label}</FieldLabel>}
      lang={field.endsWith('Ja') ? 'ja' : 'en'}
      defaultValue={value}
      error={error}
      autoComplete="off"
      size="sm"
    />
  );
}

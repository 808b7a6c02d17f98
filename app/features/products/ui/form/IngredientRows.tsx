/**
 * What a product is made of, a row each in the order of the label. Rows are native fields: without JavaScript
 * there are blank ones to write in, and a row is taken off by blanking it.
 */
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldLabel, type Option } from '~/shared/ui/fields';
import { IconPlus } from '~/shared/ui/icons';
import { toGroups } from '~/shared/ui/options';
import { useField } from '~/shared/ui/PostForm';
import { type Row, useRows } from '~/shared/ui/useRows';
import type { Ingredient } from '../../model';
import { MAX_INGREDIENTS } from '../../terms';
import type { ProductChoices } from '../choices';
import classes from './parts.module.css';
import { RemovedRow, RowActions } from './RowActions';
import styles from './rows.module.css';

const FIELDS = {
  nameJa: 'ingredientJa',
  nameEn: 'ingredientEn',
  percent: 'ingredientPercent',
  ins: 'ingredientIns',
  originCountry: 'ingredientOrigin',
  animal: 'ingredientAnimal',
} as const;
type Typed = Record<keyof typeof FIELDS, string>;

const BLANK: Typed = { nameJa: '', nameEn: '', percent: '', ins: '', originCountry: '', animal: '' };
/** How many blank rows there are where none can be added. */
const BLANK_ROWS = 4;

const typedOf = (one: Ingredient): Typed => ({
  nameJa: one.nameJa,
  nameEn: one.nameEn,
  percent: one.percent?.toString() ?? '',
  ins: one.ins ?? '',
  originCountry: one.originCountry ?? '',
  animal: one.animal ?? '',
});

type Props = {
  ingredients: readonly Ingredient[];
  choices: Pick<ProductChoices, 'origins' | 'animals'>;
};

/** The rows, with buttons to add, move and take off. */
export function IngredientRows({ ingredients, choices }: Props) {
  const { t } = useTranslation('editing');
  const { rows, live, sentAt, add, move, remove } = useRows({
    fields: FIELDS,
    saved: () => ingredients.map(typedOf),
    first: BLANK,
  });
  const { error } = useField('ingredients');
  const full = live.length >= MAX_INGREDIENTS;
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>
        <FieldLabel>{t('field.ingredients')}</FieldLabel>
      </legend>
      <input type="hidden" name="lists" value="ingredients" />
      <p className={classes.note}>{t('ingredient.blankRow')}</p>
      {error && <p className={classes.error}>{error}</p>}
      {rows.map((row) => {
        const at = live.indexOf(row);
        const name = t('ingredient.legend', { number: at + 1 });
        return (
          <IngredientRow
            key={row.key}
            row={row}
            name={row.removed ? row.value.nameJa || row.value.nameEn || t('field.ingredients') : name}
            sentAt={sentAt(row)}
            choices={choices}
            first={at === 0}
            last={at === live.length - 1}
            onMove={(by) => move(row, by)}
            onRemove={(removed) => remove(row, removed)}
          />
        );
      })}
      <noscript>
        {Array.from({ length: BLANK_ROWS }, (_, at) => live.length + at).map((at) => (
          <fieldset key={at} className={styles.row}>
            <legend>{t('ingredient.legend', { number: at + 1 })}</legend>
            <Cells value={BLANK} sentAt={-1} choices={choices} />
          </fieldset>
        ))}
      </noscript>
      {full ? (
        <p className={classes.note}>{t('ingredient.full', { max: MAX_INGREDIENTS })}</p>
      ) : (
        <Button
          type="button"
          variant="default"
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() => add(BLANK)}
          className={`${styles.add} ${classes.alive}`}
        >
          {t('ingredient.add')}
        </Button>
      )}
    </fieldset>
  );
}

type RowProps = {
  row: Row<Typed>;
  name: string;
  /** Its place among the rows that were refused; −1 where it was not sent. */
  sentAt: number;
  choices: Props['choices'];
  first: boolean;
  last: boolean;
  onMove: (by: -1 | 1) => void;
  onRemove: (removed: boolean) => void;
};

function IngredientRow({ row, name, sentAt, choices, first, last, onMove, onRemove }: RowProps) {
  return (
    <>
      {row.removed && <RemovedRow name={name} onUndo={() => onRemove(false)} />}
      {/* What is disabled is not sent, and keeps what was typed. */}
      <fieldset className={styles.row} disabled={row.removed} hidden={row.removed}>
        <legend>{name}</legend>
        <Cells value={row.value} sentAt={sentAt} choices={choices} />
        <RowActions name={name} first={first} last={last} onMove={onMove} onRemove={() => onRemove(true)} />
      </fieldset>
    </>
  );
}

function Cells({ value, sentAt, choices }: { value: Typed; sentAt: number; choices: Props['choices'] }) {
  const { t } = useTranslation('editing');
  const cell = (field: keyof Typed) => ({ field, value: value[field], sentAt });
  return (
    <div className={styles.cells}>
      <TextCell {...cell('nameJa')} label={t('ingredient.nameJa')} required lang="ja" />
      <TextCell {...cell('nameEn')} label={t('ingredient.nameEn')} required lang="en" />
      <TextCell {...cell('percent')} label={`${t('ingredient.percent')} (%)`} inputMode="decimal" />
      <TextCell {...cell('ins')} label={t('ingredient.ins')} />
      <ChoiceCell
        {...cell('originCountry')}
        label={t('ingredient.origin')}
        none={t('ingredient.unsaid')}
        options={choices.origins}
      />
      <ChoiceCell
        {...cell('animal')}
        label={t('ingredient.animal')}
        none={t('ingredient.none')}
        options={choices.animals}
      />
    </div>
  );
}

type CellProps = { field: keyof Typed; value: string; sentAt: number; label: string; required?: boolean };

function useCell({ field, value, sentAt, label, required }: CellProps) {
  const { error } = useField(`ingredients.${sentAt}.${field}`);
  return {
    id: useId(),
    name: FIELDS[field],
    label: <FieldLabel required={required ? 'either' : false}>{label}</FieldLabel>,
    defaultValue: value,
    error,
    size: 'sm' as const,
  };
}

function TextCell({ lang, inputMode, ...props }: CellProps & { lang?: string; inputMode?: 'decimal' }) {
  return <TextInput {...useCell(props)} lang={lang} inputMode={inputMode} autoComplete="off" />;
}

function ChoiceCell({ options, none, ...props }: CellProps & { options: readonly Option[]; none: string }) {
  return (
    <NativeSelect {...useCell(props)}>
      <option value="">{none}</option>
      {toGroups(options).map((group) =>
        group.label === '' ? (
          group.options.map(asOption)
        ) : (
          <optgroup key={group.label} label={group.label}>
            {group.options.map(asOption)}
          </optgroup>
        ),
      )}
    </NativeSelect>
  );
}

const asOption = ({ value, label }: Option) => (
  <option key={value} value={value}>
    {label}
  </option>
);

/** The months in which a product can be supplied: twelve checkboxes in a row. */
import { Button, Group } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldLabel, type Option } from '~/shared/ui/fields';
import { allTexts, useField } from '~/shared/ui/PostForm';
import classes from './parts.module.css';

type Props = { months: readonly number[]; options: readonly Option[] };

/** The field `availableMonths`. */
export function MonthsField({ months, options }: Props) {
  const { t } = useTranslation('editing');
  const { value, error } = useField('availableMonths', months.map(String));
  const box = useRef<HTMLFieldSetElement>(null);
  const chosen = new Set(allTexts(value));
  const setAll = (checked: boolean) => {
    for (const input of box.current?.querySelectorAll('input') ?? []) input.checked = checked;
    // So that who listens to the form hears of it.
    box.current?.dispatchEvent(new Event('change', { bubbles: true }));
  };
  return (
    <fieldset className={classes.group} ref={box}>
      <legend className={classes.legend}>
        <FieldLabel>{t('field.availableMonths')}</FieldLabel>
      </legend>
      <p className={classes.note}>{t('hint.availableMonths')}</p>
      <div className={classes.months}>
        {options.map(({ value: month, label }) => (
          <label key={month} className={classes.month}>
            <input
              type="checkbox"
              name="availableMonths"
              value={month}
              defaultChecked={chosen.has(month)}
              aria-invalid={error ? true : undefined}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      <Group gap="xs" className={classes.alive}>
        <Button type="button" variant="default" size="compact-sm" onClick={() => setAll(true)}>
          {t('months.all')}
        </Button>
        <Button type="button" variant="default" size="compact-sm" onClick={() => setAll(false)}>
          {t('months.none')}
        </Button>
      </Group>
      {error && <p className={classes.error}>{error}</p>}
    </fieldset>
  );
}

/** One of a few, all of them seen: native radio buttons under a legend, with the error beside them. */
import type { ReactNode } from 'react';
import classes from './ChoiceField.module.css';
import { FieldLabel } from './fields';
import { oneText, useField } from './PostForm';

type Props = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  required?: boolean;
  options: readonly { value: string; label: ReactNode; hint?: ReactNode }[];
  defaultValue?: string | null;
};

/** Works before JavaScript and by the arrow keys. */
export function ChoiceField({ name, label, hint, required = false, options, defaultValue = null }: Props) {
  const { id, error, value } = useField(name, defaultValue, { choice: true });
  const chosen = oneText(value);
  return (
    <fieldset className={classes.field} aria-describedby={error ? `${id}-error` : undefined}>
      <legend>
        <FieldLabel required={required}>{label}</FieldLabel>
      </legend>
      {hint && <p className={classes.hint}>{hint}</p>}
      {options.map((option, place) => (
        <label key={option.value} className={classes.option}>
          <input
            type="radio"
            id={place === 0 ? id : undefined}
            name={name}
            value={option.value}
            defaultChecked={option.value === chosen}
            aria-invalid={error ? true : undefined}
          />
          <span>
            {option.label}
            {option.hint && <small>{option.hint}</small>}
          </span>
        </label>
      ))}
      {error && (
        <p id={`${id}-error`} className={classes.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
}

/**
 * The fields of forms: each says whether it is required, shows its error beside itself, and starts from what
 * was typed. All are native controls, so they work before JavaScript and as each device is used to.
 */
import {
  Checkbox,
  Input,
  NativeSelect,
  Textarea,
  type TextareaProps,
  TextInput,
  type TextInputProps,
} from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './fields.module.css';
import { toGroups } from './options';
import { allTexts, oneText, useField } from './PostForm';

export { useFieldError } from './PostForm';

type Base = {
  name: string;
  label: ReactNode;
  /** What to write, in one sentence under the label. */
  hint?: ReactNode;
  /** `either`: this field or its pair in the other language. */
  required?: boolean | 'either';
  defaultValue?: string | null;
};

/** A label with 必須 or 任意 behind it. */
export function FieldLabel({
  children,
  required = false,
}: {
  children: ReactNode;
  required?: Base['required'];
}) {
  const { t } = useTranslation('form');
  return (
    <span className={classes.label}>
      {children}
      <span className={classes.mark} data-required={required || undefined}>
        {t(required === 'either' ? 'mark.either' : required ? 'mark.required' : 'mark.optional')}
      </span>
    </span>
  );
}

type TextFieldProps = Base & Omit<TextInputProps, keyof Base | 'error' | 'withAsterisk'>;

/** One line of text; `type` makes it an address, a password, a day or a number. */
export function TextField({ name, label, hint, required, defaultValue, ...props }: TextFieldProps) {
  const { id, error, value } = useField(name, defaultValue);
  return (
    <TextInput
      {...props}
      id={id}
      name={name}
      label={<FieldLabel required={required}>{label}</FieldLabel>}
      description={hint}
      aria-required={required === true || undefined}
      defaultValue={props.type === 'password' ? undefined : oneText(value)}
      error={error}
    />
  );
}

type TextAreaFieldProps = Base & Omit<TextareaProps, keyof Base | 'error' | 'withAsterisk'>;

/** Several lines of text; with `maxLength`, how many characters are used. */
export function TextAreaField({ name, label, hint, required, defaultValue, ...props }: TextAreaFieldProps) {
  const { t } = useTranslation('form');
  const { id, error, value } = useField(name, defaultValue);
  const [used, setUsed] = useState(() => oneText(value).length);
  const { maxLength: max } = props;
  return (
    <div>
      <Textarea
        {...props}
        // The server says what is too long; cutting a paste would lose it without a word.
        maxLength={undefined}
        id={id}
        name={name}
        label={<FieldLabel required={required}>{label}</FieldLabel>}
        description={hint}
        aria-required={required === true || undefined}
        defaultValue={oneText(value)}
        error={error}
        onChange={(event) => {
          setUsed(event.currentTarget.value.length);
          props.onChange?.(event);
        }}
      />
      {max !== undefined && (
        <p className={classes.count} data-over={used > max || undefined}>
          {t('characters', { used, max })}
        </p>
      )}
    </div>
  );
}

export type Option = {
  value: string;
  label: string;
  disabled?: boolean;
  /** The heading it stands under. */
  group?: string | undefined;
  /** Other words it is found by. */
  keywords?: readonly string[] | undefined;
};
/** `open` shows its options from the start. */
export type OptionGroup = { label: string; options: readonly Option[]; open?: boolean };

type SelectFieldProps = Base & {
  options: readonly (Option | OptionGroup)[];
  /** What stands for no choice; required fields say “Choose one”. */
  placeholder?: string | undefined;
  onChange?: (value: string) => void;
};

/** One of several, perhaps in groups. */
export function SelectField({
  name,
  label,
  hint,
  required,
  defaultValue,
  options,
  placeholder,
  onChange,
}: SelectFieldProps) {
  const { t } = useTranslation('form');
  const { id, error, value } = useField(name, defaultValue, { choice: true });
  const grouped = options.some((option) => 'group' in option && option.group);
  const shown = grouped ? toGroups(options as readonly Option[]) : options;
  return (
    <NativeSelect
      id={id}
      name={name}
      label={<FieldLabel required={required}>{label}</FieldLabel>}
      description={hint}
      aria-required={required === true || undefined}
      defaultValue={oneText(value)}
      error={error}
      onChange={(event) => onChange?.(event.currentTarget.value)}
    >
      <option value="">{placeholder ?? t('chooseOne')}</option>
      {shown.map((option) =>
        'options' in option ? (
          <optgroup key={option.label} label={option.label}>
            {option.options.map(renderOption)}
          </optgroup>
        ) : (
          renderOption(option)
        ),
      )}
    </NativeSelect>
  );
}

const renderOption = ({ value, label, disabled }: Option) => (
  <option key={value} value={value} disabled={disabled}>
    {label}
  </option>
);

type CheckboxFieldProps = Omit<Base, 'defaultValue'> & { defaultChecked?: boolean; value?: string };

/** Yes or no. */
export function CheckboxField({
  name,
  label,
  hint,
  required,
  defaultChecked = false,
  value = 'on',
}: CheckboxFieldProps) {
  const { id, error, typed } = useField(name, '', { choice: true });
  return (
    <Checkbox
      id={id}
      name={name}
      value={value}
      label={required ? <FieldLabel required>{label}</FieldLabel> : label}
      description={hint}
      aria-required={required === true || undefined}
      defaultChecked={typed === undefined ? defaultChecked : allTexts(typed).includes(value)}
      error={error}
    />
  );
}

type FileFieldProps = Omit<Base, 'defaultValue'> & { accept: string; multiple?: boolean };

/** A file to send with the form; the form needs `encType="multipart/form-data"`. */
export function FileField({ name, label, hint, required, accept, multiple }: FileFieldProps) {
  const { id, error } = useField(name, '', { choice: true });
  return (
    <Input.Wrapper
      id={id}
      label={<FieldLabel required={required}>{label}</FieldLabel>}
      description={hint}
      error={error}
    >
      <input
        id={id}
        className={classes.file}
        type="file"
        name={name}
        accept={accept}
        multiple={multiple}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
      />
    </Input.Wrapper>
  );
}

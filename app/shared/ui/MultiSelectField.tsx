/**
 * Several of many, by checkboxes: they work before JavaScript and by every kind of input. Long lists come in
 * groups that open, and can be narrowed by typing any word a choice is known by.
 */
import { Input, TextInput } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldLabel, type Option, type OptionGroup } from './fields';
import { IconX } from './icons';
import classes from './MultiSelectField.module.css';
import { foldText, toGroups } from './options';
import { allTexts, useField } from './PostForm';

type Props = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  required?: boolean | 'either';
  options: readonly Option[] | readonly OptionGroup[];
  defaultValue?: readonly string[] | undefined;
  /** The most that may be chosen. */
  max?: number;
  /** Hears what is chosen after each change. */
  onChange?: ((chosen: readonly string[]) => void) | undefined;
};

/** From this many options on, there is a field to narrow them. */
const LONG = 13;

/** A set of checkboxes under one name. */
export function MultiSelectField({
  name,
  label,
  hint,
  required,
  options,
  defaultValue = [],
  max,
  onChange,
}: Props) {
  const { t } = useTranslation('form');
  const { id, error, value } = useField(name, defaultValue, { choice: true });
  const [chosen, setChosen] = useState(() => new Set(allTexts(value)));
  const [filter, setFilter] = useState('');
  const groups = useMemo(() => searchable(options), [options]);
  const long = groups.reduce((sum, group) => sum + group.options.length, 0) >= LONG;
  const wanted = foldText(filter);
  const toggle = (option: string, on: boolean) => {
    const after = new Set(chosen);
    if (on) after.add(option);
    else after.delete(option);
    setChosen(after);
    onChange?.([...after]);
  };
  const full = max !== undefined && chosen.size >= max;
  const nothing = !groups.some((group) => group.options.some((option) => option.found.includes(wanted)));

  return (
    <fieldset className={classes.root} aria-describedby={error ? `${id}-error` : undefined}>
      <legend className={classes.legend}>
        <FieldLabel required={required}>{label}</FieldLabel>
        <span className={classes.chosen} aria-live="polite">
          {chosen.size > 0 && t('common:selected', { count: chosen.size })}
        </span>
      </legend>
      {hint && <p className={classes.hint}>{hint}</p>}
      {long && <Chosen groups={groups} chosen={chosen} onRemove={(option) => toggle(option, false)} />}
      <div className={classes.box} data-error={error ? true : undefined}>
        {long && (
          <TextInput
            type="search"
            size="sm"
            value={filter}
            onChange={(event) => setFilter(event.currentTarget.value)}
            placeholder={t('filter')}
            aria-label={t('filter')}
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? `${id}-error` : undefined}
            className={classes.filter}
            onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
          />
        )}
        {groups.map((group) => (
          <Group key={group.label} group={group} open={wanted !== ''} chosen={chosen}>
            <div className={classes.options}>
              {group.options.map((option) => (
                <label key={option.value} className={classes.option} hidden={!option.found.includes(wanted)}>
                  <input
                    type="checkbox"
                    name={name}
                    value={option.value}
                    checked={chosen.has(option.value)}
                    onChange={(event) => toggle(option.value, event.currentTarget.checked)}
                    disabled={option.disabled || (full && !chosen.has(option.value))}
                    aria-invalid={error && !long ? true : undefined}
                  />
                  <span>{option.label}</span>
                </label>
              ))}
            </div>
          </Group>
        ))}
        {nothing && <p className={classes.hint}>{t('nothingFound')}</p>}
      </div>
      {error && (
        <Input.Error id={`${id}-error`} mt={5}>
          {error}
        </Input.Error>
      )}
    </fieldset>
  );
}

type Searchable = Omit<OptionGroup, 'options'> & { options: (Option & { found: string })[] };

/** The groups with all the words each option is found by. */
function searchable(options: Props['options']): Searchable[] {
  return toGroups(options).map((group) => ({
    ...group,
    options: group.options.map((option) => ({
      ...option,
      found: foldText([option.label, group.label, ...(option.keywords ?? [])].join('\n')),
    })),
  }));
}

type ChosenProps = {
  groups: readonly Searchable[];
  chosen: ReadonlySet<string>;
  onRemove: (option: string) => void;
};

/** What is chosen, at a glance: in a long list most of it is out of sight. */
function Chosen({ groups, chosen, onRemove }: ChosenProps) {
  const { t } = useTranslation('form');
  if (chosen.size === 0) return null;
  const options = groups.flatMap((group) => group.options).filter(({ value }) => chosen.has(value));
  return (
    <ul className={classes.chips}>
      {options.map(({ value, label }) => (
        <li key={value}>
          {label}
          <button type="button" onClick={() => onRemove(value)} aria-label={t('unchoose', { label })}>
            <IconX size={14} stroke={2} aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  );
}

type GroupProps = { group: OptionGroup; open: boolean; chosen: ReadonlySet<string>; children: ReactNode };

function Group({ group, open, chosen, children }: GroupProps) {
  const { t } = useTranslation();
  const count = group.options.filter(({ value }) => chosen.has(value)).length;
  const [opened, setOpened] = useState(group.open ?? count > 0);
  if (group.label === '') return children;
  return (
    <details
      className={classes.group}
      open={open || opened}
      onToggle={(event) => !open && setOpened(event.currentTarget.open)}
    >
      <summary>
        {group.label}
        {count > 0 && <span className={classes.chosen}>{t('selected', { count })}</span>}
      </summary>
      {children}
    </details>
  );
}

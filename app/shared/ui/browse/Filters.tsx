/**
 * The filters of a list: checkboxes in a form that asks by address. They work with a button before
 * JavaScript, and at once with it.
 */
import { Button, NativeSelect } from '@mantine/core';
import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../useFormat';
import classes from './filters.module.css';
import type { Choice, FilterView } from './model';

type Props<Many extends string, One extends string> = {
  view: Pick<FilterView<Many, One>, 'facets' | 'selects'>;
  /** The parameters of the address by facet. */
  names: Readonly<Record<Many | One, string>>;
  labelOf: (facet: Many | One) => string;
  /** What stands where none of a facet is chosen. */
  anyOf: (facet: One) => string;
};

/** So many choices of a facet stand open; the rest opens on demand. */
const OPEN = 8;

/** All facets, as fields of the form around them. */
export function Filters<Many extends string, One extends string>({
  view,
  names,
  labelOf,
  anyOf,
}: Props<Many, One>) {
  const { t } = useTranslation();
  const format = useFormat();
  const ref = useKeptFocus(view);
  return (
    <div ref={ref} className={classes.filters}>
      {view.selects.map(({ facet, choices }) => {
        const chosen = choices.find((choice) => choice.chosen)?.code ?? '';
        return (
          <Select key={facet} name={names[facet]} label={labelOf(facet)} chosen={chosen}>
            <option value="">{anyOf(facet)}</option>
            {choices.map(({ code, label, count }) => (
              <option key={code} value={code}>
                {count === null ? label : `${label} (${format.number(count)})`}
              </option>
            ))}
          </Select>
        );
      })}
      {view.facets.map(({ facet, choices }) => (
        <FacetField key={facet} facet={facet} label={labelOf(facet)} choices={choices} names={names} />
      ))}
      <noscript>
        <Button type="submit" variant="default" fullWidth>
          {t('browse.apply')}
        </Button>
      </noscript>
    </div>
  );
}

type ChoicesProps<Many extends string> = {
  facet: Many;
  choices: readonly Choice<Many>[];
  names: Readonly<Record<Many, string>>;
};

function FacetField<Many extends string>({
  facet,
  label,
  choices,
  names,
}: ChoicesProps<Many> & { label: string }) {
  const { t } = useTranslation();
  if (choices.length === 0) return null;
  const shown = choices.filter((choice, at) => at < OPEN || choice.chosen || choice.parts);
  const rest = choices.filter((choice) => !shown.includes(choice));
  return (
    <fieldset className={classes.facet}>
      <legend className={classes.legend}>{label}</legend>
      <Choices facet={facet} choices={shown} names={names} />
      {rest.length > 0 && (
        <details className={classes.rest}>
          <summary>{t('browse.more', { count: rest.length })}</summary>
          <Choices facet={facet} choices={rest} names={names} />
        </details>
      )}
    </fieldset>
  );
}

function Choices<Many extends string>({ facet, choices, names }: ChoicesProps<Many>) {
  return (
    <ul className={classes.choices}>
      {choices.map((choice) => (
        <li key={choice.code}>
          <Tick name={names[facet]} choice={choice} />
          {choice.parts && (
            <Choices facet={choice.parts.facet} choices={choice.parts.choices} names={names} />
          )}
        </li>
      ))}
    </ul>
  );
}

/** A checkbox whose tick follows the address, which may change without the reader's hand; the element stays. */
function Tick({ name, choice: { code, label, count, chosen } }: { name: string; choice: Choice }) {
  const format = useFormat();
  const ref = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (ref.current) ref.current.checked = chosen;
  }, [chosen]);
  return (
    <label className={classes.choice}>
      <input ref={ref} type="checkbox" name={name} value={code} defaultChecked={chosen} />
      <span className={classes.choiceLabel}>{label}</span>
      {count !== null && <span className={classes.count}>{format.number(count)}</span>}
    </label>
  );
}

type SelectProps = { name: string; label: string; chosen: string; children: ReactNode };

/** The same for one of many. */
function Select({ name, label, chosen, children }: SelectProps) {
  const ref = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (ref.current) ref.current.value = chosen;
  }, [chosen]);
  return (
    <NativeSelect ref={ref} name={name} label={label} size="sm" defaultValue={chosen}>
      {children}
    </NativeSelect>
  );
}

/**
 * Choices move as their counts change, and a browser takes the focus from what moves. The field that was changed last gets
 * it back, so that a keyboard goes on where it was.
 */
function useKeptFocus(view: unknown): RefObject<HTMLDivElement> {
  const ref = useRef<HTMLDivElement>(null);
  const last = useRef<string | null>(null);
  useEffect(() => {
    const root = ref.current;
    const remember = ({ target }: Event) => {
      const field = target as HTMLInputElement;
      const place = field.type === 'checkbox' ? `[value="${CSS.escape(field.value)}"]` : '';
      last.current = `[name="${CSS.escape(field.name)}"]${place}`;
    };
    root?.addEventListener('change', remember);
    return () => root?.removeEventListener('change', remember);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other choices may have moved the field
  useEffect(() => {
    if (last.current === null || document.activeElement !== document.body) return;
    ref.current?.querySelector<HTMLElement>(last.current)?.focus({ preventScroll: true });
  }, [view]);
  return ref;
}

/**
 * One item of the dictionary: a native select in groups before JavaScript, afterwards one that is searched by
 * any name the item is known by.
 */
import { NativeSelect, type OptionsFilter, Select } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldLabel } from '~/shared/ui/fields';
import { foldText, toGroups } from '~/shared/ui/options';
import { oneText, useField } from '~/shared/ui/PostForm';
import type { ItemChoice } from './choices';

type Props = {
  label: string;
  hint?: string;
  options: readonly ItemChoice[];
  defaultValue: string | null;
  /** Hears the item that was chosen. */
  onChoose?: (item: ItemChoice) => void;
};

/** How many matches are listed: enough to choose from, few enough to be quick. */
const LISTED = 60;

/** The field `item`. */
export function ItemField({ label, hint, options, defaultValue, onChoose }: Props) {
  const { t } = useTranslation('form');
  const { id, error, value } = useField('item', defaultValue, { choice: true });
  const native = useRef<HTMLSelectElement>(null);
  const [chosen, setChosen] = useState(oneText(value));
  const [enhanced, setEnhanced] = useState(false);
  useEffect(() => {
    // What was chosen before the page came alive stays chosen.
    if (native.current) setChosen(native.current.value);
    setEnhanced(true);
  }, []);
  const groups = useMemo(() => toGroups(options), [options]);
  const filter = useFilter(options);
  const shared = {
    id,
    name: 'item',
    label: <FieldLabel required>{label}</FieldLabel>,
    description: hint,
    error,
  };
  if (!enhanced) {
    return (
      <NativeSelect {...shared} ref={native} aria-required defaultValue={chosen}>
        <option value="">{t('chooseOne')}</option>
        {groups.map((group) => (
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
  return (
    <Select
      {...shared}
      size="md"
      searchable
      aria-required
      placeholder={t('chooseOne')}
      nothingFoundMessage={t('nothingFound')}
      data={groups.map((group) => ({
        group: group.label,
        items: group.options.map((option) => ({ value: option.value, label: option.label })),
      }))}
      filter={filter}
      limit={LISTED}
      maxDropdownHeight={320}
      value={chosen || null}
      onChange={(code) => {
        setChosen(code ?? '');
        const item = options.find((option) => option.value === code);
        if (item) onChoose?.(item);
      }}
    />
  );
}

/** Finds options by all words they are known by; what begins with what was typed comes first. */
function useFilter(options: readonly ItemChoice[]): OptionsFilter {
  return useMemo(() => {
    const words = new Map(
      options.map((option) => [option.value, [option.label, ...(option.keywords ?? [])].map(foldText)]),
    );
    const closeness = (value: string, wanted: string) => {
      const known = words.get(value) ?? [];
      if (known.includes(wanted)) return 0;
      if (known.some((word) => word.startsWith(wanted))) return 1;
      return known.some((word) => word.includes(wanted)) ? 2 : 3;
    };
    return ({ options: shown, search, limit }) => {
      const wanted = foldText(search);
      if (wanted === '') return shown;
      const flat = shown.flatMap((entry) => ('items' in entry ? entry.items : [entry]));
      return flat
        .map((option) => ({ option, at: closeness(option.value, wanted) }))
        .filter(({ at }) => at < 3)
        .sort((a, b) => a.at - b.at)
        .slice(0, limit)
        .map(({ option }) => option);
    };
  }, [options]);
}

/** A part of the product form under its heading, and the fields it is made of, worded by the name of the field. */
import { SimpleGrid, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BilingualField } from '~/shared/ui/BilingualField';
import { type Option, type OptionGroup, SelectField, TextField } from '~/shared/ui/fields';
import form from './form.module.css';
import classes from './parts.module.css';

/** The parts in their order; their ids are what lists of missing facts lead to. */
export const PARTS = [
  'what',
  'pictures',
  'market',
  'sale',
  'case',
  'keeping',
  'composition',
  'origin',
  'papers',
  'visibility',
] as const;
export type PartName = (typeof PARTS)[number];

/** One part; `lead` says in a sentence what it is for. */
export function Part({ id, lead, children }: { id: PartName; lead?: ReactNode; children: ReactNode }) {
  const { t } = useTranslation('editing');
  return (
    <section id={id} className={form.part} aria-labelledby={`${id}-title`}>
      <header>
        <h2 id={`${id}-title`} className={form.partTitle}>
          {t(`part.${id}`)}
        </h2>
        {lead && <p className={classes.note}>{lead}</p>}
      </header>
      {children}
    </section>
  );
}

/** Fields beside each other at a desk. */
export function Beside({ children, columns = 2 }: { children: ReactNode; columns?: 2 | 3 }) {
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, sm: columns }} spacing="md">
      {children}
    </SimpleGrid>
  );
}

/** The words of a field; a hint only where there is one. */
function useWords(name: string): { label: string; hint?: string } {
  const { t, i18n } = useTranslation('editing');
  const hint = `editing:hint.${name}`;
  return { label: t(`field.${name}`), ...(i18n.exists(hint) ? { hint: t(hint) } : {}) };
}

type FactProps = { name: string; value: string | number | null | undefined };

/** A number with its unit behind it. */
export function NumberFact({
  name,
  value,
  unit,
  decimal = false,
}: FactProps & { unit?: string; decimal?: boolean }) {
  const { t } = useTranslation('editing');
  const { label, hint } = useWords(name);
  const word = unit && t(`unit.${unit}`);
  return (
    <TextField
      name={name}
      label={
        <>
          {label}
          {word && <VisuallyHidden> ({word})</VisuallyHidden>}
        </>
      }
      hint={hint}
      inputMode={decimal ? 'decimal' : 'numeric'}
      autoComplete="off"
      defaultValue={value?.toString()}
      {...(word
        ? {
            rightSection: <span className={classes.unit}>{word}</span>,
            rightSectionWidth: '4.5rem',
            rightSectionPointerEvents: 'none' as const,
          }
        : {})}
    />
  );
}

/** One line of text. */
export function TextFact({
  name,
  value,
  ...props
}: FactProps & { inputMode?: 'numeric'; placeholder?: string; type?: 'date' }) {
  const { label, hint } = useWords(name);
  return <TextField name={name} label={label} hint={hint} defaultValue={value?.toString()} {...props} />;
}

/** One of several. */
export function ChoiceFact({
  name,
  value,
  options,
  required = false,
  placeholder,
}: FactProps & { options: readonly (Option | OptionGroup)[]; required?: boolean; placeholder?: string }) {
  const { label, hint } = useWords(name);
  return (
    <SelectField
      name={name}
      label={label}
      hint={hint}
      required={required}
      options={options}
      defaultValue={value?.toString()}
      {...(placeholder ? { placeholder } : {})}
    />
  );
}

type PairProps = {
  name: string;
  ja: string | undefined;
  en: string | undefined;
  required?: 'either';
  /** Several lines, and how many characters at most. */
  lines?: number;
};

/** One text in both languages. */
export function PairFact({ name, ja, en, required, lines }: PairProps) {
  const { label, hint } = useWords(name);
  return (
    <BilingualField
      name={name}
      label={label}
      {...(hint ? { hint } : {})}
      {...(required ? { required } : {})}
      {...(lines ? { multiline: true, maxLength: lines } : {})}
      defaultValue={{ ja, en }}
    />
  );
}

/** One text in both languages, side by side at a desk: `name` becomes the fields nameJa and nameEn. */
import { SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { TextAreaField, TextField } from './fields';

type Props = {
  /** The common part of both field names: `description` → descriptionJa, descriptionEn. */
  name: string;
  label: string;
  hint?: string;
  /** Which of the two must be filled in. */
  required?: 'ja' | 'en' | 'both' | 'either' | 'none';
  multiline?: boolean;
  maxLength?: number;
  defaultValue?: { ja?: string | null; en?: string | null };
};

const LANGUAGES = [
  { lang: 'ja', suffix: 'Ja', word: 'japanese' },
  { lang: 'en', suffix: 'En', word: 'english' },
] as const;

/** A pair of fields for the same text in Japanese and English. */
export function BilingualField({
  name,
  label,
  hint,
  required = 'none',
  multiline,
  maxLength,
  defaultValue,
}: Props) {
  const { t } = useTranslation('form');
  const Field = multiline ? TextAreaField : TextField;
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
      {LANGUAGES.map(({ lang, suffix, word }) => (
        <Field
          key={lang}
          name={`${name}${suffix}`}
          lang={lang}
          label={t('inLanguage', { label, language: t(word) })}
          hint={hint}
          required={required === 'either' ? 'either' : required === lang || required === 'both'}
          maxLength={multiline ? maxLength : undefined}
          defaultValue={defaultValue?.[lang]}
        />
      ))}
    </SimpleGrid>
  );
}

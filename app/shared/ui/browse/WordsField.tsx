/** The words of a list that is searched: a plain field, which follows the address unless somebody is typing. */
import { TextInput } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { IconSearch } from '../icons';

type Props = { name: string; words: string; label: string; placeholder: string; maxLength: number };

/** Goes into a BrowseForm. */
export function WordsField({ name, words, label, placeholder, maxLength }: Props) {
  const field = useRef<HTMLInputElement>(null);
  /** Whether the field holds words that the address does not have yet. */
  const unsent = useRef(false);
  // The words of a new page are put in, unless somebody has gone on typing meanwhile.
  useEffect(() => {
    if (!field.current) return;
    if (!unsent.current) field.current.value = words;
    unsent.current = field.current.value !== words;
  }, [words]);
  useEffect(() => {
    const form = field.current?.form;
    const settle = () => {
      unsent.current = false;
    };
    form?.addEventListener('submit', settle);
    return () => form?.removeEventListener('submit', settle);
  }, []);
  return (
    <TextInput
      ref={field}
      type="search"
      name={name}
      size="lg"
      defaultValue={words}
      maxLength={maxLength}
      aria-label={label}
      placeholder={placeholder}
      leftSection={<IconSearch size={20} aria-hidden />}
      autoComplete="off"
      autoCapitalize="none"
      enterKeyHint="search"
      spellCheck={false}
      onInput={() => {
        unsent.current = true;
      }}
    />
  );
}

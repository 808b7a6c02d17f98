/**
 * The field of a search form, with suggestions below it. Without JavaScript it is a plain field. A combobox as WAI-ARIA
 * describes it: the focus stays in the field, arrows choose, Enter follows, Escape closes. While words are composed
 * (Japanese, Chinese, Korean) all keys belong to the composition.
 */
import { VisuallyHidden } from '@mantine/core';
import { useNavigate } from '@remix-run/react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconSearch } from '~/shared/ui/icons';
import { LONGEST_QUERY, PARAMETERS } from '../address';
import { optionId, SuggestionList } from './SuggestionList';
import classes from './search.module.css';
import { useSuggestions } from './use-suggestions';

type Props = {
  /** The words of the page it stands on. */
  words?: string;
  size?: 'sm' | 'lg';
  className?: string | undefined;
};

/** A key that belongs to the composition of words; Safari tells the last one by its old code only. */
const isComposing = ({ nativeEvent }: KeyboardEvent) =>
  nativeEvent.isComposing || nativeEvent.keyCode === 229;

/** Goes into a form that asks by GET. */
export function SearchBox({ words = '', size = 'lg', className }: Props) {
  const { t, i18n } = useTranslation('catalogue');
  const navigate = useNavigate();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  /** Whether the field holds words that no form has sent yet. */
  const unsent = useRef(false);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const { suggestions } = useSuggestions(typed, i18n.language);
  const shown = open && suggestions.length > 0;
  const chosen = shown ? suggestions[active] : undefined;

  // The words of a new page are put in, unless somebody has gone on typing meanwhile.
  useEffect(() => {
    if (!field.current) return;
    if (!unsent.current) field.current.value = words;
    unsent.current = field.current.value !== words;
  }, [words]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: other suggestions, and none of them is chosen
  useEffect(() => setActive(-1), [suggestions]);

  useEffect(() => {
    const form = field.current?.form;
    const settle = () => {
      unsent.current = false;
      setOpen(false);
      setTyped('');
    };
    form?.addEventListener('submit', settle);
    return () => form?.removeEventListener('submit', settle);
  }, []);

  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const follow = (to: string) => {
    close();
    setTyped('');
    unsent.current = false;
    if (field.current) field.current.value = words;
    navigate(to);
  };
  const move = (step: number) => {
    // One place more than there are suggestions: the field itself.
    const places = suggestions.length + 1;
    setActive((before) => ((before + 1 + step + places) % places) - 1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) {
      // The Enter that ends a composition sends nothing.
      if (event.key === 'Enter') event.preventDefault();
      return;
    }
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step && suggestions.length > 0) {
      event.preventDefault();
      if (open) move(step);
      else setOpen(true);
    } else if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      follow(chosen.to);
    } else if (event.key === 'Escape' && shown) {
      // The first Escape closes the suggestions, the next one empties the field as browsers do.
      event.preventDefault();
      close();
    }
  };

  return (
    <div className={`${classes.root} ${className ?? ''}`} data-size={size}>
      <div className={classes.frame}>
        <IconSearch size={size === 'lg' ? 20 : 18} aria-hidden className={classes.glass} />
        <input
          ref={field}
          type="search"
          name={PARAMETERS.q}
          defaultValue={words}
          maxLength={LONGEST_QUERY}
          className={classes.field}
          aria-label={t('search')}
          placeholder={t('placeholder')}
          autoComplete="off"
          autoCapitalize="none"
          enterKeyHint="search"
          spellCheck={false}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={shown}
          aria-controls={shown ? id : undefined}
          aria-activedescendant={chosen ? optionId(id, active) : undefined}
          onInput={(event) => {
            unsent.current = true;
            setTyped(event.currentTarget.value);
            setOpen(true);
          }}
          onFocus={() => setOpen(true)}
          onClick={() => setOpen(true)}
          onBlur={close}
          onKeyDown={onKeyDown}
        />
      </div>
      {shown && (
        <SuggestionList
          id={id}
          suggestions={suggestions}
          active={active}
          onPoint={setActive}
          onFollow={follow}
        />
      )}
      <VisuallyHidden role="status">
        {shown ? t('suggest.count', { count: suggestions.length }) : ''}
      </VisuallyHidden>
    </div>
  );
}

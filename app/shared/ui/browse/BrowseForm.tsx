/** A list that is searched and narrowed: one form asks for everything, and its address is the state of the page. */
import { Button } from '@mantine/core';
import { Form, useNavigation, useSubmit } from '@remix-run/react';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './browse.module.css';
import { FilterSheet } from './FilterSheet';

type Props = {
  /** Where the list is. */
  action: string;
  /** The words that are asked for now, and the name of their parameter. */
  words: string;
  wordsName: string;
  /** Parameters that belong to these words and go with them. */
  ofWords?: readonly string[];
  /** The field of the words. */
  search: ReactNode;
  filters: ReactNode;
  /** How many filters are in use. */
  chosen: number;
  /** What the button of the sheet says: how much was found. */
  show: string;
  /** The address without filters. */
  clear: string;
  /** What was found. */
  children: (busy: boolean) => ReactNode;
};

/** Search field, filters beside or in a sheet, and what was found. Choices take effect at once; words when they are sent. */
export function BrowseForm({
  action,
  words,
  wordsName,
  ofWords = [],
  search,
  filters,
  chosen,
  show,
  clear,
  children,
}: Props) {
  const { t } = useTranslation();
  const submit = useSubmit();
  const navigation = useNavigation();
  const form = useRef<HTMLFormElement>(null);
  const send = () => {
    if (!form.current) return;
    const asked = [...new FormData(form.current)].filter(([, value]) => value !== '') as [string, string][];
    const query = new URLSearchParams(asked);
    if (query.get(wordsName) !== words) for (const name of ofWords) query.delete(name);
    submit(query, { action, preventScrollReset: true });
  };
  const busy = navigation.state === 'loading' && navigation.location.pathname === action;
  return (
    <Form
      ref={form}
      method="get"
      action={action}
      className={classes.layout}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      onChange={(event) => {
        const field = event.target as unknown as HTMLInputElement;
        if (field.name && field.name !== wordsName) send();
      }}
    >
      <search className={classes.search}>
        <div className={classes.box}>{search}</div>
        <Button type="submit" size="lg" color="shu">
          {t('action.search')}
        </Button>
      </search>
      <FilterSheet chosen={chosen} show={show} busy={busy} clear={clear}>
        {filters}
      </FilterSheet>
      <div className={classes.results} aria-busy={busy}>
        <span className={classes.progress} data-on={busy || undefined} aria-hidden />
        {children(busy)}
      </div>
    </Form>
  );
}

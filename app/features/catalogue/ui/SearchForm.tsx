/** The search of the catalogue on other pages: in the header, and large on the start page. A plain GET form. */
import { Button } from '@mantine/core';
import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/shared/paths';
import { SearchBox } from './SearchBox';
import classes from './search.module.css';

/** Leads to the catalogue. In the header there is the field alone: Enter sends it. */
export function SearchForm({ compact = false }: { compact?: boolean }) {
  const { t } = useTranslation();
  return (
    <search aria-label={compact ? t('action.searchAll') : undefined}>
      <Form method="get" action={paths.catalogue()} className={classes.form}>
        <SearchBox size={compact ? 'sm' : 'lg'} className={classes.grow} />
        {!compact && (
          <Button type="submit" size="lg" variant="default">
            {t('action.search')}
          </Button>
        )}
      </Form>
    </search>
  );
}

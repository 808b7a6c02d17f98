/** The catalogue: search box, filters, what was found, and the ways on where that is little. */
import { Button } from '@mantine/core';
import { Form, useNavigation, useSubmit } from '@remix-run/react';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/shared/paths';
import { Pagination } from '~/shared/ui/Pagination';
import {
  type CatalogueQuery,
  type Facet,
  type FacetView,
  type Help,
  PARAMETERS,
  queryPath,
  type Told,
} from '../address';
import classes from './catalogue.module.css';
import { FilterSheet } from './FilterSheet';
import { Filters } from './Filters';
import { Found } from './Found';
import { SearchBox } from './SearchBox';
import { WaysOn } from './WaysOn';

type Props = {
  query: CatalogueQuery;
  view: FacetView;
  total: number;
  nextCursor: string | null;
  told: Told | null;
  help: Help | null;
  /** The cards of this page. */
  children: ReactNode;
};

/** One form asks for everything; its address is the state of the page. */
export function CatalogueView({ query, view, total, nextCursor, told, help, children }: Props) {
  const { t } = useTranslation('catalogue');
  const submit = useSubmit();
  const navigation = useNavigation();
  const form = useRef<HTMLFormElement>(null);
  const send = () => {
    if (!form.current) return;
    const asked = [...new FormData(form.current)].filter(([, value]) => value !== '') as [string, string][];
    const search = new URLSearchParams(asked);
    // Other words are not meant exactly because those before were.
    if (search.get(PARAMETERS.q) !== query.q) search.delete(PARAMETERS.exact);
    submit(search, { action: paths.catalogue(), preventScrollReset: true });
  };
  const busy = navigation.state === 'loading' && navigation.location.pathname === paths.catalogue();
  return (
    <Form
      ref={form}
      method="get"
      action={paths.catalogue()}
      className={classes.layout}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      onChange={(event) => {
        // Choices take effect at once; words when they are sent.
        const field = event.target as unknown as HTMLInputElement;
        if (field.name && field.name !== PARAMETERS.q) send();
      }}
    >
      <search className={classes.search}>
        <SearchBox words={query.q} className={classes.box} />
        {query.exact && <input type="hidden" name={PARAMETERS.exact} value="1" />}
        <Button type="submit" size="lg" color="shu">
          {t('common:action.search')}
        </Button>
      </search>
      <FilterSheet chosen={view.chips.length} total={total} busy={busy} clear={queryPath(query, NO_FILTERS)}>
        <Filters view={view} />
      </FilterSheet>
      <div className={classes.results} aria-busy={busy}>
        <span className={classes.progress} data-on={busy || undefined} aria-hidden />
        <Found
          query={query}
          chips={view.chips}
          clear={queryPath(query, NO_FILTERS)}
          total={total}
          told={told}
          busy={busy}
        />
        {total > 0 && children}
        {help && <WaysOn query={query} total={total} help={help} />}
        <Pagination
          previous={query.cursor ? queryPath(query) : null}
          next={nextCursor && queryPath(query, { cursor: nextCursor })}
        />
      </div>
    </Form>
  );
}

/** Every filter taken off; the words stay. */
const NO_FILTERS: Pick<CatalogueQuery, Facet> = {
  groups: [],
  items: [],
  regions: [],
  prefectures: [],
  temperatures: [],
  certificates: [],
  free: [],
  country: null,
  shelfLife: null,
  month: null,
  moq: null,
  price: null,
  cluster: null,
};

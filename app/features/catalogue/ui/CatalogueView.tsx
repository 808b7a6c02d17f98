/** The catalogue: search box, filters, what was found, and the ways on where that is little. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/shared/paths';
import { BrowseForm } from '~/shared/ui/browse/BrowseForm';
import { Filters } from '~/shared/ui/browse/Filters';
import { Pagination } from '~/shared/ui/Pagination';
import { useFormat } from '~/shared/ui/useFormat';
import {
  type CatalogueQuery,
  type Facet,
  type FacetView,
  type Help,
  PARAMETERS,
  queryPath,
  type Told,
} from '../address';
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

/** Everything that the catalogue's address says, as a page. */
export function CatalogueView({ query, view, total, nextCursor, told, help, children }: Props) {
  const { t } = useTranslation('catalogue');
  const format = useFormat();
  const clear = queryPath(query, NO_FILTERS);
  return (
    <BrowseForm
      action={paths.catalogue()}
      words={query.q}
      wordsName={PARAMETERS.q}
      // Other words are not meant exactly because those before were.
      ofWords={[PARAMETERS.exact]}
      search={
        <>
          <SearchBox words={query.q} />
          {query.exact && <input type="hidden" name={PARAMETERS.exact} value="1" />}
        </>
      }
      filters={
        <Filters
          view={view}
          names={PARAMETERS}
          labelOf={(facet) => t(`facet.${facet}`)}
          anyOf={(facet) => t(`any.${facet}`)}
        />
      }
      chosen={view.chips.length}
      show={total > 0 ? t('show', { count: total, number: format.number(total) }) : t('showNone')}
      clear={clear}
    >
      {(busy) => (
        <>
          <Found query={query} chips={view.chips} clear={clear} total={total} told={told} busy={busy} />
          {total > 0 && children}
          {help && <WaysOn query={query} total={total} help={help} />}
          <Pagination
            previous={query.cursor ? queryPath(query) : null}
            next={nextCursor && queryPath(query, { cursor: nextCursor })}
          />
        </>
      )}
    </BrowseForm>
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

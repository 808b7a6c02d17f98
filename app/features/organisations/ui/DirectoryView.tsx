/** The directory: search field, filters, the organisations that were found, and the ways on where those are few. */
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/shared/paths';
import { BrowseForm } from '~/shared/ui/browse/BrowseForm';
import { Chosen } from '~/shared/ui/browse/Chosen';
import { Filters } from '~/shared/ui/browse/Filters';
import { WaysEnd, WaysOn } from '~/shared/ui/browse/WaysOn';
import { WordsField } from '~/shared/ui/browse/WordsField';
import { CardGrid } from '~/shared/ui/Cards';
import { Pagination } from '~/shared/ui/Pagination';
import { useFormat } from '~/shared/ui/useFormat';
import {
  DIRECTORY_PARAMETERS,
  type DirectoryCard,
  type DirectoryFilterView,
  type DirectoryHelp,
  type DirectoryQuery,
  directoryPath,
  LONGEST_QUERY,
  NO_FILTERS,
} from '../directory';
import { OrganisationTile } from './OrganisationTile';

type Props = {
  query: DirectoryQuery;
  view: DirectoryFilterView;
  total: number;
  nextCursor: string | null;
  help: DirectoryHelp | null;
  organisations: readonly DirectoryCard[];
};

/** Everything that the directory's address says, as a page. */
export function DirectoryView({ query, view, total, nextCursor, help, organisations }: Props) {
  const { t } = useTranslation('directory');
  const format = useFormat();
  const clear = directoryPath(query, NO_FILTERS);
  const told = { count: total, number: format.number(total), q: query.q };
  return (
    <BrowseForm
      action={paths.organisations()}
      words={query.q}
      wordsName={DIRECTORY_PARAMETERS.q}
      search={
        <WordsField
          name={DIRECTORY_PARAMETERS.q}
          words={query.q}
          label={t('search')}
          placeholder={t('placeholder')}
          maxLength={LONGEST_QUERY}
        />
      }
      filters={
        <Filters
          view={view}
          names={DIRECTORY_PARAMETERS}
          labelOf={(facet) => t(`facet.${facet}`)}
          anyOf={(facet) => t(`any.${facet}`)}
        />
      }
      chosen={view.chips.length}
      show={total > 0 ? t('show', told) : t('showNone')}
      clear={clear}
    >
      {(busy) => (
        <>
          <Chosen
            count={t(query.q ? 'foundFor' : 'found', told)}
            busy={busy}
            chips={view.chips}
            clear={clear}
          />
          {organisations.length > 0 && (
            <CardGrid>
              {organisations.map((organisation) => (
                <li key={organisation.id}>
                  <OrganisationTile organisation={organisation} />
                </li>
              ))}
            </CardGrid>
          )}
          {help && <Help query={query} total={total} help={help} />}
          <Pagination
            previous={query.cursor ? directoryPath(query) : null}
            next={nextCursor && directoryPath(query, { cursor: nextCursor })}
          />
        </>
      )}
    </BrowseForm>
  );
}

function Help({ query, total, help }: { query: DirectoryQuery; total: number; help: DirectoryHelp }) {
  const { t } = useTranslation('directory');
  const format = useFormat();
  return (
    <WaysOn
      title={total > 0 ? t('empty.few') : t(query.q ? 'empty.titleFor' : 'empty.title', { q: query.q })}
      nothing={total === 0}
      groups={[
        { title: t('empty.takeOff'), ways: help.takeOff, struck: true },
        { title: t('empty.wordless'), ways: help.wordless ? [help.wordless] : [], struck: true },
      ]}
      countOf={(count) => t('found', { count, number: format.number(count) })}
      hint={total === 0 && query.q !== '' ? t('empty.words') : undefined}
    >
      <WaysEnd text={t('empty.postText')} post={{ label: t('empty.post'), to: help.post }}>
        {help.products && <Link to={help.products}>{t('empty.products', { q: query.q })}</Link>}
        <Link to={paths.organisations()}>{t('empty.all')}</Link>
      </WaysEnd>
    </WaysOn>
  );
}

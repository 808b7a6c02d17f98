/** Where to go from a search of the directory that found little. Only ways that give more are told. */
import { paths } from '~/shared/paths';
import type { Way } from '~/shared/ui/browse/model';
import {
  type DirectoryFilterView,
  type DirectoryHelp,
  type DirectoryQuery,
  directoryPath,
} from './directory';
import { chosenInDirectory, withoutChoice } from './directory-query';

/** Fewer than these, and the ways are shown. */
const FEW_FOUND = 3;
/** Each way is a search of its own. */
const MOST_WAYS = 6;

type Input = {
  query: DirectoryQuery;
  total: number;
  chips: DirectoryFilterView['chips'];
  signedIn: boolean;
  /** How many a query finds. */
  countOf: (query: DirectoryQuery) => Promise<number>;
};

/** The ways on; null where enough was found. */
export async function directoryHelp({
  query,
  total,
  chips,
  signedIn,
  countOf,
}: Input): Promise<DirectoryHelp | null> {
  if (total >= FEW_FOUND || query.cursor !== null) return null;
  const wayOf = async (label: string, change: Partial<DirectoryQuery>): Promise<Way[]> => {
    const count = await countOf({ ...query, cursor: null, ...change });
    return count > total ? [{ label, to: directoryPath(query, change), count }] : [];
  };
  const fewer = chosenInDirectory(query).slice(0, MOST_WAYS);
  const [takeOff, wordless] = await Promise.all([
    Promise.all(
      fewer.map(({ facet, code }, at) => wayOf(chips[at]?.label ?? code, withoutChoice(query, facet, code))),
    ),
    query.q !== '' && chips.length > 0 ? wayOf(query.q, { q: '' }) : [],
  ]);
  const wish = paths.wishes({ about: query.q });
  return {
    takeOff: takeOff.flat(),
    wordless: wordless[0] ?? null,
    products: query.q === '' ? null : paths.catalogue({ q: query.q }),
    post: signedIn ? wish : paths.signUp(wish),
  };
}

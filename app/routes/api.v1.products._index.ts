/** The catalogue for programs: the same search as the page's, and with a token one's own products, drafts too. */
import { searchingAs } from '~/db/token.server';
import { apiLoader, type Call, ParameterError, requireScope } from '~/features/api/answer.server';
import { openCursor, sealCursor } from '~/features/api/cursor.server';
import { ENDPOINTS } from '~/features/api/endpoints';
import { apiProduct } from '~/features/api/product';
import { readQuery } from '~/features/catalogue/facets';
import { searchCatalogue } from '~/features/catalogue/search.server';
import { wordsInUse } from '~/features/catalogue/words-in-use.server';
import { readOwnProducts, readProducts } from '~/features/products/read.server';
import { holdToken } from '~/features/tokens/queries.server';
import { AppError } from '~/shared/errors';

type Products = Call<typeof ENDPOINTS.products>;

export const loader = apiLoader(ENDPOINTS.products, holdToken, (call) =>
  call.query.own ? own(call) : catalogue(call),
);

async function catalogue({ query, locale, context, token, publicUrl }: Products) {
  if (query.status) throw new ParameterError([{ field: 'status', key: 'api:field.onlyOwn' }]);
  if (token) requireScope(token, ['catalogue:read']);
  const { limit, lang: _lang, own: _own, status: _status, ...question } = query;
  const place = placeOf(query);
  const { publicDb } = context;
  const db = token ? searchingAs(publicDb, token.token) : publicDb;
  const found = await searchCatalogue(db, readQuery(asAddress(question, place)), {
    perPage: limit,
    // The words of everybody: a client that is made for one request would read them anew.
    inUse: wordsInUse(publicDb),
  });
  const products = await readProducts(publicDb, found.ids, token?.token ?? null);
  return {
    items: products.map((product) => apiProduct(product, locale, publicUrl)),
    nextCursor: found.nextCursor && sealCursor(found.nextCursor, 'products', query),
    total: found.total,
  };
}

/** The question as an address of the catalogue. */
function asAddress(question: Record<string, unknown>, place: string | null): URLSearchParams {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...question, cursor: undefined, after: place ?? undefined })) {
    for (const one of [value ?? []].flat()) search.append(name, String(one));
  }
  return search;
}

async function own({ query, locale, context, token, publicUrl }: Products) {
  if (!token) throw new AppError('invalid_token');
  requireScope(token, ['organisation:read']);
  const known = new Set(['own', 'status', 'limit', 'cursor', 'lang']);
  const others = Object.entries(query).filter(([name, value]) => value !== undefined && !known.has(name));
  if (others.length > 0) {
    throw new ParameterError(others.map(([field]) => ({ field, key: 'api:field.notOwn' })));
  }
  const [at = '', id = ''] = placeOf(query)?.split('~') ?? [];
  const page = await readOwnProducts(context.publicDb, token.token, {
    status: query.status ?? null,
    after: at === '' ? null : { at, id },
    limit: query.limit,
  });
  return {
    items: page.products.map((product) => apiProduct(product, locale, publicUrl)),
    nextCursor: page.next && sealCursor(`${page.next.at}~${page.next.id}`, 'products', query),
    total: page.total,
  };
}

function placeOf(query: Products['query']): string | null {
  if (query.cursor === undefined) return null;
  const place = openCursor(query.cursor, 'products', query);
  if (place === null) throw new ParameterError([{ field: 'cursor', key: 'api:field.cursor' }]);
  return place;
}

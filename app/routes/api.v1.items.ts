/** The dictionary of items for programs: the codes that products, organisations and facets are told in. */
import { apiLoader, ParameterError } from '~/features/api/answer.server';
import { openCursor, sealCursor } from '~/features/api/cursor.server';
import { ENDPOINTS } from '~/features/api/endpoints';
import { apiItem, findItems } from '~/features/api/items';
import { normalise } from '~/features/catalogue/normalise';
import { holdToken } from '~/features/tokens/queries.server';

export const loader = apiLoader(ENDPOINTS.items, holdToken, ({ query, locale }) => {
  const found = findItems(query.q ?? '', query.group ?? [], normalise);
  const from =
    query.cursor === undefined ? 0 : Number(openCursor(query.cursor, 'items', query) ?? Number.NaN);
  if (!Number.isInteger(from) || from < 0) {
    throw new ParameterError([{ field: 'cursor', key: 'api:field.cursor' }]);
  }
  const upTo = from + query.limit;
  return {
    items: found.slice(from, upTo).map((item) => apiItem(item, locale)),
    nextCursor: upTo < found.length ? sealCursor(String(upTo), 'items', query) : null,
    total: found.length,
  };
});

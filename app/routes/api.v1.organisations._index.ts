/** Published organisations for programs, searched by name, place, item and capability. */
import { apiLoader, type Call, ParameterError } from '~/features/api/answer.server';
import { openCursor, sealCursor } from '~/features/api/cursor.server';
import { ENDPOINTS } from '~/features/api/endpoints';
import { apiOrganisation } from '~/features/api/organisation';
import { directoryAsks } from '~/features/catalogue/directory';
import { readOrganisations, searchOrganisations } from '~/features/organisations/directory.server';
import { holdToken } from '~/features/tokens/queries.server';
import { dayIn } from '~/i18n/format';
import { now } from '~/shared/clock';

type Organisations = Call<typeof ENDPOINTS.organisations>;

export const loader = apiLoader(ENDPOINTS.organisations, holdToken, async (call) => {
  const { query, locale, context, token, publicUrl } = call;
  const asks = directoryAsks(query.q ?? '');
  const after = placeOf(query);
  const found = await searchOrganisations(context.publicDb, {
    asks,
    filters: {
      kinds: query.kind ?? [],
      countries: query.country ?? [],
      prefectures: query.prefecture ?? [],
      items: query.item ?? [],
    },
    after,
    limit: query.limit,
  });
  const today = dayIn(now());
  const organisations = await readOrganisations(context.publicDb, found.ids, token?.token ?? null, today);
  return {
    items: organisations.map((organisation) => apiOrganisation(organisation, locale, publicUrl)),
    nextCursor: found.next && sealCursor(`${found.next.rank}~${found.next.id}`, 'organisations', query),
    total: found.total,
  };
});

function placeOf(query: Organisations['query']) {
  if (query.cursor === undefined) return null;
  const place = openCursor(query.cursor, 'organisations', query);
  const [, rank, id] = /^(\d{1,4})~([0-9a-f-]{36})$/.exec(place ?? '') ?? [];
  if (!rank || !id) throw new ParameterError([{ field: 'cursor', key: 'api:field.cursor' }]);
  return { rank: Number(rank), id };
}

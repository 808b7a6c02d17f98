/** Matches for programs: of an organisation of the token's person, of a product or of a posted request. */
import { apiLoader, ParameterError, requireScope } from '~/features/api/answer.server';
import { openCursor, sealCursor } from '~/features/api/cursor.server';
import { ENDPOINTS } from '~/features/api/endpoints';
import { apiMatch } from '~/features/api/match';
import { type AskedSubject, matchesForProgram } from '~/features/matching/programs.server';
import { readOrganisations } from '~/features/organisations/directory.server';
import { holdToken } from '~/features/tokens/queries.server';
import { dayIn } from '~/i18n/format';
import { now } from '~/shared/clock';
import { AppError } from '~/shared/errors';

export const loader = apiLoader(ENDPOINTS.matches, holdToken, async (call) => {
  const { query, locale, token, publicUrl } = call;
  const { publicDb } = call.context;
  if (!token) throw new AppError('invalid_token');
  requireScope(token, ENDPOINTS.matches.scopes);
  const after = query.cursor === undefined ? undefined : openCursor(query.cursor, 'matches', query);
  if (after === null) throw new ParameterError([{ field: 'cursor', key: 'api:field.cursor' }]);
  const found = await matchesForProgram(publicDb, token.token, subjectOf(query.for), {
    after,
    size: query.limit,
    locale,
  });
  const organisations = new Map(
    (
      await readOrganisations(
        publicDb,
        found.rows.map(({ id }) => id),
        null,
        dayIn(now()),
      )
    ).map((one) => [one.id, one]),
  );
  return {
    items: found.rows.flatMap((row) => {
      const organisation = organisations.get(row.id);
      return organisation ? [apiMatch(row, organisation, locale, publicUrl)] : [];
    }),
    nextCursor: found.next && sealCursor(found.next, 'matches', query),
    total: found.total,
  };
});

function subjectOf(text: string): AskedSubject {
  const [of, id = null] = text.split(':');
  return { of: of as AskedSubject['of'], id };
}

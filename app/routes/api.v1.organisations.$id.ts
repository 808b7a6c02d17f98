/** One organisation for programs, as the caller may see it. */
import { apiLoader } from '~/features/api/answer.server';
import { ENDPOINTS } from '~/features/api/endpoints';
import { apiOrganisation } from '~/features/api/organisation';
import { readOrganisations } from '~/features/organisations/directory.server';
import { holdToken } from '~/features/tokens/queries.server';
import { dayIn } from '~/i18n/format';
import { now } from '~/shared/clock';
import { notFound } from '~/shared/errors';
import { isId } from '~/shared/ids';

export const loader = apiLoader(
  ENDPOINTS.organisation,
  holdToken,
  async ({ id, token, context, locale, publicUrl }) => {
    if (!isId(id)) throw notFound();
    const today = dayIn(now());
    const [organisation] = await readOrganisations(context.publicDb, [id], token?.token ?? null, today);
    if (!organisation) throw notFound();
    return apiOrganisation(organisation, locale, publicUrl);
  },
);

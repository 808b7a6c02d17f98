/** Who asks for an organisation, as what finds others for it wants to be told. */
import type { AppContext } from '~/db/context.server';
import { getLocale } from '~/i18n/locale.server';
import { listOrganisationCards } from './queries.server';

/** With which rights, for which organisation, in which language, and how those that are found are shown. */
export function askerFor({ db, publicDb }: AppContext, request: Request, organisationId: string) {
  const locale = getLocale(request);
  return {
    db,
    publicDb,
    organisationId,
    locale,
    cards: (ids: string[]) => listOrganisationCards(db, ids, locale),
  };
}

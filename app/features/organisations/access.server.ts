/** Who may open the pages that change an organisation. The database decides again at every write. */
import type { AppContext } from '~/db/context.server';
import { requireOrganisation } from '~/db/viewer.server';
import { AppError } from '~/shared/errors';
import { canEdit } from './rules';

/** The viewer with the organisation they work for, as one who may change it. */
export async function requireEditor(context: AppContext, request: Request) {
  const viewer = await requireOrganisation(context, request);
  if (!canEdit(viewer.organisation.role)) throw new AppError('not_allowed');
  return viewer;
}

/** One press of "Add to list": into the cookie of a visitor, onto a list of somebody who is signed in. */
import type { AppContext } from '~/db/context.server';
import { getViewer, type Viewer } from '~/db/viewer.server';
import { getFixedT, getLocale } from '~/i18n/locale.server';
import { now } from '~/shared/clock';
import { AppError, notFound } from '~/shared/errors';
import { addToList, listChanged, makeList, removeFromList } from './commands.server';
import type { PickForm } from './model';
import { picksLine, readPicks, withPick } from './picks.server';
import { currentList, readList } from './queries.server';
import { preferLine, preferredList } from './reader.server';
import { mayChange } from './rules';

/** What a pick came to: `list` is its name where it has one. */
export type Picked = { listed: boolean; list: string | null; setCookie: string };

/** Adds or takes off. `isOpen` tells whether the visitor may see the product. */
export async function pickProduct(
  context: AppContext,
  request: Request,
  form: PickForm,
  isOpen: (product: string) => Promise<boolean>,
): Promise<Picked> {
  const product = form.add ?? form.remove;
  if (!product) throw new AppError('invalid');
  const viewer = context.user && (await getViewer(context, request));
  if (viewer) return pickAs(viewer, context, request, form);
  const picks = readPicks(request);
  if (form.add && !(await isOpen(form.add))) throw notFound();
  const kept = form.add ? withPick(picks, form.add) : picks.filter((id) => id !== product);
  return { listed: Boolean(form.add), list: null, setCookie: picksLine(request, kept) };
}

async function pickAs(viewer: Viewer, { db, publish }: AppContext, request: Request, form: PickForm) {
  const list = await targetOf(viewer, db, request, form);
  if (form.add) await addToList(db, list.id, [form.add]);
  else if (form.remove) await removeFromList(db, list.id, form.remove, now());
  await publish([listChanged(list.id, { organisationId: list.organisationId, personId: viewer.user.id })]);
  return { listed: Boolean(form.add), list: list.name, setCookie: preferLine(request, list.id) };
}

/** The list that is named; a new one; the current one; or the very first. */
async function targetOf(viewer: Viewer, db: AppContext['db'], request: Request, form: PickForm) {
  const { organisation } = viewer;
  const theirs = organisation && mayChange(organisation.id, viewer.organisations) ? organisation.id : null;
  if (form.list) return readList(db, form.list);
  const name = form.newList || getFixedT(getLocale(request), 'mylists')('defaultName');
  const current = form.newList
    ? null
    : await currentList(db, organisation?.id ?? null, preferredList(request));
  if (current) return readList(db, current.id);
  if (!form.add) throw notFound();
  return { id: await makeList(db, { name, organisationId: theirs }), name, organisationId: theirs };
}

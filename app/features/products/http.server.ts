/** The answers of the product pages' actions: where they lead, what they tell, what they keep. */
import { data, redirect } from '@remix-run/node';
import type { AppContext } from '~/db/context.server';
import { AppError, isAppError } from '~/shared/errors';
import { flashLine, type Undo } from '~/shared/flash';
import { paths } from '~/shared/paths';
import { deleteDraft, duplicateProduct, moveProduct } from './commands.server';
import { restoreDraft, undoSave } from './history.server';
import { GAP, readGap } from './own-list';
import type { PostedProduct } from './post.server';
import { PRODUCT_ACTIONS, type ProductAction } from './rules';

/** Viewers of an organisation read; editors and owners write. */
export function mayEditProducts(role: 'owner' | 'editor' | 'viewer'): void {
  if (role === 'viewer') throw new AppError('not_allowed');
}

/** After saving: on to the product's form, with a word on what happened; otherwise the refusal. */
export async function answerPost(context: AppContext, request: Request, posted: PostedProduct) {
  if (posted.kind === 'refused') return data(posted.refused, { status: posted.status });
  const { saved, status, was } = posted;
  await context.publish(saved.events);
  const word = status === 'published' ? 'live' : was === null ? 'created' : 'saved';
  // Who mends one kind of gap after the other goes on doing so.
  const here = paths.editProduct(saved.id, { [GAP]: readGap(new URL(request.url).searchParams) });
  // What was published can go back to where it came from with what was typed; else the whole save is taken back.
  const undo =
    status === was
      ? undoOf(saved)
      : status === 'published'
        ? { action: here, fields: { intent: was === 'archived' ? 'archive' : 'unpublish' } }
        : undefined;
  return leadTo(request, here, `products:flash.${word}`, undo);
}

/** The form that takes a save back, as long as nobody saved since. */
export const undoOf = ({ id, version }: { id: string; version: number }, back = ''): Undo => ({
  action: paths.editProduct(id),
  fields: { intent: 'undo', version: String(version), ...(back && { back }) },
});

const OTHER_MOVES = ['duplicate', 'delete', 'undo'] as const;
type Move = Exclude<ProductAction, 'publish'> | (typeof OTHER_MOVES)[number];

/** Whether a button moves the product on, rather than saving its form. */
export function isMove(intent: string): intent is Move {
  const moves: readonly string[] = [...PRODUCT_ACTIONS, ...OTHER_MOVES];
  return intent !== 'publish' && moves.includes(intent);
}

type MoveInput = { organisationId: string; productId: string; intent: Move; formData: FormData };

/** Moves a product on and leads to where one goes from there. What cannot be done now is told on its form. */
export async function answerMove(
  context: AppContext,
  request: Request,
  { organisationId, productId, intent, formData }: MoveInput,
) {
  const { db } = context;
  const list = formData.get('back') === 'list' ? 'list' : '';
  const back = list ? paths.myProducts() : paths.editProduct(productId);
  try {
    if (intent === 'delete') {
      const { events } = await deleteDraft(db, organisationId, productId);
      await context.publish(events);
      return leadTo(request, paths.myProducts(), 'products:flash.deleted', {
        action: `${paths.myProducts()}?index`,
        fields: { intent: 'undelete', product: productId },
      });
    }
    if (intent === 'duplicate') {
      const copy = await duplicateProduct(db, organisationId, productId);
      await context.publish(copy.events);
      return leadTo(request, paths.editProduct(copy.id), 'products:flash.duplicated');
    }
    if (intent === 'undo') {
      const seen = Number(formData.get('version'));
      const { events } = await undoSave(db, organisationId, { productId, seen });
      await context.publish(events);
      return leadTo(request, back, 'products:flash.undone');
    }
    const moved = await moveProduct(db, organisationId, productId, intent);
    await context.publish(moved.events);
    return leadTo(request, back, `products:flash.${intent}`, undoOf(moved, list));
  } catch (error) {
    if (!isAppError(error) || error.status !== 409) throw error;
    return redirect(paths.editProduct(productId), {
      headers: { 'Set-Cookie': flashLine(request, `errors:${error.code}`, { kind: 'problem' }) },
    });
  }
}

/** Brings back a draft that was deleted a moment ago. */
export async function answerUndelete(
  context: AppContext,
  request: Request,
  organisationId: string,
  id: string,
) {
  const { events } = await restoreDraft(context.db, organisationId, id);
  await context.publish(events);
  return leadTo(request, paths.editProduct(id), 'products:flash.undeleted');
}

function leadTo(request: Request, to: string, key: string, undo?: Undo) {
  return redirect(to, { status: 303, headers: { 'Set-Cookie': flashLine(request, key, { undo }) } });
}

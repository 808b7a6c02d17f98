/** What the forms on a list's page come to: where each leads, and what it tells. */
import type { AppContext } from '~/db/context.server';
import { getViewer } from '~/db/viewer.server';
import { now } from '~/shared/clock';
import { AppError } from '~/shared/errors';
import { type InvalidForm, parseForm } from '~/shared/form';
import { paths } from '~/shared/paths';
import {
  addToList,
  deleteList,
  editList,
  giveList,
  listChanged,
  moveOnList,
  noteOnList,
  removeFromList,
} from './commands.server';
import { editListForm, type List, noteForm } from './model';
import { requireChanging } from './reader.server';

type Answer = { ok: true; to: string; flash?: string } | InvalidForm;

/** Does what the form asks, tells everyone who works with the list, and answers where to go. */
export async function answerListForm(
  context: AppContext,
  request: Request,
  list: List,
  form: FormData,
): Promise<Answer> {
  await requireChanging(context, request, list);
  const owner = { organisationId: list.organisationId, personId: context.user?.id ?? '' };
  const answer = await answerTo(context, request, list, form);
  if (answer.ok) await context.publish([listChanged(list.id, owner)]);
  return answer;
}

async function answerTo(context: AppContext, request: Request, list: List, form: FormData): Promise<Answer> {
  const { db } = context;
  const here = paths.list(list.id);
  const product = String(form.get('product') ?? '');
  const intent = form.get('intent');
  switch (intent) {
    case 'note': {
      const parsed = parseForm(noteForm, form);
      if (!parsed.ok) return parsed;
      await noteOnList(db, list.id, parsed.data);
      return { ok: true, to: here, flash: 'mylists:flash.saved' };
    }
    case 'top':
    case 'up':
    case 'down':
      await moveOnList(db, list.id, product, intent);
      return { ok: true, to: here };
    case 'remove':
      await removeFromList(db, list.id, product, now());
      return { ok: true, to: paths.list(list.id, { removed: product }) };
    case 'restore':
      await addToList(db, list.id, [product]);
      return { ok: true, to: here, flash: 'mylists:flash.restored' };
    case 'edit': {
      const parsed = parseForm(editListForm, form);
      if (!parsed.ok) return parsed;
      await editList(db, list.id, parsed.data);
      return { ok: true, to: here, flash: 'mylists:flash.saved' };
    }
    case 'give': {
      const viewer = await getViewer(context, request);
      if (!viewer?.organisation) throw new AppError('organisation_required');
      await giveList(db, list.id, viewer.organisation.id);
      await context.publish([
        listChanged(list.id, { organisationId: viewer.organisation.id, personId: viewer.user.id }),
      ]);
      return { ok: true, to: here, flash: 'mylists:flash.given' };
    }
    case 'delete':
      await deleteList(db, list.id);
      return { ok: true, to: paths.lists(), flash: 'mylists:flash.deleted' };
    default:
      throw new AppError('invalid');
  }
}

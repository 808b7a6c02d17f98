/** The answers of the page of a sheet: its rows mended, imported piece by piece, taken back. */
import { redirect } from '@remix-run/node';
import type { AppContext } from '~/db/context.server';
import { AppError } from '~/shared/errors';
import { flashLine } from '~/shared/flash';
import { cleanText } from '~/shared/form-fields';
import { paths } from '~/shared/paths';
import { mendRow } from './check.server';
import { moveImport, type ProductImport } from './imports.server';
import { workOnImport } from './run.server';

const LONGEST_CELL = 32_767;

/** Does what a button of the page says; answers where that leads. */
export async function answerImport(
  context: AppContext,
  request: Request,
  sheet: ProductImport,
  form: FormData,
): Promise<Response> {
  const { db } = context;
  const here = paths.productImport(sheet.id);
  switch (form.get('intent')) {
    case 'mend':
      return mend(context, request, sheet, form);
    case 'start':
      // Started already from another window: this one goes on with it.
      await moveImport(db, sheet.id, ['ready', 'done'], 'running');
      return work(context, sheet);
    case 'work':
      return work(context, sheet);
    case 'undo':
      await moveImport(db, sheet.id, ['running', 'ready', 'done'], 'undoing');
      return redirect(here, { status: 303 });
    default:
      throw new AppError('invalid');
  }
}

async function work({ db, publish }: AppContext, sheet: ProductImport): Promise<Response> {
  const { events } = await workOnImport(db, sheet.organisationId, sheet.id);
  await publish(events);
  return redirect(paths.productImport(sheet.id), { status: 303 });
}

/** Saves the cells of one row and checks it at once; what is typed stays, right or wrong. */
async function mend({ db }: AppContext, request: Request, sheet: ProductImport, form: FormData) {
  const number = Number(form.get('row'));
  if (!Number.isInteger(number)) throw new AppError('invalid');
  const cells = new Map<number, string>();
  for (const [name, value] of form) {
    const at = /^cell:(\d{1,3})$/.exec(name)?.[1];
    if (at !== undefined && typeof value === 'string') {
      cells.set(Number(at), cleanText(value).slice(0, LONGEST_CELL));
    }
  }
  const state = await mendRow(db, sheet, number, cells);
  // A sheet that is through goes on with what was mended.
  if (state === 'pending') await moveImport(db, sheet.id, ['done'], 'ready');
  const { search } = new URL(request.url);
  const key = state === 'pending' ? 'sheets:flash.mended' : 'sheets:flash.stillBad';
  const kind = state === 'pending' ? 'done' : 'problem';
  return redirect(`${paths.productImport(sheet.id)}${search}`, {
    status: 303,
    headers: { 'Set-Cookie': flashLine(request, key, { kind, values: { number } }) },
  });
}

/**
 * One file of the organisation one works for, stored while a form is open: a picture, cut as asked; a stored
 * picture cut anew; or a document. Answers in JSON, and says what is wrong with a file in words of `files`.
 */
import type { ActionFunctionArgs } from '@remix-run/node';
import { requireOrganisation } from '~/db/viewer.server';
import { editImage, RefusedFile, uploadImage } from '~/features/files/commands.server';
import { uploadDocument } from '~/features/files/documents.server';
import { type ImageEdit, imageEdit } from '~/features/files/edits';
import { UPLOAD_FORM_BYTES } from '~/features/files/model';
import { AppError, isAppError } from '~/shared/errors';
import { readForm } from '~/shared/form';

export async function action({ request, context }: ActionFunctionArgs) {
  const { organisation } = await requireOrganisation(context, request);
  try {
    if (organisation.role === 'viewer') throw new AppError('not_allowed');
    const form = await readForm(request, { limit: UPLOAD_FORM_BYTES });
    const { db } = context;
    const file = form.get('file');
    const from = form.get('from');
    const edit = readEdit(form.get('edit'));
    if (form.get('purpose') === 'document') {
      if (!(file instanceof File)) throw new RefusedFile('empty', { document: true });
      return stored(await uploadDocument(db, organisation.id, file));
    }
    if (typeof from === 'string') {
      if (!edit) throw new RefusedFile('edit');
      return stored(await editImage(db, organisation.id, from, edit));
    }
    if (!(file instanceof File)) throw new RefusedFile('empty');
    return stored(await uploadImage(db, organisation.id, 'product_image', file, edit));
  } catch (error) {
    if (error instanceof RefusedFile) return refused(error.message, 400);
    if (!isAppError(error)) throw error;
    return refused(`errors:${error.code}`, error.status, error.retryAfter);
  }
}

export function loader() {
  throw new AppError('method_not_allowed');
}

function readEdit(sent: FormDataEntryValue | null): ImageEdit | undefined {
  if (typeof sent !== 'string' || sent === '') return undefined;
  try {
    return imageEdit.parse(JSON.parse(sent));
  } catch (error) {
    throw new RefusedFile('edit', { cause: error });
  }
}

const stored = (file: object) => Response.json({ ok: true, file });

function refused(error: string, status: number, retryAfter?: number) {
  const headers: HeadersInit = retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) };
  return Response.json({ ok: false, error }, { status, headers });
}

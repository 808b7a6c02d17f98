/** Documents that are stored while a form is open, or with it: what is refused becomes a word at its field. */
import { data } from '@remix-run/node';
import { isAppError } from '~/shared/errors';
import type { StorePaper } from '~/shared/form-papers';
import type { PaperAnswer } from '~/shared/ui/upload/use-paper-upload';

/** Turns a refused file into the key of what is wrong with it. */
export function storeWith<Stored>(upload: (file: File) => Promise<Stored>) {
  return async (file: File): Promise<Stored | string> => {
    try {
      return await upload(file);
    } catch (error) {
      if (error instanceof Error && 'refusal' in error) return error.message;
      throw error;
    }
  };
}

/** The answer to one document that is stored while the form is open. */
export async function answerPaper(formData: FormData, store: StorePaper) {
  const file = formData.get('paper');
  if (!(file instanceof File)) return data<PaperAnswer>({ ok: false, error: 'file' }, { status: 400 });
  try {
    const stored = await store(file);
    if (typeof stored === 'string') return data<PaperAnswer>({ ok: false, error: stored }, { status: 400 });
    return data<PaperAnswer>({ ok: true, paper: { fileId: stored.id, name: stored.name } });
  } catch (error) {
    if (!isAppError(error)) throw error;
    return data<PaperAnswer>({ ok: false, error: `errors:${error.code}` }, { status: error.status });
  }
}

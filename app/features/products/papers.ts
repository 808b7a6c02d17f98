/** The papers of a posted product form: what is stored with it becomes part of what was typed. */
import { isCertificateCode } from '~/features/vocabulary/model';
import { isFile, type StorePaper, storeCertificatePapers } from '~/shared/form-papers';
import type { FormErrors } from '~/shared/form-result';
import { MAX_DOCUMENTS } from './terms';

const JAPANESE = /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u;

/** The titles a file gives itself by its name: in Japanese where it is written so, else in both languages. */
export function titlesOf(fileName: string): { titleJa: string; titleEn: string } {
  const title = fileName
    .replace(/\.[a-z0-9]{2,4}$/i, '')
    .replaceAll('_', ' ')
    .slice(0, 160);
  return { titleJa: title, titleEn: JAPANESE.test(title) ? '' : title };
}

/** Adds a stored document to a posted form, as if it had been stored before. */
export function addDocument(formData: FormData, fileId: string, fileName: string): void {
  if (formData.getAll('documentFile').includes(fileId)) return;
  const { titleJa, titleEn } = titlesOf(fileName);
  formData.append('documentFile', fileId);
  formData.append('documentKind', 'specification');
  formData.append('documentJa', titleJa);
  formData.append('documentEn', titleEn);
}

/** Stores the files of `papers` and of `paper:<certificate>`, and names them in the form; answers what was refused. */
export async function storePapers(formData: FormData, store: StorePaper): Promise<FormErrors> {
  const errors: FormErrors = {};
  for (const file of formData.getAll('papers').filter(isFile)) {
    if (formData.getAll('documentFile').length >= MAX_DOCUMENTS) {
      errors.papers = `editing:errors.tooManyDocuments?max=${MAX_DOCUMENTS}`;
      break;
    }
    const stored = await store(file);
    if (typeof stored === 'string') errors.papers = stored;
    else addDocument(formData, stored.id, stored.name);
  }
  return { ...errors, ...(await storeCertificatePapers(formData, store, isCertificateCode)) };
}

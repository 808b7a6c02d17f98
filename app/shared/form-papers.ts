/**
 * Papers of the certificates in a posted form: a file sent as `paper:<certificate>` is stored with the form and named in
 * its row (`certificateCode`, `certificateFile` …), as if it had been stored before.
 */
import type { FormErrors } from './form-result';

/** Stores one document; answers it, or the key of what is wrong with it. */
export type StorePaper = (file: File) => Promise<{ id: string; name: string } | string>;

export const isFile = (value: FormDataEntryValue): value is File =>
  typeof value !== 'string' && value.size > 0;

/** Sets the paper of a certificate in a posted form; without a row for it, it gets one. */
export function setPaper(formData: FormData, certificate: string, fileId: string): void {
  const codes = formData.getAll('certificateCode');
  const at = codes.indexOf(certificate);
  if (at < 0) {
    formData.append('certificateCode', certificate);
    formData.append('certificateNumber', '');
    formData.append('certificateExpires', '');
  }
  const files = codes.map((_, row) => formData.getAll('certificateFile')[row] ?? '');
  files[at < 0 ? codes.length : at] = fileId;
  formData.delete('certificateFile');
  for (const file of files) formData.append('certificateFile', file);
}

/** Stores the files of `paper:<certificate>` and names them in the form; answers what was refused. */
export async function storeCertificatePapers(
  formData: FormData,
  store: StorePaper,
  isCertificate: (code: string) => boolean,
): Promise<FormErrors> {
  const errors: FormErrors = {};
  for (const name of [...formData.keys()]) {
    const certificate = name.startsWith('paper:') ? name.slice('paper:'.length) : '';
    const [file] = formData.getAll(name).filter(isFile);
    if (!file || !isCertificate(certificate)) continue;
    const stored = await store(file);
    if (typeof stored === 'string') errors[name] = stored;
    else setPaper(formData, certificate, stored.id);
  }
  return errors;
}

/** The file that a button asks to be taken off, by the `intent` it sends. */
export function removedPaper(intent: string): string | null {
  return intent.startsWith('remove:') ? intent.slice('remove:'.length) : null;
}

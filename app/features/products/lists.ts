/**
 * The lists of a posted product form. Rows are repeated fields in one order (`ingredientJa` … of the first row, of
 * the second …); a blank row is no row. A list whose marker (`lists`) was not posted stays as it is.
 */
import { certificateCode, isCertificateCode } from '~/features/vocabulary/model';
import { issueKey } from '~/shared/form-issues';
import type { FormErrors } from '~/shared/form-result';
import { isBlankRow, rowsOf } from '~/shared/form-rows';
import { isId } from '~/shared/ids';
import {
  type CertificateDetail,
  day,
  type Ingredient,
  ingredient,
  type ProductDocument,
  type ProductLists,
} from './record';
import { DOCUMENT_KINDS, MAX_DOCUMENTS, MAX_INGREDIENTS } from './terms';

export type ReadLists = { lists: Partial<ProductLists>; errors: FormErrors };

/** Reads the lists a form names in `lists`; errors stand at `ingredients.3.ins`, the fourth row's INS number. */
export function readLists(formData: FormData): ReadLists {
  const named = new Set(formData.getAll('lists').map(String));
  const errors: FormErrors = {};
  const lists: Partial<ProductLists> = {};
  if (named.has('ingredients')) lists.ingredients = readIngredients(formData, errors);
  if (named.has('certificates')) lists.certificateDetails = readCertificates(formData, errors);
  if (named.has('documents')) lists.documents = readDocuments(formData, errors);
  return { lists, errors };
}

function readIngredients(formData: FormData, errors: FormErrors): Ingredient[] {
  const rows = rowsOf(formData, {
    nameJa: 'ingredientJa',
    nameEn: 'ingredientEn',
    percent: 'ingredientPercent',
    originCountry: 'ingredientOrigin',
    ins: 'ingredientIns',
    animal: 'ingredientAnimal',
  });
  if (rows.length > MAX_INGREDIENTS) errors.ingredients = `tooMany?max=${MAX_INGREDIENTS}`;
  return rows.slice(0, MAX_INGREDIENTS).flatMap((row, at) => {
    if (isBlankRow(row)) return [];
    const percent = (row.percent ?? '').normalize('NFKC').replace(/[%\s]/g, '');
    const parsed = ingredient.safeParse({
      ...row,
      percent: percent === '' ? null : Number(percent),
      originCountry: row.originCountry || null,
      ins: row.ins || null,
      animal: row.animal || null,
    });
    if (parsed.success) return [parsed.data];
    for (const issue of parsed.error.issues) {
      const field = String(issue.path[0]);
      errors[`ingredients.${at}.${field}`] ??= issueKey(issue, row[field as keyof typeof row]);
    }
    return [];
  });
}

function readCertificates(formData: FormData, errors: FormErrors): CertificateDetail[] {
  const chosen = new Set(formData.getAll('certificates').map(String).filter(isCertificateCode));
  const rows = rowsOf(formData, {
    certificate: 'certificateCode',
    number: 'certificateNumber',
    expiresOn: 'certificateExpires',
    fileId: 'certificateFile',
  });
  const details = new Map<string, CertificateDetail>();
  rows.slice(0, certificateCode.options.length).forEach((row, at) => {
    const { certificate = '', number = '', expiresOn = '', fileId = '' } = row;
    // Its details end with the certificate.
    if (!isCertificateCode(certificate) || !chosen.has(certificate)) return;
    if (number.length > 80) errors[`certificates.${at}.number`] = 'tooLong?max=80';
    if (expiresOn !== '' && !day.safeParse(expiresOn).success)
      errors[`certificates.${at}.expiresOn`] = 'date';
    if (number === '' && expiresOn === '' && fileId === '') return;
    details.set(certificate, {
      certificate,
      number,
      expiresOn: expiresOn || null,
      fileId: isId(fileId) ? fileId : null,
    });
  });
  return [...details.values()];
}

function readDocuments(formData: FormData, errors: FormErrors): ProductDocument[] {
  const rows = rowsOf(formData, {
    fileId: 'documentFile',
    kind: 'documentKind',
    titleJa: 'documentJa',
    titleEn: 'documentEn',
  });
  if (rows.length > MAX_DOCUMENTS) errors.documents = `tooMany?max=${MAX_DOCUMENTS}`;
  const seen = new Set<string>();
  return rows.slice(0, MAX_DOCUMENTS).flatMap(({ fileId = '', kind = '', titleJa = '', titleEn = '' }) => {
    if (!isId(fileId) || seen.has(fileId)) return [];
    seen.add(fileId);
    const known = DOCUMENT_KINDS.find((one) => one === kind) ?? 'other';
    return [{ fileId, kind: known, titleJa: titleJa.slice(0, 160), titleEn: titleEn.slice(0, 160) }];
  });
}

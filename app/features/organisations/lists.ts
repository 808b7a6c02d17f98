/**
 * The lists of posted forms about an organisation: its places, and what is told of its certificates. Rows are repeated
 * fields in one order; a blank row is no row. A list whose marker (`lists`) was not posted stays as it is.
 */
import { certificateCode, isCertificateCode } from '~/features/vocabulary/model';
import { issueKey } from '~/shared/form-issues';
import type { FormErrors } from '~/shared/form-result';
import { isBlankRow, rowsOf } from '~/shared/form-rows';
import { CERTIFICATE_FIELDS, type FirmCertificate, type FirmPlace, MAX_PLACES, PLACE_FIELDS } from './model';
import { certificateDetail, place } from './record';

type Read<List> = { list: List[] | undefined; errors: FormErrors };

const isNamed = (formData: FormData, list: string) => formData.getAll('lists').includes(list);

/** The places; errors stand at `places.2.prefecture`, the third row's prefecture. */
export function readPlaces(formData: FormData): Read<FirmPlace> {
  const errors: FormErrors = {};
  if (!isNamed(formData, 'places')) return { list: undefined, errors };
  const rows = rowsOf(formData, PLACE_FIELDS);
  const told = rows.filter(({ kind: _, ...row }) => !isBlankRow(row));
  if (told.length > MAX_PLACES) errors.places = `tooMany?max=${MAX_PLACES}`;
  const list = rows.flatMap((row, at) => {
    // A kind is always chosen; alone it tells of no place.
    const { kind: _, ...rest } = row;
    if (isBlankRow(rest)) return [];
    const parsed = place.safeParse({ ...row, prefecture: row.prefecture || null });
    if (parsed.success) return [parsed.data];
    for (const issue of parsed.error.issues) {
      const field = String(issue.path[0]) as keyof typeof row;
      errors[`places.${at}.${field}`] ??= issueKey(issue, row[field]);
    }
    return [];
  });
  return { list: list.slice(0, MAX_PLACES), errors };
}

/**
 * What is told of the certificates that are chosen, without the paper that is taken off; errors stand at
 * `certificates.0.expiresOn`.
 */
export function readCertificates(formData: FormData, takenOff: string | null = null): Read<FirmCertificate> {
  const errors: FormErrors = {};
  if (!isNamed(formData, 'certificates')) return { list: undefined, errors };
  const chosen = new Set(formData.getAll('certificates').map(String).filter(isCertificateCode));
  const details = new Map<string, FirmCertificate>();
  rowsOf(formData, CERTIFICATE_FIELDS)
    .slice(0, certificateCode.options.length)
    .map((row) => (row.fileId !== '' && row.fileId === takenOff ? { ...row, fileId: '' } : row))
    .forEach(({ certificate, ...row }, at) => {
      // Who reads a paper is always chosen; alone it tells of nothing.
      const { visibility: _, ...told } = row;
      // Its details end with the certificate.
      if (!isCertificateCode(certificate) || !chosen.has(certificate) || isBlankRow(told)) return;
      const parsed = certificateDetail.safeParse({ certificate, ...row, expiresOn: row.expiresOn || null });
      if (parsed.success) details.set(certificate, parsed.data);
      else {
        for (const issue of parsed.error.issues) {
          const field = String(issue.path[0]) as keyof typeof row;
          errors[`certificates.${at}.${field}`] ??= issueKey(issue, row[field]);
        }
      }
    });
  return { list: [...details.values()], errors };
}

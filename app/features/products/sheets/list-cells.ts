/** Ingredients and certificates in one cell each: a line an entry, its parts between bars; `\|` is a bar in a name. */
import { ANIMAL_ORIGINS } from '~/features/vocabulary/animal-origins';
import { CERTIFICATES } from '~/features/vocabulary/certificates';
import { COUNTRIES } from '~/features/vocabulary/countries';
import { certificateLabel, countryLabel } from '~/features/vocabulary/labels';
import { words } from '~/features/vocabulary/words';
import type { Locale } from '~/i18n/locale';
import { issueKey } from '~/shared/form-issues';
import { type CertificateDetail, type Ingredient, ingredient } from '../record';
import { MAX_INGREDIENTS } from '../terms';
import { CellError, date, oneOf } from './cells';

const countryEntries = () =>
  [{ code: 'JP' }, ...COUNTRIES].map(({ code }) => ({
    code,
    ja: countryLabel(code, 'ja'),
    en: countryLabel(code, 'en'),
  }));
export const countries = {
  entries: countryEntries,
  also: (code: string) => words(COUNTRIES.find((country) => country.code === code)?.also),
};
export const certificates = {
  entries: () => CERTIFICATES,
  also: (code: string) => words(CERTIFICATES.find((one) => one.code === code)?.also),
};
const country = oneOf(countries);
const animal = oneOf({ entries: () => ANIMAL_ORIGINS });
const certificate = oneOf(certificates);

function partsOf(line: string): string[] {
  return line.split(/(?<!\\)[|｜]/).map((part) => part.replace(/\\([|｜])/g, '$1').trim());
}
const joined = (parts: readonly (string | number | null)[]) =>
  parts
    .map((part) => String(part ?? '').replace(/[|｜]/g, '\\$&'))
    .join(' | ')
    .replace(/( \| )+$/, '');
const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** 大豆 | Soybeans | 62.5% | 日本 | INS | animal; a list without bars is read as names between commas. */
export function readIngredients(text: string): Ingredient[] {
  const lines = linesOf(text);
  const plain = lines.length === 1 && !/[|｜]/.test(lines[0] ?? '');
  const rows = plain ? splitLabel(lines[0] ?? '').map((name) => [name]) : lines.map(partsOf);
  if (rows.length > MAX_INGREDIENTS) throw new CellError(`form:tooMany?max=${MAX_INGREDIENTS}`);
  return rows.map((row) => {
    const [first = '', nameEn = '', percent = '', origin = '', ins = '', kind = ''] = row;
    const latin = row.length === 1 && /^[\p{Script=Latin}\d\s\p{P}]+$/u.test(first);
    const parsed = ingredient.safeParse({
      nameJa: latin ? '' : first,
      nameEn: latin ? first : nameEn,
      percent: percent === '' ? null : Number(percent.normalize('NFKC').replace(/[%\s]/g, '')),
      originCountry: country.read(origin),
      ins: ins || null,
      animal: animal.read(kind),
    });
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    throw new CellError(issue ? formKey(issueKey(issue, first)) : 'form:invalid');
  });
}

/** A Japanese label as it is printed: names between commas, what is in brackets belonging to the name before. */
function splitLabel(label: string): string[] {
  const names: string[] = [];
  let depth = 0;
  let name = '';
  for (const sign of label) {
    if ('(（'.includes(sign)) depth += 1;
    if (')）'.includes(sign)) depth -= 1;
    if (depth <= 0 && '、,，/／'.includes(sign)) {
      names.push(name);
      name = '';
    } else name += sign;
  }
  return [...names, name].map((one) => one.trim().slice(0, 160)).filter(Boolean);
}

export function writeIngredients(list: readonly Ingredient[], locale: Locale): string {
  return list
    .map((one) =>
      // A second bar says that a name in Latin letters stands in the Japanese column.
      joined([
        one.nameJa,
        one.nameEn,
        one.percent === null ? '' : `${one.percent}%`,
        country.write(one.originCountry, locale),
        one.ins,
        animal.write(one.animal, locale),
      ]),
    )
    .map((line) => (line.includes('|') ? line : `${line} |`))
    .join('\n');
}

/** HACCP | number | 2028-03-31: certificates with their numbers and last days. */
export function readCertificates(text: string): CertificateDetail[] {
  const lines = linesOf(text);
  const rows = lines.flatMap((line) => {
    if (/[|｜]/.test(line)) return [partsOf(line)];
    // A name may hold a comma of its own.
    if (isCertificate(line)) return [[line]];
    return line.split(/[、,，;；/／]+/).map((name) => [name.trim()]);
  });
  return rows
    .filter(([name = '']) => name !== '')
    .map(([name = '', number = '', last = '']) => {
      if (number.length > 80) throw new CellError('form:tooLong?max=80');
      return {
        certificate: certificate.read(name) as CertificateDetail['certificate'],
        number,
        expiresOn: date.read(last) as string | null,
        fileId: null,
      };
    });
}

function isCertificate(name: string): boolean {
  try {
    return certificate.read(name) !== null;
  } catch {
    return false;
  }
}

export function writeCertificates(
  codes: readonly string[],
  details: readonly CertificateDetail[],
  locale: Locale,
): string {
  return codes
    .map((code) => {
      const detail = details.find((one) => one.certificate === code);
      return joined([certificateLabel(code, locale), detail?.number ?? '', detail?.expiresOn ?? '']);
    })
    .join('\n');
}

/** Keys of the form's checks stand in their own namespace here. */
export const formKey = (key: string) => (key.includes(':') ? key : `form:${key}`);

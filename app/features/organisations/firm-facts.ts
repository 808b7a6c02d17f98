/**
 * The facts of a firm in the order a buyer asks for them, in the reader's words, for its page and for printed sheets: a
 * new fact is one line here. What is not told is left out. Pure: `t` is of `organisations`.
 */
import type { TFunction } from 'i18next';
import { formatDate, formatNumber, formatYen } from '~/i18n/format';
import type { Locale } from '~/i18n/locale';
import type { CertificateView, FirmView, Said } from './model';

export type FirmFact = { name: string; label: string; value: string; lang: Locale };

/** Founding, size, head and address. */
export function firmFacts(firm: FirmView, t: TFunction, locale: Locale): FirmFact[] {
  const fact = (name: string, value: string | null | undefined, lang: Locale = locale): FirmFact[] =>
    value == null ? [] : [{ name, label: t(`organisations:firm.${name}`), value, lang }];
  const text = (name: string, told: Said | null) => fact(name, told?.text, told?.lang);
  const { sales, employees, capitalYen, foundedYear, representative, representativeTitle } = firm;
  return [
    ...fact(
      'founded',
      foundedYear === null ? null : t('organisations:firm.foundedIn', { year: String(foundedYear) }),
    ),
    ...fact(
      'employees',
      employees === null
        ? null
        : t('organisations:firm.people', { count: employees, number: formatNumber(locale, employees) }),
    ),
    ...fact('capital', capitalYen === null ? null : formatYen(locale, capitalYen)),
    ...fact('sales', sales && salesIn(sales, t, locale)),
    ...text(
      'representative',
      representative && {
        ...representative,
        text: [representativeTitle?.text, representative.text].filter(Boolean).join(' '),
      },
    ),
    ...text('address', firm.address),
  ];
}

function salesIn({ yen, year }: NonNullable<FirmView['sales']>, t: TFunction, locale: Locale): string {
  const amount = formatYen(locale, yen);
  return year === null ? amount : t('organisations:firm.salesIn', { amount, year: String(year) });
}

/** What is told of a certificate beside its name; `today` is the day after which it is past. */
export function certificateFacts(
  { number, issuer, expiresOn }: CertificateView,
  t: TFunction,
  locale: Locale,
  today: string,
): { text: string; expired: boolean }[] {
  const expired = expiresOn !== null && expiresOn < today;
  const date = expiresOn && formatDate(locale, expiresOn);
  return [
    ...(number ? [{ text: t('organisations:firm.certificate.number', { number }), expired: false }] : []),
    ...(issuer ? [{ text: t('organisations:firm.certificate.issuer', { issuer }), expired: false }] : []),
    ...(date
      ? [{ text: t(`organisations:firm.certificate.${expired ? 'expired' : 'until'}`, { date }), expired }]
      : []),
  ];
}

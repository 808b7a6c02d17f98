/** The record of a firm in the reader's words: of two texts the one in the reader's language, codes with their names. */
import { certificateLabel, prefectureLabel } from '~/features/vocabulary/labels';
import type { Locale } from '~/i18n/locale';
import {
  type CertificateView,
  type FirmCertificate,
  type FirmFacts,
  type FirmPlace,
  type FirmView,
  type PlaceView,
  QUALITY_PARTS,
  type Said,
  type Sales,
} from './model';

/** The text in the reader's language, or in the other one where that is all there is; null where there is none. */
export function said(locale: Locale, ja: string, en: string): Said | null {
  const own: Said = { text: locale === 'ja' ? ja : en, lang: locale };
  const other: Said = { text: locale === 'ja' ? en : ja, lang: locale === 'ja' ? 'en' : 'ja' };
  return [own, other].find(({ text }) => text !== '') ?? null;
}

/** What a reader is shown of a firm. */
export function firmView(
  firm: FirmFacts,
  sales: Sales | null,
  places: readonly FirmPlace[],
  locale: Locale,
): FirmView {
  return {
    foundedYear: firm.foundedYear,
    employees: firm.employees,
    capitalYen: firm.capitalYen,
    sales,
    representative: said(locale, firm.representativeJa, firm.representativeEn),
    representativeTitle: said(locale, firm.representativeTitleJa, firm.representativeTitleEn),
    address: said(locale, firm.addressJa, firm.addressEn),
    message: said(locale, firm.messageJa, firm.messageEn),
    process: said(locale, firm.processJa, firm.processEn),
    quality: QUALITY_PARTS.flatMap((part) => {
      const told = said(locale, firm[`${part}Ja`], firm[`${part}En`]);
      return told ? [{ part, said: told }] : [];
    }),
    places: places.map(
      (one): PlaceView => ({
        kind: one.kind,
        name: said(locale, one.nameJa, one.nameEn),
        prefecture: one.prefecture && {
          code: one.prefecture,
          label: prefectureLabel(one.prefecture, locale),
        },
        address: said(locale, one.addressJa, one.addressEn),
      }),
    ),
  };
}

/** The certificates an organisation names, each with what is told of it. */
export function certificateViews(
  codes: readonly string[],
  details: readonly FirmCertificate[],
  locale: Locale,
): CertificateView[] {
  return codes.map((code) => {
    const {
      number = '',
      issuer = '',
      expiresOn = null,
      fileId = null,
    } = details.find(({ certificate }) => certificate === code) ?? {};
    return { code, label: certificateLabel(code, locale), number, issuer, expiresOn, fileId };
  });
}

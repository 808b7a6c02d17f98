/** Rows of what the demo's firms tell on their trade-fair sheets. */
import { blankFirm, FIRM_KEYS } from '../../app/features/organisations/record';
import { dayIn } from './dates';
import { demoId } from './ids';
import type { DemoOrganisation } from './model';

/** The columns of an organisation that make the record of its firm; what is not told is blank. */
export function firmColumns({ firm }: DemoOrganisation) {
  const facts = { ...blankFirm(), ...firm?.facts };
  return Object.fromEntries(
    FIRM_KEYS.map((key) => [key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), facts[key]]),
  );
}

/** Its sales in the year before the demo is loaded. */
export function salesRow({ key, firm }: DemoOrganisation, now: Date) {
  if (!firm?.sales) return [];
  const fiscal_year = Number(dayIn(now, 0).slice(0, 4)) - 1;
  return [{ organisation_id: demoId('organisation', key), fiscal_year, ...firm.sales }];
}

/** Its factories, farms, stores and offices. */
export function placeRows({ key, firm }: DemoOrganisation) {
  return (firm?.places ?? []).map((one, at) => ({
    organisation_id: demoId('organisation', key),
    position: at + 1,
    kind: one.kind,
    name_ja: one.nameJa,
    name_en: one.nameEn,
    prefecture: one.prefecture,
    address_ja: one.addressJa,
    address_en: one.addressEn,
  }));
}

/** Numbers, issuing bodies and last days of its certificates. */
export function paperRows({ key, firm }: DemoOrganisation, now: Date) {
  return (firm?.papers ?? []).map(({ certificate, number, issuer, daysLeft }) => ({
    organisation_id: demoId('organisation', key),
    certificate,
    number,
    issuer,
    expires_on: dayIn(now, daysLeft),
  }));
}

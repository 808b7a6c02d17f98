/** The forms about an organisation, checked alike in the browser and on the server. */
import { z } from 'zod';
import {
  capabilityCode,
  certificateCode,
  countryCode,
  itemCode,
  languageCode,
  prefectureCode,
  unitCode,
} from '~/features/vocabulary/model';
import { addDays } from '~/shared/days';
import { ORGANISATION_KINDS, type OrganisationKind } from './model';
import { firmFields, salesFields } from './record';
import { FIELD_OF_PART, needsItems, type ProfilePart } from './rules';
import { MOST_WISH_DAYS, OCCASIONS, VOLUME_PERIODS, WISH_DAYS, WISH_KINDS } from './wishes';

const ONE_LANGUAGE = 'oneLanguage';
const name = z.string().max(120).default('');
const text = (max: number) => z.string().max(max).default('');
const set = <Code extends z.ZodType>(code: Code, max: number) =>
  z
    .array(code)
    .max(max)
    .transform((codes) => [...new Set(codes)]);

/** Where an organisation may be: Japan, or any destination. */
export const homeCountry = z.enum(['JP', ...countryCode.options]);

/** An address as people type it: without a scheme it is taken to be https. */
const website = z.preprocess(
  (value) =>
    typeof value === 'string' && value !== '' && !/^[a-z][\w+.-]*:/i.test(value) ? `https://${value}` : value,
  z
    .url({ protocol: /^https?$/, hostname: z.regexes.domain })
    .max(300)
    .nullable(),
);

const who = {
  kind: z.enum(ORGANISATION_KINDS),
  nameJa: name,
  nameEn: name,
  country: homeCountry,
  prefecture: prefectureCode.nullable(),
  locality: text(120),
};

const work = {
  items: set(itemCode, 50),
  targetCountries: set(countryCode, 60),
  offers: set(capabilityCode, 80),
  needs: set(capabilityCode, 80),
};

/** What a whole form must tell: checked even where single fields are wrong, so that all errors show at once. */
const told = (field: string, message = 'required') => ({ path: [field], message, when: () => true });

const hasName = (typed: { nameJa: string; nameEn: string }) => Boolean(typed.nameJa || typed.nameEn);
const hasText = (typed: { textJa: string; textEn: string }) => Boolean(typed.textJa || typed.textEn);

/** A prefecture is a place in Japan only; one that was chosen before the country changed is dropped. */
function settled<Place extends { country: string; prefecture: string | null }>(typed: Place): Place {
  return typed.country === 'JP' ? typed : { ...typed, prefecture: null };
}

/** Onboarding, step 1: who you are. */
export const whoForm = z
  .object(who)
  .refine(hasName, told('nameJa', ONE_LANGUAGE))
  .refine(({ country, prefecture }) => country !== 'JP' || prefecture !== null, told('prefecture'))
  .transform(settled);
export type WhoForm = z.output<typeof whoForm>;

/** Onboarding, step 2: what an organisation of this kind does. */
export const workForm = (kind: OrganisationKind) =>
  z
    .object(work)
    .refine(({ items }) => !needsItems(kind) || items?.length > 0, told('items'))
    .refine(
      ({ offers, needs }) => offers?.length > 0 || needs?.length > 0,
      told('offers', 'organisations:errors.offerOrNeed'),
    );
export type WorkForm = z.output<ReturnType<typeof workForm>>;

/** Onboarding, step 3, for those who do not make products: what they look for. */
export const firstWishForm = z
  .object({ textJa: text(1000), textEn: text(1000) })
  .refine(hasText, told('textJa', ONE_LANGUAGE));
export type FirstWishForm = z.output<typeof firstWishForm>;

/** The whole profile. A draft may be incomplete; what a published one lacks is told by `partErrors`. */
export const profileForm = z
  .object({
    ...who,
    ...work,
    descriptionJa: text(4000),
    descriptionEn: text(4000),
    offersText: text(2000),
    needsText: text(2000),
    website,
    certificates: set(certificateCode, 40),
    languages: set(languageCode, 20),
    requiredNeeds: set(capabilityCode, 80),
    version: z.number().int(),
  })
  .refine(hasName, told('nameJa', ONE_LANGUAGE))
  .transform((typed) => ({
    ...settled(typed),
    requiredNeeds: typed.requiredNeeds.filter((need) => typed.needs.includes(need)),
  }));
export type ProfileForm = z.output<typeof profileForm>;

/** The errors of a form that would take parts away from a published profile. */
export function partErrors(missing: readonly ProfilePart[]): Record<string, string> {
  return Object.fromEntries(
    missing.flatMap((part) => {
      const field = FIELD_OF_PART[part];
      if (!field) return [];
      return [[field, part === 'capabilities' ? 'organisations:errors.offerOrNeed' : 'required']];
    }),
  );
}

/** What a trade-fair sheet asks of the firm; `year` is the present one, in which nothing later was founded or sold. */
export const companyForm = (year: number) =>
  z
    .object({ ...firmFields, ...salesFields, version: z.number().int() })
    .refine(
      ({ foundedYear }) => !foundedYear || foundedYear <= year,
      told('foundedYear', `tooHigh?max=${year}`),
    )
    .refine(({ salesYear }) => !salesYear || salesYear <= year, told('salesYear', `tooHigh?max=${year}`))
    .refine(({ salesYen, salesYear }) => salesYear === null || salesYen !== null, told('salesYen'))
    .transform(({ salesYen, salesYear, salesVisibility, version, ...firm }) => ({
      version,
      firm,
      sales: salesYen === null ? null : { yen: salesYen, year: salesYear, visibility: salesVisibility },
    }));
export type CompanyForm = z.output<ReturnType<typeof companyForm>>;

/** A contact needs one way to be reached. */
export const contactForm = z
  .object({
    name: z.string().min(1).max(120),
    title: text(120),
    email: z.email().max(254).nullable(),
    phone: z
      .string()
      .max(40)
      .transform((typed) => typed.normalize('NFKC'))
      .pipe(z.string().regex(/^\+?[\d\s().-]{5,}((ext|x|内線)[\s.]*\d+)?$/i, 'organisations:errors.phone'))
      .nullable(),
  })
  .refine(
    ({ email, phone }) => email !== null || phone !== null,
    told('email', 'organisations:errors.reachable'),
  );
export type ContactForm = z.output<typeof contactForm>;

/** A wish; `today` is the day before which its last day may not lie. Without one it holds for sixty days. */
export const wishForm = (today: string) =>
  z
    .object({
      kind: z.enum(WISH_KINDS).default('request'),
      textJa: text(1000),
      textEn: text(1000),
      occasion: z.enum(OCCASIONS).nullable(),
      items: set(itemCode, 20),
      countries: set(countryCode, 60),
      volume: z.number().min(0.001).max(100_000_000).nullable(),
      volumeUnit: unitCode.nullable(),
      volumePer: z.enum(VOLUME_PERIODS).nullable(),
      certificates: set(certificateCode, 20),
      until: z.iso.date().default(() => addDays(today, WISH_DAYS)),
    })
    .refine(hasText, told('textJa', ONE_LANGUAGE))
    .refine(({ kind, occasion }) => kind !== 'offer' || occasion !== null, told('occasion'))
    .refine(({ volume, volumeUnit }) => volume !== null || !volumeUnit, told('volume'))
    .refine(({ volume, volumeUnit }) => volume === null || volumeUnit !== null, told('volumeUnit'))
    .refine(({ until }) => !until || until >= today, told('until', 'inPast'))
    .refine(
      ({ until }) => !until || until <= addDays(today, MOST_WISH_DAYS),
      told('until', 'organisations:errors.withinYear'),
    )
    // What only the other kind asks for is not taken; a volume without a period is meant once.
    .transform((typed) => ({
      ...typed,
      occasion: typed.kind === 'offer' ? typed.occasion : null,
      certificates: typed.kind === 'request' ? typed.certificates : [],
      volumePer: typed.volume === null ? null : (typed.volumePer ?? 'once'),
    }));
export type WishForm = z.output<ReturnType<typeof wishForm>>;

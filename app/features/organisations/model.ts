/** What the app knows of an organisation: its kinds and the read models that pages and other features show. */
import type { Rung } from '~/features/products/model';
import type { CapabilityStage } from '~/features/vocabulary/capability-codes';
import type { Locale } from '~/i18n/locale';
import type { CapabilityDetail } from './details';
import type { FirmCertificate, FirmFacts, FirmPlace } from './record';
import type { Occasion, VolumePeriod, WishKind } from './wishes';

export { type CapabilityRow, detailOf } from './detail-rows';
export type { CapabilityDetail, Direction } from './details';
export type { FirmCertificate, FirmFacts, FirmPlace } from './record';
export { OCCASIONS, VOLUME_PERIODS, WISH_KINDS, wishState } from './wishes';

export const ORGANISATION_KINDS = [
  'manufacturer',
  'trading_company',
  'logistics',
  'buyer',
  'support',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

export type OrganisationRole = 'owner' | 'editor' | 'viewer';
export type OrganisationStatus = 'draft' | 'published';

/** The three steps of onboarding, in their order. */
export const ONBOARDING_STEPS = ['who', 'what', 'first'] as const;
export type OnboardingStep = (typeof ONBOARDING_STEPS)[number];

/** What a place beside the head office is for. */
export const PLACE_KINDS = ['factory', 'farm', 'warehouse', 'office'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];
/** How many such places an organisation may name. */
export const MAX_PLACES = 20;

/** The columns of the rows in which places and certificates are typed, by their names in the form. */
export const PLACE_FIELDS = {
  kind: 'placeKind',
  nameJa: 'placeNameJa',
  nameEn: 'placeNameEn',
  prefecture: 'placePrefecture',
  addressJa: 'placeAddressJa',
  addressEn: 'placeAddressEn',
} as const;
export const CERTIFICATE_FIELDS = {
  certificate: 'certificateCode',
  number: 'certificateNumber',
  issuer: 'certificateIssuer',
  expiresOn: 'certificateExpires',
  fileId: 'certificateFile',
  visibility: 'certificateVisibility',
} as const;

/** The five headings of quality management on a trade-fair sheet, in its order. */
export const QUALITY_PARTS = ['inspection', 'processControl', 'workers', 'facilities', 'crisis'] as const;
export type QualityPart = (typeof QUALITY_PARTS)[number];

/** Annual sales in yen, the year in which the business year ended, and from which rung on they are seen. */
export type Sales = { yen: number; year: number | null; visibility: Rung };

/** A code of the vocabulary with its name in the reader's language. */
export type Named = { code: string; label: string };
export type NamedCapability = Named & {
  stage: CapabilityStage;
  required: boolean;
  /** What it is limited to, in one line; blank where nothing is said. */
  detail: string;
};

/** The same facts of an organisation in the same place, wherever it is one of several. */
export type OrganisationCardData = {
  id: string;
  name: string;
  kind: OrganisationKind;
  /** The place in words, with the country unless it is the reader's own. */
  place: string;
  country: string;
  itemLabels: string[];
  logoFileId: string | null;
  capabilityCount: number;
};

export type Contact = {
  id: string;
  name: string;
  title: string;
  email: string | null;
  phone: string | null;
};

/** Something that own words speak of, to be confirmed: the field it would be chosen in, and the words that led there. */
export type Suggestion = Named & {
  field: 'items' | 'targetCountries' | 'offers' | 'needs';
  words: string;
};

/** A wish as everyone reads it. */
export type WishView = {
  id: string;
  kind: WishKind;
  text: string;
  /** Why it is offered now, in words. */
  occasion: string | null;
  items: Named[];
  countries: Named[];
  /** "2 pallets a month". */
  volume: string | null;
  certificates: Named[];
  until: string;
};

/** A wish as it is edited. */
export type Wish = {
  id: string;
  kind: WishKind;
  textJa: string;
  textEn: string;
  occasion: Occasion | null;
  items: string[];
  countries: string[];
  volume: number | null;
  volumeUnit: string | null;
  volumePer: VolumePeriod | null;
  certificates: string[];
  until: string;
};

/** A text with the language it is in: the reader's, or the only one there is. */
export type Said = { text: string; lang: Locale };

/** A place of an organisation in the reader's words; without a prefecture it is outside Japan. */
export type PlaceView = {
  kind: PlaceKind;
  name: Said | null;
  prefecture: Named | null;
  address: Said | null;
};

/** A certificate with what is told of it, and its paper where this reader may open it. */
export type CertificateView = Named & {
  number: string;
  issuer: string;
  expiresOn: string | null;
  fileId: string | null;
};

/** The firm behind the products, as a trade-fair sheet tells it, in the reader's words. */
export type FirmView = {
  foundedYear: number | null;
  employees: number | null;
  capitalYen: number | null;
  /** Null where they are not told to this reader. */
  sales: Sales | null;
  representative: Said | null;
  representativeTitle: Said | null;
  address: Said | null;
  message: Said | null;
  process: Said | null;
  /** What is told of quality management. */
  quality: { part: QualityPart; said: Said }[];
  places: PlaceView[];
};

/** An organisation as its page shows it to this reader. */
export type OrganisationView = {
  id: string;
  kind: OrganisationKind;
  status: OrganisationStatus;
  name: string;
  /** The name in the other language, where there is one. */
  otherName: string | null;
  otherLang: Locale;
  description: string;
  /** The language the description is in: the reader's, or the only one there is. */
  descriptionLang: Locale;
  country: string;
  /** The prefecture by name. */
  region: string | null;
  locality: string;
  place: string;
  website: string | null;
  logoFileId: string | null;
  items: Named[];
  targetCountries: Named[];
  certificates: CertificateView[];
  languages: Named[];
  offers: NamedCapability[];
  needs: NamedCapability[];
  /** Both in its own words, in any language. */
  offersText: string;
  needsText: string;
  wishes: WishView[];
  /** The code of its prefecture. */
  prefecture: string | null;
  firm: FirmView;
};

/** An organisation as its own people edit it. */
export type OrganisationProfile = {
  id: string;
  kind: OrganisationKind;
  status: OrganisationStatus;
  onboarding: 'work' | 'first' | 'done';
  createdBy: string | null;
  version: number;
  nameJa: string;
  nameEn: string;
  descriptionJa: string;
  descriptionEn: string;
  /** What it offers and looks for in its own words, in any language. */
  offersText: string;
  needsText: string;
  country: string;
  prefecture: string | null;
  locality: string;
  website: string | null;
  items: string[];
  targetCountries: string[];
  certificates: string[];
  languages: string[];
  offers: string[];
  needs: string[];
  requiredNeeds: string[];
  /** Of those offered and needed that are limited to something. */
  details: CapabilityDetail[];
  logoFileId: string | null;
  contactCount: number;
  publishedProductCount: number;
  firm: FirmFacts;
  sales: Sales | null;
  places: FirmPlace[];
  certificateDetails: FirmCertificate[];
};

/** An organisation as a reader without a page sees it, in both languages and in codes. */
export type PublicOrganisation = {
  id: string;
  kind: OrganisationKind;
  status: OrganisationStatus;
  nameJa: string;
  nameEn: string;
  descriptionJa: string;
  descriptionEn: string;
  /** What it offers and looks for in its own words, in any language. */
  offersText: string;
  needsText: string;
  country: string;
  prefecture: string | null;
  locality: string;
  website: string | null;
  logoFileId: string | null;
  items: string[];
  targetCountries: string[];
  certificates: string[];
  languages: string[];
  offers: string[];
  needs: { capability: string; required: boolean }[];
  /** Of those offered and needed that are limited to something. */
  details: CapabilityDetail[];
  firm: FirmFacts;
  /** Null where there are none, or none that are open to this reader. */
  sales: Sales | null;
  places: FirmPlace[];
  certificateDetails: FirmCertificate[];
  wishes: Wish[];
  updatedAt: string;
};

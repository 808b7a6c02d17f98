/**
 * The form of the demo data: what an author writes. Things are named by short keys; ids, times and rows
 * are made from them by rows.ts, so that the files under data/ read like a story and nothing else.
 */
import type {
  CapabilityDetail,
  FirmCertificate,
  FirmFacts,
  FirmPlace,
  Sales,
} from '../../app/features/organisations/model';
import type { Occasion, VolumePeriod, WishKind } from '../../app/features/organisations/wishes';
import type { DocumentKind, Rung } from '../../app/features/products/model';
import type { CertificateDetail, Ingredient, ProductFacts } from '../../app/features/products/record';
import type {
  CapabilityCode,
  CertificateCode,
  CountryCode,
  CurrencyCode,
  IncotermCode,
  ItemCode,
  KindCode,
  LanguageCode,
  PrefectureCode,
  StageCode,
  TemperatureZone,
  UnitCode,
} from '../../app/features/vocabulary/model';

export type DemoOrganisation = {
  key: string;
  kind: KindCode;
  /** Missing means published. */
  status?: 'draft';
  ja: string;
  en: string;
  aboutJa: string;
  aboutEn: string;
  /** What it offers and looks for in its own words, in its own language. */
  ownWords?: { offers: string; needs: string };
  country: CountryCode | 'JP';
  prefecture?: PrefectureCode;
  locality: string;
  items: ItemCode[];
  countries: CountryCode[];
  offers: CapabilityCode[];
  needs: CapabilityCode[];
  /** What offers and needs are limited to; of what is left out nothing is said. */
  details?: DemoDetail[];
  /** Those of the needs without which it can't work with a partner. */
  requiredNeeds?: CapabilityCode[];
  certificates?: CertificateCode[];
  languages: LanguageCode[];
  contact: { name: string; title: string; email: string; phone: string };
  /** What its trade-fair sheet tells of the firm. */
  firm?: DemoFirm;
  wishes?: DemoWish[];
};

export type DemoDetail = Partial<Omit<CapabilityDetail, 'direction' | 'capability'>> & {
  direction: CapabilityDetail['direction'];
  capability: CapabilityCode;
};

/** What is asked for, or offered for a time: a request where nothing is said. Without days left it has sixty. */
export type DemoWish = {
  kind?: WishKind;
  ja: string;
  en: string;
  occasion?: Occasion;
  items?: ItemCode[];
  countries?: CountryCode[];
  volume?: { amount: number; unit: UnitCode; per: VolumePeriod };
  certificates?: CertificateCode[];
  daysLeft?: number;
};

export type DemoFirm = {
  facts: Partial<FirmFacts>;
  sales?: Omit<Sales, 'year'>;
  places: FirmPlace[];
  papers: (Pick<FirmCertificate, 'certificate' | 'number' | 'issuer'> & { daysLeft: number })[];
};

export type DemoProduct = {
  organisation: string;
  /** Missing means published. */
  status?: 'draft' | 'archived';
  item: ItemCode;
  ja: string;
  en: string;
  aboutJa: string;
  aboutEn: string;
  /** What one unit holds, such as `300 ml × 12`. */
  content: string;
  hs?: string;
  /** In minor units of the currency: 125000 JPY is 125000, 12.50 USD is 1250. */
  price?: {
    minor: number;
    currency: CurrencyCode;
    per: UnitCode;
    incoterm: IncotermCode;
    place: string;
    visibility?: 'public' | 'signed_in' | 'introduced' | 'clusters';
  };
  moq?: [quantity: number, unit: UnitCode];
  shelfLifeDays?: number;
  temperature: TemperatureZone;
  origin?: PrefectureCode;
  processing?: PrefectureCode;
  countries: CountryCode[];
  certificates?: CertificateCode[];
  /** The rest of a full record, of those products that show one. */
  record?: DemoRecord;
};

/** What a full product record tells beyond the first facts. */
export type DemoRecord = Partial<
  Omit<
    ProductFacts,
    | 'nameJa'
    | 'nameEn'
    | 'descriptionJa'
    | 'descriptionEn'
    | 'item'
    | 'hs'
    | 'content'
    | 'moqQuantity'
    | 'moqUnit'
    | 'temperature'
    | 'shelfLifeDays'
    | 'originPrefecture'
    | 'processingPrefecture'
    | 'targetCountries'
    | 'certificates'
  >
> & {
  ingredients: Ingredient[];
  certificateDetails: (Pick<CertificateDetail, 'certificate' | 'number'> & { daysLeft: number })[];
  /** For how many more days the price holds. */
  priceDaysLeft?: number;
};

type Two = readonly [ja: string, en: string];

/** A sheet of paper that a product or a certificate of a firm shows; kept as papers/<key>.pdf. */
export type DemoPaper = {
  key: string;
  organisation: string;
  title: Two;
  /** What it tells; number and issuing body of a certificate are those of the firm. */
  lines: readonly (readonly [label: Two, value: string])[];
} & (
  | { product: string; kind: DocumentKind }
  /** Products of the firm may show it for the same certificate. */
  | { certificate: CertificateCode; visibility: Rung; certifies?: string[] }
);

export type DemoPerson = {
  key: string;
  name: string;
  locale: 'ja' | 'en';
  organisation: string;
  role: 'owner' | 'editor' | 'viewer';
  /** The local part of a sign-in @demo.example; missing: a colleague whom nobody signs in as. */
  signIn?: string;
};

export type DemoIntroduction = {
  from: string;
  to: string;
  /** Who introduces the two, and which of them have agreed; missing: the first asked the second. */
  by?: string;
  agreed?: ('from' | 'to')[];
  status: 'pending' | 'accepted' | 'declined';
  message: string;
  reply?: string;
  /** What either side said came of it a month later; `orderDaysAgo` where there was a first order. */
  outcomes?: {
    side: 'from' | 'to';
    outcome: 'none' | 'little_interest' | 'informative' | 'cooperation';
    orderDaysAgo?: number;
  }[];
  /** What the two have written since, oldest first. */
  messages?: DemoMessage[];
  reason?: 'not_our_item' | 'not_our_country' | 'capacity_full' | 'has_partner' | 'timing' | 'other';
  daysAgo: number;
};

/** `by` is a person; `at` is what clocks in Japan show. */
export type DemoMessage = { by: string; daysAgo: number; at: string; body: string };

export type DemoCluster = {
  key: string;
  ja: string;
  en: string;
  type: 'private_led' | 'private_led_outsourced' | 'government_involved' | 'integrated';
  purposeJa: string;
  purposeEn: string;
  items: ItemCode[];
  countries: CountryCode[];
  members: {
    organisation: string;
    stages: StageCode[];
    secretariat?: true;
    representative?: true;
    /** Missing means joined. */
    status?: 'invited';
  }[];
  /** Oldest first. */
  messages: DemoMessage[];
  cards: {
    list: 'todo' | 'doing' | 'waiting' | 'done';
    title: string;
    description?: string;
    organisation?: string;
    person?: string;
    /** Days from the day the demo is loaded; negative is overdue. */
    dueInDays?: number;
  }[];
};

export type DemoData = {
  organisations: DemoOrganisation[];
  products: DemoProduct[];
  people: DemoPerson[];
  introductions: DemoIntroduction[];
  clusters: DemoCluster[];
  papers: DemoPaper[];
};

/** Rows by table, in the order of their references. */
export type Rows = { table: string; rows: Record<string, unknown>[] }[];

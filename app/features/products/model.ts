/** What the app knows of a product: the codes its facts are told in, and the read models pages show. */
import type { ShownImage } from '~/features/files/model';
import type {
  CurrencyCode,
  IncotermCode,
  ItemCode,
  TemperatureZone,
  UnitCode,
} from '~/features/vocabulary/model';
import type { Mark, MarkedText } from '~/shared/marks';
import type { CertificateDetail, ProductFacts, ProductLists } from './record';
import type { DocumentKind, Rung } from './terms';

export type {
  CertificateDetail,
  Ingredient,
  ProductDocument,
  ProductFacts,
  ProductLists,
} from './record';
export { DOCUMENT_KINDS, type DocumentKind, RUNGS, type Rung, SHELF_LIFE_KINDS } from './terms';

export const PRODUCT_STATUSES = ['draft', 'published', 'archived'] as const;
export type ProductStatus = (typeof PRODUCT_STATUSES)[number];

/** How many pictures a product may have. */
export const MAX_IMAGES = 12;

export type Price = {
  amountMinor: number;
  currency: CurrencyCode;
  per: UnitCode;
  incoterm: IncotermCode;
  place: string;
  visibility: Rung;
  /** The last day it holds, in Japan; null where nothing is said. */
  validUntil: string | null;
};

/** A picture of a product with its words; `widths` and `formats` are what is stored of it. */
export type ProductImage = {
  fileId: string;
  widths: number[];
  formats?: string[] | undefined;
  altJa: string;
  altEn: string;
};

/** A product as its own people edit it. */
export type EditableProduct = ProductFacts &
  ProductLists & {
    id: string;
    status: ProductStatus;
    version: number;
    updatedAt: string;
    price: Price | null;
    images: ProductImage[];
  };

/** A product among the others of its organisation. */
export type ProductRow = {
  id: string;
  status: ProductStatus;
  nameJa: string;
  nameEn: string;
  item: ItemCode;
  version: number;
  updatedAt: string;
  image: ProductImage | null;
  /** 0 to 100: how much of what buyers ask is told. */
  completeness: number;
};

/** The firm behind a product, as the public sees it. */
export type Maker = {
  id: string;
  nameJa: string;
  nameEn: string;
  kind: string;
  country: string;
  prefecture: string | null;
  logoFileId: string | null;
};

/** A product as this reader may see it; a price that is not open to the reader is null like none at all. */
export type PublicProduct = ProductFacts &
  ProductLists & {
    id: string;
    status: ProductStatus;
    updatedAt: string;
    price: Price | null;
    images: ProductImage[];
    maker: Maker;
  };

/** A code of the vocabulary with its name in the reader's language. */
export type Named = { code: string; label: string };

/** Where a search found its words on a card; told apart from the card by an excerpt where they are elsewhere. */
export type CardHits = {
  name: Mark[];
  otherName: Mark[];
  maker: Mark[];
  origin: Mark[];
  /** A piece of the description, where nothing else on the card holds the words. */
  excerpt: MarkedText | null;
};

/** The same facts of a product in the same place, wherever it is one of several; worded for the reader. */
export type ProductCardData = {
  id: string;
  name: string;
  /** The name in the other language, where there is one. */
  otherName: string | null;
  otherLang: 'ja' | 'en';
  maker: string;
  item: string;
  pictogram: string;
  image: ShownImage | null;
  content: string;
  origin: string;
  temperature: TemperatureZone;
  shelfLifeDays: number | null;
  moqQuantity: number | null;
  moqUnit: UnitCode | null;
  price: Price | null;
  certificates: string[];
  /** Only where it was searched for. */
  hits?: CardHits | undefined;
};

/** Facts that need no words of the vocabulary: they are shown as they are told. */
export const SHOWN_AS_TOLD = [
  'gtin',
  'retailYen',
  'retailTaxedYen',
  'unitNetG',
  'unitGrossG',
  'unitsPerCase',
  'caseLengthMm',
  'caseWidthMm',
  'caseHeightMm',
  'caseGrossG',
  'minCases',
  'maxCases',
  'casesPerLayer',
  'layersPerPallet',
  'palletHeightMm',
  'palletGrossG',
  'leadTimeDays',
  'capacityQuantity',
  'capacityUnit',
  'availableMonths',
  'shelfLifeKind',
  'arrivalLifeDays',
  'allergensChecked',
  'ph',
  'waterActivity',
  'hermetic',
] as const satisfies readonly (keyof ProductFacts)[];
type ShownAsTold = (typeof SHOWN_AS_TOLD)[number];

/** A product as its page shows it to this reader. */
export type ProductView = Omit<ProductCardData, 'image' | 'hits' | 'certificates' | 'maker' | 'item'> &
  Pick<ProductFacts, ShownAsTold> & {
    status: ProductStatus;
    item: Named;
    group: Named;
    description: string;
    /** The language the description is in, which need not be the page's. */
    descriptionLang: 'ja' | 'en';
    hs: string | null;
    processing: string;
    targetCountries: Named[];
    certificates: (Named & Omit<CertificateDetail, 'certificate'>)[];
    target: string;
    usage: string;
    salesArea: string;
    storage: string;
    /** The text of the label. */
    labelText: string;
    labelLanguages: Named[];
    allergens: Named[];
    allergensMay: Named[];
    ingredients: {
      name: string;
      percent: number | null;
      origin: string;
      ins: string | null;
      animal: string;
    }[];
    documents: { fileId: string; kind: DocumentKind; title: string }[];
    images: { fileId: string; widths: number[]; formats?: string[] | undefined; alt: string }[];
    maker: { id: string; name: string; kind: string; place: string; logoFileId: string | null };
    updatedAt: string;
  };

/** A product as the API gives it. */
import { imageUrl } from '~/features/files/model';
import type { Price, PublicProduct } from '~/features/products/model';
import { itemByCode } from '~/features/vocabulary/items';
import {
  allergenLabel,
  animalOriginLabel,
  certificateLabel,
  countryLabel,
  itemGroupLabel,
  itemLabel,
  languageLabel,
} from '~/features/vocabulary/labels';
import type { UnitCode } from '~/features/vocabulary/model';
import { currencyDigits } from '~/i18n/format';
import type { Locale } from '~/i18n/locale';
import { paths } from '~/shared/paths';
import { type ApiProduct, plainFacts } from './schemas';
import { namer } from './words';

/** The width at which the API names pictures; narrower ones are asked for by `?w=`. */
const PICTURE_WIDTH = 1600;

/** What the caller gets of a product that it may see. */
export function apiProduct(product: PublicProduct, locale: Locale, publicUrl: string): ApiProduct {
  const say = namer(locale);
  const { maker } = product;
  return {
    id: product.id,
    url: publicUrl + paths.product(product.id),
    status: product.status,
    name: say.text(product.nameJa, product.nameEn),
    names: { ja: product.nameJa, en: product.nameEn },
    description: say.text(product.descriptionJa, product.descriptionEn),
    descriptions: { ja: product.descriptionJa, en: product.descriptionEn },
    item: say.one(product.item, itemLabel),
    group: say.one(itemByCode(product.item)?.group ?? '', itemGroupLabel),
    ...asTold(product),
    target: { ja: product.targetJa, en: product.targetEn },
    usage: { ja: product.usageJa, en: product.usageEn },
    salesArea: { ja: product.salesAreaJa, en: product.salesAreaEn },
    storage: { ja: product.storageJa, en: product.storageEn },
    labelText: { ja: product.labelJa, en: product.labelEn },
    moq: quantity(product.moqQuantity, product.moqUnit),
    capacity: quantity(product.capacityQuantity, product.capacityUnit),
    allergens: say.all(product.allergens, allergenLabel),
    allergensMay: say.all(product.allergensMay, allergenLabel),
    ingredients: product.ingredients.map((one) => ({
      name: say.text(one.nameJa, one.nameEn),
      names: { ja: one.nameJa, en: one.nameEn },
      percent: one.percent,
      origin: say.maybe(one.originCountry, countryLabel),
      ins: one.ins,
      animal: say.maybe(one.animal, animalOriginLabel),
    })),
    labelLanguages: say.all(product.labelLanguages, languageLabel),
    origin: say.prefecture(product.originPrefecture),
    processing: say.prefecture(product.processingPrefecture),
    targetCountries: say.countries(product.targetCountries),
    certificates: product.certificates.map((code) => {
      const detail = product.certificateDetails.find((one) => one.certificate === code);
      return {
        ...say.one(code, certificateLabel),
        number: detail?.number || null,
        expiresOn: detail?.expiresOn ?? null,
        paper: detail?.fileId ? publicUrl + paths.file(detail.fileId) : null,
      };
    }),
    documents: product.documents.map((one) => ({
      kind: one.kind,
      title: say.text(one.titleJa, one.titleEn),
      titles: { ja: one.titleJa, en: one.titleEn },
      url: publicUrl + paths.file(one.fileId),
    })),
    price: product.price && apiPrice(product.price),
    images: product.images.map(({ fileId, widths, altJa, altEn }) => ({
      url: publicUrl + imageUrl(fileId, PICTURE_WIDTH),
      alt: { ja: altJa, en: altEn },
      widths,
    })),
    maker: {
      id: maker.id,
      url: publicUrl + paths.organisation(maker.id),
      name: say.text(maker.nameJa, maker.nameEn),
      names: { ja: maker.nameJa, en: maker.nameEn },
      kind: maker.kind,
      country: say.country(maker.country),
      prefecture: say.prefecture(maker.prefecture),
    },
    updatedAt: product.updatedAt,
  };
}

const TOLD = Object.keys(plainFacts) as (keyof typeof plainFacts)[];

function asTold(product: PublicProduct) {
  return Object.fromEntries(TOLD.map((fact) => [fact, product[fact]])) as Pick<
    PublicProduct,
    (typeof TOLD)[number]
  >;
}

function quantity(amount: number | null, unit: UnitCode | null) {
  return amount !== null && unit !== null ? { quantity: amount, unit } : null;
}

function apiPrice({ amountMinor, currency, per, incoterm, place, validUntil }: Price): ApiProduct['price'] {
  const digits = currencyDigits(currency);
  const text = String(amountMinor).padStart(digits + 1, '0');
  const amount = digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
  return { amountMinor, amount, currency, per, incoterm, place, validUntil };
}

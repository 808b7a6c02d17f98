/** A product in the reader's words: codes become names, of two texts the one in the reader's language. */
import { itemByCode } from '~/features/vocabulary/items';
import {
  allergenLabel,
  animalOriginLabel,
  certificateLabel,
  countryLabel,
  itemGroupLabel,
  itemLabel,
  languageLabel,
  pictogramOf,
  prefectureLabel,
} from '~/features/vocabulary/labels';
import { pick } from '~/i18n/format';
import type { Locale } from '~/i18n/locale';
import { type Maker, type ProductView, type PublicProduct, SHOWN_AS_TOLD } from './model';

/** What the page of a product shows. */
export function productView(product: PublicProduct, locale: Locale): ProductView {
  const name = pick(locale, product.nameJa, product.nameEn);
  const other = locale === 'ja' ? product.nameEn : product.nameJa;
  const description = pick(locale, product.descriptionJa, product.descriptionEn);
  const group = itemByCode(product.item)?.group ?? '';
  const prefecture = (code: string | null) => (code ? prefectureLabel(code, locale) : '');
  return {
    ...asTold(product),
    id: product.id,
    status: product.status,
    name,
    otherName: other === '' || other === name ? null : other,
    otherLang: locale === 'ja' ? 'en' : 'ja',
    description,
    descriptionLang: description === product.descriptionJa ? 'ja' : 'en',
    item: { code: product.item, label: itemLabel(product.item, locale) },
    group: { code: group, label: itemGroupLabel(group, locale) },
    pictogram: pictogramOf(product.item) ?? '',
    hs: product.hs,
    content: product.content,
    origin: prefecture(product.originPrefecture),
    processing: prefecture(product.processingPrefecture),
    temperature: product.temperature,
    shelfLifeDays: product.shelfLifeDays,
    moqQuantity: product.moqQuantity,
    moqUnit: product.moqUnit,
    price: product.price,
    targetCountries: product.targetCountries.map((code) => ({ code, label: countryLabel(code, locale) })),
    certificates: product.certificates.map((code) => {
      const detail = product.certificateDetails.find(({ certificate }) => certificate === code);
      const { number = '', expiresOn = null, fileId = null } = detail ?? {};
      return { code, label: certificateLabel(code, locale), number, expiresOn, fileId };
    }),
    target: pick(locale, product.targetJa, product.targetEn),
    usage: pick(locale, product.usageJa, product.usageEn),
    salesArea: pick(locale, product.salesAreaJa, product.salesAreaEn),
    storage: pick(locale, product.storageJa, product.storageEn),
    labelText: pick(locale, product.labelJa, product.labelEn),
    labelLanguages: product.labelLanguages.map((code) => ({ code, label: languageLabel(code, locale) })),
    allergens: product.allergens.map((code) => ({ code, label: allergenLabel(code, locale) })),
    allergensMay: product.allergensMay.map((code) => ({ code, label: allergenLabel(code, locale) })),
    ingredients: product.ingredients.map((one) => ({
      name: pick(locale, one.nameJa, one.nameEn),
      percent: one.percent,
      origin: one.originCountry ? countryLabel(one.originCountry, locale) : '',
      ins: one.ins,
      animal: one.animal ? animalOriginLabel(one.animal, locale) : '',
    })),
    documents: product.documents.map(({ fileId, kind, titleJa, titleEn }) => ({
      fileId,
      kind,
      title: pick(locale, titleJa, titleEn),
    })),
    images: product.images.map((image) => ({
      fileId: image.fileId,
      widths: image.widths,
      formats: image.formats,
      alt: pick(locale, image.altJa, image.altEn) || name,
    })),
    maker: {
      id: product.maker.id,
      name: pick(locale, product.maker.nameJa, product.maker.nameEn),
      kind: product.maker.kind,
      place: placeOf(product.maker, locale),
      logoFileId: product.maker.logoFileId,
    },
    updatedAt: product.updatedAt,
  };
}

const asTold = (product: PublicProduct) =>
  Object.fromEntries(SHOWN_AS_TOLD.map((key) => [key, product[key]])) as Pick<
    PublicProduct,
    (typeof SHOWN_AS_TOLD)[number]
  >;

function placeOf({ country, prefecture }: Maker, locale: Locale): string {
  const nation = countryLabel(country, locale);
  if (!prefecture) return nation;
  const region = prefectureLabel(prefecture, locale);
  return locale === 'ja' ? `${nation} ${region}` : `${region}, ${nation}`;
}

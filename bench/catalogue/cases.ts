/** A file of search cases, and its products as this product knows them. */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { recogniseItem } from '~/features/catalogue/model';
import type { ProductInput } from '~/features/products/forms';
import { blankFacts } from '~/features/products/record';
import { CERTIFICATES } from '~/features/vocabulary/certificates';
import {
  type CertificateCode,
  certificateCode,
  countryCode,
  temperatureZone,
} from '~/features/vocabulary/model';
import { PREFECTURES } from '~/features/vocabulary/prefectures';
import { words } from '~/features/vocabulary/words';

const text = z.string().default('');
const given = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  name_ja: text,
  name_en: text,
  maker_ja: text,
  maker_en: text,
  prefecture: z.string().nullish(),
  hs6: z.string().nullish(),
  description_ja: text,
  description_en: text,
  target_countries: z.array(z.string()).default([]),
  certifications: z.array(z.string()).default([]),
  temperature: z.string().nullish(),
});
const cases = z.object({
  products: z.array(given),
  queries: z.array(
    z.object({
      q: z.string(),
      class: z.string(),
      relevant: z.array(z.union([z.string(), z.number()]).transform(String)),
    }),
  ),
});

export type SearchCases = z.output<typeof cases>;
export type GivenProduct = SearchCases['products'][number];

/** Reads a file of cases; throws what is wrong with it. */
export async function readCases(file: string): Promise<SearchCases> {
  return cases.parse(JSON.parse(await readFile(file, 'utf8')));
}

const BLANK = blankFacts('rice');

/** A given product by our vocabulary; codes that it does not know are left out, as an import leaves them out. */
export function productOf(product: GivenProduct): ProductInput {
  const hs = /^\d{6}$/.test(product.hs6 ?? '') ? (product.hs6 ?? null) : null;
  const prefecture = prefectureOf(product.prefecture ?? '');
  return {
    ...BLANK,
    // One that the dictionary cannot place is found by its words alone.
    item: (recogniseItem({ names: [product.name_ja, product.name_en], hs }) ?? '') as ProductInput['item'],
    nameJa: product.name_ja.slice(0, 160),
    nameEn: product.name_en.slice(0, 160),
    descriptionJa: product.description_ja.slice(0, 4000),
    descriptionEn: product.description_en.slice(0, 4000),
    hs,
    temperature: temperatureZone.safeParse(product.temperature).data ?? 'ambient',
    originPrefecture: prefecture,
    targetCountries: product.target_countries.flatMap((code) => countryCode.safeParse(code).data ?? []),
    certificates: [...new Set(product.certifications.flatMap((code) => certificateOf(code) ?? []))],
    price: null,
  };
}

function prefectureOf(name: string) {
  const found = PREFECTURES.find(
    ({ ja, en }) => name !== '' && (ja.startsWith(name) || en.toLowerCase() === name.toLowerCase()),
  );
  return found?.code ?? null;
}

const plain = (word: string) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
const BY_WORD = new Map<string, CertificateCode>(
  CERTIFICATES.flatMap(({ code, ja, en, also }) =>
    [code, ja, en, ...words(also)].map((word) => [plain(word), certificateCode.parse(code)] as const),
  ),
);
const certificateOf = (word: string): CertificateCode | undefined => BY_WORD.get(plain(word));

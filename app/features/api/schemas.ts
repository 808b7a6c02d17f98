/**
 * What the API answers, said once: the type of what is made, the OpenAPI document, and what the tests hold every answer
 * against. Texts come in both languages (`names`) and in the asked one (`name`); codes come with their label.
 */
import { z } from 'zod';
import {
  OCCASIONS,
  ORGANISATION_KINDS,
  PLACE_KINDS,
  VOLUME_PERIODS,
  WISH_KINDS,
} from '~/features/organisations/model';
import { DOCUMENT_KINDS, PRODUCT_STATUSES, SHELF_LIFE_KINDS } from '~/features/products/model';
import {
  currencyCode,
  incotermCode,
  itemCode,
  itemGroupCode,
  stageCode,
  temperatureZone,
  unitCode,
} from '~/features/vocabulary/model';

const id = z.uuid();
const text = z.string();
const address = z.url();
const moment = z.iso.datetime({ offset: true });
const both = z
  .object({ ja: text, en: text })
  .describe('The text in both languages; blank where there is none.');
const named = z
  .object({ code: text, label: text })
  .describe('A code of the vocabulary with its name in the asked language.');
const count = z.int().min(0);
const quantity = z.object({ quantity: count, unit: unitCode });

export const price = z.object({
  amountMinor: z.int().describe('In minor units of the currency: 1250 is USD 12.50 and JPY 1,250.'),
  amount: text.describe('The same as a decimal number.'),
  currency: currencyCode,
  per: unitCode,
  incoterm: incotermCode,
  place: text.describe('The named place of the Incoterm.'),
  validUntil: z.iso.date().nullable().describe('The last day it holds, in Japan.'),
});

/** Facts that are told as the record of the product holds them: grams, millimetres, yen and days. */
export const plainFacts = {
  gtin: text.nullable(),
  hs: text.nullable().describe('HS code, six digits.'),
  content: text.describe('Content of one unit, as its maker writes it.'),
  retailYen: count.nullable().describe('Suggested retail price in Japan, without consumption tax.'),
  retailTaxedYen: count.nullable().describe('The same with consumption tax.'),
  unitNetG: count.nullable(),
  unitGrossG: count.nullable(),
  unitsPerCase: count.nullable(),
  caseLengthMm: count.nullable(),
  caseWidthMm: count.nullable(),
  caseHeightMm: count.nullable(),
  caseGrossG: count.nullable(),
  minCases: count.nullable().describe('Least cases of one delivery.'),
  maxCases: count.nullable().describe('Most cases of one delivery.'),
  casesPerLayer: count.nullable(),
  layersPerPallet: count.nullable(),
  palletHeightMm: count.nullable(),
  palletGrossG: count.nullable(),
  leadTimeDays: count.nullable(),
  availableMonths: z.array(z.int().min(1).max(12)).describe('Empty where nothing is said.'),
  temperature: temperatureZone,
  shelfLifeKind: z.enum(SHELF_LIFE_KINDS),
  shelfLifeDays: count.nullable(),
  arrivalLifeDays: count.nullable().describe('What remains of the shelf life at arrival, at least.'),
  allergensChecked: z
    .boolean()
    .describe(
      'Whether the lists of allergens are complete, so that what is not in them is not in the product.',
    ),
  ph: z.number().nullable(),
  waterActivity: z.number().nullable(),
  hermetic: z.boolean().nullable().describe('Whether it is packed airtight.'),
} as const;

export const product = z.object({
  id,
  url: address.describe('Its page.'),
  status: z.enum(PRODUCT_STATUSES),
  name: text,
  names: both,
  description: text,
  descriptions: both,
  item: named,
  group: named,
  ...plainFacts,
  target: both.describe('Whom it is for.'),
  usage: both.describe('How it is used.'),
  salesArea: both.describe('Where it is sold so far.'),
  storage: both.describe('How it is kept.'),
  labelText: both.describe('What its label says.'),
  moq: quantity.nullable().describe('Minimum order quantity.'),
  capacity: quantity.nullable().describe('What can be supplied in a month.'),
  allergens: z.array(named),
  allergensMay: z.array(named).describe('What may be in it by traces.'),
  ingredients: z
    .array(
      z.object({
        name: text,
        names: both,
        percent: z.number().nullable(),
        origin: named.nullable(),
        ins: text.nullable().describe('INS number of an additive.'),
        animal: named.nullable().describe('Of which kind of animal, where it is of one.'),
      }),
    )
    .describe('In the order of the label.'),
  labelLanguages: z.array(named),
  origin: named.nullable().describe('Prefecture of origin.'),
  processing: named.nullable().describe('Prefecture of the last processing.'),
  targetCountries: z.array(named),
  certificates: z.array(
    named.extend({ number: text.nullable(), expiresOn: z.iso.date().nullable(), paper: address.nullable() }),
  ),
  documents: z
    .array(z.object({ kind: z.enum(DOCUMENT_KINDS), title: text, titles: both, url: address }))
    .describe('Those that are open to the caller. Their addresses open in a signed-in browser.'),
  price: price.nullable().describe('Null where there is none, or none that is open to the caller.'),
  images: z.array(z.object({ url: address, alt: both, widths: z.array(z.int()) })),
  maker: z.object({
    id,
    url: address,
    name: text,
    names: both,
    kind: text,
    country: named,
    prefecture: named.nullable(),
  }),
  updatedAt: moment,
});
export type ApiProduct = z.output<typeof product>;

const limits = z
  .object({
    items: z.array(named),
    countries: z.array(named),
    ports: z.array(named).describe('By UN/LOCODE.'),
    temperatures: z.array(temperatureZone),
    volume: z
      .object({ from: z.number().nullable(), to: z.number().nullable(), unit: unitCode })
      .nullable()
      .describe('A month.'),
    months: z.array(z.int().min(1).max(12)),
  })
  .nullable()
  .describe('What it is limited to; an empty list says nothing. Null where nothing is said at all.');
const capability = named.extend({ stage: stageCode.nullable(), limits });

export const organisation = z.object({
  id,
  url: address.describe('Its page.'),
  status: z.enum(['draft', 'published']),
  kind: z.enum(ORGANISATION_KINDS),
  name: text,
  names: both,
  description: text,
  descriptions: both,
  country: named,
  prefecture: named.nullable(),
  locality: text,
  website: text.nullable(),
  logo: address.nullable(),
  items: z.array(named),
  targetCountries: z.array(named),
  certificates: z.array(
    named.extend({
      number: text.nullable(),
      issuer: text.nullable().describe('The body that issued it.'),
      expiresOn: z.iso.date().nullable(),
      paper: address.nullable().describe('Null where there is none, or it is not open to the caller.'),
    }),
  ),
  languages: z.array(named),
  offers: z.array(capability).describe('What it can do for others.'),
  needs: z.array(capability.extend({ required: z.boolean() })).describe('What it looks for in others.'),
  ownWords: z
    .object({ offers: z.string(), needs: z.string() })
    .describe('What it offers and looks for in its own words, in any language.'),
  wishes: z
    .array(
      z.object({
        id,
        kind: z.enum(WISH_KINDS).describe('A request asks for something, an offer gives it for a time.'),
        text,
        texts: both,
        items: z.array(named),
        countries: z.array(named),
        occasion: z.enum(OCCASIONS).nullable().describe('Why it is offered now; null for a request.'),
        volume: z.object({ amount: z.number(), unit: z.string(), per: z.enum(VOLUME_PERIODS) }).nullable(),
        certificates: z.array(named).describe('What a request would like its supplier to hold.'),
        until: z.iso.date().describe('The last day it holds, in Japan.'),
      }),
    )
    .describe('What it asks for and offers now; not those past their day, the first to end first.'),
  foundedYear: count.nullable(),
  employees: count.nullable(),
  capitalYen: count.nullable(),
  sales: z
    .object({ yen: count, year: count.nullable().describe('In which the business year ended.') })
    .nullable()
    .describe('Annual sales; null where they are not told, or not open to the caller.'),
  representative: z.object({ name: text, names: both, title: text, titles: both }).nullable(),
  address: both.describe('Of its head office.'),
  message: both.describe('A word to buyers.'),
  process: both.describe('What is special about how it makes its products.'),
  quality: z
    .object({ inspection: both, processControl: both, workers: both, facilities: both, crisis: both })
    .describe(
      'Quality management: inspection of products, control of the process, of workers and of facilities, and what happens in a crisis.',
    ),
  places: z
    .array(
      z.object({
        kind: z.enum(PLACE_KINDS),
        name: text,
        names: both,
        prefecture: named.nullable().describe('Null outside Japan.'),
        address: both,
      }),
    )
    .describe('Where it works beside its head office.'),
  updatedAt: moment,
});
export type ApiOrganisation = z.output<typeof organisation>;

export const item = z.object({
  id: itemCode.describe('The code of the item, which products and organisations name.'),
  name: text,
  names: both,
  group: z.object({ code: itemGroupCode, label: text }),
  synonyms: z.array(text).describe('Other words that people use for it, in Japanese, English and Chinese.'),
  hs: z.array(text).describe('Usual HS codes, six digits.'),
  temperature: temperatureZone,
  season: z.array(z.int().min(1).max(12)).describe('Months of the main season in Japan; empty all year.'),
  priority: z.boolean().describe('On the national list of export priorities.'),
});
export type ApiItem = z.output<typeof item>;

export const foundMatch = z.object({
  id,
  url: address.describe('Its page with both profiles side by side, for the people of your organisation.'),
  organisation: z.object({
    id,
    name: text,
    names: both,
    kind: z.enum(ORGANISATION_KINDS),
    country: named,
    prefecture: named.nullable(),
  }),
  score: z
    .number()
    .min(0)
    .max(1)
    .describe(
      'How well the two fit: the harmonic mean of what both sides gain. What is unknown counts in part.',
    ),
  forUs: z.number().min(0).max(1).describe('What you gain.'),
  forThem: z.number().min(0).max(1).describe('What they gain.'),
  confidence: z.number().min(0).max(1).describe('How much of the score rests on what the two have said.'),
  introduced: z.boolean(),
  reasons: z.object({ forUs: z.array(text), forThem: z.array(text) }).describe('In the asked language.'),
  unknown: z.array(text).describe('What is not known and would change the match, as questions.'),
});
export type ApiMatch = z.output<typeof foundMatch>;

const listOf = <Schema extends z.ZodType>(schema: Schema) =>
  z.object({
    items: z.array(schema),
    nextCursor: z.string().nullable().describe('For the next page; null on the last one.'),
    total: count.describe('All that is found, on every page together.'),
  });

export const problem = z.object({
  type: address,
  title: text,
  status: z.int(),
  code: text,
  detail: text,
  errors: z
    .array(z.object({ field: text, code: text, detail: text }))
    .optional()
    .describe('Which parameters are wrong, and how.'),
});
export type Problem = z.output<typeof problem>;

export const problemEntry = z.object({ id: text, status: z.int(), title: text, detail: text });

/** The schemas by the names under which the OpenAPI document holds them. */
export const SCHEMAS = {
  Product: product,
  ProductList: listOf(product),
  Organisation: organisation,
  OrganisationList: listOf(organisation),
  Match: foundMatch,
  MatchList: listOf(foundMatch),
  Item: item,
  ItemList: listOf(item),
  Problem: problem,
  ProblemList: listOf(problemEntry),
} as const;
export type SchemaName = keyof typeof SCHEMAS;

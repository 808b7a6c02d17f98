/** Every address of the API: its parameters, its answer, and the scopes of which a token needs one. */
import { z } from 'zod';
import { readPrice } from '~/features/catalogue/model';
import { IMAGE_FORMATS } from '~/features/files/model';
import { ORGANISATION_KINDS } from '~/features/organisations/model';
import { PRODUCT_STATUSES } from '~/features/products/model';
import type { Scope } from '~/features/tokens/model';
import {
  allergenGroup,
  certificateCode,
  countryCode,
  itemCode,
  itemGroupCode,
  prefectureCode,
  temperatureZone,
} from '~/features/vocabulary/model';
import { REGIONS, type RegionCode } from '~/features/vocabulary/prefectures';
import { LOCALES } from '~/i18n/locale';
import type { SchemaName } from './schemas';

/** More than this is 400, never quietly less. */
export const MOST_PER_PAGE = 100;
const LONGEST_QUERY = 100;
const MOST_CHOICES = 50;

const lang = z
  .enum(LOCALES)
  .optional()
  .describe('Language of labels and problems; otherwise Accept-Language.');
const q = z
  .string()
  .max(LONGEST_QUERY)
  .refine((text) => !/\p{Cc}/u.test(text), 'api:field.characters')
  .optional()
  .describe('Words to search for, in Japanese, English or Chinese. Typing errors are forgiven.');
const limit = z
  .preprocess(
    (typed) => (typeof typed === 'string' ? (/^\d{1,15}$/.test(typed) ? Number(typed) : Number.NaN) : typed),
    z.int().min(1).max(MOST_PER_PAGE).default(20),
  )
  .describe('Entries on a page.');
const cursor = z
  .string()
  .max(400, 'api:field.cursor')
  .optional()
  .describe('The `nextCursor` of the page before.');
const many = <Code extends z.ZodType>(code: Code, about: string) =>
  z.array(code).max(MOST_CHOICES).optional().describe(`${about} Repeat it for any of several.`);
const regionCode = z.enum(REGIONS.map((region) => region.code) as [RegionCode, ...RegionCode[]]);
const yes = z.literal('true').optional();
const homeCountry = z.union([z.literal('JP'), countryCode]);

/** An address of the API. `many` may be repeated, `one` may not. */
export type Endpoint = {
  path: string;
  summary: string;
  one: z.ZodRawShape;
  many: z.ZodRawShape;
  answer: SchemaName | null;
  /** What it answers instead of JSON. */
  content?: readonly string[];
  /** A token needs one of these; none where the answer is the same for everybody. */
  scopes: readonly Scope[];
};
const endpoint = <const E extends Endpoint>(one: E) => one;
const page = { limit, cursor, lang };
/** The widest picture that may be asked for; the widest one stored is served then. */
const WIDEST = 10_000;
const width = z
  .preprocess(
    (typed) => (typeof typed === 'string' ? (/^\d{1,15}$/.test(typed) ? Number(typed) : Number.NaN) : typed),
    z.int().min(1).max(WIDEST).optional(),
  )
  .describe('Of a picture: the next wider one that is stored.');
const SEES: readonly Scope[] = ['catalogue:read', 'organisation:read'];

export const ENDPOINTS = {
  products: endpoint({
    path: '/api/v1/products',
    summary: 'Search the catalogue',
    one: {
      q,
      exact: z
        .literal('1')
        .optional()
        .describe('Only the words as they are written: no synonyms, nothing corrected.'),
      to: countryCode.optional().describe('Ships to this country.'),
      life: z.enum(['30', '90', '180', '365']).optional().describe('Keeps for at least so many days.'),
      month: z
        .enum(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'])
        .optional()
        .describe('Is available in this month.'),
      moq: z
        .enum(['1', '10', '50', '100'])
        .optional()
        .describe('The smallest order is no more than this, in the unit of the product.'),
      price: z
        .string()
        .refine((typed) => readPrice(typed) !== null)
        .optional()
        .describe(
          'The highest price, as a currency and an amount in its minor unit that is 1, 2 or 5 with any number of noughts: `USD-500` is five dollars. Prices in other currencies, and those you may not see, are left out.',
        ),
      cluster: z.uuid().optional().describe('Made by the members of a cluster that you belong to.'),
      own: yes.describe(
        'With a token of the scope organisation:read: the products of your own organisations, drafts too, latest change first. Goes with `status` only.',
      ),
      status: z.enum(PRODUCT_STATUSES).optional().describe('Goes with `own`.'),
      ...page,
    },
    many: {
      group: many(itemGroupCode, 'Group of items.'),
      item: many(itemCode, 'Item.'),
      region: many(regionCode, 'Region of origin.'),
      from: many(prefectureCode, 'Prefecture of origin.'),
      temperature: many(temperatureZone, 'Temperature zone.'),
      certificate: many(certificateCode, 'Certificate; all that are named must be held.'),
      free: many(
        allergenGroup,
        'Group of allergens that is neither in the product nor may be; products whose allergens are not fully told are left out, and all that are named count.',
      ),
    },
    answer: 'ProductList',
    scopes: SEES,
  }),
  product: endpoint({
    path: '/api/v1/products/{id}',
    summary: 'One product',
    one: { lang },
    many: {},
    answer: 'Product',
    scopes: SEES,
  }),
  organisations: endpoint({
    path: '/api/v1/organisations',
    summary: 'Search published organisations by name, place, item and capability',
    one: { q, ...page },
    many: {
      kind: many(z.enum(ORGANISATION_KINDS), 'Kind of organisation.'),
      country: many(homeCountry, 'Country it is in.'),
      prefecture: many(prefectureCode, 'Prefecture it is in.'),
      item: many(itemCode, 'Item it deals with.'),
    },
    answer: 'OrganisationList',
    scopes: ['catalogue:read'],
  }),
  organisation: endpoint({
    path: '/api/v1/organisations/{id}',
    summary: 'One organisation',
    one: { lang },
    many: {},
    answer: 'Organisation',
    scopes: SEES,
  }),
  matches: endpoint({
    path: '/api/v1/matches',
    summary: 'Organisations that fit yours, best first, with the reasons for both sides',
    one: {
      for: z
        .string()
        .regex(/^(organisation|(organisation|product|request):[0-9a-f-]{36})$/)
        .describe(
          'For what partners are looked for: `organisation:ID`, `product:ID` or `request:ID` of yours; `organisation` alone where you belong to one only.',
        ),
      ...page,
    },
    many: {},
    answer: 'MatchList',
    scopes: ['organisation:read'],
  }),
  file: endpoint({
    path: '/files/{id}',
    summary: 'A picture, or a document to be saved',
    one: {
      w: width,
      f: z.enum(IMAGE_FORMATS).optional().describe('Of a picture: AVIF where it is stored, else WebP.'),
      lang,
    },
    many: {},
    answer: null,
    content: ['image/webp', 'image/avif', 'image/jpeg', 'application/pdf'],
    scopes: SEES,
  }),
  items: endpoint({
    path: '/api/v1/items',
    summary: 'The dictionary of items',
    one: { q, ...page },
    many: { group: many(itemGroupCode, 'Group of items.') },
    answer: 'ItemList',
    scopes: [],
  }),
  problems: endpoint({
    path: '/api/v1/problems',
    summary: 'The problems that the API answers with',
    one: { lang },
    many: {},
    answer: 'ProblemList',
    scopes: [],
  }),
  openapi: endpoint({
    path: '/api/v1/openapi.json',
    summary: 'This document',
    one: {},
    many: {},
    answer: null,
    scopes: [],
  }),
} as const;

type Optional<Shape extends z.ZodRawShape> = z.output<z.ZodObject<Shape>>;
/** The parameters of an address, read. */
export type Parameters<E extends Endpoint> = Optional<E['one']> & Optional<E['many']>;

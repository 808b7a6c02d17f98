/** A file of partner cases, and its organisations as this product knows them. */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { COUNTRIES } from '~/features/vocabulary/countries';
import { KINDS } from '~/features/vocabulary/kinds';
import { type CountryCode, kindCode } from '~/features/vocabulary/model';
import { PREFECTURES } from '~/features/vocabulary/prefectures';
import { findingsIn } from '~/features/vocabulary/prose';
import type { Subject } from '~/features/vocabulary/prose-terms';

const texts = z.array(z.string()).default([]);
const given = z.object({
  id: z.string(),
  kind: z.enum(KINDS.map(({ code }) => code)),
  region: z.string().default(''),
  items: texts,
  target_countries: texts,
  offers: texts,
  needs: texts,
});
const query = z.object({
  organisation: z.string(),
  looking_for: kindCode,
  basis: z.string(),
  case: z.string(),
  positives: z.array(z.string()),
  candidates: z.array(z.string()),
});
const cases = z.object({ organisations: z.array(given), queries: z.array(query) });

export type PartnerCases = z.output<typeof cases>;
export type GivenOrganisation = PartnerCases['organisations'][number];
export type PartnerQuery = PartnerCases['queries'][number];

/** Reads a file of cases; throws what is wrong with it. */
export async function readPartnerCases(file: string): Promise<PartnerCases> {
  return cases.parse(JSON.parse(await readFile(file, 'utf8')));
}

/** What a person would type into the form of the organisation: places by code, the rest in their own words. */
export function organisationOf(one: GivenOrganisation) {
  const countries = countriesIn(one.region);
  const prefecture = codesIn('prefecture', one.region)[0] ?? null;
  const region = codesIn('region', one.region)[0];
  const abroad =
    prefecture === null && region === undefined && !/\bJP\b/.test(one.region) && countries.length > 0;
  const items = one.items.flatMap((item) => codesIn('item', item));
  return {
    kind: one.kind,
    country: abroad ? (countries[0] ?? 'JP') : 'JP',
    // Of a region its first prefecture stands for it: near the others, though not the same.
    prefecture: prefecture ?? PREFECTURES.find((place) => place.region === region)?.code ?? null,
    items,
    targetCountries: [...new Set([...countries, ...one.target_countries.flatMap(countriesIn)])],
    offersText: [...one.offers, ...one.items.filter((item) => codesIn('item', item).length === 0)].join('\n'),
    needsText: one.needs.join('\n'),
  };
}

const CODES: ReadonlySet<string> = new Set(COUNTRIES.map(({ code }) => code));

/** Countries by their ISO code, as "TH/SG" writes them, or by name. */
function countriesIn(text: string): CountryCode[] {
  const coded = (text.match(/\b[A-Z]{2}\b/g) ?? []).filter((code) => CODES.has(code));
  return [...new Set([...coded, ...codesIn('country', text)])] as CountryCode[];
}

const codesIn = (subject: Subject, text: string) =>
  findingsIn(text).flatMap((finding) => (finding.subject === subject ? [finding.code] : []));

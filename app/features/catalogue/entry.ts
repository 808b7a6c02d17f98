/** What the catalogue search knows of a product: a text in lines of falling weight, and the grams it is found by. */
import { itemByCode } from '~/features/vocabulary/items';
import { gramsOf, namedGramsOf, normalise } from './normalise';
import { certificateSign, groupSign, itemSign, makerSign, placeSign } from './signs';
import { certificateWords, placeWords, regionOf } from './words';

/** The facts that are searched. */
export type Searched = {
  item: string;
  nameJa: string;
  nameEn: string;
  descriptionJa: string;
  descriptionEn: string;
  originPrefecture: string | null;
  processingPrefecture: string | null;
  certificates: readonly string[];
  makerJa: string;
  makerEn: string;
};

/** The lines of an entry's text, in order. Ranking reads them apart again. */
export const ENTRY_LINES = ['name', 'item', 'maker', 'facts', 'description'] as const;
export type EntryLine = (typeof ENTRY_LINES)[number];

/** A row of the search index, without its product. */
export type SearchEntry = {
  text: string;
  grams: string[];
  /** The grams of what it is called, what it is and who makes it: a match there comes first. */
  strong: string[];
  quality: number;
  revision: string;
};

/** How much of each description is searched. */
const DESCRIPTION_LENGTH = 600;

/** The index entry of a product; `quality` (0 to 100) orders what matches alike. */
export function searchEntry(product: Searched, quality: number): SearchEntry {
  const item = itemByCode(product.item);
  const lines: Record<EntryLine, string[]> = {
    name: [product.nameJa, product.nameEn],
    item: item ? [item.ja, item.en] : [],
    maker: [product.makerJa, product.makerEn],
    facts: [
      ...placeWords(product.originPrefecture),
      ...(product.processingPrefecture === product.originPrefecture
        ? []
        : placeWords(product.processingPrefecture)),
      ...product.certificates.flatMap(certificateWords),
    ],
    description: [
      product.descriptionJa.slice(0, DESCRIPTION_LENGTH),
      product.descriptionEn.slice(0, DESCRIPTION_LENGTH),
    ],
  };
  const sign = itemSign(product.item);
  const written = ENTRY_LINES.map((line) => lines[line].map(normalise).join(' '));
  return {
    text: [sign, ...written].join('\n'),
    grams: [sign, ...gramsOf(written.join('\n'))],
    strong: [
      sign,
      ...(item ? [groupSign(item.group)] : []),
      ...factSigns(product),
      ...namedGramsOf([...lines.name, ...lines.item, ...lines.maker].join(' ')),
      ...namedGramsOf(lines.maker.join(' ')).map(makerSign),
    ],
    quality,
    revision: REVISION,
  };
}

function factSigns({ originPrefecture, processingPrefecture, certificates }: Searched): string[] {
  const places = [originPrefecture, processingPrefecture].flatMap((place) =>
    place ? [place, regionOf(place)] : [],
  );
  return [...new Set([...places.map(placeSign), ...certificates.map(certificateSign)])];
}

/** What a find is ranked by: its names and its maker as they were written, the rest in the words of the dictionary. */
export type FoundLines = Record<Exclude<EntryLine, 'description'>, string> & { sign: string };

/**
 * What the database gives of a find, read apart: its names, its maker, and the signs of its item, its places and
 * certificates, which stand here for their words.
 */
export function foundLines(head: string): FoundLines {
  const [name = '', maker = '', signed = ''] = head.split('\n');
  const signs = signed.split(' ');
  const sign = signs.find((one) => one.startsWith('#')) ?? '';
  const facts = signs.filter((one) => one !== sign).map(wordsOfSign);
  return { sign, name, maker, item: wordsOfSign(sign), facts: facts.filter(Boolean).join(' ') };
}

const KNOWN_SIGNS = new Map<string, string>();
function wordsOfSign(sign: string): string {
  let known = KNOWN_SIGNS.get(sign);
  if (known === undefined) {
    const code = sign.slice(1);
    const item = itemByCode(code);
    const words =
      sign === itemSign(code)
        ? [item?.ja ?? '', item?.en ?? '']
        : sign === placeSign(code)
          ? placeWords(code)
          : certificateWords(code);
    known = words.map(normalise).join(' ');
    // Signs are codes; whatever else a row may hold shall not fill the memory.
    if (KNOWN_SIGNS.size < MOST_SIGNS) KNOWN_SIGNS.set(sign, known);
  }
  return known;
}
const MOST_SIGNS = 2_000;

/** Counted up by hand when normalising or the lines of an entry change: older entries are written again. */
export const REVISION = '3';

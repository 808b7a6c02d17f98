/**
 * What is offered while somebody types: items of the dictionary, makers and products, at most eight together. The words
 * may be begun only, in any script, and mistyped. Everybody is offered the same, so an answer may be kept.
 */
import { z } from 'zod';
import { must } from '~/db/fail';
import type { Db } from '~/db/session.server';
import { itemByCode } from '~/features/vocabulary/items';
import { pick } from '~/i18n/format';
import type { Locale } from '~/i18n/locale';
import { paths } from '~/shared/paths';
import { PARAMETERS, type Suggestion } from './address';
import { namedAsk, otherQuestions, type Question, questionOf, type SearchAsk } from './ask';
import { begunItems } from './begun';
import type { Lexicon } from './lexicon';
import { joinLexicons } from './lexicon';
import { namedBy, normalise, runsOf } from './normalise';
import { marksIn } from './original';
import { makerSign } from './signs';
import { dictionary } from './terms';

const MOST = 8;
/** So many of a kind while there are enough of the others. */
const SHARE = { item: 3, maker: 2, product: 3 } as const;
const KINDS = ['item', 'maker', 'product'] as const;
/** More begun words than these are no help. */
const MOST_COMPLETIONS = 12;
const MOST_OTHERS = 2;

const named = z.object({ id: z.string(), ja: z.string(), en: z.string() });
const answer = z.object({
  products: z.array(named),
  makers: z.array(named),
  items: z.record(z.string(), z.number()),
});
type Named = z.output<typeof named>;

/** What to offer for these words, the likeliest of each kind first. */
export async function suggest(db: Db, typed: string, locale: Locale, inUse: Lexicon): Promise<Suggestion[]> {
  const asked = normalise(typed);
  if (asked === '') return [];
  const question = questionOf(typed);
  const words = [...new Set([asked, ...question.parts.flatMap(({ texts }) => texts)])];
  const found = await offer(db, [begunAsk(question, inUse)], words, begunItems(asked), locale);
  if (found.length > 0) return found;
  const others = otherQuestions(question, inUse).slice(0, MOST_OTHERS);
  if (others.length === 0) return [];
  return offer(
    db,
    others.map(namedAsk),
    others.flatMap(({ text, parts }) => [normalise(text), ...parts.flatMap(({ texts }) => texts)]),
    [
      ...new Set(
        others.flatMap(({ text, parts }) => [
          ...parts.flatMap(({ items }) => items),
          ...begunItems(normalise(text)),
        ]),
      ),
    ],
    locale,
  );
}

/** The question with its last word begun only. Running text needs nothing: it is looked into. */
function begunAsk(question: Question, inUse: Lexicon): SearchAsk {
  const ask = namedAsk(question);
  const last = runsOf(normalise(question.text)).at(-1);
  if (!last || last.running || last.text.length < 2) return ask;
  const begun = joinLexicons(dictionary().latin, inUse).beginning(last.text, MOST_COMPLETIONS);
  const before = question.parts.at(-1)?.texts[0]?.split(' ').slice(0, -1).join(' ') ?? '';
  const completed = begun.map((word) => ({ grams: namedBy(`${before} ${word}`), phrases: [] }));
  return {
    parts: ask.parts.map((ways, at) => (at === ask.parts.length - 1 ? [...ways, ...completed] : ways)),
  };
}

/** Makers are found by the same words as pieces of their names. */
function makersAsk({ parts }: SearchAsk): SearchAsk {
  return {
    parts: parts.map((ways) =>
      ways.map(({ grams }) => ({ grams: grams.filter(isGram).map(makerSign), phrases: [] })),
    ),
  };
}

const isGram = (gram: string) => !/^[#@+]/.test(gram);

async function offer(
  db: Db,
  asks: SearchAsk[],
  words: readonly string[],
  items: readonly string[],
  locale: Locale,
): Promise<Suggestion[]> {
  const some = asks.filter(({ parts }) => parts.length > 0);
  const makers = some
    .map(makersAsk)
    .filter(({ parts }) => parts.every((ways) => ways.some(({ grams }) => grams.length > 0)));
  const found = answer.parse(
    must(await db.rpc('suggest_catalogue', { asks: some, makers, items: [...items], words: [...words] })),
  );
  const makersFound = likeliest(found.makers, words);
  const offered: Record<(typeof KINDS)[number], Suggestion[]> = {
    item: items.flatMap((code) => {
      const item = itemByCode(code);
      const count = found.items[code];
      if (!item || count === undefined) return [];
      const names = namesOf({ id: code, ja: item.ja, en: item.en }, words, locale);
      return [{ kind: 'item' as const, ...names, count, to: paths.catalogue({ [PARAMETERS.items]: code }) }];
    }),
    maker: makersFound.map((maker) => ({
      kind: 'maker',
      ...namesOf(maker, words, locale),
      to: paths.organisation(maker.id),
    })),
    product: likeliest(found.products, words)
      // What is found by its maker's name alone is left to the maker.
      .filter((product) => makersFound.length === 0 || closeness(product, words) > 0)
      .map((product) => ({
        kind: 'product',
        ...namesOf(product, words, locale),
        to: paths.product(product.id),
      })),
  };
  return shared(offered);
}

/** The name in the reader's language and, where only the other one holds the words, that too. */
function namesOf({ ja, en }: Named, words: readonly string[], locale: Locale) {
  const marked = (text: string) => ({ text, marks: marksIn(text, words, { begun: true }) });
  const name = marked(pick(locale, ja, en));
  const other = marked(locale === 'ja' ? en : ja);
  const telling =
    other.text !== '' && other.text !== name.text && name.marks.length === 0 && other.marks.length > 0;
  return { name, other: telling ? other : null };
}

/** Those whose name begins with the words, then those that hold them, else in the order they came. */
function likeliest(all: readonly Named[], words: readonly string[]): Named[] {
  return all
    .map((one, at) => ({ one, at, close: closeness(one, words) }))
    .sort((a, b) => b.close - a.close || a.at - b.at)
    .map(({ one }) => one);
}

/** Whether a name begins with the words (2), holds them (1), or neither. */
function closeness({ ja, en }: Named, words: readonly string[]): number {
  return Math.max(
    ...[ja, en].map((name) => {
      const [first] = marksIn(name, words, { begun: true });
      if (!first) return 0;
      return first[0] === 0 ? 2 : 1;
    }),
  );
}

/** Each kind has its share; what one leaves the others take. Kinds stay together. */
function shared(offered: Record<(typeof KINDS)[number], Suggestion[]>): Suggestion[] {
  const taken = { ...SHARE } as Record<(typeof KINDS)[number], number>;
  const given = () => KINDS.reduce((sum, kind) => sum + Math.min(taken[kind], offered[kind].length), 0);
  for (const kind of ['product', 'item', 'maker'] as const) {
    while (taken[kind] < offered[kind].length && given() < MOST) taken[kind] += 1;
  }
  return KINDS.flatMap((kind) => offered[kind].slice(0, taken[kind]));
}

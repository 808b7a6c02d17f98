/**
 * What a sentence speaks of, by the words of the vocabulary: items and groups of items, capabilities, countries,
 * prefectures, certificates. For suggesting tags from what people write; each finding carries the words that led there.
 */
import { type ProseTerm, type Subject, termsBeginning } from './prose-terms';
import { isNegligible, type Unit, unitsOf } from './prose-units';

/** Something a text speaks of. */
export type Finding = {
  subject: Subject;
  code: string;
  /** The words of the text that led there, as they stand there. */
  words: string;
  /** Whether they are the very name, or only its words with others between them. */
  exact: boolean;
};

/** How many words may stand between two words of a name. */
const GAP = 2;

/** Names of one lane do not share words with each other: "soy sauce" is no soy. */
const LANES: Record<Subject, string> = {
  item: 'goods',
  group: 'goods',
  capability: 'capability',
  country: 'place',
  area: 'place',
  prefecture: 'place',
  region: 'place',
  certificate: 'certificate',
};

type Candidate = { term: ProseTerm; from: number; to: number; exact: boolean };

/** Everything a text speaks of, each once; where names of one kind share words, the longest counts. */
export function findingsIn(text: string): Finding[] {
  const plain = text.normalize('NFKC');
  const units = unitsOf(plain).filter((unit) => !isNegligible(unit.text));
  const taken = new Map<string, { from: number; to: number }[]>();
  const found = new Map<string, Finding>();
  for (const { term, from, to, exact } of candidatesIn(units).sort(longestFirst)) {
    const lane = taken.get(LANES[term.subject]) ?? [];
    const free = lane.every(
      (span) => span.to < from || to < span.from || (span.from === from && span.to === to),
    );
    const key = `${term.subject}:${term.code}`;
    if (!free || found.has(key)) continue;
    taken.set(LANES[term.subject], [...lane, { from, to }]);
    const words = plain.slice(units[from]?.from, units[to]?.to);
    found.set(key, { subject: term.subject, code: term.code, words, exact });
  }
  return [...found.values()];
}

const longestFirst = (a: Candidate, b: Candidate) =>
  b.term.units.length - a.term.units.length || Number(b.exact) - Number(a.exact) || a.from - b.from;

function candidatesIn(units: readonly Unit[]): Candidate[] {
  return units.flatMap((unit, from) =>
    termsBeginning(unit.text).flatMap((term) => {
      const end = endOf(term, units, from);
      return end ? [{ term, from, ...end }] : [];
    }),
  );
}

/** Where a term that begins at a unit ends, or null where it does not stand there. */
function endOf(term: ProseTerm, units: readonly Unit[], from: number): { to: number; exact: boolean } | null {
  let at = from;
  let exact = true;
  if (term.capitals && !units[from]?.capitals) return null;
  for (const wanted of term.units.slice(1)) {
    const next = term.loose ? nextOf(wanted, units, at + 1) : units[at + 1]?.text === wanted ? at + 1 : null;
    if (next === null) return null;
    if (next > at + 1) exact = false;
    at = next;
  }
  if (term.alone && (joins(units[from - 1], units[from]) || joins(units[at], units[at + 1]))) return null;
  return { to: at, exact };
}

function nextOf(wanted: string, units: readonly Unit[], from: number): number | null {
  for (let at = from; at <= from + GAP && at < units.length; at += 1)
    if (units[at]?.text === wanted) return at;
  return null;
}

/** Whether two signs of running script are parts of one word as far as their writing tells. */
const joins = (before: Unit | undefined, after: Unit | undefined) =>
  before !== undefined && after !== undefined && before.script === after.script && before.to === after.from;

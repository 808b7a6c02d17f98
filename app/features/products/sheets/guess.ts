/** Which column of a sheet is which of ours: guessed from the headings, or as the organisation chose it before. */

import { fold } from './cells';
import { COLUMNS } from './columns';

/** For each column of the sheet the key of ours, or null where it is left out. */
export type Mapping = (string | null)[];

/** Headings as they are compared: one width, without brackets' notes such as units and 必須. */
const bare = (heading: string) =>
  fold(
    heading
      .replace(/[※*＊★●■◆].*$/, '')
      .replace(/[(（[［【][^)）\]］】]*(必須|任意|required|optional)[^)）\]］】]*[)）\]］】]/gi, ''),
  );
const withoutNotes = (heading: string) => bare(heading.replace(/[(（[［【].*?[)）\]］】]/g, ''));

let known: Map<string, string> | undefined;
function headings(): Map<string, string> {
  if (known) return known;
  known = new Map();
  const learn = (name: string, key: string) => {
    const folded = bare(name);
    if (folded !== '' && !known?.has(folded)) known?.set(folded, key);
  };
  for (const { key, ja, en } of COLUMNS) for (const name of [key, ja, en]) learn(name, key);
  for (const { key, also } of COLUMNS) for (const name of also) learn(name, key);
  return known;
}

/** The mapping of a row of headings; of two columns with one meaning the first counts. */
export function guessMapping(row: readonly string[]): Mapping {
  const taken = new Set<string>();
  const take = (key: string | undefined) => {
    if (key === undefined || taken.has(key)) return null;
    taken.add(key);
    return key;
  };
  const exact = row.map((heading) => take(headings().get(bare(heading))));
  return exact.map((key, at) => key ?? take(headings().get(withoutNotes(row[at] ?? ''))));
}

/** The row that holds the headings: the one of the first twenty that names most columns. */
export function headingRow(rows: readonly (readonly string[])[]): number {
  let best = 0;
  let most = 0;
  rows.slice(0, 20).forEach((row, at) => {
    const found = guessMapping(row).filter((key) => key !== null).length;
    if (found > most) [best, most] = [at, found];
  });
  return best;
}

/** What a mapping is remembered under: the headings alike, whatever the file is called. */
export function signatureOf(row: readonly string[]): string {
  return row.map(bare).join('|').slice(0, 2000);
}

/** From what is on a list and what the reader may see to the rows of the page. Pure. */
import type { ListItem, ListRow } from './model';

/** The rows in the order of the list; those without a card are no longer open to the reader. */
export function itemsOf(
  rows: readonly ListRow[],
  cards: readonly (NonNullable<ListItem['card']> & { id: string })[],
): ListItem[] {
  const known = new Map(cards.map(({ id, ...card }) => [id, card]));
  return rows.map((row) => ({ ...row, card: known.get(row.product) ?? null }));
}

/** A visitor's choices as rows: nothing is noted of them. */
export function rowsOfPicks(ids: readonly string[]): ListRow[] {
  return ids.map((product) => ({ product, note: '', quantity: '', version: 1 }));
}

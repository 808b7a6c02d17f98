/** Which item of the dictionary a product is, told from its names and its HS code, as a sheet or a file gives them. */
import { ITEMS, itemByCode } from '~/features/vocabulary/items';
import type { ItemCode } from '~/features/vocabulary/model';
import { partsOf } from './dictionary';

type Known = { names: readonly string[]; hs?: string | null };

/** What speaks for an item. Names end in what the thing is: 抹茶チョコレート is chocolate. */
const POINTS = { head: 4, named: 1, hs: 3, heading: 1 };

/** The likeliest item, or null where nothing names one and the HS code leaves it open. */
export function recogniseItem({ names, hs = null }: Known): ItemCode | null {
  const points = new Map<ItemCode, number>();
  const add = (code: ItemCode, more: number) => points.set(code, (points.get(code) ?? 0) + more);
  for (const name of names) {
    const named = partsOf(name).filter((part) => part.items.length > 0);
    named.forEach((part, at) => {
      // A word that may be several items says less of each.
      const weight = at === named.length - 1 ? POINTS.head : POINTS.named;
      for (const code of part.items) add(code, weight / Math.sqrt(part.items.length));
    });
  }
  if (hs) {
    for (const code of points.keys()) add(code, fitOf(itemByCode(code)?.hs ?? [], hs));
    if (points.size === 0) {
      const exact = ITEMS.filter((item) => item.hs.includes(hs));
      return exact.length === 1 ? (exact[0]?.code ?? null) : null;
    }
  }
  const [best] = [...points].sort(([, a], [, b]) => b - a);
  return best?.[0] ?? null;
}

function fitOf(codes: readonly string[], hs: string): number {
  if (codes.includes(hs)) return POINTS.hs;
  return codes.some((code) => code.slice(0, 4) === hs.slice(0, 4)) ? POINTS.heading : 0;
}

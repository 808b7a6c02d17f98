/** Where an organisation stands on the map of Japan: its head office and its places, by prefecture. Pure. */
import type { OrganisationView, PlaceKind } from './model';

/** The size of the map in its own units. */
export const MAP_SIZE = { width: 438, height: 516 } as const;

/** What stands at a place: each has a shape of its own and a word. */
export type MarkKind = 'head' | PlaceKind;
export type Mark = { code: string; label: string; kinds: MarkKind[]; x: number; y: number };

/** A place as the list beside the map tells it. */
export type ListedPlace = {
  kind: MarkKind;
  prefecture: OrganisationView['firm']['places'][number]['prefecture'];
  /** The place in words, where no address is told. */
  place: string;
  name: OrganisationView['firm']['places'][number]['name'];
  address: OrganisationView['firm']['places'][number]['address'];
};

type Placed = Pick<OrganisationView, 'prefecture' | 'region' | 'place' | 'firm'>;

/** The head office first, then its places in their order. */
export function listedPlaces({ prefecture, region, place, firm }: Placed): ListedPlace[] {
  const head: ListedPlace = {
    kind: 'head',
    prefecture: prefecture === null ? null : { code: prefecture, label: region ?? prefecture },
    place,
    name: null,
    address: firm.address,
  };
  return [head, ...firm.places.map((one) => ({ ...one, place: one.prefecture?.label ?? '' }))];
}

/** One mark for each prefecture, with each kind of place there once. `pointOf` knows where a prefecture is. */
export function marksOf(
  places: readonly ListedPlace[],
  pointOf: (code: string) => { x: number; y: number } | null,
): Mark[] {
  const marks = new Map<string, Mark>();
  for (const { kind, prefecture } of places) {
    const point = prefecture && pointOf(prefecture.code);
    if (!prefecture || !point) continue;
    const mark = marks.get(prefecture.code) ?? { ...prefecture, kinds: [], ...point };
    if (!mark.kinds.includes(kind)) mark.kinds.push(kind);
    marks.set(prefecture.code, mark);
  }
  return [...marks.values()];
}

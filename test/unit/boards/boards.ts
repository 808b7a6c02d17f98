/** Boards for the tests: lists of cards by name, and random ones with random moves. */
import fc from 'fast-check';
import type { Board, CardRow, Move } from '~/features/boards/model';

/** A board from the names of its cards, list by list: `board({ todo: 'a b', done: '' })`. */
export function board(lists: Record<string, string>): Board {
  return {
    clusterId: 'cluster',
    lists: Object.entries(lists).map(([id, names], position) => ({
      id,
      preset: null,
      name: id,
      position,
      cards: names.split(' ').flatMap((name) => (name ? [card(name, id)] : [])),
    })),
  };
}

/** What `board` takes, of a board. */
export function names({ lists }: Board): Record<string, string> {
  return Object.fromEntries(lists.map(({ id, cards }) => [id, cards.map((one) => one.id).join(' ')]));
}

function card(id: string, listId: string): CardRow {
  return {
    id,
    listId,
    title: id,
    description: '',
    position: 0,
    organisationId: null,
    personId: null,
    dueOn: null,
    version: 1,
  };
}

const LISTS = ['todo', 'doing', 'done'];

/** A board of three lists with up to eight cards in them. */
export const anyBoard: fc.Arbitrary<Board> = fc
  .array(fc.constantFrom(...LISTS), { maxLength: 8 })
  .map((places) =>
    board(
      Object.fromEntries(
        LISTS.map((list) => [
          list,
          places.flatMap((place, index) => (place === list ? [`c${index}`] : [])).join(' '),
        ]),
      ),
    ),
  );

/** A move among the cards and lists of those boards, some of which may not be there. */
export const anyMove: fc.Arbitrary<Move> = fc.record({
  card: fc.integer({ min: 0, max: 8 }).map((n) => `c${n}`),
  list: fc.constantFrom(...LISTS),
  after: fc.option(fc.integer({ min: 0, max: 8 }).map((n) => `c${n}`)),
});

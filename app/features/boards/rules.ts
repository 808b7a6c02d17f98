/** Decisions of the board without I/O: where a moved card stands, and how near its date is. */
import type { Board, CardRow, List, Move } from './model';

/** How a card's date stands to today; both are days such as `2026-11-22` in the reader's zone. */
export type Due = 'none' | 'later' | 'soon' | 'today' | 'overdue';

const SOON_DAYS = 7;
const DAY = 86_400_000;

/** Tells how near a date is: `soon` is within a week. Cards of a done list are never late; ask with done. */
export function dueState(dueOn: string | null, today: string, done = false): Due {
  if (!dueOn) return 'none';
  if (done) return 'later';
  if (dueOn < today) return 'overdue';
  if (dueOn === today) return 'today';
  return Date.parse(dueOn) - Date.parse(today) <= SOON_DAYS * DAY ? 'soon' : 'later';
}

/**
 * The board after a move, as the database does it: behind `after`, on top where that is null, at the end
 * where that card is no longer in the list. An unknown card or list changes nothing.
 */
export function applyMove(board: Board, move: Move): Board {
  const card = board.lists.flatMap((list) => list.cards).find((one) => one.id === move.card);
  if (!card || !board.lists.some((list) => list.id === move.list)) return board;
  return {
    ...board,
    lists: board.lists.map((list) => {
      const others = list.cards.filter((one) => one.id !== card.id);
      if (list.id !== move.list)
        return others.length === list.cards.length ? list : { ...list, cards: others };
      return { ...list, cards: insertAfter(others, { ...card, listId: list.id }, move.after) };
    }),
  };
}

function insertAfter(cards: CardRow[], card: CardRow, after: string | null): CardRow[] {
  if (after === null) return [card, ...cards];
  const index = cards.findIndex((one) => one.id === after);
  return index === -1 ? [...cards, card] : cards.toSpliced(index + 1, 0, card);
}

/** The move that puts a card at a place of a list, counted among the list's other cards from 0. */
export function moveTo(list: List, card: string, index: number): Move {
  const others = list.cards.filter((one) => one.id !== card);
  return {
    card,
    list: list.id,
    after: index <= 0 ? null : ((others[index - 1] ?? others.at(-1))?.id ?? null),
  };
}

/** The moves a card can make by one step, for buttons and keys: null where there is no such step. */
export function steps(board: Board, card: string): Record<'up' | 'down' | 'previous' | 'next', Move | null> {
  const at = board.lists.findIndex((list) => list.cards.some((one) => one.id === card));
  const list = board.lists[at];
  if (!list) return { up: null, down: null, previous: null, next: null };
  const index = list.cards.findIndex((one) => one.id === card);
  const sideways = (other: List | undefined) =>
    other ? moveTo(other, card, Math.min(index, other.cards.length)) : null;
  return {
    up: index > 0 ? moveTo(list, card, index - 1) : null,
    down: index < list.cards.length - 1 ? moveTo(list, card, index + 1) : null,
    previous: sideways(board.lists[at - 1]),
    next: sideways(board.lists[at + 1]),
  };
}

/** The parts of an `organisation/person` choice. */
export function splitAssignee(choice: string | undefined): {
  organisation: string | null;
  person: string | null;
} {
  const [organisation = null, person = null] = choice ? choice.split('/') : [];
  return { organisation, person };
}

/** The choice that names a card's assignee in the form; empty where there is none. */
export function assigneeChoice(card: Pick<CardRow, 'organisationId' | 'personId'>): string {
  if (!card.organisationId) return '';
  return card.personId ? `${card.organisationId}/${card.personId}` : card.organisationId;
}

/** Where a moved card stands, which steps it can make, how near its date is, and who it is given to. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Board } from '~/features/boards/model';
import { applyMove, assigneeChoice, dueState, moveTo, splitAssignee, steps } from '~/features/boards/rules';
import { anyBoard, anyMove, board, names } from './boards';

const cardsOf = ({ lists }: Board) => lists.flatMap(({ cards }) => cards.map(({ id }) => id)).sort();

describe('applyMove', () => {
  const start = { todo: 'a b c', doing: 'd', done: '' };
  it.each([
    ['to the top of its list', { card: 'c', list: 'todo', after: null }, { todo: 'c a b' }],
    ['behind another card', { card: 'a', list: 'todo', after: 'b' }, { todo: 'b a c' }],
    ['behind itself: to the end', { card: 'a', list: 'todo', after: 'a' }, { todo: 'b c a' }],
    ['into another list, on top', { card: 'b', list: 'doing', after: null }, { todo: 'a c', doing: 'b d' }],
    ['into another list, behind', { card: 'b', list: 'doing', after: 'd' }, { todo: 'a c', doing: 'd b' }],
    ['into an empty list', { card: 'b', list: 'done', after: null }, { todo: 'a c', done: 'b' }],
    [
      'behind a card that has gone elsewhere',
      { card: 'a', list: 'doing', after: 'c' },
      { todo: 'b c', doing: 'd a' },
    ],
    ['behind a card that there is none of', { card: 'a', list: 'todo', after: 'x' }, { todo: 'b c a' }],
  ])('puts a card %s', (_, move, result) => {
    expect(names(applyMove(board(start), move))).toEqual({ ...start, ...result });
  });

  it('changes nothing for a card or a list that is not there', () => {
    const before = board(start);
    expect(applyMove(before, { card: 'x', list: 'todo', after: null })).toBe(before);
    expect(applyMove(before, { card: 'a', list: 'x', after: null })).toBe(before);
  });

  it('keeps every card exactly once, in the list that it says', () => {
    fc.assert(
      fc.property(anyBoard, fc.array(anyMove, { maxLength: 30 }), (before, moves) => {
        const after = moves.reduce(applyMove, before);
        expect(cardsOf(after)).toEqual(cardsOf(before));
        for (const { id, cards } of after.lists) {
          expect(cards.every((card) => card.listId === id)).toBe(true);
        }
      }),
    );
  });

  it('leaves the other cards in their order, and the board it was given as it was', () => {
    fc.assert(
      fc.property(anyBoard, anyMove, (before, move) => {
        const shown = names(before);
        const others = (one: Board) =>
          one.lists.map(({ cards }) => cards.map(({ id }) => id).filter((id) => id !== move.card));
        expect(others(applyMove(before, move))).toEqual(others(before));
        expect(names(before)).toEqual(shown);
      }),
    );
  });
});

describe('moveTo', () => {
  it('names the move that puts a card at a place', () => {
    fc.assert(
      fc.property(anyBoard, fc.nat(8), fc.nat(2), fc.nat(9), (before, number, at, place) => {
        const id = `c${number}`;
        const list = before.lists[at];
        if (!list || !cardsOf(before).includes(id)) return;
        const cards = applyMove(before, moveTo(list, id, place)).lists[at]?.cards ?? [];
        expect(cards.findIndex((card) => card.id === id)).toBe(Math.min(place, cards.length - 1));
      }),
    );
  });
});

describe('steps', () => {
  const start = board({ todo: 'a b', doing: 'c', done: '' });
  const after = (card: string, step: keyof ReturnType<typeof steps>) => {
    const move = steps(start, card)[step];
    return move && names(applyMove(start, move));
  };
  it.each([
    ['a', 'up', null],
    ['a', 'down', { todo: 'b a', doing: 'c', done: '' }],
    ['a', 'previous', null],
    ['a', 'next', { todo: 'b', doing: 'a c', done: '' }],
    ['b', 'up', { todo: 'b a', doing: 'c', done: '' }],
    ['b', 'down', null],
    ['b', 'next', { todo: 'a', doing: 'c b', done: '' }],
    ['c', 'previous', { todo: 'c a b', doing: '', done: '' }],
    ['c', 'next', { todo: 'a b', doing: '', done: 'c' }],
    ['x', 'next', null],
  ] as const)('of %s, %s', (card, step, result) => {
    expect(after(card, step)).toEqual(result);
  });

  it('can be taken back', () => {
    fc.assert(
      fc.property(anyBoard, fc.nat(8), (before, number) => {
        const id = `c${number}`;
        const { down, up } = steps(before, id);
        const back = (move: typeof down, step: 'up' | 'down') => {
          if (!move) return;
          const moved = applyMove(before, move);
          const undo = steps(moved, id)[step];
          expect(undo && names(applyMove(moved, undo))).toEqual(names(before));
        };
        back(down, 'up');
        back(up, 'down');
      }),
    );
  });
});

describe('dueState', () => {
  it.each([
    [null, 'none'],
    ['2026-11-21', 'overdue'],
    ['2026-11-22', 'today'],
    ['2026-11-23', 'soon'],
    ['2026-11-29', 'soon'],
    ['2026-11-30', 'later'],
    ['2027-01-01', 'later'],
  ])('of %s is %s', (dueOn, state) => {
    expect(dueState(dueOn, '2026-11-22')).toBe(state);
  });

  it('of what is done is never late', () => {
    expect(dueState('2026-11-21', '2026-11-22', true)).toBe('later');
    expect(dueState(null, '2026-11-22', true)).toBe('none');
  });

  it('counts a week over the end of a year and of February', () => {
    expect(dueState('2027-01-05', '2026-12-29')).toBe('soon');
    expect(dueState('2028-03-06', '2028-02-28')).toBe('soon');
    expect(dueState('2028-03-07', '2028-02-28')).toBe('later');
  });
});

describe('the choice of whom a card is given to', () => {
  it.each([
    ['', { organisation: null, person: null }],
    ['o', { organisation: 'o', person: null }],
    ['o/p', { organisation: 'o', person: 'p' }],
  ])('%j is read and written', (choice, parts) => {
    expect(splitAssignee(choice || undefined)).toEqual(parts);
    expect(assigneeChoice({ organisationId: parts.organisation, personId: parts.person })).toBe(choice);
  });
});

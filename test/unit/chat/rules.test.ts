import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Message } from '~/features/chat/model';
import { contiguousUntil, firstUnread, groupByDay, hasGap, mergeMessages } from '~/features/chat/rules';

const START = Date.UTC(2026, 10, 22, 3, 0, 0);

function message(seq: number, extra: Partial<Message> = {}): Message {
  return {
    id: `00000000-0000-4000-8000-${String(seq).padStart(12, '0')}`,
    roomId: 'c',
    seq,
    at: new Date(START + seq * 1000).toISOString(),
    text: `message ${seq}`,
    author: { id: 'a', name: 'Aoi' },
    organisation: { id: 'o', ja: '甲', en: 'Ko' },
    ...extra,
  };
}
const all = (count: number) => Array.from({ length: count }, (_, index) => message(index + 1));

/** What a bad network makes of a list: pieces in any order, some lost, some more than once. */
const deliveries = fc.integer({ min: 1, max: 60 }).chain((count) =>
  fc.record({
    count: fc.constant(count),
    pieces: fc.array(fc.array(fc.integer({ min: 1, max: count }), { maxLength: 20 }), { maxLength: 20 }),
  }),
);

describe('mergeMessages', () => {
  it('gives every screen the same list, whatever was lost, doubled or out of order before it caught up', () => {
    fc.assert(
      fc.property(deliveries, ({ count, pieces }) => {
        let known: readonly Message[] = [];
        for (const piece of pieces)
          known = mergeMessages(
            known,
            piece.map((seq) => message(seq)),
          );
        expect(mergeMessages(known, all(count))).toEqual(all(count));
      }),
    );
  });

  it('keeps ids unique and numbers rising after every step', () => {
    fc.assert(
      fc.property(deliveries, ({ pieces }) => {
        let known: readonly Message[] = [];
        for (const piece of pieces) {
          known = mergeMessages(
            known,
            piece.map((seq) => message(seq)),
          );
          const numbers = known.map(({ seq }) => seq);
          expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
        }
      }),
    );
  });

  it('finds everything by asking after the first gap until there is none', () => {
    fc.assert(
      fc.property(deliveries, fc.integer({ min: 1, max: 7 }), ({ count, pieces }, size) => {
        let known: readonly Message[] = [];
        for (const piece of pieces)
          known = mergeMessages(
            known,
            piece.map((seq) => message(seq)),
          );
        for (;;) {
          const after = contiguousUntil(known, 0);
          const page = all(count)
            .filter(({ seq }) => seq > after)
            .slice(0, size);
          if (page.length === 0) break;
          known = mergeMessages(known, page);
        }
        expect(known).toEqual(all(count));
        expect(hasGap(known, 0)).toBe(false);
      }),
    );
  });

  it('answers the same list when nothing is new', () => {
    const known = all(3);
    expect(mergeMessages(known, [message(2)])).toBe(known);
    expect(mergeMessages(known, [])).toBe(known);
  });
});

describe('gaps', () => {
  it('are measured from the oldest message that is to be shown', () => {
    expect(contiguousUntil([message(40), message(41)], 39)).toBe(41);
    expect(hasGap([message(40), message(41)], 39)).toBe(false);
    expect(contiguousUntil([message(40), message(42)], 39)).toBe(40);
    expect(hasGap([message(40), message(42)], 39)).toBe(true);
  });

  it('are noticed before the first message too', () => {
    expect(contiguousUntil([], 0)).toBe(0);
    expect(hasGap([], 0)).toBe(false);
    expect(contiguousUntil([message(2)], 0)).toBe(0);
    expect(hasGap([message(2)], 0)).toBe(true);
  });
});

describe('groupByDay', () => {
  it('breaks at midnight in the reader’s zone', () => {
    const late = message(1, { at: '2026-11-22T14:59:00.000Z' });
    const early = message(2, { at: '2026-11-22T15:00:00.000Z' });
    expect(groupByDay([late, early], 'Asia/Tokyo').map(({ day }) => day)).toEqual([
      '2026-11-22',
      '2026-11-23',
    ]);
    expect(groupByDay([late, early], 'UTC')).toHaveLength(1);
  });

  it('puts messages of one author close together under one name', () => {
    const other = { author: { id: 'b', name: 'Ren' } };
    const days = groupByDay(
      [
        message(1),
        message(2),
        message(3, other),
        message(4),
        message(900, { at: new Date(START + 900_000).toISOString() }),
      ],
      'UTC',
    );
    expect(days[0]?.runs.map((run) => run.messages.map(({ seq }) => seq))).toEqual([[1, 2], [3], [4], [900]]);
  });

  it('starts a new run with the first unread message', () => {
    expect(groupByDay([message(1), message(2)], 'UTC', 2)[0]?.runs).toHaveLength(2);
  });

  it('starts a new run when the same person speaks for another organisation', () => {
    const second = message(2, { organisation: { id: 'p', ja: '乙', en: 'Otsu' } });
    expect(groupByDay([message(1), second], 'UTC')[0]?.runs).toHaveLength(2);
  });
});

describe('firstUnread', () => {
  it('skips what was read and what the reader wrote', () => {
    const messages = [message(1), message(2, { author: { id: 'me', name: '' } }), message(3), message(4)];
    expect(firstUnread(messages, 1, 'me')).toBe(3);
    expect(firstUnread(messages, 4, 'me')).toBeNull();
  });
});

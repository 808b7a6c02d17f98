import { describe, expect, it } from 'vitest';
import type { Message } from '~/features/chat/model';
import { arrived, askAfter, misses, openScreen, wentBack, wrote } from '~/features/chat/screen';

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const message = (seq: number): Message => ({
  id: id(seq),
  roomId: id(0),
  seq,
  at: '2026-11-22T00:00:00.000Z',
  text: `m${seq}`,
  author: { id: id(1), name: 'Aoi' },
  organisation: { id: id(2), ja: '甲', en: '' },
});
const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, n) => message(from + n));
const seqs = (screen: { messages: readonly Message[] }) => screen.messages.map(({ seq }) => seq);

describe('a chat screen', () => {
  const screen = openScreen({ messages: range(11, 13), more: true });

  it('notices a message missing after its first page', () => {
    const later = arrived(screen, [message(15)]);
    expect(misses(later)).toBe(true);
    expect(askAfter(later)).toBe(13);
    const whole = arrived(later, [message(14)]);
    expect(misses(whole)).toBe(false);
    expect(seqs(whole)).toEqual([11, 12, 13, 14, 15]);
  });

  it('notices that the very first message of an empty chat is missing', () => {
    const later = arrived(openScreen({ messages: [], more: false }), [message(2)]);
    expect(misses(later)).toBe(true);
    expect(askAfter(later)).toBe(0);
  });

  it('puts older pages before, without taking them for a gap', () => {
    const back = wentBack(screen, { messages: range(5, 10), more: true });
    expect(seqs(back)).toEqual([5, 6, 7, 8, 9, 10, 11, 12, 13]);
    expect(misses(back)).toBe(false);
    expect(back.older).toBe(true);
    const first = wentBack(back, { messages: range(1, 4), more: false });
    expect(first).toMatchObject({ start: 0, older: false });
    expect(wentBack(first, { messages: range(5, 10), more: true }).older).toBe(false);
  });

  it('takes no page that would leave a hole', () => {
    expect(wentBack(screen, { messages: range(1, 5), more: false })).toBe(screen);
  });

  it('leaves a stray older message to its page', () => {
    expect(arrived(screen, [message(3)])).toBe(screen);
  });

  it('takes a message off its way when it has arrived', () => {
    const sent = wrote(screen, {
      id: id(14),
      organisation: id(2),
      text: 'm14',
      at: '2026-11-22T00:00:00.000Z',
    });
    expect(sent.outbox).toHaveLength(1);
    expect(arrived(sent, [message(14)]).outbox).toEqual([]);
  });
});

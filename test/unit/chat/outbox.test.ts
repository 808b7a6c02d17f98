import { describe, expect, it } from 'vitest';
import {
  enqueue,
  failed,
  nextToSend,
  type Outbox,
  readOutbox,
  retry,
  retryPassing,
  sending,
  settle,
  writeOutbox,
} from '~/features/chat/outbox';

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const item = (n: number) => ({
  id: id(n),
  organisation: id(0),
  text: `t${n}`,
  at: '2026-11-22T00:00:00.000Z',
});
const two: Outbox = enqueue(enqueue([], item(1)), item(2));

describe('the outbox', () => {
  it('sends one message at a time, in the order they were written', () => {
    expect(nextToSend(two)?.id).toBe(id(1));
    const first = sending(two, id(1));
    expect(nextToSend(first)).toBeNull();
    expect(nextToSend(settle(first, [id(1)]))?.id).toBe(id(2));
  });

  it('lets the next one go when one was refused', () => {
    const refused = failed(sending(two, id(1)), id(1), 'rate_limited');
    expect(nextToSend(refused)?.id).toBe(id(2));
    expect(retryPassing(refused)).toBe(refused);
    expect(nextToSend(retry(refused, id(1)))?.id).toBe(id(1));
  });

  it('tries again by itself what only lacked a connection', () => {
    const lost = failed(sending(two, id(1)), id(1), 'offline');
    const again = retryPassing(lost);
    expect(nextToSend(again)?.id).toBe(id(1));
    expect(again[0]?.problem).toBeUndefined();
  });

  it('drops what arrived and nothing else', () => {
    expect(settle(two, [id(9)])).toBe(two);
    expect(settle(two, [id(1), id(9)]).map((one) => one.id)).toEqual([id(2)]);
  });

  it('survives a reload, with what was on its way sent again', () => {
    const after = readOutbox(writeOutbox(failed(sending(two, id(1)), id(2), 'not_found')));
    expect(after.map((one) => [one.id, one.state])).toEqual([
      [id(1), 'waiting'],
      [id(2), 'waiting'],
    ]);
  });

  it.each([null, '', 'no json', '{}', '[{"id":"x"}]'])('starts empty from %j', (stored) => {
    expect(readOutbox(stored)).toEqual([]);
  });
});

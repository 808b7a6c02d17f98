import { text } from 'node:stream/consumers';
import { renderToPipeableStream } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { withoutNuls } from '~/shared/without-nuls.server';

const NUMBERS = Array.from({ length: 2_000 }, (_, index) => index);

/** Letters of three bytes behind every possible remainder of React's buffer of 2,048 bytes. */
const page = (shift: number) => (
  <p>
    {'a'.repeat(shift)}
    {NUMBERS.map((number) => (
      <b key={number}>北浜みそ醤油醸造</b>
    ))}
  </p>
);

describe('withoutNuls', () => {
  it.each([0, 1, 2])('keeps every Japanese letter of a streamed page whole (%i)', async (shift) => {
    const html = await new Promise<string>((resolve, reject) => {
      const body = withoutNuls();
      const stream = renderToPipeableStream(page(shift), {
        onAllReady: () => resolve(text(stream.pipe(body))),
        onError: reject,
      });
    });
    expect(html).not.toMatch(/[\0\uFFFD]/);
    expect(html.match(/北浜みそ醤油醸造/g)).toHaveLength(2_000);
  });
});

/**
 * React 18 fills its buffer with NUL bytes where a letter of several bytes no longer fits, and browsers draw
 * each of them as "�". No page holds a NUL of its own, so all of them are taken out on the way.
 */
import { Transform } from 'node:stream';

/** A stream that passes on everything but NUL bytes. */
export function withoutNuls(): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      done(null, chunk.includes(0) ? chunk.filter((byte) => byte !== 0) : chunk);
    },
  });
}

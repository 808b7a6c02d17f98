/** Sharing the columns of a sheet: everything stays where there is room, and the longer column is as short as can be. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, ROOM, staying } from '~/features/pdf/balance';

describe('the columns of a sheet', () => {
  it('keep all sections together where there is room', () => {
    expect(staying([100, 200, 100], 300, 84)).toBe(3);
  });

  it('share them where there is not, and none could share them better', () => {
    expect(staying([200, 200, 200], 200, 84)).toBe(2);
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 10, max: 400 }), { minLength: 4 }),
        fc.integer({ min: 0, max: ROOM }),
        (heights, left) => {
          const longest = (kept: number) =>
            Math.max(
              84 + heights.slice(0, kept).reduce((sum, one) => sum + one, 0),
              left + heights.slice(kept).reduce((sum, one) => sum + one, 0),
            );
          fc.pre(longest(heights.length) > ROOM);
          const kept = staying(heights, left, 84);
          for (let other = 0; other <= heights.length; other += 1) {
            expect(longest(kept)).toBeLessThanOrEqual(longest(other));
          }
        },
      ),
    );
  });

  it('count a Japanese letter twice as wide as a Latin one', () => {
    expect(linesOf('味'.repeat(20), 100, 10)).toBe(2);
    expect(linesOf('a'.repeat(18), 100, 10)).toBe(1);
    expect(linesOf('a\n\nb', 100, 10)).toBe(3);
  });
});

import { describe, expect, it } from 'vitest';
import { isNarrowed, readOwnFilter } from '~/features/products/own-list';

const read = (query: string) => readOwnFilter(new URLSearchParams(query));

describe('readOwnFilter', () => {
  it('reads words, a status and a fact that is not told', () => {
    expect(read('q=red+ＭＩＳＯ&status=draft&missing=hs')).toEqual({
      status: 'draft',
      words: ['red', 'MISO'],
      missing: 'hs',
    });
  });

  it('takes no patterns and nothing unknown', () => {
    expect(read('q=%25a_b*"),c&status=gone&missing=secret')).toEqual({
      status: null,
      words: ['a', 'b', 'c'],
      missing: null,
    });
    expect([isNarrowed(read('status=draft')), isNarrowed(read('q=%25')), isNarrowed(read('q=a'))]).toEqual([
      false,
      false,
      true,
    ]);
  });
});

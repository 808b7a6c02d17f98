import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { compareSections, onlyDifferences } from '~/features/lists/compare';
import { picksLine, readPicks, withPick } from '~/features/lists/picks.server';
import { askedToCompare, isToken, mayChange, readCursor } from '~/features/lists/rules';

const ids = (count: number) => Array.from({ length: count }, () => randomUUID());
const request = (cookie = '') => new Request('https://musubi.test/', { headers: { cookie } });
const cookieOf = (line: string) => line.split(';')[0] ?? '';

describe('what a visitor picks', () => {
  it('comes back from the cookie as it went in, and a hundred fit in one', () => {
    const picked = ids(100);
    const line = picksLine(request(), picked);
    expect(line).toContain('HttpOnly');
    expect(line).toContain('Secure');
    expect(cookieOf(line).length).toBeLessThan(4000);
    expect(readPicks(request(cookieOf(line)))).toEqual(picked);
  });

  it('is nothing where the cookie is broken, and never more than a hundred or one twice', () => {
    for (const text of ['', '!', '%00', 'AAAA', 'x'.repeat(21)]) {
      expect(readPicks(request(`picks=${text}`))).toEqual([]);
    }
    const [one = ''] = ids(1);
    const many = cookieOf(picksLine(request(), [...ids(150), one]));
    expect(readPicks(request(many))).toHaveLength(100);
    expect(readPicks(request(cookieOf(picksLine(request(), [one, one]))))).toEqual([one]);
  });

  it('takes the cookie away with the last product', () => {
    expect(picksLine(request(), [])).toContain('Max-Age=0');
  });

  it('grows by one at the end, once, up to a hundred', () => {
    const [a = '', b = ''] = ids(2);
    expect(withPick([a], b)).toEqual([a, b]);
    expect(withPick([a, b], a)).toEqual([a, b]);
    expect(() => withPick(ids(100), a)).toThrow('errors:shortlist_full');
  });
});

describe('an address that asks to compare', () => {
  it('names products by commas or one by one, at most four, each once', () => {
    const [a = '', b = '', c = '', d = '', e = ''] = ids(5);
    expect(askedToCompare(new URLSearchParams({ ids: `${a},${b}` }))).toEqual({ ids: [a, b], left: 0 });
    const many = new URLSearchParams([a, b, a, c, d, e].map((id) => ['ids', id]));
    expect(askedToCompare(many)).toEqual({ ids: [a, b, c, d], left: 1 });
    expect(askedToCompare(new URLSearchParams({ ids: "nonsense,';--" }))).toEqual({ ids: [], left: 0 });
  });
});

describe('who may change a list', () => {
  it('is its owner, and the editors and owners of its organisation', () => {
    expect(mayChange(null, [])).toBe(true);
    expect(mayChange('a', [{ id: 'a', role: 'editor' }])).toBe(true);
    expect(mayChange('a', [{ id: 'a', role: 'viewer' }])).toBe(false);
    expect(mayChange('a', [{ id: 'b', role: 'owner' }])).toBe(false);
  });
});

it('knows a token and a cursor by their looks', () => {
  expect([isToken('a'.repeat(43)), isToken('a'.repeat(42)), isToken(`${'a'.repeat(42)}'`)]).toEqual([
    true,
    false,
    false,
  ]);
  const id = randomUUID();
  expect(readCursor(`2026-11-25T10:00:00.123+00:00~${id}`)?.id).toBe(id);
  expect(readCursor(`2026-11-25 10:00:00.123+00~${id}`)?.id).toBe(id);
  for (const broken of [null, '', '~', `x~${id}`, `2026-99-99T~${id}`, '2026-11-25T10:00:00Z~x']) {
    expect(readCursor(broken)).toBeNull();
  }
});

describe('products side by side', () => {
  const product = (shelfLife: string | null, item = 'Miso') => [
    { name: 'what', title: 'Product', facts: [{ name: 'item', label: 'Item', value: item }] },
    { name: 'keeping', title: 'Storage', facts: [{ name: 'life', label: 'Shelf life', value: shelfLife }] },
  ];

  it('have the same facts in the same rows, and tell which differ', () => {
    const [what, keeping] = compareSections([product('30 days'), product(null)]);
    expect(what?.facts).toEqual([{ key: 'item', label: 'Item', values: ['Miso', 'Miso'], differs: false }]);
    expect(keeping?.facts[0]).toMatchObject({ values: ['30 days', ''], differs: true });
  });

  it('keep a row for a fact that only one of them has', () => {
    const extra = [
      { name: 'what', title: 'Product', facts: [{ name: 'abv', label: 'Alcohol', value: '15 %' }] },
    ];
    const [what] = compareSections([product('1'), extra]);
    expect(what?.facts.map(({ key, values }) => [key, values])).toEqual([
      ['item', ['Miso', '']],
      ['abv', ['', '15 %']],
    ]);
  });

  it('can be cut down to what differs', () => {
    const sections = compareSections([product('30 days'), product('60 days')]);
    expect(onlyDifferences(sections).map(({ name }) => name)).toEqual(['keeping']);
    expect(onlyDifferences(compareSections([product('1'), product('1')]))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { exchangedFor, readAddress, toQuery, withOne, without } from '~/features/matching/compose/address';
import { paths } from '~/shared/paths';

const [a, b, c] = [1, 2, 3].map((n) => `00000000-0000-4000-8000-00000000000${n}`) as [string, string, string];
const read = (query: string) => readAddress(new URLSearchParams(query));

describe('the address of the composer', () => {
  it('says all that is chosen, and reads it back', () => {
    const address = read(
      `asked=1&items=miso&items=sake&countries=SG&stages=shelf&stages=origin&have=${a}&pick=${b}&pick=${c}`,
    );
    expect(address).toEqual({
      items: ['miso', 'sake'],
      countries: ['SG'],
      stages: ['origin', 'shelf'],
      have: [a],
      plan: 1,
      pick: [b, c],
    });
    const again = paths.composeCluster(toQuery(address)).split('?')[1] ?? '';
    expect(read(again)).toEqual(address);
  });

  it('tells what was not said from what is none', () => {
    expect(read('')).toEqual({ items: [], countries: [], stages: null, have: [], plan: 1, pick: null });
    expect(read('asked=1').stages).toEqual([]);
    expect(read('pick=none').pick).toEqual([]);
    expect(read(new URLSearchParams(toQuery({ ...read(''), pick: [] }) as never).toString()).pick).toEqual(
      [],
    );
  });

  it('leaves out what makes no sense', () => {
    expect(read('items=gold&items=miso&items=miso&countries=ZZ&have=1&pick=x&plan=77&stages=moon')).toEqual({
      items: ['miso'],
      countries: [],
      stages: null,
      have: [],
      plan: 1,
      pick: [],
    });
    expect(read('plan=2').plan).toBe(2);
    expect(read(Array(9).fill('countries=SG').join('&')).countries).toEqual(['SG']);
  });

  it('goes on by leaving out, adding and exchanging', () => {
    expect(without([a, b], a)).toEqual([b]);
    expect(withOne([a], b)).toEqual([a, b]);
    expect(withOne([a, b], b)).toEqual([a, b]);
    expect(exchangedFor([a, b], a, c)).toEqual([c, b]);
  });
});

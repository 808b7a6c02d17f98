import { describe, expect, it } from 'vitest';
import { explain, reasons } from '~/features/matching/reasons';
import { item, profileOf } from './random-profiles';

describe('what a taker gains from a giver', () => {
  it('names the needs that are met, hard requirements first', () => {
    const taker = profileOf({
      kind: 'buyer',
      needs: [
        { code: 'c0', required: false },
        { code: 'c4', required: true },
      ],
    });
    const giver = profileOf({ kind: 'manufacturer', offers: ['c0', 'c4', 'c5'] });
    expect(reasons(taker, giver)).toEqual([{ code: 'capabilities', capabilities: ['c4', 'c0'] }]);
  });

  it('names ports and zones of what is offered, of several those that are looked for, and nothing that does not fit', () => {
    const needs = [
      { code: 'c0', required: false },
      { code: 'c2', required: false },
      { code: 'c4', required: false },
    ];
    const taker = profileOf({
      kind: 'manufacturer',
      needs,
      needLimits: { c2: { ports: ['JPHKT', 'JPMOJ'], temperatures: ['chilled'] }, c4: { countries: ['TW'] } },
    });
    const giver = profileOf({
      kind: 'logistics',
      offers: ['c0', 'c2', 'c4'],
      offerLimits: {
        c0: { temperatures: ['frozen'], months: [1] },
        c2: { ports: ['JPSDJ', 'JPHKT'], temperatures: ['chilled', 'frozen'] },
        c4: { countries: ['HK'] },
      },
    });
    expect(reasons(taker, giver)).toEqual([
      {
        code: 'capabilities',
        capabilities: ['c0', 'c2'],
        details: {
          c0: { ports: [], zones: ['frozen'] },
          c2: { ports: ['JPHKT'], zones: ['chilled'] },
        },
      },
    ]);
  });

  it('tells the business by the kinds of the two, with common items, countries and the cold zone', () => {
    const maker = profileOf({
      kind: 'manufacturer',
      items: [item(0), item(5)],
      countries: ['SG', 'HK'],
      zones: ['chilled'],
    });
    const trader = profileOf({
      kind: 'trading_company',
      items: [item(0), item(8)],
      countries: ['SG', 'US'],
      zones: ['chilled', 'ambient'],
    });
    expect(reasons(maker, trader)).toEqual([
      {
        code: 'business',
        relation: 'sells',
        items: ['item-0'],
        close: false,
        countries: ['SG'],
        zone: 'chilled',
      },
    ]);
    expect(reasons(trader, maker)).toEqual([
      {
        code: 'business',
        relation: 'makes',
        items: ['item-0'],
        close: false,
        countries: ['SG'],
        zone: 'chilled',
      },
    ]);
  });

  it('names the giver’s closest items where none is the same', () => {
    const maker = profileOf({ kind: 'manufacturer', items: [item(0)] });
    const buyer = profileOf({ kind: 'buyer', items: [item(1), item(2), item(9)] });
    expect(reasons(maker, buyer)).toMatchObject([{ relation: 'buys', items: ['item-1'], close: true }]);
  });

  it('tells zones on their own where goods are carried, and never the ambient one', () => {
    const maker = profileOf({ kind: 'manufacturer', zones: ['frozen', 'ambient'] });
    const carrier = profileOf({ kind: 'logistics', impliedZones: ['chilled', 'frozen', 'ambient'] });
    expect(reasons(carrier, maker)).toEqual([{ code: 'zones', carries: false, zones: ['frozen'] }]);
    expect(reasons(maker, carrier)).toEqual([{ code: 'zones', carries: true, zones: ['frozen'] }]);
  });

  it('is silent where nothing but the kinds fits', () => {
    expect(reasons(profileOf({ kind: 'manufacturer' }), profileOf({ kind: 'buyer' }))).toEqual([]);
  });
});

describe('what is told of a match', () => {
  it('asks for what each side has not said, hard requirements first, three of a kind', () => {
    const us = profileOf({ kind: 'manufacturer', items: [item(0)], offers: ['c0'] });
    const them = profileOf({
      kind: 'trading_company',
      items: [item(0)],
      countries: ['SG'],
      needs: [
        { code: 'c0', required: true },
        { code: 'c4', required: true },
        { code: 'c2', required: true },
      ],
    });
    expect(explain(us, them).unknown).toEqual([
      { code: 'capability', who: 'us', capability: 'c4', required: true },
      { code: 'countries', who: 'us' },
    ]);
    expect(explain(them, us).unknown).toEqual([
      { code: 'capability', who: 'them', capability: 'c4', required: true },
      { code: 'countries', who: 'them' },
    ]);
  });

  it('asks a silent side for its offers as a whole, but for hard requirements one by one', () => {
    const us = profileOf({
      kind: 'manufacturer',
      items: [item(0)],
      countries: ['SG'],
      offers: ['c0'],
      needs: [
        { code: 'c1', required: false },
        { code: 'c4', required: true },
      ],
    });
    const them = profileOf({ kind: 'trading_company' });
    expect(explain(us, them).unknown).toEqual([
      { code: 'capability', who: 'them', capability: 'c4', required: true },
      { code: 'offers', who: 'them' },
      { code: 'items', who: 'them' },
      { code: 'countries', who: 'them' },
    ]);
  });

  it('tells a veto with its side', () => {
    const us = profileOf({ kind: 'manufacturer', denies: ['c0'] });
    const them = profileOf({ kind: 'buyer', needs: [{ code: 'c0', required: true }] });
    expect(explain(us, them).vetoes).toEqual([{ who: 'us', capability: 'c0' }]);
    expect(explain(them, us).vetoes).toEqual([{ who: 'them', capability: 'c0' }]);
    expect(explain(us, them).unknown).not.toContainEqual(expect.objectContaining({ capability: 'c0' }));
  });
});

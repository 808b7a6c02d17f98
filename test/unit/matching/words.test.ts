import { describe, expect, it } from 'vitest';
import { inSentence } from '~/features/matching/labels';
import type { Explanation } from '~/features/matching/model';
import { toMatchProfile } from '~/features/matching/profile';
import { explain } from '~/features/matching/reasons';
import { createWords } from '~/features/matching/words';
import type { Locale } from '~/i18n/locale';
import { getFixedT } from '~/i18n/locale.server';
import { profileRow } from '../../factories/profile-row';

const maker = toMatchProfile(
  profileRow({
    id: 'maker',
    items: ['scallop', 'oyster'],
    countries: ['SG', 'TH'],
    temperatures: ['chilled'],
    certificates: ['haccp'],
    wants: ['export-paperwork'],
  }),
);
const trader = toMatchProfile(
  profileRow({
    id: 'trader',
    kind: 'trading_company',
    items: ['scallop', 'sake'],
    countries: ['SG', 'HK'],
    temperatures: ['chilled'],
    offers: ['export-paperwork', 'export-trading'],
    requires: ['haccp-facility'],
    wants: ['small-lot-supply'],
  }),
);
const words = (locale: Locale) => createWords(getFixedT(locale, 'matching'), locale);
const kinds = { us: 'manufacturer', them: 'trading_company' } as const;

describe('a match in words', () => {
  const explanation = explain(maker, trader);

  it('says in English what they do, what they look for, and that we have both', () => {
    const { headline, forUs, forThem, unknown } = words('en').page(explanation, kinds);
    expect(headline).toBe(
      'They sell chilled scallop in Singapore and look for “HACCP plant”; you have both.',
    );
    expect(forUs).toEqual([
      'They offer what you look for: export paperwork.',
      'They sell chilled scallop in Singapore.',
    ]);
    expect(forThem).toEqual([
      'You offer what they look for: HACCP plant.',
      'You produce chilled scallop and want to sell in Singapore.',
    ]);
    expect(unknown.map(({ text }) => text)).toEqual(['Do you offer small lots? They look for it.']);
  });

  it('says the same in Japanese', () => {
    const { headline, forUs, forThem, unknown } = words('ja').page(explanation, kinds);
    expect(headline).toBe(
      '先方はシンガポールで冷蔵のホタテを販売しています。また、「HACCP対応工場」を求めており、自団体はどちらも満たしています。',
    );
    expect(forUs[0]).toBe('先方は、自団体が求める「輸出書類の作成」に対応できます。');
    expect(forThem[1]).toBe('自団体は冷蔵のホタテを生産し、シンガポールでの販売を希望しています。');
    expect(unknown[0]?.text).toBe('自団体は「小ロット対応」に対応できますか？（先方が求めています）');
  });

  it('does not claim that we have goods which we only look for, or which are only close', () => {
    const seen = explain(trader, maker);
    expect(words('en').page(seen, { us: 'trading_company', them: 'manufacturer' }).headline).toBe(
      'They produce chilled scallop and want to sell in Singapore. They look for “Export paperwork”, which you offer.',
    );
    const oysters = toMatchProfile(
      profileRow({ id: 'maker', items: ['oyster'], offers: ['haccp-facility'] }),
    );
    expect(words('en').page(explain(oysters, trader), kinds).headline).toBe(
      'They sell similar items such as scallop. They look for “HACCP plant”, which you offer.',
    );
  });

  it('speaks as us in a letter, and addresses public bodies as such', () => {
    expect(words('en').letter(explanation, kinds)).toEqual({
      ours: [
        'We offer what you look for: HACCP plant.',
        'We produce chilled scallop and want to sell in Singapore.',
      ],
      theirs: ['You offer what we look for: export paperwork.', 'You sell chilled scallop in Singapore.'],
      questions: [],
    });
    const open = explain(
      maker,
      toMatchProfile(profileRow({ id: 'x', kind: 'trading_company', offers: ['label-translation'] })),
    );
    expect(words('en').letter(open, kinds).questions).toEqual(['Do you offer export paperwork?']);
    expect(words('ja').letter(open, kinds).questions).toEqual([
      '「輸出書類の作成」への対応は可能でしょうか。',
    ]);
    expect(words('ja').letter(explanation, kinds).ours[0]).toBe(
      '当社は、貴社が求める「HACCP対応工場」に対応できます。',
    );
    expect(words('ja').letter(explanation, { us: 'support', them: 'support' }).ours[0]).toContain(
      '当機関は、貴機関が',
    );
  });

  it('names at most three capabilities and says how many more there are', () => {
    const many: Explanation = {
      forUs: [
        {
          code: 'capabilities',
          capabilities: ['export-trading', 'test-export', 'mixed-orders', 'fsvp-support', 'export-paperwork'],
        },
      ],
      forThem: [],
      unknown: [],
      vetoes: [],
    };
    expect(words('en').page(many, kinds).forUs).toEqual([
      'They offer what you look for: export trading, test export, mixed orders from many makers, and 2 more.',
    ]);
    expect(words('ja').page(many, kinds).forUs[0]).toContain('、ほか2件');
  });

  it('says where and for which goods a capability is offered', () => {
    const told = (locale: Locale) =>
      words(locale).page(
        {
          forUs: [
            {
              code: 'capabilities',
              capabilities: ['reefer-consolidation', 'cold-storage', 'bonded-storage', 'inland-trucking'],
              details: {
                'reefer-consolidation': { ports: ['JPHKT'], zones: ['chilled'] },
                'cold-storage': { ports: ['JPHKT', 'JPMOJ'], zones: [] },
                'bonded-storage': { ports: [], zones: ['chilled', 'frozen'] },
              },
            },
          ],
          forThem: [],
          unknown: [],
          vetoes: [],
        },
        kinds,
      ).forUs;
    expect(told('en')).toEqual([
      'They offer what you look for: reefer consolidation at Hakata for chilled goods, cold storage at Hakata and Moji, bonded storage for chilled and frozen goods, and inland trucking and pick-up.',
    ]);
    expect(told('ja')[0]).toContain('「リーファー混載」(博多、冷蔵)');
  });

  it('leaves no key unworded, in either language and voice', () => {
    const relations = [
      'makes',
      'sells',
      'buys',
      'exports',
      'moves',
      'ships',
      'supports',
      'plans',
      'peer',
    ] as const;
    const shapes = [
      { items: ['sake'], countries: ['SG'] },
      { items: ['sake'], countries: [] },
      { items: [], countries: ['SG'] },
    ];
    for (const locale of ['ja', 'en'] as const) {
      for (const relation of relations) {
        for (const shape of shapes) {
          for (const close of [true, false]) {
            const forUs: Explanation['forUs'] = [
              { code: 'business', relation, close, zone: close ? 'frozen' : null, ...shape },
              { code: 'zones', carries: close, zones: ['chilled', 'frozen'] },
            ];
            const told: Explanation = {
              forUs,
              forThem: forUs,
              unknown: [
                { code: 'offers', who: 'them' },
                { code: 'items', who: 'us' },
                { code: 'countries', who: 'them' },
                { code: 'capability', who: 'them', capability: 'test-export', required: true },
              ],
              vetoes: [
                { who: 'us', capability: 'haccp-facility' },
                { who: 'them', capability: 'haccp-facility' },
              ],
            };
            const said = JSON.stringify([words(locale).page(told, kinds), words(locale).letter(told, kinds)]);
            expect(said).not.toMatch(/reasons\.|unknown\.|veto\.|\{\{|subject\.|zones\./);
          }
        }
      }
    }
  });
});

describe('a label inside a sentence', () => {
  it('loses its brackets, and in English its capital unless it is a name', () => {
    expect(inSentence('Yellowtail (buri)', 'en')).toBe('yellowtail');
    expect(inSentence('HACCP plant', 'en')).toBe('HACCP plant');
    expect(inSentence('Japanese pear (nashi)', 'en')).toBe('Japanese pear');
    expect(inSentence('GACC registration for China', 'en')).toBe('GACC registration for China');
    expect(inSentence('輸出販売(輸出商社)', 'ja')).toBe('輸出販売');
  });
});

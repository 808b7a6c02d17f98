import { describe, expect, it } from 'vitest';
import { draftAgenda } from '~/features/introductions/agenda';
import { draftLetter, draftProposal } from '~/features/introductions/draft';
import { MESSAGE_MAX } from '~/features/introductions/model';
import { letterLocale } from '~/i18n/locale';
import { getFixedT } from '~/i18n/locale.server';

const ja = getFixedT('ja', 'introductions');
const en = getFixedT('en', 'introductions');

describe('the draft of a request', () => {
  it('is written in the language of the recipient’s country', () => {
    expect(letterLocale('JP')).toBe('ja');
    expect(letterLocale('SG')).toBe('en');
  });

  it('addresses a Japanese firm with 様, and gives the reasons of both sides, theirs first', () => {
    const letter = draftLetter(ja, {
      to: '三陸みなと商事',
      from: '高知ゆず農園',
      ours: ['当社は柚子を生産しています。'],
      theirs: ['貴社はシンガポールで柚子を販売しています。'],
    });
    expect(letter.startsWith('三陸みなと商事 様\n\n')).toBe(true);
    expect(letter).toContain('・貴社はシンガポールで柚子を販売しています。\n・当社は柚子を生産しています。');
    expect(letter.endsWith('高知ゆず農園')).toBe(true);
  });

  it('writes in English to others, and without reasons does not announce any', () => {
    const letter = draftLetter(en, { to: 'Merlion Foods', from: 'Kochi Yuzu Farm', ours: [], theirs: [] });
    expect(letter.startsWith('Dear Merlion Foods team,')).toBe(true);
    expect(letter).not.toMatch(/:\n\n/);
    expect(letter).not.toContain('{{');
  });

  it('asks what is open behind the reasons', () => {
    const questions = ['Do you offer importing?'];
    const letter = draftLetter(en, { to: 'A', from: 'B', ours: [], theirs: ['You sell miso.'], questions });
    expect(letter).toContain('- You sell miso.\n\nWe would also like to know:\n\n- Do you offer importing?');
  });

  it('is never longer than a message may be', () => {
    const letter = draftLetter(en, { to: 'A', from: 'B', ours: ['x'.repeat(5000)], theirs: [] });
    expect(letter.length).toBe(MESSAGE_MAX);
  });
});

describe('the first agenda', () => {
  const pair = { one: 'Kochi Yuzu Farm', other: 'Merlion Foods' };

  it('names items, countries and open questions, samples and the next date', () => {
    const text = draftAgenda(en, {
      ...pair,
      items: 'yuzu and ponzu',
      countries: 'Singapore',
      questions: ['Merlion Foods: is cold storage possible?'],
    });
    expect(text.split('\n')).toEqual([
      'Agenda for a first meeting of Kochi Yuzu Farm and Merlion Foods',
      '',
      '1. Who we are (5 minutes each)',
      '2. Items: yuzu and ponzu',
      '3. Countries: Singapore',
      '4. Open questions',
      '   - Merlion Foods: is cold storage possible?',
      '5. Samples: which, how many, where to, who pays',
      '6. Next meeting: two or three dates that suit',
    ]);
  });

  it('asks for what is not known, in Japanese too', () => {
    const text = draftAgenda(ja, {
      one: '高知ゆず農園',
      other: '三陸みなと商事',
      items: '',
      countries: '',
      questions: [],
    });
    expect(text).toContain('2. 対象の品目：どの商品から始めるか');
    expect(text).toContain('4. 確認したいこと：数量、価格、納期、認証・証明書');
    expect(text).not.toContain('{{');
  });
});

describe('the draft of a proposal', () => {
  const pair = { one: 'Kochi Yuzu Farm', other: 'Merlion Foods', by: 'Wakaba Agency' };

  it('addresses both, says why they fit and who introduces them', () => {
    const letter = draftProposal(en, { ...pair, points: ['Kochi Yuzu Farm produce yuzu.'] });
    expect(letter).toMatch(/^Dear Kochi Yuzu Farm team, dear Merlion Foods team,\n\nWe are Wakaba Agency\./);
    expect(letter).toContain('- Kochi Yuzu Farm produce yuzu.');
    expect(letter.endsWith('Wakaba Agency')).toBe(true);
    const japanese = draftProposal(ja, {
      one: '高知ゆず農園',
      other: '三陸みなと商事',
      by: '県',
      points: [],
    });
    expect(japanese.startsWith('高知ゆず農園 様\n三陸みなと商事 様\n\n県です。')).toBe(true);
    expect(japanese).not.toContain('理由');
    expect(letter + japanese).not.toContain('{{');
  });
});

import { describe, expect, it } from 'vitest';
import { draftLetter, letterLocale } from '~/features/introductions/draft';
import { MESSAGE_MAX } from '~/features/introductions/model';
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

  it('is never longer than a message may be', () => {
    const letter = draftLetter(en, { to: 'A', from: 'B', ours: ['x'.repeat(5000)], theirs: [] });
    expect(letter.length).toBe(MESSAGE_MAX);
  });
});

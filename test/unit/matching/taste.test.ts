/** What marks teach, what an answer would change, why somebody is not proposed, and what a subject narrows. */
import { describe, expect, it } from 'vitest';
import { betterWith } from '~/features/matching/answers';
import { type Lesson, lessonsFor } from '~/features/matching/lessons';
import { type Match, readSubject } from '~/features/matching/model';
import { type ProfileRow, toMatchProfile } from '~/features/matching/profile';
import { toRecord } from '~/features/matching/record';
import { narrowed } from '~/features/matching/subjects';
import { whyNot } from '~/features/matching/why-not';
import { profileRow } from '../../factories/profile-row';

const profile = (parts: Partial<ProfileRow>) => toMatchProfile(profileRow(parts));
const us = profile({ id: 'us', items: ['miso'], countries: ['SG'] });

describe('lessons', () => {
  const lesson = (reason: Lesson['reason'], parts: Partial<ProfileRow>): Lesson => ({
    reason,
    profile: profile({ id: 'x', kind: 'support', ...parts }),
  });
  const factor = (lessons: Lesson[], parts: Partial<ProfileRow>) =>
    lessonsFor(us, lessons)(toRecord(profile(parts)));

  it('put firms like the marked ones later, by what the mark was about', () => {
    expect(factor([lesson('kind', {})], { kind: 'support' })).toBeLessThan(1);
    expect(factor([lesson('kind', {})], { kind: 'buyer' })).toBe(1);
    expect(factor([lesson('items', { items: ['sake'] })], { items: ['sake'] })).toBeLessThan(1);
    expect(factor([lesson('countries', { countries: ['FR'] })], { countries: ['FR'] })).toBeLessThan(1);
    expect(factor([lesson('size', { items: ['sake'], countries: ['FR'] })], { items: ['sake'] })).toBe(1);
  });

  it('are not about what we have ourselves', () => {
    expect(factor([lesson('items', { items: ['miso', 'sake'] })], { items: ['miso'] })).toBe(1);
    expect(factor([lesson('countries', { countries: ['SG'] })], { countries: ['SG'] })).toBe(1);
  });

  it('add up, but never shut anybody out', () => {
    const once = factor([lesson('kind', {})], { kind: 'support' });
    const twice = factor([lesson('kind', {}), lesson('kind', {})], { kind: 'support' });
    expect(twice).toBeLessThan(once);
    expect(factor(Array(50).fill(lesson('kind', {})), { kind: 'support' })).toBe(0.6);
  });
});

describe('an answer', () => {
  const asking = (id: string, required: boolean) =>
    [
      id,
      toRecord(
        profile({
          id,
          kind: 'buyer',
          country: 'SG',
          items: ['miso'],
          offers: ['import-trading'],
          [required ? 'requires' : 'wants']: ['haccp-facility'],
        }),
      ),
    ] as const;
  const records = [
    asking('a', true),
    asking('b', false),
    ['c', toRecord(profile({ id: 'c', kind: 'buyer', country: 'SG', items: ['miso'] }))] as const,
  ];

  it('makes those better who ask for it, and nobody else', () => {
    const offering = { ...us, offers: new Map([['small-lot-supply', 1]]) };
    expect(betterWith(offering, records, 'haccp-facility')).toBe(2);
    expect(betterWith(offering, records, 'haccp-facility', (id) => id === 'a')).toBe(1);
    expect(betterWith(offering, records, 'test-export')).toBe(0);
  });
});

describe('why not', () => {
  const match: Match = {
    score: 0.5,
    confidence: 0.5,
    forUs: 0.5,
    forThem: 0.5,
    vetoed: false,
    grounded: true,
  };
  const of = (parts: Partial<Parameters<typeof whyNot>[0]>) =>
    whyNot({ match, introduced: false, leftOut: null, vetoes: [], place: { place: 3, total: 9 }, ...parts });

  it('tells the place of who is proposed', () => {
    expect(of({})).toEqual([{ code: 'later', place: 3, total: 9 }]);
  });

  it('tells everything that stands against it', () => {
    expect(of({ introduced: true, leftOut: 'cluster' }).map(({ code }) => code)).toEqual([
      'introduced',
      'cluster',
    ]);
    expect(of({ match: { ...match, vetoed: true, score: 0 }, vetoes: ['No HACCP.'] })).toEqual([
      { code: 'vetoed', text: 'No HACCP.' },
    ]);
    expect(of({ match: { ...match, grounded: false } })).toEqual([{ code: 'ungrounded' }]);
    expect(of({ match: { ...match, score: 0.1 } })).toEqual([{ code: 'little', step: 1 }]);
  });
});

describe('a subject', () => {
  const id = '11111111-1111-4111-8111-111111111111';

  it('is read from the address; what is none is the whole organisation', () => {
    expect(readSubject(`product:${id}`)).toEqual({ of: 'product', id });
    expect(readSubject(`stage:${id}:import`)).toEqual({ of: 'stage', id, stage: 'import' });
    for (const none of [undefined, '', 'product:x', `stage:${id}:nowhere`, `other:${id}`]) {
      expect(readSubject(none), String(none)).toEqual({ of: 'organisation' });
    }
  });

  const row = profileRow({
    items: ['miso', 'sake'],
    countries: ['SG'],
    certificates: ['halal'],
    requires: ['import-trading'],
    offers_text: 'Sake and miso',
    needs_text: 'A shelf',
  });

  it('narrows to a product, without words that tell of others', () => {
    const product = { item: 'miso', countries: [], temperature: 'frozen', certificates: ['haccp'] };
    expect(narrowed(row, { of: 'product', ...product })).toMatchObject({
      items: ['miso'],
      countries: ['SG'],
      temperatures: ['frozen'],
      certificates: ['halal', 'haccp'],
      requires: ['import-trading'],
      offers_text: '',
      needs_text: '',
    });
  });

  it('narrows to a request and its words', () => {
    const request = {
      offered: false,
      items: [],
      countries: ['FR'],
      certificates: ['kosher'],
      text: 'Barrel-aged',
    };
    expect(narrowed(row, { of: 'request', ...request })).toMatchObject({
      items: ['miso', 'sake'],
      countries: ['FR'],
      sought_certificates: ['kosher'],
      offers_text: '',
      needs_text: 'Barrel-aged',
    });
    expect(narrowed(row, { of: 'request', ...request, offered: true })).toMatchObject({
      offers_text: 'Barrel-aged',
      needs_text: '',
    });
  });

  it('looks for whoever takes a stage', () => {
    const stage = narrowed(row, { of: 'stage', items: ['miso'], countries: ['HK'], stage: 'import' });
    expect(stage.wants).toContain('import-trading');
    expect(stage).toMatchObject({ items: ['miso'], countries: ['HK'], requires: [] });
  });
});

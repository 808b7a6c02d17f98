/** The forms of onboarding, profile, contacts and wishes: what they take, keep and refuse. */
import { describe, expect, it } from 'vitest';
import {
  contactForm,
  firstWishForm,
  partErrors,
  profileForm,
  whoForm,
  wishForm,
  workForm,
} from '~/features/organisations/forms';
import { inOrder, wishState } from '~/features/organisations/wishes';
import { parseForm } from '~/shared/form';

function form(entries: Record<string, string | string[]>) {
  const data = new FormData();
  for (const [name, value] of Object.entries(entries))
    for (const one of [value].flat()) data.append(name, one);
  return data;
}

const errors = (schema: Parameters<typeof parseForm>[0], entries: Record<string, string | string[]>) => {
  const result = parseForm(schema, form(entries));
  return result.ok ? {} : result.errors;
};

const who = { kind: 'manufacturer', nameJa: '結び味噌', country: 'JP', prefecture: 'JP-20' };

describe('who you are', () => {
  it('needs a kind, a name in one language, a country, and in Japan a prefecture', () => {
    expect(errors(whoForm, {})).toEqual({ kind: 'required', country: 'required', nameJa: 'oneLanguage' });
    expect(errors(whoForm, { kind: 'buyer', country: 'SG' })).toEqual({ nameJa: 'oneLanguage' });
    expect(errors(whoForm, { ...who, prefecture: '' })).toEqual({ prefecture: 'required' });
    expect(errors(whoForm, { ...who, country: 'XX' })).toEqual({ country: 'choice' });
    expect(parseForm(whoForm, form(who))).toEqual({
      ok: true,
      data: { ...who, nameEn: '', locality: '' },
    });
  });

  it('drops a prefecture that is left over from Japan', () => {
    expect(parseForm(whoForm, form({ ...who, country: 'TH' }))).toMatchObject({
      ok: true,
      data: { country: 'TH', prefecture: null },
    });
  });
});

describe('what you do', () => {
  it('needs items of makers, sellers and buyers, and an offer or a need of everyone', () => {
    expect(errors(workForm('manufacturer'), {})).toEqual({
      items: 'required',
      offers: 'organisations:errors.offerOrNeed',
    });
    expect(errors(workForm('logistics'), { offers: 'cold-storage' })).toEqual({});
    expect(errors(workForm('buyer'), { items: 'rice', needs: 'export-trading' })).toEqual({});
  });

  it('takes each code once and none that is unknown', () => {
    expect(
      parseForm(workForm('buyer'), form({ items: ['rice', 'rice'], needs: ['export-trading'] })),
    ).toMatchObject({ data: { items: ['rice'], targetCountries: [] } });
    expect(errors(workForm('buyer'), { items: 'plutonium', needs: 'export-trading' })).toEqual({
      items: 'choice',
    });
  });
});

describe('the profile', () => {
  const profile = { ...who, version: '3' };

  it('may be incomplete, and completes a web address', () => {
    expect(parseForm(profileForm, form({ ...profile, website: 'musubi.example/ja' }))).toMatchObject({
      ok: true,
      data: { website: 'https://musubi.example/ja', version: 3, items: [] },
    });
    expect(parseForm(profileForm, form(profile))).toMatchObject({ data: { website: null } });
  });

  it('refuses addresses that are none, or of another kind', () => {
    for (const website of ['javascript:alert(1)', 'ftp://a.example', 'https://', 'a b']) {
      expect(errors(profileForm, { ...profile, website })).toEqual({ website: 'url' });
    }
  });

  it('keeps hard requirements only of what is needed', () => {
    expect(
      parseForm(
        profileForm,
        form({ ...profile, needs: 'export-trading', requiredNeeds: ['export-trading', 'cold-storage'] }),
      ),
    ).toMatchObject({ data: { requiredNeeds: ['export-trading'] } });
  });

  it('points missing parts to the field that mends them', () => {
    expect(partErrors(['prefecture', 'items', 'capabilities'])).toEqual({
      prefecture: 'required',
      items: 'required',
      offers: 'organisations:errors.offerOrNeed',
    });
  });
});

describe('a contact', () => {
  it('can be reached by mail or by phone', () => {
    expect(errors(contactForm, { name: '佐藤' })).toEqual({ email: 'organisations:errors.reachable' });
    expect(parseForm(contactForm, form({ name: '佐藤', phone: '＋８１ 22-123-4567' }))).toMatchObject({
      data: { phone: '+81 22-123-4567', email: null, title: '' },
    });
    expect(errors(contactForm, { name: '佐藤', phone: 'ask me' })).toEqual({
      phone: 'organisations:errors.phone',
    });
    expect(errors(contactForm, { email: 'a@b.example' })).toEqual({ name: 'required' });
    expect(errors(contactForm, {})).toEqual({ name: 'required', email: 'organisations:errors.reachable' });
  });
});

describe('wishes', () => {
  it('are said in one language at least', () => {
    expect(errors(firstWishForm, {})).toEqual({ textJa: 'oneLanguage' });
    expect(errors(firstWishForm, { textEn: 'Sake for Milan' })).toEqual({});
  });

  it('end between today and a year from now, in sixty days where nothing is said', () => {
    const schema = wishForm('2026-11-22');
    const until = (day: string) => errors(schema, { textJa: '酒', until: day });
    expect(until('2026-11-21')).toEqual({ until: 'inPast' });
    expect(until('2026-11-22')).toEqual({});
    expect(until('2027-11-22')).toEqual({});
    expect(until('2027-11-23')).toEqual({ until: 'organisations:errors.withinYear' });
    expect(until('2026-02-30')).toEqual({ until: 'date' });
    expect(parseForm(schema, form({ textJa: '酒' }))).toMatchObject({
      data: { kind: 'request', until: '2027-01-21', items: [], volume: null, volumePer: null },
    });
  });

  it('tell a volume with its unit, an offer why it is made, and nothing of the other kind', () => {
    const schema = wishForm('2026-11-22');
    const said = { textEn: 'Strawberries', occasion: 'surplus', certificates: ['haccp'] };
    expect(errors(schema, { textEn: 'x', volume: '2' })).toEqual({ volumeUnit: 'required' });
    expect(errors(schema, { textEn: 'x', volumeUnit: 'kg' })).toEqual({ volume: 'required' });
    expect(errors(schema, { textEn: 'x', volume: 'many', volumeUnit: 'kg' })).toEqual({ volume: 'number' });
    expect(errors(schema, { textEn: 'x', kind: 'offer' })).toEqual({ occasion: 'required' });
    expect(
      parseForm(schema, form({ ...said, volume: '２.５', volumeUnit: 'tonne', volumePer: 'month' })),
    ).toMatchObject({
      data: { occasion: null, certificates: ['haccp'], volume: 2.5, volumePer: 'month' },
    });
    expect(
      parseForm(schema, form({ ...said, kind: 'offer', volume: '1', volumeUnit: 'pallet' })),
    ).toMatchObject({ data: { occasion: 'surplus', certificates: [], volumePer: 'once' } });
  });

  it('stand on a day, the first to end first and what is past last', () => {
    expect(wishState('2026-11-21', '2026-11-22')).toBe('past');
    expect(wishState('2026-11-27', '2026-11-22')).toBe('soon');
    expect(wishState('2026-11-28', '2026-11-22')).toBe('open');
    const days = ['2026-11-01', '2026-12-31', '2026-11-20', '2026-11-23'];
    const ordered = inOrder(
      days.map((until) => ({ until })),
      '2026-11-22',
    );
    expect(ordered.map(({ until }) => until)).toEqual([
      '2026-11-23',
      '2026-12-31',
      '2026-11-20',
      '2026-11-01',
    ]);
  });
});

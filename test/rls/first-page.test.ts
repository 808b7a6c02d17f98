/** Marks and shared first pages on a real database: whom matches leave out, and who has a place left this week. */
import { beforeEach, describe, expect, it } from 'vitest';
import { listMarks, markFirm } from '~/features/matching/marks.server';
import { findMatches, readPair } from '~/features/matching/queries.server';
import { listOrganisationCards } from '~/features/organisations/queries.server';
import { addMember, addOrganisation, type TestOrganisation } from '../factories/organisations';
import { createTestDatabase } from '../setup/database';

const database = await createTestDatabase();
beforeEach(() => database.reset());

const nobody = () => false;
const asker = (one: TestOrganisation) => ({
  db: one.db,
  // A reader of its own, so that each question reads the index anew.
  publicDb: database.anon(),
  organisationId: one.organisation,
  locale: 'en' as const,
  cards: (ids: string[]) => listOrganisationCards(one.db, ids, 'en'),
});
const matches = async (one: TestOrganisation, filters = {}) => findMatches(asker(one), filters, nobody);
const idsOf = async (one: TestOrganisation, filters = {}) =>
  (await matches(one, filters)).rows.map(({ organisation }) => organisation.id);

const maker = (email = 'maker@example.test', said = {}) =>
  addOrganisation(database, email, {
    items: ['miso'],
    countries: ['SG'],
    needs: ['import-trading'],
    ...said,
  });
const buyer = (email: string, said = {}) =>
  addOrganisation(database, email, {
    kind: 'buyer',
    country: 'SG',
    items: ['miso'],
    offers: ['import-trading'],
    ...said,
  });

describe('marks', () => {
  it('leave a firm out of our matches and nobody else’s, until they are taken back', async () => {
    const [mika, ken] = [await maker(), await maker('ken@example.test')];
    const ana = await buyer('ana@example.test');
    for (const form of [
      { mark: 'partner' },
      { mark: 'blocked' },
      { mark: 'not_relevant', reason: 'terms', note: 'Too far' },
    ] as const) {
      await markFirm(mika.db, mika.organisation, ana.organisation, form);
      expect(await idsOf(mika)).not.toContain(ana.organisation);
    }
    expect(await idsOf(ken)).toContain(ana.organisation);
    expect(await idsOf(ana)).toContain(mika.organisation);
    const pair = await readPair(asker(mika), ana.organisation, nobody);
    expect(pair.whyNot).toEqual([{ code: 'not_relevant' }]);
    expect(pair.mark).toEqual({ mark: 'not_relevant', reason: 'terms' });
    const { cards } = asker(mika);
    expect((await listMarks(mika.db, mika.organisation, cards)).rows).toMatchObject([
      { organisation: { id: ana.organisation }, mark: 'not_relevant', reason: 'terms', note: 'Too far' },
    ]);
    await markFirm(mika.db, mika.organisation, ana.organisation, { mark: 'none' });
    expect(await idsOf(mika)).toContain(ana.organisation);
  });

  it('are made by editors, of organisations one may know of', async () => {
    const mika = await maker();
    const ana = await buyer('ana@example.test');
    const draft = await buyer('draft@example.test', { published: false });
    const viewer = await addMember(database, mika.organisation, 'viewer@example.test', 'viewer');
    const blocked = { mark: 'blocked' } as const;
    const refused = { code: 'not_found' };
    await expect(markFirm(viewer.db, mika.organisation, ana.organisation, blocked)).rejects.toMatchObject(
      refused,
    );
    await expect(markFirm(ana.db, mika.organisation, ana.organisation, blocked)).rejects.toMatchObject(
      refused,
    );
    await expect(markFirm(mika.db, mika.organisation, draft.organisation, blocked)).rejects.toMatchObject(
      refused,
    );
    await expect(markFirm(mika.db, mika.organisation, 'nonsense', blocked)).rejects.toMatchObject(refused);
  });

  it('teach: who is like a firm of the wrong kind comes later', async () => {
    const mika = await maker();
    const first = await buyer('first@example.test');
    const [second, trader] = [
      await buyer('second@example.test'),
      await buyer('trader@example.test', { kind: 'trading_company', country: 'JP', countries: ['SG', 'HK'] }),
    ];
    const before = await idsOf(mika);
    expect(before.indexOf(second.organisation)).toBeLessThan(before.indexOf(trader.organisation));
    await markFirm(mika.db, mika.organisation, first.organisation, {
      mark: 'not_relevant',
      reason: 'kind',
      note: '',
    });
    expect(await idsOf(mika)).toEqual([trader.organisation, second.organisation]);
  });
});

describe('an inbox', () => {
  const ask = async (from: TestOrganisation, to: TestOrganisation) => {
    const { error } = await from.db.rpc('request_introduction', {
      from_organisation: from.organisation,
      to_organisation: to.organisation,
      message: 'Shall we meet?',
    });
    return error?.message ?? 'asked';
  };

  it('takes so many waiting requests, and from a blocked firm none, in the same words', async () => {
    await database.adminSql(`update matching.settings set value = 1 where name = 'waiting_requests'`);
    const [ana, eve] = [await buyer('ana@example.test'), await buyer('eve@example.test')];
    const [mika, ken] = [await maker(), await maker('ken@example.test')];
    expect(await ask(mika, ana)).toBe('asked');
    expect(await ask(ken, ana)).toBe('inbox_full');
    await markFirm(eve.db, eve.organisation, ken.organisation, { mark: 'blocked' });
    expect(await ask(ken, eve)).toBe('inbox_full');
    expect(await ask(eve, ken)).toBe('asked');
    await database.adminSql(
      `update public.introductions set expires_at = now() where to_organisation_id = $1`,
      [ana.organisation],
    );
    expect(await ask(ken, ana)).toBe('asked');
    await database.adminSql(`update matching.settings set value = 40 where name = 'waiting_requests'`);
  });
});

describe('the first page', () => {
  const places = (most: number) =>
    database.adminSql(`update matching.settings set value = $1 where name = 'first_page_places'`, [most]);
  const take = async (one: TestOrganisation, candidates: string[], size: number) => {
    const { data, error } = await one.db.rpc('take_first_page', {
      organisation: one.organisation,
      candidates,
      size,
    });
    if (error) throw error;
    return (data as { refused: string[] }).refused;
  };

  it('gives each organisation so many places a week, and keeps those it gave', async () => {
    await places(2);
    const firms = [await buyer('a@example.test'), await buyer('b@example.test')];
    const ids = firms.map(({ organisation }) => organisation);
    const [first = '', second = ''] = ids;
    const makers = [await maker(), await maker('2@example.test'), await maker('3@example.test')] as const;
    expect(await take(makers[0], ids, 1)).toEqual([]);
    expect(await take(makers[1], ids, 1)).toEqual([]);
    expect(await take(makers[2], ids, 1)).toEqual([first]);
    expect(await take(makers[0], ids, 2)).toEqual([]);
    expect(await take(makers[2], [second], 1)).toEqual([]);
    await database.adminSql(`update matching.shown set week = week - 7`);
    expect(await take(makers[2], ids, 1)).toEqual([]);
  });

  it('counts no drafts, and nobody who is no member', async () => {
    await places(1);
    const ana = await buyer('ana@example.test');
    const draft = await maker('draft@example.test', { published: false });
    expect(await take(draft, [ana.organisation], 1)).toEqual([]);
    const mika = await maker();
    expect(await take(mika, [ana.organisation], 1)).toEqual([]);
    await expect(take({ ...ana, organisation: mika.organisation }, [], 1)).rejects.toMatchObject({
      message: 'not_found',
    });
  });

  it('shows who is alone in fitting, place or not, and says how many places there are', async () => {
    await places(1);
    const ana = await buyer('ana@example.test');
    const [mika, ken] = [await maker(), await maker('ken@example.test')];
    expect(await idsOf(mika, {})).toContain(ana.organisation);
    const page = await matches(ken);
    expect(page.rows.map(({ organisation }) => organisation.id)).toContain(ana.organisation);
    expect(page.firstPlaces).toBe(1);
  });
});

describe('a subject', () => {
  it('is one’s own product, request or cluster; another’s is not found', async () => {
    const mika = await maker();
    const ken = await maker('ken@example.test', { published: false });
    await buyer('ana@example.test');
    const [wish] = await database.adminSql<{ id: string }>(
      `insert into public.wishes (organisation_id, text_en, items, countries) values ($1, 'A shelf', '{miso}', '{SG}') returning id`,
      [mika.organisation],
    );
    const { data: cluster } = await mika.db.rpc('form_cluster', {
      organisation: mika.organisation,
      name_ja: '',
      name_en: 'Miso to Singapore',
      type: 'private_led',
      purpose_ja: '',
      purpose_en: '',
      items: ['miso'],
      countries: ['SG'],
      stages: ['origin'],
    });
    for (const subject of [`request:${wish?.id}`, `stage:${cluster}:import`]) {
      expect(await idsOf(mika, { for: subject }), subject).toHaveLength(1);
      await expect(idsOf(ken, { for: subject }), subject).rejects.toMatchObject({ code: 'not_found' });
    }
  });
});

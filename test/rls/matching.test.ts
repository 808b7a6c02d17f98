/** What matching reads and keeps: public profiles only, every change of them, and denials from both sides. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '~/db/session.server';
import { createMatchIndex, matchIndex } from '~/features/matching/index.server';
import { findMatches, readPair } from '~/features/matching/queries.server';
import { listOrganisationCards } from '~/features/organisations/queries.server';
import { dayIn } from '~/i18n/format';
import { addDays } from '~/shared/days';
import { addMember, addOrganisation, type TestOrganisation } from '../factories/organisations';
import { createTestDatabase } from '../setup/database';

const database = await createTestDatabase();
beforeEach(() => database.reset());

const maker = (said = {}) =>
  addOrganisation(database, 'maker@example.test', {
    items: ['miso'],
    countries: ['SG'],
    offers: ['haccp-facility'],
    needs: ['export-trading'],
    ...said,
  });
const trader = (said = {}) =>
  addOrganisation(database, 'trader@example.test', {
    kind: 'trading_company',
    items: ['miso', 'sake'],
    countries: ['SG', 'HK'],
    offers: ['export-trading'],
    requires: ['haccp-facility'],
    ...said,
  });
const published = async (db: Db) => {
  const { data, error } = await db.rpc('match_profiles', {});
  if (error) throw error;
  return data;
};
const version = async () => (await database.anon().rpc('match_changes', {})).data?.[0]?.version ?? '';
const changedSince = async (since: string) =>
  (await database.anon().rpc('match_changes', { since })).data?.[0]?.changed;
const setStatus = (one: TestOrganisation, status: string) =>
  database.adminSql('update public.organisations set status = $2 where id = $1', [one.organisation, status]);

describe('match_profiles', () => {
  it('gives visitors the published profiles with their published products and open wishes, never a draft', async () => {
    const mika = await maker();
    const draft = await addOrganisation(database, 'draft@example.test', {
      published: false,
      items: ['tofu'],
    });
    for (const { organisation } of [mika, draft]) {
      await database.adminSql(
        `update public.organisations set offers_text = 'Barrel-aged miso', needs_text = 'A shelf' where id = $1`,
        [organisation],
      );
    }
    const product = (item: string, status: string) =>
      database.adminSql(
        `insert into public.products (organisation_id, item, name_en, status, temperature, target_countries)
         values ($1, $2, 'A product', $3, 'chilled', '{TH}')`,
        [mika.organisation, item, status],
      );
    await product('natto', 'published');
    await product('tofu', 'draft');
    const wish = (item: string, until: string, more: { kind?: string; certificates?: string[] } = {}) =>
      database.adminSql(
        `insert into public.wishes (organisation_id, text_en, items, countries, until, kind, certificates)
         values ($1, $2, $3, '{VN}', $4, $5, $6)`,
        [mika.organisation, `Some ${item}`, [item], until, more.kind ?? 'request', more.certificates ?? []],
      );
    const today = dayIn(new Date());
    await wish('udon', today, { certificates: ['halal'] });
    await wish('miso', addDays(today, 9), { kind: 'offer' });
    await wish('soba', addDays(today, -1), { certificates: ['kosher'] });
    const profiles = await published(database.anon());
    expect(profiles).toHaveLength(1);
    expect(profiles[0]).toMatchObject({
      id: mika.organisation,
      temperatures: ['chilled'],
      sought_certificates: ['halal'],
      offers_text: 'Barrel-aged miso\nSome miso',
      needs_text: 'A shelf\nSome udon',
    });
    expect(profiles[0]?.items.toSorted()).toEqual(['miso', 'natto', 'udon']);
    expect(profiles[0]?.countries.toSorted()).toEqual(['SG', 'TH', 'VN']);
    expect(await published(mika.db)).toHaveLength(1);
  });
});

describe('my_match_profile', () => {
  it('gives one’s own profile even as a draft, and nobody else’s', async () => {
    const mika = await maker({ published: false });
    const kenji = await trader();
    const read = async (db: Db, organisation: string) =>
      (await db.rpc('my_match_profile', { organisation })).data;
    expect(await read(mika.db, mika.organisation)).toHaveLength(1);
    expect(await read(mika.db, kenji.organisation)).toEqual([]);
    expect(
      (await database.anon().rpc('my_match_profile', { organisation: mika.organisation })).error,
    ).not.toBeNull();
  });
});

describe('match_changes', () => {
  it('names whose public profile changed since a version', async () => {
    const mika = await maker();
    const kenji = await trader();
    const before = await version();
    expect(await changedSince(before)).toEqual([]);
    await mika.db
      .from('organisations')
      .update({ items: ['tofu'] })
      .eq('id', mika.organisation);
    expect(await changedSince(before)).toEqual([mika.organisation]);
    const between = await version();
    await kenji.db.rpc('set_capabilities', {
      organisation: kenji.organisation,
      offers: ['test-export'],
      needs: [],
    });
    expect(await changedSince(between)).toEqual([kenji.organisation]);
    expect(new Set(await changedSince(before))).toEqual(new Set([mika.organisation, kenji.organisation]));
  });

  it('is silent about drafts, and tells publishing, unpublishing and deleting', async () => {
    const mika = await maker({ published: false });
    let before = await version();
    await mika.db
      .from('organisations')
      .update({ items: ['tofu'] })
      .eq('id', mika.organisation);
    await mika.db.rpc('set_capabilities', { organisation: mika.organisation, offers: [], needs: [] });
    expect(await changedSince(before)).toEqual([]);
    for (const change of [
      () => setStatus(mika, 'published'),
      () => setStatus(mika, 'draft'),
      () => setStatus(mika, 'published'),
      () => database.adminSql('delete from public.organisations where id = $1', [mika.organisation]),
    ]) {
      before = await version();
      await change();
      expect(await changedSince(before)).toEqual([mika.organisation]);
    }
  });

  it('names whose wish ran out with the day, and who deleted one', async () => {
    const mika = await maker();
    const kenji = await trader();
    const draft = await addOrganisation(database, 'draft@example.test', { published: false });
    const today = dayIn(new Date());
    for (const [{ organisation }, until] of [
      [mika, addDays(today, -1)],
      [kenji, today],
      [draft, addDays(today, -1)],
    ] as const) {
      await database.adminSql(
        `insert into public.wishes (organisation_id, text_en, until) values ($1, 'A wish', $2)`,
        [organisation, until],
      );
    }
    const [snapshot, day] = (await version()).split('@');
    expect(day).toBe(today);
    expect(await changedSince(`${snapshot}@${addDays(today, -1)}`)).toEqual([mika.organisation]);
    expect(await changedSince(`${snapshot}@${today}`)).toEqual([]);
    await kenji.db.from('wishes').delete().eq('organisation_id', kenji.organisation);
    expect(await changedSince(`${snapshot}@${today}`)).toEqual([kenji.organisation]);
  });

  it('names who changed a detail of a capability, which the profile then tells', async () => {
    const mika = await maker();
    const before = await version();
    await mika.db.rpc('set_capabilities', {
      organisation: mika.organisation,
      offers: ['haccp-facility'],
      needs: ['export-trading'],
      details: [{ direction: 'need', capability: 'export-trading', countries: ['TW'], months: [1, 2] }],
    });
    expect(await changedSince(before)).toEqual([mika.organisation]);
    const [row] = await published(database.anon());
    expect(row?.details).toEqual([
      {
        direction: 'need',
        capability: 'export-trading',
        items: [],
        countries: ['TW'],
        ports: [],
        temperatures: [],
        volume_from: null,
        volume_to: null,
        volume_unit: null,
        months: [1, 2],
      },
    ]);
  });

  it('asks for everything without a version, and refuses what is none', async () => {
    const { data } = await database.anon().rpc('match_changes', {});
    expect(data?.[0]?.changed).toBeNull();
    expect((await database.anon().rpc('match_changes', { since: 'nonsense' })).error).not.toBeNull();
  });
});

describe('capability_denials', () => {
  const deny = (db: Db, organisation: string) =>
    db.from('capability_denials').insert({ organisation_id: organisation, capability: 'haccp-facility' });
  const denied = async (db: Db) => (await db.from('capability_denials').select('capability')).data?.length;

  it('are added and taken back by editors, not by viewers, strangers or visitors', async () => {
    const mika = await maker();
    const kenji = await trader();
    const viewer = await addMember(database, mika.organisation, 'viewer@example.test', 'viewer');
    for (const db of [viewer.db, kenji.db, database.anon()]) {
      expect((await deny(db, mika.organisation)).error).not.toBeNull();
    }
    expect((await deny(mika.db, mika.organisation)).error).toBeNull();
    for (const db of [viewer.db, kenji.db]) {
      await db.from('capability_denials').delete().eq('organisation_id', mika.organisation);
      expect(await denied(mika.db)).toBe(1);
    }
    expect(
      (await database.anon().from('capability_denials').delete().eq('organisation_id', mika.organisation))
        .error,
    ).not.toBeNull();
    await mika.db.from('capability_denials').delete().eq('organisation_id', mika.organisation);
    expect(await denied(mika.db)).toBe(0);
  });

  it('are seen with their organisation', async () => {
    const mika = await maker({ published: false });
    const kenji = await trader();
    await deny(mika.db, mika.organisation);
    expect([await denied(mika.db), await denied(kenji.db), await denied(database.anon())]).toEqual([1, 0, 0]);
    await setStatus(mika, 'published');
    expect([await denied(kenji.db), await denied(database.anon())]).toEqual([1, 1]);
  });

  it('and offers exclude each other when a question is answered', async () => {
    const mika = await maker();
    const kenji = await trader();
    const answer = (db: Db, held: boolean) =>
      db.rpc('answer_capability', { organisation: mika.organisation, capability: 'test-export', held });
    expect((await answer(kenji.db, true)).error?.message).toBe('not_found');
    await answer(mika.db, false);
    expect((await published(database.anon())).find((row) => row.id === mika.organisation)?.denies).toEqual([
      'test-export',
    ]);
    await answer(mika.db, true);
    const row = (await published(database.anon())).find((one) => one.id === mika.organisation);
    expect(row?.denies).toEqual([]);
    expect(row?.offers).toContain('test-export');
  });
});

describe('matches', () => {
  const asker = (of: TestOrganisation, publicDb = database.anon()) => ({
    db: of.db,
    publicDb,
    organisationId: of.organisation,
    locale: 'en' as const,
    cards: (ids: string[]) => listOrganisationCards(of.db, ids, 'en'),
  });
  const found = async (of: TestOrganisation, publicDb?: Db) =>
    (await findMatches(asker(of, publicDb), {}, () => false)).rows.map((row) => row.organisation.id);

  it('pair a maker and a trader with reasons for both', async () => {
    const [mika, kenji] = [await maker(), await trader()];
    const page = await findMatches(asker(mika), {}, () => false);
    expect(page.rows.map((row) => row.organisation.id)).toEqual([kenji.organisation]);
    expect(page.rows[0]?.wording.headline).toBe(
      'They sell miso in Singapore and look for “HACCP plant”; you have both.',
    );
    expect(await found(kenji)).toEqual([mika.organisation]);
  });

  it('lose whoever unpublishes at once, on the page by rights and in the index within two seconds', async () => {
    const [mika, kenji] = [await maker(), await trader()];
    const anon = database.anon();
    expect(await found(mika, anon)).toEqual([kenji.organisation]);
    await setStatus(kenji, 'draft');
    expect(await found(mika, anon)).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect((await matchIndex(anon).records()).has(kenji.organisation)).toBe(false);
    await setStatus(kenji, 'published');
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await found(mika, anon)).toEqual([kenji.organisation]);
  });

  it('are seen by a draft, which nobody else sees', async () => {
    const [mika, kenji] = [await maker({ published: false }), await trader()];
    expect(await found(mika)).toEqual([kenji.organisation]);
    expect(await found(kenji)).toEqual([]);
    await expect(readPair(asker(kenji), mika.organisation, () => false)).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  it('leave out whom a denial rules out, and say why when asked', async () => {
    const [mika, kenji] = [await maker({ offers: [] }), await trader()];
    await mika.db.rpc('answer_capability', {
      organisation: mika.organisation,
      capability: 'haccp-facility',
      held: false,
    });
    expect(await found(mika)).toEqual([]);
    expect(await found(kenji)).toEqual([]);
    expect((await readPair(asker(kenji), mika.organisation, () => false)).wording.vetoes).toEqual([
      'You require HACCP plant, and they have said that they do not offer it.',
    ]);
  });

  it('come from an index that reads as a visitor', async () => {
    await maker({ published: false });
    const index = createMatchIndex({
      changes: async () => ({ version: '1', changed: null }),
      page: async () => published(database.anon()),
      some: async () => [],
    });
    expect((await index.records()).size).toBe(0);
  });
});

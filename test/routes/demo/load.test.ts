/** The demo in a real database: whole or not at all, once, found, matched, and signed in to. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AuthClient } from '@supabase/supabase-js';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { createAdmin } from '~/db/admin.server';
import { createDb, type Db } from '~/db/session.server';
import { readQuery } from '~/features/catalogue/facets';
import { REVISION } from '~/features/catalogue/model';
import { searchCatalogue } from '~/features/catalogue/search.server';
import { findFile, openFile } from '~/features/files/queries.server';
import { matchIndex } from '~/features/matching/index.server';
import { rank } from '~/features/matching/rank';
import { rebuildSearch } from '~/features/products/search-index.server';
import { DEMO } from '../../../supabase/demo/data';
import { demoId } from '../../../supabase/demo/ids';
import { loadDemoOnce } from '../../../supabase/demo/load-once';
import { DEMO_PASSWORD, DEMO_SIGN_INS } from '../../../supabase/demo/sign-ins';
import { openDatabase } from '../../../supabase/local/connection';
import { serveOnLoopback } from '../../../supabase/local/serve';
import { openSupabase } from '../../../supabase/local/supabase';
import { migratedDump, TEST_KEYS, TEST_SITE } from '../../setup/database-template';

const storageFolder = await mkdtemp(join(tmpdir(), 'musubi-demo-'));
const supabase = openSupabase({
  database: await openDatabase({ kind: 'pglite', dump: await migratedDump() }),
  keys: TEST_KEYS,
  siteUrl: TEST_SITE,
  storageFolder,
});
const server = await serveOnLoopback(supabase.fetch);
const config = { url: server.url, ...TEST_KEYS };
const visitor = createDb(config, null);
afterAll(async () => {
  await server.close();
  await supabase.close();
  await rm(storageFolder, { recursive: true, force: true });
});

const auth = () =>
  new AuthClient({
    url: `${config.url}/auth/v1`,
    headers: { apikey: config.publishableKey },
    persistSession: false,
    autoRefreshToken: false,
  });
const load = () => loadDemoOnce(supabase.sql, storageFolder);

/** Every table with how many rows it has. */
async function contents(): Promise<Record<string, number>> {
  const tables = await supabase.sql.query(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname in ('public', 'auth', 'storage') order by 1`,
  );
  const counted = await supabase.sql.query(
    tables
      .map(({ name }) => `select '${name}' as name, count(*)::int as rows from ${name}`)
      .join(' union all '),
  );
  return Object.fromEntries(counted.map(({ name, rows }) => [String(name), Number(rows)]));
}

/** Signs in with the demo's password; answers a client that acts as this person, an owner of one organisation. */
async function signIn(address: string): Promise<{ db: Db; id: string }> {
  const { data, error } = await auth().signInWithPassword({ email: address, password: DEMO_PASSWORD });
  if (error || !data.session) throw error ?? new Error('no session');
  const db = createDb(config, data.session.access_token);
  const { data: membership } = await db.from('memberships').select('role').eq('person_id', data.user.id);
  expect(membership).toMatchObject([{ role: 'owner' }]);
  return { db, id: data.user.id };
}

// The first tests load; the others look at what was loaded.
describe('loading the demo', () => {
  it('leaves nothing behind when it is cut short', async () => {
    const before = await contents();
    const notAFolder = join(storageFolder, 'file');
    await writeFile(notAFolder, '');
    await expect(loadDemoOnce(supabase.sql, notAFolder)).rejects.toThrow('ENOTDIR');
    expect(await contents()).toEqual(before);
  });

  it('fills every part of the product', async () => {
    await load();
    const published = DEMO.organisations.filter((it) => !it.status).length;
    const rows = await contents();
    expect(rows).toMatchObject({
      'auth.users': DEMO.people.length,
      'public.profiles': DEMO.people.length,
      'public.organisations': DEMO.organisations.length,
      'public.products': DEMO.products.length,
      'public.product_images': DEMO.products.length,
      'public.product_search': DEMO.products.length,
      'public.introductions': DEMO.introductions.length,
      'public.clusters': 6,
      'public.chat_rooms': 6 + DEMO.introductions.filter((it) => it.status === 'accepted').length,
      'public.board_cards': DEMO.clusters.flatMap((it) => it.cards).length,
      'public.chat_messages': [...DEMO.clusters, ...DEMO.introductions].flatMap((it) => it.messages ?? [])
        .length,
    });
    const [{ worn } = {}] = await supabase.sql.query(
      'select count(logo_file_id)::int as worn from public.organisations',
    );
    expect(worn).toBe(published);
  });

  it('happens once: a second start changes nothing', async () => {
    const before = await contents();
    await load();
    expect(await contents()).toEqual(before);
  });

  it('does not touch a database that somebody uses', async () => {
    await supabase.sql.query(`update public.organisations set name_en = 'Ours now' where id = $1`, [
      demoId('organisation', 'kallang'),
    ]);
    await load();
    const [row] = await supabase.sql.query('select name_en from public.organisations where id = $1', [
      demoId('organisation', 'kallang'),
    ]);
    expect(row?.name_en).toBe('Ours now');
    await supabase.sql.query('update public.organisations set name_en = $2 where id = $1', [
      demoId('organisation', 'kallang'),
      DEMO.organisations.find((it) => it.key === 'kallang')?.en,
    ]);
  });
});

describe('the loaded demo', () => {
  it.each(DEMO_SIGN_INS)('lets %s in, into its organisation', async (address) => {
    const { db, id } = await signIn(address);
    const { data } = await db.from('profiles').select('display_name').eq('id', id);
    expect(data?.[0]?.display_name).toBeTruthy();
  });

  it('lets nobody in with another password, and nobody in as a colleague', async () => {
    for (const [email, password] of [
      ['maker@demo.example', 'musubi-demo2'],
      ['otomo@demo.example', DEMO_PASSWORD],
      ['otomo@demo.example', ''],
    ] as const) {
      expect((await auth().signInWithPassword({ email, password })).error, email).not.toBeNull();
    }
  });

  it('numbers its chats without gaps, up to where the next message goes on', async () => {
    const rooms = await supabase.sql.query(
      `select r.id from public.chat_rooms r
       where r.last_seq <> (select count(*) from public.chat_messages m where m.room_id = r.id)
          or r.last_seq <> (select coalesce(max(seq), 0) from public.chat_messages m where m.room_id = r.id)`,
    );
    expect(rooms).toEqual([]);
  });

  it('shows its pictures to visitors, in every width that is said', async () => {
    const { data } = await visitor.from('files').select('id, purpose, widths, height').limit(500);
    const one = (purpose: string) => data?.find((file) => file.purpose === purpose);
    for (const file of [one('logo'), one('product_image')]) {
      for (const width of file?.widths ?? [0]) {
        const found = await findFile(visitor, file?.id ?? '', { width, format: 'webp' });
        const bytes = await new Response(await openFile(visitor, found)).arrayBuffer();
        expect(await sharp(bytes).metadata()).toMatchObject({ format: 'webp', width });
      }
    }
  });

  it('shows each sign-in the papers that its place on the ladder opens, each whole', async () => {
    const open = ['kitahama-haccp', 'soy-sauce-specification'];
    const signedIn = [...open, 'miso-analysis'];
    const expected: Record<string, string[]> = {
      'maker@demo.example': [...signedIn, 'kitahama-jfs-b'],
      'trader@demo.example': [...signedIn, 'strawberry-residues'],
      'logistics@demo.example': [
        ...signedIn,
        'kurihara-haccp',
        'starter-set-specification',
        'sweet-potato-specification',
      ],
      'buyer@demo.example': [...signedIn, 'starter-set-specification'],
      'secretariat@demo.example': [...signedIn, 'starter-set-specification', 'sweet-potato-specification'],
      'agency@demo.example': [...signedIn, 'kurihara-haccp', 'sake-aroma', 'starter-set-specification'],
    };
    const seenBy = async (db: Db) => {
      const { data } = await db.from('files').select('id').eq('purpose', 'document');
      const ids = new Set(data?.map(({ id }) => id));
      return DEMO.papers.map(({ key }) => key).filter((key) => ids.has(demoId('paper', key)));
    };
    expect((await seenBy(visitor)).sort()).toEqual(open.sort());
    for (const address of DEMO_SIGN_INS) {
      const seen = await seenBy((await signIn(address)).db);
      expect([address, seen.sort()]).toEqual([address, expected[address]?.sort()]);
    }
    const found = await findFile(visitor, demoId('paper', open[0] as string), {
      width: null,
      format: 'webp',
    });
    const bytes = Buffer.from(await new Response(await openFile(visitor, found)).arrayBuffer());
    expect([bytes.subarray(0, 5).toString(), found.disposition.includes('filename*')]).toEqual([
      '%PDF-',
      true,
    ]);
  });

  it('has search entries as the app itself would write them', async () => {
    const admin = createAdmin(config);
    const { data: stale } = await admin.rpc('stale_products', { current_revision: REVISION });
    expect(stale).toEqual([]);
    const entries = 'select product_id, text, grams, strong, quality from public.product_search order by 1';
    const written = await supabase.sql.query(entries);
    await supabase.sql.query(`update public.product_search set revision = 'other', text = ''`);
    expect(await rebuildSearch(admin)).toBe(written.length);
    expect(await supabase.sql.query(entries)).toEqual(written);
  });

  it('answers what buyers type', async () => {
    const words =
      `shoyu, miso, sake, green tea, matcha, rice, noodles, soba, udon, wagyu, pork, chicken, eggs, tofu, natto,
      yuba, mushrooms, konjac, wasabi, yuzu kosho, shichimi, rapeseed oil, sesame oil, butter, ice cream, curry, gyoza,
      ramen, whisky, beer, awamori, umeshu, scallops, oysters, yellowtail, salmon, nori, wakame, dashi, rice crackers,
      mochi, strawberries, apples, grapes, persimmons, sweet potato, edamame, pickles, honey, crab, eel, cut flowers,
      bonsai, halal, gluten-free, しょうゆ, 日本酒, 冷凍餃子`.split(',');
    const unanswered: string[] = [];
    for (const word of words.map((it) => it.trim())) {
      const { total } = await searchCatalogue(visitor, readQuery(new URLSearchParams({ q: word })));
      if (total === 0) unanswered.push(word);
    }
    expect(unanswered).toEqual([]);
  }, 60_000);

  it('proposes the buyer to the maker among the very first, and the maker to the buyer', async () => {
    const index = matchIndex(visitor);
    const [maker, buyer] = [demoId('organisation', 'kitahama'), demoId('organisation', 'kallang')];
    const [records, profiles] = await Promise.all([index.records(), index.some([maker, buyer])]);
    const best = (id: string) => {
      const us = profiles.get(id);
      return us && rank(us, records, { size: 5 }).rows.map((row) => row.id);
    };
    expect(best(maker)).toContain(buyer);
    expect(best(buyer)).toContain(maker);
  });
});

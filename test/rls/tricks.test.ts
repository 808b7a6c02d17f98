/** What somebody with bad intentions would try through the Data API, and that it comes to nothing. */
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Db } from '~/db/session.server';
import { createWorld } from '../factories/world';
import { createTestDatabase } from '../setup/database';

const database = await createTestDatabase();
const world = await createWorld(database);
const { as, make, ours, draft, cluster, partner, person } = world;
const sql = database.adminSql;

type Answer = { data: unknown; error: { code: string } | null; count?: number | null };
/** What a call tells: the code of its refusal or how much there is. */
const tells = async (call: PromiseLike<Answer>) => {
  const { data, error, count } = await call;
  if (error) return error.code;
  return Array.isArray(data) ? data.length : (count ?? data);
};

describe('schemas that the API does not expose', () => {
  it.each(['rights', 'matching', 'auth', 'storage', 'supabase_migrations', 'pg_catalog'])(
    '%s is not reached',
    async (schema) => {
      for (const db of [as.owner, as.anon]) {
        const hidden = db.schema(schema as never);
        expect((await hidden.from('users' as never).select()).status).toBeGreaterThanOrEqual(400);
        const whom = { person: person.owner.id, organisation: ours };
        const call = await hidden.rpc('is_member' as never, whom as never);
        expect([call.status >= 400, call.data]).toEqual([true, null]);
      }
    },
  );

  it.each(['is_member', 'can_see_person', 'mail_organisation', 'are_introduced', 'own_file'])(
    'rights.%s is no remote procedure',
    async (name) => {
      const { error, status } = await as.owner.rpc(
        name as never,
        {
          one: ours,
          other: partner.stranger,
          person: person.owner.id,
          viewer: person.owner.id,
          organisation: ours,
          file: randomUUID(),
          mail_kind: 'x',
          mail_data: {},
        } as never,
      );
      expect([status, error?.code]).toEqual([404, 'PGRST202']);
    },
  );
});

describe('asking around the corner', () => {
  it('finds no organisation by its contacts, prices, people, clusters or drafts', async () => {
    await make.contact(ours, { name: 'Hidden Hanako' });
    await make.price((await make.product(ours)).id, { amount_minor: 987654, visibility: 'clusters' });
    await make.product(ours, { name_en: 'Hidden sake', status: 'draft' });
    const by = (db: Db, inner: string, filter: string, value: string) =>
      tells(db.from('organisations').select(`id, ${inner}`).eq('id', ours).filter(filter, 'eq', value));
    const asked: [string, string, string][] = [
      ['organisation_contacts!inner(id)', 'organisation_contacts.name', 'Hidden Hanako'],
      ['memberships!inner(role)', 'memberships.role', 'owner'],
      ['cluster_members!inner(status)', 'cluster_members.status', 'joined'],
      ['introductions!introductions_to_organisation_id_fkey!inner(id)', 'introductions.status', 'pending'],
      ['products!inner(id)', 'products.name_en', 'Hidden sake'],
      ['products!inner(product_prices!inner(per))', 'products.product_prices.amount_minor', '987654'],
    ];
    for (const [inner, filter, value] of asked) {
      expect([inner, await by(as.stranger, inner, filter, value)]).toEqual([inner, 0]);
      expect([inner, await by(as.owner, inner, filter, value)]).toEqual([inner, 1]);
    }
  });

  it('counts nothing that is not theirs', async () => {
    await make.contact(ours);
    await make.card(cluster);
    await make.message(cluster, person.owner.id);
    const count = (db: Db, table: 'organisation_contacts' | 'board_cards' | 'chat_messages' | 'clusters') =>
      tells(db.from(table).select('*', { count: 'exact', head: true }));
    for (const table of ['organisation_contacts', 'board_cards', 'chat_messages', 'clusters'] as const) {
      expect(await count(as.stranger, table)).toBe(0);
      expect(await count(as.owner, table)).toBeGreaterThan(0);
    }
    const members = (db: Db) =>
      tells(db.from('organisations').select('id, memberships(count)').eq('id', ours));
    expect(await members(as.stranger)).toBe(1);
    const { data } = await as.stranger.from('organisations').select('memberships(count)').eq('id', ours);
    expect(data).toEqual([{ memberships: [{ count: 0 }] }]);
  });

  it('cannot embed what a visitor may not read at all', async () => {
    for (const inner of ['organisation_contacts(name)', 'memberships(person_id)', 'invitations(email)']) {
      expect(await tells(as.anon.from('organisations').select(`id, ${inner}`))).toBe('42501');
    }
  });
});

describe('writing around the corner', () => {
  it("does not take over another's row by its id", async () => {
    const mine = partner.stranger;
    const contact = await make.contact(ours);
    const product = await make.product(ours);
    await make.price(product.id);
    await as.stranger
      .from('organisation_contacts')
      .upsert({ id: contact.id, organisation_id: mine, name: 'x' });
    await as.stranger
      .from('products')
      .upsert({ id: product.id, organisation_id: mine, item: 'rice', name_en: 'x' });
    await as.stranger
      .from('product_prices')
      .upsert({ product_id: product.id, amount_minor: 1, currency: 'JPY', per: 'kg', incoterm: 'EXW' });
    await as.stranger.from('organisation_contacts').update({ name: 'x' }).eq('id', contact.id);
    await as.stranger.rpc('order_contacts', { organisation: mine, ids: [contact.id] });
    expect(
      await sql('select name, organisation_id, position from organisation_contacts where id = $1', [
        contact.id,
      ]),
    ).toEqual([{ name: contact.name, organisation_id: ours, position: 0 }]);
    const [{ same } = { same: false }] = await sql<{ same: boolean }>(
      `select p.name_en = 'Rice' and p.organisation_id = $2 and r.amount_minor = 1200 as same
       from products p join product_prices r on r.product_id = p.id where p.id = $1`,
      [product.id, ours],
    );
    expect(same).toBe(true);
  });

  it('cannot move a row of their own into another organisation', async () => {
    const mine = await make.contact(partner.stranger);
    const moved = as.stranger
      .from('organisation_contacts')
      .update({ organisation_id: ours })
      .eq('id', mine.id);
    expect(await tells(moved)).toBe('42501');
    const capability = { organisation_id: partner.stranger, direction: 'need', capability: 'moved' };
    await make.insert('organisation_capabilities', capability);
    const pushed = as.stranger
      .from('organisation_capabilities')
      .update({ organisation_id: ours })
      .eq('organisation_id', partner.stranger);
    expect(await tells(pushed)).toBe('42501');
  });

  it("shows another organisation's picture neither as a logo nor on a product", async () => {
    const file = await make.file(ours);
    const logo = as.stranger
      .from('organisations')
      .update({ logo_file_id: file.id })
      .eq('id', partner.stranger);
    expect(await tells(logo)).toBe('42501');
    const product = await make.product(partner.stranger);
    const picture = as.stranger.from('product_images').insert({ product_id: product.id, file_id: file.id });
    expect(await tells(picture)).toBe('42501');
    expect(await tells(as.stranger.from('files').select('id').eq('id', file.id))).toBe(0);
  });

  it('makes no member of a cluster, no introduction and no owner of anybody', async () => {
    const me = person.stranger.id;
    const db = as.stranger;
    expect(
      await Promise.all([
        tells(db.from('memberships').insert({ organisation_id: ours, person_id: me, role: 'owner' })),
        tells(
          db
            .from('cluster_members')
            .insert({ cluster_id: cluster, organisation_id: partner.stranger, status: 'joined' }),
        ),
        tells(
          db.from('cluster_members').update({ status: 'joined' }).eq('organisation_id', partner.stranger),
        ),
        tells(
          db.from('introductions').insert({
            from_organisation_id: partner.stranger,
            to_organisation_id: ours,
            message: 'x',
            status: 'accepted',
          }),
        ),
        tells(db.from('mail_queue').insert({ kind: 'invitation', to_address: 'x@example.test' })),
      ]),
    ).toEqual(['42501', '42501', '42501', '42501', '42501']);
  });
});

describe('whether a thing exists', () => {
  const nowhere = randomUUID();

  it('is not told by the answer to a write', async () => {
    const product = await make.product(ours, { status: 'draft' });
    const price = { amount_minor: 1, currency: 'JPY', per: 'kg', incoterm: 'EXW' };
    const list = (await make.lists(cluster))[0] ?? '';
    const attempts: ((
      id: Record<'organisation' | 'product' | 'cluster' | 'list', string>,
    ) => PromiseLike<Answer>)[] = [
      ({ product: product_id }) => as.stranger.from('product_prices').insert({ product_id, ...price }),
      ({ organisation: organisation_id }) =>
        as.stranger.from('wishes').insert({ organisation_id, text_en: 'x' }),
      ({ organisation: organisation_id }) =>
        as.stranger.from('organisation_contacts').insert({ organisation_id, name: 'x' }),
      ({ cluster: cluster_id }) =>
        as.stranger.from('board_lists').insert({ cluster_id, name: 'x', position: 1 }),
      ({ product }) => as.stranger.from('products').update({ item: 'tea' }).eq('id', product).select('id'),
      ({ organisation }) => as.stranger.from('organisations').select('id').eq('id', organisation),
      ({ list }) => as.stranger.rpc('add_card', { card: randomUUID(), list, title: 'x' }),
    ];
    const there = { organisation: draft, product: product.id, cluster, list };
    const gone = { organisation: nowhere, product: nowhere, cluster: nowhere, list: nowhere };
    for (const attempt of attempts) expect(await tells(attempt(there))).toEqual(await tells(attempt(gone)));
  });

  it('is not told of an invitation, a person or an account', async () => {
    await make.invitation(ours, 'somebody@example.test');
    expect(await tells(as.stranger.from('invitations').select('id'))).toBe(0);
    expect(await tells(as.stranger.from('invitations').select('id').eq('token_hash', 'x'))).toBe('42501');
    expect(await tells(as.stranger.from('profiles').select('id').eq('id', person.owner.id))).toBe(0);
    expect(await tells(as.stranger.rpc('account_state', { address: person.owner.email }))).toBe('42501');
    expect(await tells(as.stranger.rpc('hearable_rooms', { person: person.owner.id }))).toBe('42501');
  });
});

describe('whoever is no longer in', () => {
  it('reads nothing more from the next call on', async () => {
    const leaver = await database.signUpUser(`${randomUUID()}@example.test`);
    await make.insert('memberships', { organisation_id: ours, person_id: leaver.id, role: 'editor' });
    await make.message(cluster, leaver.id);
    const page = () => tells(leaver.db.rpc('chat_page', { room: cluster, amount: 1 }));
    const drafts = () => tells(leaver.db.from('organisations').select('id').eq('id', draft));
    await make.insert('memberships', { organisation_id: draft, person_id: leaver.id, role: 'viewer' });
    expect([await page(), await drafts()]).toEqual([1, 1]);
    await as.owner.from('memberships').delete().eq('person_id', leaver.id);
    expect([await page(), await drafts()]).toEqual(['PT404', 0]);
  });

  it('keeps an owner in place when two step down at once', async () => {
    const two = await Promise.all(
      ['a', 'b'].map((name) => database.signUpUser(`${name}-${randomUUID()}@x.test`)),
    );
    const [first, second] = two;
    const { id } = await make.organisation({}, { owner: first?.id ?? '' });
    await make.insert('memberships', { organisation_id: id, person_id: second?.id ?? '', role: 'owner' });
    const down = await Promise.all(
      two.map((one) =>
        tells(
          one.db
            .from('memberships')
            .update({ role: 'viewer' })
            .eq('organisation_id', id)
            .eq('person_id', one.id)
            .select(),
        ),
      ),
    );
    expect(down.sort()).toEqual([1, 'PT409']);
  });
});

/**
 * Rows for tests, written past every rule as the owner of the database. Each factory needs only what the test
 * is about and fills in the rest.
 *
 *     const make = createFactories(database);
 *     const maker = await make.organisation({ status: 'published' }, { owner: mika.id });
 *     const card = await make.card(await make.cluster([maker.id]));
 */
import { createHash, randomUUID } from 'node:crypto';
import type { Database } from '~/db/types';
import type { TestDatabase } from '../setup/database';

type Tables = Database['public']['Tables'];
type Table = keyof Tables;
type Values<T extends Table> = Partial<Tables[T]['Insert']>;
type MemberRole = 'owner' | 'editor' | 'viewer';

/** Factories for the rows of one database. */
export function createFactories({ adminSql }: Pick<TestDatabase, 'adminSql'>) {
  /** Adds a row and answers it as stored. */
  async function insert<T extends Table>(table: T, values: Values<T>): Promise<Tables[T]['Row']> {
    const columns = Object.keys(values).join(', ');
    const [row] = await adminSql<Tables[T]['Row']>(
      `insert into public.${table} (${columns})
       select ${columns} from jsonb_populate_record(null::public.${table}, $1::text::jsonb) returning *`,
      [JSON.stringify(values)],
    );
    if (!row) throw new Error(`nothing was added to ${table}`);
    return row;
  }

  /** An organisation with its people, by role. */
  async function organisation(
    values: Values<'organisations'> = {},
    people: Partial<Record<MemberRole, string>> = {},
  ) {
    const made = await insert('organisations', {
      kind: 'manufacturer',
      name_ja: `結び食品 ${randomUUID().slice(0, 8)}`,
      country: 'JP',
      ...values,
    });
    for (const [role, person] of Object.entries(people)) {
      await insert('memberships', { organisation_id: made.id, person_id: person, role });
    }
    return made;
  }

  /** A request to meet, from one organisation to another. */
  const introduction = (from: string, to: string, values: Values<'introductions'> = {}) =>
    insert('introductions', {
      from_organisation_id: from,
      to_organisation_id: to,
      message: 'お会いしたいです。',
      ...values,
    });

  /** A cluster whose members have joined; the first is its secretariat and representative organisation. */
  async function cluster(members: string[], values: Values<'clusters'> = {}) {
    const { id } = await insert('clusters', { name_ja: '南三陸の輸出', type: 'integrated', ...values });
    for (const [place, member] of members.entries()) {
      await clusterMember(id, member, 'joined', {
        is_secretariat: place === 0,
        is_representative: place === 0,
      });
    }
    return id;
  }

  const clusterMember = (
    cluster_id: string,
    organisation_id: string,
    status: 'invited' | 'joined' | 'declined' | 'left' | 'removed',
    values: Values<'cluster_members'> = {},
  ) => insert('cluster_members', { cluster_id, organisation_id, status, ...values });

  /** The lists of a cluster's board, in their order. */
  async function lists(clusterId: string): Promise<string[]> {
    const rows = await adminSql<{ id: string }>(
      'select id from public.board_lists where cluster_id = $1 order by position',
      [clusterId],
    );
    return rows.map(({ id }) => id);
  }

  /** A task in the first list of a cluster's board. */
  async function card(clusterId: string, values: Values<'board_cards'> = {}) {
    const [first] = await lists(clusterId);
    const list = values.list_id ?? first;
    const [end] = await adminSql<{ position: number }>(
      'select coalesce(max(position), 0)::float + 1 as position from public.board_cards where list_id = $1',
      [list],
    );
    return insert('board_cards', {
      cluster_id: clusterId,
      list_id: list,
      title: '通関書類',
      position: end?.position ?? 1,
      id: randomUUID(),
      version: 1,
      ...values,
    });
  }

  /** A message at the end of a room, that of a cluster or of an accepted introduction. */
  async function message(roomId: string, author: string | null, body = 'こんにちは') {
    const [room] = await adminSql<{ seq: number }>(
      'update public.chat_rooms set last_seq = last_seq + 1 where id = $1 returning last_seq::int as seq',
      [roomId],
    );
    return insert('chat_messages', {
      id: randomUUID(),
      room_id: roomId,
      seq: room?.seq ?? 1,
      author_id: author,
      body,
    });
  }

  const product = (organisation_id: string, values: Values<'products'> = {}) =>
    insert('products', { organisation_id, item: 'rice', name_en: 'Rice', status: 'published', ...values });

  const price = (product_id: string, values: Values<'product_prices'> = {}) =>
    insert('product_prices', {
      product_id,
      amount_minor: 1200,
      currency: 'JPY',
      per: 'kg',
      incoterm: 'FOB',
      ...values,
    });

  const file = (organisation_id: string, values: Values<'files'> = {}) =>
    insert('files', {
      organisation_id,
      purpose: 'product_image',
      content_type: 'image/webp',
      widths: [320],
      formats: ['webp'],
      width: 320,
      height: 320,
      ...values,
    });

  /** A PDF of an organisation; its bytes are not stored. */
  const document = (organisation_id: string, values: Values<'files'> = {}) =>
    insert('files', {
      organisation_id,
      purpose: 'document',
      content_type: 'application/pdf',
      widths: [],
      formats: [],
      byte_size: 900,
      original_name: '規格書.pdf',
      sha256: createHash('sha256').update(randomUUID()).digest('hex'),
      ...values,
    });

  const contact = (organisation_id: string, values: Values<'organisation_contacts'> = {}) =>
    insert('organisation_contacts', {
      organisation_id,
      name: '佐藤 花',
      email: 'hana@maker.example',
      phone: '+81 226 00 0000',
      ...values,
    });

  /** An invitation by mail, with the token that opens it. */
  async function invitation(organisation_id: string, email: string, values: Values<'invitations'> = {}) {
    const token = `token-${randomUUID()}`;
    const [hashed] = await adminSql<{ hash: string }>(
      `select encode(sha256(convert_to($1::text, 'UTF8')), 'hex') as hash`,
      [token],
    );
    const row = await insert('invitations', {
      organisation_id,
      email,
      role: 'editor',
      token_hash: hashed?.hash ?? '',
      ...values,
    });
    return { ...row, token };
  }

  return {
    insert,
    organisation,
    introduction,
    cluster,
    clusterMember,
    lists,
    card,
    message,
    product,
    price,
    file,
    document,
    contact,
    invitation,
  };
}

export type Factories = ReturnType<typeof createFactories>;

/**
 * Loads the demo data into an empty embedded database, all of it or nothing.
 * It runs beside the database, as its superuser: people with passwords can't be made through the API, and
 * pictures stored one request at a time would double the time of a first boot.
 */
import { DEMO } from './data';
import type { Rows } from './model';
import { loadPapers } from './papers';
import { loadPictures, type StoreObject } from './pictures';
import { demoRows, publishedRows } from './rows';
import { cardRows } from './rows-clusters';

type Query = (sql: string, parameters?: unknown[]) => Promise<unknown>;

/** What the loader needs of the database. `transaction` runs its statements as one. */
export type DemoTarget = {
  transaction(work: (query: Query) => Promise<void>): Promise<void>;
  store: StoreObject;
};

/** A hash of the password that every start prints: it guards nothing, and making it anew takes its time. */
const PASSWORD_HASH = '$2b$10$vATG4uEAVbupxQas9yzWd.pPltt3WTrJ5g59DrSf9TJpAIS3Vonka';

/** Loads everything. A load cut short leaves bytes that nothing names, and simply runs again. */
export async function loadDemo(target: DemoTarget, now: Date): Promise<void> {
  await target.transaction(async (query) => {
    // Drawn while the rows go in. A failure is told where it is waited for, when no statement is under way.
    const pictures = loadPictures(DEMO, target.store);
    pictures.catch(() => {});
    await insertAll(query, demoRows(DEMO, now, PASSWORD_HASH));
    await insertAll(query, await pictures);
    const papers = await loadPapers(DEMO, target.store);
    await insertAll(query, papers.rows);
    await query(
      `update public.product_certificates c set file_id = p.file_id
       from jsonb_to_recordset($1::jsonb) as p(product_id uuid, certificate text, file_id uuid)
       where c.product_id = p.product_id and c.certificate = p.certificate`,
      [JSON.stringify(papers.certified)],
    );
    await query(
      `update public.organisations o set status = 'published', published_at = o.created_at, logo_file_id = l.logo_file_id
       from jsonb_to_recordset($1::jsonb) as l(id uuid, logo_file_id uuid) where o.id = l.id`,
      [JSON.stringify(publishedRows(DEMO))],
    );
    await query(
      `update public.chat_rooms r set last_seq = m.last
       from (select room_id, max(seq) as last from public.chat_messages group by room_id) m
       where m.room_id = r.id`,
    );
    await query(
      `insert into public.board_cards (id, cluster_id, list_id, title, description, position,
         assignee_organisation_id, assignee_id, due_on)
       select c.id, c.cluster_id, l.id, c.title, c.description, c.position,
         c.assignee_organisation_id, c.assignee_id, c.due_on
       from jsonb_to_recordset($1::jsonb) as c(id uuid, cluster_id uuid, preset text, title text, description text,
         position numeric, assignee_organisation_id uuid, assignee_id uuid, due_on date)
       join public.board_lists l on l.cluster_id = c.cluster_id and l.preset = c.preset`,
      [JSON.stringify(cardRows(DEMO, now))],
    );
  });
}

async function insertAll(query: Query, tables: Rows): Promise<void> {
  for (const { table, rows } of tables) {
    const [first] = rows;
    if (!first) continue;
    const columns = Object.keys(first).join(', ');
    await query(
      `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
      [JSON.stringify(rows)],
    );
  }
}

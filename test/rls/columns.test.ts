/** Columns that nobody writes and columns that nobody reads, whoever they are and whatever row it is. */
import { describe, expect, it } from 'vitest';
import { createWorld, ROLES } from '../factories/world';
import { createTestDatabase } from '../setup/database';
import { attempt, prepareAttempts } from './attempt';

const database = await createTestDatabase();
await prepareAttempts(database);
const world = await createWorld(database);

const NO_GRANT = Object.fromEntries(ROLES.map((role) => [role, 'no grant']));
const pairs = (columns: Record<string, string>) =>
  Object.entries(columns).flatMap(([table, names]) => names.split(' ').map((column) => [table, column]));

/** What moves by a function, by a trigger, or never. */
const NEVER_CHANGED = pairs({
  organisations: 'id created_at updated_at published_at',
  memberships: 'organisation_id person_id created_at',
  invitations: 'email role token_hash expires_at accepted_at organisation_id',
  organisation_contacts: 'id organisation_id created_at',
  wishes: 'id organisation_id created_at told_until',
  organisation_sales: 'organisation_id',
  organisation_papers: 'organisation_id certificate file_id visibility',
  capability_denials: 'organisation_id capability created_at',
  partner_marks: 'organisation_id partner_id mark reason note created_at',
  match_alerts: 'person_id organisation_id next_at begun mailed_at created_at',
  match_news: 'person_id organisation_id partner_id found_at mailed_at',
  profiles: 'id created_at',
  introductions:
    'status message reply from_reply from_answer to_answer decline_reason from_organisation_id to_organisation_id introduced_by_organisation_id expires_at reminded_at responded_by',
  introduction_outcomes: 'outcome answered_at first_order_on order_minor order_currency organisation_id',
  clusters: 'id created_by created_at',
  cluster_prospects: 'cluster_id organisation_id introduction_id stages message asked_by',
  cluster_members: 'status is_secretariat is_representative stages message invited_by',
  products: 'id organisation_id version published_at created_at',
  product_images: 'product_id file_id',
  files: 'organisation_id purpose content_type widths formats byte_size original_name sha256',
  chat_messages: 'body seq author_id author_organisation_id room_id created_at',
  chat_rooms: 'last_seq id cluster_id introduction_id',
  chat_reads: 'last_seq person_id',
  board_lists: 'cluster_id preset',
  board_cards: 'cluster_id list_id position version created_by created_at',
  product_search: 'text quality',
  catalogue_products: 'rung named price price_rung',
  search_misses: 'times',
  mail_queue: 'to_address data sent_at',
  shortlists: 'id organisation_id person_id picked version created_at updated_at',
  shortlist_products: 'list_id product_id position version added_at',
  shortlist_shares: 'list_id token_hash with_notes expires_at',
  api_tokens: 'person_id name token_hash scopes expires_at last_used_at',
  organisation_search: 'text grams names',
  listed_organisations: 'told facets',
  product_imports: 'id organisation_id created_by created_at file_name worker worker_until',
  product_import_rows: 'import_id row_number',
  product_sheet_mappings: 'organisation_id signature',
});

const NEVER_CHOSEN = pairs({
  organisations: 'id status',
  memberships: 'organisation_id person_id role',
  invitations: 'email token_hash',
  introductions: 'status',
  clusters: 'id',
  cluster_members: 'status',
  capability_denials: 'created_at',
  products: 'version published_at created_at updated_at',
  files: 'created_at',
  chat_messages: 'author_id seq',
  board_lists: 'preset created_at',
  board_cards: 'position version created_by',
  mail_queue: 'to_address',
  api_tokens: 'id person_id created_at last_used_at',
});

const NEVER_READ = pairs({
  partner_marks: 'marked_by',
  match_alerts: 'next_at begun mailed_at',
  match_news: 'mailed_at',
  invitations: 'token_hash',
  mail_queue: 'to_address data last_error',
  shortlist_shares: 'token_hash',
  cluster_members: 'message',
  cluster_prospects: 'message asked_by',
  product_search: 'text grams quality',
  catalogue_products: 'named quality price price_rung price_until',
  search_misses: 'query',
  api_tokens: 'token_hash',
  organisation_search: 'text grams names',
  listed_organisations: 'told facets',
});

describe('nobody', () => {
  it.each(NEVER_CHANGED)('changes %s.%s', async (table, column) => {
    expect(await attempt(world, `update public.${table} set ${column} = ${column} where false`)).toEqual(
      NO_GRANT,
    );
  });

  it.each(NEVER_CHOSEN)('chooses %s.%s for a new row', async (table, column) => {
    expect(
      await attempt(world, `insert into public.${table} (${column}) select null where false`),
    ).toMatchObject(NO_GRANT);
  });

  it.each(NEVER_READ)('reads %s.%s, or searches by it', async (table, column) => {
    expect(await attempt(world, `select ${column} from public.${table}`)).toEqual(NO_GRANT);
    expect(await attempt(world, `select 1 from public.${table} where ${column} is not null`)).toEqual(
      NO_GRANT,
    );
  });
});

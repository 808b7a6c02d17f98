/** Reads a cluster's board as the signed-in person; row-level security decides what there is to read. */
import { must } from '~/db/fail';
import type { Db } from '~/db/session.server';
import { pick } from '~/i18n/format';
import type { Locale } from '~/i18n/locale';
import type { Assignee, Board, CardRow, Preset } from './model';

const CARD =
  'id, list_id, title, description, position, assignee_organisation_id, assignee_id, due_on, version';

type Row = {
  id: string;
  list_id: string;
  title: string;
  description: string;
  position: number;
  assignee_organisation_id: string | null;
  assignee_id: string | null;
  due_on: string | null;
  version: number;
};

/** A card as the screens know it. */
export function toCard(row: Row): CardRow {
  return {
    id: row.id,
    listId: row.list_id,
    title: row.title,
    description: row.description,
    position: row.position,
    organisationId: row.assignee_organisation_id,
    personId: row.assignee_id,
    dueOn: row.due_on,
    version: row.version,
  };
}

/** The lists of a cluster with their cards, both in their order. Empty for whoever is not in the cluster. */
export async function readBoard(db: Db, clusterId: string): Promise<Board> {
  const rows = must(
    await db
      .from('board_lists')
      .select(`id, preset, name, position, board_cards!board_cards_list_id_cluster_id_fkey(${CARD})`)
      .eq('cluster_id', clusterId)
      .order('position')
      .order('position', { referencedTable: 'board_cards' })
      .limit(50),
  );
  return {
    clusterId,
    lists: rows.map((row) => ({
      id: row.id,
      preset: row.preset as Preset | null,
      name: row.name,
      position: row.position,
      cards: row.board_cards.map(toCard),
    })),
  };
}

/** One card of a cluster; throws not_found where the reader may not know of it. */
export async function readCard(db: Db, clusterId: string, cardId: string): Promise<CardRow> {
  return toCard(
    must(await db.from('board_cards').select(CARD).eq('cluster_id', clusterId).eq('id', cardId).single()),
  );
}

/** The organisations of a cluster and their people: whom a card can be given to. */
export async function readAssignees(db: Db, clusterId: string, locale: Locale): Promise<Assignee[]> {
  const rows = must(
    await db
      .from('cluster_members')
      .select('organisations!inner(id, name_ja, name_en, memberships(profiles(id, display_name)))')
      .eq('cluster_id', clusterId)
      .eq('status', 'joined')
      .limit(200),
  );
  return rows
    .map(({ organisations: it }) => ({
      id: it.id,
      name: pick(locale, it.name_ja, it.name_en),
      people: it.memberships
        .flatMap(({ profiles }) =>
          profiles?.display_name ? [{ id: profiles.id, name: profiles.display_name }] : [],
        )
        .toSorted((a, b) => a.name.localeCompare(b.name, locale)),
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name, locale));
}

/** Reads introductions from the side of one organisation; row-level security decides what there is to read. */
import { must } from '~/db/fail';
import type { Db } from '~/db/session.server';
import type { OrganisationKind } from '~/features/organisations/model';
import { pick } from '~/i18n/format';
import type { Locale } from '~/i18n/locale';
import { getFixedT } from '~/i18n/locale.server';
import { notFound } from '~/shared/errors';
import type {
  Box,
  ContactCard,
  IntroductionList,
  IntroductionRow,
  IntroductionView,
  Partner,
  Relationship,
  StoredStatus,
} from './model';
import { introductionState, relationshipOf } from './rules';

const PAGE_SIZE = 20;
const EXCERPT = 160;
const ORGANISATION = 'id, name_ja, name_en, kind, country, prefecture, logo_file_id, status';
const ROW =
  'id, status, message, created_at, expires_at, responded_at, from_organisation_id, to_organisation_id';
const SIDES = {
  from: `from:organisations!introductions_from_organisation_id_fkey(${ORGANISATION})`,
  to: `to:organisations!introductions_to_organisation_id_fkey(${ORGANISATION})`,
} as const;

type OrganisationColumns = {
  id: string;
  name_ja: string;
  name_en: string;
  kind: string;
  country: string;
  prefecture: string | null;
  logo_file_id: string | null;
  status: string;
};
type Columns = {
  id: string;
  status: string;
  message: string;
  created_at: string;
  expires_at: string;
  responded_at: string | null;
  from_organisation_id: string;
  to_organisation_id: string;
  /** Null where the reader may no longer see it: it is not published any more, and nothing binds the two. */
  from: OrganisationColumns | null;
  to: OrganisationColumns | null;
};
type Reader = { organisationId: string; locale: Locale; now: Date };

/** One box of an organisation: what waits first, then the past, newest first, a page at a time. */
export async function listIntroductions(
  db: Db,
  reader: Reader,
  { box, before }: { box: Box; before?: string | undefined },
): Promise<IntroductionList> {
  const own = box === 'received' ? 'to_organisation_id' : 'from_organisation_id';
  const moment = reader.now.toISOString();
  const rows = () =>
    db.from('introductions').select(`${ROW}, ${SIDES.from}, ${SIDES.to}`).eq(own, reader.organisationId);
  const isOver = `or(status.neq.pending,expires_at.lte.${moment})`;
  const cursor = readCursor(before);
  // One condition: of several `or` filters only one would count.
  const older = cursor && `or(created_at.lt.${cursor.at},and(created_at.eq.${cursor.at},id.lt.${cursor.id}))`;
  const past = rows()
    .or(older ? `and(${isOver},${older})` : isOver)
    .order('created_at', { ascending: false })
    .order('id', { ascending: false })
    .limit(PAGE_SIZE + 1);
  const [waiting, over] = await Promise.all([
    cursor
      ? null
      : rows().eq('status', 'pending').gt('expires_at', moment).order('expires_at').order('id').limit(100),
    past,
  ]);
  const page = must(over).slice(0, PAGE_SIZE);
  const last = page.at(-1);
  return {
    waiting: waiting ? must(waiting).map((row) => toRow(row, reader)) : [],
    past: page.map((row) => toRow(row, reader)),
    next: last && must(over).length > PAGE_SIZE ? `${toIso(last.created_at)}_${last.id}` : null,
  };
}

/**
 * One introduction with its contacts, seen by the reader's current organisation where that is one of the two,
 * else by another of their organisations that is.
 */
export async function readIntroduction(
  db: Db,
  introductionId: string,
  reader: { organisationIds: string[]; locale: Locale; now: Date },
): Promise<IntroductionView> {
  const row = must(
    await db
      .from('introductions')
      .select(`${ROW}, reply, ${SIDES.from}, ${SIDES.to}`)
      .eq('id', introductionId)
      .maybeSingle(),
  );
  const organisationId = reader.organisationIds.find(
    (id) => id === row.from_organisation_id || id === row.to_organisation_id,
  );
  if (!organisationId) throw notFound();
  const { excerpt: _, ...shown } = toRow(row, { organisationId, locale: reader.locale, now: reader.now });
  const us = shown.box === 'received' ? row.to : row.from;
  if (!us) throw notFound();
  return {
    ...shown,
    us: { id: us.id, name: pick(reader.locale, us.name_ja, us.name_en) },
    message: row.message,
    reply: row.reply,
    contacts:
      shown.state === 'accepted' ? await readContacts(db, us.id, shown.partner.id) : { us: [], them: [] },
  };
}

/** How an organisation stands with others, by their ids: introduced, asked, or asking. */
export async function readRelationships(
  db: Db,
  organisationId: string,
  now: Date,
): Promise<Map<string, Relationship>> {
  const rows = must(
    await db
      .from('introductions')
      .select('id, status, expires_at, from_organisation_id, to_organisation_id')
      .in('status', ['pending', 'accepted'])
      .or(`to_organisation_id.eq.${organisationId},from_organisation_id.eq.${organisationId}`),
  );
  const found = new Map<string, Relationship>();
  for (const row of rows) {
    const box: Box = row.from_organisation_id === organisationId ? 'sent' : 'received';
    const other = box === 'sent' ? row.to_organisation_id : row.from_organisation_id;
    const relationship = relationshipOf({ ...row, status: row.status as StoredStatus }, box, now);
    if (relationship) found.set(other, relationship);
  }
  return found;
}

/** The organisation a request is written to, for the form; `not_found` where the reader may not know of it. */
export async function readRecipient(db: Db, organisationId: string) {
  const row = must(
    await db.from('organisations').select(ORGANISATION).eq('id', organisationId).maybeSingle(),
  );
  return {
    id: row.id,
    nameJa: row.name_ja,
    nameEn: row.name_en,
    country: row.country,
    published: row.status === 'published',
  };
}

/** The names of an organisation in both languages, for signing a letter. */
export async function readNames(db: Db, organisationId: string): Promise<{ nameJa: string; nameEn: string }> {
  const row = must(
    await db.from('organisations').select('name_ja, name_en').eq('id', organisationId).maybeSingle(),
  );
  return { nameJa: row.name_ja, nameEn: row.name_en };
}

async function readContacts(db: Db, us: string, them: string): Promise<IntroductionView['contacts']> {
  const rows = must(
    await db
      .from('organisation_contacts')
      .select('id, organisation_id, name, title, email, phone')
      .in('organisation_id', [us, them])
      .order('position')
      .order('created_at'),
  );
  const of = (organisation: string): ContactCard[] =>
    rows
      .filter((row) => row.organisation_id === organisation)
      .map(({ id, name, title, email, phone }) => ({ id, name, title, email, phone }));
  return { us: of(us), them: of(them) };
}

function toRow(row: Columns, { organisationId, locale, now }: Reader): IntroductionRow {
  const box: Box = row.from_organisation_id === organisationId ? 'sent' : 'received';
  const message = row.message.replace(/\s+/gu, ' ');
  return {
    id: row.id,
    box,
    state: introductionState({ status: row.status as StoredStatus, expires_at: row.expires_at }, now),
    partner:
      box === 'received'
        ? toPartner(row.from, row.from_organisation_id, locale)
        : toPartner(row.to, row.to_organisation_id, locale),
    excerpt: message.length > EXCERPT ? `${message.slice(0, EXCERPT)}…` : message,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    respondedAt: row.responded_at,
  };
}

function toPartner(row: OrganisationColumns | null, id: string, locale: Locale): Partner {
  if (!row) {
    const name = getFixedT(locale, 'introductions')('hiddenPartner');
    return { id, name, kind: null, country: null, prefecture: null, logoFileId: null, published: false };
  }
  return {
    id: row.id,
    name: pick(locale, row.name_ja, row.name_en),
    kind: row.kind as OrganisationKind,
    country: row.country,
    prefecture: row.prefecture,
    logoFileId: row.logo_file_id,
    published: row.status === 'published',
  };
}

/** Timestamps come in two spellings; a cursor keeps the one that any filter understands. */
function toIso(timestamp: string): string {
  return timestamp.replace(' ', 'T').replace(/\+00(:00)?$/, 'Z');
}

function readCursor(before: string | undefined): { at: string; id: string } | null {
  const [, at, id] = /^(\d{4}-[\d-]+T[\d:.]+Z)_([0-9a-f-]{36})$/.exec(before ?? '') ?? [];
  return at && id ? { at, id } : null;
}

/** Reads introductions from the side of one organisation; row-level security decides what there is to read. */
import { must } from '~/db/fail';
import type { Db } from '~/db/session.server';
import { pick } from '~/i18n/format';
import type { Locale } from '~/i18n/locale';
import { notFound } from '~/shared/errors';
import { standingOf } from './machine';
import type {
  Box,
  ContactCard,
  DeclineReason,
  IntroductionList,
  IntroductionRow,
  IntroductionView,
  Relationship,
} from './model';
import { ORGANISATION, type Reader, ROW, roleOf, SIDES, STANDING, toRow } from './rows.server';
import { relationshipOf } from './rules';

const PAGE_SIZE = 20;

/** One box of an organisation: what waits first, then the past, newest first, a page at a time. */
export async function listIntroductions(
  db: Db,
  reader: Reader,
  { box, before }: { box: Box; before?: string | undefined },
): Promise<IntroductionList> {
  const own = inBox(box, reader.organisationId);
  const moment = reader.now.toISOString();
  const rows = () => db.from('introductions').select(`${ROW}, ${SIDES}`);
  const isOver = `or(status.neq.pending,expires_at.lte.${moment})`;
  const cursor = readCursor(before);
  // One condition: of several `or` filters only one would count.
  const older = cursor && `or(created_at.lt.${cursor.at},and(created_at.eq.${cursor.at},id.lt.${cursor.id}))`;
  const past = rows()
    .or(older ? `and(${own},${isOver},${older})` : `and(${own},${isOver})`)
    .order('created_at', { ascending: false })
    .order('id', { ascending: false })
    .limit(PAGE_SIZE + 1);
  const [waiting, over] = await Promise.all([
    cursor
      ? null
      : rows()
          .or(own)
          .eq('status', 'pending')
          .gt('expires_at', moment)
          .order('expires_at')
          .order('id')
          .limit(100),
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

/** Which rows stand in a box, as one condition. */
function inBox(box: Box, organisation: string): string {
  switch (box) {
    case 'received':
      return `or(to_organisation_id.eq.${organisation},and(from_organisation_id.eq.${organisation},introduced_by_organisation_id.not.is.null))`;
    case 'sent':
      return `and(from_organisation_id.eq.${organisation},introduced_by_organisation_id.is.null)`;
    case 'introduced':
      return `introduced_by_organisation_id.eq.${organisation}`;
  }
}

/**
 * One introduction with its contacts, seen by the reader's current organisation where that is in it, else by
 * another of their organisations that is.
 */
export async function readIntroduction(
  db: Db,
  introductionId: string,
  reader: { organisationIds: string[]; locale: Locale; now: Date },
): Promise<IntroductionView> {
  const row = must(
    await db
      .from('introductions')
      .select(`${ROW}, reply, from_reply, decline_reason, ${SIDES}`)
      .eq('id', introductionId)
      .maybeSingle(),
  );
  const organisationId = reader.organisationIds.find((id) => roleOf(row, id) !== null);
  if (!organisationId) throw notFound();
  const { excerpt: _, ...shown } = toRow(row, { organisationId, locale: reader.locale, now: reader.now });
  const us = row[shown.role];
  if (!us) throw notFound();
  const open = shown.state === 'accepted' && shown.role !== 'introducer';
  return {
    ...shown,
    us: { id: us.id, name: pick(reader.locale, us.name_ja, us.name_en) },
    message: row.message,
    replies: { from: row.from_reply, to: row.reply },
    declined:
      shown.phase === 'declined'
        ? {
            by: row.from_answer === 'declined' ? 'from' : 'to',
            reason: row.decline_reason as DeclineReason | null,
          }
        : null,
    contacts: open ? await readContacts(db, us.id, shown.partner.id) : { us: [], them: [] },
  };
}

const TOLD_DAYS = 7;

/** What an organisation asked for or proposed and nobody answered, of the last week, newest first. */
export async function readUnanswered(db: Db, reader: Reader): Promise<IntroductionRow[]> {
  const { organisationId, now } = reader;
  const since = new Date(now.getTime() - TOLD_DAYS * 86_400_000);
  const rows = must(
    await db
      .from('introductions')
      .select(`${ROW}, ${SIDES}`)
      .or(`${inBox('sent', organisationId)},${inBox('introduced', organisationId)}`)
      .in('status', ['pending', 'expired'])
      .lte('expires_at', now.toISOString())
      .gte('expires_at', since.toISOString())
      .order('expires_at', { ascending: false })
      .limit(20),
  );
  return rows.map((row) => toRow(row, reader));
}

/** Whether an organisation may introduce others: support agencies, and secretariats of clusters with members. */
export async function introducesOthers(db: Db, organisationId: string): Promise<boolean> {
  const { data, error } = await db.rpc('introduces_others', { organisation: organisationId });
  return error ? must({ data, error }) : data === true;
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
      .select(STANDING)
      .in('status', ['pending', 'accepted'])
      .or(`to_organisation_id.eq.${organisationId},from_organisation_id.eq.${organisationId}`),
  );
  const found = new Map<string, Relationship>();
  for (const row of rows) {
    const role = row.from_organisation_id === organisationId ? 'from' : 'to';
    const other = role === 'from' ? row.to_organisation_id : row.from_organisation_id;
    const relationship = relationshipOf(row.id, standingOf(row, now), role);
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

/** Timestamps come in two spellings; a cursor keeps the one that any filter understands. */
function toIso(timestamp: string): string {
  return timestamp.replace(' ', 'T').replace(/\+00(:00)?$/, 'Z');
}

function readCursor(before: string | undefined): { at: string; id: string } | null {
  const [, at, id] = /^(\d{4}-[\d-]+T[\d:.]+Z)_([0-9a-f-]{36})$/.exec(before ?? '') ?? [];
  return at && id ? { at, id } : null;
}

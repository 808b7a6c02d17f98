/** Whom an organisation does not want proposed, and why. Only its own people ever read a mark. */
import { must, mustSucceed } from '~/db/fail';
import type { Db } from '~/db/session.server';
import type { OrganisationCardData } from '~/features/organisations/model';
import { notFound } from '~/shared/errors';
import { isId } from '~/shared/ids';
import type { Mark, MarkedFirm, MarkForm, MatchReason } from './model';

/** Why an organisation is left out: its mark, or that it is in a cluster with us. */
export type LeftOut = { mark: Mark | 'cluster'; reason: MatchReason | null };

/** A row of not_proposed. */
export type LeftOutRow = { partner_id: string; mark: string; reason: string | null };

/** Everybody who is not proposed to an organisation, by id. */
export function leftOutOf(rows: readonly LeftOutRow[]): ReadonlyMap<string, LeftOut> {
  return new Map(
    rows.map(({ partner_id, mark, reason }) => [
      partner_id,
      { mark: mark as LeftOut['mark'], reason: reason as MatchReason | null },
    ]),
  );
}

/** Marks a firm, or takes its mark back. Throws `not_found` for one that the reader may not know of. */
export async function markFirm(
  db: Db,
  organisationId: string,
  partnerId: string,
  form: MarkForm,
): Promise<void> {
  if (!isId(partnerId)) throw notFound();
  if (form.mark === 'none') {
    mustSucceed(
      await db
        .from('partner_marks')
        .delete()
        .eq('organisation_id', organisationId)
        .eq('partner_id', partnerId),
    );
    return;
  }
  const told = form.mark === 'not_relevant' ? { reason: form.reason, note: form.note } : {};
  mustSucceed(
    await db.rpc('mark_partner', {
      organisation: organisationId,
      partner: partnerId,
      mark: form.mark,
      ...told,
    }),
  );
}

const PER_PAGE = 50;

/** A page of the marks of an organisation, newest first; `after` is the `next` of the page before. */
export async function listMarks(
  db: Db,
  organisationId: string,
  cards: (ids: string[]) => Promise<OrganisationCardData[]>,
  after?: string,
): Promise<{ rows: MarkedFirm[]; next: string | null }> {
  let query = db
    .from('partner_marks')
    .select('partner_id, mark, reason, note, created_at')
    .eq('organisation_id', organisationId)
    .order('created_at', { ascending: false })
    .order('partner_id')
    .limit(PER_PAGE + 1);
  if (after && !Number.isNaN(Date.parse(after))) query = query.lt('created_at', after);
  const marks = must(await query);
  const shown = marks.slice(0, PER_PAGE);
  const firms = new Map((await cards(shown.map((row) => row.partner_id))).map((card) => [card.id, card]));
  return {
    rows: shown.flatMap(({ partner_id, mark, reason, note, created_at }) => {
      const organisation = firms.get(partner_id);
      return organisation
        ? [
            {
              organisation,
              mark: mark as Mark,
              reason: reason as MatchReason | null,
              note,
              markedAt: created_at,
            },
          ]
        : [];
    }),
    next: marks.length > PER_PAGE ? (shown.at(-1)?.created_at ?? null) : null,
  };
}

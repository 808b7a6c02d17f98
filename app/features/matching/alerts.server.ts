/**
 * Telling people of new matches of their organisation. What matched when they asked for it is no news; later, whoever
 * reaches their threshold is, once. Made from published profiles alone, so that a draft is told of nothing.
 */
import { must, mustSucceed } from '~/db/fail';
import type { Db } from '~/db/session.server';
import type { OrganisationCardData } from '~/features/organisations/model';
import { now } from '~/shared/clock';
import { matchIndex } from './index.server';
import type { LeftOutRow } from './marks.server';
import type { AlertForm, AlertSetting } from './model';
import { type ProfileRow, toMatchProfile } from './profile';
import { rank } from './rank';
import { fitStep } from './score';
import { tasteOf } from './search.server';

/** So many of the best are looked at; who is not among them is no news worth a mail. */
const LOOKED_AT = 200;
const BATCH = 50;
const SHOWN = 5;

/** Looks after every alert that is due; answers how many mails were queued. `admin` has the service role. */
export async function tellNewMatches(admin: Db, publicDb: Db): Promise<number> {
  let mailed = 0;
  for (;;) {
    const due = must(await admin.rpc('due_match_alerts', { batch: BATCH, moment: now().toISOString() }));
    for (const alert of due) {
      const partners = await newMatches(publicDb, alert as unknown as DueAlert);
      const told = must(
        await admin.rpc('tell_matches', {
          person: alert.person_id,
          organisation: alert.organisation_id,
          partners,
          moment: now().toISOString(),
        }),
      );
      if (told) mailed += 1;
    }
    if (due.length < BATCH) return mailed;
  }
}

type DueAlert = {
  threshold: number;
  profile: ProfileRow | null;
  left_out: LeftOutRow[];
  introduced: string[];
  known: string[];
};

async function newMatches(publicDb: Db, alert: DueAlert): Promise<string[]> {
  if (!alert.profile) return [];
  const us = toMatchProfile(alert.profile);
  const [records, { leftOut, weigh }] = await Promise.all([
    matchIndex(publicDb).records(),
    tasteOf(publicDb, us, alert.left_out),
  ]);
  const [introduced, known] = [new Set(alert.introduced), new Set(alert.known)];
  const { rows } = rank(us, records, {
    size: LOOKED_AT,
    weigh,
    skips: (id) => leftOut.has(id) || introduced.has(id),
  });
  return rows
    .filter(({ id, match }) => fitStep(match.score) >= alert.threshold && !known.has(id))
    .map(({ id }) => id);
}

/** How a person is told of matches of an organisation; null where they are not. */
export async function readAlert(db: Db, organisationId: string): Promise<AlertSetting | null> {
  const { data, error } = await db
    .from('match_alerts')
    .select('threshold, by_mail')
    .eq('organisation_id', organisationId)
    .maybeSingle();
  if (error) throw error;
  return data && { threshold: data.threshold as AlertSetting['threshold'], byMail: data.by_mail };
}

/** Sets how the signed-in person is told, or ends it. */
export async function setAlert(
  db: Db,
  organisationId: string,
  { threshold, byMail }: AlertForm,
): Promise<void> {
  const alerts = db.from('match_alerts');
  if (threshold === 'off') {
    mustSucceed(await alerts.delete().eq('organisation_id', organisationId));
    return;
  }
  const setting = { threshold, by_mail: byMail };
  const changed = must(
    await alerts.update(setting).eq('organisation_id', organisationId).select('organisation_id'),
  );
  if (changed.length === 0) {
    mustSucceed(await db.from('match_alerts').insert({ organisation_id: organisationId, ...setting }));
  }
}

/** The newest matches that the person has not put away, and how many there are. */
export async function readNews(
  db: Db,
  organisationId: string,
  cards: (ids: string[]) => Promise<OrganisationCardData[]>,
): Promise<{ rows: OrganisationCardData[]; total: number }> {
  const { data, error, count } = await db
    .from('match_news')
    .select('partner_id', { count: 'exact' })
    .eq('organisation_id', organisationId)
    .is('seen_at', null)
    .order('found_at', { ascending: false })
    .order('partner_id')
    .limit(SHOWN);
  if (error) throw error;
  return { rows: await cards(data.map(({ partner_id }) => partner_id)), total: count ?? data.length };
}

/** Puts all news of the signed-in person away. */
export async function putNewsAway(db: Db, organisationId: string): Promise<void> {
  mustSucceed(
    await db
      .from('match_news')
      .update({ seen_at: now().toISOString() })
      .eq('organisation_id', organisationId)
      .is('seen_at', null),
  );
}

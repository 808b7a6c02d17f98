/** Two organisations from their public profiles only: for a third that introduces them, and for what both of them read. */
import type { Db } from '~/db/session.server';
import type { OrganisationCardData } from '~/features/organisations/model';
import type { Locale } from '~/i18n/locale';
import { getFixedT } from '~/i18n/locale.server';
import { notFound } from '~/shared/errors';
import { isId } from '~/shared/ids';
import { matchIndex } from './index.server';
import type { CommonGround, MatchProfile } from './model';
import { rank } from './rank';
import { explain } from './reasons';
import { createWords } from './words';

/** Why two organisations fit, as sentences that name them; both must be published. */
export async function readReasonsBetween(
  publicDb: Db,
  locale: Locale,
  one: { id: string; name: string },
  other: { id: string; name: string },
): Promise<string[]> {
  const [us, them] = await Promise.all([published(publicDb, one.id), published(publicDb, other.id)]);
  const words = createWords(getFixedT(locale, 'matching'), locale);
  const { ours, theirs } = words.named(
    explain(us, them),
    { us: us.kind, them: them.kind },
    { us: one.name, them: other.name },
  );
  return [...ours, ...theirs];
}

/** What the two can begin with, from their public profiles; nothing where one of them has none. */
export async function readCommonGround(
  publicDb: Db,
  locale: Locale,
  one: { id: string; name: string },
  other: { id: string; name: string },
): Promise<CommonGround> {
  const found = await matchIndex(publicDb).some([one.id, other.id]);
  const [us, them] = [found.get(one.id), found.get(other.id)];
  if (!us || !them) return { items: '', countries: '', questions: [] };
  const words = createWords(getFixedT(locale, 'matching'), locale);
  return words.common(explain(us, them), { us: one.name, them: other.name });
}

/** An organisation that fits another one, and the first sentence that says why. */
export type Fitting = { organisation: OrganisationCardData; reason: string | null };

/** The organisations that fit one best, without those left out; empty where it is not published. */
export async function findFitting(
  publicDb: Db,
  locale: Locale,
  cards: (ids: string[]) => Promise<OrganisationCardData[]>,
  { id, name, without, count }: { id: string; name: string; without: ReadonlySet<string>; count: number },
): Promise<Fitting[]> {
  const index = matchIndex(publicDb);
  const us = (await index.some([id])).get(id);
  if (!us) return [];
  const { rows } = rank(us, await index.records(), { size: count + without.size });
  const ids = rows.map((row) => row.id).filter((one) => !without.has(one));
  const [found, profiles] = await Promise.all([cards(ids.slice(0, count)), index.some(ids)]);
  const words = createWords(getFixedT(locale, 'matching'), locale);
  return found.map((organisation) => {
    const them = profiles.get(organisation.id);
    if (!them) return { organisation, reason: null };
    const names = { us: name, them: organisation.name };
    const said = words.named(explain(us, them), { us: us.kind, them: them.kind }, names);
    return { organisation, reason: said.theirs[0] ?? said.ours[0] ?? null };
  });
}

async function published(publicDb: Db, id: string): Promise<MatchProfile> {
  if (!isId(id)) throw notFound();
  const found = (await matchIndex(publicDb).some([id])).get(id);
  if (!found) throw notFound();
  return found;
}

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
  return words.named(explain(us, them), { us: us.kind, them: them.kind }, { us: one.name, them: other.name });
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

/** The organisations that fit one best; empty where it is not published. */
export async function findFitting(
  publicDb: Db,
  cards: (ids: string[]) => Promise<OrganisationCardData[]>,
  id: string,
  count: number,
): Promise<OrganisationCardData[]> {
  const us = (await matchIndex(publicDb).some([id])).get(id);
  if (!us) return [];
  const { rows } = rank(us, await matchIndex(publicDb).records(), { size: count });
  return cards(rows.map((row) => row.id));
}

async function published(publicDb: Db, id: string): Promise<MatchProfile> {
  if (!isId(id)) throw notFound();
  const found = (await matchIndex(publicDb).some([id])).get(id);
  if (!found) throw notFound();
  return found;
}

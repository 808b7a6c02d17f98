/**
 * Proposals for a cluster as pages show them. The public index says who could fill which stage; who they are is read as
 * the asking person, and whoever that person may not see is taken out before anything is composed again.
 */
import type { OrganisationCardData } from '~/features/organisations/model';
import type { ChainStage } from '~/features/vocabulary/stages';
import type { Locale } from '~/i18n/locale';
import { getFixedT } from '~/i18n/locale.server';
import { matchIndex } from '../index.server';
import type { MatchProfile } from '../model';
import { explain } from '../reasons';
import { toRecord } from '../record';
import { fitStep, match } from '../score';
import { type Asker, readOwnProfile, readTaste } from '../search.server';
import { createWords } from '../words';
import { assess, propose } from './compose';
import type { Brief, ComposedFirm, Composition, Plan, Settled } from './model';
import { survey } from './survey';

type ComposeAsker = Asker & { cards: (ids: string[]) => Promise<OrganisationCardData[]> };

export type Composing = {
  brief: Brief;
  /** Who is in already beside the asker's organisation; without stages, their profile tells. */
  have: readonly { id: string; stages: readonly ChainStage[] | null }[];
  /** The stages the asker's organisation fills. */
  own: readonly ChainStage[];
  /** Which of the proposals is looked at, from 1 on, or who somebody picked instead. */
  plan: number;
  pick: readonly string[] | null;
  /** Who is not to be proposed, beside those the organisation has marked. */
  leftOut?: ReadonlySet<string>;
};

/** The proposals, and the one that is looked at with everyone in it and the nearest others. */
export async function readComposition(asker: ComposeAsker, composing: Composing): Promise<Composition> {
  const [us, records] = await Promise.all([readOwnProfile(asker), matchIndex(asker.publicDb).records()]);
  const { leftOut: marked, weigh } = await readTaste(asker, us);
  const hidden = new Set<string>();
  const { brief, have, own, pick } = composing;
  const settled: Settled[] = [
    { id: us.id, record: toRecord(us), stages: own },
    ...have.map(({ id, stages }) => ({ id, record: records.get(id) ?? null, stages })),
  ];
  const mayPropose = (id: string) =>
    !hidden.has(id) && !composing.leftOut?.has(id) && (marked.get(id)?.mark ?? 'cluster') === 'cluster';
  const compose = () => {
    const field = survey({
      us,
      brief,
      settled,
      records,
      weigh,
      leftOut: (id) => !mayPropose(id),
      chosen: new Set(pick ?? []),
    });
    const plans = propose(field);
    const shown = pick ? null : Math.min(composing.plan, plans.length);
    const plan = pick ? assess(field, pick) : (plans[(shown ?? 1) - 1] ?? assess(field, []));
    return { plans, shown, plan };
  };

  let composed = compose();
  for (;;) {
    const { plans, plan } = composed;
    const ids = idsOf([...plans, plan], plan);
    const [cards, profiles] = await Promise.all([
      asker.cards([...new Set([...ids, ...settled.map(({ id }) => id)])]),
      matchIndex(asker.publicDb).some(ids),
    ]);
    const cardOf = new Map(cards.map((card) => [card.id, card]));
    const gone = ids.filter((id) => !cardOf.has(id) || !profiles.has(id));
    if (gone.length === 0) return { ...composed, firms: firmsOf(asker.locale, us, cardOf, profiles) };
    for (const id of gone) hidden.add(id);
    composed = compose();
  }
}

/** Tells why each of some is asked, as sentences of a letter in a language, by id. */
export function letterReasons(asker: Asker) {
  return async (locale: Locale, ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> => {
    const [us, profiles] = await Promise.all([
      readOwnProfile(asker),
      matchIndex(asker.publicDb).some([...ids]),
    ]);
    const words = createWords(getFixedT(locale, 'matching'), locale);
    return new Map(
      Array.from(profiles, ([id, them]) => {
        const { ours, theirs } = words.letter(explain(us, them), { us: us.kind, them: them.kind });
        return [id, [...theirs, ...ours]];
      }),
    );
  };
}

/** Who is proposed in any plan, and the nearest others of the one that is looked at. */
function idsOf(plans: readonly Plan[], shown: Plan): string[] {
  return [
    ...new Set([
      ...plans.flatMap(({ members }) => members.map(({ id }) => id)),
      ...shown.places.flatMap(({ nearest }) => nearest),
    ]),
  ];
}

function firmsOf(
  locale: Locale,
  us: MatchProfile,
  cards: ReadonlyMap<string, OrganisationCardData>,
  profiles: ReadonlyMap<string, MatchProfile>,
): Record<string, ComposedFirm> {
  const words = createWords(getFixedT(locale, 'matching'), locale);
  return Object.fromEntries(
    Array.from(cards, ([id, card]): [string, ComposedFirm] => {
      const them = profiles.get(id);
      if (!them) return [id, { card, headline: '', step: null }];
      const { headline } = words.page(explain(us, them), { us: us.kind, them: them.kind });
      return [id, { card, headline, step: fitStep(match(us, them).score) }];
    }),
  );
}

/** The course of onboarding: which step is next for this person, which may be opened, and its end. */
import { redirect } from '@remix-run/node';
import type { AppContext } from '~/db/context.server';
import { mustSucceed } from '~/db/fail';
import type { Db } from '~/db/session.server';
import { getViewer, requireUser } from '~/db/viewer.server';
import { paths } from '~/shared/paths';
import { organisationChanged } from './commands.server';
import type { FirstWishForm } from './forms';
import type { OnboardingStep, OrganisationProfile } from './model';
import { readProfile } from './queries.server';
import { mayOpenStep, nextStep } from './rules';

type Onboarding = {
  /** The step still to be done; null where the person has no organisation to set up. */
  next: OnboardingStep | null;
  /** The organisation being set up; null before the first step. */
  profile: OrganisationProfile | null;
};

/** How far the person's organisation is. `?new` asks for one more, once the present one is set up. */
export async function readOnboarding(context: AppContext, request: Request): Promise<Onboarding> {
  const user = requireUser(context, request);
  const viewer = await getViewer(context, request);
  const profile = viewer?.organisation ? await readProfile(context.db, viewer.organisation.id) : null;
  const next = nextStep(
    profile && { onboarding: profile.onboarding, madeByViewer: profile.createdBy === user.id },
  );
  const another = next === null && new URL(request.url).searchParams.has('new');
  return another ? { next: 'who', profile: null } : { next, profile };
}

/** Lets a step be opened, or leads to the one that is next; to work where there is none. */
export async function openStep(step: OnboardingStep, context: AppContext, request: Request) {
  const { next, profile } = await readOnboarding(context, request);
  if (next === null) throw redirect(paths.home());
  if (!mayOpenStep(step, next)) throw redirect(paths.onboarding(next));
  return { next, profile };
}

/** The same for the steps that have an organisation to work on. */
export async function openStepOf(step: 'what' | 'first', context: AppContext, request: Request) {
  const { next, profile } = await openStep(step, context, request);
  if (!profile) throw redirect(paths.onboarding('who'));
  return { next, profile };
}

/**
 * Ends onboarding in one transaction. A wish is about the organisation's own items and countries until its
 * page says otherwise. Sent twice, it takes effect once.
 */
export async function finishOnboarding(
  db: Db,
  organisation: Pick<OrganisationProfile, 'id' | 'items' | 'targetCountries'>,
  wish: FirstWishForm | null,
  publish: boolean,
) {
  mustSucceed(
    await db.rpc('finish_onboarding', {
      organisation: organisation.id,
      publish,
      ...(wish && {
        wish: {
          text_ja: wish.textJa,
          text_en: wish.textEn,
          items: organisation.items.slice(0, 20),
          countries: organisation.targetCountries,
          until: null,
        },
      }),
    }),
  );
  return { events: [organisationChanged(organisation.id)] };
}

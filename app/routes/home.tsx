/** What is useful next for the organisation one works for, its best matches, clusters and tasks at a glance. */
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireOrganisation } from '~/db/viewer.server';
import { readDay } from '~/features/home/queries.server';
import { nextSteps } from '~/features/home/rules';
import { ClusterGlances, TaskGlances } from '~/features/home/ui/Glances';
import classes from '~/features/home/ui/home.module.css';
import { NextSteps } from '~/features/home/ui/NextSteps';
import { readOutcomesDue } from '~/features/introductions/outcomes.server';
import { readRelationships, readUnanswered } from '~/features/introductions/queries.server';
import { readNews } from '~/features/matching/alerts.server';
import { findBestMatches } from '~/features/matching/queries.server';
import { BestMatches } from '~/features/matching/ui/BestMatches';
import { NewMatches } from '~/features/matching/ui/NewMatches';
import { askerFor } from '~/features/organisations/asker.server';
import { readProfile } from '~/features/organisations/queries.server';
import { profileCompleteness } from '~/features/organisations/rules';
import { Logo } from '~/features/organisations/ui/Logo';
import { dayIn, formatList } from '~/i18n/format';
import { getFixedT, getLocale } from '~/i18n/locale.server';
import { useRevalidateOn } from '~/realtime/client';
import { now } from '~/shared/clock';
import { organisationRoom } from '~/shared/events';
import { paths } from '~/shared/paths';
import { Page, Section } from '~/shared/ui/Page';

const MATCHES_SHOWN = 3;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { organisation } = await requireOrganisation(context, request);
  const locale = getLocale(request);
  const { db } = context;
  const moment = now();
  const today = dayIn(moment);
  const asker = askerFor(context, request, organisation.id);
  const relationships = readRelationships(db, organisation.id, moment);
  const [known, best, day, unanswered, due, profile, news] = await Promise.all([
    relationships,
    relationships.then((found) => findBestMatches(asker, (id) => found.has(id), MATCHES_SHOWN)),
    readDay(db, { organisationId: organisation.id, locale, today }),
    readUnanswered(db, { organisationId: organisation.id, locale, now: moment }),
    readOutcomesDue(db, organisation.id, moment),
    readProfile(db, organisation.id),
    readNews(db, organisation.id, asker.cards),
  ]);
  const states = [...known.values()].map(({ state }) => state);
  const count = (state: (typeof states)[number]) => states.filter((one) => one === state).length;
  const dueNames = new Map(
    (await asker.cards(due.map(({ partnerId }) => partnerId))).map(({ id, name }) => [id, name]),
  );
  const writers = [...known].filter(([, { introductionId }]) => day.talks.has(introductionId));
  const talks = (await asker.cards(writers.map(([id]) => id))).flatMap(({ id, name }) => {
    const introductionId = known.get(id)?.introductionId ?? '';
    return [{ introductionId, partner: name, unread: day.talks.get(introductionId) ?? 0 }];
  });
  const steps = nextSteps({
    kind: organisation.kind,
    role: organisation.role,
    published: organisation.status === 'published',
    profile: profileCompleteness(profile),
    products: profile.publishedProductCount,
    wishes: day.wishes,
    expiring: day.expiring,
    introductions: { received: count('asking'), sent: count('asked'), accepted: count('introduced') },
    outcomes: due.flatMap(({ introductionId, partnerId }) => {
      const partner = dueNames.get(partnerId);
      return partner ? [{ introductionId, partner }] : [];
    }),
    unanswered: unanswered.map(({ id, partner, second }) => ({
      introductionId: id,
      partner: formatList(locale, second ? [partner.name, second.name] : [partner.name]),
    })),
    invitations: day.invitations,
    tasks: day.tasks,
    clusters: day.clusters,
    talks,
    matches: best.total,
    today,
  });
  return {
    title: getFixedT(locale, 'home')('metaTitle'),
    room: organisationRoom(organisation.id),
    name: organisation.name,
    published: organisation.status === 'published',
    steps,
    best,
    news,
    clusters: day.clusters,
    tasks: day.tasks,
    today,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Musubi` }];

export default function HomeRoute() {
  const { room, name, published, steps, best, news, clusters, tasks, today } = useLoaderData<typeof loader>();
  const { t } = useTranslation('home');
  useRevalidateOn(room, ['introduction.changed', 'organisation.changed']);
  return (
    <Page title={t('title', { name })} lead={published ? undefined : t('draft')}>
      <div className={classes.columns}>
        <div className={classes.column}>
          <NextSteps steps={steps} />
          <NewMatches news={news} />
          {best.rows.length > 0 && (
            <Section
              title={t('matches.title')}
              action={<Link to={paths.matches()}>{t('matches.all', { count: best.total })}</Link>}
            >
              <BestMatches
                rows={best.rows}
                portrait={({ kind, logoFileId }) => <Logo kind={kind} fileId={logoFileId} size={44} />}
              />
            </Section>
          )}
        </div>
        <div className={classes.column}>
          <ClusterGlances clusters={clusters} />
          <TaskGlances tasks={tasks} today={today} />
        </div>
      </div>
    </Page>
  );
}

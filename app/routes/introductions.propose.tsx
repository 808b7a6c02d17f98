/** A support agency or a secretariat introduces two others: choose both, then write to both. */
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { AppContext } from '~/db/context.server';
import { requireOrganisation } from '~/db/viewer.server';
import { directoryAsks } from '~/features/catalogue/directory';
import { proposeIntroduction } from '~/features/introductions/commands.server';
import { draftProposal } from '~/features/introductions/draft';
import { proposalForm } from '~/features/introductions/model';
import { introducesOthers, readNames, readRecipient } from '~/features/introductions/queries.server';
import { type Chosen, ChosenPair, ProposalForm, ProposalPicker } from '~/features/introductions/ui/Proposal';
import { findFitting, readReasonsBetween } from '~/features/matching/third.server';
import { searchOrganisations } from '~/features/organisations/directory.server';
import { listOrganisationCards } from '~/features/organisations/queries.server';
import { Logo } from '~/features/organisations/ui/Logo';
import { pick } from '~/i18n/format';
import { isLocale, type Locale, letterLocale } from '~/i18n/locale';
import { getFixedT, getLocale } from '~/i18n/locale.server';
import { flashLine } from '~/shared/flash';
import { invalid, parseForm, readForm, refusedBy } from '~/shared/form';
import { isId } from '~/shared/ids';
import { paths } from '~/shared/paths';
import { Page } from '~/shared/ui/Page';
import { EmptyState } from '~/shared/ui/States';

const SHOWN = 20;
const FITTING_SHOWN = 8;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { organisation } = await requireOrganisation(context, request);
  const locale = getLocale(request);
  const search = new URL(request.url).searchParams;
  const title = getFixedT(locale, 'introductions')('propose.title');
  const allowed = organisation.role !== 'viewer' && (await introducesOthers(context.db, organisation.id));
  if (!allowed) return { title, allowed };
  const chosen = ['one', 'other'].flatMap((name) => {
    const id = search.get(name);
    return id && isId(id) && id !== organisation.id ? [id] : [];
  });
  const [one, other] = await Promise.all(
    [...new Set(chosen)].map((id) => readRecipient(context.publicDb, id)),
  );
  const name = (of: Recipient | undefined) =>
    of ? { id: of.id, name: pick(locale, of.nameJa, of.nameEn) } : null;
  if (one && other) {
    const asked = search.get('draft');
    const both = letterLocale(one.country) === letterLocale(other.country);
    const language = isLocale(asked) ? asked : both ? letterLocale(one.country) : 'en';
    const draft = await draftFor(context, organisation.id, one, other, language);
    return { title, allowed, one: name(one), other: name(other), letter: { draft, language } };
  }
  const query = (search.get('q') ?? '').slice(0, 100).trim();
  const out = new Set([organisation.id, ...(one ? [one.id] : [])]);
  return {
    title,
    allowed,
    one: name(one),
    other: null,
    query,
    ...(await candidates(context, locale, query, name(one), out)),
  };
}

type Recipient = Awaited<ReturnType<typeof readRecipient>>;

/** Who is found by the words; where there are none, who fits the first one. */
async function candidates(
  { publicDb }: AppContext,
  locale: Locale,
  query: string,
  one: Chosen | null,
  out: ReadonlySet<string>,
) {
  const cards = (ids: readonly string[]) => listOrganisationCards(publicDb, ids, locale);
  if (query === '') {
    const wanted = one && { ...one, without: out, count: FITTING_SHOWN };
    const found = wanted ? await findFitting(publicDb, locale, cards, wanted) : [];
    return { found, total: found.length };
  }
  const asks = directoryAsks(query);
  if (asks.length === 0) return { found: [], total: 0 };
  const filters = { kinds: [], countries: [], prefectures: [], items: [] };
  const { ids, total } = await searchOrganisations(publicDb, { asks, filters, after: null, limit: SHOWN });
  const found = await cards(ids.filter((id) => !out.has(id)));
  return {
    found: found.map((organisation) => ({ organisation, reason: null })),
    total: total - ids.filter((id) => out.has(id)).length,
  };
}

async function draftFor(
  { db, publicDb }: AppContext,
  by: string,
  one: Recipient,
  other: Recipient,
  language: Locale,
) {
  const called = (of: { nameJa: string; nameEn: string }) => pick(language, of.nameJa, of.nameEn);
  const [points, own] = await Promise.all([
    readReasonsBetween(
      publicDb,
      language,
      { id: one.id, name: called(one) },
      { id: other.id, name: called(other) },
    ),
    readNames(db, by),
  ]);
  const t = getFixedT(language, 'introductions');
  return draftProposal(t, { one: called(one), other: called(other), by: called(own), points });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { organisation } = await requireOrganisation(context, request);
  const form = await readForm(request);
  const parsed = parseForm(proposalForm, form);
  if (!parsed.ok) return invalid(parsed);
  try {
    const { introductionId, events } = await proposeIntroduction(context.db, organisation.id, parsed.data);
    await context.publish(events);
    throw redirect(paths.introduction(introductionId), {
      headers: { 'Set-Cookie': flashLine(request, 'introductions:flash.propose') },
    });
  } catch (error) {
    return refusedBy(error, form);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.title} · Musubi` },
];

export default function ProposeIntroductionRoute() {
  const view = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t } = useTranslation('introductions');
  return (
    <Page
      title={t('propose.title')}
      lead={view.allowed ? t('propose.lead') : undefined}
      breadcrumbs={[{ label: t('list.title'), to: paths.introductions() }]}
      width="form"
    >
      {!view.allowed ? (
        <EmptyState
          title={t('propose.closedTitle')}
          action={<Link to={paths.introductions()}>{t('list.title')}</Link>}
        >
          {t('propose.closedText')}
        </EmptyState>
      ) : (
        <>
          <ChosenPair one={view.one} other={view.other} />
          {'letter' in view && view.letter && view.one && view.other ? (
            <ProposalForm one={view.one} other={view.other} {...view.letter} result={result} />
          ) : (
            'found' in view && (
              <ProposalPicker
                one={view.one}
                query={view.query}
                found={view.found}
                total={view.total}
                portrait={({ kind, logoFileId }) => <Logo kind={kind} fileId={logoFileId} size={44} />}
              />
            )
          )}
        </>
      )}
    </Page>
  );
}

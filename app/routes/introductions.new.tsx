/** Asks another organisation to meet, with a letter drafted from the reasons both sides have. */
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { AppContext } from '~/db/context.server';
import { requireOrganisation } from '~/db/viewer.server';
import { requestIntroduction } from '~/features/introductions/commands.server';
import { type AskedProduct, draftLetter } from '~/features/introductions/draft';
import { askedForm, requestForm } from '~/features/introductions/model';
import { readNames, readRecipient, readRelationships } from '~/features/introductions/queries.server';
import { requestObstacle } from '~/features/introductions/rules';
import { Obstacle } from '~/features/introductions/ui/Obstacle';
import { RequestForm } from '~/features/introductions/ui/RequestForm';
import { readLetterReasons } from '~/features/matching/queries.server';
import { publicProduct } from '~/features/products/queries.server';
import { pick } from '~/i18n/format';
import { isLocale, type Locale, letterLocale } from '~/i18n/locale';
import { getFixedT, getLocale } from '~/i18n/locale.server';
import { now } from '~/shared/clock';
import { isAppError } from '~/shared/errors';
import { flashLine } from '~/shared/flash';
import { invalid, parseForm, readForm, refusedBy } from '~/shared/form';
import { paths } from '~/shared/paths';
import { Page } from '~/shared/ui/Page';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { organisation } = await requireOrganisation(context, request);
  const locale = getLocale(request);
  const query = new URL(request.url).searchParams;
  const to = query.get('to') ?? '';
  const [recipient, relationships] = await Promise.all([
    readRecipient(context.db, to),
    readRelationships(context.db, organisation.id, now()),
  ]);
  const relationship = relationships.get(to) ?? null;
  const obstacle = requestObstacle({ from: organisation, to: recipient, relationship });
  const asked = query.get('draft');
  const language = isLocale(asked) ? asked : letterLocale(recipient.country);
  const product = await askedProduct(context, query, to);
  return {
    title: getFixedT(locale, 'introductions')('new.metaTitle'),
    to,
    name: pick(locale, recipient.nameJa, recipient.nameEn),
    obstacle,
    introductionId: relationship?.introductionId ?? null,
    language,
    asked: product && { product: product.id, about: product.about },
    draft: obstacle ? '' : await draft(context, organisation.id, recipient, language, product),
  };
}

type Recipient = Awaited<ReturnType<typeof readRecipient>>;

type Asked = NonNullable<Awaited<ReturnType<typeof askedProduct>>>;

/** The product the address names, where it is one of theirs that the reader may see; any other is no part of it. */
async function askedProduct({ db }: AppContext, query: URLSearchParams, to: string) {
  const asked = askedForm.safeParse(Object.fromEntries(query));
  if (!asked.success) return null;
  try {
    const { id, nameJa, nameEn, maker } = await publicProduct(db, asked.data.product);
    return maker.id === to ? { id, nameJa, nameEn, about: asked.data.about } : null;
  } catch (error) {
    if (isAppError(error) && error.status === 404) return null;
    throw error;
  }
}

async function draft(
  { db, publicDb, publicUrl }: AppContext,
  from: string,
  to: Recipient,
  language: Locale,
  product: Asked | null,
) {
  const asked: AskedProduct | null = product && {
    about: product.about,
    name: pick(language, product.nameJa, product.nameEn),
    url: publicUrl + paths.product(product.id),
  };
  const [reasons, own] = await Promise.all([
    readLetterReasons({ db, publicDb, organisationId: from, locale: language }, to.id),
    readNames(db, from),
  ]);
  return draftLetter(getFixedT(language, 'introductions'), {
    to: pick(language, to.nameJa, to.nameEn),
    from: pick(language, own.nameJa, own.nameEn),
    ...reasons,
    asked,
  });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { organisation } = await requireOrganisation(context, request);
  const form = await readForm(request);
  const parsed = parseForm(requestForm, form);
  if (!parsed.ok) return invalid(parsed);
  try {
    const { introductionId, events } = await requestIntroduction(context.db, organisation.id, parsed.data);
    await context.publish(events);
    throw redirect(paths.introduction(introductionId), {
      headers: { 'Set-Cookie': flashLine(request, 'introductions:new.sent') },
    });
  } catch (error) {
    return refusedBy(error, form);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.title} · Musubi` },
];

export default function NewIntroductionRoute() {
  const {
    to,
    name,
    obstacle,
    introductionId,
    language,
    asked,
    draft: letter,
  } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t } = useTranslation(['introductions', 'matching']);
  return (
    <Page
      title={t('new.title', { name })}
      lead={obstacle ? undefined : t('new.lead')}
      breadcrumbs={[
        { label: t('matching:detail.crumb'), to: paths.matches() },
        { label: name, to: paths.match(to) },
      ]}
      width="form"
    >
      {obstacle ? (
        <Obstacle obstacle={obstacle} introductionId={introductionId} />
      ) : (
        <RequestForm
          to={to}
          draft={letter}
          language={language}
          asked={asked}
          back={asked ? paths.product(asked.product) : paths.match(to)}
          result={result}
        />
      )}
    </Page>
  );
}

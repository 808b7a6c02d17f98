/** One list: its products in order, what is noted of them, and what can be done with them. */
import { Alert, Button } from '@mantine/core';
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireUser } from '~/db/viewer.server';
import { answerListForm } from '~/features/lists/answers.server';
import { itemsOf } from '~/features/lists/items';
import { readList } from '~/features/lists/queries.server';
import { standingOf } from '~/features/lists/reader.server';
import { ListBar } from '~/features/lists/ui/ListBar';
import { Whose } from '~/features/lists/ui/ListCards';
import { ListRows, Removed } from '~/features/lists/ui/ListRows';
import { ListSettings } from '~/features/lists/ui/ListSettings';
import { cardInWords } from '~/features/products/card-facts';
import { productCards } from '~/features/products/cards.server';
import { getFixedT, getLocale } from '~/i18n/locale.server';
import { pageMeta } from '~/i18n/seo';
import { useRevalidateOn } from '~/realtime/client';
import { organisationRoom, personRoom } from '~/shared/events';
import { flashLine } from '~/shared/flash';
import { invalid, readForm, refusedBy } from '~/shared/form';
import { isId } from '~/shared/ids';
import { paths } from '~/shared/paths';
import { IconShare } from '~/shared/ui/icons';
import { Page, Section } from '~/shared/ui/Page';
import { EmptyState } from '~/shared/ui/States';
import { useFormat } from '~/shared/ui/useFormat';

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  requireUser(context, request);
  const locale = getLocale(request);
  const list = await readList(context.db, params.listId ?? '');
  const removed = new URL(request.url).searchParams.get('removed') ?? '';
  const wasRemoved = isId(removed) && !list.rows.some(({ product }) => product === removed);
  const ids = list.rows.map(({ product }) => product);
  const [cards, standing] = await Promise.all([
    productCards(context.db, wasRemoved ? [...ids, removed] : ids, locale),
    standingOf(context, request, list),
  ]);
  const t = getFixedT(locale, 'products');
  const { rows, ...facts } = list;
  return {
    list: facts,
    items: itemsOf(
      rows,
      cards.map((card) => cardInWords(card, t, locale)),
    ),
    removed: wasRemoved
      ? { product: removed, name: cards.find(({ id }) => id === removed)?.name ?? null }
      : null,
    ...standing,
    facts: { title: list.name, indexed: false },
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  requireUser(context, request);
  const form = await readForm(request);
  const list = await readList(context.db, params.listId ?? '');
  try {
    const answer = await answerListForm(context, request, list, form);
    if (!answer.ok) return invalid(answer);
    throw redirect(answer.to, {
      headers: answer.flash ? { 'Set-Cookie': flashLine(request, answer.flash) } : {},
    });
  } catch (error) {
    return refusedBy(error, form);
  }
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.facts);

export default function ListRoute() {
  const { list, items, removed, editable, organisation, giveTo, personId } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t } = useTranslation(['mylists', 'lists']);
  const format = useFormat();
  useRevalidateOn(list.organisationId ? organisationRoom(list.organisationId) : personRoom(personId), [
    'list.changed',
  ]);
  const ofList = result?.ok === false && !('product' in result.values) ? result : undefined;
  return (
    <Page
      title={list.name}
      lead={list.note || undefined}
      meta={
        <>
          <Whose common={list.organisationId !== null} organisation={organisation} />
          <span>{t('count', { count: items.length })}</span>
          <span>{t('changed', { when: format.date(list.updatedAt) })}</span>
        </>
      }
      breadcrumbs={[{ label: t('lists:title'), to: paths.lists() }]}
      action={
        editable && items.length > 0 ? (
          <Button
            component={Link}
            to={paths.shareList(list.id)}
            color="shu"
            leftSection={<IconShare size={18} aria-hidden />}
          >
            {t('share')}
          </Button>
        ) : undefined
      }
    >
      {!editable && <Alert color="gray">{t('readOnly')}</Alert>}
      {removed && editable && <Removed {...removed} />}
      {items.length > 0 ? (
        <>
          <ListBar
            excel={paths.listExcel(list.id)}
            products={items.filter(({ card }) => card !== null).map(({ product }) => product)}
          />
          <ListRows items={items} editable={editable} result={result} />
        </>
      ) : (
        <EmptyState
          title={t('emptyList')}
          action={
            <Button component={Link} to={paths.catalogue()} color="shu">
              {t('lists:picks.browse')}
            </Button>
          }
        >
          {t('emptyListText')}
        </EmptyState>
      )}
      {editable && (
        <Section title={t('settings')}>
          <ListSettings list={list} giveTo={giveTo} result={ofList} />
        </Section>
      )}
    </Page>
  );
}

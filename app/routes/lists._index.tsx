/** The lists of a person; of a visitor the one that is kept in the browser. `?removed` offers the way back. */
import { Button } from '@mantine/core';
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { getViewer, requireUser } from '~/db/viewer.server';
import { listChanged, makeList } from '~/features/lists/commands.server';
import { itemsOf, rowsOfPicks } from '~/features/lists/items';
import { newListForm } from '~/features/lists/model';
import { settlePicks } from '~/features/lists/picks.server';
import { listsOf } from '~/features/lists/queries.server';
import { preferLine } from '~/features/lists/reader.server';
import { mayChange } from '~/features/lists/rules';
import { ListCards, NewListForm } from '~/features/lists/ui/ListCards';
import { PickedList, Unpicked } from '~/features/lists/ui/PickedList';
import { cardInWords } from '~/features/products/card-facts';
import { productCards } from '~/features/products/cards.server';
import { getFixedT, getLocale } from '~/i18n/locale.server';
import { pageMeta } from '~/i18n/seo';
import { useRevalidateOn } from '~/realtime/client';
import { AppError } from '~/shared/errors';
import { organisationRoom, personRoom } from '~/shared/events';
import { flashLine } from '~/shared/flash';
import { invalid, parseForm, readForm, refusedBy } from '~/shared/form';
import { isId } from '~/shared/ids';
import { paths } from '~/shared/paths';
import { Page, Section } from '~/shared/ui/Page';
import { Pagination } from '~/shared/ui/Pagination';
import { EmptyState } from '~/shared/ui/States';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const locale = getLocale(request);
  const query = new URL(request.url).searchParams;
  const facts = { title: getFixedT(locale, 'lists')('title'), indexed: false };
  const [viewer, picks] = await Promise.all([getViewer(context, request), settlePicks(context, request)]);
  if (!viewer) {
    const cards = await productCards(context.db, picks.ids, locale);
    const t = getFixedT(locale, 'products');
    const items = itemsOf(
      rowsOfPicks(cards.map(({ id }) => id)),
      cards.map((card) => cardInWords(card, t, locale)),
    );
    const removed = query.get('removed') ?? '';
    return {
      who: 'visitor' as const,
      items,
      hidden: picks.ids.length - items.length,
      removed: isId(removed) && !picks.ids.includes(removed) ? removed : null,
      facts,
    };
  }
  const { organisation, user } = viewer;
  const cursor = query.get('after');
  return {
    who: 'person' as const,
    ...(await listsOf(context.db, organisation?.id ?? null, cursor)),
    first: cursor === null,
    personId: user.id,
    organisation: organisation && { id: organisation.id, name: organisation.name },
    canMakeFor: organisation && mayChange(organisation.id, viewer.organisations) ? organisation.name : null,
    facts,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const user = requireUser(context, request);
  const viewer = await getViewer(context, request);
  const form = await readForm(request);
  if (form.get('intent') !== 'make') throw new AppError('invalid');
  const parsed = parseForm(newListForm, form);
  if (!parsed.ok) return invalid(parsed);
  const { name, note, of } = parsed.data;
  const organisationId = of === 'organisation' ? (viewer?.organisation?.id ?? null) : null;
  let listId: string;
  try {
    listId = await makeList(context.db, { name, note, organisationId });
  } catch (error) {
    return refusedBy(error, form);
  }
  await context.publish([listChanged(listId, { organisationId, personId: user.id })]);
  const headers = new Headers();
  headers.append('Set-Cookie', preferLine(request, listId));
  headers.append('Set-Cookie', flashLine(request, 'mylists:flash.made'));
  throw redirect(paths.list(listId), { headers });
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.facts);

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>;

export default function ListsRoute() {
  const loaded = useLoaderData<typeof loader>();
  return loaded.who === 'visitor' ? <OfVisitor {...loaded} /> : <OfPerson {...loaded} />;
}

function OfVisitor({ items, hidden, removed }: Extract<Loaded, { who: 'visitor' }>) {
  const { t } = useTranslation('lists');
  const filled = items.length > 0;
  return (
    <Page
      title={t('picks.title')}
      lead={filled ? t('picks.lead') : undefined}
      action={
        filled ? (
          <Button component={Link} to={paths.signIn(paths.lists())} color="shu">
            {t('picks.signIn')}
          </Button>
        ) : undefined
      }
    >
      {removed && <Unpicked product={removed} />}
      {filled || hidden > 0 ? (
        <PickedList items={items} hidden={hidden} />
      ) : (
        <EmptyState title={t('picks.empty')} action={<ToCatalogue primary />}>
          {t('picks.emptyText')}
        </EmptyState>
      )}
    </Page>
  );
}

function OfPerson({
  lists,
  nextCursor,
  first,
  organisation,
  personId,
  canMakeFor,
}: Extract<Loaded, { who: 'person' }>) {
  const { t } = useTranslation(['mylists', 'lists']);
  const result = useActionData<typeof action>();
  useRevalidateOn(organisation ? organisationRoom(organisation.id) : personRoom(personId), ['list.changed']);
  return (
    <Page title={t('lists:title')} lead={t('lead')}>
      {lists.length > 0 ? (
        <ListCards lists={lists} organisation={organisation?.name ?? ''} />
      ) : (
        <EmptyState title={t('empty')} action={<ToCatalogue />}>
          {t('emptyText')}
        </EmptyState>
      )}
      <Pagination
        previous={first ? null : paths.lists()}
        next={nextCursor && paths.lists({ after: nextCursor })}
      />
      <Section title={t('newTitle')}>
        <NewListForm organisation={canMakeFor} result={result} />
      </Section>
    </Page>
  );
}

function ToCatalogue({ primary = false }: { primary?: boolean }) {
  const { t } = useTranslation('lists');
  return (
    <Button
      component={Link}
      to={paths.catalogue()}
      {...(primary ? { color: 'shu' } : { variant: 'default' })}
    >
      {t('picks.browse')}
    </Button>
  );
}

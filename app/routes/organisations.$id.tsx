/** An organisation's public page. Open to everybody once published; contacts from introduction on. */
import { Group } from '@mantine/core';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { getViewer } from '~/db/viewer.server';
import { imageUrl } from '~/features/files/model';
import { introducesOthers, readRelationships } from '~/features/introductions/queries.server';
import { IntroduceLink } from '~/features/introductions/ui/IntroduceLink';
import { listedOf } from '~/features/lists/reader.server';
import { PickButton, Picks } from '~/features/lists/ui/Picks';
import { listContacts } from '~/features/organisations/contacts.server';
import { organisationJsonLd } from '~/features/organisations/json-ld';
import { listedPlaces, marksOf } from '~/features/organisations/map';
import { markPoint } from '~/features/organisations/map.server';
import { viewOrganisation } from '~/features/organisations/queries.server';
import { canEdit, standingOf } from '~/features/organisations/rules';
import { NameWithLogo, PublicAction, PublicView } from '~/features/organisations/ui/PublicView';
import { inOrder, openWishes } from '~/features/organisations/wishes';
import { productCardsOf } from '~/features/products/cards.server';
import { ProductTiles } from '~/features/products/ui/ProductTiles';
import { dayIn, formatList } from '~/i18n/format';
import type { Locale } from '~/i18n/locale';
import { getFixedT, getLocale } from '~/i18n/locale.server';
import { pageMeta } from '~/i18n/seo';
import { now } from '~/shared/clock';
import { paths } from '~/shared/paths';
import { JsonLd } from '~/shared/ui/JsonLd';
import { Page, Section } from '~/shared/ui/Page';
import { PdfLink } from '~/shared/ui/PdfLink';

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const { db, user, publicUrl } = context;
  const id = params.id ?? '';
  const locale = getLocale(request);
  const [found, viewer] = await Promise.all([viewOrganisation(db, id, locale), getViewer(context, request)]);
  const mine = viewer?.organisation ?? null;
  const [products, contacts, relationships, introduces] = await Promise.all([
    productCardsOf(db, id, locale),
    user ? listContacts(db, id) : [],
    mine && mine.id !== id ? readRelationships(db, mine.id, now()) : null,
    mine !== null && mine.id !== id && canEdit(mine.role) && introducesOthers(db, mine.id),
  ]);
  const relation = relationships?.get(id) ?? null;
  const listed = await listedOf(
    context,
    request,
    products.map((product) => product.id),
  );
  const today = dayIn(now());
  // What is past its day is not sent at all.
  const organisation = { ...found, wishes: inOrder(openWishes(found.wishes, today), today) };
  const published = organisation.status === 'published';
  return {
    organisation,
    products,
    listed,
    contacts,
    today,
    marks: marksOf(listedPlaces(organisation), markPoint),
    standing: standingOf(
      viewer && {
        organisationId: mine?.id ?? null,
        role: mine?.role ?? null,
        memberOf: viewer.organisations.map((one) => one.id),
      },
      id,
      relation?.state ?? null,
    ),
    mayEdit: mine !== null && mine.id === id && canEdit(mine.role),
    introductionId: relation?.introductionId ?? null,
    introduces: introduces && published,
    jsonLd: published ? organisationJsonLd(organisation, publicUrl, paths.organisation(id)) : null,
    facts: {
      title: organisation.name,
      description: organisation.description || summary(organisation, locale),
      ...(organisation.logoFileId ? { image: imageUrl(organisation.logoFileId, 800) } : {}),
      indexed: published,
    },
  };
}

type Organisation = Awaited<ReturnType<typeof viewOrganisation>>;

/** One sentence for search engines where the organisation has not described itself. */
function summary({ kind, place, items }: Organisation, locale: Locale): string {
  return getFixedT(locale, 'organisations')('page.summary', {
    kind: getFixedT(locale)(`kind.${kind}`),
    place,
    items: formatList(
      locale,
      items.map(({ label }) => label),
    ),
  });
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.facts);

export default function OrganisationRoute() {
  const { organisation, products, listed, jsonLd, mayEdit, introductionId, introduces, ...view } =
    useLoaderData<typeof loader>();
  const { t } = useTranslation(['organisations', 'common']);
  return (
    <Picks listed={listed}>
      <Page
        breadcrumbs={[{ label: t('common:nav.organisations'), to: paths.organisations() }]}
        title={<NameWithLogo organisation={organisation} />}
        lead={organisation.otherName && <span lang={organisation.otherLang}>{organisation.otherName}</span>}
        meta={
          <>
            <span>{t(`common:kind.${organisation.kind}`)}</span>
            <span>{organisation.place}</span>
          </>
        }
        action={
          <Group gap="xs">
            {introduces && <IntroduceLink organisationId={organisation.id} />}
            <PublicAction
              id={organisation.id}
              standing={view.standing}
              mayEdit={mayEdit}
              introductionId={introductionId}
            />
          </Group>
        }
      >
        <PublicView
          organisation={organisation}
          {...view}
          products={
            products.length > 0 && (
              <Section
                title={t('page.products')}
                action={<PdfLink to={paths.cataloguePdf({ maker: organisation.id })} />}
              >
                <ProductTiles
                  products={products}
                  level={3}
                  makers={false}
                  action={({ id, name }) => <PickButton product={id} name={name} />}
                />
                <Link to={paths.catalogue({ q: organisation.name })}>{t('firm.allProducts')}</Link>
              </Section>
            )
          }
        />
        {jsonLd && <JsonLd value={jsonLd} />}
      </Page>
    </Picks>
  );
}

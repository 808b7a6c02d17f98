/** Turns the demo data into rows, table by table. Ids come from the keys, so that a load is repeatable. */
import { WISH_DAYS } from '../../app/features/organisations/wishes';
import { dated, dayIn, hoursAgo, momentAgo } from './dates';
import { demoAddress, demoId } from './ids';
import type { DemoData, Rows } from './model';
import { clusterRow, memberRows, messageRows } from './rows-clusters';
import { firmColumns, paperRows, placeRows, salesRow } from './rows-firms';
import { certificateRows, ingredientRows, priceRow, productRow } from './rows-products';
import { searchRows } from './search';

/** Every row of the demo in the order of their references. `now` is when the demo is loaded. */
export function demoRows(data: DemoData, now: Date, passwordHash: string): Rows {
  const organisation = (key: string) => demoId('organisation', key);
  const person = (key: string) => demoId('person', key);
  return [
    { table: 'auth.users', rows: data.people.map((it) => userRow(it, now, passwordHash)) },
    { table: 'auth.identities', rows: data.people.map((it) => identityRow(it, now)) },
    { table: 'public.organisations', rows: data.organisations.map((it) => organisationRow(it, now)) },
    {
      table: 'public.memberships',
      rows: data.people.map((it) => ({
        organisation_id: organisation(it.organisation),
        person_id: person(it.key),
        role: it.role,
      })),
    },
    { table: 'public.organisation_capabilities', rows: data.organisations.flatMap(capabilityRows) },
    {
      table: 'public.organisation_contacts',
      rows: data.organisations.map((it) => ({ organisation_id: organisation(it.key), ...it.contact })),
    },
    { table: 'public.organisation_sales', rows: data.organisations.flatMap((it) => salesRow(it, now)) },
    { table: 'public.organisation_places', rows: data.organisations.flatMap(placeRows) },
    {
      table: 'public.organisation_certificates',
      rows: data.organisations.flatMap((it) => paperRows(it, now)),
    },
    { table: 'public.wishes', rows: data.organisations.flatMap((it) => wishRows(it, now)) },
    { table: 'public.products', rows: data.products.map((it, index) => productRow(it, index, now)) },
    { table: 'public.product_prices', rows: data.products.flatMap((it) => priceRow(it, now)) },
    { table: 'public.product_ingredients', rows: data.products.flatMap(ingredientRows) },
    { table: 'public.product_certificates', rows: data.products.flatMap((it) => certificateRows(it, now)) },
    { table: 'public.product_search', rows: searchRows(data) },
    { table: 'public.introductions', rows: data.introductions.map((it) => introductionRow(it, now)) },
    {
      table: 'public.introduction_outcomes',
      rows: data.introductions.flatMap((it) => outcomeRows(it, now)),
    },
    { table: 'public.clusters', rows: data.clusters.map((it) => clusterRow(it, now)) },
    { table: 'public.cluster_members', rows: data.clusters.flatMap((it) => memberRows(it, now)) },
    {
      table: 'public.chat_messages',
      rows: [
        ...data.clusters.flatMap((it) => messageRows('cluster', it.key, it.messages, data, now)),
        ...data.introductions.flatMap((it) =>
          messageRows('introduction', `${it.from}/${it.to}`, it.messages ?? [], data, now),
        ),
      ],
    },
  ];
}

function userRow(it: DemoData['people'][number], now: Date, passwordHash: string) {
  return {
    id: demoId('person', it.key),
    aud: 'authenticated',
    role: 'authenticated',
    email: demoAddress(it),
    encrypted_password: it.signIn ? passwordHash : null,
    email_confirmed_at: now.toISOString(),
    raw_app_meta_data: { provider: 'email', providers: ['email'] },
    raw_user_meta_data: { display_name: it.name, locale: it.locale },
    created_at: now.toISOString(),
    updated_at: now.toISOString(),
  };
}

function identityRow(it: DemoData['people'][number], now: Date) {
  const id = demoId('person', it.key);
  const email = demoAddress(it);
  return {
    id: demoId('identity', it.key),
    provider: 'email',
    provider_id: id,
    user_id: id,
    identity_data: { sub: id, email, email_verified: true },
    created_at: now.toISOString(),
    updated_at: now.toISOString(),
  };
}

function organisationRow(it: DemoData['organisations'][number], now: Date) {
  return {
    id: demoId('organisation', it.key),
    kind: it.kind,
    status: 'draft',
    name_ja: it.ja,
    name_en: it.en,
    description_ja: it.aboutJa,
    description_en: it.aboutEn,
    offers_text: it.ownWords?.offers ?? '',
    needs_text: it.ownWords?.needs ?? '',
    country: it.country,
    prefecture: it.prefecture ?? null,
    locality: it.locality,
    items: it.items,
    target_countries: it.countries,
    certificates: it.certificates ?? [],
    languages: it.languages,
    onboarding: 'done',
    ...firmColumns(it),
    created_at: hoursAgo(now, 24 * 60),
  };
}

/** The organisations to publish once everything of theirs is there, so that nothing is followed row by row. */
export function publishedRows(data: DemoData) {
  return data.organisations
    .filter((it) => it.status !== 'draft')
    .map((it) => ({ id: demoId('organisation', it.key), logo_file_id: demoId('logo', it.key) }));
}

function capabilityRows(it: DemoData['organisations'][number]) {
  const row = (direction: 'offer' | 'need') => (capability: string) => {
    const limits = it.details?.find((one) => one.direction === direction && one.capability === capability);
    return {
      organisation_id: demoId('organisation', it.key),
      direction,
      capability,
      required: direction === 'need' && (it.requiredNeeds ?? []).some((need) => need === capability),
      items: limits?.items ?? [],
      countries: limits?.countries ?? [],
      ports: limits?.ports ?? [],
      temperatures: limits?.temperatures ?? [],
      volume_from: limits?.volumeFrom ?? null,
      volume_to: limits?.volumeTo ?? null,
      volume_unit: limits?.volumeUnit ?? null,
      months: limits?.months ?? [],
    };
  };
  return [...it.offers.map(row('offer')), ...it.needs.map(row('need'))];
}

function wishRows(it: DemoData['organisations'][number], now: Date) {
  return (it.wishes ?? []).map((wish, index) => ({
    id: demoId('wish', `${it.key}/${index}`),
    organisation_id: demoId('organisation', it.key),
    text_ja: wish.ja,
    text_en: wish.en,
    kind: wish.kind ?? 'request',
    occasion: wish.occasion ?? null,
    items: wish.items ?? [],
    countries: wish.countries ?? [],
    volume: wish.volume?.amount ?? null,
    volume_unit: wish.volume?.unit ?? null,
    volume_per: wish.volume?.per ?? null,
    certificates: wish.certificates ?? [],
    until: dayIn(now, wish.daysLeft ?? WISH_DAYS),
  }));
}

/** Asked on the thirtieth day after the answer, and answered two days later. */
function outcomeRows(it: DemoData['introductions'][number], now: Date) {
  return (it.outcomes ?? []).map(({ side, outcome, orderDaysAgo }) => ({
    introduction_id: demoId('introduction', `${it.from}/${it.to}`),
    organisation_id: demoId('organisation', it[side]),
    day: 30,
    asked_at: momentAgo(now, it.daysAgo - 31, '09:00'),
    answered_at: momentAgo(now, it.daysAgo - 33, '11:30'),
    outcome,
    first_order_on: orderDaysAgo === undefined ? null : dayIn(now, -orderDaysAgo),
  }));
}

const ANSWERS = { pending: 'waiting', accepted: 'accepted', declined: 'declined' };

function introductionRow(it: DemoData['introductions'][number], now: Date) {
  return {
    id: demoId('introduction', `${it.from}/${it.to}`),
    from_organisation_id: demoId('organisation', it.from),
    to_organisation_id: demoId('organisation', it.to),
    introduced_by_organisation_id: it.by ? demoId('organisation', it.by) : null,
    status: it.status,
    from_answer: it.by && !it.agreed?.includes('from') ? 'waiting' : 'accepted',
    to_answer: it.by ? (it.agreed?.includes('to') ? 'accepted' : 'waiting') : ANSWERS[it.status],
    decline_reason: it.reason ?? null,
    message: dated(it.message, now),
    reply: it.reply ?? '',
    created_at: momentAgo(now, it.daysAgo, '10:20'),
    expires_at: momentAgo(now, it.daysAgo - 14, '10:20'),
    responded_at: it.status === 'pending' ? null : momentAgo(now, it.daysAgo - 1, '15:40'),
  };
}

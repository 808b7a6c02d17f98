/** Reading organisations, as the reader: row-level security decides what there is to read. */
import { databaseError, must } from '~/db/fail';
import type { Db } from '~/db/session.server';
import { capabilityByCode } from '~/features/vocabulary/capabilities';
import { CAPABILITY_STAGES } from '~/features/vocabulary/capability-codes';
import {
  capabilityLabel,
  countryLabel,
  itemLabel,
  languageLabel,
  prefectureLabel,
} from '~/features/vocabulary/labels';
import { pick } from '~/i18n/format';
import type { Locale } from '~/i18n/locale';
import { getFixedT } from '~/i18n/locale.server';
import { notFound } from '~/shared/errors';
import { isId } from '~/shared/ids';
import { CAPABILITY_COLUMNS, type CapabilityRow, detailOf, detailsOf } from './detail-rows';
import { detailLine } from './detail-view';
import { certificatesOf, FIRM_PARTS, firmOf, placesOf, salesOf } from './firm-rows';
import { certificateViews, firmView } from './firm-view';
import type {
  Named,
  NamedCapability,
  OrganisationCardData,
  OrganisationKind,
  OrganisationProfile,
  OrganisationStatus,
  OrganisationView,
} from './model';
import { localityIn, placeLabel } from './places';
import { WISH_COLUMNS, wishOf, wishView } from './wishes.server';

const PROFILE_COLUMNS = `*, organisation_capabilities(${CAPABILITY_COLUMNS}), ${FIRM_PARTS}` as const;

/** An organisation as its page shows it, contacts apart; `not_found` for who may not know of it. */
export async function viewOrganisation(db: Db, id: string, locale: Locale): Promise<OrganisationView> {
  if (!isId(id)) throw notFound();
  const { data: row, error } = await db
    .from('organisations')
    .select(`${PROFILE_COLUMNS}, wishes(${WISH_COLUMNS}, created_at)`)
    .eq('id', id)
    .order('created_at', { referencedTable: 'wishes', ascending: false })
    .maybeSingle();
  if (error) throw databaseError(error);
  if (!row) throw notFound();
  const other = locale === 'ja' ? row.name_en : row.name_ja;
  const name = pick(locale, row.name_ja, row.name_en);
  const otherLang = locale === 'ja' ? 'en' : 'ja';
  return {
    id: row.id,
    kind: row.kind as OrganisationKind,
    status: row.status as OrganisationStatus,
    name,
    otherName: other !== '' && other !== name ? other : null,
    otherLang,
    description: pick(locale, row.description_ja, row.description_en),
    descriptionLang: (locale === 'ja' ? row.description_ja : row.description_en) === '' ? otherLang : locale,
    country: row.country,
    region: row.prefecture ? prefectureLabel(row.prefecture, locale) : null,
    locality: localityIn(row.locality, locale),
    place: placeLabel(row, locale),
    website: row.website,
    logoFileId: row.logo_file_id,
    items: named(row.items, itemLabel, locale),
    targetCountries: named(row.target_countries, countryLabel, locale),
    certificates: certificateViews(row.certificates, certificatesOf(row), locale),
    languages: named(row.languages, languageLabel, locale),
    offers: capabilities(row.organisation_capabilities, 'offer', locale),
    needs: capabilities(row.organisation_capabilities, 'need', locale),
    offersText: row.offers_text,
    needsText: row.needs_text,
    wishes: row.wishes.map((wish) => wishView(wishOf(wish), locale)),
    prefecture: row.prefecture,
    firm: firmView(firmOf(row), salesOf(row.organisation_sales), placesOf(row.organisation_places), locale),
  };
}

/** An organisation as its own people edit it. */
export async function readProfile(db: Db, id: string): Promise<OrganisationProfile> {
  const [profile, products] = await Promise.all([
    db
      .from('organisations')
      .select(`${PROFILE_COLUMNS}, organisation_contacts(id), memberships(person_id, created_at)`)
      .eq('id', id)
      .single(),
    db
      .from('products')
      .select('id', { count: 'exact', head: true })
      .eq('organisation_id', id)
      .eq('status', 'published'),
  ]);
  const row = must(profile);
  if (products.error) throw databaseError(products.error);
  const held = row.organisation_capabilities;
  return {
    id: row.id,
    kind: row.kind as OrganisationKind,
    status: row.status as OrganisationStatus,
    onboarding: row.onboarding as OrganisationProfile['onboarding'],
    // The first owner came with the organisation, in one transaction.
    createdBy: row.memberships.find((one) => one.created_at === row.created_at)?.person_id ?? null,
    version: row.version,
    nameJa: row.name_ja,
    nameEn: row.name_en,
    descriptionJa: row.description_ja,
    descriptionEn: row.description_en,
    offersText: row.offers_text,
    needsText: row.needs_text,
    country: row.country,
    prefecture: row.prefecture,
    locality: row.locality,
    website: row.website,
    items: row.items,
    targetCountries: row.target_countries,
    certificates: row.certificates,
    languages: row.languages,
    offers: held.filter((one) => one.direction === 'offer').map((one) => one.capability),
    needs: held.filter((one) => one.direction === 'need').map((one) => one.capability),
    requiredNeeds: held.filter((one) => one.required).map((one) => one.capability),
    details: detailsOf(held),
    logoFileId: row.logo_file_id,
    contactCount: row.organisation_contacts.length,
    publishedProductCount: products.count ?? 0,
    firm: firmOf(row),
    sales: salesOf(row.organisation_sales),
    places: placesOf(row.organisation_places),
    certificateDetails: certificatesOf(row),
  };
}

/** How much an organisation holds of each of its parts, as its own people count it. */
export async function countParts(db: Db, id: string) {
  const row = must(
    await db
      .from('organisations')
      .select(
        'memberships(count), organisation_contacts(count), wishes(count), products!products_organisation_id_fkey(count)',
      )
      .eq('id', id)
      .neq('products.status', 'archived')
      .single(),
  );
  const of = (counted: { count: number }[]) => counted[0]?.count ?? 0;
  return {
    people: of(row.memberships),
    contacts: of(row.organisation_contacts),
    wishes: of(row.wishes),
    products: of(row.products),
  };
}

/** The cards of these organisations in the order asked for; those this reader may not see are left out. */
export async function listOrganisationCards(
  db: Db,
  ids: readonly string[],
  locale: Locale,
): Promise<OrganisationCardData[]> {
  if (ids.length === 0) return [];
  const rows = must(
    await db
      .from('organisations')
      .select(
        'id, kind, name_ja, name_en, country, prefecture, locality, items, logo_file_id, organisation_capabilities(count)',
      )
      .in('id', [...new Set(ids)])
      .eq('organisation_capabilities.direction', 'offer'),
  );
  const cards = new Map(
    rows.map((row): [string, OrganisationCardData] => [
      row.id,
      {
        id: row.id,
        name: pick(locale, row.name_ja, row.name_en),
        kind: row.kind as OrganisationKind,
        place: placeLabel(row, locale),
        country: row.country,
        itemLabels: row.items.map((code) => itemLabel(code, locale)),
        logoFileId: row.logo_file_id,
        capabilityCount: row.organisation_capabilities[0]?.count ?? 0,
      },
    ]),
  );
  return ids.flatMap((id) => cards.get(id) ?? []);
}

function named(codes: readonly string[], label: (code: string, locale: Locale) => string, locale: Locale) {
  return codes.map((code): Named => ({ code, label: label(code, locale) }));
}

/** Capabilities by the order of the chain; a code that is no more in the vocabulary is left out. */
function capabilities(held: readonly CapabilityRow[], direction: 'offer' | 'need', locale: Locale) {
  const t = getFixedT(locale, 'details');
  return held
    .filter((one) => one.direction === direction)
    .flatMap((one): (NamedCapability & { order: number })[] => {
      const known = capabilityByCode(one.capability);
      if (!known) return [];
      return [
        {
          code: one.capability,
          label: capabilityLabel(one.capability, locale),
          stage: known.stage,
          required: one.required,
          detail: detailLine(detailOf(one), t, locale),
          order: CAPABILITY_STAGES.indexOf(known.stage),
        },
      ];
    })
    .sort((a, b) => a.order - b.order || a.label.localeCompare(b.label, locale))
    .map(({ order: _, ...capability }): NamedCapability => capability);
}

/** Changing an organisation's profile: each command is one transaction, decided by row-level security. */
import { must, mustSucceed } from '~/db/fail';
import type { Db } from '~/db/session.server';
import type { Json } from '~/db/types';
import { AppError, notFound } from '~/shared/errors';
import { type DomainEvent, organisationRoom } from '~/shared/events';
import { detailColumns } from './detail-rows';
import type { CapabilityDetail } from './details';
import { firmColumns, partsOf } from './firm-rows';
import type { CompanyForm, ProfileForm, WhoForm, WorkForm } from './forms';
import type { FirmCertificate, FirmPlace } from './model';
import { readProfile } from './queries.server';
import { profileCompleteness } from './rules';

/** Tells everyone who has the organisation open that it changed. */
export function organisationChanged(organisationId: string): DomainEvent {
  return {
    room: organisationRoom(organisationId),
    name: 'organisation.changed',
    payload: { what: 'profile' },
  };
}

/** Makes an organisation with the signed-in person as its first owner: the first onboarding step. */
export async function createOrganisation(db: Db, who: WhoForm): Promise<{ organisationId: string }> {
  const organisationId = must(
    await db.rpc('create_organisation', {
      kind: who.kind,
      name_ja: who.nameJa,
      name_en: who.nameEn,
      country: who.country,
      ...(who.prefecture ? { prefecture: who.prefecture } : {}),
      locality: who.locality,
    }),
  );
  return { organisationId };
}

/** Saves who an organisation is, when a person goes back to the first onboarding step. */
export async function saveWho(db: Db, organisationId: string, who: WhoForm) {
  await save(db, organisationId, { profile: whoColumns(who) });
  return { events: [organisationChanged(organisationId)] };
}

/** Saves what an organisation does: the second onboarding step, after which the first thing follows. */
export async function saveWork(db: Db, organisationId: string, work: WorkForm) {
  await save(db, organisationId, {
    profile: { items: work.items, target_countries: work.targetCountries, onboarding: 'first' },
    offers: work.offers,
    needs: work.needs,
  });
  return { events: [organisationChanged(organisationId)] };
}

/**
 * Saves a whole profile, with the details of its certificates and of what it offers and needs where they are given.
 * Throws `stale` where someone saved it since this form was opened.
 */
export async function saveProfile(
  db: Db,
  organisationId: string,
  form: ProfileForm,
  { certificates, details }: { certificates?: FirmCertificate[]; details?: CapabilityDetail[] } = {},
) {
  await save(db, organisationId, {
    profile: {
      ...whoColumns(form),
      description_ja: form.descriptionJa,
      description_en: form.descriptionEn,
      offers_text: form.offersText,
      needs_text: form.needsText,
      website: form.website,
      items: form.items,
      target_countries: form.targetCountries,
      certificates: form.certificates,
      languages: form.languages,
    },
    parts: {
      ...(certificates && partsOf({ certificates })),
      ...(details && { details: detailColumns(details) }),
    },
    offers: form.offers,
    needs: form.needs,
    required_needs: form.requiredNeeds,
    expected_version: form.version,
  });
  return { events: [organisationChanged(organisationId)] };
}

/** Saves what a trade-fair sheet asks of the firm. Throws `stale` where someone saved it since this form was opened. */
export async function saveFirm(db: Db, organisationId: string, form: CompanyForm, places?: FirmPlace[]) {
  await save(db, organisationId, {
    profile: firmColumns(form.firm),
    expected_version: form.version,
    parts: partsOf({ sales: form.sales, ...(places && { places }) }),
  });
  return { events: [organisationChanged(organisationId)] };
}

/** Publishes a profile; throws `incomplete` while it lacks what a published one must have. */
export async function publishOrganisation(db: Db, organisationId: string) {
  const profile = await readProfile(db, organisationId);
  if (!profileCompleteness(profile).canPublish) throw new AppError('incomplete');
  await setStatus(db, organisationId, 'published');
  return { events: [organisationChanged(organisationId)] };
}

/** Takes a profile back to a draft: it leaves the catalogue and the matches, its introductions stay. */
export async function unpublishOrganisation(db: Db, organisationId: string) {
  await setStatus(db, organisationId, 'draft');
  return { events: [organisationChanged(organisationId)] };
}

/** Shows another picture as the logo, or none. Answers the picture that was shown before. */
export async function setLogo(db: Db, organisationId: string, fileId: string | null) {
  const { logo_file_id: previous } = must(
    await db.from('organisations').select('logo_file_id').eq('id', organisationId).single(),
  );
  must(
    await db
      .from('organisations')
      .update({ logo_file_id: fileId })
      .eq('id', organisationId)
      .select('id')
      .single(),
  );
  return { previousFileId: previous, events: [organisationChanged(organisationId)] };
}

function whoColumns(who: WhoForm) {
  return {
    kind: who.kind,
    name_ja: who.nameJa,
    name_en: who.nameEn,
    country: who.country,
    prefecture: who.prefecture,
    locality: who.locality,
  };
}

type Saving = {
  profile: Record<string, Json>;
  offers?: string[];
  needs?: string[];
  required_needs?: string[];
  expected_version?: number;
  parts?: Record<string, Json>;
};

async function save(db: Db, organisationId: string, saving: Saving): Promise<void> {
  mustSucceed(await db.rpc('save_organisation', { organisation: organisationId, ...saving }));
}

async function setStatus(db: Db, organisationId: string, status: 'draft' | 'published'): Promise<void> {
  const { data, error } = await db
    .from('organisations')
    .update({ status })
    .eq('id', organisationId)
    .select('id')
    .maybeSingle();
  mustSucceed({ error });
  if (!data) throw notFound();
}

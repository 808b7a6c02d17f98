/** Decisions about organisations: what a profile still lacks, which onboarding step is next, who may do what. */
import { firmGaps } from './gaps';
import type {
  FirmFacts,
  FirmPlace,
  OnboardingStep,
  OrganisationKind,
  OrganisationRole,
  Sales,
} from './model';

/** What a profile has to say; each part has its words under `organisations:parts`. */
export type ProfilePart =
  | 'name'
  | 'prefecture'
  | 'items'
  | 'capabilities'
  | 'otherName'
  | 'description'
  | 'otherDescription'
  | 'targetCountries'
  | 'needs'
  | 'languages'
  | 'certificates'
  | 'logo'
  | 'contacts'
  | 'company'
  | 'products';

/** What the completeness of a profile is judged by. */
export type ProfileFacts = {
  kind: OrganisationKind;
  nameJa: string;
  nameEn: string;
  descriptionJa: string;
  descriptionEn: string;
  country: string;
  prefecture: string | null;
  items: readonly string[];
  targetCountries: readonly string[];
  certificates: readonly string[];
  languages: readonly string[];
  offers: readonly string[];
  needs: readonly string[];
  logoFileId: string | null;
  contactCount: number;
  publishedProductCount: number;
  firm: FirmFacts;
  sales: Sales | null;
  places: readonly FirmPlace[];
};

export type Completeness = {
  /** Without these the profile cannot be published. */
  missing: ProfilePart[];
  /** These make it worth more to its readers. */
  recommended: ProfilePart[];
  /** From 0 to 1: the share of all parts that are there. */
  share: number;
  canPublish: boolean;
};

/** Kinds that stand for certain items; logistics firms and support bodies serve many. */
const KINDS_WITH_ITEMS: ReadonlySet<OrganisationKind> = new Set(['manufacturer', 'trading_company', 'buyer']);

/** Kinds whose products go to fairs, so that buyers ask for the firm behind them. */
const KINDS_WITH_SHEETS: ReadonlySet<OrganisationKind> = new Set(['manufacturer', 'trading_company']);

/** Whether an organisation of this kind must name its items before it is published. */
export function needsItems(kind: OrganisationKind): boolean {
  return KINDS_WITH_ITEMS.has(kind);
}

/** The first thing an organisation shows: makers a product, all others a wish. */
export function startsWith(kind: OrganisationKind): 'product' | 'wish' {
  return kind === 'manufacturer' ? 'product' : 'wish';
}

/** What a first product must tell beside its names before it is published, as errors of its form. */
export function firstProductErrors(typed: { get(name: string): unknown }): Record<string, string> {
  const needed = ['content', 'originPrefecture'];
  return Object.fromEntries(
    needed.flatMap((field) => (isBlank([typed.get(field)]) ? [[field, 'required']] : [])),
  );
}

/** Whether nothing was typed into any of these fields. */
export function isBlank(values: readonly unknown[]): boolean {
  return values.every((value) => String(value ?? '').trim() === '');
}

/** What a profile has, what it must have before it is published, and what would help. */
export function profileCompleteness(profile: ProfileFacts): Completeness {
  const present: Partial<Record<ProfilePart, boolean>> = {
    name: profile.nameJa !== '' || profile.nameEn !== '',
    ...(profile.country === 'JP' ? { prefecture: profile.prefecture !== null } : {}),
    ...(needsItems(profile.kind) ? { items: profile.items.length > 0 } : {}),
    capabilities: profile.offers.length + profile.needs.length > 0,
  };
  const helpful: Partial<Record<ProfilePart, boolean>> = {
    otherName: profile.nameJa !== '' && profile.nameEn !== '',
    description: profile.descriptionJa !== '' || profile.descriptionEn !== '',
    otherDescription: profile.descriptionJa !== '' && profile.descriptionEn !== '',
    targetCountries: profile.targetCountries.length > 0,
    needs: profile.needs.length > 0,
    languages: profile.languages.length > 0,
    ...(profile.kind === 'manufacturer' ? { certificates: profile.certificates.length > 0 } : {}),
    logo: profile.logoFileId !== null,
    contacts: profile.contactCount > 0,
    ...(KINDS_WITH_SHEETS.has(profile.kind) ? { company: firmGaps(profile).length === 0 } : {}),
    ...(startsWith(profile.kind) === 'product' ? { products: profile.publishedProductCount > 0 } : {}),
  };
  const missing = absent(present);
  // The second description is asked for once there is a first.
  const recommended = absent(helpful).filter((part) => part !== 'otherDescription' || helpful.description);
  const total = Object.keys(present).length + Object.keys(helpful).length;
  const lacking = missing.length + absent(helpful).length;
  return { missing, recommended, share: (total - lacking) / total, canPublish: missing.length === 0 };
}

function absent(parts: Partial<Record<ProfilePart, boolean>>): ProfilePart[] {
  return (Object.keys(parts) as ProfilePart[]).filter((part) => parts[part] === false);
}

/** The form field that mends a part which a published profile must not lose. */
export const FIELD_OF_PART: Partial<Record<ProfilePart, string>> = {
  name: 'nameJa',
  prefecture: 'prefecture',
  items: 'items',
  capabilities: 'offers',
};

/**
 * The onboarding step a person is to do next, or null when there is none. Only who made an organisation
 * sets it up: whoever was invited into one goes straight to work.
 */
export function nextStep(
  organisation: { onboarding: 'work' | 'first' | 'done'; madeByViewer: boolean } | null,
): OnboardingStep | null {
  if (!organisation) return 'who';
  if (!organisation.madeByViewer || organisation.onboarding === 'done') return null;
  return organisation.onboarding === 'work' ? 'what' : 'first';
}

/** Whether a step may be opened: every step up to the next one, so that going back is possible. */
export function mayOpenStep(step: OnboardingStep, next: OnboardingStep | null): boolean {
  if (next === null) return false;
  const order: OnboardingStep[] = ['who', 'what', 'first'];
  return order.indexOf(step) <= order.indexOf(next);
}

/** Owners and editors do the work of an organisation; viewers read. */
export function canEdit(role: OrganisationRole): boolean {
  return role !== 'viewer';
}

/** The ids with one of them moved up or down by a place; the same order where it cannot move. */
export function moved(ids: readonly string[], id: string, direction: 'up' | 'down'): string[] {
  const from = ids.indexOf(id);
  const to = direction === 'up' ? from - 1 : from + 1;
  const order = [...ids];
  if (from < 0 || to < 0 || to >= ids.length) return order;
  order.splice(from, 1);
  order.splice(to, 0, id);
  return order;
}

/** How the reader of an organisation's page stands to it. */
export type Standing = 'visitor' | 'homeless' | 'own' | 'introduced' | 'waiting' | 'reader' | 'stranger';

/**
 * From who looks to what the page offers: a visitor signs in, a person without an organisation registers one,
 * one's own page is edited, an introduction is opened or asked for, and who only reads asks for nothing.
 */
export function standingOf(
  viewer: {
    organisationId: string | null;
    role: OrganisationRole | null;
    memberOf: readonly string[];
  } | null,
  organisationId: string,
  relation: 'introduced' | 'asked' | 'asking' | null,
): Standing {
  if (!viewer) return 'visitor';
  if (viewer.memberOf.includes(organisationId)) return 'own';
  if (!viewer.organisationId || !viewer.role) return 'homeless';
  if (relation) return relation === 'introduced' ? 'introduced' : 'waiting';
  return canEdit(viewer.role) ? 'stranger' : 'reader';
}

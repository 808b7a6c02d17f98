/** Organisations for tests, with what they say about themselves put straight into the database. */
import type { OrganisationKind } from '~/features/organisations/model';
import type { TestDatabase } from '../setup/database';
import type { TestUser } from '../setup/database-users';

export type Said = {
  kind?: OrganisationKind;
  country?: string;
  nameJa?: string;
  nameEn?: string;
  items?: string[];
  countries?: string[];
  certificates?: string[];
  offers?: string[];
  needs?: string[];
  requires?: string[];
  published?: boolean;
  /** A contact whose address is made of the owner's. */
  contact?: boolean;
};

export type TestOrganisation = TestUser & { organisation: string; name: string };

/** A person who owns an organisation; published unless told otherwise. */
export async function addOrganisation(
  database: TestDatabase,
  email: string,
  said: Said = {},
): Promise<TestOrganisation> {
  const user = await database.signUpUser(email, { display_name: email });
  const nameEn = said.nameEn ?? `Firm of ${email.split('@')[0]}`;
  const { data: organisation, error } = await user.db.rpc('create_organisation', {
    kind: said.kind ?? 'manufacturer',
    name_ja: said.nameJa ?? '',
    name_en: nameEn,
    country: said.country ?? 'JP',
  });
  if (error) throw error;
  await database.adminSql(
    `update public.organisations set items = $2, target_countries = $3, certificates = $4, status = $5,
       onboarding = 'done' where id = $1`,
    [
      organisation,
      said.items ?? [],
      said.countries ?? [],
      said.certificates ?? [],
      said.published === false ? 'draft' : 'published',
    ],
  );
  await database.adminSql(
    `insert into public.organisation_capabilities (organisation_id, direction, capability, required)
     select $1::uuid, 'offer', unnest($2::text[]), false
     union all select $1::uuid, 'need', unnest($3::text[]), false
     union all select $1::uuid, 'need', unnest($4::text[]), true`,
    [organisation, said.offers ?? [], said.needs ?? [], said.requires ?? []],
  );
  if (said.contact) {
    await database.adminSql(
      'insert into public.organisation_contacts (organisation_id, name, email) values ($1, $2, $3)',
      [organisation, `Contact of ${nameEn}`, `contact.${email}`],
    );
  }
  return { ...user, organisation, name: nameEn };
}

/** Adds another person to an organisation. */
export async function addMember(
  database: TestDatabase,
  organisation: string,
  email: string,
  role: 'owner' | 'editor' | 'viewer',
): Promise<TestUser> {
  const user = await database.signUpUser(email, { display_name: email });
  await database.adminSql(
    'insert into public.memberships (organisation_id, person_id, role) values ($1, $2, $3)',
    [organisation, user.id, role],
  );
  return user;
}

/** Introduces two organisations to each other. */
export async function introduce(one: TestOrganisation, other: TestOrganisation): Promise<string> {
  const { data, error } = await one.db.rpc('request_introduction', {
    from_organisation: one.organisation,
    to_organisation: other.organisation,
    message: 'Let us meet.',
  });
  if (error) throw error;
  const answer = await other.db.rpc('respond_to_introduction', { introduction: data, accept: true });
  if (answer.error) throw answer.error;
  return data;
}

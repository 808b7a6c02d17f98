-- Organisations, the people in them, what they offer and need, their contacts and their wishes.

create table public.organisations (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in ('manufacturer', 'trading_company', 'logistics', 'buyer', 'support')),
  status text not null default 'draft' check (status in ('draft', 'published')),
  name_ja text not null default '' check (char_length(name_ja) <= 120),
  name_en text not null default '' check (char_length(name_en) <= 120),
  description_ja text not null default '' check (char_length(description_ja) <= 4000),
  description_en text not null default '' check (char_length(description_en) <= 4000),
  country text not null check (country ~ '^[A-Z]{2}$'),
  prefecture text check (prefecture ~ '^JP-[0-9]{2}$'),
  locality text not null default '' check (char_length(locality) <= 120),
  website text check (char_length(website) <= 300 and website ~ '^https?://'),
  items text[] not null default '{}' check (cardinality(items) <= 50),
  target_countries text[] not null default '{}' check (cardinality(target_countries) <= 60),
  certificates text[] not null default '{}' check (cardinality(certificates) <= 40),
  languages text[] not null default '{}' check (cardinality(languages) <= 20),
  logo_file_id uuid,
  onboarding text not null default 'work' check (onboarding in ('work', 'first', 'done')),
  created_by uuid references auth.users (id) on delete set null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint organisations_named check (name_ja <> '' or name_en <> '')
);
comment on table public.organisations is 'A firm or body on the platform. Seen by everyone once published, by its people before.';
comment on column public.organisations.onboarding is 'The next of the three onboarding steps still to be done; the first makes the row.';
create index organisations_published on public.organisations (kind, country) where status = 'published';
create trigger touch before update on public.organisations for each row execute function rights.touch_updated_at();

create table public.memberships (
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  person_id uuid not null references public.profiles (id) on delete cascade,
  role text not null check (role in ('owner', 'editor', 'viewer')),
  created_at timestamptz not null default now(),
  primary key (organisation_id, person_id)
);
comment on table public.memberships is 'A person in an organisation: owner (people and profile), editor (all work), viewer (reads).';
create index memberships_person on public.memberships (person_id);

create table public.invitations (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  email text not null check (email = lower(email) and char_length(email) <= 254),
  role text not null check (role in ('owner', 'editor', 'viewer')),
  token_hash text not null unique,
  invited_by uuid references auth.users (id) on delete set null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null default now() + interval '14 days',
  accepted_at timestamptz
);
comment on table public.invitations is 'A mailed invitation to join an organisation. Only the hash of its token is kept.';
create unique index invitations_open on public.invitations (organisation_id, email) where accepted_at is null;

create table public.organisation_capabilities (
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  direction text not null check (direction in ('offer', 'need')),
  capability text not null check (char_length(capability) <= 60),
  required boolean not null default false,
  primary key (organisation_id, direction, capability)
);
comment on table public.organisation_capabilities is 'What an organisation offers and needs, in codes of the capability vocabulary; required = hard requirement.';

create table public.organisation_contacts (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  name text not null check (char_length(name) between 1 and 120),
  title text not null default '' check (char_length(title) <= 120),
  email text check (char_length(email) <= 254),
  phone text check (char_length(phone) <= 40),
  position integer not null default 0,
  created_at timestamptz not null default now()
);
comment on table public.organisation_contacts is 'People to call: seen by the organisation itself and from introduction on, nowhere else.';
create index organisation_contacts_organisation on public.organisation_contacts (organisation_id, position);

create table public.wishes (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  text_ja text not null default '' check (char_length(text_ja) <= 1000),
  text_en text not null default '' check (char_length(text_en) <= 1000),
  items text[] not null default '{}' check (cardinality(items) <= 20),
  countries text[] not null default '{}' check (cardinality(countries) <= 60),
  until date,
  created_at timestamptz not null default now(),
  constraint wishes_said check (text_ja <> '' or text_en <> '')
);
comment on table public.wishes is 'What an organisation looks for, in its own words; public with its published organisation.';
create index wishes_organisation on public.wishes (organisation_id, created_at desc);

-- ── Rights ──────────────────────────────────────────────────────────────────────────────────────

create function rights.organisation_role(person uuid, organisation uuid) returns text
  language sql stable security definer set search_path = '' as $$
  select m.role from public.memberships m where m.person_id = person and m.organisation_id = organisation
$$;
create function rights.is_member(person uuid, organisation uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
  select exists (select 1 from public.memberships m where m.person_id = person and m.organisation_id = organisation)
$$;
create function rights.can_edit_organisation(person uuid, organisation uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
  select exists (select 1 from public.memberships m
    where m.person_id = person and m.organisation_id = organisation and m.role in ('owner', 'editor'))
$$;
create function rights.owns_organisation(person uuid, organisation uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
  select exists (select 1 from public.memberships m
    where m.person_id = person and m.organisation_id = organisation and m.role = 'owner')
$$;
create function rights.is_published(organisation uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
  select exists (select 1 from public.organisations o where o.id = organisation and o.status = 'published')
$$;

-- An organisation keeps at least one owner for as long as it exists.
create function rights.keep_an_owner() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if exists (select 1 from public.organisations o where o.id = old.organisation_id)
     and not exists (select 1 from public.memberships m where m.organisation_id = old.organisation_id and m.role = 'owner') then
    raise sqlstate 'PT409' using message = 'last_owner';
  end if;
  return null;
end $$;
create constraint trigger keep_an_owner after update or delete on public.memberships
  deferrable initially deferred for each row execute function rights.keep_an_owner();

-- ── Grants and policies ─────────────────────────────────────────────────────────────────────────

revoke all on table public.organisations, public.memberships, public.invitations, public.organisation_capabilities,
  public.organisation_contacts, public.wishes from anon, authenticated;
grant all on public.organisations, public.memberships, public.invitations, public.organisation_capabilities,
  public.organisation_contacts, public.wishes to service_role;

alter table public.organisations enable row level security;
grant select on public.organisations to anon, authenticated;
grant update (kind, status, name_ja, name_en, description_ja, description_en, country, prefecture, locality, website,
  items, target_countries, certificates, languages, logo_file_id, onboarding) on public.organisations to authenticated;
create policy "Editors change their organisation" on public.organisations for update to authenticated
  using (rights.can_edit_organisation((select auth.uid()), id))
  with check (rights.can_edit_organisation((select auth.uid()), id));

alter table public.memberships enable row level security;
grant select, delete on public.memberships to authenticated;
grant update (role) on public.memberships to authenticated;
create policy "People of an organisation see who is in it" on public.memberships for select to authenticated
  using (person_id = (select auth.uid()) or rights.is_member((select auth.uid()), organisation_id));
create policy "Owners change roles" on public.memberships for update to authenticated
  using (rights.owns_organisation((select auth.uid()), organisation_id))
  with check (rights.owns_organisation((select auth.uid()), organisation_id));
create policy "Owners remove people, and people leave" on public.memberships for delete to authenticated
  using (person_id = (select auth.uid()) or rights.owns_organisation((select auth.uid()), organisation_id));

alter table public.invitations enable row level security;
grant select (id, organisation_id, email, role, invited_by, created_at, expires_at, accepted_at), delete
  on public.invitations to authenticated;
create policy "Owners see invitations" on public.invitations for select to authenticated
  using (rights.owns_organisation((select auth.uid()), organisation_id));
create policy "Owners withdraw invitations" on public.invitations for delete to authenticated
  using (rights.owns_organisation((select auth.uid()), organisation_id));

alter table public.organisation_capabilities enable row level security;
grant select on public.organisation_capabilities to anon, authenticated;
grant insert, update, delete on public.organisation_capabilities to authenticated;
create policy "Editors add capabilities" on public.organisation_capabilities for insert to authenticated
  with check (rights.can_edit_organisation((select auth.uid()), organisation_id));
create policy "Editors change capabilities" on public.organisation_capabilities for update to authenticated
  using (rights.can_edit_organisation((select auth.uid()), organisation_id))
  with check (rights.can_edit_organisation((select auth.uid()), organisation_id));
create policy "Editors remove capabilities" on public.organisation_capabilities for delete to authenticated
  using (rights.can_edit_organisation((select auth.uid()), organisation_id));

alter table public.organisation_contacts enable row level security;
grant select, insert, delete on public.organisation_contacts to authenticated;
grant update (name, title, email, phone, position) on public.organisation_contacts to authenticated;
create policy "Editors add contacts" on public.organisation_contacts for insert to authenticated
  with check (rights.can_edit_organisation((select auth.uid()), organisation_id));
create policy "Editors change contacts" on public.organisation_contacts for update to authenticated
  using (rights.can_edit_organisation((select auth.uid()), organisation_id))
  with check (rights.can_edit_organisation((select auth.uid()), organisation_id));
create policy "Editors remove contacts" on public.organisation_contacts for delete to authenticated
  using (rights.can_edit_organisation((select auth.uid()), organisation_id));

alter table public.wishes enable row level security;
grant select on public.wishes to anon, authenticated;
grant insert, delete on public.wishes to authenticated;
grant update (text_ja, text_en, items, countries, until) on public.wishes to authenticated;
create policy "Editors add wishes" on public.wishes for insert to authenticated
  with check (rights.can_edit_organisation((select auth.uid()), organisation_id));
create policy "Editors change wishes" on public.wishes for update to authenticated
  using (rights.can_edit_organisation((select auth.uid()), organisation_id))
  with check (rights.can_edit_organisation((select auth.uid()), organisation_id));
create policy "Editors remove wishes" on public.wishes for delete to authenticated
  using (rights.can_edit_organisation((select auth.uid()), organisation_id));

-- The first onboarding step: the organisation and its first owner, in one transaction.
create function public.create_organisation(
  kind text, name_ja text, name_en text, country text, prefecture text default null, locality text default ''
) returns uuid
  language plpgsql security definer set search_path = '' as $$
declare
  me uuid := auth.uid();
  made uuid;
begin
  if me is null then raise sqlstate 'PT401' using message = 'sign_in_required'; end if;
  if (select count(*) from public.memberships m where m.person_id = me and m.role = 'owner') >= 20 then
    raise sqlstate 'PT409' using message = 'too_many_organisations';
  end if;
  insert into public.organisations (kind, name_ja, name_en, country, prefecture, locality, created_by)
  values (kind, name_ja, name_en, country, prefecture, locality, me) returning id into made;
  insert into public.memberships (organisation_id, person_id, role) values (made, me, 'owner');
  return made;
end $$;
revoke all on function public.create_organisation(text, text, text, text, text, text) from public, anon;
grant execute on function public.create_organisation(text, text, text, text, text, text) to authenticated;

-- Offers and needs are replaced as a whole, so that a form either takes effect or does not.
create function public.set_capabilities(organisation uuid, offers text[], needs text[], required_needs text[] default '{}')
  returns void language plpgsql security invoker set search_path = '' as $$
begin
  delete from public.organisation_capabilities c where c.organisation_id = organisation;
  insert into public.organisation_capabilities (organisation_id, direction, capability)
    select organisation, 'offer', o from unnest(offers) o on conflict do nothing;
  insert into public.organisation_capabilities (organisation_id, direction, capability, required)
    select organisation, 'need', n, n = any (required_needs) from unnest(needs) n on conflict do nothing;
end $$;
revoke all on function public.set_capabilities(uuid, text[], text[], text[]) from public, anon;
grant execute on function public.set_capabilities(uuid, text[], text[], text[]) to authenticated;

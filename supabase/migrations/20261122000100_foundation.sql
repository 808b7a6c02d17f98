-- Foundation: the schema of rights functions, people, and small helpers every table uses.
--
-- Rights are SQL functions of (person, thing) in the schema `rights`, which the API does not expose.
-- Policies call them with (select auth.uid()); what runs without a session passes the person's id.
-- A refused transition raises `PT<http status>` with a message that is a key of the app's error table.

create schema if not exists rights;
grant usage on schema rights to anon, authenticated, service_role;
comment on schema rights is 'Who may do what: functions of (person, thing). Not exposed by the API.';

-- Sets updated_at on every update.
create function rights.touch_updated_at() returns trigger
  language plpgsql set search_path = '' as $$
begin
  new.updated_at := now();
  return new;
end $$;

create table public.profiles (
  id uuid primary key references auth.users (id) on delete cascade,
  display_name text not null default '' check (char_length(display_name) <= 100),
  locale text not null default 'ja' check (locale in ('ja', 'en')),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table public.profiles is 'A person. Made by a trigger when the person signs up.';
revoke all on table public.profiles from anon, authenticated;
grant select on public.profiles to authenticated;
grant update (display_name, locale) on public.profiles to authenticated;
grant all on public.profiles to service_role;
alter table public.profiles enable row level security;
create trigger touch before update on public.profiles for each row execute function rights.touch_updated_at();

create function rights.create_profile() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  insert into public.profiles (id, display_name, locale)
  values (
    new.id,
    left(coalesce(new.raw_user_meta_data ->> 'display_name', ''), 100),
    case when new.raw_user_meta_data ->> 'locale' = 'en' then 'en' else 'ja' end
  );
  return new;
end $$;
create trigger create_profile after insert on auth.users for each row execute function rights.create_profile();

create policy "People change their own profile" on public.profiles for update to authenticated
  using (id = (select auth.uid())) with check (id = (select auth.uid()));

-- First pages of matches are shared out: one organisation has so many places on them in a week, and those who are new
-- have a place of their own. Which organisations were shown to whom is kept for the week that counts them.

alter table public.organisations add column published_at timestamptz;
comment on column public.organisations.published_at is 'When it was published for the first time.';
update public.organisations set published_at = created_at where status = 'published';
create index organisations_newest on public.organisations (published_at desc, id) where status = 'published';

create function rights.note_publishing() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  new.published_at := coalesce(new.published_at, now());
  return new;
end $$;
create trigger published_first before insert or update of status on public.organisations
  for each row when (new.status = 'published') execute function rights.note_publishing();

create table matching.settings (
  name text primary key,
  value integer not null
);
comment on table matching.settings is 'Numbers of matching that the operator may change.';
insert into matching.settings (name, value) values ('first_page_places', 40);

create table matching.shown (
  week date not null,
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  viewer_id uuid not null references public.organisations (id) on delete cascade,
  primary key (week, organisation_id, viewer_id)
);
comment on table matching.shown is 'Which organisation had a place on the first page of which other in a week.';
create index shown_viewer on matching.shown (viewer_id);
alter table matching.settings enable row level security;
alter table matching.shown enable row level security;

-- Takes places on the first page of an organisation for the first `size` of the candidates that have one left, best first.
-- Answers `{refused, places}`: those before the last that took one, without a place left, and how many places each has.
-- Drafts, which nobody sees, take none.
create function public.take_first_page(organisation uuid, candidates uuid[], size integer) returns jsonb
  language plpgsql security definer set search_path = '' as $$
declare
  this_week date := date_trunc('week', now() at time zone 'Asia/Tokyo')::date;
  most integer := (select s.value from matching.settings s where s.name = 'first_page_places');
  counted boolean := rights.is_published(organisation);
  given integer := 0;
  refused uuid[] := '{}';
  one uuid;
begin
  if not rights.is_member((select auth.uid()), organisation) then
    raise sqlstate 'PT404' using message = 'not_found';
  end if;
  -- Two pages at once may not both take the last place.
  if counted and exists (
    select 1 from unnest(candidates[1:size]) c where not exists (
      select 1 from matching.shown s where s.week = this_week and s.organisation_id = c and s.viewer_id = organisation)) then
    perform pg_advisory_xact_lock(hashtext('matching.shown'));
    delete from matching.shown s where s.week < this_week;
  end if;
  foreach one in array candidates[1:100] loop
    exit when given >= size;
    if exists (select 1 from matching.shown s
        where s.week = this_week and s.organisation_id = one and s.viewer_id = organisation) then
      given := given + 1;
    elsif (select count(*) from (select 1 from matching.shown s
        where s.week = this_week and s.organisation_id = one limit most) x) < most then
      given := given + 1;
      if counted then
        insert into matching.shown (week, organisation_id, viewer_id)
        select this_week, o.id, organisation from public.organisations o where o.id = one and o.status = 'published'
        on conflict do nothing;
      end if;
    else
      refused := refused || one;
    end if;
  end loop;
  return jsonb_build_object('refused', to_jsonb(refused), 'places', most);
end $$;
revoke all on function public.take_first_page(uuid, uuid[], integer) from public, anon;
grant execute on function public.take_first_page(uuid, uuid[], integer) to authenticated;

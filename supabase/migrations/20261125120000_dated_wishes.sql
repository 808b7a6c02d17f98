-- Wishes with a date: what is asked for, or offered for a time. They run out, are told before they do, are renewed,
-- and can be brought back for a day after they were deleted.

-- The day by which wishes run out, on every page and in matching: the platform's, not the server's.
create function rights.today(moment timestamptz default now()) returns date
  language sql stable set search_path = '' as $$ select (moment at time zone 'Asia/Tokyo')::date $$;

alter table public.wishes
  add column kind text not null default 'request' check (kind in ('request', 'offer')),
  add column occasion text check (occasion in ('surplus', 'season', 'trial')),
  add column volume double precision check (volume > 0 and volume <= 100000000),
  add column volume_unit text check (char_length(volume_unit) <= 20),
  add column volume_per text check (volume_per in ('once', 'week', 'month', 'year')),
  add column certificates text[] not null default '{}' check (cardinality(certificates) <= 20),
  add column told_until date,
  add constraint wishes_volume_whole check (num_nonnulls(volume, volume_unit, volume_per) in (0, 3)),
  add constraint wishes_offer check (kind = 'offer' or occasion is null),
  add constraint wishes_request check (kind = 'request' or certificates = '{}');
update public.wishes set until = rights.today() + 60 where until is null;
alter table public.wishes
  alter column until set default (now() at time zone 'Asia/Tokyo')::date + 60,
  alter column until set not null;
comment on table public.wishes is 'What an organisation asks for or offers for a time, in its own words; public with its published organisation.';
comment on column public.wishes.occasion is 'Why something is offered now: surplus, season, or a trial lot.';
comment on column public.wishes.certificates is 'What the supplier of a request should hold; matching takes it as a wish, not as a hard requirement.';
comment on column public.wishes.until is 'The last day it holds, in Japan.';
comment on column public.wishes.told_until is 'For which last day its people have been told that it runs out.';
create index wishes_until on public.wishes (until);
grant update (kind, occasion, volume, volume_unit, volume_per, certificates) on public.wishes to authenticated;

-- An organisation's page stays a page: at most 30 open ones and 200 in all; and nothing is asked for longer than a year.
-- Who may not add any is left to the policies, so that the refusal tells nothing of how many there are.
create or replace function rights.limit_wishes() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare
  opens boolean := new.until >= rights.today() and (tg_op = 'INSERT' or old.until < rights.today());
begin
  if not rights.can_edit_organisation((select auth.uid()), new.organisation_id) then return new; end if;
  if new.until > rights.today() + 366 then raise sqlstate 'PT400' using message = 'invalid'; end if;
  perform 1 from public.organisations o where o.id = new.organisation_id for update;
  if (opens and (select count(*) from public.wishes w
        where w.organisation_id = new.organisation_id and w.until >= rights.today()) >= 30)
     or (tg_op = 'INSERT' and (select count(*) from public.wishes w where w.organisation_id = new.organisation_id) >= 200) then
    raise sqlstate 'PT409' using message = 'too_many_wishes';
  end if;
  return new;
end $$;
drop trigger limit_wishes on public.wishes;
create trigger limit_wishes before insert or update of until on public.wishes
  for each row execute function rights.limit_wishes();

-- Another 60 days from today; a wish that holds longer already stays as it is. Answers its last day.
create function public.renew_wish(wish uuid) returns date
  language plpgsql security invoker set search_path = '' as $$
declare
  renewed date;
begin
  update public.wishes w set until = greatest(w.until, rights.today() + 60) where w.id = wish returning w.until into renewed;
  if renewed is null then raise sqlstate 'PT404' using message = 'not_found'; end if;
  return renewed;
end $$;
revoke all on function public.renew_wish(uuid) from public, anon;
grant execute on function public.renew_wish(uuid) to authenticated;

-- The first wish of onboarding holds as long as any that names no day.
create or replace function public.finish_onboarding(organisation uuid, publish boolean, wish jsonb default null)
  returns void language plpgsql security invoker set search_path = '' as $$
begin
  if not rights.can_edit_organisation((select auth.uid()), organisation) then
    raise sqlstate 'PT404' using message = 'not_found';
  end if;
  update public.organisations o set onboarding = 'done', status = case when publish then 'published' else o.status end
    where o.id = organisation and o.onboarding <> 'done';
  if not found then return; end if;
  if wish is not null then
    insert into public.wishes (organisation_id, text_ja, text_en, items, countries, until)
    select organisation, w.text_ja, w.text_en, w.items, w.countries, coalesce(w.until, rights.today() + 60)
    from jsonb_populate_record(null::public.wishes, wish) w;
  end if;
end $$;

-- ── Undoing a deletion ──────────────────────────────────────────────────────────────────────────

create table public.deleted_wishes (
  wish_id uuid primary key,
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  deleted_at timestamptz not null default now(),
  record jsonb not null
);
comment on table public.deleted_wishes is 'A deleted wish as it was, for a day: what undoing the deletion brings back. Only functions touch it.';
create index deleted_wishes_organisation on public.deleted_wishes (organisation_id, deleted_at);
revoke all on public.deleted_wishes from anon, authenticated;
grant all on public.deleted_wishes to service_role;
alter table public.deleted_wishes enable row level security;
create policy "Only the service role touches deleted wishes" on public.deleted_wishes for all to service_role using (true) with check (true);

create function rights.keep_deleted_wish() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  delete from public.deleted_wishes d
    where d.organisation_id = old.organisation_id and d.deleted_at <= now() - interval '1 day';
  insert into public.deleted_wishes (wish_id, organisation_id, record)
    select old.id, o.id, to_jsonb(old) from public.organisations o
    where o.id = old.organisation_id and (select auth.uid()) is not null
    on conflict (wish_id) do update set deleted_at = now(), record = excluded.record;
  return old;
end $$;
create trigger keep_deleted_wish before delete on public.wishes for each row execute function rights.keep_deleted_wish();

-- Brings back a wish that was deleted within a day. Sent twice, it takes effect once.
create function public.restore_wish(wish uuid) returns void
  language plpgsql security definer set search_path = '' as $$
declare
  kept public.deleted_wishes;
begin
  select * into kept from public.deleted_wishes d
    where d.wish_id = restore_wish.wish and d.deleted_at > now() - interval '1 day'
      and rights.can_edit_organisation((select auth.uid()), d.organisation_id)
    for update;
  if kept.wish_id is null then
    if exists (select 1 from public.wishes w
               where w.id = restore_wish.wish and rights.can_edit_organisation((select auth.uid()), w.organisation_id)) then
      return;
    end if;
    raise sqlstate 'PT404' using message = 'not_found';
  end if;
  insert into public.wishes select (jsonb_populate_record(null::public.wishes, kept.record)).*;
  delete from public.deleted_wishes d where d.wish_id = kept.wish_id;
end $$;
revoke all on function public.restore_wish(uuid) from public, anon;
grant execute on function public.restore_wish(uuid) to authenticated;

-- ── Telling that one runs out ───────────────────────────────────────────────────────────────────

-- Queues one mail to each organisation whose wishes run out within five days, once for each last day, in the daytime of
-- Japan; and lets go of what ran out more than a year ago. Several servers may call it at once: a row is told by whichever
-- marks it. Answers how many wishes were told of.
create function public.remind_wishes(moment timestamptz default now()) returns integer
  language plpgsql security definer set search_path = '' as $$
declare
  today date := rights.today(moment);
  told integer := 0;
  one record;
begin
  if extract(hour from moment at time zone 'Asia/Tokyo') not between 8 and 19 then return 0; end if;
  delete from public.wishes w where w.until < today - 365;
  for one in
    with due as (
      update public.wishes w set told_until = w.until
      from public.organisations o
      where o.id = w.organisation_id and o.status = 'published' and w.until between today and today + 5
        and w.told_until is distinct from w.until and w.created_at < moment - interval '1 day'
      returning w.id, w.organisation_id, w.text_ja, w.text_en, w.until)
    select d.organisation_id, count(*)::integer as number, (array_agg(d.id order by d.until, d.id))[1] as first,
      jsonb_agg(jsonb_build_object('ja', d.text_ja, 'en', d.text_en, 'until', d.until) order by d.until, d.id) as wishes
    from due d group by d.organisation_id
  loop
    perform rights.mail_organisation(one.organisation_id, 'wishes_expiring', jsonb_build_object(
      'wish', one.first, 'wishes', one.wishes, 'organisation_ja', o.name_ja, 'organisation_en', o.name_en))
      from public.organisations o where o.id = one.organisation_id;
    told := told + one.number;
  end loop;
  return told;
end $$;
revoke all on function public.remind_wishes(timestamptz) from public, anon, authenticated;
grant execute on function public.remind_wishes(timestamptz) to service_role;

-- ── What matching reads ─────────────────────────────────────────────────────────────────────────

drop function public.match_profiles(uuid, uuid[], integer);
drop function public.my_match_profile(uuid);
drop view matching.profiles;

-- One row per organisation: what it says about itself, its published products and its open wishes together. What it
-- offers for a time stands with what it offers in words, what it asks for with what it looks for.
create view matching.profiles as
  select o.id, o.status, o.kind, o.country, o.prefecture, o.certificates,
    array(select unnest(o.items)
      union select p.item from public.products p where p.organisation_id = o.id and p.status = 'published' and p.visibility = 'public'
      union select unnest(w.items) from public.wishes w
        where w.organisation_id = o.id and w.until >= rights.today()) as items,
    array(select unnest(o.target_countries)
      union select unnest(p.target_countries) from public.products p where p.organisation_id = o.id and p.status = 'published' and p.visibility = 'public'
      union select unnest(w.countries) from public.wishes w
        where w.organisation_id = o.id and w.until >= rights.today()) as countries,
    array(select distinct p.temperature from public.products p
      where p.organisation_id = o.id and p.status = 'published' and p.visibility = 'public') as temperatures,
    array(select c.capability from public.organisation_capabilities c
      where c.organisation_id = o.id and c.direction = 'offer') as offers,
    array(select c.capability from public.organisation_capabilities c
      where c.organisation_id = o.id and c.direction = 'need' and not c.required) as wants,
    array(select c.capability from public.organisation_capabilities c
      where c.organisation_id = o.id and c.direction = 'need' and c.required) as requires,
    array(select d.capability from public.capability_denials d where d.organisation_id = o.id) as denies,
    array(select distinct unnest(w.certificates) from public.wishes w
      where w.organisation_id = o.id and w.until >= rights.today()) as sought_certificates,
    concat_ws(E'\n', nullif(o.offers_text, ''),
      (select string_agg(concat_ws(E'\n', nullif(w.text_ja, ''), nullif(w.text_en, '')), E'\n' order by w.created_at, w.id)
        from public.wishes w where w.organisation_id = o.id and w.kind = 'offer' and w.until >= rights.today())) as offers_text,
    concat_ws(E'\n', nullif(o.needs_text, ''),
      (select string_agg(concat_ws(E'\n', nullif(w.text_ja, ''), nullif(w.text_en, '')), E'\n' order by w.created_at, w.id)
        from public.wishes w where w.organisation_id = o.id and w.kind = 'request' and w.until >= rights.today())) as needs_text
  from public.organisations o;

-- The published profiles after an id, or those of the given ids: nothing that a visitor could not read.
create function public.match_profiles(after uuid default null, only_ids uuid[] default null, page integer default 500)
  returns table (id uuid, kind text, country text, prefecture text, certificates text[], items text[], countries text[],
    temperatures text[], offers text[], wants text[], requires text[], denies text[], sought_certificates text[],
    offers_text text, needs_text text)
  language sql stable security definer set search_path = '' as $$
  select p.id, p.kind, p.country, p.prefecture, p.certificates, p.items, p.countries, p.temperatures, p.offers, p.wants,
    p.requires, p.denies, p.sought_certificates, p.offers_text, p.needs_text
  from matching.profiles p
  where p.status = 'published' and (match_profiles.after is null or p.id > match_profiles.after)
    and (only_ids is null or p.id = any (only_ids))
  order by p.id limit least(greatest(page, 1), 500)
$$;
revoke all on function public.match_profiles(uuid, uuid[], integer) from public;
grant execute on function public.match_profiles(uuid, uuid[], integer) to anon, authenticated;

-- The profile of one's own organisation, draft or published.
create function public.my_match_profile(organisation uuid)
  returns table (id uuid, kind text, country text, prefecture text, certificates text[], items text[], countries text[],
    temperatures text[], offers text[], wants text[], requires text[], denies text[], sought_certificates text[],
    offers_text text, needs_text text)
  language sql stable security definer set search_path = '' as $$
  select p.id, p.kind, p.country, p.prefecture, p.certificates, p.items, p.countries, p.temperatures, p.offers, p.wants,
    p.requires, p.denies, p.sought_certificates, p.offers_text, p.needs_text
  from matching.profiles p
  where p.id = organisation and rights.is_member((select auth.uid()), organisation)
$$;
revoke all on function public.my_match_profile(uuid) from public, anon;
grant execute on function public.my_match_profile(uuid) to authenticated;

-- Which published profiles changed since an earlier version (a snapshot and its day): those whose last change that
-- snapshot does not see, and those of whom a wish ran out with a day since. Without a version, or after very many
-- changes, `changed` is null: read everything.
create or replace function public.match_changes(since text default null) returns table (version text, changed uuid[])
  language sql stable security definer set search_path = '' as $$
  select pg_current_snapshot()::text || '@' || rights.today()::text,
    case when since is null then null else (
      select case when count(*) <= 500 then coalesce(array_agg(x.organisation_id), '{}') end
      from (
        select c.organisation_id from matching.changes c
        where c.changed >= pg_snapshot_xmin(split_part(since, '@', 1)::pg_snapshot)
          and c.changed < pg_snapshot_xmax(pg_current_snapshot())
          and not pg_visible_in_snapshot(c.changed, split_part(since, '@', 1)::pg_snapshot)
        union
        select w.organisation_id from public.wishes w
        where w.until >= split_part(since, '@', 2)::date and w.until < rights.today() and rights.is_published(w.organisation_id)
        limit 501) x) end
$$;

-- New matches told to those who wish so: from which fit on each person says, on the home page and by mail once a week.

create table public.match_alerts (
  person_id uuid not null default auth.uid(),
  organisation_id uuid not null,
  threshold smallint not null check (threshold between 3 and 5),
  by_mail boolean not null default true,
  next_at timestamptz not null default now(),
  begun boolean not null default false,
  mailed_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (person_id, organisation_id),
  foreign key (organisation_id, person_id) references public.memberships (organisation_id, person_id) on delete cascade
);
comment on table public.match_alerts is 'From which fit on, in steps of the bar, a person is told of new matches of an organisation.';
comment on column public.match_alerts.begun is 'Whether what matched at the beginning has been noted, which is no news.';
create index match_alerts_due on public.match_alerts (next_at);
create index match_alerts_membership on public.match_alerts (organisation_id, person_id);

create table public.match_news (
  person_id uuid not null,
  organisation_id uuid not null,
  partner_id uuid not null references public.organisations (id) on delete cascade,
  found_at timestamptz not null default now(),
  seen_at timestamptz,
  mailed_at timestamptz,
  primary key (person_id, organisation_id, partner_id),
  foreign key (person_id, organisation_id) references public.match_alerts (person_id, organisation_id) on delete cascade
);
comment on table public.match_news is 'Matches that a person has been told of, or that were there when the telling began.';
create index match_news_unseen on public.match_news (person_id, organisation_id, found_at desc) where seen_at is null;
create index match_news_partner on public.match_news (partner_id);

revoke all on table public.match_alerts, public.match_news from anon, authenticated;
grant all on public.match_alerts, public.match_news to service_role;
alter table public.match_alerts enable row level security;
alter table public.match_news enable row level security;
grant select (person_id, organisation_id, threshold, by_mail, created_at), insert (organisation_id, threshold, by_mail),
  update (threshold, by_mail), delete on public.match_alerts to authenticated;
create policy "People see their own alerts" on public.match_alerts for select to authenticated
  using (person_id = (select auth.uid()));
create policy "Members set alerts for themselves" on public.match_alerts for insert to authenticated
  with check (person_id = (select auth.uid()) and rights.is_member((select auth.uid()), organisation_id));
create policy "People change their own alerts" on public.match_alerts for update to authenticated
  using (person_id = (select auth.uid())) with check (person_id = (select auth.uid()));
create policy "People end their own alerts" on public.match_alerts for delete to authenticated
  using (person_id = (select auth.uid()));
grant select (person_id, organisation_id, partner_id, found_at, seen_at), update (seen_at) on public.match_news to authenticated;
create policy "People see their own news" on public.match_news for select to authenticated
  using (person_id = (select auth.uid()));
create policy "People put their own news away" on public.match_news for update to authenticated
  using (person_id = (select auth.uid())) with check (person_id = (select auth.uid()));

-- Alerts that are due at a moment, each with what its matches are made from; each is handed out once a day, to one node.
create function public.due_match_alerts(batch integer default 50, moment timestamptz default now())
  returns table (person_id uuid, organisation_id uuid, threshold smallint, begun boolean, profile jsonb, left_out jsonb,
    introduced uuid[], known uuid[])
  language plpgsql security definer set search_path = '' as $$
begin
  return query
  with due as (
    select a.person_id, a.organisation_id from public.match_alerts a
    where a.next_at <= moment and rights.is_published(a.organisation_id)
    order by a.next_at limit least(greatest(batch, 1), 200) for update skip locked
  ), taken as (
    update public.match_alerts a set next_at = moment + interval '1 day'
    from due where a.person_id = due.person_id and a.organisation_id = due.organisation_id
    returning a.person_id, a.organisation_id, a.threshold, a.begun
  )
  select t.person_id, t.organisation_id, t.threshold, t.begun,
    (select to_jsonb(p) from public.match_profiles(only_ids => array[t.organisation_id]) p),
    (select coalesce(jsonb_agg(to_jsonb(l)), '[]') from rights.left_out(t.organisation_id) l),
    array(select case when i.from_organisation_id = t.organisation_id then i.to_organisation_id else i.from_organisation_id end
      from public.introductions i where i.status in ('pending', 'accepted')
        and t.organisation_id in (i.from_organisation_id, i.to_organisation_id)),
    array(select n.partner_id from public.match_news n
      where n.person_id = t.person_id and n.organisation_id = t.organisation_id)
  from taken t;
end $$;
revoke all on function public.due_match_alerts(integer, timestamptz) from public, anon, authenticated;
grant execute on function public.due_match_alerts(integer, timestamptz) to service_role;

-- Notes matches of a person; those of the beginning are no news. Mails what is new, at most once a week; answers whether.
create function public.tell_matches(person uuid, organisation uuid, partners uuid[], moment timestamptz default now()) returns boolean
  language plpgsql security definer set search_path = '' as $$
declare
  alert public.match_alerts;
  listed jsonb;
begin
  select * into alert from public.match_alerts a
  where a.person_id = person and a.organisation_id = organisation for update;
  if alert.person_id is null then return false; end if;
  insert into public.match_news (person_id, organisation_id, partner_id, found_at, seen_at)
  select person, organisation, o.id, moment, case when alert.begun then null else moment end
  from public.organisations o where o.id = any (partners) and o.status = 'published'
  on conflict do nothing;
  update public.match_alerts a set begun = true where a.person_id = person and a.organisation_id = organisation;
  if not alert.by_mail or alert.mailed_at > moment - interval '7 days' then return false; end if;
  select jsonb_agg(jsonb_build_object('ja', o.name_ja, 'en', o.name_en) order by n.found_at, o.id) into listed
  from public.match_news n join public.organisations o on o.id = n.partner_id and o.status = 'published'
  where n.person_id = person and n.organisation_id = organisation and n.seen_at is null and n.mailed_at is null;
  if listed is null then return false; end if;
  insert into public.mail_queue (kind, to_address, locale, data)
  select 'new_matches', u.email, p.locale, jsonb_build_object('matches', listed,
    'organisation_ja', o.name_ja, 'organisation_en', o.name_en)
  from auth.users u join public.profiles p on p.id = u.id, public.organisations o
  where u.id = person and o.id = organisation and u.email is not null;
  update public.match_news n set mailed_at = moment
  where n.person_id = person and n.organisation_id = organisation and n.mailed_at is null;
  update public.match_alerts a set mailed_at = moment where a.person_id = person and a.organisation_id = organisation;
  return true;
end $$;
revoke all on function public.tell_matches(uuid, uuid, uuid[], timestamptz) from public, anon, authenticated;
grant execute on function public.tell_matches(uuid, uuid, uuid[], timestamptz) to service_role;

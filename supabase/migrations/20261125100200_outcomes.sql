-- What came of an introduction: both sides are asked after 30 and after 90 days, each for itself. An answer is read by
-- the organisation that gave it and by nobody else; support agencies read counts, and none of fewer than five.

create table public.introduction_outcomes (
  introduction_id uuid not null references public.introductions (id) on delete cascade,
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  day smallint not null check (day in (30, 90)),
  asked_at timestamptz not null default now(),
  answered_at timestamptz,
  answered_by uuid references auth.users (id) on delete set null,
  outcome text check (outcome in ('none', 'little_interest', 'informative', 'cooperation')),
  first_order_on date check (first_order_on >= date '2000-01-01'),
  order_minor bigint check (order_minor between 1 and 1000000000000),
  order_currency text check (order_currency ~ '^[A-Z]{3}$'),
  primary key (introduction_id, organisation_id, day),
  constraint outcomes_answered check ((answered_at is null) = (outcome is null)),
  constraint outcomes_order_whole check (num_nonnulls(order_minor, order_currency) in (0, 2)
    and (order_minor is null or first_order_on is not null)),
  constraint outcomes_order_of_a_meeting check (first_order_on is null or outcome <> 'none')
);
comment on table public.introduction_outcomes is 'What one side says came of an accepted introduction, asked after 30 and 90 days. Seen by that side only.';
create index introduction_outcomes_organisation on public.introduction_outcomes (organisation_id, asked_at desc);
create index introductions_accepted on public.introductions (responded_at) where status = 'accepted';

revoke all on table public.introduction_outcomes from anon, authenticated;
grant all on public.introduction_outcomes to service_role;
alter table public.introduction_outcomes enable row level security;
grant select (introduction_id, organisation_id, day, asked_at, answered_at, outcome, first_order_on, order_minor, order_currency)
  on public.introduction_outcomes to authenticated;
create policy "An organisation sees what it was asked and what it answered" on public.introduction_outcomes
  for select to authenticated using (rights.is_member((select auth.uid()), organisation_id));

-- Answers, or changes the answer, for one of the two. What nobody was asked cannot be answered.
create function public.answer_introduction_outcome(
  introduction uuid, organisation uuid, day integer, outcome text, first_order_on date default null,
  order_minor bigint default null, order_currency text default null
) returns void
  language plpgsql security definer set search_path = '' as $$
begin
  if not rights.can_edit_organisation(auth.uid(), organisation) then raise sqlstate 'PT404' using message = 'not_found'; end if;
  if answer_introduction_outcome.outcome is null or first_order_on > (now() at time zone 'Asia/Tokyo')::date + 1 then
    raise sqlstate 'PT400' using message = 'invalid';
  end if;
  update public.introduction_outcomes o set outcome = answer_introduction_outcome.outcome,
      first_order_on = answer_introduction_outcome.first_order_on, order_minor = answer_introduction_outcome.order_minor,
      order_currency = answer_introduction_outcome.order_currency, answered_at = now(), answered_by = auth.uid()
    where o.introduction_id = introduction and o.organisation_id = organisation and o.day = answer_introduction_outcome.day;
  if not found then raise sqlstate 'PT404' using message = 'not_found'; end if;
end $$;
revoke all on function public.answer_introduction_outcome(uuid, uuid, integer, text, date, bigint, text) from public, anon;
grant execute on function public.answer_introduction_outcome(uuid, uuid, integer, text, date, bigint, text) to authenticated;

-- Asks both sides what came of it, on the 30th and the 90th day or in the month after, each of them once: who was
-- introduced long before is not asked.
create function rights.ask_for_outcomes() returns setof public.introduction_outcomes
  language plpgsql security definer set search_path = '' as $$
declare
  asked public.introduction_outcomes;
begin
  for asked in
    insert into public.introduction_outcomes (introduction_id, organisation_id, day)
    select i.id, side, round.day
    from public.introductions i
    cross join lateral unnest(array[i.from_organisation_id, i.to_organisation_id]) side
    cross join (values (30), (90)) round (day)
    where i.status = 'accepted' and i.responded_at <= now() - round.day * interval '1 day'
      and i.responded_at > now() - (round.day + 30) * interval '1 day'
      and not exists (select 1 from public.introduction_outcomes o
        where o.introduction_id = i.id and o.organisation_id = side and o.day = round.day)
    limit 200
    on conflict do nothing returning *
  loop
    perform rights.mail_introduction(i, asked.organisation_id, 'introduction_outcome')
      from public.introductions i where i.id = asked.introduction_id;
    return next asked;
  end loop;
end $$;
revoke all on function rights.ask_for_outcomes() from public;

create or replace function public.sweep_introductions() returns table (introduction uuid, organisation uuid)
  language plpgsql security definer set search_path = '' as $$
declare
  it public.introductions;
begin
  for it in select * from rights.expire_introductions() loop
    return query select it.id, side from unnest(array[
      it.from_organisation_id, it.to_organisation_id, it.introduced_by_organisation_id]) side where side is not null;
  end loop;
  for it in
    update public.introductions i set reminded_at = now() where i.id in (
      select due.id from public.introductions due
      where due.status = 'pending' and due.reminded_at is null
        and due.expires_at > now() and due.expires_at <= now() + interval '4 days'
      order by due.expires_at limit 200 for update skip locked)
    returning i.*
  loop
    if it.from_answer = 'waiting' then perform rights.mail_introduction(it, it.from_organisation_id, 'introduction_reminder', it.message); end if;
    if it.to_answer = 'waiting' then perform rights.mail_introduction(it, it.to_organisation_id, 'introduction_reminder', it.message); end if;
    return query select it.id, side from unnest(array[it.from_organisation_id, it.to_organisation_id]) side;
  end loop;
  return query select asked.introduction_id, asked.organisation_id from rights.ask_for_outcomes() asked;
end $$;
comment on function public.sweep_introductions() is 'Expires and reminds of introductions by the clock, and asks what came of them. For the server only.';

-- What came of introductions, counted for a support agency: of those it made, and of all others on the platform. A count
-- is given from five answering organisations on and is null below; it holds what was answered before this month, so
-- that no single answer can be watched arriving. Of nothing is there a total, from which a missing count would follow.
create function public.introduction_outcome_counts(organisation uuid)
  returns table (ours boolean, day integer, outcome text, answers bigint)
  language plpgsql stable security definer set search_path = '' as $$
begin
  if not rights.is_member(auth.uid(), organisation) or not exists (
      select 1 from public.organisations o where o.id = organisation and o.kind = 'support' and o.status = 'published') then
    raise sqlstate 'PT404' using message = 'not_found';
  end if;
  return query
    select scope.ours, round.day, word.outcome, case when counted.organisations >= 5 then counted.answers end
    from (values (true), (false)) scope (ours)
    cross join (values (30), (90)) round (day)
    cross join (values ('none', 1), ('little_interest', 2), ('informative', 3), ('cooperation', 4), ('order', 5)) word (outcome, place)
    cross join lateral (
      select count(*) as answers, count(distinct o.organisation_id) as organisations
      from public.introduction_outcomes o join public.introductions i on i.id = o.introduction_id
      where o.day = round.day
        and o.answered_at < date_trunc('month', now() at time zone 'Asia/Tokyo') at time zone 'Asia/Tokyo'
        and (i.introduced_by_organisation_id is not distinct from organisation) = scope.ours
        and case when word.outcome = 'order' then o.first_order_on is not null else o.outcome = word.outcome end) counted
    order by scope.ours desc, round.day, word.place;
end $$;
comment on function public.introduction_outcome_counts(uuid) is 'Outcomes of introductions, counted: null stands for fewer than five answering organisations.';
revoke all on function public.introduction_outcome_counts(uuid) from public, anon;
grant execute on function public.introduction_outcome_counts(uuid) to authenticated;

-- Whom an organisation has blocked, or who has blocked it, is not introduced to it; the words are those of every pair
-- that cannot be introduced. An inbox that takes no more requests takes no proposals either, on both sides.
create or replace function public.propose_introduction(introducer uuid, one uuid, other uuid, message text) returns uuid
  language plpgsql security definer set search_path = '' as $$
declare
  me uuid := auth.uid();
  made public.introductions;
begin
  if not rights.can_edit_organisation(me, introducer) or not rights.introduces_others(introducer)
     or not rights.is_published(one) or not rights.is_published(other) then
    raise sqlstate 'PT404' using message = 'not_found';
  end if;
  if one = other or introducer in (one, other) then raise sqlstate 'PT409' using message = 'introduction_to_self'; end if;
  perform rights.open_introduction(introducer, array[one, other]);
  if exists (select 1 from public.partner_marks m where m.mark = 'blocked'
      and ((m.organisation_id = one and m.partner_id = other) or (m.organisation_id = other and m.partner_id = one))) then
    raise sqlstate 'PT409' using message = 'introduction_not_possible';
  end if;
  if exists (select 1 from unnest(array[one, other]) side where (select count(*) from public.introductions i
      where i.status = 'pending' and i.expires_at > now() and ((i.to_organisation_id = side and i.to_answer = 'waiting')
        or (i.from_organisation_id = side and i.from_answer = 'waiting')))
      >= (select s.value from matching.settings s where s.name = 'waiting_requests')) then
    raise sqlstate 'PT409' using message = 'inbox_full';
  end if;
  begin
    insert into public.introductions (from_organisation_id, to_organisation_id, introduced_by_organisation_id, from_answer,
      message, requested_by)
    values (one, other, introducer, 'waiting', trim(propose_introduction.message), me) returning * into made;
  exception when unique_violation then
    raise sqlstate 'PT409' using message = 'introduction_not_possible';
  end;
  perform rights.mail_introduction(made, one, 'introduction_proposed', made.message);
  perform rights.mail_introduction(made, other, 'introduction_proposed', made.message);
  return made.id;
end $$;

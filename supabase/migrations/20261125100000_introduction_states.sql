-- Introductions that end well either way: declined with a reason, reminded once, expired by the clock and told so;
-- and those that a third organisation proposes to two others, who both must accept.
-- The transitions are those of app/features/introductions/machine.ts; a test makes every one of its cases here.

alter table public.introductions
  add column introduced_by_organisation_id uuid references public.organisations (id) on delete set null,
  add column from_answer text not null default 'accepted' check (from_answer in ('waiting', 'accepted', 'declined')),
  add column to_answer text not null default 'waiting' check (to_answer in ('waiting', 'accepted', 'declined')),
  add column from_reply text not null default '' check (char_length(from_reply) <= 2000),
  add column decline_reason text check (decline_reason in
    ('not_our_item', 'not_our_country', 'capacity_full', 'has_partner', 'timing', 'other')),
  add column reminded_at timestamptz,
  add constraint introduced_by_a_third check (
    introduced_by_organisation_id not in (from_organisation_id, to_organisation_id)),
  add constraint introduced_by_consent check (introduced_by_organisation_id is null or status <> 'accepted'
    or (from_answer = 'accepted' and to_answer = 'accepted'));
comment on table public.introductions is 'Two organisations that are to meet: one asked the other, or a third one introduces both. A pending one past expires_at counts as expired.';
comment on column public.introductions.introduced_by_organisation_id is 'Who introduces the two; null where the first asked the second itself.';
comment on column public.introductions.from_answer is 'Whoever asks has answered by asking; of two that are introduced both are asked.';
comment on column public.introductions.reminded_at is 'When those who had not answered were reminded: four days before the end, once.';
update public.introductions set to_answer = status where status in ('accepted', 'declined');
create index introductions_by on public.introductions (introduced_by_organisation_id, created_at desc)
  where introduced_by_organisation_id is not null;
create index introductions_pending on public.introductions (expires_at) where status = 'pending';

-- ── Rights ──────────────────────────────────────────────────────────────────────────────────────

-- Whom others expect introductions from: support agencies, and secretariats of clusters that have another member.
create function rights.introduces_others(organisation uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
  select exists (select 1 from public.organisations o
      where o.id = organisation and o.status = 'published' and o.kind = 'support')
    or rights.is_published(organisation) and exists (
      select 1 from public.cluster_members own
      join public.cluster_members other on other.cluster_id = own.cluster_id and other.status = 'joined'
        and other.organisation_id <> own.organisation_id
      where own.organisation_id = organisation and own.status = 'joined' and own.is_secretariat)
$$;

-- The same, for the people of an organisation to know whether their pages offer it.
create function public.introduces_others(organisation uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
  select rights.is_member((select auth.uid()), organisation) and rights.introduces_others(organisation)
$$;
comment on function public.introduces_others(uuid) is 'Whether an organisation of the reader may introduce others.';
revoke all on function public.introduces_others(uuid) from public, anon;
grant execute on function public.introduces_others(uuid) to authenticated;

drop policy "Both sides see their introduction" on public.introductions;
create policy "Both sides, and whoever introduces them, see an introduction" on public.introductions
  for select to authenticated using (
    rights.is_member((select auth.uid()), from_organisation_id)
    or rights.is_member((select auth.uid()), to_organisation_id)
    or rights.is_member((select auth.uid()), introduced_by_organisation_id));

-- A draft is seen by those it was introduced to and by those its own people have agreed to meet and who still have to
-- answer; being proposed to somebody by a third organisation opens nothing.
create or replace function rights.can_see_organisation(person uuid, organisation uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
  select rights.is_published(organisation) or rights.is_member(person, organisation)
    or exists (
      select 1 from public.introductions i join public.memberships m on m.person_id = person
      where (i.from_organisation_id = organisation and i.to_organisation_id = m.organisation_id
          and (i.status = 'accepted'
            or (i.status = 'pending' and i.from_answer = 'accepted' and i.expires_at > now())))
         or (i.to_organisation_id = organisation and i.from_organisation_id = m.organisation_id and i.status = 'accepted'))
    or exists (
      select 1 from public.cluster_members theirs
      join public.cluster_members ours on ours.cluster_id = theirs.cluster_id
        and ((ours.status = 'joined' and theirs.status in ('joined', 'invited'))
          or (ours.status = 'invited' and theirs.status = 'joined'))
      join public.memberships m on m.organisation_id = ours.organisation_id and m.person_id = person
      where theirs.organisation_id = organisation)
$$;

-- ── Letters ─────────────────────────────────────────────────────────────────────────────────────

-- Queues a mail about an introduction to one of its organisations. `organisation` names the other side to a side, and
-- the first side to whoever introduces; `second` is the other one for the introducer, `by` whoever introduces.
create function rights.mail_introduction(it public.introductions, recipient uuid, mail_kind text, message text default '')
  returns void language sql security definer set search_path = '' as $$
  select rights.mail_organisation(recipient, mail_kind, jsonb_strip_nulls(jsonb_build_object(
    'introduction', it.id, 'message', message, 'reason', it.decline_reason,
    'organisation_ja', other.name_ja, 'organisation_en', other.name_en,
    'second_ja', second.name_ja, 'second_en', second.name_en, 'by_ja', by.name_ja, 'by_en', by.name_en)))
  from public.organisations other
  join public.organisations second on second.id = it.to_organisation_id
  left join public.organisations by on by.id = it.introduced_by_organisation_id
  where other.id = case when recipient = it.from_organisation_id then it.to_organisation_id else it.from_organisation_id end
$$;
revoke all on function rights.mail_introduction(public.introductions, uuid, text, text) from public;

-- Stores as expired what has passed its end, of these organisations or of all, and tells those who waited for it.
-- Each is expired once, whichever node comes first.
create function rights.expire_introductions(concerned uuid[] default null) returns setof public.introductions
  language plpgsql security definer set search_path = '' as $$
declare
  it public.introductions;
begin
  for it in
    update public.introductions i set status = 'expired' where i.id in (
      select due.id from public.introductions due
      where due.status = 'pending' and due.expires_at <= now() and (concerned is null
        or due.from_organisation_id = any (concerned) or due.to_organisation_id = any (concerned)
        or due.introduced_by_organisation_id = any (concerned))
      order by due.expires_at limit 200 for update skip locked)
    returning i.*
  loop
    if it.introduced_by_organisation_id is not null then
      perform rights.mail_introduction(it, it.introduced_by_organisation_id, 'proposal_expired');
    end if;
    if it.from_answer = 'accepted' then perform rights.mail_introduction(it, it.from_organisation_id, 'introduction_expired'); end if;
    if it.to_answer = 'accepted' then perform rights.mail_introduction(it, it.to_organisation_id, 'introduction_expired'); end if;
    return next it;
  end loop;
end $$;
revoke all on function rights.expire_introductions(uuid[]) from public;

-- What the clock does: expires what is past its end, and reminds of what ends in four days those who still have to
-- answer, once. Run by every node; answers whose introductions changed, so that their pages can be told.
create function public.sweep_introductions() returns table (introduction uuid, organisation uuid)
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
end $$;
comment on function public.sweep_introductions() is 'Expires and reminds of introductions by the clock. For the server only.';
revoke all on function public.sweep_introductions() from public, anon, authenticated;
grant execute on function public.sweep_introductions() to service_role;

-- ── Transitions ─────────────────────────────────────────────────────────────────────────────────

-- Takes the organisation's turn to open an introduction: one at a time, at most 20 of its own that wait for an answer.
create function rights.open_introduction(organisation uuid, others uuid[]) returns void
  language plpgsql security definer set search_path = '' as $$
begin
  perform 1 from public.organisations o where o.id = organisation for update;
  perform rights.expire_introductions(organisation || others);
  if (select count(*) from public.introductions i where i.status = 'pending'
      and coalesce(i.introduced_by_organisation_id, i.from_organisation_id) = organisation) >= 20 then
    raise sqlstate 'PT409' using message = 'too_many_introductions';
  end if;
end $$;
revoke all on function rights.open_introduction(uuid, uuid[]) from public;

-- Asks for an introduction. At most 20 requests of one organisation are open at a time.
create or replace function public.request_introduction(from_organisation uuid, to_organisation uuid, message text) returns uuid
  language plpgsql security definer set search_path = '' as $$
declare
  me uuid := auth.uid();
  made public.introductions;
begin
  if not rights.can_edit_organisation(me, from_organisation) or not rights.is_published(to_organisation) then
    raise sqlstate 'PT404' using message = 'not_found';
  end if;
  if not rights.is_published(from_organisation) then raise sqlstate 'PT409' using message = 'publish_first'; end if;
  if from_organisation = to_organisation then raise sqlstate 'PT409' using message = 'introduction_to_self'; end if;
  perform rights.open_introduction(from_organisation, array[to_organisation]);
  begin
    insert into public.introductions (from_organisation_id, to_organisation_id, message, requested_by)
    values (from_organisation, to_organisation, trim(request_introduction.message), me) returning * into made;
  exception when unique_violation then
    raise sqlstate 'PT409' using message = 'introduction_exists';
  end;
  perform rights.mail_introduction(made, to_organisation, 'introduction_requested', made.message);
  return made.id;
end $$;

-- Proposes two organisations to each other. That something is between them already is told in words that do not say what.
create function public.propose_introduction(introducer uuid, one uuid, other uuid, message text) returns uuid
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
revoke all on function public.propose_introduction(uuid, uuid, uuid, text) from public, anon;
grant execute on function public.propose_introduction(uuid, uuid, uuid, text) to authenticated;

-- Accepts or declines, as an organisation that was asked. Of two that are introduced, the last to accept makes it so;
-- one that has accepted may still decline while the other one thinks. `organisation` matters to who belongs to both.
drop function public.respond_to_introduction(uuid, boolean, text);
create function public.respond_to_introduction(
  introduction uuid, accept boolean, reply text default '', reason text default null, organisation uuid default null
) returns void
  language plpgsql security definer set search_path = '' as $$
declare
  me uuid := auth.uid();
  it public.introductions;
  side text;
  own text;
  others text;
  words text := trim(respond_to_introduction.reply);
begin
  select * into it from public.introductions i where i.id = introduction for update;
  side := case
    when it.id is null then null
    when coalesce(organisation, it.to_organisation_id) = it.to_organisation_id
      and rights.can_edit_organisation(me, it.to_organisation_id) then 'to'
    when (it.introduced_by_organisation_id is not null or it.from_answer = 'waiting')
      and coalesce(organisation, it.from_organisation_id) = it.from_organisation_id
      and rights.can_edit_organisation(me, it.from_organisation_id) then 'from'
  end;
  if side is null then raise sqlstate 'PT404' using message = 'not_found'; end if;
  own := case when side = 'to' then it.to_answer else it.from_answer end;
  others := case when side = 'to' then it.from_answer else it.to_answer end;
  if it.status <> 'pending' or it.expires_at <= now() or (accept and own = 'accepted') then
    raise sqlstate 'PT409' using message = 'already_decided';
  end if;
  own := case when accept then 'accepted' else 'declined' end;
  update public.introductions i set
    status = case when not accept then 'declined' when others = 'accepted' then 'accepted' else 'pending' end,
    from_answer = case when side = 'from' then own else i.from_answer end,
    to_answer = case when side = 'to' then own else i.to_answer end,
    from_reply = case when side = 'from' then words else i.from_reply end,
    reply = case when side = 'to' then words else i.reply end,
    decline_reason = case when not accept then respond_to_introduction.reason end,
    responded_by = case when not accept or others = 'accepted' then me end,
    responded_at = case when not accept or others = 'accepted' then now() end
  where i.id = introduction returning * into it;
  if it.status = 'pending' then return; end if;
  if others = 'accepted' then
    perform rights.mail_introduction(it, case when side = 'to' then it.from_organisation_id else it.to_organisation_id end,
      'introduction_' || it.status, words);
  end if;
  if it.introduced_by_organisation_id is not null then
    perform rights.mail_introduction(it, it.introduced_by_organisation_id, 'proposal_' || it.status,
      case when accept then '' else words end);
  end if;
end $$;
revoke all on function public.respond_to_introduction(uuid, boolean, text, text, uuid) from public, anon;
grant execute on function public.respond_to_introduction(uuid, boolean, text, text, uuid) to authenticated;

-- Takes a pending one back, as the organisation that asked or introduced.
create or replace function public.withdraw_introduction(introduction uuid) returns void
  language plpgsql security definer set search_path = '' as $$
declare
  it public.introductions;
begin
  select * into it from public.introductions i where i.id = introduction for update;
  if it.id is null or not rights.can_edit_organisation(auth.uid(),
      coalesce(it.introduced_by_organisation_id, it.from_organisation_id)) then
    raise sqlstate 'PT404' using message = 'not_found';
  end if;
  if it.status <> 'pending' or it.expires_at <= now() then raise sqlstate 'PT409' using message = 'already_decided'; end if;
  update public.introductions i set status = 'withdrawn', responded_at = now() where i.id = introduction;
end $$;

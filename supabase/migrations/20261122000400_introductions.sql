-- Introductions: one organisation asks another to meet; contacts open when it is accepted.
-- pending → accepted | declined | withdrawn | expired (14 days). Every transition is a function below.

create table public.introductions (
  id uuid primary key default gen_random_uuid(),
  from_organisation_id uuid not null references public.organisations (id) on delete cascade,
  to_organisation_id uuid not null references public.organisations (id) on delete cascade,
  status text not null default 'pending' check (status in ('pending', 'accepted', 'declined', 'withdrawn', 'expired')),
  message text not null check (char_length(message) between 1 and 2000),
  reply text not null default '' check (char_length(reply) <= 2000),
  requested_by uuid references auth.users (id) on delete set null,
  responded_by uuid references auth.users (id) on delete set null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null default now() + interval '14 days',
  responded_at timestamptz,
  constraint introductions_of_two check (from_organisation_id <> to_organisation_id)
);
comment on table public.introductions is 'A request to meet, from one organisation to another. A pending one past expires_at counts as expired.';
create unique index introductions_one_live on public.introductions
  (least(from_organisation_id, to_organisation_id), greatest(from_organisation_id, to_organisation_id))
  where status in ('pending', 'accepted');
create index introductions_from on public.introductions (from_organisation_id, status, created_at desc);
create index introductions_to on public.introductions (to_organisation_id, status, created_at desc);

create function rights.are_introduced(one uuid, other uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
  select exists (select 1 from public.introductions i where i.status = 'accepted'
    and least(i.from_organisation_id, i.to_organisation_id) = least(one, other)
    and greatest(i.from_organisation_id, i.to_organisation_id) = greatest(one, other))
$$;
create function rights.is_introduced_to(person uuid, organisation uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
  select exists (
    select 1 from public.memberships m join public.introductions i on i.status = 'accepted'
      and ((i.from_organisation_id = m.organisation_id and i.to_organisation_id = organisation)
        or (i.to_organisation_id = m.organisation_id and i.from_organisation_id = organisation))
    where m.person_id = person)
$$;

revoke all on table public.introductions from anon, authenticated;
grant all on public.introductions to service_role;
grant select on public.introductions to authenticated;
alter table public.introductions enable row level security;
create policy "Both sides see their introduction" on public.introductions for select to authenticated
  using (rights.is_member((select auth.uid()), from_organisation_id)
      or rights.is_member((select auth.uid()), to_organisation_id));

-- Asks for an introduction. At most 20 requests of one organisation are open at a time.
create function public.request_introduction(from_organisation uuid, to_organisation uuid, message text) returns uuid
  language plpgsql security definer set search_path = '' as $$
declare
  me uuid := auth.uid();
  made uuid;
begin
  if not rights.can_edit_organisation(me, from_organisation) or not rights.is_published(to_organisation) then
    raise sqlstate 'PT404' using message = 'not_found';
  end if;
  if not rights.is_published(from_organisation) then raise sqlstate 'PT409' using message = 'publish_first'; end if;
  if from_organisation = to_organisation then raise sqlstate 'PT409' using message = 'introduction_to_self'; end if;
  -- One request at a time per organisation, so that the limit holds when two people ask at once.
  perform 1 from public.organisations o where o.id = from_organisation for update;
  update public.introductions i set status = 'expired'
    where i.status = 'pending' and i.expires_at <= now()
      and (i.from_organisation_id = from_organisation or i.to_organisation_id = from_organisation);
  if (select count(*) from public.introductions i
      where i.from_organisation_id = from_organisation and i.status = 'pending') >= 20 then
    raise sqlstate 'PT409' using message = 'too_many_introductions';
  end if;
  begin
    insert into public.introductions (from_organisation_id, to_organisation_id, message, requested_by)
    values (from_organisation, to_organisation, trim(request_introduction.message), me) returning id into made;
  exception when unique_violation then
    raise sqlstate 'PT409' using message = 'introduction_exists';
  end;
  perform rights.mail_organisation(to_organisation, 'introduction_requested', jsonb_build_object(
    'introduction', made, 'message', trim(request_introduction.message), 'organisation_ja', o.name_ja, 'organisation_en', o.name_en))
  from public.organisations o where o.id = from_organisation;
  return made;
end $$;
revoke all on function public.request_introduction(uuid, uuid, text) from public, anon;
grant execute on function public.request_introduction(uuid, uuid, text) to authenticated;

-- Accepts or declines a pending request, as the organisation that was asked.
create function public.respond_to_introduction(introduction uuid, accept boolean, reply text default '') returns void
  language plpgsql security definer set search_path = '' as $$
declare
  me uuid := auth.uid();
  it public.introductions;
begin
  select * into it from public.introductions i where i.id = introduction for update;
  if it.id is null or not rights.can_edit_organisation(me, it.to_organisation_id) then
    raise sqlstate 'PT404' using message = 'not_found';
  end if;
  if it.status <> 'pending' or it.expires_at <= now() then
    raise sqlstate 'PT409' using message = 'already_decided';
  end if;
  update public.introductions i set
    status = case when accept then 'accepted' else 'declined' end,
    reply = trim(respond_to_introduction.reply), responded_by = me, responded_at = now()
  where i.id = introduction;
  perform rights.mail_organisation(it.from_organisation_id,
    case when accept then 'introduction_accepted' else 'introduction_declined' end,
    jsonb_build_object('introduction', it.id, 'message', trim(respond_to_introduction.reply),
      'organisation', o.id, 'organisation_ja', o.name_ja, 'organisation_en', o.name_en))
  from public.organisations o where o.id = it.to_organisation_id;
end $$;
revoke all on function public.respond_to_introduction(uuid, boolean, text) from public, anon;
grant execute on function public.respond_to_introduction(uuid, boolean, text) to authenticated;

-- Takes a pending request back, as the organisation that asked.
create function public.withdraw_introduction(introduction uuid) returns void
  language plpgsql security definer set search_path = '' as $$
declare
  it public.introductions;
begin
  select * into it from public.introductions i where i.id = introduction for update;
  if it.id is null or not rights.can_edit_organisation(auth.uid(), it.from_organisation_id) then
    raise sqlstate 'PT404' using message = 'not_found';
  end if;
  if it.status <> 'pending' then raise sqlstate 'PT409' using message = 'already_decided'; end if;
  update public.introductions i set status = 'withdrawn', responded_at = now() where i.id = introduction;
end $$;
revoke all on function public.withdraw_introduction(uuid) from public, anon;
grant execute on function public.withdraw_introduction(uuid) to authenticated;

-- The mail queue: a transactional outbox. What is mailed is written in the transaction that causes it;
-- a worker of the server renders each row in its reader's language and sends it.

create table public.mail_queue (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (char_length(kind) <= 60),
  to_address text not null check (char_length(to_address) <= 254),
  locale text not null default 'ja' check (locale in ('ja', 'en')),
  data jsonb not null default '{}',
  created_at timestamptz not null default now(),
  next_attempt_at timestamptz not null default now(),
  attempts integer not null default 0,
  sent_at timestamptz,
  failed_at timestamptz,
  last_error text
);
comment on table public.mail_queue is 'Mail to be sent: a kind (a template of the app) and its data. Only the service role reads or writes it.';
create index mail_queue_due on public.mail_queue (next_attempt_at) where sent_at is null and failed_at is null;
revoke all on table public.mail_queue from anon, authenticated;
grant all on public.mail_queue to service_role;
alter table public.mail_queue enable row level security;
create policy "Only the service role touches the mail queue" on public.mail_queue for all to service_role using (true) with check (true);

-- Queues one mail to every owner and editor of an organisation, each in their own language.
create function rights.mail_organisation(organisation uuid, mail_kind text, mail_data jsonb) returns void
  language sql security definer set search_path = '' as $$
  insert into public.mail_queue (kind, to_address, locale, data)
  select mail_kind, u.email, p.locale, mail_data
  from public.memberships m
  join public.profiles p on p.id = m.person_id
  join auth.users u on u.id = m.person_id
  where m.organisation_id = organisation and m.role in ('owner', 'editor') and u.email is not null
$$;
revoke all on function rights.mail_organisation(uuid, text, jsonb) from public;

-- Invites a person by mail. The token goes out in the mail only; the table keeps its hash.
create function public.invite_person(organisation uuid, email text, role text, token text, locale text default 'ja') returns uuid
  language plpgsql security definer set search_path = '' as $$
declare
  me uuid := auth.uid();
  address text := lower(trim(invite_person.email));
  made uuid;
begin
  if not rights.owns_organisation(me, organisation) then raise sqlstate 'PT404' using message = 'not_found'; end if;
  if char_length(token) < 32 then raise sqlstate 'PT400' using message = 'invalid'; end if;
  if exists (select 1 from public.memberships m join auth.users u on u.id = m.person_id
             where m.organisation_id = organisation and u.email = address) then
    raise sqlstate 'PT409' using message = 'already_member';
  end if;
  delete from public.invitations i where i.organisation_id = organisation and i.email = address and i.accepted_at is null;
  if (select count(*) from public.invitations i where i.organisation_id = organisation and i.accepted_at is null) >= 50 then
    raise sqlstate 'PT409' using message = 'too_many_invitations';
  end if;
  insert into public.invitations (organisation_id, email, role, token_hash, invited_by)
  values (organisation, address, invite_person.role, encode(sha256(convert_to(token, 'UTF8')), 'hex'), me)
  returning id into made;
  insert into public.mail_queue (kind, to_address, locale, data)
  select 'invitation', address, invite_person.locale, jsonb_build_object(
    'token', token, 'role', invite_person.role, 'organisation_ja', o.name_ja, 'organisation_en', o.name_en,
    'inviter', (select p.display_name from public.profiles p where p.id = me))
  from public.organisations o where o.id = organisation;
  return made;
end $$;
revoke all on function public.invite_person(uuid, text, text, text, text) from public, anon;
grant execute on function public.invite_person(uuid, text, text, text, text) to authenticated;

-- What the holder of an invitation's token may know of it before accepting.
create function public.invitation_preview(token text)
  returns table (organisation_id uuid, name_ja text, name_en text, email text, role text)
  language sql stable security definer set search_path = '' as $$
  select o.id, o.name_ja, o.name_en, i.email, i.role
  from public.invitations i join public.organisations o on o.id = i.organisation_id
  where i.token_hash = encode(sha256(convert_to(token, 'UTF8')), 'hex') and i.accepted_at is null and i.expires_at > now()
$$;
revoke all on function public.invitation_preview(text) from public;
grant execute on function public.invitation_preview(text) to anon, authenticated;

-- Accepts an invitation as the signed-in person, whose address must be the invited one.
create function public.accept_invitation(token text) returns uuid
  language plpgsql security definer set search_path = '' as $$
declare
  me uuid := auth.uid();
  found public.invitations;
begin
  if me is null then raise sqlstate 'PT401' using message = 'sign_in_required'; end if;
  select * into found from public.invitations i
    where i.token_hash = encode(sha256(convert_to(token, 'UTF8')), 'hex') and i.accepted_at is null and i.expires_at > now()
    for update;
  if found.id is null then raise sqlstate 'PT404' using message = 'link_expired'; end if;
  if found.email <> (select lower(u.email) from auth.users u where u.id = me) then
    raise sqlstate 'PT409' using message = 'invitation_other_address';
  end if;
  update public.invitations i set accepted_at = now() where i.id = found.id;
  insert into public.memberships (organisation_id, person_id, role) values (found.organisation_id, me, found.role)
    on conflict do nothing;
  return found.organisation_id;
end $$;
revoke all on function public.accept_invitation(text) from public, anon;
grant execute on function public.accept_invitation(text) to authenticated;

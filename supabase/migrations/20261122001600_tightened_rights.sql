-- What trying the rights from all sides has brought: fewer eyes on drafts, invitations and authors, tasks that
-- nobody is left to do, an owner that two people cannot take away at once, and places on the board that never run out.

-- ── Who sees what is not published ──────────────────────────────────────────────────────────────

-- Having asked for an introduction opens nothing: a draft is seen by those it was introduced to, by those its own
-- people have asked and who still have to answer, and by its clusters. Two that are only invited do not see each other.
create or replace function rights.can_see_organisation(person uuid, organisation uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
  select rights.is_published(organisation) or rights.is_member(person, organisation)
    or exists (
      select 1 from public.introductions i join public.memberships m on m.person_id = person
      where (i.from_organisation_id = organisation and i.to_organisation_id = m.organisation_id
          and (i.status = 'accepted' or (i.status = 'pending' and i.expires_at > now())))
         or (i.to_organisation_id = organisation and i.from_organisation_id = m.organisation_id and i.status = 'accepted'))
    or exists (
      select 1 from public.cluster_members theirs
      join public.cluster_members ours on ours.cluster_id = theirs.cluster_id
        and ((ours.status = 'joined' and theirs.status in ('joined', 'invited'))
          or (ours.status = 'invited' and theirs.status = 'joined'))
      join public.memberships m on m.organisation_id = ours.organisation_id and m.person_id = person
      where theirs.organisation_id = organisation)
$$;

-- Members see who has joined and who is invited, the invited see who has joined, the secretariat sees all that was,
-- and an organisation sees its own part in it.
drop policy "Members and invited see who is in the cluster" on public.cluster_members;
create policy "Members see who is in the cluster, the invited who has joined" on public.cluster_members
  for select to authenticated using (
    rights.is_member((select auth.uid()), organisation_id)
    or case status
      when 'joined' then rights.can_see_cluster((select auth.uid()), cluster_id)
      when 'invited' then rights.in_cluster((select auth.uid()), cluster_id)
      else rights.runs_cluster((select auth.uid()), cluster_id)
    end);

-- The letter of an invitation is for those it is written to, and for the secretariat that wrote it.
revoke select on public.cluster_members from authenticated;
grant select (cluster_id, organisation_id, status, is_secretariat, is_representative, stages, invited_by, invited_at,
  responded_at) on public.cluster_members to authenticated;
create function public.cluster_letters(cluster uuid default null)
  returns table (cluster_id uuid, organisation_id uuid, message text)
  language sql stable security definer set search_path = '' as $$
  select c.cluster_id, c.organisation_id, c.message from public.cluster_members c
  where c.status = 'invited' and c.message <> ''
    and (cluster_letters.cluster is null or c.cluster_id = cluster_letters.cluster)
    and (rights.is_member((select auth.uid()), c.organisation_id) or rights.runs_cluster((select auth.uid()), c.cluster_id))
$$;
comment on function public.cluster_letters(uuid) is 'What secretariats wrote with their open invitations, of one cluster or of all, as far as the reader may see it.';
revoke all on function public.cluster_letters(uuid) from public, anon;
grant execute on function public.cluster_letters(uuid) to authenticated;

-- Who made a public row would tell which organisations one person works for. The first owner of an organisation is
-- known to its people by a membership as old as the organisation.
alter table public.organisations drop column created_by;
alter table public.products drop column created_by;
alter table public.files drop column created_by;
create or replace function public.create_organisation(
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
  insert into public.organisations (kind, name_ja, name_en, country, prefecture, locality)
  values (kind, name_ja, name_en, country, prefecture, locality) returning id into made;
  insert into public.memberships (organisation_id, person_id, role) values (made, me, 'owner');
  return made;
end $$;

-- ── Refusals that tell nothing ──────────────────────────────────────────────────────────────────

-- Whoever may not edit an organisation gets the answer of one that does not exist, whatever they ask to set.
create or replace function public.set_capabilities(organisation uuid, offers text[], needs text[], required_needs text[] default '{}')
  returns void language plpgsql security invoker set search_path = '' as $$
begin
  if not rights.can_edit_organisation((select auth.uid()), organisation) then
    raise sqlstate 'PT404' using message = 'not_found';
  end if;
  delete from public.organisation_capabilities c where c.organisation_id = organisation;
  insert into public.organisation_capabilities (organisation_id, direction, capability)
    select organisation, 'offer', o from unnest(offers) o on conflict do nothing;
  insert into public.organisation_capabilities (organisation_id, direction, capability, required)
    select organisation, 'need', n, n = any (required_needs) from unnest(needs) n on conflict do nothing;
end $$;

drop function public.order_contacts(uuid, uuid[]);
create function public.order_contacts(organisation uuid, ids uuid[]) returns void
  language plpgsql security invoker set search_path = '' as $$
begin
  if not rights.can_edit_organisation((select auth.uid()), organisation) then
    raise sqlstate 'PT404' using message = 'not_found';
  end if;
  update public.organisation_contacts c set position = wanted.place
  from unnest(ids) with ordinality as wanted (id, place)
  where c.id = wanted.id and c.organisation_id = organisation;
end $$;
comment on function public.order_contacts(uuid, uuid[]) is 'Puts contacts into the given order; contacts that are not named keep their place.';
revoke all on function public.order_contacts(uuid, uuid[]) from public, anon;
grant execute on function public.order_contacts(uuid, uuid[]) to authenticated;

-- Accepts an invitation as the signed-in person, whose address must be the invited one; one without any has none.
create or replace function public.accept_invitation(token text) returns uuid
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
  if found.email is distinct from (select lower(u.email) from auth.users u where u.id = me) then
    raise sqlstate 'PT409' using message = 'invitation_other_address';
  end if;
  update public.invitations i set accepted_at = now() where i.id = found.id;
  insert into public.memberships (organisation_id, person_id, role) values (found.organisation_id, me, found.role)
    on conflict do nothing;
  return found.organisation_id;
end $$;

-- Two owners who leave or step down at the same moment do so one after the other, so that the second is refused.
create or replace function rights.keep_an_owner() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  perform 1 from public.organisations o where o.id = old.organisation_id for no key update;
  if found
     and not exists (select 1 from public.memberships m where m.organisation_id = old.organisation_id and m.role = 'owner') then
    raise sqlstate 'PT409' using message = 'last_owner';
  end if;
  return null;
end $$;

-- ── Storage ─────────────────────────────────────────────────────────────────────────────────────

-- Only what the app makes is stored: WebP of a bounded size, for a file that the organisation has registered.
update storage.buckets set file_size_limit = 10485760, allowed_mime_types = array['image/webp'] where id = 'media';
drop policy "Editors store media of their organisation" on storage.objects;
create policy "Editors store media of their organisation's files" on storage.objects for insert to authenticated
  with check (bucket_id = 'media' and rights.can_edit_organisation((select auth.uid()), rights.path_id(name, 1))
    and rights.path_id(name, 2) is not null and rights.own_file(rights.path_id(name, 2), rights.path_id(name, 1)));

-- ── Boards ──────────────────────────────────────────────────────────────────────────────────────

-- A card's version counts what its form holds, so that moving it does not refuse what someone is writing in it.
-- Whom it is given to is checked when that changes.
create or replace function rights.card_changed() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if (new.assignee_organisation_id, new.assignee_id) is distinct from (old.assignee_organisation_id, old.assignee_id)
     and not rights.can_be_assigned(new.cluster_id, new.assignee_organisation_id, new.assignee_id) then
    raise sqlstate 'PT409' using message = 'assignee_not_in_cluster';
  end if;
  new.updated_at := now();
  if (new.title, new.description, new.assignee_organisation_id, new.assignee_id, new.due_on)
     is distinct from (old.title, old.description, old.assignee_organisation_id, old.assignee_id, old.due_on) then
    new.version := old.version + 1;
  end if;
  return new;
end $$;

-- A task of an organisation that is no longer in the cluster, or of a person who has left theirs, is nobody's again.
create function rights.unassign_organisation() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'DELETE' or (old.status = 'joined' and new.status <> 'joined') then
    update public.board_cards c set assignee_organisation_id = null, assignee_id = null
      where c.cluster_id = old.cluster_id and c.assignee_organisation_id = old.organisation_id;
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger unassign_organisation before update or delete on public.cluster_members
  for each row execute function rights.unassign_organisation();
create function rights.unassign_person() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  update public.board_cards c set assignee_id = null
    where c.assignee_organisation_id = old.organisation_id and c.assignee_id = old.person_id;
  return null;
end $$;
create trigger unassign_person after delete on public.memberships
  for each row execute function rights.unassign_person();

-- Moves a card into a list behind the card `after` (null: to the top). Where `after` has meanwhile
-- gone elsewhere, the card goes to the end. The board's lists are locked, so moves happen one after another.
-- Places between two cards are halved exactly; before they grow long the list is numbered anew.
create or replace function public.move_card(card uuid, list uuid, after uuid default null) returns setof public.board_cards
  language plpgsql security definer set search_path = '' as $$
declare
  board uuid;
  low numeric;
  high numeric;
  place numeric;
begin
  select c.cluster_id into board from public.board_cards c where c.id = card;
  if board is null or not rights.can_work_in_cluster(auth.uid(), board)
     or not exists (select 1 from public.board_lists l where l.id = list and l.cluster_id = board) then
    raise sqlstate 'PT404' using message = 'not_found';
  end if;
  perform 1 from public.board_lists l where l.cluster_id = board order by l.id for update;
  if after is not null then
    select c.position into low from public.board_cards c where c.id = after and c.list_id = list and c.id <> card;
    if low is null then
      select max(c.position) into low from public.board_cards c where c.list_id = list and c.id <> card;
    end if;
  end if;
  select min(c.position) into high from public.board_cards c
    where c.list_id = list and c.id <> card and (low is null or c.position > low);
  place := case
    when low is null and high is null then 1
    when low is null then high - 1
    when high is null then low + 1
    else (low + high) * 0.5 end;
  if scale(place) > 12 then
    update public.board_cards c set position = numbered.place
    from (select o.id, row_number() over (order by o.position, o.id) as place
      from public.board_cards o where o.list_id = list and o.id <> card) numbered
    where c.id = numbered.id;
    return query select * from public.move_card(card, list, after);
    return;
  end if;
  return query update public.board_cards c set list_id = list, position = place where c.id = card returning c.*;
end $$;

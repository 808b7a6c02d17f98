-- Clusters: several organisations that export as one, run by a secretariat.
-- A member row goes invited → joined | declined, and joined → left | removed.

create table public.clusters (
  id uuid primary key default gen_random_uuid(),
  name_ja text not null default '' check (char_length(name_ja) <= 120),
  name_en text not null default '' check (char_length(name_en) <= 120),
  type text not null check (type in ('private_led', 'private_led_outsourced', 'government_involved', 'integrated')),
  purpose_ja text not null default '' check (char_length(purpose_ja) <= 2000),
  purpose_en text not null default '' check (char_length(purpose_en) <= 2000),
  items text[] not null default '{}' check (cardinality(items) <= 30),
  countries text[] not null default '{}' check (cardinality(countries) <= 60),
  created_by uuid references auth.users (id) on delete set null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint clusters_named check (name_ja <> '' or name_en <> '')
);
comment on table public.clusters is 'An export cluster. Known to its members and to those invited, to nobody else.';
create trigger touch before update on public.clusters for each row execute function rights.touch_updated_at();

create table public.cluster_members (
  cluster_id uuid not null references public.clusters (id) on delete cascade,
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  status text not null check (status in ('invited', 'joined', 'declined', 'left', 'removed')),
  is_secretariat boolean not null default false,
  is_representative boolean not null default false,
  stages text[] not null default '{}' check (
    stages <@ array['origin', 'processing', 'export_sales', 'transport_storage', 'import', 'shelf', 'support']),
  message text not null default '' check (char_length(message) <= 2000),
  invited_by uuid references auth.users (id) on delete set null,
  invited_at timestamptz not null default now(),
  responded_at timestamptz,
  primary key (cluster_id, organisation_id),
  constraint cluster_roles_of_members check (status = 'joined' or not (is_secretariat or is_representative))
);
comment on table public.cluster_members is 'An organisation in a cluster: the stages of the chain it fills; it may be secretariat and representative organisation.';
create index cluster_members_organisation on public.cluster_members (organisation_id, status);
-- An exclusion and not a partial unique index: the Data API would take that for a one-to-one relation.
alter table public.cluster_members add constraint cluster_members_one_representative
  exclude using btree (cluster_id with =) where (is_representative);

-- ── Rights ──────────────────────────────────────────────────────────────────────────────────────

-- Reads the cluster's room: chat, board, members' contacts.
create function rights.in_cluster(person uuid, cluster uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
  select exists (select 1 from public.cluster_members c join public.memberships m on m.organisation_id = c.organisation_id
    where c.cluster_id = cluster and c.status = 'joined' and m.person_id = person)
$$;
-- Knows that the cluster exists: its members and those invited.
create function rights.can_see_cluster(person uuid, cluster uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
  select exists (select 1 from public.cluster_members c join public.memberships m on m.organisation_id = c.organisation_id
    where c.cluster_id = cluster and c.status in ('joined', 'invited') and m.person_id = person)
$$;
-- Writes in the cluster's room: editors and owners of a joined organisation.
create function rights.can_work_in_cluster(person uuid, cluster uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
  select exists (select 1 from public.cluster_members c join public.memberships m on m.organisation_id = c.organisation_id
    where c.cluster_id = cluster and c.status = 'joined' and m.person_id = person and m.role in ('owner', 'editor'))
$$;
-- Runs the cluster: editors and owners of its secretariat.
create function rights.runs_cluster(person uuid, cluster uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
  select exists (select 1 from public.cluster_members c join public.memberships m on m.organisation_id = c.organisation_id
    where c.cluster_id = cluster and c.status = 'joined' and c.is_secretariat and m.person_id = person
      and m.role in ('owner', 'editor'))
$$;
create function rights.shares_cluster(person uuid, organisation uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
  select exists (
    select 1 from public.cluster_members theirs
    join public.cluster_members ours on ours.cluster_id = theirs.cluster_id and ours.status = 'joined'
    join public.memberships m on m.organisation_id = ours.organisation_id
    where theirs.organisation_id = organisation and theirs.status = 'joined' and m.person_id = person)
$$;
-- The ladder of visibility: public < signed_in < introduced < clusters; an organisation's own people stand on top.
create function rights.reaches(person uuid, organisation uuid, rung text) returns boolean
  language sql stable security definer set search_path = '' as $$
  select case rung
    when 'public' then true
    when 'signed_in' then person is not null
    when 'introduced' then rights.is_member(person, organisation) or rights.is_introduced_to(person, organisation)
      or rights.shares_cluster(person, organisation)
    when 'clusters' then rights.is_member(person, organisation) or rights.shares_cluster(person, organisation)
    else rights.is_member(person, organisation)
  end
$$;
-- An organisation is seen when published; before, by its own people, by those it deals with, and by its clusters.
create function rights.can_see_organisation(person uuid, organisation uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
  select rights.is_published(organisation) or rights.is_member(person, organisation)
    or exists (
      select 1 from public.introductions i join public.memberships m on m.person_id = person
      where (i.from_organisation_id = organisation and i.to_organisation_id = m.organisation_id)
         or (i.to_organisation_id = organisation and i.from_organisation_id = m.organisation_id))
    or exists (
      select 1 from public.cluster_members theirs
      join public.cluster_members ours on ours.cluster_id = theirs.cluster_id and ours.status in ('joined', 'invited')
      join public.memberships m on m.organisation_id = ours.organisation_id and m.person_id = person
      where theirs.organisation_id = organisation and theirs.status in ('joined', 'invited'))
$$;
create function rights.can_see_person(viewer uuid, person uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
  select viewer = person
    or exists (select 1 from public.memberships a join public.memberships b on b.organisation_id = a.organisation_id
               where a.person_id = viewer and b.person_id = person)
    or exists (
      select 1 from public.memberships a
      join public.cluster_members ca on ca.organisation_id = a.organisation_id and ca.status = 'joined'
      join public.cluster_members cb on cb.cluster_id = ca.cluster_id and cb.status = 'joined'
      join public.memberships b on b.organisation_id = cb.organisation_id
      where a.person_id = viewer and b.person_id = person)
$$;

-- ── Policies that needed these rights ───────────────────────────────────────────────────────────

create policy "People see themselves and those they work with" on public.profiles for select to authenticated
  using (id = (select auth.uid()) or rights.can_see_person((select auth.uid()), id));

create policy "Everyone sees published organisations" on public.organisations for select to anon, authenticated
  using (status = 'published');
create policy "Those concerned see an unpublished organisation" on public.organisations for select to authenticated
  using (status <> 'published' and rights.can_see_organisation((select auth.uid()), id));
create policy "Capabilities are seen with their organisation" on public.organisation_capabilities for select to anon, authenticated
  using (rights.can_see_organisation((select auth.uid()), organisation_id));
create policy "Wishes are seen with their organisation" on public.wishes for select to anon, authenticated
  using (rights.can_see_organisation((select auth.uid()), organisation_id));
create policy "Contacts are seen from introduction on" on public.organisation_contacts for select to authenticated
  using (rights.reaches((select auth.uid()), organisation_id, 'introduced'));
create policy "People of a cluster see who is in its organisations" on public.memberships for select to authenticated
  using (rights.shares_cluster((select auth.uid()), organisation_id));

revoke all on table public.clusters, public.cluster_members from anon, authenticated;
grant all on public.clusters, public.cluster_members to service_role;

alter table public.clusters enable row level security;
grant select on public.clusters to authenticated;
grant update (name_ja, name_en, type, purpose_ja, purpose_en, items, countries) on public.clusters to authenticated;
create policy "Members and invited see the cluster" on public.clusters for select to authenticated
  using (rights.can_see_cluster((select auth.uid()), id));
create policy "The secretariat changes the cluster" on public.clusters for update to authenticated
  using (rights.runs_cluster((select auth.uid()), id)) with check (rights.runs_cluster((select auth.uid()), id));

alter table public.cluster_members enable row level security;
grant select on public.cluster_members to authenticated;
create policy "Members and invited see who is in the cluster" on public.cluster_members for select to authenticated
  using (rights.can_see_cluster((select auth.uid()), cluster_id) or rights.is_member((select auth.uid()), organisation_id));

-- ── Transitions ─────────────────────────────────────────────────────────────────────────────────

-- Forms a cluster; the forming organisation joins as secretariat and representative organisation.
create function public.form_cluster(
  organisation uuid, name_ja text, name_en text, type text, purpose_ja text, purpose_en text,
  items text[], countries text[], stages text[] default '{}'
) returns uuid
  language plpgsql security definer set search_path = '' as $$
declare
  me uuid := auth.uid();
  made uuid;
begin
  if not rights.can_edit_organisation(me, organisation) then raise sqlstate 'PT404' using message = 'not_found'; end if;
  insert into public.clusters (name_ja, name_en, type, purpose_ja, purpose_en, items, countries, created_by)
  values (name_ja, name_en, type, purpose_ja, purpose_en, items, countries, me) returning id into made;
  insert into public.cluster_members (cluster_id, organisation_id, status, is_secretariat, is_representative, stages, invited_by, responded_at)
  values (made, organisation, 'joined', true, true, form_cluster.stages, me, now());
  return made;
end $$;
revoke all on function public.form_cluster(uuid, text, text, text, text, text, text[], text[], text[]) from public, anon;
grant execute on function public.form_cluster(uuid, text, text, text, text, text, text[], text[], text[]) to authenticated;

-- Invites an organisation which the secretariat's organisation has been introduced to.
create function public.invite_to_cluster(cluster uuid, organisation uuid, stages text[] default '{}', message text default '') returns void
  language plpgsql security definer set search_path = '' as $$
declare
  me uuid := auth.uid();
begin
  if not rights.runs_cluster(me, cluster) then raise sqlstate 'PT404' using message = 'not_found'; end if;
  if not exists (select 1 from public.cluster_members c where c.cluster_id = cluster and c.status = 'joined' and c.is_secretariat
      and rights.can_edit_organisation(me, c.organisation_id) and rights.are_introduced(c.organisation_id, organisation)) then
    raise sqlstate 'PT409' using message = 'not_introduced';
  end if;
  insert into public.cluster_members as c (cluster_id, organisation_id, status, stages, message, invited_by)
  values (cluster, organisation, 'invited', invite_to_cluster.stages, trim(invite_to_cluster.message), me)
  on conflict (cluster_id, organisation_id) do update set
    status = 'invited', stages = excluded.stages, message = excluded.message, invited_by = me, invited_at = now(), responded_at = null
    where c.status in ('declined', 'left', 'removed');
  if not found then raise sqlstate 'PT409' using message = 'already_in_cluster'; end if;
  perform rights.mail_organisation(organisation, 'cluster_invitation', jsonb_build_object('cluster', c.id,
    'cluster_ja', c.name_ja, 'cluster_en', c.name_en, 'message', trim(invite_to_cluster.message)))
  from public.clusters c where c.id = cluster;
end $$;
revoke all on function public.invite_to_cluster(uuid, uuid, text[], text) from public, anon;
grant execute on function public.invite_to_cluster(uuid, uuid, text[], text) to authenticated;

create function public.respond_to_cluster_invitation(cluster uuid, organisation uuid, accept boolean) returns void
  language plpgsql security definer set search_path = '' as $$
begin
  if not rights.can_edit_organisation(auth.uid(), organisation) then raise sqlstate 'PT404' using message = 'not_found'; end if;
  update public.cluster_members c set status = case when accept then 'joined' else 'declined' end, responded_at = now()
    where c.cluster_id = cluster and c.organisation_id = organisation and c.status = 'invited';
  if not found then raise sqlstate 'PT404' using message = 'not_found'; end if;
end $$;
revoke all on function public.respond_to_cluster_invitation(uuid, uuid, boolean) from public, anon;
grant execute on function public.respond_to_cluster_invitation(uuid, uuid, boolean) to authenticated;

-- Hands out roles and stages. A cluster keeps at least one secretariat; the representative organisation is one.
create function public.set_cluster_member(
  cluster uuid, organisation uuid, is_secretariat boolean, is_representative boolean, stages text[]
) returns void
  language plpgsql security definer set search_path = '' as $$
begin
  if not rights.runs_cluster(auth.uid(), cluster) then raise sqlstate 'PT404' using message = 'not_found'; end if;
  perform 1 from public.clusters c where c.id = cluster for update;
  if set_cluster_member.is_representative then
    update public.cluster_members c set is_representative = false
      where c.cluster_id = cluster and c.organisation_id <> organisation and c.is_representative;
  end if;
  update public.cluster_members c set is_secretariat = set_cluster_member.is_secretariat,
      is_representative = set_cluster_member.is_representative, stages = set_cluster_member.stages
    where c.cluster_id = cluster and c.organisation_id = organisation and c.status = 'joined';
  if not found then raise sqlstate 'PT404' using message = 'not_found'; end if;
  if not exists (select 1 from public.cluster_members c where c.cluster_id = cluster and c.is_secretariat) then
    raise sqlstate 'PT409' using message = 'last_secretariat';
  end if;
end $$;
revoke all on function public.set_cluster_member(uuid, uuid, boolean, boolean, text[]) from public, anon;
grant execute on function public.set_cluster_member(uuid, uuid, boolean, boolean, text[]) to authenticated;

-- Ends a membership: an organisation leaves, or the secretariat removes it or takes its invitation back.
create function public.end_cluster_membership(cluster uuid, organisation uuid) returns void
  language plpgsql security definer set search_path = '' as $$
declare
  me uuid := auth.uid();
  own boolean := rights.can_edit_organisation(me, organisation)
    and exists (select 1 from public.cluster_members c where c.cluster_id = cluster and c.organisation_id = organisation);
begin
  if not own and not rights.runs_cluster(me, cluster) then raise sqlstate 'PT404' using message = 'not_found'; end if;
  perform 1 from public.clusters c where c.id = cluster for update;
  update public.cluster_members c set status = case when own then 'left' else 'removed' end,
      is_secretariat = false, is_representative = false, responded_at = now()
    where c.cluster_id = cluster and c.organisation_id = organisation and c.status in ('joined', 'invited');
  if not found then raise sqlstate 'PT404' using message = 'not_found'; end if;
  if exists (select 1 from public.cluster_members c where c.cluster_id = cluster and c.status = 'joined')
     and not exists (select 1 from public.cluster_members c where c.cluster_id = cluster and c.is_secretariat) then
    raise sqlstate 'PT409' using message = 'last_secretariat';
  end if;
end $$;
revoke all on function public.end_cluster_membership(uuid, uuid) from public, anon;
grant execute on function public.end_cluster_membership(uuid, uuid) to authenticated;

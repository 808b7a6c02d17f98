-- A cluster from a proposal: formed, and everyone proposed asked, in one transaction. Who is introduced is invited; who
-- is not is asked for an introduction, and is a prospect of the cluster until it answers. An accepted introduction
-- turns the prospect into an invitation with the words it was asked with; any other end forgets it.

create table public.cluster_prospects (
  cluster_id uuid not null references public.clusters (id) on delete cascade,
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  introduction_id uuid not null references public.introductions (id) on delete cascade,
  by_organisation_id uuid not null references public.organisations (id) on delete cascade,
  stages text[] not null default '{}' check (
    stages <@ array['origin', 'processing', 'export_sales', 'transport_storage', 'import', 'shelf', 'support']),
  message text not null default '' check (char_length(message) <= 2000),
  asked_by uuid references auth.users (id) on delete set null,
  asked_at timestamptz not null default now(),
  primary key (cluster_id, organisation_id)
);
comment on table public.cluster_prospects is 'An organisation that is asked for an introduction so that it may join a cluster. Known to the secretariat alone.';
create index cluster_prospects_introduction on public.cluster_prospects (introduction_id);
create index cluster_prospects_organisation on public.cluster_prospects (organisation_id);
create index cluster_prospects_by on public.cluster_prospects (by_organisation_id);

revoke all on table public.cluster_prospects from anon, authenticated;
grant all on public.cluster_prospects to service_role;
alter table public.cluster_prospects enable row level security;
grant select (cluster_id, organisation_id, introduction_id, by_organisation_id, stages, asked_at) on public.cluster_prospects to authenticated;
create policy "The secretariat sees whom it has asked" on public.cluster_prospects for select to authenticated
  using (rights.runs_cluster((select auth.uid()), cluster_id));

-- Asks each of [{organisation, stages, message}] as the organisation that runs the cluster. Who is in, invited or asked
-- already is passed over, so that asking twice is asking once.
create function rights.ask_into_cluster(cluster uuid, organisation uuid, members jsonb) returns void
  language plpgsql security definer set search_path = '' as $$
declare
  me uuid := auth.uid();
  one jsonb;
  other uuid;
  asked_stages text[];
  words text;
  introduction uuid;
begin
  if jsonb_typeof(members) <> 'array' or jsonb_array_length(members) > 20 then
    raise sqlstate 'PT400' using message = 'invalid';
  end if;
  for one in select value from jsonb_array_elements(members) order by value ->> 'organisation' loop
    other := (one ->> 'organisation')::uuid;
    asked_stages := array(select jsonb_array_elements_text(one -> 'stages'));
    words := trim(one ->> 'message');
    continue when other = organisation
      or exists (select 1 from public.cluster_members c where c.cluster_id = cluster and c.organisation_id = other
        and c.status in ('invited', 'joined'));
    if rights.are_introduced(organisation, other) then
      perform public.invite_to_cluster(cluster, other, asked_stages, words);
      continue;
    end if;
    select i.id into introduction from public.introductions i
      where i.status = 'pending' and i.expires_at > now()
        and least(i.from_organisation_id, i.to_organisation_id) = least(organisation, other)
        and greatest(i.from_organisation_id, i.to_organisation_id) = greatest(organisation, other);
    if introduction is null then
      introduction := public.request_introduction(organisation, other, words);
    end if;
    insert into public.cluster_prospects as p
      (cluster_id, organisation_id, introduction_id, by_organisation_id, stages, message, asked_by)
    values (cluster, other, introduction, organisation, asked_stages, words, me)
    on conflict (cluster_id, organisation_id) do update set
      introduction_id = excluded.introduction_id, by_organisation_id = excluded.by_organisation_id,
      stages = excluded.stages, message = excluded.message, asked_by = me, asked_at = now()
      where p.introduction_id <> excluded.introduction_id;
  end loop;
end $$;
revoke all on function rights.ask_into_cluster(uuid, uuid, jsonb) from public;

-- Forms a cluster under an id that the caller chose, and asks everyone proposed: all of it or nothing. Sent twice, it is
-- done once.
create function public.compose_cluster(
  cluster uuid, organisation uuid, name_ja text, name_en text, type text, purpose_ja text, purpose_en text,
  items text[], countries text[], stages text[], members jsonb
) returns uuid
  language plpgsql security definer set search_path = '' as $$
declare
  me uuid := auth.uid();
begin
  if not rights.can_edit_organisation(me, organisation) then raise sqlstate 'PT404' using message = 'not_found'; end if;
  insert into public.clusters (id, name_ja, name_en, type, purpose_ja, purpose_en, items, countries, created_by)
  values (cluster, name_ja, name_en, type, purpose_ja, purpose_en, items, countries, me)
  on conflict (id) do nothing;
  if not found then
    if not exists (select 1 from public.clusters c join public.cluster_members m on m.cluster_id = c.id
        where c.id = cluster and c.created_by = me and m.organisation_id = organisation and m.is_secretariat) then
      raise sqlstate 'PT404' using message = 'not_found';
    end if;
    return cluster;
  end if;
  insert into public.cluster_members (cluster_id, organisation_id, status, is_secretariat, is_representative, stages, invited_by, responded_at)
  values (cluster, organisation, 'joined', true, true, compose_cluster.stages, me, now());
  perform rights.ask_into_cluster(cluster, organisation, members);
  return cluster;
end $$;
revoke all on function public.compose_cluster(uuid, uuid, text, text, text, text, text, text[], text[], text[], jsonb) from public, anon;
grant execute on function public.compose_cluster(uuid, uuid, text, text, text, text, text, text[], text[], text[], jsonb) to authenticated;

-- Asks more organisations into a cluster, as one of its secretariats.
create function public.recruit_for_cluster(cluster uuid, organisation uuid, members jsonb) returns void
  language plpgsql security definer set search_path = '' as $$
begin
  if not rights.can_edit_organisation(auth.uid(), organisation)
     or not exists (select 1 from public.cluster_members c where c.cluster_id = cluster
       and c.organisation_id = organisation and c.status = 'joined' and c.is_secretariat) then
    raise sqlstate 'PT404' using message = 'not_found';
  end if;
  perform 1 from public.clusters c where c.id = cluster for update;
  perform rights.ask_into_cluster(cluster, organisation, members);
end $$;
revoke all on function public.recruit_for_cluster(uuid, uuid, jsonb) from public, anon;
grant execute on function public.recruit_for_cluster(uuid, uuid, jsonb) to authenticated;

-- What becomes of prospects when their introduction is decided. The invitation stands for what the secretariat asked;
-- if that organisation runs the cluster no longer, nobody is invited.
create function rights.decide_prospects() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare
  one public.cluster_prospects;
begin
  for one in delete from public.cluster_prospects p where p.introduction_id = new.id returning p.* loop
    continue when new.status <> 'accepted' or not exists (
      select 1 from public.cluster_members c where c.cluster_id = one.cluster_id
        and c.organisation_id = one.by_organisation_id and c.status = 'joined' and c.is_secretariat);
    insert into public.cluster_members as c (cluster_id, organisation_id, status, stages, message, invited_by)
    values (one.cluster_id, one.organisation_id, 'invited', one.stages, one.message, one.asked_by)
    on conflict (cluster_id, organisation_id) do update set
      status = 'invited', stages = excluded.stages, message = excluded.message, invited_by = excluded.invited_by,
      invited_at = now(), responded_at = null
      where c.status in ('declined', 'left', 'removed');
    if found then
      perform rights.mail_organisation(one.organisation_id, 'cluster_invitation', jsonb_build_object('cluster', k.id,
        'cluster_ja', k.name_ja, 'cluster_en', k.name_en, 'message', one.message))
      from public.clusters k where k.id = one.cluster_id;
    end if;
  end loop;
  return null;
end $$;
revoke all on function rights.decide_prospects() from public;
create trigger decide_prospects after update of status on public.introductions
  for each row when (old.status = 'pending' and new.status <> 'pending') execute function rights.decide_prospects();

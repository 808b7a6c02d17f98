-- What matching reads: public profiles in one row each, what changed since a moment, and the answers
-- "we do not have this", without which a hard requirement is unknown and never unmet.

create table public.capability_denials (
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  capability text not null check (char_length(capability) <= 60),
  created_at timestamptz not null default now(),
  primary key (organisation_id, capability)
);
comment on table public.capability_denials is 'What an organisation has said it does not have. Public with the organisation; an offer of the same capability overrides it.';
revoke all on table public.capability_denials from anon, authenticated;
grant all on public.capability_denials to service_role;
alter table public.capability_denials enable row level security;
grant select on public.capability_denials to anon, authenticated;
grant insert (organisation_id, capability), delete on public.capability_denials to authenticated;
create policy "Denials are seen with their organisation" on public.capability_denials for select to anon, authenticated
  using (rights.can_see_organisation((select auth.uid()), organisation_id));
create policy "Editors deny capabilities" on public.capability_denials for insert to authenticated
  with check (rights.can_edit_organisation((select auth.uid()), organisation_id));
create policy "Editors take denials back" on public.capability_denials for delete to authenticated
  using (rights.can_edit_organisation((select auth.uid()), organisation_id));

-- Answers whether an organisation has a capability: yes makes an offer, no a denial.
create function public.answer_capability(organisation uuid, capability text, held boolean) returns void
  language plpgsql security invoker set search_path = '' as $$
begin
  if not rights.can_edit_organisation((select auth.uid()), organisation) then
    raise sqlstate 'PT404' using message = 'not_found';
  end if;
  if held then
    delete from public.capability_denials d
      where d.organisation_id = organisation and d.capability = answer_capability.capability;
    insert into public.organisation_capabilities (organisation_id, direction, capability)
      values (organisation, 'offer', answer_capability.capability) on conflict do nothing;
  else
    delete from public.organisation_capabilities c
      where c.organisation_id = organisation and c.direction = 'offer' and c.capability = answer_capability.capability;
    insert into public.capability_denials (organisation_id, capability)
      values (organisation, answer_capability.capability) on conflict do nothing;
  end if;
end $$;
revoke all on function public.answer_capability(uuid, text, boolean) from public, anon;
grant execute on function public.answer_capability(uuid, text, boolean) to authenticated;

-- ── What the index follows ──────────────────────────────────────────────────────────────────────

create schema matching;
comment on schema matching is 'What the matching index reads and follows. Not exposed by the API.';

create table matching.changes (
  organisation_id uuid primary key,
  changed xid8 not null
);
comment on table matching.changes is 'The transaction that last changed what is public of an organisation. Drafts leave no trace here.';
create index changes_changed on matching.changes (changed);

create function matching.note(organisation uuid) returns void
  language sql security definer set search_path = '' as $$
  insert into matching.changes as c (organisation_id, changed) values (organisation, pg_current_xact_id())
  on conflict (organisation_id) do update set changed = excluded.changed where c.changed <> excluded.changed
$$;
create function matching.organisation_changed() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if (tg_op <> 'INSERT' and old.status = 'published') or (tg_op <> 'DELETE' and new.status = 'published') then
    perform matching.note(coalesce(new.id, old.id));
  end if;
  return null;
end $$;
create function matching.part_changed() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare
  organisation uuid := coalesce(new.organisation_id, old.organisation_id);
begin
  if rights.is_published(organisation) then perform matching.note(organisation); end if;
  return null;
end $$;
create function matching.product_changed() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if ((tg_op <> 'INSERT' and old.status = 'published') or (tg_op <> 'DELETE' and new.status = 'published'))
     and rights.is_published(coalesce(new.organisation_id, old.organisation_id)) then
    perform matching.note(coalesce(new.organisation_id, old.organisation_id));
  end if;
  return null;
end $$;
create trigger matching_follows after insert or update or delete on public.organisations
  for each row execute function matching.organisation_changed();
create trigger matching_follows after insert or update or delete on public.organisation_capabilities
  for each row execute function matching.part_changed();
create trigger matching_follows after insert or delete on public.capability_denials
  for each row execute function matching.part_changed();
create trigger matching_follows after insert or update or delete on public.wishes
  for each row execute function matching.part_changed();
create trigger matching_follows after insert or update or delete on public.products
  for each row execute function matching.product_changed();

-- One row per organisation: what it says about itself, its published products and its open wishes together.
create view matching.profiles as
  select o.id, o.status, o.kind, o.country, o.certificates,
    array(select unnest(o.items)
      union select p.item from public.products p where p.organisation_id = o.id and p.status = 'published'
      union select unnest(w.items) from public.wishes w
        where w.organisation_id = o.id and (w.until is null or w.until >= current_date)) as items,
    array(select unnest(o.target_countries)
      union select unnest(p.target_countries) from public.products p where p.organisation_id = o.id and p.status = 'published'
      union select unnest(w.countries) from public.wishes w
        where w.organisation_id = o.id and (w.until is null or w.until >= current_date)) as countries,
    array(select distinct p.temperature from public.products p
      where p.organisation_id = o.id and p.status = 'published') as temperatures,
    array(select c.capability from public.organisation_capabilities c
      where c.organisation_id = o.id and c.direction = 'offer') as offers,
    array(select c.capability from public.organisation_capabilities c
      where c.organisation_id = o.id and c.direction = 'need' and not c.required) as wants,
    array(select c.capability from public.organisation_capabilities c
      where c.organisation_id = o.id and c.direction = 'need' and c.required) as requires,
    array(select d.capability from public.capability_denials d where d.organisation_id = o.id) as denies
  from public.organisations o;

-- The published profiles after an id, or those of the given ids: nothing that a visitor could not read.
create function public.match_profiles(after uuid default null, only_ids uuid[] default null, page integer default 500)
  returns table (id uuid, kind text, country text, certificates text[], items text[], countries text[],
    temperatures text[], offers text[], wants text[], requires text[], denies text[])
  language sql stable security definer set search_path = '' as $$
  select p.id, p.kind, p.country, p.certificates, p.items, p.countries, p.temperatures, p.offers, p.wants, p.requires, p.denies
  from matching.profiles p
  where p.status = 'published' and (match_profiles.after is null or p.id > match_profiles.after)
    and (only_ids is null or p.id = any (only_ids))
  order by p.id limit least(greatest(page, 1), 500)
$$;
revoke all on function public.match_profiles(uuid, uuid[], integer) from public;
grant execute on function public.match_profiles(uuid, uuid[], integer) to anon, authenticated;

-- The profile of one's own organisation, draft or published.
create function public.my_match_profile(organisation uuid)
  returns table (id uuid, kind text, country text, certificates text[], items text[], countries text[],
    temperatures text[], offers text[], wants text[], requires text[], denies text[])
  language sql stable security definer set search_path = '' as $$
  select p.id, p.kind, p.country, p.certificates, p.items, p.countries, p.temperatures, p.offers, p.wants, p.requires, p.denies
  from matching.profiles p
  where p.id = organisation and rights.is_member((select auth.uid()), organisation)
$$;
revoke all on function public.my_match_profile(uuid) from public, anon;
grant execute on function public.my_match_profile(uuid) to authenticated;

-- Which published profiles changed since an earlier version (a snapshot): those whose last change that snapshot
-- does not see. Without a version, or after very many changes, `changed` is null: read everything.
create function public.match_changes(since text default null) returns table (version text, changed uuid[])
  language sql stable security definer set search_path = '' as $$
  select pg_current_snapshot()::text,
    case when since is null then null else (
      select case when count(*) <= 500 then coalesce(array_agg(c.organisation_id), '{}') end
      from (
        select c.organisation_id from matching.changes c
        where c.changed >= pg_snapshot_xmin(since::pg_snapshot)
          and c.changed < pg_snapshot_xmax(pg_current_snapshot())
          and not pg_visible_in_snapshot(c.changed, since::pg_snapshot)
        limit 501) c) end
$$;
revoke all on function public.match_changes(text) from public;
grant execute on function public.match_changes(text) to anon, authenticated;

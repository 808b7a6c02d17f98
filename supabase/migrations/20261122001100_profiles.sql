-- Saving a profile as a whole, the end of onboarding, the people of an organisation, the order of contacts.
-- What belongs together is one function, so that a form either takes effect or does not.

alter table public.organisations add column version integer not null default 1;
comment on column public.organisations.version is 'Grows with every saved profile, so that two people who edit at once notice each other.';
grant update (version) on public.organisations to authenticated;

-- Saves the named columns of a profile and, where given, what the organisation offers and needs.
-- With an expected version, a profile that was saved by someone else in between is `stale`.
create function public.save_organisation(
  organisation uuid, profile jsonb, offers text[] default null, needs text[] default null,
  required_needs text[] default '{}', expected_version integer default null
) returns integer
  language plpgsql security invoker set search_path = '' as $$
declare
  saved integer;
begin
  update public.organisations o set
    (kind, name_ja, name_en, description_ja, description_en, country, prefecture, locality, website,
      items, target_countries, certificates, languages, onboarding)
    = (select p.kind, p.name_ja, p.name_en, p.description_ja, p.description_en, p.country, p.prefecture, p.locality, p.website,
        p.items, p.target_countries, p.certificates, p.languages, p.onboarding
      from jsonb_populate_record(o, profile) p),
    version = o.version + 1
  where o.id = organisation and (expected_version is null or o.version = expected_version)
  returning o.version into saved;
  if saved is null then
    if rights.can_edit_organisation((select auth.uid()), organisation) then
      raise sqlstate 'PT409' using message = 'stale';
    end if;
    raise sqlstate 'PT404' using message = 'not_found';
  end if;
  if offers is not null or needs is not null then
    perform public.set_capabilities(organisation, coalesce(offers, '{}'), coalesce(needs, '{}'), required_needs);
  end if;
  return saved;
end $$;
revoke all on function public.save_organisation(uuid, jsonb, text[], text[], text[], integer) from public, anon;
grant execute on function public.save_organisation(uuid, jsonb, text[], text[], text[], integer) to authenticated;

-- The last onboarding step: the first wish, where there is one, and the profile published or left as it is.
-- (A first product is saved before, under an id of its own.) Sent twice, it takes effect once.
create function public.finish_onboarding(organisation uuid, publish boolean, wish jsonb default null)
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
    select organisation, w.text_ja, w.text_en, w.items, w.countries, w.until
    from jsonb_populate_record(null::public.wishes, wish) w;
  end if;
end $$;
revoke all on function public.finish_onboarding(uuid, boolean, jsonb) from public, anon;
grant execute on function public.finish_onboarding(uuid, boolean, jsonb) to authenticated;

-- Who works in an organisation, with the addresses they sign in by: for its own people only.
create function public.organisation_people(organisation uuid)
  returns table (person_id uuid, display_name text, email text, role text, joined_at timestamptz)
  language sql stable security definer set search_path = '' as $$
  select m.person_id, p.display_name, u.email::text, m.role, m.created_at
  from public.memberships m
  join public.profiles p on p.id = m.person_id
  join auth.users u on u.id = m.person_id
  where m.organisation_id = organisation and rights.is_member((select auth.uid()), organisation)
  order by m.created_at, m.person_id
$$;
revoke all on function public.organisation_people(uuid) from public, anon;
grant execute on function public.organisation_people(uuid) to authenticated;

-- Puts contacts into the given order; contacts that are not named keep their place.
create function public.order_contacts(organisation uuid, ids uuid[]) returns void
  language sql security invoker set search_path = '' as $$
  update public.organisation_contacts c set position = wanted.place
  from unnest(ids) with ordinality as wanted (id, place)
  where c.id = wanted.id and c.organisation_id = organisation
$$;
revoke all on function public.order_contacts(uuid, uuid[]) from public, anon;
grant execute on function public.order_contacts(uuid, uuid[]) to authenticated;

-- An organisation's page stays a page: at most 20 contacts and 20 wishes. Who may not add any is left to the
-- policies, so that the refusal tells nothing of how many there are.
create function rights.limit_contacts() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if not rights.can_edit_organisation((select auth.uid()), new.organisation_id) then return new; end if;
  perform 1 from public.organisations o where o.id = new.organisation_id for update;
  if (select count(*) from public.organisation_contacts c where c.organisation_id = new.organisation_id) >= 20 then
    raise sqlstate 'PT409' using message = 'too_many_contacts';
  end if;
  return new;
end $$;
create trigger limit_contacts before insert on public.organisation_contacts
  for each row execute function rights.limit_contacts();

create function rights.limit_wishes() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if not rights.can_edit_organisation((select auth.uid()), new.organisation_id) then return new; end if;
  perform 1 from public.organisations o where o.id = new.organisation_id for update;
  if (select count(*) from public.wishes w where w.organisation_id = new.organisation_id) >= 20 then
    raise sqlstate 'PT409' using message = 'too_many_wishes';
  end if;
  return new;
end $$;
create trigger limit_wishes before insert on public.wishes for each row execute function rights.limit_wishes();

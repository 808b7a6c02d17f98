-- What an offered or needed capability is limited to: items, countries, ports, temperature zones, a volume a month and
-- months. An empty list and a missing bound mean that nothing is said of it, never "none".

alter table public.organisation_capabilities
  add column items text[] not null default '{}' check (cardinality(items) <= 20),
  add column countries text[] not null default '{}' check (cardinality(countries) <= 60),
  add column ports text[] not null default '{}' check (cardinality(ports) <= 30),
  add column temperatures text[] not null default '{}' check (temperatures <@ array['ambient', 'chilled', 'frozen']),
  add column volume_from double precision check (volume_from > 0 and volume_from <= 100000000),
  add column volume_to double precision check (volume_to > 0 and volume_to <= 100000000),
  add column volume_unit text check (char_length(volume_unit) <= 20),
  add column months integer[] not null default '{}' check (months <@ array[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
  add constraint organisation_capabilities_volume check (
    volume_from <= volume_to and (volume_unit is null) = (num_nonnulls(volume_from, volume_to) = 0));
comment on column public.organisation_capabilities.items is 'The items it is limited to; of none, nothing is said. So with countries, ports (UN/LOCODE), temperatures and months.';
comment on column public.organisation_capabilities.volume_from is 'The least volume a month, in volume_unit; volume_to is the most.';

-- Offers and needs are replaced as a whole, so that a form either takes effect or does not. What stays keeps its details;
-- where details are given, they are those of every one, and one that is not among them has none.
drop function public.set_capabilities(uuid, text[], text[], text[]);
create function public.set_capabilities(
  organisation uuid, offers text[], needs text[], required_needs text[] default '{}', details jsonb default null
) returns void language plpgsql security invoker set search_path = '' as $$
begin
  if not rights.can_edit_organisation((select auth.uid()), organisation) then
    raise sqlstate 'PT404' using message = 'not_found';
  end if;
  delete from public.organisation_capabilities c
    where c.organisation_id = organisation and c.capability <> all (case c.direction when 'offer' then offers else needs end);
  insert into public.organisation_capabilities (organisation_id, direction, capability)
    select organisation, 'offer', o from unnest(offers) o on conflict do nothing;
  insert into public.organisation_capabilities as c (organisation_id, direction, capability, required)
    select distinct organisation, 'need', n, n = any (required_needs) from unnest(needs) n
    on conflict (organisation_id, direction, capability) do update set required = excluded.required
      where c.required <> excluded.required;
  if details is not null then
    update public.organisation_capabilities c set items = n.items, countries = n.countries, ports = n.ports,
      temperatures = n.temperatures, volume_from = n.volume_from, volume_to = n.volume_to, volume_unit = n.volume_unit,
      months = n.months
    from (
      select held.direction, held.capability, coalesce(d.items, '{}') as items, coalesce(d.countries, '{}') as countries,
        coalesce(d.ports, '{}') as ports, coalesce(d.temperatures, '{}') as temperatures, d.volume_from, d.volume_to,
        d.volume_unit, coalesce(d.months, '{}') as months
      from public.organisation_capabilities held
      left join jsonb_populate_recordset(null::public.organisation_capabilities, details) d
        on d.direction = held.direction and d.capability = held.capability
      where held.organisation_id = organisation) n
    where c.organisation_id = organisation and c.direction = n.direction and c.capability = n.capability
      and (c.items, c.countries, c.ports, c.temperatures, c.volume_from, c.volume_to, c.volume_unit, c.months)
        is distinct from (n.items, n.countries, n.ports, n.temperatures, n.volume_from, n.volume_to, n.volume_unit, n.months);
  end if;
end $$;
revoke all on function public.set_capabilities(uuid, text[], text[], text[], jsonb) from public, anon;
grant execute on function public.set_capabilities(uuid, text[], text[], text[], jsonb) to authenticated;

-- Saves the named columns of a profile and, where given, what the organisation offers and needs and the parts that have
-- tables of their own: the details of both, sales (null for none), places and certificates, each replaced as a whole.
-- With an expected version, a profile that was saved by someone else in between is `stale`.
create or replace function public.save_organisation(
  organisation uuid, profile jsonb, offers text[] default null, needs text[] default null,
  required_needs text[] default '{}', expected_version integer default null, parts jsonb default '{}'
) returns integer
  language plpgsql security invoker set search_path = '' as $$
declare
  names text := (select string_agg(quote_ident(name), ', ') from jsonb_object_keys(profile) as name);
  saved integer;
begin
  if jsonb_array_length(parts -> 'places') > 20 or jsonb_array_length(parts -> 'certificates') > 40
     or jsonb_array_length(parts -> 'details') > 160 then
    raise sqlstate 'PT400' using message = 'invalid';
  end if;
  -- The columns are named by the caller; the grants of the table say which those may be.
  execute format('update public.organisations o set version = o.version + 1%s
    where o.id = $1 and ($3 is null or o.version = $3) returning o.version',
    coalesce(', (' || names || ') = (select ' || names || ' from jsonb_populate_record(o, $2))', ''))
    into saved using organisation, profile, expected_version;
  if saved is null then
    if rights.can_edit_organisation((select auth.uid()), organisation) then
      raise sqlstate 'PT409' using message = 'stale';
    end if;
    raise sqlstate 'PT404' using message = 'not_found';
  end if;
  if offers is not null or needs is not null then
    perform public.set_capabilities(organisation, coalesce(offers, '{}'), coalesce(needs, '{}'), required_needs,
      parts -> 'details');
  end if;
  if parts ? 'sales' then
    delete from public.organisation_sales s where s.organisation_id = organisation and parts -> 'sales' = 'null'::jsonb;
    insert into public.organisation_sales as s (organisation_id, yen, fiscal_year, visibility)
    select organisation, n.yen, n.fiscal_year, n.visibility
    from jsonb_populate_record(null::public.organisation_sales, nullif(parts -> 'sales', 'null'::jsonb)) n
    where parts -> 'sales' <> 'null'::jsonb
    on conflict (organisation_id) do update set yen = excluded.yen, fiscal_year = excluded.fiscal_year,
      visibility = excluded.visibility;
  end if;
  if parts ? 'places' then
    delete from public.organisation_places p where p.organisation_id = organisation;
    insert into public.organisation_places (organisation_id, position, kind, name_ja, name_en, prefecture, address_ja, address_en)
    select organisation, n.place, r.kind, coalesce(r.name_ja, ''), coalesce(r.name_en, ''), r.prefecture,
      coalesce(r.address_ja, ''), coalesce(r.address_en, '')
    from jsonb_array_elements(parts -> 'places') with ordinality as n (one, place)
    cross join lateral jsonb_populate_record(null::public.organisation_places, n.one) r;
  end if;
  if parts ? 'certificates' then
    delete from public.organisation_certificates c where c.organisation_id = organisation;
    insert into public.organisation_certificates (organisation_id, certificate, number, issuer, expires_on)
    select organisation, r.certificate, coalesce(r.number, ''), coalesce(r.issuer, ''), r.expires_on
    from jsonb_populate_recordset(null::public.organisation_certificates, parts -> 'certificates') r
    join public.organisations o on o.id = organisation and r.certificate = any (o.certificates);
  end if;
  return saved;
end $$;

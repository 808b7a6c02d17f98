-- Matching reads what offered and needed capabilities are limited to.

drop function public.match_profiles(uuid, uuid[], integer);
drop function public.my_match_profile(uuid);
drop view matching.profiles;

-- One row per organisation: what it says about itself, its published products and its open wishes together. What it
-- offers for a time stands with what it offers in words, what it asks for with what it looks for.
create view matching.profiles as
  select o.id, o.status, o.kind, o.country, o.prefecture, o.certificates,
    array(select unnest(o.items)
      union select p.item from public.products p where p.organisation_id = o.id and p.status = 'published' and p.visibility = 'public'
      union select unnest(w.items) from public.wishes w
        where w.organisation_id = o.id and w.until >= rights.today()) as items,
    array(select unnest(o.target_countries)
      union select unnest(p.target_countries) from public.products p where p.organisation_id = o.id and p.status = 'published' and p.visibility = 'public'
      union select unnest(w.countries) from public.wishes w
        where w.organisation_id = o.id and w.until >= rights.today()) as countries,
    array(select distinct p.temperature from public.products p
      where p.organisation_id = o.id and p.status = 'published' and p.visibility = 'public') as temperatures,
    array(select c.capability from public.organisation_capabilities c
      where c.organisation_id = o.id and c.direction = 'offer') as offers,
    array(select c.capability from public.organisation_capabilities c
      where c.organisation_id = o.id and c.direction = 'need' and not c.required) as wants,
    array(select c.capability from public.organisation_capabilities c
      where c.organisation_id = o.id and c.direction = 'need' and c.required) as requires,
    array(select d.capability from public.capability_denials d where d.organisation_id = o.id) as denies,
    coalesce((select jsonb_agg(to_jsonb(c) - 'organisation_id' - 'required' order by c.direction, c.capability)
      from public.organisation_capabilities c
      where c.organisation_id = o.id and (c.volume_unit is not null
        or cardinality(c.items) + cardinality(c.countries) + cardinality(c.ports) + cardinality(c.temperatures) + cardinality(c.months) > 0)), '[]') as details,
    array(select distinct unnest(w.certificates) from public.wishes w
      where w.organisation_id = o.id and w.until >= rights.today()) as sought_certificates,
    concat_ws(E'\n', nullif(o.offers_text, ''),
      (select string_agg(concat_ws(E'\n', nullif(w.text_ja, ''), nullif(w.text_en, '')), E'\n' order by w.created_at, w.id)
        from public.wishes w where w.organisation_id = o.id and w.kind = 'offer' and w.until >= rights.today())) as offers_text,
    concat_ws(E'\n', nullif(o.needs_text, ''),
      (select string_agg(concat_ws(E'\n', nullif(w.text_ja, ''), nullif(w.text_en, '')), E'\n' order by w.created_at, w.id)
        from public.wishes w where w.organisation_id = o.id and w.kind = 'request' and w.until >= rights.today())) as needs_text
  from public.organisations o;

-- The published profiles after an id, or those of the given ids: nothing that a visitor could not read.
create function public.match_profiles(after uuid default null, only_ids uuid[] default null, page integer default 500)
  returns table (id uuid, kind text, country text, prefecture text, certificates text[], items text[], countries text[],
    temperatures text[], offers text[], wants text[], requires text[], denies text[], details jsonb, sought_certificates text[],
    offers_text text, needs_text text)
  language sql stable security definer set search_path = '' as $$
  select p.id, p.kind, p.country, p.prefecture, p.certificates, p.items, p.countries, p.temperatures, p.offers, p.wants,
    p.requires, p.denies, p.details, p.sought_certificates, p.offers_text, p.needs_text
  from matching.profiles p
  where p.status = 'published' and (match_profiles.after is null or p.id > match_profiles.after)
    and (only_ids is null or p.id = any (only_ids))
  order by p.id limit least(greatest(page, 1), 500)
$$;
revoke all on function public.match_profiles(uuid, uuid[], integer) from public;
grant execute on function public.match_profiles(uuid, uuid[], integer) to anon, authenticated;

-- The profile of one's own organisation, draft or published.
create function public.my_match_profile(organisation uuid)
  returns table (id uuid, kind text, country text, prefecture text, certificates text[], items text[], countries text[],
    temperatures text[], offers text[], wants text[], requires text[], denies text[], details jsonb, sought_certificates text[],
    offers_text text, needs_text text)
  language sql stable security definer set search_path = '' as $$
  select p.id, p.kind, p.country, p.prefecture, p.certificates, p.items, p.countries, p.temperatures, p.offers, p.wants,
    p.requires, p.denies, p.details, p.sought_certificates, p.offers_text, p.needs_text
  from matching.profiles p
  where p.id = organisation and rights.is_member((select auth.uid()), organisation)
$$;
revoke all on function public.my_match_profile(uuid) from public, anon;
grant execute on function public.my_match_profile(uuid) to authenticated;

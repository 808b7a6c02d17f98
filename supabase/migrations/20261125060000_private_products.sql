-- A product that not everybody may see tells nothing to everybody: neither to matching, which reads as a visitor, nor
-- to search engines.

create or replace view matching.profiles as
  select o.id, o.status, o.kind, o.country, o.certificates,
    array(select unnest(o.items)
      union select p.item from public.products p
        where p.organisation_id = o.id and p.status = 'published' and p.visibility = 'public'
      union select unnest(w.items) from public.wishes w
        where w.organisation_id = o.id and (w.until is null or w.until >= current_date)) as items,
    array(select unnest(o.target_countries)
      union select unnest(p.target_countries) from public.products p
        where p.organisation_id = o.id and p.status = 'published' and p.visibility = 'public'
      union select unnest(w.countries) from public.wishes w
        where w.organisation_id = o.id and (w.until is null or w.until >= current_date)) as countries,
    array(select distinct p.temperature from public.products p
      where p.organisation_id = o.id and p.status = 'published' and p.visibility = 'public') as temperatures,
    array(select c.capability from public.organisation_capabilities c
      where c.organisation_id = o.id and c.direction = 'offer') as offers,
    array(select c.capability from public.organisation_capabilities c
      where c.organisation_id = o.id and c.direction = 'need' and not c.required) as wants,
    array(select c.capability from public.organisation_capabilities c
      where c.organisation_id = o.id and c.direction = 'need' and c.required) as requires,
    array(select d.capability from public.capability_denials d where d.organisation_id = o.id) as denies
  from public.organisations o;

create or replace function public.sitemap_entries() returns jsonb
  language sql stable security definer set search_path = '' as $$
  select jsonb_build_object(
    'products', (select coalesce(jsonb_agg(jsonb_build_array(x.id, x.updated_at)), '[]') from (
      select p.id, p.updated_at from public.products p join public.organisations o on o.id = p.organisation_id
      where p.status = 'published' and p.visibility = 'public' and o.status = 'published'
      order by p.published_at desc, p.id limit 19000) x),
    'organisations', (select coalesce(jsonb_agg(jsonb_build_array(x.id, x.updated_at)), '[]') from (
      select o.id, o.updated_at from public.organisations o where o.status = 'published' order by o.updated_at desc, o.id limit 5000) x))
$$;

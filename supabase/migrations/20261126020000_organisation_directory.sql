-- The directory of organisations: the search that programs have, with facets and their counts beside it. One narrow row for
-- every organisation that is published, written in the transaction that changes it, so that neither hits nor counts can
-- hold what is not published.

create table public.listed_organisations (
  organisation_id uuid primary key references public.organisations (id) on delete cascade,
  told smallint not null,
  facets text[] not null
);
comment on table public.listed_organisations is
  'The published organisations as the directory narrows them. Written by triggers alone; nobody reads it but the search function.';
comment on column public.listed_organisations.told is 'How much of what partners look for it tells, 0 to 100: the order of the list.';
comment on column public.listed_organisations.facets is
  'What it can be narrowed by, as words: a facet, a blank, a value. What it does not say has no word.';
create index listed_organisations_facets on public.listed_organisations using gin (facets) with (gin_pending_list_limit = 256);
revoke all on table public.listed_organisations from anon, authenticated;
grant all on public.listed_organisations to service_role;
alter table public.listed_organisations enable row level security;
create policy "Only the service role touches the rows of the directory" on public.listed_organisations
  for all to service_role using (true) with check (true);

create function rights.organisation_words(o public.organisations) returns text[]
  language sql stable set search_path = '' as $$
  select array(
    select f.facet || ' ' || f.value from (
      select 'kinds', o.kind
      union all select 'countries', o.country
      union all select 'prefectures', o.prefecture
      union all select 'items', unnest(o.items)
      union all select 'targets', unnest(o.target_countries)
      union all select 'certificates', unnest(o.certificates)
      union all select 'offers', c.capability from public.organisation_capabilities c
        where c.organisation_id = o.id and c.direction = 'offer'
    ) f (facet, value)
    where f.value <> '' group by 1 order by 1)
$$;
revoke all on function rights.organisation_words(public.organisations) from public;

-- What the directory knows of these organisations as they are now; those that are not published are taken off.
create function rights.list_organisations(ids uuid[]) returns void
  language plpgsql security definer set search_path = '' as $$
begin
  delete from public.listed_organisations l where l.organisation_id = any (ids)
    and not exists (select 1 from public.organisations o where o.id = l.organisation_id and o.status = 'published');
  insert into public.listed_organisations as l (organisation_id, told, facets)
  select o.id,
    (o.description_ja <> '')::integer * 15 + (o.description_en <> '')::integer * 15 + (o.items <> '{}')::integer * 15
      + exists (select 1 from public.organisation_capabilities c where c.organisation_id = o.id and c.direction = 'offer')::integer * 20
      + (o.target_countries <> '{}')::integer * 10 + (o.certificates <> '{}')::integer * 10
      + (o.logo_file_id is not null)::integer * 10 + (o.website is not null)::integer * 5,
    rights.organisation_words(o)
  from public.organisations o where o.id = any (ids) and o.status = 'published'
  order by o.id
  on conflict (organisation_id) do update set told = excluded.told, facets = excluded.facets
  where (l.told, l.facets) is distinct from (excluded.told, excluded.facets);
end $$;
revoke all on function rights.list_organisations(uuid[]) from public;

create function rights.organisation_in_directory() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  perform rights.list_organisations(array[new.id]);
  return null;
end $$;
create trigger directory_follows after insert or update of kind, status, country, prefecture, items, target_countries,
  certificates, description_ja, description_en, logo_file_id, website on public.organisations
  for each row execute function rights.organisation_in_directory();

-- What an organisation can do is found and listed together.
create or replace function rights.capabilities_said() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare
  ids uuid[] := array(select distinct c.organisation_id from changed c);
begin
  perform rights.index_organisations(ids);
  perform rights.list_organisations(ids);
  return null;
end $$;

select rights.list_organisations(array(select o.id from public.organisations o));

-- Published organisations, whoever asks. `asks` are ways of asking for the same; each is a list of parts that must all be
-- found, each part a list of `{grams, phrases}` any of which finds it, as in `search_catalogue`. `filters` holds lists of
-- values by facet (see rights.organisation_words): one of several is enough, but for certificates, of which all must be
-- there. Those that are called so come first, then those that tell more. Where `counted`, every value of every facet comes
-- with how many organisations it would give under all other facets, and each row with its products that everybody sees.
drop function public.search_organisations(jsonb, jsonb, integer, uuid, integer);
create function public.search_organisations(
  asks jsonb default '[]', filters jsonb default '{}', after_rank integer default null, after_id uuid default null,
  page_size integer default 20, counted boolean default false
) returns jsonb
  language plpgsql stable security definer set search_path = '' set random_page_cost = 1.1 set jit = off as $$
declare
  found text;
  named text;
  filter record;
  chosen text := '';
  failing text := '0';
  missed text := '';
  result jsonb;
begin
  -- Written out with the values at hand, so that each way of asking is planned as a walk of the inverted index.
  select string_agg('(' || ask.found || ')', ' or '), string_agg('(' || ask.named || ')', ' or ')
  into found, named
  from jsonb_array_elements(asks) with ordinality as a (parts, place)
  cross join lateral (
    select string_agg('(' || part.found || ')', ' and ') as found, string_agg('(' || part.named || ')', ' and ') as named
    from jsonb_array_elements(a.parts) with ordinality as p (ways, place)
    cross join lateral (
      select
        string_agg(format('(s.grams @> %L::text[] and not exists (select 1 from unnest(%L::text[]) t where position(t in s.text) = 0))',
          w.grams, w.phrases), ' or ') as found,
        string_agg(format('s.names @> %L::text[]', w.grams), ' or ') as named
      from (
        select array(select jsonb_array_elements_text(way -> 'grams')) as grams,
          array(select jsonb_array_elements_text(way -> 'phrases')) as phrases
        from jsonb_array_elements(p.ways) with ordinality as one (way, place) where one.place <= 40
      ) w
      where w.grams <> '{}'
    ) part
    where p.place <= 12
  ) ask
  where a.place <= 4;

  -- Asks without a single word find nothing; no asks find everything.
  if found is null and jsonb_array_length(asks) > 0 then found := 'false'; end if;

  for filter in select f.key as facet, array(select f.key || ' ' || v.value from jsonb_array_elements_text(f.value) v) as values
    from jsonb_each(filters) f loop
    if filter.values = '{}' then continue; end if;
    if filter.facet = 'certificates' then
      chosen := chosen || format(' and l.facets @> %L::text[]', filter.values);
    elsif counted then
      failing := failing || format(' + (not l.facets && %L::text[])::integer', filter.values);
      missed := missed || format(' when not l.facets && %L::text[] then %L', filter.values, filter.facet || ' ');
    else
      chosen := chosen || format(' and l.facets && %L::text[]', filter.values);
    end if;
  end loop;
  if missed <> '' then
    -- A facet is counted under all others, so that whoever fails only that one is counted in it.
    chosen := chosen || format(' and %s < 2', failing);
    missed := format('case %s else '''' end', missed);
  else
    missed := '''''::text';
  end if;
  execute format($query$
    with hits as materialized (
      select l.organisation_id as id, l.told + %s as rank, %s as missed %s
      from public.listed_organisations l %s where %s %s
    ), page as (
      select h.id, h.rank from hits h
      where h.missed = '' and ($1 is null or h.rank < $1 or (h.rank = $1 and h.id > $2))
      order by h.rank desc, h.id limit $3
    )
    select jsonb_build_object('total', (select count(*) from hits h where h.missed = ''),
      'rows', (select coalesce(jsonb_agg(jsonb_build_object('id', g.id, 'rank', g.rank %s) order by g.rank desc, g.id), '[]') from page g)
      %s)
    $query$,
    case when named is null then '0' else format('case when %s then 1000 else 0 end', named) end,
    missed,
    case when counted then ', l.facets' else '' end,
    case when found is null or found = 'false' then '' else 'join public.organisation_search s on s.organisation_id = l.organisation_id' end,
    coalesce('(' || found || ')', 'true'),
    chosen,
    case when counted then $part$, 'products', (select count(*) from public.catalogue_products c
      where c.organisation_id = g.id and c.rung = 'public')$part$ else '' end,
    case when counted then format($part$, 'counts', (select coalesce(jsonb_object_agg(x.word, x.n), '{}') from (
        select f.word, count(*) as n from (select unnest(h.facets) as word, h.missed from hits h) f %s group by 1) x)$part$,
      case when failing = '0' then '' else 'where starts_with(f.word, f.missed)' end) else '' end)
  into result
  using after_rank, after_id, least(greatest(page_size, 1), 101);
  return result;
end $$;
comment on function public.search_organisations(jsonb, jsonb, integer, uuid, integer, boolean) is
  'One page of the published organisations with their number and, where asked for, the counts of the facets. Sees only what everybody may see.';
revoke all on function public.search_organisations(jsonb, jsonb, integer, uuid, integer, boolean) from public;
grant execute on function public.search_organisations(jsonb, jsonb, integer, uuid, integer, boolean) to anon, authenticated;
create index catalogue_products_organisation on public.catalogue_products (organisation_id);
-- The lists of items are narrowed by their words in the directory.
drop index public.organisations_items;

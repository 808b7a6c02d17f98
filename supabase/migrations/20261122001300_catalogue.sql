-- Saving a product whole, and searching the catalogue.
--
-- What is searched is written by the app (one way of normalising text, for writing and for asking):
-- `text` is what a candidate is rechecked on and ranked by, `grams` is what the index finds it by.
-- GIN is not used under row-level security, so searching is one function that applies visibility itself.

create table public.product_search (
  product_id uuid primary key references public.products (id) on delete cascade,
  text text not null,
  grams text[] not null,
  strong text[] not null default '{}',
  quality smallint not null default 0 check (quality between 0 and 100),
  revision text not null,
  written_at timestamptz not null default now()
);
comment on table public.product_search is 'What the catalogue search knows of a product. Nobody reads it but the search function.';
comment on column public.product_search.strong is 'The grams of what the product is called, what it is and who makes it: a match there comes first.';
comment on column public.product_search.quality is 'How much of what buyers ask is told, 0 to 100; the better told comes first.';
comment on column public.product_search.revision is 'The dictionary and the normalising this was written with; another one makes the row stale.';
create index product_search_grams on public.product_search using gin (grams) with (gin_pending_list_limit = 256);
create index product_search_quality on public.product_search (quality desc, product_id);
create index products_newest on public.products (published_at desc, id) where status = 'published';
revoke all on table public.product_search from anon, authenticated;
grant all on public.product_search to service_role;
alter table public.product_search enable row level security;
create policy "Only the service role touches the search index" on public.product_search for all to service_role
  using (true) with check (true);

create function rights.search_written() returns trigger
  language plpgsql set search_path = '' as $$
begin
  new.written_at := now();
  return new;
end $$;
create trigger search_written before update on public.product_search for each row execute function rights.search_written();

-- Writes the search entries of products that the caller may edit; others are left out.
create function public.index_products(entries jsonb) returns integer
  language plpgsql security definer set search_path = '' as $$
declare
  written integer;
begin
  insert into public.product_search as s (product_id, text, grams, strong, quality, revision)
  select e.product_id, e.text, e.grams, e.strong, e.quality, e.revision
  from jsonb_populate_recordset(null::public.product_search, entries) e
  where rights.can_edit_product((select auth.uid()), e.product_id)
    and char_length(e.text) <= 20000 and cardinality(e.grams) <= 5000
  on conflict (product_id) do update set text = excluded.text, grams = excluded.grams, strong = excluded.strong,
    quality = excluded.quality, revision = excluded.revision;
  get diagnostics written = row_count;
  return written;
end $$;
revoke all on function public.index_products(jsonb) from public, anon;
grant execute on function public.index_products(jsonb) to authenticated;

-- Products whose search entry is missing, older than the product or its maker, or of another revision.
create function public.stale_products(current_revision text, batch integer default 200) returns table (product_id uuid)
  language sql stable security invoker set search_path = '' as $$
  select p.id from public.products p
  join public.organisations o on o.id = p.organisation_id
  left join public.product_search s on s.product_id = p.id
  where s.product_id is null or s.revision <> current_revision or s.written_at < greatest(p.updated_at, o.updated_at)
  order by p.id limit least(batch, 500)
$$;
revoke all on function public.stale_products(text, integer) from public, anon, authenticated;
grant execute on function public.stale_products(text, integer) to service_role;

-- Saves a product with its price, its pictures and its search entry, or nothing of it. Without an expected
-- version it is new; with one, a product that was saved by someone else in between is `stale`.
create function public.save_product(
  product uuid, organisation uuid, fields jsonb, price jsonb, images jsonb, entry jsonb, expected_version integer default null
) returns integer
  language plpgsql security invoker set search_path = '' as $$
declare
  saved integer;
begin
  if jsonb_array_length(images) > 12 then raise sqlstate 'PT400' using message = 'invalid'; end if;
  if expected_version is null then
    insert into public.products (id, organisation_id, status, item, name_ja, name_en, description_ja, description_en, hs,
      content, moq_quantity, moq_unit, shelf_life_days, temperature, origin_country, origin_prefecture,
      processing_prefecture, target_countries, certificates)
    select product, organisation, f.status, f.item, f.name_ja, f.name_en, f.description_ja, f.description_en, f.hs,
      f.content, f.moq_quantity, f.moq_unit, f.shelf_life_days, f.temperature, f.origin_country, f.origin_prefecture,
      f.processing_prefecture, f.target_countries, f.certificates
    from jsonb_populate_record(null::public.products, fields) f
    returning version into saved;
  else
    update public.products p set
      (status, item, name_ja, name_en, description_ja, description_en, hs, content, moq_quantity, moq_unit,
        shelf_life_days, temperature, origin_country, origin_prefecture, processing_prefecture, target_countries, certificates)
      = (select f.status, f.item, f.name_ja, f.name_en, f.description_ja, f.description_en, f.hs, f.content, f.moq_quantity,
          f.moq_unit, f.shelf_life_days, f.temperature, f.origin_country, f.origin_prefecture, f.processing_prefecture,
          f.target_countries, f.certificates
        from jsonb_populate_record(p, fields) f)
    where p.id = product and p.organisation_id = organisation and p.version = expected_version
    returning p.version into saved;
  end if;
  if saved is null then
    if rights.can_edit_product((select auth.uid()), product) then raise sqlstate 'PT409' using message = 'stale'; end if;
    raise sqlstate 'PT404' using message = 'not_found';
  end if;

  if price is null or price = 'null'::jsonb then
    delete from public.product_prices r where r.product_id = product;
  else
    insert into public.product_prices as r (product_id, amount_minor, currency, per, incoterm, place, visibility)
    select product, n.amount_minor, n.currency, n.per, n.incoterm, n.place, n.visibility
    from jsonb_populate_record(null::public.product_prices, price) n
    on conflict (product_id) do update set amount_minor = excluded.amount_minor, currency = excluded.currency,
      per = excluded.per, incoterm = excluded.incoterm, place = excluded.place, visibility = excluded.visibility;
  end if;

  -- A picture whose file is gone meanwhile is left out; the rest keeps its order.
  delete from public.product_images i where i.product_id = product
    and not exists (select 1 from jsonb_to_recordset(images) as n (file_id uuid) where n.file_id = i.file_id);
  insert into public.product_images as i (product_id, file_id, position, alt_ja, alt_en)
  select product, f.id, n.place, coalesce(n.one ->> 'alt_ja', ''), coalesce(n.one ->> 'alt_en', '')
  from jsonb_array_elements(images) with ordinality as n (one, place)
  join public.files f on f.id = (n.one ->> 'file_id')::uuid and f.organisation_id = organisation
  on conflict (product_id, file_id) do update set position = excluded.position, alt_ja = excluded.alt_ja, alt_en = excluded.alt_en;

  perform public.index_products(jsonb_build_array(entry || jsonb_build_object('product_id', product)));
  return saved;
end $$;
revoke all on function public.save_product(uuid, uuid, jsonb, jsonb, jsonb, jsonb, integer) from public, anon;
grant execute on function public.save_product(uuid, uuid, jsonb, jsonb, jsonb, jsonb, integer) to authenticated;

-- ── Searching ───────────────────────────────────────────────────────────────────────────────────

-- The catalogue for everybody: published products of published organisations, whoever asks.
-- `asks` are at most four ways of asking for the same; each is a list of parts that must all be found, each part a list of
-- `{grams, phrases}` any of which finds it: grams by the index, phrases as a recheck. No asks means everything. `filters`
-- holds the facets. The total and the facet counts cover every match; a facet is counted under all other facets, so that
-- it tells what choosing would give. Rows come at most 200 at a time in order of rank after the given place: what is
-- called so first, then by quality; their text only where text was asked for.
create function public.search_catalogue(
  asks jsonb default '[]', filters jsonb default '{}', after_rank integer default null, after_id uuid default null,
  page_size integer default 24
) returns jsonb
  language plpgsql stable security definer set search_path = '' set random_page_cost = 1.1 as $$
declare
  asked boolean := jsonb_array_length(asks) > 0;
  wanted_items text[] := array(select jsonb_array_elements_text(filters -> 'items'));
  wanted_prefectures text[] := array(select jsonb_array_elements_text(filters -> 'prefectures'));
  wanted_temperatures text[] := array(select jsonb_array_elements_text(filters -> 'temperatures'));
  wanted_certificates text[] := array(select jsonb_array_elements_text(filters -> 'certificates'));
  wanted_country text := filters ->> 'country';
  found text;
  strong text;
  result jsonb;
begin
  -- Written out with the values at hand, so that each way of asking is planned as a walk of the inverted index.
  select string_agg('(' || ask.found || ')', ' or '), string_agg('(' || ask.strong || ')', ' or ')
  into found, strong
  from jsonb_array_elements(asks) with ordinality as a (parts, place)
  cross join lateral (
    select string_agg('(' || part.found || ')', ' and ') as found, string_agg('(' || part.strong || ')', ' and ') as strong
    from jsonb_array_elements(a.parts) with ordinality as p (ways, place)
    cross join lateral (
      select
        string_agg(format(case when w.phrases = '{}' then 's.grams @> %L::text[]'
          else '(s.grams @> %L::text[] and not exists (select 1 from unnest(%L::text[]) t where position(t in s.text) = 0))' end,
          w.grams, w.phrases), ' or ') as found,
        string_agg(format('s.strong @> %L::text[]', w.grams), ' or ') as strong
      from (
        select array(select jsonb_array_elements_text(way -> 'grams')) as grams,
          array(select jsonb_array_elements_text(way -> 'phrases')) as phrases
        from jsonb_array_elements(p.ways) with ordinality as one (way, place) where one.place <= 10
      ) w
    ) part
    where p.place <= 12
  ) ask
  where a.place <= 4;
  execute format($query$
    with hits as materialized (
      select p.id, p.item, p.origin_prefecture as prefecture, p.temperature, p.certificates, p.target_countries as countries,
        coalesce(s.quality, 0)::integer + %s as rank,
        (cardinality($1) = 0 or p.item = any ($1)) as by_item,
        (cardinality($2) = 0 or p.origin_prefecture = any ($2)) is true as by_prefecture,
        (cardinality($3) = 0 or p.temperature = any ($3)) as by_temperature,
        (cardinality($4) = 0 or p.certificates @> $4) as by_certificate,
        ($5 is null or p.target_countries @> array[$5]) as by_country
      from public.products p
      join public.organisations o on o.id = p.organisation_id and o.status = 'published'
      %s join public.product_search s on s.product_id = p.id
      where p.status = 'published' %s
    ), matches as materialized (
      select * from hits h where by_item and by_prefecture and by_temperature and by_certificate and by_country
    ), page as (
      select m.id, m.rank from matches m
      where $6 is null or m.rank < $6 or (m.rank = $6 and m.id > $7)
      order by m.rank desc, m.id limit $8
    )
    select jsonb_build_object(
      'total', (select count(*) from matches),
      'rows', (select coalesce(jsonb_agg(jsonb_build_object('id', g.id, 'rank', g.rank %s) order by g.rank desc, g.id), '[]')
        from page g %s),
      'items', (select coalesce(jsonb_object_agg(f.item, f.n), '{}') from (
        select h.item, count(*) as n from hits h
        where by_prefecture and by_temperature and by_certificate and by_country group by h.item) f),
      'prefectures', (select coalesce(jsonb_object_agg(f.prefecture, f.n), '{}') from (
        select h.prefecture, count(*) as n from hits h
        where h.prefecture is not null and by_item and by_temperature and by_certificate and by_country group by h.prefecture) f),
      'temperatures', (select coalesce(jsonb_object_agg(f.temperature, f.n), '{}') from (
        select h.temperature, count(*) as n from hits h
        where by_item and by_prefecture and by_certificate and by_country group by h.temperature) f),
      'certificates', (select coalesce(jsonb_object_agg(f.code, f.n), '{}') from (
        select c.code, count(*) as n from matches m, unnest(m.certificates) as c (code) group by c.code) f),
      'countries', (select coalesce(jsonb_object_agg(f.code, f.n), '{}') from (
        select c.code, count(*) as n from hits h, unnest(h.countries) as c (code)
        where by_item and by_prefecture and by_temperature and by_certificate group by c.code) f))
    $query$,
    case when asked then format('case when %s then 1000 else 0 end', strong) else '0' end,
    case when asked then '' else 'left' end,
    case when asked then format('and (%s)', found) else '' end,
    case when asked then $part$, 'text', s.text$part$ else '' end,
    case when asked then 'join public.product_search s on s.product_id = g.id' else '' end)
  into result
  using wanted_items, wanted_prefectures, wanted_temperatures, wanted_certificates, wanted_country,
    after_rank, after_id, least(greatest(page_size, 1), 200);
  return result;
end $$;
comment on function public.search_catalogue(jsonb, jsonb, integer, uuid, integer) is
  'One page of the public catalogue with its total and facet counts. Sees only what everybody may see.';
revoke all on function public.search_catalogue(jsonb, jsonb, integer, uuid, integer) from public;
grant execute on function public.search_catalogue(jsonb, jsonb, integer, uuid, integer) to anon, authenticated;

-- Searches that found nothing, so that the dictionary can grow: the text and how often, no person.
create table public.search_misses (
  query text primary key check (char_length(query) between 1 and 60),
  times integer not null default 1,
  last_at timestamptz not null default now()
);
comment on table public.search_misses is 'Searches that found nothing, counted. Written by a function, read by the service role.';
revoke all on table public.search_misses from anon, authenticated;
grant all on public.search_misses to service_role;
alter table public.search_misses enable row level security;
create policy "Only the service role reads missed searches" on public.search_misses for all to service_role
  using (true) with check (true);

create function public.count_search_miss(missed text) returns void
  language plpgsql security definer set search_path = '' as $$
begin
  if char_length(missed) not between 1 and 60 then return; end if;
  update public.search_misses m set times = m.times + 1, last_at = now() where m.query = missed;
  if not found and (select count(*) from public.search_misses) < 10000 then
    insert into public.search_misses (query) values (missed) on conflict (query) do nothing;
  end if;
end $$;
revoke all on function public.count_search_miss(text) from public;
grant execute on function public.count_search_miss(text) to anon, authenticated;

-- The addresses a search engine should know: at most 19,000 products and 5,000 organisations, newest first.
create function public.sitemap_entries() returns jsonb
  language sql stable security definer set search_path = '' as $$
  select jsonb_build_object(
    'products', (select coalesce(jsonb_agg(jsonb_build_array(x.id, x.updated_at)), '[]') from (
      select p.id, p.updated_at from public.products p join public.organisations o on o.id = p.organisation_id
      where p.status = 'published' and o.status = 'published' order by p.published_at desc, p.id limit 19000) x),
    'organisations', (select coalesce(jsonb_agg(jsonb_build_array(x.id, x.updated_at)), '[]') from (
      select o.id, o.updated_at from public.organisations o where o.status = 'published' order by o.updated_at desc, o.id limit 5000) x))
$$;
revoke all on function public.sitemap_entries() from public;
grant execute on function public.sitemap_entries() to anon, authenticated;

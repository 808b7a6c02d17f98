-- A catalogue that is searched where it is short: one narrow row for every product that is published, kept by triggers
-- in the transaction that changes it, so that neither hits nor counts can lag behind or hold what is not published.

create table public.catalogue_products (
  product_id uuid primary key references public.products (id) on delete cascade,
  organisation_id uuid not null,
  rung text not null,
  item text not null,
  prefecture text,
  temperature text not null,
  certificates text[] not null,
  countries text[] not null,
  quality smallint not null,
  named text[] not null
);
comment on table public.catalogue_products is
  'The published products of published organisations as the search reads them: what they are found by, and their facets. Written by triggers alone.';
comment on column public.catalogue_products.named is
  'What it is called, what it is and who makes it, in pieces of up to three signs or words; #item, @place and +certificate stand for codes, whose words the app knows.';
comment on column public.catalogue_products.rung is 'The rung of the visibility ladder from which on it is found.';
create index catalogue_products_named on public.catalogue_products using gin (named) with (gin_pending_list_limit = 256);
create index catalogue_products_quality on public.catalogue_products (quality desc, product_id);
revoke all on table public.catalogue_products from anon, authenticated;
grant all on public.catalogue_products to service_role;
alter table public.catalogue_products enable row level security;
create policy "Only the service role touches the catalogue's rows" on public.catalogue_products for all to service_role
  using (true) with check (true);

-- Lists these products as they are now, and takes off those that are not published.
create function rights.list_in_catalogue(ids uuid[]) returns void
  language plpgsql security definer set search_path = '' as $$
begin
  delete from public.catalogue_products c where c.product_id = any (ids) and not exists (
    select 1 from public.products p join public.organisations o on o.id = p.organisation_id
    where p.id = c.product_id and p.status = 'published' and o.status = 'published');
  insert into public.catalogue_products as c (product_id, organisation_id, rung, item, prefecture, temperature, certificates,
    countries, quality, named)
  select p.id, p.organisation_id, p.visibility, p.item, p.origin_prefecture, p.temperature,
    p.certificates, p.target_countries, coalesce(s.quality, 0), coalesce(s.strong, '{}')
  from public.products p
  join public.organisations o on o.id = p.organisation_id and o.status = 'published'
  left join public.product_search s on s.product_id = p.id
  where p.id = any (ids) and p.status = 'published'
  order by p.id
  on conflict (product_id) do update set organisation_id = excluded.organisation_id, rung = excluded.rung, item = excluded.item,
    prefecture = excluded.prefecture, temperature = excluded.temperature, certificates = excluded.certificates,
    countries = excluded.countries, quality = excluded.quality, named = excluded.named
  where c is distinct from excluded;
end $$;
revoke all on function rights.list_in_catalogue(uuid[]) from public;

create function rights.products_listed() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  perform rights.list_in_catalogue(array(select c.id from changed c));
  return null;
end $$;
create trigger catalogue_follows_new after insert on public.products
  referencing new table as changed for each statement execute function rights.products_listed();
create trigger catalogue_follows_change after update on public.products
  referencing new table as changed for each statement execute function rights.products_listed();

create function rights.entries_listed() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  perform rights.list_in_catalogue(array(select c.product_id from changed c));
  return null;
end $$;
create trigger catalogue_follows_new after insert on public.product_search
  referencing new table as changed for each statement execute function rights.entries_listed();
create trigger catalogue_follows_change after update on public.product_search
  referencing new table as changed for each statement execute function rights.entries_listed();

create trigger catalogue_follows_loss after delete on public.product_search
  referencing old table as changed for each statement execute function rights.entries_listed();

-- An organisation that is published or withdrawn takes all its products with it.
create function rights.organisation_listed() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  perform rights.list_in_catalogue(array(select p.id from public.products p where p.organisation_id = new.id));
  return null;
end $$;
create trigger catalogue_follows after update of status on public.organisations
  for each row when (old.status is distinct from new.status) execute function rights.organisation_listed();

select rights.list_in_catalogue(array(select p.id from public.products p));

-- ── Asking ──────────────────────────────────────────────────────────────────────────────────────

-- The facets of the catalogue: `chosen` is what a row `c` must fulfil where the filters `$1` hold the facet, `counted`
-- gives the values of a row `h` that are counted (nothing: none are), `narrows` says that choosing one more value leaves
-- fewer, so that its counts are those under its own choice too. A further facet is a column of catalogue_products,
-- what list_in_catalogue writes into it, and a row here.
create function rights.catalogue_facets() returns table (facet text, chosen text, counted text, narrows boolean)
  language plpgsql immutable set search_path = '' as $$
begin
  return query values
    ('items', 'c.item = any (array(select jsonb_array_elements_text($1 -> ''items'')))', 'h.item', false),
    ('prefectures', 'coalesce(c.prefecture = any (array(select jsonb_array_elements_text($1 -> ''prefectures''))), false)',
      'h.prefecture', false),
    ('temperatures', 'c.temperature = any (array(select jsonb_array_elements_text($1 -> ''temperatures'')))', 'h.temperature', false),
    ('certificates', 'c.certificates @> array(select jsonb_array_elements_text($1 -> ''certificates''))', 'unnest(h.certificates)', true),
    ('countries', 'c.countries @> array[$1 ->> ''countries'']', 'unnest(h.countries)', false);
end $$;
revoke all on function rights.catalogue_facets() from public;

-- Whether a value of the filters chooses anything.
create function rights.is_chosen(value jsonb) returns boolean
  language plpgsql immutable set search_path = '' as $$
begin
  return coalesce(value, 'null') not in ('null', '[]', '""');
end $$;
revoke all on function rights.is_chosen(jsonb) from public;

-- Ways of asking as a condition on a row `c` of the catalogue, with the values written out, so that it is planned as a walk
-- of an inverted index; null where nothing is asked. An ask is `{text, parts}`: all its parts must be found, each in one of
-- its ways `{grams, phrases}`; among the names, or where `text` is true in all that is told of the product.
create function rights.catalogue_asks(asks jsonb) returns text
  language plpgsql immutable set search_path = '' as $$
declare
  ask jsonb;
  part jsonb;
  way jsonb;
  told boolean;
  ways text;
  parts text;
  named text;
  text text;
begin
  for ask in select a.value from jsonb_array_elements(asks) a limit 6 loop
    told := coalesce((ask ->> 'text')::boolean, false);
    parts := null;
    for part in select p.value from jsonb_array_elements(ask -> 'parts') p limit 12 loop
      ways := null;
      for way in select w.value from jsonb_array_elements(part) w where w.value -> 'grams' <> '[]' limit 24 loop
        ways := coalesce(ways || ' or ', '') || format(case
            when not told then 'c.named @> %L::text[]'
            when way -> 'phrases' = '[]' then 's.grams @> %L::text[]'
            else '(s.grams @> %L::text[] and not exists (select 1 from unnest(%L::text[]) t where position(t in s.text) = 0))' end,
          array(select jsonb_array_elements_text(way -> 'grams')), array(select jsonb_array_elements_text(way -> 'phrases')));
      end loop;
      parts := coalesce(parts || ' and ', '') || '(' || ways || ')';
    end loop;
    if parts is null then continue; end if;
    if told then text := coalesce(text || ' or ', '') || '(' || parts || ')';
    else named := coalesce(named || ' or ', '') || '(' || parts || ')'; end if;
  end loop;
  if text is null then return named; end if;
  -- Told and named together are found by their ids, as no single walk finds both; what only tells of it is at most 200.
  return format('c.product_id = any (array((select s.product_id from public.product_search s where (%s)
      and exists (select 1 from public.catalogue_products l where l.product_id = s.product_id) limit 200)%s))',
    text, ' union select c.product_id from public.catalogue_products c where ' || named);
end $$;
revoke all on function rights.catalogue_asks(jsonb) from public;

-- The catalogue as the caller may see it. `asks` are ways of asking for the same, at most six, see rights.catalogue_asks; none
-- means everything. What `first`, some of them, find comes first, then what is better told. Where the asks find fewer than
-- `few`, `others` are asked too, and what they find comes behind: by names, then what merely tells of it; `widened` says so,
-- and ranks then are from 3000 for `first`, from 2000 for the asks, from 1000 for names. `filters` holds the facets. The
-- total and the facet counts cover every match; a facet is counted under all other facets, so that it tells what choosing
-- would give. Rows come at most 200 at a time in order of rank after the given place; their text (the lines before the
-- descriptions) only where words were asked for.
drop function public.search_catalogue(jsonb, jsonb, integer, uuid, integer);
create function public.search_catalogue(
  asks jsonb default '[]', filters jsonb default '{}', after_rank integer default null, after_id uuid default null,
  page_size integer default 24, first jsonb default '[]', others jsonb default '[]', few integer default 20
) returns jsonb
  language plpgsql stable security definer set search_path = '' set random_page_cost = 1.1 set jit = off as $$
declare
  asked boolean := jsonb_array_length(asks) > 0;
  me uuid := auth.uid();
  seen text := case when me is null then 'c.rung = ''public''' else '(c.rung = ''public'' or rights.reaches($2, c.organisation_id, c.rung))' end;
  found text := rights.catalogue_asks(asks);
  early text := rights.catalogue_asks(first);
  rank text := '0';
  widened boolean := false;
  one record;
  other record;
  chosen text;
  flags text := '';
  flagged text;
  under text;
  counts text := '';
  result jsonb;
begin
  for one in select f.facet, f.chosen from rights.catalogue_facets() f where rights.is_chosen(filters -> f.facet) loop
    chosen := coalesce(chosen || ' and ', '') || '(' || one.chosen || ')';
    flags := flags || format(', (%s) as "by %s"', one.chosen, one.facet);
    flagged := coalesce(flagged || ' and ', '') || format('h."by %s"', one.facet);
  end loop;
  for one in select f.* from rights.catalogue_facets() f where f.counted is not null loop
    under := null;
    if chosen is not null then
      for other in select f.facet from rights.catalogue_facets() f
        where rights.is_chosen(filters -> f.facet) and (f.facet <> one.facet or one.narrows) loop
        under := coalesce(under || ' and ', '') || format('h."by %s"', other.facet);
      end loop;
    end if;
    counts := counts || format($count$, %L, (select coalesce(jsonb_object_agg(x.value, x.n), '{}')
      from (select %s as value, count(*) as n from hits h where %s group by 1) x where x.value is not null)$count$,
      one.facet, one.counted, coalesce(under, 'true'));
  end loop;

  -- Asks without a single word find nothing; no asks find everything.
  if asked and found is null then found := 'false'; end if;
  if found is not null and few > 0 and jsonb_array_length(others) > 0 then
    execute format('select count(*) < $3 from (select 1 from public.catalogue_products c where (%s) and %s and %s limit $3) x',
      found, seen, coalesce(chosen, 'true')) into widened using filters, me, few;
  end if;
  if widened then
    rank := format('case %s when %s then 2000 %s else 0 end', 'when ' || early || ' then 3000', found,
      'when ' || rights.catalogue_asks((select jsonb_agg(o.value) from jsonb_array_elements(others) o where o.value -> 'text' is null))
        || ' then 1000');
    found := coalesce(rights.catalogue_asks(asks || others), 'false');
  elsif early is not null then
    rank := format('case when %s then 1000 else 0 end', early);
  end if;
  execute format($query$
    with hits as materialized (
      select c.product_id as id, c.item, c.prefecture, c.temperature, c.certificates, c.countries, c.quality::integer + %s as rank %s
      from public.catalogue_products c where %s and %s
    ), page as (
      select h.id, h.rank from hits h
      where %s and ($3 is null or h.rank < $3 or (h.rank = $3 and h.id > $4)) order by h.rank desc, h.id limit $5
    )
    select jsonb_build_object(
      'total', (select count(*) from hits h where %s),
      'rows', (select coalesce(jsonb_agg(jsonb_build_object('id', g.id, 'rank', g.rank %s) order by g.rank desc, g.id), '[]')
        from page g %s),
      'widened', $6 %s)
    $query$,
    rank, flags, coalesce('(' || found || ')', 'true'), seen, coalesce(flagged, 'true'), coalesce(flagged, 'true'),
    case when asked then $part$, 'text', array_to_string((string_to_array(s.text, chr(10)))[1:5], chr(10))$part$ else '' end,
    case when asked then 'join public.product_search s on s.product_id = g.id' else '' end,
    counts)
  into result
  using filters, me, after_rank, after_id, least(greatest(page_size, 1), 200), widened;
  return result;
end $$;
comment on function public.search_catalogue(jsonb, jsonb, integer, uuid, integer, jsonb, jsonb, integer) is
  'One page of the catalogue with its total and facet counts. Sees what the caller may see.';
revoke all on function public.search_catalogue(jsonb, jsonb, integer, uuid, integer, jsonb, jsonb, integer) from public;
grant execute on function public.search_catalogue(jsonb, jsonb, integer, uuid, integer, jsonb, jsonb, integer) to anon, authenticated;

-- The words of Latin letters in the names of products and makers that everybody may see, for correcting and completing
-- what is typed: those of at most 2,000 products behind the given one, with the last of them, null at the end.
create function public.catalogue_words(after_id uuid default null) returns jsonb
  language sql stable security definer set search_path = '' as $$
  with piece as materialized (
    select c.product_id, c.named from public.catalogue_products c
    where c.rung = 'public' and (after_id is null or c.product_id > after_id) order by c.product_id limit 2000)
  select jsonb_build_object(
    'last', (select case when count(*) = 2000 then (array_agg(s.product_id order by s.product_id desc))[1] end from piece s),
    'words', (select coalesce(jsonb_object_agg(w.word, w.n), '{}') from (
      select g as word, count(*) as n from piece s, unnest(s.named) g where g ~ '^[a-z]{3,30}$' group by g) w))
$$;
comment on function public.catalogue_words(uuid) is 'Words of public names, a piece at a time; a reader goes on behind `last`.';
revoke all on function public.catalogue_words(uuid) from public;
grant execute on function public.catalogue_words(uuid) to anon, authenticated;

-- What to offer while somebody types, of what everybody may see: products that are called so, the better told first, and
-- makers, those of more products first.
create function public.suggest_catalogue(asks jsonb, makers jsonb) returns jsonb
  language plpgsql stable security definer set search_path = '' set random_page_cost = 1.1 set jit = off as $$
declare
  result jsonb;
begin
  execute format($query$
    with products as (
      select h.product_id from (
        select c.product_id, c.quality from public.catalogue_products c where (%s) and c.rung = 'public' limit 2000) h
      order by h.quality desc, h.product_id limit 12
    ), makers as (
      select h.organisation_id, count(*) as n from (
        select c.organisation_id from public.catalogue_products c where (%s) and c.rung = 'public' limit 2000) h
      group by h.organisation_id order by n desc, h.organisation_id limit 12
    )
    select jsonb_build_object(
      'products', (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'ja', p.name_ja, 'en', p.name_en)), '[]')
        from products f join public.products p on p.id = f.product_id),
      'makers', (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'ja', o.name_ja, 'en', o.name_en) order by f.n desc), '[]')
        from makers f join public.organisations o on o.id = f.organisation_id))
    $query$, coalesce(rights.catalogue_asks(asks), 'false'), coalesce(rights.catalogue_asks(makers), 'false')) into result;
  return result;
end $$;
comment on function public.suggest_catalogue(jsonb, jsonb) is 'What to offer while somebody types. Sees only what everybody may see.';
revoke all on function public.suggest_catalogue(jsonb, jsonb) from public;
grant execute on function public.suggest_catalogue(jsonb, jsonb) to anon, authenticated;

-- ── Keeping the index ───────────────────────────────────────────────────────────────────────────

-- Products whose search entry is missing, older than the product or its maker, or of another revision; a reader goes on
-- behind the last of them, so that a rebuild walks through all of them once.
drop function public.stale_products(text, integer);
create function public.stale_products(current_revision text, batch integer default 200, after_id uuid default null)
  returns table (product_id uuid)
  language sql stable security invoker set search_path = '' as $$
  select p.id from public.products p
  join public.organisations o on o.id = p.organisation_id
  left join public.product_search s on s.product_id = p.id
  where (after_id is null or p.id > after_id)
    and (s.product_id is null or s.revision <> current_revision or s.written_at < greatest(p.updated_at, o.updated_at))
  order by p.id limit least(batch, 500)
$$;
revoke all on function public.stale_products(text, integer, uuid) from public, anon, authenticated;
grant execute on function public.stale_products(text, integer, uuid) to service_role;

-- Lists the next products behind the given one anew; answers the last of them, null at the end. Nothing needs it while the
-- triggers are in place: a rebuild is for what has happened without them.
create function public.relist_products(after_id uuid default null, batch integer default 500) returns uuid
  language plpgsql security definer set search_path = '' as $$
declare
  ids uuid[] := array(select p.id from public.products p where after_id is null or p.id > after_id order by p.id
    limit least(batch, 1000));
begin
  perform rights.list_in_catalogue(ids);
  return ids[cardinality(ids)];
end $$;
comment on function public.relist_products(uuid, integer) is 'Writes the rows of the catalogue anew, a piece at a time.';
revoke all on function public.relist_products(uuid, integer) from public, anon, authenticated;
grant execute on function public.relist_products(uuid, integer) to service_role;

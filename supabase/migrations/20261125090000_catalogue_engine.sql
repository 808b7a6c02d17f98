-- The engine of the catalogue, whole: what a row of it holds, how it is kept, and how it is asked. A facet is a word: "from
-- JP-04", "month 11". A row lists the words that are true of it, so that one walk over the hits counts all facets at once,
-- and a further facet is one more line in rights.facet_words.

alter table public.catalogue_products
  drop column prefecture, drop column temperature, drop column certificates, drop column countries,
  add column head text not null default '',
  add column facets text[] not null default '{}',
  add column price text,
  add column price_rung text,
  add column price_until date;
comment on column public.catalogue_products.head is
  'Three lines by which the app ranks: its names, its maker, and the signs of its item, its places and certificates.';
comment on column public.catalogue_products.facets is
  'What it can be narrowed by, as words: a facet, a blank, a value. Where a product says nothing it has no word: never guessed.';
comment on column public.catalogue_products.price is
  'The word of its price, for those who reach the rung of the price; as long as the price holds.';

-- The steps by which amounts are narrowed and counted: 1, 2 and 5 with any number of noughts, in minor units. The smallest
-- that is enough.
create function rights.price_step(amount bigint) returns bigint
  language sql immutable set search_path = '' as $$
  select min(s.step) from (
    select (10::numeric ^ n * f)::bigint as step from generate_series(0, 12) n, unnest(array[1, 2, 5]) f) s
  where s.step >= amount
$$;
revoke all on function rights.price_step(bigint) from public;

-- The groups of allergens of which a product is free. Which allergens a group stands for is the vocabulary of the app;
-- a test holds both together.
create function rights.free_of(told text[], checked boolean) returns text[]
  language sql immutable set search_path = '' as $$
  select case when coalesce(checked, false) then array(
    select g.code from (values
      ('gluten', '{wheat,gluten-cereals}'::text[]),
      ('crustaceans', '{shrimp,crab,other-crustaceans}'),
      ('egg', '{egg}'),
      ('fish', '{salmon-roe,salmon,mackerel,fish}'),
      ('peanut', '{peanut}'),
      ('soy', '{soy}'),
      ('milk', '{milk}'),
      ('nuts', '{walnut,almond,cashew,macadamia,pistachio,other-nuts}'),
      ('celery', '{celery}'),
      ('mustard', '{mustard}'),
      ('sesame', '{sesame}'),
      ('sulphites', '{sulphites}'),
      ('lupin', '{lupin}'),
      ('molluscs', '{abalone,squid,molluscs}')) g(code, allergens)
    where not g.allergens && told) else '{}' end
$$;
revoke all on function rights.free_of(text[], boolean) from public;

-- The words of a product's facets, but for its price, which not everybody may see. Steps are told all that are reached.
create function rights.facet_words(p public.products) returns text[]
  language sql stable set search_path = '' as $$
  select array(
    select f.facet || ' ' || f.value from (
      select 'items', p.item
      union all select 'prefectures', p.origin_prefecture
      union all select 'temperatures', p.temperature
      union all select 'certificates', unnest(p.certificates)
      union all select 'countries', unnest(p.target_countries)
      union all select 'free', unnest(rights.free_of(p.allergens || p.allergens_may, p.allergens_checked))
      union all select 'month', unnest(p.available_months)::text
      union all select 'shelfLife', s.days::text from unnest(array[30, 90, 180, 365]) s (days) where p.shelf_life_days >= s.days
      union all select 'moq', s.most::text from unnest(array[1, 10, 50, 100]) s (most) where p.moq_quantity <= s.most
    ) f (facet, value)
    where f.value <> '' group by 1 order by 1)
$$;
revoke all on function rights.facet_words(public.products) from public;

-- Lists these products as they are now, and takes off those that are not published. Products are looked up by their ids
-- alone, whatever the planner believes of the tables: while many are brought in, it knows nothing of them yet.
create or replace function rights.list_in_catalogue(ids uuid[]) returns void
  language plpgsql security definer set search_path = '' as $$
begin
  with listed as materialized (
    select p.id, p as product, p.organisation_id, p.visibility, p.item
    from public.products p where p.id = any (ids) and p.status = 'published'
  ), gone as (
    delete from public.catalogue_products c where c.product_id = any (ids) and not exists (
      select 1 from listed l where l.id = c.product_id
        and (select o.status = 'published' from public.organisations o where o.id = l.organisation_id))
  )
  insert into public.catalogue_products as c (product_id, organisation_id, rung, item, quality, named, head, facets,
    price, price_rung, price_until)
  select l.id, l.organisation_id, l.visibility, l.item, coalesce(s.quality, 0), coalesce(s.strong, '{}'),
    coalesce(split_part(s.text, chr(10), 2) || chr(10) || split_part(s.text, chr(10), 4) || chr(10)
      || array_to_string(array(select g from unnest(s.strong) g where g ~ '^[#@+]'), ' '), ''), rights.facet_words(l.product),
    'price ' || r.currency || ' ' || rights.price_step(r.amount_minor), r.visibility, r.valid_until
  from listed l
  left join lateral (select * from public.product_search x where x.product_id = l.id offset 0) s on true
  left join lateral (select * from public.product_prices x where x.product_id = l.id offset 0) r on true
  where (select o.status = 'published' from public.organisations o where o.id = l.organisation_id)
  order by l.id
  on conflict (product_id) do update set organisation_id = excluded.organisation_id, rung = excluded.rung, item = excluded.item,
    quality = excluded.quality, named = excluded.named, head = excluded.head, facets = excluded.facets,
    price = excluded.price, price_rung = excluded.price_rung, price_until = excluded.price_until
  where c is distinct from excluded;
end $$;

-- What else a row tells of a product is kept as the rest is: a price that is set, changed or taken off.
create trigger catalogue_follows_new after insert on public.product_prices
  referencing new table as changed for each statement execute function rights.entries_listed();
create trigger catalogue_follows_change after update on public.product_prices
  referencing new table as changed for each statement execute function rights.entries_listed();
create trigger catalogue_follows_loss after delete on public.product_prices
  referencing old table as changed for each statement execute function rights.entries_listed();

select rights.list_in_catalogue(array(select p.id from public.products p));

-- ── Asking ──────────────────────────────────────────────────────────────────────────────────────

-- Ways of asking as a condition, with the values written out, so that it is planned as a walk of an inverted index; null
-- where nothing is asked. An ask is `{text, parts}`: all its parts must be found, each in one of its ways `{grams, phrases}`.
-- Where `told` is true, those asks that are of all that is told of a product, as a condition on a row `s` of
-- product_search; else those of its names, on a row `c` of the catalogue.
drop function rights.catalogue_asks(jsonb);
create function rights.catalogue_asks(asks jsonb, told boolean default false) returns text
  language plpgsql immutable set search_path = '' as $$
begin
  -- One statement, so that its plan is kept: an ask may have hundreds of ways.
  return (
    select string_agg('(' || a.parts || ')', ' or ') from (
      select (
        select string_agg('(' || p.ways || ')', ' and ') from (
          select (
            select string_agg(case
                when not told then format('c.named @> %L::text[]', w.grams)
                when w.phrases = '{}' then format('s.grams @> %L::text[]', w.grams)
                else format('(s.grams @> %L::text[] and not exists (select 1 from unnest(%L::text[]) t where position(t in s.text) = 0))',
                  w.grams, w.phrases) end, ' or ')
            from (
              select array(select jsonb_array_elements_text(way.value -> 'grams')) as grams,
                array(select jsonb_array_elements_text(way.value -> 'phrases')) as phrases
              from jsonb_array_elements(part.value) way where way.value -> 'grams' <> '[]' limit 24) w) as ways
          from jsonb_array_elements(ask.value -> 'parts') part limit 12) p) as parts
      from jsonb_array_elements(asks) ask where coalesce((ask.value ->> 'text')::boolean, false) = told limit 8) a);
end $$;
revoke all on function rights.catalogue_asks(jsonb, boolean) from public;
drop function rights.catalogue_facets();
drop function rights.is_chosen(jsonb);

-- The organisations of which a person may reach more than everybody: their own, those they dealt with, those of their
-- clusters. Which rung they reach there, rights.reaches tells; asking it of no others saves asking it of all.
create function rights.near(person uuid) returns uuid[]
  language sql stable security definer set search_path = '' as $$
  select array(
    select m.organisation_id from public.memberships m where m.person_id = person
    union
    select case when i.from_organisation_id = m.organisation_id then i.to_organisation_id else i.from_organisation_id end
    from public.memberships m join public.introductions i
      on m.organisation_id in (i.from_organisation_id, i.to_organisation_id) where m.person_id = person
    union
    select theirs.organisation_id from public.memberships m
    join public.cluster_members ours on ours.organisation_id = m.organisation_id and ours.status = 'joined'
    join public.cluster_members theirs on theirs.cluster_id = ours.cluster_id and theirs.status = 'joined'
    where m.person_id = person)
$$;
revoke all on function rights.near(uuid) from public;

-- The clusters of a person: their names, and for each organisation in them the words of the facet; null where there are none.
create function rights.my_clusters(person uuid) returns jsonb
  language sql stable security definer set search_path = '' as $$
  with mine as materialized (
    select distinct ours.cluster_id from public.memberships m
    join public.cluster_members ours on ours.organisation_id = m.organisation_id and ours.status = 'joined'
    where m.person_id = person)
  select case when exists (select 1 from mine) then jsonb_build_object(
    'names', (select jsonb_object_agg(k.id, jsonb_build_object('ja', k.name_ja, 'en', k.name_en))
      from mine join public.clusters k on k.id = mine.cluster_id),
    'words', (select jsonb_object_agg(w.organisation_id, w.words) from (
      select theirs.organisation_id, jsonb_agg('cluster ' || theirs.cluster_id) as words
      from mine join public.cluster_members theirs on theirs.cluster_id = mine.cluster_id and theirs.status = 'joined'
      group by 1) w)) end
$$;
revoke all on function rights.my_clusters(uuid) from public;

-- The catalogue as the caller may see it. `asks` are ways of asking for the same, see rights.catalogue_asks; none means
-- everything. What `first`, further ones, find comes first, then what is better told. Where the asks find fewer than
-- `few`, `others` are asked too, and what they find comes behind: by names, then at most 100 that merely tell of it;
-- `widened` says so, and ranks then are from 3000 for `first`, from 2000 for the asks, from 1000 for names.
-- `filters` holds the chosen values of each facet. One of several is enough, but for certificates and what it is free of,
-- of which all must be there. The total covers every match, and so do the counts; a facet is counted under all other
-- facets, so that it tells what choosing would give. A price counts, and narrows, only for those who may see it.
-- Clusters are those of the reader. Rows come at most 200 at a time in order of rank after the given place, as a list of
-- ids beside one of ranks and, where words were asked for, one of texts: cheaper to write and to read than an object each.
drop function public.search_catalogue(jsonb, jsonb, integer, uuid, integer, jsonb, jsonb, integer);
create function public.search_catalogue(
  asks jsonb default '[]', filters jsonb default '{}', after_rank integer default null, after_id uuid default null,
  page_size integer default 24, first jsonb default '[]', others jsonb default '[]', few integer default 20
) returns json
  language plpgsql stable security definer
  set search_path = '' set random_page_cost = 1.1 set jit = off set enable_seqscan = off as $$
declare
  asked boolean := jsonb_array_length(asks) > 0;
  me uuid := auth.uid();
  near uuid[] := case when me is not null then rights.near(me) end;
  circles jsonb := case when me is not null then rights.my_clusters(me) end;
  seen text := 'c.rung = ''public''';
  priced text := 'c.price_rung = ''public''';
  words text;
  taken text;
  found text := rights.catalogue_asks(asks);
  early text := rights.catalogue_asks(first);
  hits text;
  one record;
  chosen text := '';
  failing text := '0';
  missed text := '';
  widened boolean := false;
  total bigint;
  result json;
begin
  if me is not null then
    seen := '(c.rung in (''public'', ''signed_in'') or (c.organisation_id = any ($2) and rights.reaches($1, c.organisation_id, c.rung)))';
    priced := '(c.price_rung in (''public'', ''signed_in'') or (c.organisation_id = any ($2) and rights.reaches($1, c.organisation_id, c.price_rung)))';
  end if;
  words := format('case when c.price is not null and coalesce(c.price_until >= %L, true) and %s then c.facets || c.price else c.facets end',
    (now() at time zone 'Asia/Tokyo')::date, priced);
  if circles is not null then
    words := format('(%s) || array(select jsonb_array_elements_text($3 -> c.organisation_id::text))', words);
  end if;

  -- What is ranked by is taken along, as looking it up again for a page takes longer.
  taken := words || ' as facets' || case when asked then ', c.head' else '' end;

  for one in select f.key as facet,
      array(select f.key || ' ' || v.value from jsonb_array_elements_text(
        case jsonb_typeof(f.value) when 'array' then f.value else jsonb_build_array(f.value) end) v where v.value <> '') as values
    from jsonb_each(filters) f loop
    if one.values = '{}' then continue; end if;
    if one.facet in ('certificates', 'free') then
      chosen := chosen || format(' and h.facets @> %L::text[]', one.values);
    else
      failing := failing || format(' + (not h.facets && %L::text[])::integer', one.values);
      missed := missed || format(' when not h.facets && %L::text[] then %L', one.values, one.facet || ' ');
    end if;
  end loop;
  if missed <> '' then
    chosen := chosen || format(' and %s < 2', failing);
    missed := format('case %s else '''' end', missed);
  else
    missed := '''''::text';
  end if;

  -- Asks without a single word find nothing; no asks find everything.
  if asked and found is null then found := 'false'; end if;
  if early is null then
    hits := format('select c.product_id as id, c.quality as rank, %s from public.catalogue_products c where %s and %s',
      taken, coalesce('(' || found || ')', 'true'), seen);
  else
    -- What comes first is found by a walk of its own, so that a great many rows need not be compared one by one.
    hits := format('
      select c.product_id as id, c.quality + 1000 as rank, %1$s from public.catalogue_products c where (%2$s) and %3$s
      union all
      select c.product_id, c.quality, %1$s from public.catalogue_products c where (%4$s) and not (%2$s) and %3$s',
      taken, early, seen, found);
  end if;
  -- The lists of pieces are long and lie apart: walking them all costs a hundred times what the planner thinks.
  if not asked then perform set_config('enable_seqscan', 'on', true); end if;
  -- Once as it was asked, and once more where that finds too few.
  loop
    execute format($query$
      with hits as %s materialized (select h.*, %s as missed from (%s) h where true %s),
      page as (
        select h.* from hits h
        where h.missed = '' and ($4 is null or h.rank < $4 or (h.rank = $4 and h.id > $5)) order by h.rank desc, h.id limit $6
      )
      select json_build_object(
        'total', t.total,
        'rows', (select json_build_object('ids', coalesce(array_agg(g.id), '{}'), 'ranks', coalesce(array_agg(g.rank), '{}') %s)
          from (select g.* from page g order by g.rank desc, g.id) g),
        'counts', (select coalesce(json_object_agg(x.word, x.n), '{}') from (
          select f.word, count(*) as n from (select unnest(h.facets) as word, h.missed from hits h) f %s group by 1) x),
        'widened', $7, 'clusters', coalesce($8, '{}')), t.total
      from (select count(*) as total from hits h where h.missed = '') t
      $query$, case when asked then '' else 'not' end, missed, hits, chosen,
      case when asked then ', ''texts'', coalesce(array_agg(g.head), ''{}'')' else '' end,
      case when failing = '0' then '' else 'where starts_with(f.word, f.missed)' end)
    into result, total
    using me, near, circles -> 'words', after_rank, after_id, least(greatest(page_size, 1), 200), widened, circles -> 'names';
    exit when widened or found is null or total >= coalesce(few, 0) or coalesce(jsonb_array_length(others), 0) = 0;
    widened := true;
    hits := format('
      select c.product_id as id, c.quality + w.rank as rank, %s from (
        select w.id, max(w.rank) as rank from (
          select c.product_id as id, 2000 as rank from public.catalogue_products c where %s
          union all select c.product_id, 3000 from public.catalogue_products c where %s
          union all select c.product_id, 1000 from public.catalogue_products c where %s
          union all (select s.product_id, 0 from public.product_search s where (%s)
            and exists (select 1 from public.catalogue_products c where c.product_id = s.product_id and %s) limit 100)) w
        group by 1) w
      join public.catalogue_products c on c.product_id = w.id where %s',
      taken, found, coalesce(early, 'false'), coalesce(rights.catalogue_asks(others), 'false'),
      coalesce(rights.catalogue_asks(asks || others, true), 'false'), seen, seen);
  end loop;
  return result;
end $$;
comment on function public.search_catalogue(jsonb, jsonb, integer, uuid, integer, jsonb, jsonb, integer) is
  'One page of the catalogue with its total and facet counts. Sees what the caller may see.';
revoke all on function public.search_catalogue(jsonb, jsonb, integer, uuid, integer, jsonb, jsonb, integer) from public;
grant execute on function public.search_catalogue(jsonb, jsonb, integer, uuid, integer, jsonb, jsonb, integer) to anon, authenticated;

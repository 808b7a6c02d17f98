-- The list of one's own products, narrowed by what a product does not tell yet. Which facts these are, is a rule of the app
-- (`missingFacts` in app/features/products/rules.ts); a test holds the two together.

-- One page of an organisation's products by their ids, latest change first, and how many lack each fact under the same
-- status and words. `missing` is one such fact. For its people alone: asked once, instead of for each row of each table.
create function public.own_product_list(
  organisation uuid, of_status text default null, words text[] default '{}', missing text default null,
  after_at timestamptz default null, after_id uuid default null, page_size integer default 25
) returns jsonb
  language sql stable security definer set search_path = '' as $$
  with found as materialized (
    select p.id, p.updated_at, array_remove(array[
      case when p.name_ja = '' and p.name_en = '' then 'name' end,
      case when p.content = '' then 'content' end,
      case when p.origin_prefecture is null then 'originPrefecture' end,
      case when p.name_en = '' then 'nameEn' end,
      case when p.name_ja = '' then 'nameJa' end,
      case when not exists (select 1 from public.product_images i where i.product_id = p.id) then 'images' end,
      case when p.description_en = '' then 'descriptionEn' end,
      case when p.description_ja = '' then 'descriptionJa' end,
      case when r.product_id is null then 'price' end,
      case when coalesce(r.place, '') = '' then 'pricePlace' end,
      case when p.moq_quantity is null then 'moq' end,
      case when p.shelf_life_days is null then 'shelfLifeDays' end,
      case when not exists (select 1 from public.product_ingredients i where i.product_id = p.id) then 'ingredients' end,
      case when not p.allergens_checked then 'allergens' end,
      case when p.units_per_case is null or p.case_length_mm is null or p.case_width_mm is null or p.case_height_mm is null
        or p.case_gross_g is null then 'caseSize' end,
      case when p.lead_time_days is null then 'leadTimeDays' end,
      case when p.arrival_life_days is null then 'arrivalLifeDays' end,
      case when p.available_months = '{}' then 'availableMonths' end,
      case when p.target_countries = '{}' then 'targetCountries' end,
      case when p.certificates = '{}' then 'certificates' end,
      case when p.storage_ja = '' and p.storage_en = '' then 'storage' end,
      case when p.processing_prefecture is null then 'processingPrefecture' end,
      case when p.hs is null then 'hs' end], null) as lacks
    from public.products p
    left join public.product_prices r on r.product_id = p.id
    where p.organisation_id = organisation and rights.is_member((select auth.uid()), organisation)
      and (of_status is null or p.status = of_status)
      and not exists (select 1 from unnest(words) w
        where strpos(lower(concat_ws(chr(10), p.name_ja, p.name_en, p.gtin)), lower(w)) = 0)
  ), page as (
    select f.id, f.updated_at from found f
    where (missing is null or missing = any (f.lacks))
      and (after_at is null or f.updated_at < after_at or (f.updated_at = after_at and f.id > after_id))
    order by f.updated_at desc, f.id limit least(greatest(page_size, 1), 100)
  )
  select jsonb_build_object(
    'ids', (select coalesce(jsonb_agg(g.id order by g.updated_at desc, g.id), '[]') from page g),
    'lacking', (select coalesce(jsonb_object_agg(x.fact, x.n), '{}') from (
      select unnest(f.lacks) as fact, count(*) as n from found f group by 1) x))
$$;
comment on function public.own_product_list(uuid, text, text[], text, timestamptz, uuid, integer) is
  'A page of an organisation''s products by id and how many lack which fact, for its people; for others there is nothing.';
revoke all on function public.own_product_list(uuid, text, text[], text, timestamptz, uuid, integer) from public, anon;
grant execute on function public.own_product_list(uuid, text, text[], text, timestamptz, uuid, integer) to authenticated;

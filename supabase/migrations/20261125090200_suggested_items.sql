-- While somebody types, items are offered that lead somewhere: of the given ones, those that everybody finds products of,
-- with how many, counted up to a thousand. Products whose own name holds one of the words come first, so that the many of
-- a maker of that name never stand before the one that is called so.

drop function public.suggest_catalogue(jsonb, jsonb);
create function public.suggest_catalogue(asks jsonb, makers jsonb, items text[] default '{}', words text[] default '{}')
  returns jsonb
  language plpgsql stable security definer set search_path = '' set random_page_cost = 1.1 set jit = off as $$
declare
  result jsonb;
begin
  execute format($query$
    with products as (
      select h.product_id, h.quality, h.called from (
        select c.product_id, c.quality, exists (
            select 1 from unnest($2[1:12]) w where position(w in split_part(c.head, chr(10), 1)) > 0) as called
        from public.catalogue_products c where (%s) and c.rung = 'public' limit 2000) h
      order by h.called desc, h.quality desc, h.product_id limit 12
    ), makers as (
      select h.organisation_id, count(*) as n from (
        select c.organisation_id from public.catalogue_products c where (%s) and c.rung = 'public' limit 2000) h
      group by h.organisation_id order by n desc, h.organisation_id limit 12
    ), items as (
      select i.code, (select count(*) from (
          select 1 from public.catalogue_products c
          where c.named @> array['#' || i.code] and c.item = i.code and c.rung = 'public' limit 1000) x) as n
      from unnest($1[1:12]) i (code)
    )
    select jsonb_build_object(
      'products', (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'ja', p.name_ja, 'en', p.name_en)
          order by f.called desc, f.quality desc, p.id), '[]')
        from products f join public.products p on p.id = f.product_id),
      'makers', (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'ja', o.name_ja, 'en', o.name_en)
          order by f.n desc, o.id), '[]')
        from makers f join public.organisations o on o.id = f.organisation_id),
      'items', (select coalesce(jsonb_object_agg(f.code, f.n), '{}') from items f where f.n > 0))
    $query$, coalesce(rights.catalogue_asks(asks), 'false'), coalesce(rights.catalogue_asks(makers), 'false'))
  into result using items, words;
  return result;
end $$;
comment on function public.suggest_catalogue(jsonb, jsonb, text[], text[]) is
  'What to offer while somebody types. Sees only what everybody may see.';
revoke all on function public.suggest_catalogue(jsonb, jsonb, text[], text[]) from public;
grant execute on function public.suggest_catalogue(jsonb, jsonb, text[], text[]) to anon, authenticated;

-- A product as somebody on a rung of the ladder sees it, shown to its own people. The ladder is told once: what a
-- reader reaches and what a preview of that reader shows come from the same function.

-- Whether a rung is open to those who stand this high.
create function rights.opens(standing text, rung text) returns boolean
  language sql immutable set search_path = '' as $$
  select array_position(array['public', 'signed_in', 'introduced', 'clusters', 'own'], standing)
    >= coalesce(array_position(array['public', 'signed_in', 'introduced', 'clusters', 'own'], rung), 5)
$$;
-- How high somebody stands with an organisation.
create function rights.standing(person uuid, organisation uuid) returns text
  language sql stable security definer set search_path = '' as $$
  select case
    when person is null then 'public'
    when rights.is_member(person, organisation) then 'own'
    when rights.shares_cluster(person, organisation) then 'clusters'
    when rights.is_introduced_to(person, organisation) then 'introduced'
    else 'signed_in'
  end
$$;
-- The two lowest rungs, which most are on, are told without looking anything up.
create or replace function rights.reaches(person uuid, organisation uuid, rung text) returns boolean
  language sql stable security definer set search_path = '' as $$
  select case rung
    when 'public' then true
    when 'signed_in' then person is not null
    else rights.opens(rights.standing(person, organisation), rung)
  end
$$;
grant execute on function rights.opens(text, text) to anon, authenticated;

-- A published product as those who stand this high get it; null where they get nothing.
create function rights.product_as(standing text, p public.products) returns jsonb
  language sql stable security invoker set search_path = '' as $$
  select r.product || jsonb_build_object(
    'product_prices', (select to_jsonb(price) from public.product_prices price
      where price.product_id = p.id and rights.opens(standing, price.visibility)))
    || case when rights.opens(standing, p.documents_visibility) then '{}' else jsonb_build_object(
      'product_documents', '[]'::jsonb,
      'product_certificates', (select coalesce(jsonb_agg(c || '{"files": null}'), '[]')
        from jsonb_array_elements(r.product -> 'product_certificates') c)) end
  from (select rights.product_row(p) as product) r
  where rights.opens(standing, p.visibility)
$$;
grant execute on function rights.product_as(text, public.products) to authenticated;

create function public.preview_product(product uuid, standing text) returns jsonb
  language plpgsql stable security invoker set search_path = '' as $$
declare
  found_product public.products;
begin
  select p.* into found_product from public.products p
    where p.id = product and rights.is_member((select auth.uid()), p.organisation_id);
  if found_product.id is null then raise sqlstate 'PT404' using message = 'not_found'; end if;
  if standing not in ('public', 'signed_in', 'introduced', 'clusters') then
    raise sqlstate 'PT400' using message = 'invalid';
  end if;
  return jsonb_build_object('product', rights.product_as(standing, found_product));
end $$;
comment on function public.preview_product(uuid, text) is
  'A product of one''s own organisation as somebody on this rung would get it, were it published: null where it is not for them.';
revoke all on function public.preview_product(uuid, text) from public, anon;
grant execute on function public.preview_product(uuid, text) to authenticated;

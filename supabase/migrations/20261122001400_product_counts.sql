-- How many products an organisation has in each status, as the reader may see them.
create function public.product_counts(organisation uuid) returns table (status text, count integer)
  language sql stable security invoker set search_path = '' as $$
  select p.status, count(*)::integer from public.products p where p.organisation_id = organisation group by p.status
$$;
revoke all on function public.product_counts(uuid) from public;
grant execute on function public.product_counts(uuid) to anon, authenticated;

-- Reading a picture in one call: its widths as the reader may see it, and whether everybody may.

create function public.read_file(file uuid) returns table (organisation_id uuid, widths integer[], is_public boolean)
  language sql stable security invoker set search_path = '' as $$
  select f.organisation_id, f.widths, rights.can_read_file(null, f.id) from public.files f where f.id = file
$$;
comment on function public.read_file(uuid) is 'A picture for this reader; is_public tells whether shared caches may keep it.';
revoke all on function public.read_file(uuid) from public;
grant execute on function public.read_file(uuid) to anon, authenticated;

-- Pictures that nothing shows any more, a day after they came: uploads that were never saved, pictures taken off.
create function public.unused_files(organisation uuid) returns table (id uuid, widths integer[])
  language sql stable security invoker set search_path = '' as $$
  select f.id, f.widths from public.files f
  where f.organisation_id = organisation and f.created_at < now() - interval '1 day'
    and not exists (select 1 from public.product_images i where i.file_id = f.id)
    and not exists (select 1 from public.organisations o where o.logo_file_id = f.id)
  order by f.created_at limit 20
$$;
revoke all on function public.unused_files(uuid) from public, anon;
grant execute on function public.unused_files(uuid) to authenticated;

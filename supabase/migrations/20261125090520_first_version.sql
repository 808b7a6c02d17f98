-- A product that came in while nobody acted (with the demo, by a migration) has no history. Before somebody saves it for
-- the first time it is kept as it was, so that this save, too, can be told and taken back.

create function rights.keep_first_version() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if (select auth.uid()) is not null
    and not exists (select 1 from public.product_versions v where v.product_id = old.id) then
    insert into public.product_versions (product_id, version, saved_at, saved_by, record)
      values (old.id, old.version, old.updated_at, null, rights.product_record(old.id))
      on conflict do nothing;
  end if;
  return new;
end $$;
create trigger keep_first_version before update on public.products
  for each row execute function rights.keep_first_version();

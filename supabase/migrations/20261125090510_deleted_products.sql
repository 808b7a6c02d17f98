-- A draft that was deleted can be brought back for a day: somebody pressed the wrong button.

create table public.deleted_products (
  product_id uuid primary key,
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  deleted_at timestamptz not null default now(),
  deleted_by uuid references auth.users (id) on delete set null,
  record jsonb not null
);
comment on table public.deleted_products is 'A deleted draft as it was, for a day: what undoing the deletion brings back. Written by a trigger alone.';
create index deleted_products_organisation on public.deleted_products (organisation_id, deleted_at);
create index deleted_products_by on public.deleted_products (deleted_by);

revoke all on public.deleted_products from anon, authenticated;
grant all on public.deleted_products to service_role;
alter table public.deleted_products enable row level security;
grant select, delete on public.deleted_products to authenticated;
create policy "Editors see what was deleted within a day" on public.deleted_products for select to authenticated
  using (deleted_at > now() - interval '1 day' and rights.can_edit_organisation((select auth.uid()), organisation_id));
create policy "Editors let go of what was deleted" on public.deleted_products for delete to authenticated
  using (rights.can_edit_organisation((select auth.uid()), organisation_id));

-- Keeps what a person deletes; with its organisation a product goes for good.
create function rights.keep_deleted() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  delete from public.deleted_products d
    where d.organisation_id = old.organisation_id and d.deleted_at <= now() - interval '1 day';
  insert into public.deleted_products (product_id, organisation_id, deleted_by, record)
    select old.id, o.id, (select auth.uid()), rights.product_record(old.id)
    from public.organisations o where o.id = old.organisation_id and (select auth.uid()) is not null
    on conflict (product_id) do update set deleted_at = now(), deleted_by = excluded.deleted_by, record = excluded.record;
  return old;
end $$;
create trigger keep_deleted before delete on public.products for each row execute function rights.keep_deleted();

-- The files of what can be brought back are kept as long.
create or replace function rights.file_in_use(file uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
  select exists (select 1 from public.product_images i where i.file_id = file)
    or exists (select 1 from public.organisations o where o.logo_file_id = file)
    or exists (select 1 from public.product_documents d where d.file_id = file)
    or exists (select 1 from public.product_certificates c where c.file_id = file)
    or exists (
      select 1 from public.files f
      join public.products p on p.organisation_id = f.organisation_id
      join public.product_versions v on v.product_id = p.id
      where f.id = file and v.saved_at > now() - interval '30 days' and position(file::text in v.record::text) > 0)
    or exists (
      select 1 from public.files f join public.deleted_products d on d.organisation_id = f.organisation_id
      where f.id = file and d.deleted_at > now() - interval '1 day' and position(file::text in d.record::text) > 0)
$$;

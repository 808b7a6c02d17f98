-- The rows of an import are many and read again and again: whose imports a person may edit is asked once for all of
-- them, not row by row.

create function rights.imports_of(person uuid) returns setof uuid
  language sql stable security definer set search_path = '' as $$
  select i.id from public.product_imports i where rights.can_edit_organisation(person, i.organisation_id)
    and i.organisation_id in (select m.organisation_id from public.memberships m where m.person_id = person)
$$;
grant execute on function rights.imports_of(uuid) to authenticated;

alter policy "Editors see the rows of their sheets" on public.product_import_rows
  using (import_id in (select rights.imports_of((select auth.uid()))));
alter policy "Editors mend the rows of their sheets" on public.product_import_rows
  using (import_id in (select rights.imports_of((select auth.uid()))))
  with check (import_id in (select rights.imports_of((select auth.uid()))));

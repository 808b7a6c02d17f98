-- Sheets of products on their way in: a sheet is kept as it came, row by row, so that nothing of it is lost while it is
-- mapped, mended, imported and, if need be, taken back. Editors of the organisation see and change it, nobody else.

create table public.product_imports (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  created_by uuid references auth.users (id) on delete set null default auth.uid(),
  created_at timestamptz not null default now(),
  file_name text not null check (char_length(file_name) <= 200),
  headings text[] not null check (cardinality(headings) between 1 and 240),
  mapping text[] not null default '{}' check (cardinality(mapping) <= 240),
  status text not null default 'mapping' check (status in ('mapping', 'ready', 'running', 'undoing', 'done')),
  worker uuid,
  worker_until timestamptz
);
comment on table public.product_imports is 'A sheet of products. `headings` are its columns and those added to mend it; `mapping` names for each the column of ours, blank where it is left out. Whoever is its worker, for seconds at a time, alone imports or takes back.';
create index product_imports_organisation on public.product_imports (organisation_id, created_at desc);
create index product_imports_by on public.product_imports (created_by);

create table public.product_import_rows (
  import_id uuid not null references public.product_imports (id) on delete cascade,
  row_number integer not null check (row_number > 0),
  cells text[] not null check (cardinality(cells) <= 240),
  state text not null default 'pending' check (state in ('pending', 'bad', 'done')),
  errors jsonb not null default '{}',
  note text not null default '' check (char_length(note) <= 80),
  product_id uuid not null default gen_random_uuid(),
  tried boolean not null default false,
  before jsonb,
  saved_version integer,
  primary key (import_id, row_number)
);
comment on table public.product_import_rows is 'A row of a sheet. `product_id` is chosen before anything is saved, so that a product is made once, whatever breaks in between; `tried` and `before` are written before it is saved, to take it back by.';

create table public.product_sheet_mappings (
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  signature text not null check (signature ~ '^[0-9a-f]{64}$'),
  mapping text[] not null check (cardinality(mapping) <= 240),
  updated_at timestamptz not null default now(),
  primary key (organisation_id, signature)
);
comment on table public.product_sheet_mappings is 'How an organisation reads sheets with these headings, told once. `signature` is a digest of the headings.';

-- ── Rights ──────────────────────────────────────────────────────────────────────────────────────

create function rights.can_edit_import(person uuid, import uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
  select exists (select 1 from public.product_imports i
    where i.id = import and rights.can_edit_organisation(person, i.organisation_id))
$$;
grant execute on function rights.can_edit_import(uuid, uuid) to authenticated;

revoke all on public.product_imports, public.product_import_rows, public.product_sheet_mappings from anon, authenticated;
grant all on public.product_imports, public.product_import_rows, public.product_sheet_mappings to service_role;

alter table public.product_imports enable row level security;
grant select, delete on public.product_imports to authenticated;
grant update (headings, mapping, status) on public.product_imports to authenticated;
create policy "Editors see the sheets of their organisation" on public.product_imports for select to authenticated
  using (rights.can_edit_organisation((select auth.uid()), organisation_id));
create policy "Editors map and import the sheets of their organisation" on public.product_imports for update to authenticated
  using (rights.can_edit_organisation((select auth.uid()), organisation_id))
  with check (rights.can_edit_organisation((select auth.uid()), organisation_id));
create policy "Editors remove the sheets of their organisation" on public.product_imports for delete to authenticated
  using (rights.can_edit_organisation((select auth.uid()), organisation_id));

alter table public.product_import_rows enable row level security;
grant select on public.product_import_rows to authenticated;
grant update (cells, state, errors, note, product_id, tried, before, saved_version) on public.product_import_rows to authenticated;
create policy "Editors see the rows of their sheets" on public.product_import_rows for select to authenticated
  using (rights.can_edit_import((select auth.uid()), import_id));
create policy "Editors mend the rows of their sheets" on public.product_import_rows for update to authenticated
  using (rights.can_edit_import((select auth.uid()), import_id))
  with check (rights.can_edit_import((select auth.uid()), import_id));

alter table public.product_sheet_mappings enable row level security;
grant select, insert on public.product_sheet_mappings to authenticated;
grant update (mapping, updated_at) on public.product_sheet_mappings to authenticated;
create policy "Editors see how their organisation reads sheets" on public.product_sheet_mappings for select to authenticated
  using (rights.can_edit_organisation((select auth.uid()), organisation_id));
create policy "Editors tell how their organisation reads sheets" on public.product_sheet_mappings for insert to authenticated
  with check (rights.can_edit_organisation((select auth.uid()), organisation_id));
create policy "Editors change how their organisation reads sheets" on public.product_sheet_mappings for update to authenticated
  using (rights.can_edit_organisation((select auth.uid()), organisation_id))
  with check (rights.can_edit_organisation((select auth.uid()), organisation_id));

-- ── Taking sheets in ────────────────────────────────────────────────────────────────────────────

-- Keeps a sheet whole or not at all. An organisation keeps its latest twenty; one that is being imported stays.
create function public.start_product_import(organisation uuid, file_name text, headings text[], sheet jsonb) returns uuid
  language plpgsql security definer set search_path = '' as $$
declare
  made uuid;
begin
  if not rights.can_edit_organisation(auth.uid(), organisation) then
    raise sqlstate 'PT404' using message = 'not_found';
  end if;
  if jsonb_array_length(sheet) not between 1 and 2000 then
    raise sqlstate 'PT400' using message = 'invalid';
  end if;
  perform 1 from public.organisations o where o.id = organisation for update;
  delete from public.product_imports i where i.organisation_id = organisation and i.status not in ('running', 'undoing')
    and i.id not in (select k.id from public.product_imports k where k.organisation_id = organisation
      order by k.created_at desc, k.id limit 19);
  insert into public.product_imports (organisation_id, file_name, headings)
    values (organisation, start_product_import.file_name, start_product_import.headings) returning id into made;
  insert into public.product_import_rows (import_id, row_number, cells)
    select made, (one ->> 'row')::integer, array(select jsonb_array_elements_text(one -> 'cells'))
    from jsonb_array_elements(sheet) one;
  return made;
end $$;
comment on function public.start_product_import(uuid, text, text[], jsonb) is 'Keeps a sheet of at most 2,000 rows: [{row, cells}].';
revoke all on function public.start_product_import(uuid, text, text[], jsonb) from public, anon;
grant execute on function public.start_product_import(uuid, text, text[], jsonb) to authenticated;

-- Writes what was found of many rows at once. Columns that are not given keep what they have.
create function public.mark_import_rows(import uuid, marks jsonb) returns integer
  language plpgsql security invoker set search_path = '' as $$
declare
  marked integer;
begin
  update public.product_import_rows r
    set (cells, state, errors, note, product_id, tried, before, saved_version) =
      (select n.cells, n.state, n.errors, n.note, n.product_id, n.tried, n.before, n.saved_version
       from jsonb_populate_record(r, m.one) n)
    from jsonb_array_elements(marks) as m (one)
    where r.import_id = import and r.row_number = (m.one ->> 'row_number')::integer;
  get diagnostics marked = row_count;
  return marked;
end $$;
comment on function public.mark_import_rows(uuid, jsonb) is 'Changes rows of a sheet together: [{row_number, …columns}]. Answers how many there were.';
revoke all on function public.mark_import_rows(uuid, jsonb) from public, anon;
grant execute on function public.mark_import_rows(uuid, jsonb) to authenticated;

-- Lets one request at a time work on a sheet. One that dies is replaced after half a minute.
create function public.work_on_import(import uuid, worker uuid) returns boolean
  language plpgsql security definer set search_path = '' as $$
begin
  if not rights.can_edit_import(auth.uid(), import) then
    raise sqlstate 'PT404' using message = 'not_found';
  end if;
  update public.product_imports i set worker = work_on_import.worker, worker_until = now() + interval '30 seconds'
    where i.id = import and (i.worker is null or i.worker_until < now());
  return found;
end $$;
comment on function public.work_on_import(uuid, uuid) is 'Whether this worker may work on a sheet now: nobody else does.';
revoke all on function public.work_on_import(uuid, uuid) from public, anon;
grant execute on function public.work_on_import(uuid, uuid) to authenticated;

create function public.leave_import(import uuid, worker uuid) returns void
  language plpgsql security definer set search_path = '' as $$
begin
  if not rights.can_edit_import(auth.uid(), import) then
    raise sqlstate 'PT404' using message = 'not_found';
  end if;
  update public.product_imports i set worker = null, worker_until = null
    where i.id = import and i.worker = leave_import.worker;
end $$;
comment on function public.leave_import(uuid, uuid) is 'Ends what a worker does on a sheet, so that the next one may begin.';
revoke all on function public.leave_import(uuid, uuid) from public, anon;
grant execute on function public.leave_import(uuid, uuid) to authenticated;

create function public.product_import_counts(organisation uuid) returns table (import uuid, state text, tried boolean, count integer)
  language sql stable security definer set search_path = '' as $$
  select r.import_id, r.state, r.tried, count(*)::integer
  from public.product_imports i join public.product_import_rows r on r.import_id = i.id
  where i.organisation_id = organisation and rights.can_edit_organisation((select auth.uid()), organisation)
  group by r.import_id, r.state, r.tried
$$;
comment on function public.product_import_counts(uuid) is 'How many rows of each sheet of an organisation are in which state.';
revoke all on function public.product_import_counts(uuid) from public, anon;
grant execute on function public.product_import_counts(uuid) to authenticated;

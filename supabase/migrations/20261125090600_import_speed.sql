-- Many products saved together: what is asked of each one alone is asked of all at once, in one transaction. A sheet
-- comes in so, a piece at a time: products and the word that their rows are in are written together or not at all, so that
-- whatever breaks, no row is in twice and none is lost.

-- Asked of every row of a product's lists, so it is one look-up and not two.
create or replace function rights.can_edit_product(person uuid, product uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
  select exists (select 1 from public.products p join public.memberships m on m.organisation_id = p.organisation_id
    where p.id = product and m.person_id = person and m.role in ('owner', 'editor'))
$$;

-- Saves products of one organisation with their prices, lists and search entries, as save_product does one: all with the
-- same columns, at most 200. `saves` is [{id, version, fields, price, parts, entry}]; a version of null makes a new one.
-- Answers the new versions by id. One that was saved by someone else in between is left out, with all that belongs to it.
create function public.save_products(organisation uuid, saves jsonb) returns jsonb
  language plpgsql security invoker set search_path = '' as $$
declare
  columns text[] := array(select k.key from jsonb_object_keys(saves -> 0 -> 'fields') as k (key) order by k.key);
  names text := (select string_agg(quote_ident(c.name), ', ') from unnest(columns) as c (name));
  ids uuid[];
  made jsonb;
  changed jsonb;
  saved jsonb;
begin
  if saves = '[]' then return '{}'; end if;
  if jsonb_array_length(saves) > 200 or exists (
    select 1 from jsonb_array_elements(saves) as s (one)
    where array(select k.key from jsonb_object_keys(s.one -> 'fields') as k (key) order by k.key) <> columns
      or jsonb_array_length(s.one -> 'parts' -> 'images') > 12 or jsonb_array_length(s.one -> 'parts' -> 'documents') > 20
      or jsonb_array_length(s.one -> 'parts' -> 'ingredients') > 100
      or jsonb_array_length(s.one -> 'parts' -> 'certificates') > 40)
  then raise sqlstate 'PT400' using message = 'invalid'; end if;

  -- The columns are named by the caller; the grants of the table say which those may be.
  execute format('with made as (
      insert into public.products (id, organisation_id, %1$s)
      select (s.one ->> ''id'')::uuid, $1, %1$s
      from jsonb_array_elements($2) as s (one), jsonb_populate_record(null::public.products, s.one -> ''fields'') f
      where s.one ->> ''version'' is null returning id, version)
    select jsonb_object_agg(m.id, m.version) from made m', names) into made using organisation, saves;
  execute format('with changed as (
      update public.products p set (%1$s) = (select %1$s from jsonb_populate_record(p, s.one -> ''fields''))
      from jsonb_array_elements($2) as s (one)
      where p.id = any ($3) and p.id = (s.one ->> ''id'')::uuid and p.organisation_id = $1
        and p.version = (s.one ->> ''version'')::integer
      returning p.id, p.version)
    select jsonb_object_agg(c.id, c.version) from changed c', names) into changed using organisation, saves,
      array(select (s.one ->> 'id')::uuid from jsonb_array_elements(saves) as s (one) where s.one ->> 'version' is not null);
  saved := coalesce(made, '{}') || coalesce(changed, '{}');
  if saved = '{}' then return saved; end if;
  saves := (select jsonb_agg(s.one) from jsonb_array_elements(saves) as s (one) where saved ? (s.one ->> 'id'));

  -- What belongs to them is named by their ids throughout: rights are asked of the rows that are looked at.
  delete from public.product_prices r where r.product_id = any (array(
    select (s.one ->> 'id')::uuid from jsonb_array_elements(saves) as s (one) where coalesce(s.one -> 'price', 'null') = 'null'));
  insert into public.product_prices as r (product_id, amount_minor, currency, per, incoterm, place, visibility, valid_until)
  select (s.one ->> 'id')::uuid, n.amount_minor, n.currency, n.per, n.incoterm, n.place, n.visibility, n.valid_until
  from jsonb_array_elements(saves) as s (one), jsonb_populate_record(null::public.product_prices, s.one -> 'price') n
  where s.one -> 'price' <> 'null'
  on conflict (product_id) do update set amount_minor = excluded.amount_minor, currency = excluded.currency,
    per = excluded.per, incoterm = excluded.incoterm, place = excluded.place, visibility = excluded.visibility,
    valid_until = excluded.valid_until;

  -- A file that is gone meanwhile is left out; the rest keeps its order.
  ids := array(select (s.one ->> 'id')::uuid from jsonb_array_elements(saves) as s (one) where s.one -> 'parts' ? 'images');
  if ids <> '{}' then
    delete from public.product_images i where i.product_id = any (ids) and not exists (
      select 1 from jsonb_array_elements(saves) as s (one), jsonb_array_elements(s.one -> 'parts' -> 'images') as n (one)
      where (s.one ->> 'id')::uuid = i.product_id and (n.one ->> 'file_id')::uuid = i.file_id);
    insert into public.product_images as i (product_id, file_id, position, alt_ja, alt_en)
    select (s.one ->> 'id')::uuid, f.id, n.place, coalesce(n.one ->> 'alt_ja', ''), coalesce(n.one ->> 'alt_en', '')
    from jsonb_array_elements(saves) as s (one), jsonb_array_elements(s.one -> 'parts' -> 'images') with ordinality as n (one, place)
    join public.files f on f.id = (n.one ->> 'file_id')::uuid and f.organisation_id = organisation
    on conflict (product_id, file_id) do update set position = excluded.position, alt_ja = excluded.alt_ja, alt_en = excluded.alt_en;
  end if;
  ids := array(select (s.one ->> 'id')::uuid from jsonb_array_elements(saves) as s (one) where s.one -> 'parts' ? 'documents');
  if ids <> '{}' then
    delete from public.product_documents d where d.product_id = any (ids) and not exists (
      select 1 from jsonb_array_elements(saves) as s (one), jsonb_array_elements(s.one -> 'parts' -> 'documents') as n (one)
      where (s.one ->> 'id')::uuid = d.product_id and (n.one ->> 'file_id')::uuid = d.file_id);
    insert into public.product_documents as d (product_id, file_id, position, kind, title_ja, title_en)
    select (s.one ->> 'id')::uuid, f.id, n.place, n.one ->> 'kind', coalesce(n.one ->> 'title_ja', ''), coalesce(n.one ->> 'title_en', '')
    from jsonb_array_elements(saves) as s (one), jsonb_array_elements(s.one -> 'parts' -> 'documents') with ordinality as n (one, place)
    join public.files f on f.id = (n.one ->> 'file_id')::uuid and f.organisation_id = organisation
    on conflict (product_id, file_id) do update set position = excluded.position, kind = excluded.kind,
      title_ja = excluded.title_ja, title_en = excluded.title_en;
  end if;

  delete from public.product_ingredients i where i.product_id = any (array(
    select (s.one ->> 'id')::uuid from jsonb_array_elements(saves) as s (one) where s.one -> 'parts' ? 'ingredients'));
  insert into public.product_ingredients (product_id, position, name_ja, name_en, percent, origin_country, ins, animal)
  select (s.one ->> 'id')::uuid, n.place, coalesce(r.name_ja, ''), coalesce(r.name_en, ''), r.percent, r.origin_country, r.ins, r.animal
  from jsonb_array_elements(saves) as s (one), jsonb_array_elements(s.one -> 'parts' -> 'ingredients') with ordinality as n (one, place)
    cross join lateral jsonb_populate_record(null::public.product_ingredients, n.one) r;

  ids := array(select (s.one ->> 'id')::uuid from jsonb_array_elements(saves) as s (one) where s.one -> 'parts' ? 'certificates');
  delete from public.product_certificates c where c.product_id = any (ids);
  insert into public.product_certificates (product_id, certificate, number, expires_on, file_id)
  select (s.one ->> 'id')::uuid, r.certificate, coalesce(r.number, ''), r.expires_on, f.id
  from jsonb_array_elements(saves) as s (one)
    cross join lateral jsonb_populate_recordset(null::public.product_certificates, s.one -> 'parts' -> 'certificates') r
    join public.products p on p.id = any (ids) and p.id = (s.one ->> 'id')::uuid and r.certificate = any (p.certificates)
    left join public.files f on f.id = r.file_id and f.organisation_id = organisation;

  perform public.index_products((select jsonb_agg(s.one -> 'entry' || jsonb_build_object('product_id', s.one -> 'id'))
    from jsonb_array_elements(saves) as s (one)));
  return saved;
end $$;
comment on function public.save_products(uuid, jsonb) is 'Saves many products of an organisation together; answers their versions.';
revoke all on function public.save_products(uuid, jsonb) from public, anon;
grant execute on function public.save_products(uuid, jsonb) to authenticated;

-- One product is one of many: saved in the same way, and what is wrong with it is told.
create or replace function public.save_product(
  product uuid, organisation uuid, fields jsonb, price jsonb, parts jsonb, entry jsonb, expected_version integer default null
) returns integer
  language plpgsql security invoker set search_path = '' as $$
declare
  saved integer := public.save_products(organisation, jsonb_build_array(jsonb_build_object('id', product,
    'version', expected_version, 'fields', fields, 'price', price, 'parts', parts, 'entry', entry))) ->> product::text;
begin
  if saved is null then
    if rights.can_edit_product((select auth.uid()), product) then raise sqlstate 'PT409' using message = 'stale'; end if;
    raise sqlstate 'PT404' using message = 'not_found';
  end if;
  return saved;
end $$;

-- ── Sheets ──────────────────────────────────────────────────────────────────────────────────────

-- Keeps a sheet whole or not at all. An organisation keeps its latest twenty; one that is being imported stays.
create or replace function public.start_product_import(organisation uuid, file_name text, headings text[], sheet jsonb) returns uuid
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
  -- The ids of its products are in the order of its rows, by which products of one moment are listed.
  insert into public.product_import_rows (import_id, row_number, cells, product_id)
    select made, (one ->> 'row')::integer, array(select jsonb_array_elements_text(one -> 'cells')),
      (lpad(to_hex((one ->> 'row')::integer % 65536), 4, '0') || substr(gen_random_uuid()::text, 5))::uuid
    from jsonb_array_elements(sheet) one;
  return made;
end $$;

-- Saves the products of rows that are still waiting, and says so in the rows. `marks` are those of mark_import_rows, one
-- for each row that is saved or found to need no saving, with the id of its product. Answers how many rows were written:
-- none where the sheet is not being imported any more.
create function public.save_import_rows(import uuid, saves jsonb, marks jsonb) returns integer
  language plpgsql security invoker set search_path = '' as $$
declare
  organisation uuid;
  waiting jsonb;
  saved jsonb;
begin
  -- Whoever cancels waits for this piece, and the next piece finds it cancelled.
  select i.organisation_id into organisation from public.product_imports i where i.id = import and i.status = 'running' for share;
  if organisation is null then return 0; end if;
  perform 1 from public.product_import_rows r where r.import_id = import and r.state = 'pending'
    and r.row_number in (select (m.one ->> 'row_number')::integer from jsonb_array_elements(marks) as m (one))
    order by r.row_number for update;
  select jsonb_agg(m.one) into waiting from jsonb_array_elements(marks) as m (one)
    join public.product_import_rows r on r.import_id = import and r.row_number = (m.one ->> 'row_number')::integer
    where r.state = 'pending';
  if waiting is null then return 0; end if;
  saves := (select coalesce(jsonb_agg(s.one), '[]') from jsonb_array_elements(saves) as s (one)
    where exists (select 1 from jsonb_array_elements(waiting) as w (one) where w.one -> 'product_id' = s.one -> 'id'));
  saved := public.save_products(organisation, saves);
  return public.mark_import_rows(import, (
    select jsonb_agg(case
      when saved ? (w.one ->> 'product_id') then w.one || jsonb_build_object('saved_version', saved -> (w.one ->> 'product_id'))
      when exists (select 1 from jsonb_array_elements(saves) as s (one) where s.one -> 'id' = w.one -> 'product_id')
        then jsonb_build_object('row_number', w.one -> 'row_number', 'state', 'bad', 'tried', false,
          'errors', jsonb_build_object('row', 'errors:stale'))
      else w.one end)
    from jsonb_array_elements(waiting) as w (one)));
end $$;
comment on function public.save_import_rows(uuid, jsonb, jsonb) is 'Saves products of a sheet and marks their rows, in one.';
revoke all on function public.save_import_rows(uuid, jsonb, jsonb) from public, anon;
grant execute on function public.save_import_rows(uuid, jsonb, jsonb) to authenticated;

-- Takes rows back: products that were made are removed (`gone`: [{id, version}]), others are saved as they were. One that
-- somebody has saved since stays, and its row says so. `marks` name the row and its product.
create function public.take_back_import_rows(import uuid, gone jsonb, saves jsonb, marks jsonb) returns integer
  language plpgsql security invoker set search_path = '' as $$
declare
  organisation uuid;
  drafts uuid[];
  removed jsonb;
  saved jsonb;
begin
  select i.organisation_id into organisation from public.product_imports i where i.id = import and i.status = 'undoing' for share;
  if organisation is null then return 0; end if;
  -- Only drafts are removed, so what was published is withdrawn first.
  drafts := array(select p.id from public.products p join jsonb_to_recordset(gone) as g (id uuid, version integer) on g.id = p.id
    where p.organisation_id = organisation and p.version = g.version for update of p);
  update public.products p set status = 'draft' where p.id = any (drafts) and p.status <> 'draft';
  with removed as (delete from public.products p where p.id = any (drafts) and p.status = 'draft' returning p.id)
  select coalesce(jsonb_object_agg(r.id, 0), '{}') into removed from removed r;
  saved := public.save_products(organisation, saves) || removed;
  return public.mark_import_rows(import, (
    select jsonb_agg(jsonb_build_object('row_number', m.one -> 'row_number', 'tried', false, 'before', null, 'saved_version', null)
      || case when saved ? (m.one ->> 'product_id') or not exists (
          select 1 from jsonb_array_elements(gone || saves) as s (one) where s.one -> 'id' = m.one -> 'product_id')
        then m.one - 'product_id' else jsonb_build_object('state', 'done', 'note', 'keptChanged') end)
    from jsonb_array_elements(marks) as m (one)));
end $$;
comment on function public.take_back_import_rows(uuid, jsonb, jsonb, jsonb) is 'Puts products of a sheet back to what they were and marks their rows, in one.';
revoke all on function public.take_back_import_rows(uuid, jsonb, jsonb, jsonb) from public, anon;
grant execute on function public.take_back_import_rows(uuid, jsonb, jsonb, jsonb) to authenticated;

-- Whole products of an organisation as its people see them, in the form in which the Data API embeds their lists; those of
-- `ids`, or all behind a place, oldest first. Its people see all of it, so that is asked once and not of every row.
create function public.products_whole(
  organisation uuid, ids uuid[] default null, only_status text default null,
  after_time timestamptz default null, after_id uuid default null, page integer default 100
) returns jsonb
  language sql stable security definer set search_path = '' as $$
  select coalesce(jsonb_agg(to_jsonb(p) || jsonb_build_object(
      'product_prices', (select to_jsonb(r) from public.product_prices r where r.product_id = p.id),
      'product_images', (select coalesce(jsonb_agg(to_jsonb(i) || jsonb_build_object('files',
          jsonb_build_object('widths', f.widths, 'formats', f.formats))), '[]')
        from public.product_images i join public.files f on f.id = i.file_id where i.product_id = p.id),
      'product_ingredients', (select coalesce(jsonb_agg(to_jsonb(i)), '[]') from public.product_ingredients i where i.product_id = p.id),
      'product_certificates', (select coalesce(jsonb_agg(to_jsonb(c) || jsonb_build_object('files',
          case when c.file_id is not null then jsonb_build_object('id', c.file_id) end)), '[]')
        from public.product_certificates c where c.product_id = p.id),
      'product_documents', (select coalesce(jsonb_agg(to_jsonb(d)), '[]') from public.product_documents d where d.product_id = p.id)
    ) order by p.created_at, p.id), '[]')
  from (
    select * from public.products o
    where o.organisation_id = organisation and rights.is_member((select auth.uid()), organisation)
      and (ids is null or o.id = any (ids)) and (only_status is null or o.status = only_status)
      and (after_time is null or (o.created_at, o.id) > (after_time, after_id))
    order by o.created_at, o.id limit least(greatest(page, 1), 200)) p
$$;
comment on function public.products_whole(uuid, uuid[], text, timestamptz, uuid, integer) is 'Whole products of one''s organisation, at most 200 at a time.';
revoke all on function public.products_whole(uuid, uuid[], text, timestamptz, uuid, integer) from public, anon;
grant execute on function public.products_whole(uuid, uuid[], text, timestamptz, uuid, integer) to authenticated;
create index products_made on public.products (organisation_id, created_at, id);

-- The whole record of a product: what Japan's trade-fair sheet and buyers abroad ask for, who sees it, its
-- ingredients, the papers behind its certificates, its documents, and who changed what.

-- A GTIN-8, -12, -13 or -14 whose check digit is right (GS1 General Specifications 7.9).
create function rights.is_gtin(code text) returns boolean
  language sql immutable set search_path = '' as $$
  select code ~ '^([0-9]{8}|[0-9]{12,14})$' and (
    select sum(digit::integer * case when (char_length(code) - place) % 2 = 1 then 3 else 1 end) % 10 = 0
    from regexp_split_to_table(code, '') with ordinality as d (digit, place))
$$;
grant execute on function rights.is_gtin(text) to anon, authenticated;

alter table public.products
  add column visibility text not null default 'public' check (visibility in ('public', 'signed_in', 'introduced', 'clusters')),
  add column documents_visibility text not null default 'introduced'
    check (documents_visibility in ('public', 'signed_in', 'introduced', 'clusters')),
  add column gtin text check (rights.is_gtin(gtin)),
  -- What the trade-fair sheet tells of the market.
  add column target_ja text not null default '' check (char_length(target_ja) <= 500),
  add column target_en text not null default '' check (char_length(target_en) <= 500),
  add column usage_ja text not null default '' check (char_length(usage_ja) <= 500),
  add column usage_en text not null default '' check (char_length(usage_en) <= 500),
  add column sales_area_ja text not null default '' check (char_length(sales_area_ja) <= 300),
  add column sales_area_en text not null default '' check (char_length(sales_area_en) <= 300),
  add column retail_yen integer check (retail_yen between 1 and 100000000),
  add column retail_taxed_yen integer check (retail_taxed_yen between 1 and 100000000),
  -- Unit, case and pallet.
  add column unit_net_g integer check (unit_net_g between 1 and 10000000),
  add column unit_gross_g integer check (unit_gross_g between 1 and 10000000),
  add column units_per_case integer check (units_per_case between 1 and 100000),
  add column case_length_mm integer check (case_length_mm between 1 and 10000),
  add column case_width_mm integer check (case_width_mm between 1 and 10000),
  add column case_height_mm integer check (case_height_mm between 1 and 10000),
  add column case_gross_g integer check (case_gross_g between 1 and 10000000),
  add column min_cases integer check (min_cases between 1 and 1000000),
  add column max_cases integer check (max_cases between 1 and 1000000),
  add column cases_per_layer integer check (cases_per_layer between 1 and 1000),
  add column layers_per_pallet integer check (layers_per_pallet between 1 and 100),
  add column pallet_height_mm integer check (pallet_height_mm between 1 and 10000),
  add column pallet_gross_g integer check (pallet_gross_g between 1 and 10000000),
  -- Supply.
  add column lead_time_days integer check (lead_time_days between 0 and 1000),
  add column capacity_quantity integer check (capacity_quantity between 1 and 100000000),
  add column capacity_unit text check (char_length(capacity_unit) <= 20),
  add column available_months integer[] not null default '{}'
    check (available_months <@ '{1,2,3,4,5,6,7,8,9,10,11,12}' and cardinality(available_months) <= 12),
  -- Keeping.
  add column shelf_life_kind text not null default 'best_before' check (shelf_life_kind in ('best_before', 'use_by')),
  add column arrival_life_days integer check (arrival_life_days between 1 and 36500),
  add column storage_ja text not null default '' check (char_length(storage_ja) <= 300),
  add column storage_en text not null default '' check (char_length(storage_en) <= 300),
  -- What is in it.
  add column allergens text[] not null default '{}' check (cardinality(allergens) <= 60),
  add column allergens_may text[] not null default '{}' check (cardinality(allergens_may) <= 60),
  add column allergens_checked boolean not null default false,
  add column ph numeric(4, 2) check (ph between 0 and 14),
  add column water_activity numeric(4, 3) check (water_activity between 0 and 1),
  add column hermetic boolean,
  add column label_languages text[] not null default '{}' check (cardinality(label_languages) <= 30),
  add column label_ja text not null default '' check (char_length(label_ja) <= 3000),
  add column label_en text not null default '' check (char_length(label_en) <= 3000),
  add constraint products_capacity check ((capacity_quantity is null) = (capacity_unit is null)),
  add constraint products_arrival check (arrival_life_days <= shelf_life_days),
  add constraint products_cases check (min_cases <= max_cases);
comment on column public.products.visibility is 'The rung of the ladder from which on a published product is seen.';
comment on column public.products.documents_visibility is 'The rung from which on its documents and the papers of its certificates are read.';
comment on column public.products.retail_yen is 'Suggested retail price in Japan in yen, without consumption tax.';
comment on column public.products.available_months is 'Months (1 to 12) in which it can be supplied; empty where nothing is said.';
comment on column public.products.arrival_life_days is 'Days of shelf life that remain at arrival, at least.';
comment on column public.products.allergens_checked is 'Whether the lists of allergens are complete, so that what is not in them is not in the product.';
comment on table public.products is 'A product. Seen from its rung of the ladder on when it and its organisation are published, else by its own people.';
grant insert (visibility, documents_visibility, gtin, target_ja, target_en, usage_ja, usage_en, sales_area_ja, sales_area_en,
  retail_yen, retail_taxed_yen, unit_net_g, unit_gross_g, units_per_case, case_length_mm, case_width_mm, case_height_mm,
  case_gross_g, min_cases, max_cases, cases_per_layer, layers_per_pallet, pallet_height_mm, pallet_gross_g, lead_time_days,
  capacity_quantity, capacity_unit, available_months, shelf_life_kind, arrival_life_days, storage_ja, storage_en, allergens,
  allergens_may, allergens_checked, ph, water_activity, hermetic, label_languages, label_ja, label_en),
  update (visibility, documents_visibility, gtin, target_ja, target_en, usage_ja, usage_en, sales_area_ja, sales_area_en,
  retail_yen, retail_taxed_yen, unit_net_g, unit_gross_g, units_per_case, case_length_mm, case_width_mm, case_height_mm,
  case_gross_g, min_cases, max_cases, cases_per_layer, layers_per_pallet, pallet_height_mm, pallet_gross_g, lead_time_days,
  capacity_quantity, capacity_unit, available_months, shelf_life_kind, arrival_life_days, storage_ja, storage_en, allergens,
  allergens_may, allergens_checked, ph, water_activity, hermetic, label_languages, label_ja, label_en)
  on public.products to authenticated;

alter table public.product_prices add column valid_until date;
comment on column public.product_prices.valid_until is 'The last day (in Japan) the price holds; null where nothing is said.';

create table public.product_ingredients (
  product_id uuid not null references public.products (id) on delete cascade,
  position integer not null check (position between 1 and 100),
  name_ja text not null default '' check (char_length(name_ja) <= 160),
  name_en text not null default '' check (char_length(name_en) <= 160),
  percent numeric(5, 2) check (percent > 0 and percent <= 100),
  origin_country text check (origin_country ~ '^[A-Z]{2}$'),
  ins text check (ins ~ '^[0-9]{3,4}[a-z]?(\([ivx]{1,5}\))?$'),
  animal text check (animal in ('meat', 'poultry', 'fish', 'shellfish', 'egg', 'dairy', 'honey', 'gelatin', 'other')),
  primary key (product_id, position),
  constraint product_ingredients_named check (name_ja <> '' or name_en <> '')
);
comment on table public.product_ingredients is 'What a product is made of, in the order of its label. An INS number makes it an additive (Codex CXG 36).';
comment on column public.product_ingredients.animal is 'What kind of animal it comes from, where it does; origin_country then is where the animal product comes from.';

create table public.product_certificates (
  product_id uuid not null references public.products (id) on delete cascade,
  certificate text not null check (char_length(certificate) <= 60),
  number text not null default '' check (char_length(number) <= 80),
  expires_on date,
  file_id uuid references public.files (id) on delete set null,
  primary key (product_id, certificate)
);
comment on table public.product_certificates is 'Number, last day and paper of a certificate that products.certificates names; gone when it is named no more.';
create index product_certificates_file on public.product_certificates (file_id);

create table public.product_documents (
  product_id uuid not null references public.products (id) on delete cascade,
  file_id uuid not null references public.files (id) on delete cascade,
  position integer not null default 0,
  kind text not null check (kind in ('specification', 'analysis', 'label', 'brochure', 'process', 'other')),
  title_ja text not null default '' check (char_length(title_ja) <= 160),
  title_en text not null default '' check (char_length(title_en) <= 160),
  primary key (product_id, file_id)
);
comment on table public.product_documents is 'Papers of a product: specification, analysis, label artwork. Read from the rung products.documents_visibility on.';
create index product_documents_file on public.product_documents (file_id);

create table public.product_versions (
  product_id uuid not null references public.products (id) on delete cascade,
  version integer not null,
  saved_at timestamptz not null default now(),
  saved_by uuid references auth.users (id) on delete set null,
  record jsonb not null,
  primary key (product_id, version)
);
comment on table public.product_versions is 'A product as somebody saved it, the last 100 times: who changed what, and what it is put back to.';
create index product_versions_by on public.product_versions (saved_by);

-- ── Rights ──────────────────────────────────────────────────────────────────────────────────────

create or replace function rights.can_see_product(person uuid, product uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
  select exists (
    select 1 from public.products p join public.organisations o on o.id = p.organisation_id
    where p.id = product and (rights.is_member(person, o.id) or (p.status = 'published' and o.status = 'published'
      and rights.reaches(person, o.id, p.visibility))))
$$;
create function rights.can_read_documents(person uuid, product uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
  select rights.can_see_product(person, product) and exists (
    select 1 from public.products p
    where p.id = product and rights.reaches(person, p.organisation_id, p.documents_visibility))
$$;
grant execute on function rights.can_read_documents(uuid, uuid) to anon, authenticated;
create or replace function rights.can_read_file(person uuid, file uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
  select exists (select 1 from public.files f where f.id = file and (
    rights.is_member(person, f.organisation_id)
    or (f.purpose = 'logo' and exists (
      select 1 from public.organisations o where o.logo_file_id = f.id and rights.can_see_organisation(person, o.id)))
    or (f.purpose = 'product_image' and exists (
      select 1 from public.product_images i where i.file_id = f.id and rights.can_see_product(person, i.product_id)))
    or (f.purpose = 'document' and (
      exists (select 1 from public.product_documents d where d.file_id = f.id and rights.can_read_documents(person, d.product_id))
      or exists (
        select 1 from public.product_certificates c where c.file_id = f.id and rights.can_read_documents(person, c.product_id))))))
$$;
-- A file is kept, too, while a product that showed it may still be put back: for thirty days.
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
$$;

drop policy "Everyone sees published products of published organisations" on public.products;
create policy "Published products are seen from their rung of the ladder on" on public.products for select to anon, authenticated
  using (status = 'published' and rights.is_published(organisation_id)
    and (visibility = 'public' or rights.reaches((select auth.uid()), organisation_id, visibility)));

revoke all on public.product_ingredients, public.product_certificates, public.product_documents, public.product_versions
  from anon, authenticated;
grant all on public.product_ingredients, public.product_certificates, public.product_documents, public.product_versions
  to service_role;

alter table public.product_ingredients enable row level security;
grant select on public.product_ingredients to anon, authenticated;
grant insert, update, delete on public.product_ingredients to authenticated;
create policy "Ingredients are seen with their product" on public.product_ingredients for select to anon, authenticated
  using (rights.can_see_product((select auth.uid()), product_id));
create policy "Editors add ingredients" on public.product_ingredients for insert to authenticated
  with check (rights.can_edit_product((select auth.uid()), product_id));
create policy "Editors change ingredients" on public.product_ingredients for update to authenticated
  using (rights.can_edit_product((select auth.uid()), product_id))
  with check (rights.can_edit_product((select auth.uid()), product_id));
create policy "Editors remove ingredients" on public.product_ingredients for delete to authenticated
  using (rights.can_edit_product((select auth.uid()), product_id));

alter table public.product_certificates enable row level security;
grant select on public.product_certificates to anon, authenticated;
grant insert, update, delete on public.product_certificates to authenticated;
create policy "Certificates are seen with their product" on public.product_certificates for select to anon, authenticated
  using (rights.can_see_product((select auth.uid()), product_id));
create policy "Editors add certificates" on public.product_certificates for insert to authenticated
  with check (rights.can_edit_product((select auth.uid()), product_id)
    and rights.own_file_for(file_id, rights.product_organisation(product_id), 'document'));
create policy "Editors change certificates" on public.product_certificates for update to authenticated
  using (rights.can_edit_product((select auth.uid()), product_id))
  with check (rights.can_edit_product((select auth.uid()), product_id)
    and rights.own_file_for(file_id, rights.product_organisation(product_id), 'document'));
create policy "Editors remove certificates" on public.product_certificates for delete to authenticated
  using (rights.can_edit_product((select auth.uid()), product_id));

alter table public.product_documents enable row level security;
grant select on public.product_documents to anon, authenticated;
grant insert, delete on public.product_documents to authenticated;
grant update (position, kind, title_ja, title_en) on public.product_documents to authenticated;
create policy "Documents are seen from their rung of the ladder on" on public.product_documents for select to anon, authenticated
  using (rights.can_read_documents((select auth.uid()), product_id));
create policy "Editors add their own documents" on public.product_documents for insert to authenticated
  with check (rights.can_edit_product((select auth.uid()), product_id)
    and rights.own_file_for(file_id, rights.product_organisation(product_id), 'document'));
create policy "Editors change documents" on public.product_documents for update to authenticated
  using (rights.can_edit_product((select auth.uid()), product_id))
  with check (rights.can_edit_product((select auth.uid()), product_id));
create policy "Editors remove documents" on public.product_documents for delete to authenticated
  using (rights.can_edit_product((select auth.uid()), product_id));

alter table public.product_versions enable row level security;
grant select on public.product_versions to authenticated;
create policy "People of an organisation see the history of its products" on public.product_versions for select to authenticated
  using (rights.is_member((select auth.uid()), rights.product_organisation(product_id)));

-- ── Keeping them together ───────────────────────────────────────────────────────────────────────

-- The details of a certificate end with its code.
create function rights.certificates_named() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  delete from public.product_certificates c where c.product_id = new.id and c.certificate <> all (new.certificates);
  return new;
end $$;
create trigger certificates_named after update of certificates on public.products
  for each row when (old.certificates is distinct from new.certificates) execute function rights.certificates_named();

-- A product with all that belongs to it, as its history keeps it.
create function rights.product_record(product uuid) returns jsonb
  language sql stable security definer set search_path = '' as $$
  select jsonb_build_object(
    'product', to_jsonb(p) - array['id', 'organisation_id', 'published_at', 'created_at', 'updated_at', 'version'],
    'price', (select to_jsonb(r) - array['product_id', 'updated_at'] from public.product_prices r where r.product_id = p.id),
    'images', (select coalesce(jsonb_agg(to_jsonb(i) - 'product_id' order by i.position), '[]') from public.product_images i
      where i.product_id = p.id),
    'ingredients', (select coalesce(jsonb_agg(to_jsonb(i) - 'product_id' order by i.position), '[]')
      from public.product_ingredients i where i.product_id = p.id),
    'certificates', (select coalesce(jsonb_agg(to_jsonb(c) - 'product_id' order by c.certificate), '[]')
      from public.product_certificates c where c.product_id = p.id),
    'documents', (select coalesce(jsonb_agg(to_jsonb(d) - 'product_id' order by d.position), '[]')
      from public.product_documents d where d.product_id = p.id))
  from public.products p where p.id = product
$$;

-- Written when a transaction ends, so that it holds all that was saved together; nothing is written where nobody acts.
create function rights.product_saved() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if auth.uid() is null then return null; end if;
  insert into public.product_versions as v (product_id, version, saved_by, record)
  select p.id, p.version, auth.uid(), rights.product_record(p.id) from public.products p where p.id = new.id
  on conflict (product_id, version) do update set record = excluded.record, saved_by = excluded.saved_by;
  delete from public.product_versions v where v.product_id = new.id and v.version <= new.version - 100;
  return null;
end $$;
create constraint trigger product_saved after insert or update on public.products
  deferrable initially deferred for each row execute function rights.product_saved();

-- Saves a product with its price, pictures, ingredients, certificates, documents and search entry, or nothing of it.
-- `fields` holds the columns that are set; others keep what they have. Without an expected version it is new; with one,
-- a product that was saved by someone else in between is `stale`. `parts` holds the lists, each replaced as a whole where
-- it is given: images, ingredients, certificates, documents.
drop function public.save_product(uuid, uuid, jsonb, jsonb, jsonb, jsonb, integer);
create function public.save_product(
  product uuid, organisation uuid, fields jsonb, price jsonb, parts jsonb, entry jsonb, expected_version integer default null
) returns integer
  language plpgsql security invoker set search_path = '' as $$
declare
  names text := (select string_agg(quote_ident(name), ', ') from jsonb_object_keys(fields) as name);
  saved integer;
begin
  if jsonb_array_length(parts -> 'images') > 12 or jsonb_array_length(parts -> 'documents') > 20
    or jsonb_array_length(parts -> 'ingredients') > 100 or jsonb_array_length(parts -> 'certificates') > 40
  then raise sqlstate 'PT400' using message = 'invalid'; end if;
  -- The columns are named by the caller; the grants of the table say which those may be.
  if expected_version is null then
    execute format('insert into public.products (id, organisation_id, %1$s)
      select $1, $2, %1$s from jsonb_populate_record(null::public.products, $3) returning version', names)
      into saved using product, organisation, fields;
  else
    execute format('update public.products p set (%1$s) = (select %1$s from jsonb_populate_record(p, $3))
      where p.id = $1 and p.organisation_id = $2 and p.version = $4 returning p.version', names)
      into saved using product, organisation, fields, expected_version;
  end if;
  if saved is null then
    if rights.can_edit_product((select auth.uid()), product) then raise sqlstate 'PT409' using message = 'stale'; end if;
    raise sqlstate 'PT404' using message = 'not_found';
  end if;

  if price is null or price = 'null'::jsonb then
    delete from public.product_prices r where r.product_id = product;
  else
    insert into public.product_prices as r (product_id, amount_minor, currency, per, incoterm, place, visibility, valid_until)
    select product, n.amount_minor, n.currency, n.per, n.incoterm, n.place, n.visibility, n.valid_until
    from jsonb_populate_record(null::public.product_prices, price) n
    on conflict (product_id) do update set amount_minor = excluded.amount_minor, currency = excluded.currency,
      per = excluded.per, incoterm = excluded.incoterm, place = excluded.place, visibility = excluded.visibility,
      valid_until = excluded.valid_until;
  end if;

  -- A file that is gone meanwhile is left out; the rest keeps its order.
  if parts ? 'images' then
    delete from public.product_images i where i.product_id = product
      and not exists (select 1 from jsonb_to_recordset(parts -> 'images') as n (file_id uuid) where n.file_id = i.file_id);
    insert into public.product_images as i (product_id, file_id, position, alt_ja, alt_en)
    select product, f.id, n.place, coalesce(n.one ->> 'alt_ja', ''), coalesce(n.one ->> 'alt_en', '')
    from jsonb_array_elements(parts -> 'images') with ordinality as n (one, place)
    join public.files f on f.id = (n.one ->> 'file_id')::uuid and f.organisation_id = organisation
    on conflict (product_id, file_id) do update set position = excluded.position, alt_ja = excluded.alt_ja, alt_en = excluded.alt_en;
  end if;
  if parts ? 'documents' then
    delete from public.product_documents d where d.product_id = product
      and not exists (select 1 from jsonb_to_recordset(parts -> 'documents') as n (file_id uuid) where n.file_id = d.file_id);
    insert into public.product_documents as d (product_id, file_id, position, kind, title_ja, title_en)
    select product, f.id, n.place, n.one ->> 'kind', coalesce(n.one ->> 'title_ja', ''), coalesce(n.one ->> 'title_en', '')
    from jsonb_array_elements(parts -> 'documents') with ordinality as n (one, place)
    join public.files f on f.id = (n.one ->> 'file_id')::uuid and f.organisation_id = organisation
    on conflict (product_id, file_id) do update set position = excluded.position, kind = excluded.kind,
      title_ja = excluded.title_ja, title_en = excluded.title_en;
  end if;
  if parts ? 'ingredients' then
    delete from public.product_ingredients i where i.product_id = product;
    insert into public.product_ingredients (product_id, position, name_ja, name_en, percent, origin_country, ins, animal)
    select product, n.place, coalesce(r.name_ja, ''), coalesce(r.name_en, ''), r.percent, r.origin_country, r.ins, r.animal
    from jsonb_array_elements(parts -> 'ingredients') with ordinality as n (one, place)
    cross join lateral jsonb_populate_record(null::public.product_ingredients, n.one) r;
  end if;
  if parts ? 'certificates' then
    delete from public.product_certificates c where c.product_id = product;
    insert into public.product_certificates (product_id, certificate, number, expires_on, file_id)
    select product, r.certificate, coalesce(r.number, ''), r.expires_on, f.id
    from jsonb_populate_recordset(null::public.product_certificates, parts -> 'certificates') r
    join public.products p on p.id = product and r.certificate = any (p.certificates)
    left join public.files f on f.id = r.file_id and f.organisation_id = organisation;
  end if;

  perform public.index_products(jsonb_build_array(entry || jsonb_build_object('product_id', product)));
  return saved;
end $$;
revoke all on function public.save_product(uuid, uuid, jsonb, jsonb, jsonb, jsonb, integer) from public, anon;
grant execute on function public.save_product(uuid, uuid, jsonb, jsonb, jsonb, jsonb, integer) to authenticated;

-- Products, their prices and pictures, and the files behind pictures and logos.

create table public.files (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  purpose text not null check (purpose in ('logo', 'product_image')),
  content_type text not null check (content_type in ('image/webp')),
  widths integer[] not null check (cardinality(widths) between 1 and 6),
  width integer not null check (width between 1 and 10000),
  height integer not null check (height between 1 and 10000),
  created_by uuid references auth.users (id) on delete set null default auth.uid(),
  created_at timestamptz not null default now()
);
comment on table public.files is 'A picture re-encoded by us, stored in the private bucket `media` as <organisation>/<file>/<width>.webp.';
create index files_organisation on public.files (organisation_id, created_at desc);
alter table public.organisations add constraint organisations_logo foreign key (logo_file_id) references public.files (id) on delete set null;

create table public.products (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  status text not null default 'draft' check (status in ('draft', 'published', 'archived')),
  item text not null check (char_length(item) <= 60),
  name_ja text not null default '' check (char_length(name_ja) <= 160),
  name_en text not null default '' check (char_length(name_en) <= 160),
  description_ja text not null default '' check (char_length(description_ja) <= 4000),
  description_en text not null default '' check (char_length(description_en) <= 4000),
  hs text check (hs ~ '^[0-9]{6}$'),
  content text not null default '' check (char_length(content) <= 120),
  moq_quantity integer check (moq_quantity between 1 and 100000000),
  moq_unit text check (char_length(moq_unit) <= 20),
  shelf_life_days integer check (shelf_life_days between 1 and 36500),
  temperature text not null default 'ambient' check (temperature in ('ambient', 'chilled', 'frozen')),
  origin_country text not null default 'JP' check (origin_country ~ '^[A-Z]{2}$'),
  origin_prefecture text check (origin_prefecture ~ '^JP-[0-9]{2}$'),
  processing_prefecture text check (processing_prefecture ~ '^JP-[0-9]{2}$'),
  target_countries text[] not null default '{}' check (cardinality(target_countries) <= 60),
  certificates text[] not null default '{}' check (cardinality(certificates) <= 40),
  published_at timestamptz,
  created_by uuid references auth.users (id) on delete set null default auth.uid(),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  constraint products_named check (name_ja <> '' or name_en <> ''),
  constraint products_moq check ((moq_quantity is null) = (moq_unit is null))
);
comment on table public.products is 'A product. Seen by everyone when it and its organisation are published, else by its own people.';
create index products_organisation on public.products (organisation_id, status, updated_at desc);
create index products_published on public.products (item, published_at desc) where status = 'published';

create function rights.product_changed() returns trigger
  language plpgsql set search_path = '' as $$
begin
  new.updated_at := now();
  new.version := old.version + 1;
  if new.status = 'published' and old.status <> 'published' then new.published_at := now(); end if;
  return new;
end $$;
create trigger product_changed before update on public.products for each row execute function rights.product_changed();

create table public.product_prices (
  product_id uuid primary key references public.products (id) on delete cascade,
  amount_minor bigint not null check (amount_minor between 1 and 1000000000000),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  per text not null check (char_length(per) <= 20),
  incoterm text not null check (incoterm in ('EXW', 'FCA', 'CPT', 'CIP', 'DAP', 'DPU', 'DDP', 'FAS', 'FOB', 'CFR', 'CIF')),
  place text not null default '' check (char_length(place) <= 120),
  visibility text not null default 'public' check (visibility in ('public', 'signed_in', 'introduced', 'clusters')),
  updated_at timestamptz not null default now()
);
comment on table public.product_prices is 'A product''s price in minor units of its currency, on its own rung of the visibility ladder.';
create trigger touch before update on public.product_prices for each row execute function rights.touch_updated_at();

create table public.product_images (
  product_id uuid not null references public.products (id) on delete cascade,
  file_id uuid not null references public.files (id) on delete cascade,
  position integer not null default 0,
  alt_ja text not null default '' check (char_length(alt_ja) <= 300),
  alt_en text not null default '' check (char_length(alt_en) <= 300),
  primary key (product_id, file_id)
);
comment on table public.product_images is 'Pictures of a product in their order, the first being the one lists show.';
create index product_images_file on public.product_images (file_id);

-- ── Rights ──────────────────────────────────────────────────────────────────────────────────────

create function rights.product_organisation(product uuid) returns uuid
  language sql stable security definer set search_path = '' as $$
  select p.organisation_id from public.products p where p.id = product
$$;
create function rights.can_see_product(person uuid, product uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
  select exists (
    select 1 from public.products p join public.organisations o on o.id = p.organisation_id
    where p.id = product and ((p.status = 'published' and o.status = 'published') or rights.is_member(person, o.id)))
$$;
create function rights.can_edit_product(person uuid, product uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
  select exists (select 1 from public.products p where p.id = product and rights.can_edit_organisation(person, p.organisation_id))
$$;
-- A picture is read by whoever sees a thing that shows it, and by the people of its organisation.
create function rights.can_read_file(person uuid, file uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
  select exists (select 1 from public.files f where f.id = file and (
    rights.is_member(person, f.organisation_id)
    or exists (select 1 from public.organisations o where o.logo_file_id = f.id and rights.can_see_organisation(person, o.id))
    or exists (select 1 from public.product_images i where i.file_id = f.id and rights.can_see_product(person, i.product_id))))
$$;
-- The folder names of an object in the bucket `media`; null where they are no ids.
create function rights.path_id(object_name text, part integer) returns uuid
  language sql immutable set search_path = '' as $$
  select case when split_part(object_name, '/', part) ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
    then split_part(object_name, '/', part)::uuid end
$$;

revoke all on table public.files, public.products, public.product_prices, public.product_images from anon, authenticated;
grant all on public.files, public.products, public.product_prices, public.product_images to service_role;

alter table public.files enable row level security;
grant select on public.files to anon, authenticated;
grant insert (id, organisation_id, purpose, content_type, widths, width, height), delete on public.files to authenticated;
create policy "Files are seen with what shows them" on public.files for select to anon, authenticated
  using (rights.is_member((select auth.uid()), organisation_id) or rights.can_read_file((select auth.uid()), id));
create policy "Editors add files" on public.files for insert to authenticated
  with check (rights.can_edit_organisation((select auth.uid()), organisation_id));
create policy "Editors remove files" on public.files for delete to authenticated
  using (rights.can_edit_organisation((select auth.uid()), organisation_id));

-- A logo or a product picture belongs to the organisation that shows it.
create function rights.own_file(file uuid, organisation uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
  select file is null or exists (select 1 from public.files f where f.id = file and f.organisation_id = organisation)
$$;
drop policy "Editors change their organisation" on public.organisations;
create policy "Editors change their organisation" on public.organisations for update to authenticated
  using (rights.can_edit_organisation((select auth.uid()), id))
  with check (rights.can_edit_organisation((select auth.uid()), id) and rights.own_file(logo_file_id, id));

alter table public.products enable row level security;
grant select on public.products to anon, authenticated;
grant insert (id, organisation_id, status, item, name_ja, name_en, description_ja, description_en, hs, content, moq_quantity,
  moq_unit, shelf_life_days, temperature, origin_country, origin_prefecture, processing_prefecture, target_countries,
  certificates), delete on public.products to authenticated;
grant update (status, item, name_ja, name_en, description_ja, description_en, hs, content, moq_quantity,
  moq_unit, shelf_life_days, temperature, origin_country, origin_prefecture, processing_prefecture, target_countries,
  certificates) on public.products to authenticated;
create policy "Everyone sees published products of published organisations" on public.products for select to anon, authenticated
  using (status = 'published' and rights.is_published(organisation_id));
create policy "People of an organisation see all its products" on public.products for select to authenticated
  using (rights.is_member((select auth.uid()), organisation_id));
create policy "Editors add products" on public.products for insert to authenticated
  with check (rights.can_edit_organisation((select auth.uid()), organisation_id));
create policy "Editors change products" on public.products for update to authenticated
  using (rights.can_edit_organisation((select auth.uid()), organisation_id))
  with check (rights.can_edit_organisation((select auth.uid()), organisation_id));
create policy "Editors delete drafts" on public.products for delete to authenticated
  using (status = 'draft' and rights.can_edit_organisation((select auth.uid()), organisation_id));

alter table public.product_prices enable row level security;
grant select on public.product_prices to anon, authenticated;
grant insert, update, delete on public.product_prices to authenticated;
create policy "A price is seen from its rung of the ladder on" on public.product_prices for select to anon, authenticated
  using (rights.can_see_product((select auth.uid()), product_id)
    and rights.reaches((select auth.uid()), rights.product_organisation(product_id), visibility));
create policy "Editors set prices" on public.product_prices for insert to authenticated
  with check (rights.can_edit_product((select auth.uid()), product_id));
create policy "Editors change prices" on public.product_prices for update to authenticated
  using (rights.can_edit_product((select auth.uid()), product_id))
  with check (rights.can_edit_product((select auth.uid()), product_id));
create policy "Editors remove prices" on public.product_prices for delete to authenticated
  using (rights.can_edit_product((select auth.uid()), product_id));

alter table public.product_images enable row level security;
grant select on public.product_images to anon, authenticated;
grant insert, delete on public.product_images to authenticated;
grant update (position, alt_ja, alt_en) on public.product_images to authenticated;
create policy "Pictures are seen with their product" on public.product_images for select to anon, authenticated
  using (rights.can_see_product((select auth.uid()), product_id));
create policy "Editors add their own pictures" on public.product_images for insert to authenticated
  with check (rights.can_edit_product((select auth.uid()), product_id)
    and rights.own_file(file_id, rights.product_organisation(product_id)));
create policy "Editors change pictures" on public.product_images for update to authenticated
  using (rights.can_edit_product((select auth.uid()), product_id))
  with check (rights.can_edit_product((select auth.uid()), product_id));
create policy "Editors remove pictures" on public.product_images for delete to authenticated
  using (rights.can_edit_product((select auth.uid()), product_id));

-- ── Storage ─────────────────────────────────────────────────────────────────────────────────────

insert into storage.buckets (id, name, public) values ('media', 'media', false) on conflict (id) do nothing;
create policy "Media is read with the file it belongs to" on storage.objects for select to anon, authenticated
  using (bucket_id = 'media' and rights.can_read_file((select auth.uid()), rights.path_id(name, 2)));
create policy "Editors store media of their organisation" on storage.objects for insert to authenticated
  with check (bucket_id = 'media' and rights.can_edit_organisation((select auth.uid()), rights.path_id(name, 1)));
create policy "Editors remove media of their organisation" on storage.objects for delete to authenticated
  using (bucket_id = 'media' and rights.can_edit_organisation((select auth.uid()), rights.path_id(name, 1)));

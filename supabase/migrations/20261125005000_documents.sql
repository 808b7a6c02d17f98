-- Documents beside the pictures: PDFs and scans with their name, size and fingerprint, in a bucket of their own. And
-- pictures in more than one format.
--
-- What shows a file tells it in two places: `rights.can_read_file` (who reads it) and `rights.file_in_use` (that it is
-- kept). A table that refers to files extends both, and checks with `rights.own_file_for` what is put into it.

-- ── What is known of a file ─────────────────────────────────────────────────────────────────────

alter table public.files
  add column formats text[] not null default '{webp}',
  add column byte_size integer,
  add column original_name text,
  add column sha256 text,
  alter column width drop not null,
  alter column height drop not null,
  drop constraint files_purpose_check,
  drop constraint files_content_type_check,
  drop constraint files_widths_check;
alter table public.files
  add constraint files_purpose check (purpose in ('logo', 'product_image', 'document')),
  add constraint files_byte_size check (byte_size between 1 and 104857600),
  -- A name as the app makes it: no folders, no control characters, nothing that turns the reading direction.
  add constraint files_original_name check (char_length(original_name) between 1 and 120
    and original_name !~ '[\u0001-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069/\\]'),
  add constraint files_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
  add constraint files_kind check (case purpose
    when 'document' then content_type in ('application/pdf', 'image/jpeg') and widths = '{}' and formats = '{}'
      and byte_size is not null and byte_size <= 10485760 and original_name is not null and sha256 is not null
    else content_type = 'image/webp' and cardinality(widths) between 1 and 6 and width is not null and height is not null
      and formats <@ '{webp,avif}' and 'webp' = any (formats) and cardinality(formats) <= 2 and original_name is null
    end);
comment on table public.files is 'A file that went through our hands. Pictures are re-encoded and lie in the private bucket `media` as <organisation>/<file>/<width>.<format>; documents lie in the private bucket `documents` as <organisation>/<file>/document.<pdf or jpg>.';
comment on column public.files.content_type is 'What is served: of pictures the format that every browser reads.';
comment on column public.files.formats is 'The formats a picture is stored in, each at every width; of documents none.';
comment on column public.files.byte_size is 'Of documents the size of what is served, of pictures all that is stored of them; null for those stored before it was noted.';
comment on column public.files.original_name is 'Of documents the name they came with, made safe.';
comment on column public.files.sha256 is 'The fingerprint of what was uploaded, by which the same upload is known again.';
create index files_fingerprint on public.files (organisation_id, sha256) where sha256 is not null;
grant insert (formats, byte_size, original_name, sha256) on public.files to authenticated;

-- ── Rights ──────────────────────────────────────────────────────────────────────────────────────

-- A file is read by whoever sees a thing that shows it, and by the people of its organisation. A document is never
-- read as a picture of something.
create or replace function rights.can_read_file(person uuid, file uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
  select exists (select 1 from public.files f where f.id = file and (
    rights.is_member(person, f.organisation_id)
    or (f.purpose = 'logo' and exists (
      select 1 from public.organisations o where o.logo_file_id = f.id and rights.can_see_organisation(person, o.id)))
    or (f.purpose = 'product_image' and exists (
      select 1 from public.product_images i where i.file_id = f.id and rights.can_see_product(person, i.product_id)))))
$$;
-- Whether anything refers to a file, whoever asks.
create function rights.file_in_use(file uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
  select exists (select 1 from public.product_images i where i.file_id = file)
    or exists (select 1 from public.organisations o where o.logo_file_id = file)
$$;
-- Whether a file is an organisation's own and made for this purpose; no file is fine.
create function rights.own_file_for(file uuid, organisation uuid, purpose text) returns boolean
  language sql stable security definer set search_path = '' as $$
  select file is null or exists (
    select 1 from public.files f where f.id = file and f.organisation_id = organisation and f.purpose = own_file_for.purpose)
$$;

drop policy "Editors change their organisation" on public.organisations;
create policy "Editors change their organisation" on public.organisations for update to authenticated
  using (rights.can_edit_organisation((select auth.uid()), id))
  with check (rights.can_edit_organisation((select auth.uid()), id) and rights.own_file_for(logo_file_id, id, 'logo'));
drop policy "Editors add their own pictures" on public.product_images;
create policy "Editors add their own pictures" on public.product_images for insert to authenticated
  with check (rights.can_edit_product((select auth.uid()), product_id)
    and rights.own_file_for(file_id, rights.product_organisation(product_id), 'product_image'));

-- ── Reading, finding again, clearing away ───────────────────────────────────────────────────────

drop function public.read_file(uuid);
create function public.read_file(file uuid) returns table (
  organisation_id uuid, purpose text, content_type text, widths integer[], formats text[], byte_size integer,
  original_name text, is_public boolean)
  language sql stable security invoker set search_path = '' as $$
  select f.organisation_id, f.purpose, f.content_type, f.widths, f.formats, f.byte_size, f.original_name,
    rights.can_read_file(null, f.id)
  from public.files f where f.id = file
$$;
comment on function public.read_file(uuid) is 'A file for this reader; is_public tells whether shared caches may keep it.';
revoke all on function public.read_file(uuid) from public;
grant execute on function public.read_file(uuid) to anon, authenticated;

-- What was uploaded before with the same bytes and for the same purpose, unless it may be cleared away any moment.
create function public.same_file(organisation uuid, purpose text, sha256 text) returns setof public.files
  language sql stable security invoker set search_path = '' as $$
  select f.* from public.files f
  where f.organisation_id = organisation and f.purpose = same_file.purpose and f.sha256 = same_file.sha256
    and rights.is_member((select auth.uid()), f.organisation_id)
    and (f.created_at > now() - interval '12 hours' or rights.file_in_use(f.id))
  order by f.created_at limit 1
$$;
revoke all on function public.same_file(uuid, text, text) from public, anon;
grant execute on function public.same_file(uuid, text, text) to authenticated;

-- Files that nothing shows any more, a day after they came: uploads that were never saved, pictures and documents
-- taken off.
drop function public.unused_files(uuid);
create function public.unused_files(organisation uuid)
  returns table (id uuid, purpose text, content_type text, widths integer[], formats text[])
  language sql stable security invoker set search_path = '' as $$
  select f.id, f.purpose, f.content_type, f.widths, f.formats from public.files f
  where f.organisation_id = organisation and f.created_at < now() - interval '1 day'
    and rights.is_member((select auth.uid()), f.organisation_id) and not rights.file_in_use(f.id)
  order by f.created_at limit 20
$$;
revoke all on function public.unused_files(uuid) from public, anon;
grant execute on function public.unused_files(uuid) to authenticated;

-- ── Storage ─────────────────────────────────────────────────────────────────────────────────────

update storage.buckets set allowed_mime_types = array['image/webp', 'image/avif'] where id = 'media';
insert into storage.buckets (id, name, public, file_size_limit, allowed_mime_types)
values ('documents', 'documents', false, 10485760, array['application/pdf', 'image/jpeg']);

drop policy "Media is read with the file it belongs to" on storage.objects;
create policy "Objects are read with the file they belong to" on storage.objects for select to anon, authenticated
  using (bucket_id in ('media', 'documents') and rights.can_read_file((select auth.uid()), rights.path_id(name, 2)));
drop policy "Editors store media of their organisation's files" on storage.objects;
create policy "Editors store objects of their organisation's files" on storage.objects for insert to authenticated
  with check (rights.can_edit_organisation((select auth.uid()), rights.path_id(name, 1)) and rights.path_id(name, 2) is not null
    and case bucket_id
      when 'media' then rights.own_file_for(rights.path_id(name, 2), rights.path_id(name, 1), 'logo')
        or rights.own_file_for(rights.path_id(name, 2), rights.path_id(name, 1), 'product_image')
      when 'documents' then rights.own_file_for(rights.path_id(name, 2), rights.path_id(name, 1), 'document')
      else false end);
drop policy "Editors remove media of their organisation" on storage.objects;
create policy "Editors remove objects of their organisation" on storage.objects for delete to authenticated
  using (bucket_id in ('media', 'documents') and rights.can_edit_organisation((select auth.uid()), rights.path_id(name, 1)));

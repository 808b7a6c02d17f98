-- Files for programs: what is known of a file, read as the person of a token.

-- A file as the reader sees it, within the scopes: what published products and organisations show, and all that is of the
-- reader's own organisations. Null for what is not there or not theirs.
create function rights.file_row(file uuid, catalogue boolean, own boolean) returns jsonb
  language sql stable security invoker set search_path = '' as $$
  select jsonb_build_object('organisation_id', f.organisation_id, 'purpose', f.purpose, 'content_type', f.content_type,
    'widths', f.widths, 'formats', f.formats, 'byte_size', f.byte_size, 'original_name', f.original_name,
    'is_public', rights.can_read_file(null, f.id))
  from public.files f
  where f.id = file and (
    (own and rights.is_member((select auth.uid()), f.organisation_id))
    or (catalogue and (
      exists (select 1 from public.organisations o where o.status = 'published' and o.logo_file_id = f.id)
      or exists (select 1 from public.organisation_papers r
        where r.file_id = f.id and rights.is_published(r.organisation_id))
      or exists (select 1 from public.products p
        where p.status = 'published' and rights.is_published(p.organisation_id) and p.id in (
          select i.product_id from public.product_images i where i.file_id = f.id
          union all select d.product_id from public.product_documents d where d.file_id = f.id
          union all select c.product_id from public.product_certificates c where c.file_id = f.id)))))
$$;

-- Reads as the person of a token, under row-level security, no further than the token's scopes.
create or replace function rights.read_as_token(token text, reading text, args jsonb) returns jsonb
  language plpgsql stable security definer set search_path = '' as $$
declare
  held record;
  claims text := coalesce(current_setting('request.jwt.claims', true), '');
  subject text := coalesce(current_setting('request.jwt.claim.sub', true), '');
  ids uuid[] := array(select jsonb_array_elements_text(coalesce(args -> 'ids', '[]')))::uuid[];
  catalogue boolean;
  own boolean;
  answer jsonb;
begin
  select * into held from rights.token_holder(token);
  if held.person is null then raise sqlstate 'PT401' using message = 'invalid_token'; end if;
  catalogue := 'catalogue:read' = any (held.scopes);
  own := 'organisation:read' = any (held.scopes);
  if (reading in ('own_products', 'match_context') and not own) or (reading = 'search_catalogue' and not catalogue) then
    raise sqlstate 'PT403' using message = 'scope_missing';
  end if;
  perform set_config('request.jwt.claims', jsonb_build_object('sub', held.person, 'role', 'authenticated')::text, true),
    set_config('request.jwt.claim.sub', held.person::text, true);
  answer := case reading
    when 'products' then rights.product_rows(ids, catalogue, own)
    when 'organisations' then rights.organisation_rows(ids, catalogue, own)
    when 'own_products' then rights.own_products(args ->> 'status', (args ->> 'after_at')::timestamptz,
      (args ->> 'after_id')::uuid, (args ->> 'page_size')::integer)
    when 'search_catalogue' then rights.search_catalogue(args)
    when 'file' then rights.file_row((args ->> 'file')::uuid, catalogue, own)
    when 'match_context' then rights.match_context(args ->> 'subject', (args ->> 'subject_id')::uuid)
  end;
  perform set_config('request.jwt.claims', claims, true), set_config('request.jwt.claim.sub', subject, true);
  return answer;
end $$;

create function public.read_file_as(token text, file uuid) returns jsonb
  language sql stable security invoker set search_path = '' as $$
  select rights.read_as_token(token, 'file', jsonb_build_object('file', file))
$$;
comment on function public.read_file_as(text, uuid) is
  'What read_file answers to the person of a token within its scopes; null where there is none.';
revoke all on function public.read_file_as(text, uuid) from public;
grant execute on function public.read_file_as(text, uuid) to anon, authenticated;

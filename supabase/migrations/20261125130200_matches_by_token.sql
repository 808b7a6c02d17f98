-- Matches for programs: what they are made from, read as the person of a token, for one of the person's organisations or
-- for one product or posted request of it.

-- `{row, facts, left_out, introduced}` of a subject; `subject` is organisation, product or request, and without an id the
-- reader's only organisation. Throws not_found for what is not the reader's.
create function rights.match_context(subject text, subject_id uuid) returns jsonb
  language plpgsql stable security invoker set search_path = '' as $$
declare
  organisation uuid;
  facts jsonb;
begin
  case subject
    when 'organisation' then
      select case when count(*) = 1 then (array_agg(m.organisation_id))[1] end into organisation
      from public.memberships m
      where m.person_id = (select auth.uid()) and (subject_id is null or m.organisation_id = subject_id);
    when 'product' then
      select p.organisation_id, jsonb_build_object('of', 'product', 'item', p.item, 'countries', p.target_countries,
        'temperature', p.temperature, 'certificates',
        (select coalesce(jsonb_agg(c.certificate), '[]') from public.product_certificates c where c.product_id = p.id))
      into organisation, facts from public.products p where p.id = subject_id;
    when 'request' then
      select w.organisation_id, jsonb_build_object('of', 'request', 'items', w.items, 'countries', w.countries,
        'certificates', w.certificates, 'text', concat_ws(E'\n', nullif(w.text_ja, ''), nullif(w.text_en, '')))
      into organisation, facts from public.wishes w where w.id = subject_id;
    else null;
  end case;
  if organisation is null or not rights.is_member((select auth.uid()), organisation) then
    raise sqlstate 'PT404' using message = 'not_found';
  end if;
  return jsonb_build_object(
    'row', (select to_jsonb(r) from public.my_match_profile(organisation) r),
    'facts', facts,
    'left_out', (select coalesce(jsonb_agg(to_jsonb(l)), '[]') from public.not_proposed(organisation) l),
    'introduced', (select coalesce(jsonb_agg(case when i.from_organisation_id = organisation then i.to_organisation_id
        else i.from_organisation_id end), '[]')
      from public.introductions i where i.status = 'accepted'
        and organisation in (i.from_organisation_id, i.to_organisation_id)));
end $$;

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
    when 'match_context' then rights.match_context(args ->> 'subject', (args ->> 'subject_id')::uuid)
  end;
  perform set_config('request.jwt.claims', claims, true), set_config('request.jwt.claim.sub', subject, true);
  return answer;
end $$;

create function public.read_match_context(token text, subject text, subject_id uuid default null) returns jsonb
  language sql stable security invoker set search_path = '' as $$
  select rights.read_as_token(token, 'match_context', jsonb_build_object('subject', subject, 'subject_id', subject_id))
$$;
comment on function public.read_match_context(text, text, uuid) is
  'What matches for a subject of the person of a token are made from.';
revoke all on function public.read_match_context(text, text, uuid) from public;
grant execute on function public.read_match_context(text, text, uuid) to anon, authenticated;

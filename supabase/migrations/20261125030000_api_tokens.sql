-- Personal access tokens, and reading the catalogue with one.
--
-- A token stands for its person, as far as its scopes go, and only ever reads. What it reads is read under row-level
-- security: `rights.read_as_token` belongs to the role `authenticated`, takes on the claims of the token's person for the
-- length of one query and lays them down again. So a token sees what its person would see in the browser, by the same
-- policies, and no policy has to be said twice.

create table public.api_tokens (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null default auth.uid() references public.profiles (id) on delete cascade,
  name text not null check (char_length(name) between 1 and 80),
  prefix text not null check (char_length(prefix) between 4 and 20),
  token_hash text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
  scopes text[] not null check (cardinality(scopes) >= 1 and scopes <@ '{catalogue:read,organisation:read}'),
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  last_used_at timestamptz,
  constraint api_tokens_end check (expires_at <= created_at + interval '367 days')
);
comment on table public.api_tokens is 'A token by which a program reads as a person. Only the hash of the token is kept.';
comment on column public.api_tokens.prefix is 'How the token begins, so that its person knows it again.';
comment on column public.api_tokens.last_used_at is 'When it was last used, to the minute.';
create index api_tokens_person on public.api_tokens (person_id, created_at desc);
revoke all on table public.api_tokens from anon, authenticated;
grant all on public.api_tokens to service_role;
grant select (id, person_id, name, prefix, scopes, created_at, expires_at, last_used_at) on public.api_tokens to authenticated;
grant insert (name, prefix, token_hash, scopes, expires_at), delete on public.api_tokens to authenticated;
alter table public.api_tokens enable row level security;
create policy "People see their own tokens" on public.api_tokens for select to authenticated
  using (person_id = (select auth.uid()));
create policy "People make tokens for themselves" on public.api_tokens for insert to authenticated
  with check (person_id = (select auth.uid()));
create policy "People revoke their own tokens" on public.api_tokens for delete to authenticated
  using (person_id = (select auth.uid()));

-- At most 20 for each person. The row of the person is locked, so that the limit holds when two are made at once.
create function rights.limit_api_tokens() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  perform 1 from public.profiles p where p.id = new.person_id for update;
  if (select count(*) from public.api_tokens t where t.person_id = new.person_id) >= 20 then
    raise sqlstate 'PT409' using message = 'too_many_tokens';
  end if;
  return new;
end $$;
create trigger limit_api_tokens before insert on public.api_tokens
  for each row execute function rights.limit_api_tokens();

-- Whose token this is and what it may; nobody's where it is none, or its time is over.
create function rights.token_holder(token text) returns table (token_id uuid, person uuid, scopes text[])
  language sql stable security definer set search_path = '' as $$
  select t.id, t.person_id, t.scopes from public.api_tokens t
  where t.token_hash = encode(sha256(convert_to(token, 'UTF8')), 'hex') and t.expires_at > now()
$$;

-- What a token may, and that it was used; null for what is no token.
create function public.use_api_token(token text) returns jsonb
  language plpgsql security definer set search_path = '' as $$
declare
  held record;
begin
  select * into held from rights.token_holder(use_api_token.token);
  if held.token_id is null then return null; end if;
  update public.api_tokens t set last_used_at = date_trunc('minute', now())
    where t.id = held.token_id and t.last_used_at is distinct from date_trunc('minute', now());
  return jsonb_build_object('id', held.token_id, 'scopes', held.scopes);
end $$;
revoke all on function public.use_api_token(text) from public;
grant execute on function public.use_api_token(text) to anon, authenticated;

-- ── What is read, by whoever reads it ───────────────────────────────────────────────────────────

-- A product with what belongs to it, in the form in which the Data API embeds it.
create function rights.product_row(p public.products) returns jsonb
  language sql stable security invoker set search_path = '' as $$
  select to_jsonb(p) || jsonb_build_object(
    'organisations', (select jsonb_build_object('id', o.id, 'name_ja', o.name_ja, 'name_en', o.name_en, 'kind', o.kind,
      'country', o.country, 'prefecture', o.prefecture, 'logo_file_id', o.logo_file_id)
      from public.organisations o where o.id = p.organisation_id),
    'product_prices', (select to_jsonb(r) from public.product_prices r where r.product_id = p.id),
    'product_images', (select coalesce(jsonb_agg(to_jsonb(i) || jsonb_build_object('files', to_jsonb(f))), '[]')
      from public.product_images i join public.files f on f.id = i.file_id where i.product_id = p.id),
    'product_ingredients', (select coalesce(jsonb_agg(to_jsonb(i)), '[]') from public.product_ingredients i
      where i.product_id = p.id),
    'product_certificates', (select coalesce(jsonb_agg(to_jsonb(c) || jsonb_build_object('files', (
        select jsonb_build_object('id', f.id) from public.files f where f.id = c.file_id))), '[]')
      from public.product_certificates c where c.product_id = p.id),
    'product_documents', (select coalesce(jsonb_agg(to_jsonb(d)), '[]') from public.product_documents d
      where d.product_id = p.id))
$$;

-- Products by id: those of the catalogue, and those of the reader's own organisations whatever their state.
create function rights.product_rows(ids uuid[], catalogue boolean, own boolean) returns jsonb
  language sql stable security invoker set search_path = '' as $$
  select coalesce(jsonb_agg(rights.product_row(p)), '[]') from public.products p
  where p.id = any (ids[1:100])
    and ((catalogue and p.status = 'published' and rights.is_published(p.organisation_id))
      or (own and rights.is_member((select auth.uid()), p.organisation_id)))
$$;

-- The products of the reader's own organisations, latest change first, with how many there are.
create function rights.own_products(status text, after_at timestamptz, after_id uuid, page_size integer) returns jsonb
  language sql stable security invoker set search_path = '' as $$
  with own as (
    select p.id from public.products p
    where p.organisation_id in (select m.organisation_id from public.memberships m where m.person_id = (select auth.uid()))
      and (own_products.status is null or p.status = own_products.status)
  ), page as (
    select p.* from public.products p
    where p.id in (select id from own)
      and (after_at is null or p.updated_at < after_at or (p.updated_at = after_at and p.id > after_id))
    order by p.updated_at desc, p.id limit least(greatest(page_size, 1), 101)
  )
  select jsonb_build_object(
    'total', (select count(*) from own),
    'rows', (select coalesce(jsonb_agg(rights.product_row(p) order by p.updated_at desc, p.id), '[]')
      from public.products p where p.id in (select id from page)))
$$;

-- Organisations by id, with what they offer and need.
create function rights.organisation_rows(ids uuid[], catalogue boolean, own boolean) returns jsonb
  language sql stable security invoker set search_path = '' as $$
  select coalesce(jsonb_agg(to_jsonb(o) || jsonb_build_object(
    'organisation_capabilities', (select coalesce(jsonb_agg(to_jsonb(c)), '[]') from public.organisation_capabilities c
      where c.organisation_id = o.id))), '[]')
  from public.organisations o
  where o.id = any (ids[1:100])
    and ((catalogue and o.status = 'published') or (own and rights.is_member((select auth.uid()), o.id)))
$$;

-- Searches the catalogue with the arguments it takes, by their names, as the reader.
create function rights.search_catalogue(args jsonb) returns jsonb
  language plpgsql stable security invoker set search_path = '' as $$
declare
  list text;
  answer jsonb;
begin
  select string_agg(format('%I => %s', a.name, case format_type(a.type, null)
      when 'jsonb' then format('$1 -> %L', a.name) else format('($1 ->> %L)::%s', a.name, format_type(a.type, null)) end), ', ')
  into list
  from pg_catalog.pg_proc p, unnest(p.proargnames[1:p.pronargs], p.proargtypes::oid[]) as a (name, type)
  where p.oid = 'public.search_catalogue'::regproc and args ? a.name;
  execute format('select public.search_catalogue(%s)', coalesce(list, '')) into answer using args;
  return answer;
end $$;

-- ── The same with the eyes of a token's person ──────────────────────────────────────────────────

-- Reads as the person of a token, under row-level security, no further than the token's scopes.
create function rights.read_as_token(token text, reading text, args jsonb) returns jsonb
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
  if (reading = 'own_products' and not own) or (reading = 'search_catalogue' and not catalogue) then
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
  end;
  perform set_config('request.jwt.claims', claims, true), set_config('request.jwt.claim.sub', subject, true);
  return answer;
end $$;
comment on function rights.read_as_token(text, text, jsonb) is
  'Belongs to the role authenticated, so that the policies for signed-in people hold in it. It reads and does nothing else.';
grant create on schema rights to authenticated;
alter function rights.read_as_token(text, text, jsonb) owner to authenticated;
revoke create on schema rights from authenticated;

create function public.read_products(ids uuid[], token text default null) returns jsonb
  language sql stable security invoker set search_path = '' as $$
  select case when token is null then rights.product_rows(ids, true, false)
    else rights.read_as_token(token, 'products', jsonb_build_object('ids', ids)) end
$$;
comment on function public.read_products(uuid[], text) is
  'At most 100 products by id, as the caller sees them: a visitor, or the person of a token within its scopes.';
create function public.read_own_products(
  token text, status text default null, after_at timestamptz default null, after_id uuid default null, page_size integer default 20
) returns jsonb
  language sql stable security invoker set search_path = '' as $$
  select rights.read_as_token(token, 'own_products', jsonb_build_object('status', status, 'after_at', after_at,
    'after_id', after_id, 'page_size', page_size))
$$;
create function public.read_organisations(ids uuid[], token text default null) returns jsonb
  language sql stable security invoker set search_path = '' as $$
  select case when token is null then rights.organisation_rows(ids, true, false)
    else rights.read_as_token(token, 'organisations', jsonb_build_object('ids', ids)) end
$$;
create function public.search_catalogue_as(token text, args jsonb) returns jsonb
  language sql stable security invoker set search_path = '' as $$
  select rights.read_as_token(token, 'search_catalogue', args)
$$;
comment on function public.search_catalogue_as(text, jsonb) is
  'What search_catalogue answers to the person of a token; args are its arguments by name.';
revoke all on function public.read_products(uuid[], text), public.read_own_products(text, text, timestamptz, uuid, integer),
  public.read_organisations(uuid[], text), public.search_catalogue_as(text, jsonb) from public;
grant execute on function public.read_products(uuid[], text), public.read_own_products(text, text, timestamptz, uuid, integer),
  public.read_organisations(uuid[], text), public.search_catalogue_as(text, jsonb) to anon, authenticated;

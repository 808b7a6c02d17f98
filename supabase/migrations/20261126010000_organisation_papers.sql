-- The papers of a firm's certificates: the scan or PDF behind each, from a rung of the ladder of its own on.
--
-- They are rows apart from the certificates, so that who may not read a paper does not learn that there is one either.

create table public.organisation_papers (
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  certificate text not null check (char_length(certificate) <= 60),
  file_id uuid not null references public.files (id) on delete cascade,
  visibility text not null default 'introduced' check (visibility in ('public', 'signed_in', 'introduced', 'clusters')),
  primary key (organisation_id, certificate)
);
comment on table public.organisation_papers is 'The paper of a certificate that organisations.certificates names, for those who stand on its rung; gone when the certificate is named no more.';
comment on column public.organisation_papers.visibility is 'The rung of the ladder from which on the paper is read.';
create index organisation_papers_file on public.organisation_papers (file_id);

revoke all on public.organisation_papers from anon, authenticated;
grant all on public.organisation_papers to service_role;
alter table public.organisation_papers enable row level security;
grant select on public.organisation_papers to anon, authenticated;
grant insert, delete on public.organisation_papers to authenticated;
create policy "Papers are seen from their rung of the ladder on" on public.organisation_papers for select to anon, authenticated
  using (rights.can_see_organisation((select auth.uid()), organisation_id)
    and rights.reaches((select auth.uid()), organisation_id, visibility));
create policy "Editors put their own documents to certificates" on public.organisation_papers for insert to authenticated
  with check (rights.can_edit_organisation((select auth.uid()), organisation_id)
    and rights.own_file_for(file_id, organisation_id, 'document'));
create policy "Editors take papers off" on public.organisation_papers for delete to authenticated
  using (rights.can_edit_organisation((select auth.uid()), organisation_id));

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
        select 1 from public.product_certificates c where c.file_id = f.id and rights.can_read_documents(person, c.product_id))
      or exists (
        select 1 from public.organisation_papers p where p.file_id = f.id
          and rights.can_see_organisation(person, p.organisation_id)
          and rights.reaches(person, p.organisation_id, p.visibility))))))
$$;

create or replace function rights.file_in_use(file uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
  select exists (select 1 from public.product_images i where i.file_id = file)
    or exists (select 1 from public.organisations o where o.logo_file_id = file)
    or exists (select 1 from public.product_documents d where d.file_id = file)
    or exists (select 1 from public.product_certificates c where c.file_id = file)
    or exists (select 1 from public.organisation_papers p where p.file_id = file)
    or exists (
      select 1 from public.files f
      join public.products p on p.organisation_id = f.organisation_id
      join public.product_versions v on v.product_id = p.id
      where f.id = file and v.saved_at > now() - interval '30 days' and position(file::text in v.record::text) > 0)
    or exists (
      select 1 from public.files f join public.deleted_products d on d.organisation_id = f.organisation_id
      where f.id = file and d.deleted_at > now() - interval '1 day' and position(file::text in d.record::text) > 0)
$$;

-- What is told of a certificate ends with its code, and so does its paper.
create or replace function rights.organisation_certificates_named() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  delete from public.organisation_certificates c where c.organisation_id = new.id and c.certificate <> all (new.certificates);
  delete from public.organisation_papers p where p.organisation_id = new.id and p.certificate <> all (new.certificates);
  return new;
end $$;

-- Saves the named columns of a profile and, where given, what the organisation offers and needs and the parts that have
-- tables of their own: the details of both, sales (null for none), places, certificates and their papers, each replaced as
-- a whole.
-- With an expected version, a profile that was saved by someone else in between is `stale`.
create or replace function public.save_organisation(
  organisation uuid, profile jsonb, offers text[] default null, needs text[] default null,
  required_needs text[] default '{}', expected_version integer default null, parts jsonb default '{}'
) returns integer
  language plpgsql security invoker set search_path = '' as $$
declare
  names text := (select string_agg(quote_ident(name), ', ') from jsonb_object_keys(profile) as name);
  saved integer;
begin
  if jsonb_array_length(parts -> 'places') > 20 or jsonb_array_length(parts -> 'certificates') > 40
     or jsonb_array_length(parts -> 'papers') > 40
     or jsonb_array_length(parts -> 'details') > 160 then
    raise sqlstate 'PT400' using message = 'invalid';
  end if;
  -- The columns are named by the caller; the grants of the table say which those may be.
  execute format('update public.organisations o set version = o.version + 1%s
    where o.id = $1 and ($3 is null or o.version = $3) returning o.version',
    coalesce(', (' || names || ') = (select ' || names || ' from jsonb_populate_record(o, $2))', ''))
    into saved using organisation, profile, expected_version;
  if saved is null then
    if rights.can_edit_organisation((select auth.uid()), organisation) then
      raise sqlstate 'PT409' using message = 'stale';
    end if;
    raise sqlstate 'PT404' using message = 'not_found';
  end if;
  if offers is not null or needs is not null then
    perform public.set_capabilities(organisation, coalesce(offers, '{}'), coalesce(needs, '{}'), required_needs,
      parts -> 'details');
  end if;
  if parts ? 'sales' then
    delete from public.organisation_sales s where s.organisation_id = organisation and parts -> 'sales' = 'null'::jsonb;
    insert into public.organisation_sales as s (organisation_id, yen, fiscal_year, visibility)
    select organisation, n.yen, n.fiscal_year, n.visibility
    from jsonb_populate_record(null::public.organisation_sales, nullif(parts -> 'sales', 'null'::jsonb)) n
    where parts -> 'sales' <> 'null'::jsonb
    on conflict (organisation_id) do update set yen = excluded.yen, fiscal_year = excluded.fiscal_year,
      visibility = excluded.visibility;
  end if;
  if parts ? 'places' then
    delete from public.organisation_places p where p.organisation_id = organisation;
    insert into public.organisation_places (organisation_id, position, kind, name_ja, name_en, prefecture, address_ja, address_en)
    select organisation, n.place, r.kind, coalesce(r.name_ja, ''), coalesce(r.name_en, ''), r.prefecture,
      coalesce(r.address_ja, ''), coalesce(r.address_en, '')
    from jsonb_array_elements(parts -> 'places') with ordinality as n (one, place)
    cross join lateral jsonb_populate_record(null::public.organisation_places, n.one) r;
  end if;
  if parts ? 'certificates' then
    delete from public.organisation_certificates c where c.organisation_id = organisation;
    insert into public.organisation_certificates (organisation_id, certificate, number, issuer, expires_on)
    select organisation, r.certificate, coalesce(r.number, ''), coalesce(r.issuer, ''), r.expires_on
    from jsonb_populate_recordset(null::public.organisation_certificates, parts -> 'certificates') r
    join public.organisations o on o.id = organisation and r.certificate = any (o.certificates);
  end if;
  if parts ? 'papers' then
    delete from public.organisation_papers p where p.organisation_id = organisation;
    insert into public.organisation_papers (organisation_id, certificate, file_id, visibility)
    select organisation, r.certificate, f.id, r.visibility
    from jsonb_populate_recordset(null::public.organisation_papers, parts -> 'papers') r
    join public.organisations o on o.id = organisation and r.certificate = any (o.certificates)
    join public.files f on f.id = r.file_id and f.organisation_id = organisation and f.purpose = 'document';
  end if;
  return saved;
end $$;

-- Organisations by id, with what they offer, need and wish for, and what else is theirs, in the form in which the Data
-- API embeds it; each part as far as the reader may see it.
create or replace function rights.organisation_rows(ids uuid[], catalogue boolean, own boolean) returns jsonb
  language sql stable security invoker set search_path = '' as $$
  select coalesce(jsonb_agg(to_jsonb(o) || jsonb_build_object(
    'organisation_capabilities', (select coalesce(jsonb_agg(to_jsonb(c)), '[]') from public.organisation_capabilities c
      where c.organisation_id = o.id),
    'organisation_sales', (select to_jsonb(s) from public.organisation_sales s where s.organisation_id = o.id),
    'organisation_places', (select coalesce(jsonb_agg(to_jsonb(p)), '[]') from public.organisation_places p
      where p.organisation_id = o.id),
    'organisation_certificates', (select coalesce(jsonb_agg(to_jsonb(c)), '[]') from public.organisation_certificates c
      where c.organisation_id = o.id),
    'organisation_papers', (select coalesce(jsonb_agg(to_jsonb(p)), '[]') from public.organisation_papers p
      where p.organisation_id = o.id),
    'wishes', (select coalesce(jsonb_agg(to_jsonb(w) order by w.created_at desc, w.id), '[]') from public.wishes w
      where w.organisation_id = o.id))), '[]')
  from public.organisations o
  where o.id = any (ids[1:100])
    and ((catalogue and o.status = 'published') or (own and rights.is_member((select auth.uid()), o.id)))
$$;

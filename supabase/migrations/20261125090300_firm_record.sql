-- What the trade-fair sheet asks of the firm behind a product: its size, its head, its places, how it makes things and
-- how it watches over them, and the papers behind its certificates.

alter table public.organisations
  add column founded_year integer check (founded_year between 500 and 2200),
  add column employees integer check (employees between 1 and 10000000),
  add column capital_yen bigint check (capital_yen between 1 and 1000000000000000),
  add column representative_ja text not null default '' check (char_length(representative_ja) <= 120),
  add column representative_en text not null default '' check (char_length(representative_en) <= 120),
  add column representative_title_ja text not null default '' check (char_length(representative_title_ja) <= 120),
  add column representative_title_en text not null default '' check (char_length(representative_title_en) <= 120),
  add column address_ja text not null default '' check (char_length(address_ja) <= 300),
  add column address_en text not null default '' check (char_length(address_en) <= 300),
  add column message_ja text not null default '' check (char_length(message_ja) <= 1000),
  add column message_en text not null default '' check (char_length(message_en) <= 1000),
  add column process_ja text not null default '' check (char_length(process_ja) <= 1500),
  add column process_en text not null default '' check (char_length(process_en) <= 1500),
  -- The five headings of quality management.
  add column inspection_ja text not null default '' check (char_length(inspection_ja) <= 1000),
  add column inspection_en text not null default '' check (char_length(inspection_en) <= 1000),
  add column process_control_ja text not null default '' check (char_length(process_control_ja) <= 1000),
  add column process_control_en text not null default '' check (char_length(process_control_en) <= 1000),
  add column workers_ja text not null default '' check (char_length(workers_ja) <= 1000),
  add column workers_en text not null default '' check (char_length(workers_en) <= 1000),
  add column facilities_ja text not null default '' check (char_length(facilities_ja) <= 1000),
  add column facilities_en text not null default '' check (char_length(facilities_en) <= 1000),
  add column crisis_ja text not null default '' check (char_length(crisis_ja) <= 1000),
  add column crisis_en text not null default '' check (char_length(crisis_en) <= 1000);
comment on column public.organisations.address_ja is 'The street address of its head office; country, prefecture and town have columns of their own.';
comment on column public.organisations.message_ja is 'A word to buyers.';
comment on column public.organisations.process_ja is 'What is special about how it makes its products.';
comment on column public.organisations.inspection_ja is 'Quality management: how products are inspected.';
comment on column public.organisations.process_control_ja is 'Quality management: how the production process is controlled.';
comment on column public.organisations.workers_ja is 'Quality management: how workers are trained and checked.';
comment on column public.organisations.facilities_ja is 'Quality management: how buildings and machines are kept.';
comment on column public.organisations.crisis_ja is 'Quality management: what happens when something goes wrong.';
grant update (founded_year, employees, capital_yen, representative_ja, representative_en, representative_title_ja,
  representative_title_en, address_ja, address_en, message_ja, message_en, process_ja, process_en, inspection_ja,
  inspection_en, process_control_ja, process_control_en, workers_ja, workers_en, facilities_ja, facilities_en, crisis_ja,
  crisis_en) on public.organisations to authenticated;

create table public.organisation_sales (
  organisation_id uuid primary key references public.organisations (id) on delete cascade,
  yen bigint not null check (yen between 0 and 1000000000000000),
  fiscal_year integer check (fiscal_year between 1950 and 2200),
  visibility text not null default 'introduced' check (visibility in ('public', 'signed_in', 'introduced', 'clusters'))
);
comment on table public.organisation_sales is 'Annual sales in yen, apart from the organisation because they have a rung of the ladder of their own.';
comment on column public.organisation_sales.fiscal_year is 'The year in which the business year ended.';

create table public.organisation_places (
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  position integer not null check (position between 1 and 20),
  kind text not null check (kind in ('factory', 'farm', 'warehouse', 'office')),
  name_ja text not null default '' check (char_length(name_ja) <= 120),
  name_en text not null default '' check (char_length(name_en) <= 120),
  prefecture text check (prefecture ~ '^JP-[0-9]{2}$'),
  address_ja text not null default '' check (char_length(address_ja) <= 300),
  address_en text not null default '' check (char_length(address_en) <= 300),
  primary key (organisation_id, position),
  constraint organisation_places_told check (prefecture is not null or address_ja <> '' or address_en <> '')
);
comment on table public.organisation_places is 'Where an organisation works beside its head office: factories, farms, stores, offices.';
comment on column public.organisation_places.prefecture is 'Null for a place outside Japan.';

create table public.organisation_certificates (
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  certificate text not null check (char_length(certificate) <= 60),
  number text not null default '' check (char_length(number) <= 80),
  issuer text not null default '' check (char_length(issuer) <= 120),
  expires_on date,
  primary key (organisation_id, certificate)
);
comment on table public.organisation_certificates is 'Number, issuing body and last day of a certificate that organisations.certificates names; gone when it is named no more.';

-- ── Rights ──────────────────────────────────────────────────────────────────────────────────────

revoke all on public.organisation_sales, public.organisation_places, public.organisation_certificates from anon, authenticated;
grant all on public.organisation_sales, public.organisation_places, public.organisation_certificates to service_role;

alter table public.organisation_sales enable row level security;
grant select on public.organisation_sales to anon, authenticated;
grant insert, delete on public.organisation_sales to authenticated;
grant update (yen, fiscal_year, visibility) on public.organisation_sales to authenticated;
create policy "Sales are seen from their rung of the ladder on" on public.organisation_sales for select to anon, authenticated
  using (rights.can_see_organisation((select auth.uid()), organisation_id)
    and rights.reaches((select auth.uid()), organisation_id, visibility));
create policy "Editors add sales" on public.organisation_sales for insert to authenticated
  with check (rights.can_edit_organisation((select auth.uid()), organisation_id));
create policy "Editors change sales" on public.organisation_sales for update to authenticated
  using (rights.can_edit_organisation((select auth.uid()), organisation_id))
  with check (rights.can_edit_organisation((select auth.uid()), organisation_id));
create policy "Editors remove sales" on public.organisation_sales for delete to authenticated
  using (rights.can_edit_organisation((select auth.uid()), organisation_id));

alter table public.organisation_places enable row level security;
grant select on public.organisation_places to anon, authenticated;
grant insert, update, delete on public.organisation_places to authenticated;
create policy "Places are seen with their organisation" on public.organisation_places for select to anon, authenticated
  using (rights.can_see_organisation((select auth.uid()), organisation_id));
create policy "Editors add places" on public.organisation_places for insert to authenticated
  with check (rights.can_edit_organisation((select auth.uid()), organisation_id));
create policy "Editors change places" on public.organisation_places for update to authenticated
  using (rights.can_edit_organisation((select auth.uid()), organisation_id))
  with check (rights.can_edit_organisation((select auth.uid()), organisation_id));
create policy "Editors remove places" on public.organisation_places for delete to authenticated
  using (rights.can_edit_organisation((select auth.uid()), organisation_id));

alter table public.organisation_certificates enable row level security;
grant select on public.organisation_certificates to anon, authenticated;
grant insert, update, delete on public.organisation_certificates to authenticated;
create policy "Certificates are seen with their organisation" on public.organisation_certificates
  for select to anon, authenticated using (rights.can_see_organisation((select auth.uid()), organisation_id));
create policy "Editors add certificates" on public.organisation_certificates for insert to authenticated
  with check (rights.can_edit_organisation((select auth.uid()), organisation_id));
create policy "Editors change certificates" on public.organisation_certificates for update to authenticated
  using (rights.can_edit_organisation((select auth.uid()), organisation_id))
  with check (rights.can_edit_organisation((select auth.uid()), organisation_id));
create policy "Editors remove certificates" on public.organisation_certificates for delete to authenticated
  using (rights.can_edit_organisation((select auth.uid()), organisation_id));

-- ── Keeping them together ───────────────────────────────────────────────────────────────────────

-- The details of a certificate end with its code.
create function rights.organisation_certificates_named() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  delete from public.organisation_certificates c where c.organisation_id = new.id and c.certificate <> all (new.certificates);
  return new;
end $$;
create trigger certificates_named after update of certificates on public.organisations
  for each row when (old.certificates is distinct from new.certificates)
  execute function rights.organisation_certificates_named();

-- Saves the named columns of a profile and, where given, what the organisation offers and needs and the parts that have
-- tables of their own: sales (null for none), places and certificates, each replaced as a whole.
-- With an expected version, a profile that was saved by someone else in between is `stale`.
drop function public.save_organisation(uuid, jsonb, text[], text[], text[], integer);
create function public.save_organisation(
  organisation uuid, profile jsonb, offers text[] default null, needs text[] default null,
  required_needs text[] default '{}', expected_version integer default null, parts jsonb default '{}'
) returns integer
  language plpgsql security invoker set search_path = '' as $$
declare
  names text := (select string_agg(quote_ident(name), ', ') from jsonb_object_keys(profile) as name);
  saved integer;
begin
  if jsonb_array_length(parts -> 'places') > 20 or jsonb_array_length(parts -> 'certificates') > 40 then
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
    perform public.set_capabilities(organisation, coalesce(offers, '{}'), coalesce(needs, '{}'), required_needs);
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
  return saved;
end $$;
revoke all on function public.save_organisation(uuid, jsonb, text[], text[], text[], integer, jsonb) from public, anon;
grant execute on function public.save_organisation(uuid, jsonb, text[], text[], text[], integer, jsonb) to authenticated;

-- ── Reading it by a token ───────────────────────────────────────────────────────────────────────

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
    'wishes', (select coalesce(jsonb_agg(to_jsonb(w) order by w.created_at desc, w.id), '[]') from public.wishes w
      where w.organisation_id = o.id))), '[]')
  from public.organisations o
  where o.id = any (ids[1:100])
    and ((catalogue and o.status = 'published') or (own and rights.is_member((select auth.uid()), o.id)))
$$;

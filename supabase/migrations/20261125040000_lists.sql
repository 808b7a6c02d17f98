-- Shortlists: the products a buyer thinks about, with notes. A list belongs to an organisation, whose people share it,
-- or to one person. A link with an end shows it to whoever holds the link.

create table public.shortlists (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid references public.organisations (id) on delete cascade,
  person_id uuid references auth.users (id) on delete cascade,
  name text not null check (char_length(name) between 1 and 120),
  note text not null default '' check (char_length(note) <= 2000),
  picked boolean not null default false,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint shortlists_of_one check (num_nonnulls(organisation_id, person_id) = 1),
  constraint shortlists_picked_by_a_person check (not picked or person_id is not null)
);
comment on table public.shortlists is 'A list of products: of an organisation, or of one person. `picked` ones hold what was chosen before signing in.';
create index shortlists_organisation on public.shortlists (organisation_id, updated_at desc) where organisation_id is not null;
create index shortlists_person on public.shortlists (person_id, updated_at desc) where person_id is not null;

create table public.shortlist_products (
  list_id uuid not null references public.shortlists (id) on delete cascade,
  product_id uuid not null references public.products (id) on delete cascade,
  position integer not null,
  note text not null default '' check (char_length(note) <= 1000),
  quantity text not null default '' check (char_length(quantity) <= 80),
  version integer not null default 1,
  added_at timestamptz not null default now(),
  removed_at timestamptz,
  primary key (list_id, product_id)
);
comment on table public.shortlist_products is 'A product on a list, in its place, with what its people noted. A removed one can be put back for a day.';
create index shortlist_products_product on public.shortlist_products (product_id);

create table public.shortlist_shares (
  id uuid primary key default gen_random_uuid(),
  list_id uuid not null references public.shortlists (id) on delete cascade,
  token_hash text not null unique,
  with_notes boolean not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null
);
comment on table public.shortlist_shares is 'A link that shows a list until it expires or is taken back. Only the hash of its token is kept.';
create index shortlist_shares_list on public.shortlist_shares (list_id, created_at desc);

-- ── Rights ──────────────────────────────────────────────────────────────────────────────────────

create function rights.can_see_shortlist(person uuid, list uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
  select exists (select 1 from public.shortlists l where l.id = list
    and (l.person_id = person or rights.is_member(person, l.organisation_id)))
$$;
create function rights.can_edit_shortlist(person uuid, list uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
  select exists (select 1 from public.shortlists l where l.id = list
    and (l.person_id = person or rights.can_edit_organisation(person, l.organisation_id)))
$$;

revoke all on table public.shortlists, public.shortlist_products, public.shortlist_shares from anon, authenticated;
grant all on public.shortlists, public.shortlist_products, public.shortlist_shares to service_role;

alter table public.shortlists enable row level security;
grant select, delete on public.shortlists to authenticated;
grant update (name, note) on public.shortlists to authenticated;
create policy "People see their own lists and those of their organisations" on public.shortlists for select to authenticated
  using (person_id = (select auth.uid()) or rights.is_member((select auth.uid()), organisation_id));
create policy "People change their own lists, editors those of their organisation" on public.shortlists for update to authenticated
  using (person_id = (select auth.uid()) or rights.can_edit_organisation((select auth.uid()), organisation_id))
  with check (person_id = (select auth.uid()) or rights.can_edit_organisation((select auth.uid()), organisation_id));
create policy "People delete their own lists, editors those of their organisation" on public.shortlists for delete to authenticated
  using (person_id = (select auth.uid()) or rights.can_edit_organisation((select auth.uid()), organisation_id));

alter table public.shortlist_products enable row level security;
grant select on public.shortlist_products to authenticated;
grant update (note, quantity, removed_at) on public.shortlist_products to authenticated;
create policy "What is on a list is seen with it" on public.shortlist_products for select to authenticated
  using (rights.can_see_shortlist((select auth.uid()), list_id));
create policy "What is on a list is noted and removed by whoever changes it" on public.shortlist_products for update to authenticated
  using (rights.can_edit_shortlist((select auth.uid()), list_id))
  with check (rights.can_edit_shortlist((select auth.uid()), list_id));

alter table public.shortlist_shares enable row level security;
grant select (id, list_id, with_notes, created_at, expires_at), delete on public.shortlist_shares to authenticated;
create policy "Links are seen by whoever changes the list" on public.shortlist_shares for select to authenticated
  using (rights.can_edit_shortlist((select auth.uid()), list_id));
create policy "Links are taken back by whoever changes the list" on public.shortlist_shares for delete to authenticated
  using (rights.can_edit_shortlist((select auth.uid()), list_id));

-- ── What follows by itself ──────────────────────────────────────────────────────────────────────

-- A version counts what a form holds, so that moving a product does not refuse what someone is writing.
create function rights.shortlist_changed() returns trigger
  language plpgsql set search_path = '' as $$
begin
  new.updated_at := now();
  if (new.name, new.note) is distinct from (old.name, old.note) then new.version := old.version + 1; end if;
  return new;
end $$;
create trigger shortlist_changed before update on public.shortlists
  for each row execute function rights.shortlist_changed();

create function rights.shortlist_product_changed() returns trigger
  language plpgsql set search_path = '' as $$
begin
  if (new.note, new.quantity) is distinct from (old.note, old.quantity) then new.version := old.version + 1; end if;
  return new;
end $$;
create trigger shortlist_product_changed before update on public.shortlist_products
  for each row execute function rights.shortlist_product_changed();

-- A list is as new as the latest change to what is on it.
create function rights.touch_shortlist() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  update public.shortlists l set updated_at = now() where l.id = new.list_id and l.updated_at < now();
  return null;
end $$;
create trigger touch_shortlist after insert or update on public.shortlist_products
  for each row execute function rights.touch_shortlist();

-- ── Making lists ────────────────────────────────────────────────────────────────────────────────

-- Waits its turn for the lists of an organisation or person, and refuses when there are a hundred.
create function rights.make_room_for_shortlist(person uuid, organisation uuid) returns void
  language plpgsql security definer set search_path = '' as $$
begin
  if organisation is null then
    perform 1 from public.profiles p where p.id = person for update;
  else
    perform 1 from public.organisations o where o.id = organisation for update;
  end if;
  if (select count(*) from public.shortlists l
      where (organisation is null and l.person_id = person) or l.organisation_id = organisation) >= 100 then
    raise sqlstate 'PT409' using message = 'too_many_shortlists';
  end if;
end $$;
revoke all on function rights.make_room_for_shortlist(uuid, uuid) from public, anon, authenticated;

-- Puts what the person may see at the end of a list, or back in its old place. Answers how many were not on it.
create function rights.put_on_shortlist(person uuid, list uuid, products uuid[]) returns integer
  language plpgsql security definer set search_path = '' as $$
declare
  added integer;
begin
  perform 1 from public.shortlists l where l.id = list for update;
  delete from public.shortlist_products p where p.list_id = list and p.removed_at < now() - interval '1 day';
  insert into public.shortlist_products (list_id, product_id, position)
    select list, wanted.id, row_number() over (order by wanted.place)
      + (select coalesce(max(p.position), 0) from public.shortlist_products p where p.list_id = list)
    from (select w.id, min(w.place) as place from unnest(products) with ordinality as w (id, place) group by w.id) wanted
    where rights.can_see_product(person, wanted.id)
      or exists (select 1 from public.shortlist_products p where p.list_id = list and p.product_id = wanted.id)
    on conflict (list_id, product_id) do update set removed_at = null
      where public.shortlist_products.removed_at is not null;
  get diagnostics added = row_count;
  if (select count(*) from public.shortlist_products p where p.list_id = list and p.removed_at is null) > 100 then
    raise sqlstate 'PT409' using message = 'shortlist_full';
  end if;
  return added;
end $$;
revoke all on function rights.put_on_shortlist(uuid, uuid, uuid[]) from public, anon, authenticated;

create function public.make_shortlist(name text, note text default '', organisation uuid default null) returns uuid
  language plpgsql security definer set search_path = '' as $$
declare
  me uuid := auth.uid();
  made uuid;
begin
  if organisation is not null and not rights.can_edit_organisation(me, organisation) then
    raise sqlstate 'PT404' using message = 'not_found';
  end if;
  perform rights.make_room_for_shortlist(me, organisation);
  insert into public.shortlists (organisation_id, person_id, name, note)
    values (organisation, case when organisation is null then me end, make_shortlist.name, make_shortlist.note)
    returning id into made;
  return made;
end $$;
comment on function public.make_shortlist(text, text, uuid) is 'Makes a list: of the organisation that is named, else of the person alone.';
revoke all on function public.make_shortlist(text, text, uuid) from public, anon;
grant execute on function public.make_shortlist(text, text, uuid) to authenticated;

create function public.add_to_shortlist(list uuid, products uuid[]) returns integer
  language plpgsql security definer set search_path = '' as $$
declare
  me uuid := auth.uid();
begin
  if not rights.can_edit_shortlist(me, list)
     or not exists (select 1 from unnest(products) p (id) where rights.can_see_product(me, p.id)
       or exists (select 1 from public.shortlist_products s where s.list_id = list and s.product_id = p.id)) then
    raise sqlstate 'PT404' using message = 'not_found';
  end if;
  return rights.put_on_shortlist(me, list, products[1:100]);
end $$;
comment on function public.add_to_shortlist(uuid, uuid[]) is 'Puts products on a list, once each; a removed one comes back with its notes. At most 100 stand on a list.';
revoke all on function public.add_to_shortlist(uuid, uuid[]) from public, anon;
grant execute on function public.add_to_shortlist(uuid, uuid[]) to authenticated;

-- Keeps what a visitor chose before signing in, on a list of the person's own. Sent twice, it is kept once.
create function public.keep_picks(products uuid[], name text) returns table (list uuid, kept integer)
  language plpgsql security definer set search_path = '' as $$
declare
  me uuid := auth.uid();
  seen uuid[];
  target uuid;
begin
  select array_agg(wanted.id order by wanted.place) into seen
    from (select w.id, min(w.place) as place from unnest(products[1:100]) with ordinality as w (id, place) group by w.id) wanted
    where rights.can_see_product(me, wanted.id);
  if seen is null then return; end if;
  perform 1 from public.profiles p where p.id = me for update;
  select l.id into target from public.shortlists l
    where l.person_id = me and l.picked
      and (select count(*) from public.shortlist_products p where p.list_id = l.id and p.removed_at is null
        and p.product_id <> all (seen)) + cardinality(seen) <= 100
    order by l.created_at desc limit 1;
  if target is null then
    perform rights.make_room_for_shortlist(me, null);
    insert into public.shortlists (person_id, name, picked) values (me, keep_picks.name, true) returning id into target;
  end if;
  perform rights.put_on_shortlist(me, target, seen);
  return query select target, cardinality(seen);
end $$;
comment on function public.keep_picks(uuid[], text) is 'Puts what was chosen before signing in on a list of the person''s own, which is made with this name where there is none.';
revoke all on function public.keep_picks(uuid[], text) from public, anon;
grant execute on function public.keep_picks(uuid[], text) to authenticated;

-- Hands a person's own list to an organisation of theirs, for good.
create function public.give_shortlist(list uuid, organisation uuid) returns void
  language plpgsql security definer set search_path = '' as $$
declare
  me uuid := auth.uid();
begin
  if not rights.can_edit_organisation(me, organisation)
     or not exists (select 1 from public.shortlists l where l.id = list and l.person_id = me) then
    raise sqlstate 'PT404' using message = 'not_found';
  end if;
  perform rights.make_room_for_shortlist(me, organisation);
  update public.shortlists l set organisation_id = organisation, person_id = null, picked = false
    where l.id = list and l.person_id = me;
end $$;
comment on function public.give_shortlist(uuid, uuid) is 'Hands a person''s own list to their organisation, so that colleagues work with it.';
revoke all on function public.give_shortlist(uuid, uuid) from public, anon;
grant execute on function public.give_shortlist(uuid, uuid) to authenticated;

-- Moves a product one place up or down, or to the top. The list is locked, so moves happen one after another.
create function public.move_on_shortlist(list uuid, product uuid, direction text) returns void
  language plpgsql security definer set search_path = '' as $$
declare
  ids uuid[];
  place integer;
begin
  if not rights.can_edit_shortlist(auth.uid(), list) then
    raise sqlstate 'PT404' using message = 'not_found';
  end if;
  perform 1 from public.shortlists l where l.id = list for update;
  select array_agg(p.product_id order by p.position, p.added_at, p.product_id) into ids
    from public.shortlist_products p where p.list_id = list and p.removed_at is null;
  place := array_position(ids, product);
  if place is null then return; end if;
  ids := case
    when direction = 'top' then product || array_remove(ids, product)
    when direction = 'up' and place > 1 then
      ids[:place - 2] || ids[place] || ids[place - 1] || ids[place + 1:]
    when direction = 'down' and place < cardinality(ids) then
      ids[:place - 1] || ids[place + 1] || ids[place] || ids[place + 2:]
    else ids end;
  update public.shortlist_products p set position = wanted.place
  from unnest(ids) with ordinality as wanted (id, place)
  where p.list_id = list and p.product_id = wanted.id and p.position <> wanted.place;
end $$;
comment on function public.move_on_shortlist(uuid, uuid, text) is 'Moves a product `up`, `down` or to the `top` of its list; one that is gone moves nothing.';
revoke all on function public.move_on_shortlist(uuid, uuid, text) from public, anon;
grant execute on function public.move_on_shortlist(uuid, uuid, text) to authenticated;

-- ── Reading lists ───────────────────────────────────────────────────────────────────────────────

create function public.my_shortlists(
  organisation uuid default null, product uuid default null,
  before timestamptz default null, before_id uuid default null, most integer default 21
) returns table (
  id uuid, name text, organisation_id uuid, picked boolean, updated_at timestamptz, products integer, has_product boolean
)
  language sql stable security invoker set search_path = '' as $$
  select l.id, l.name, l.organisation_id, l.picked, l.updated_at,
    (select count(*)::integer from public.shortlist_products p where p.list_id = l.id and p.removed_at is null),
    exists (select 1 from public.shortlist_products p
      where p.list_id = l.id and p.removed_at is null and p.product_id = my_shortlists.product)
  from public.shortlists l
  where (l.person_id = (select auth.uid()) or l.organisation_id = my_shortlists.organisation)
    and (my_shortlists.before is null or (l.updated_at, l.id) < (my_shortlists.before, my_shortlists.before_id))
  order by l.updated_at desc, l.id desc
  limit least(my_shortlists.most, 201)
$$;
comment on function public.my_shortlists(uuid, uuid, timestamptz, uuid, integer) is 'The person''s own lists and those of one of their organisations, latest change first, and whether a product is on them.';
revoke all on function public.my_shortlists(uuid, uuid, timestamptz, uuid, integer) from public, anon;
grant execute on function public.my_shortlists(uuid, uuid, timestamptz, uuid, integer) to authenticated;

-- The list that the next product goes on: the preferred one, else the latest. And which of these products it holds.
create function public.current_shortlist(
  organisation uuid default null, preferred uuid default null, products uuid[] default '{}'
) returns table (id uuid, name text, listed uuid[])
  language sql stable security definer set search_path = '' as $$
  select l.id, l.name, array(
    select p.product_id from public.shortlist_products p
    where p.list_id = l.id and p.removed_at is null and p.product_id = any (current_shortlist.products))
  from public.shortlists l
  where l.person_id = (select auth.uid())
    or (l.organisation_id = current_shortlist.organisation
      and rights.can_edit_organisation((select auth.uid()), current_shortlist.organisation))
  order by l.id is not distinct from current_shortlist.preferred desc, l.updated_at desc, l.id desc
  limit 1
$$;
comment on function public.current_shortlist(uuid, uuid, uuid[]) is 'The list a person adds to without choosing one, and which of some products are on it.';
revoke all on function public.current_shortlist(uuid, uuid, uuid[]) from public, anon;
grant execute on function public.current_shortlist(uuid, uuid, uuid[]) to authenticated;

-- ── Sharing ─────────────────────────────────────────────────────────────────────────────────────

create function public.share_shortlist(list uuid, token text, days integer, with_notes boolean) returns uuid
  language plpgsql security definer set search_path = '' as $$
declare
  made uuid;
begin
  if not rights.can_edit_shortlist(auth.uid(), list) then
    raise sqlstate 'PT404' using message = 'not_found';
  end if;
  if days not in (7, 30, 90) or token !~ '^[A-Za-z0-9_-]{43}$' then
    raise sqlstate 'PT400' using message = 'invalid';
  end if;
  perform 1 from public.shortlists l where l.id = list for update;
  delete from public.shortlist_shares s where s.list_id = list and s.expires_at < now() - interval '30 days';
  if (select count(*) from public.shortlist_shares s where s.list_id = list and s.expires_at > now()) >= 20 then
    raise sqlstate 'PT409' using message = 'too_many_shares';
  end if;
  insert into public.shortlist_shares (list_id, token_hash, with_notes, expires_at)
    values (list, encode(sha256(convert_to(token, 'UTF8')), 'hex'), share_shortlist.with_notes, now() + make_interval(days => days))
    returning id into made;
  return made;
end $$;
comment on function public.share_shortlist(uuid, text, integer, boolean) is 'Opens a list to whoever holds the token, for 7, 30 or 90 days, with or without its notes.';
revoke all on function public.share_shortlist(uuid, text, integer, boolean) from public, anon;
grant execute on function public.share_shortlist(uuid, text, integer, boolean) to authenticated;

-- What the holder of a link sees: of the products, those that are open to the holder anyway.
create function public.shared_shortlist(token text)
  returns table (name text, note text, with_notes boolean, expires_at timestamptz, products jsonb)
  language sql stable security definer set search_path = '' as $$
  select l.name, case when s.with_notes then l.note else '' end, s.with_notes, s.expires_at,
    coalesce((
      select jsonb_agg(jsonb_build_object('id', p.product_id,
        'note', case when s.with_notes then p.note else '' end,
        'quantity', case when s.with_notes then p.quantity else '' end) order by p.position, p.added_at, p.product_id)
      from public.shortlist_products p
      where p.list_id = l.id and p.removed_at is null and rights.can_see_product((select auth.uid()), p.product_id)), '[]')
  from public.shortlist_shares s join public.shortlists l on l.id = s.list_id
  where s.token_hash = encode(sha256(convert_to(shared_shortlist.token, 'UTF8')), 'hex') and s.expires_at > now()
$$;
comment on function public.shared_shortlist(text) is 'The list behind a link, while the link holds; nothing for any other token.';
revoke all on function public.shared_shortlist(text) from public;
grant execute on function public.shared_shortlist(text) to anon, authenticated;

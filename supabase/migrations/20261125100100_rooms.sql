-- Rooms: what clusters talk in, and from acceptance on the two of an introduction. One table, one counter, one way to
-- read, write and hear; a room has the id of what it belongs to. Whoever introduced the two is not in it.

alter table public.chat_rooms drop constraint chat_rooms_cluster_id_fkey;
alter table public.chat_rooms rename column cluster_id to id;
alter table public.chat_rooms
  add column cluster_id uuid unique references public.clusters (id) on delete cascade,
  add column introduction_id uuid unique references public.introductions (id) on delete cascade;
update public.chat_rooms set cluster_id = id;
alter table public.chat_rooms add constraint chat_rooms_of_one check (
  num_nonnulls(cluster_id, introduction_id) = 1 and id = coalesce(cluster_id, introduction_id));
comment on table public.chat_rooms is 'A room of a cluster or of an accepted introduction; its counter numbers the messages and serialises their commits.';

alter table public.chat_messages drop constraint chat_messages_cluster_id_fkey;
alter table public.chat_messages rename column cluster_id to room_id;
alter table public.chat_messages
  add constraint chat_messages_room_id_fkey foreign key (room_id) references public.chat_rooms (id) on delete cascade;
alter table public.chat_reads drop constraint chat_reads_cluster_id_fkey;
alter table public.chat_reads rename column cluster_id to room_id;
alter table public.chat_reads
  add constraint chat_reads_room_id_fkey foreign key (room_id) references public.chat_rooms (id) on delete cascade;
comment on table public.chat_reads is 'How far a person has read in a room.';

create or replace function rights.open_chat_room() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  insert into public.chat_rooms (id, cluster_id) values (new.id, new.id);
  return new;
end $$;
create function rights.open_introduction_room() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  insert into public.chat_rooms (id, introduction_id) values (new.id, new.id) on conflict do nothing;
  return new;
end $$;
create trigger open_room after insert on public.introductions for each row
  when (new.status = 'accepted') execute function rights.open_introduction_room();
create trigger open_room_on_acceptance after update of status on public.introductions for each row
  when (new.status = 'accepted' and old.status <> 'accepted') execute function rights.open_introduction_room();
insert into public.chat_rooms (id, introduction_id)
  select i.id, i.id from public.introductions i where i.status = 'accepted' on conflict do nothing;

-- ── Rights ──────────────────────────────────────────────────────────────────────────────────────

-- Is of one of the two that an accepted introduction has brought together.
create function rights.in_introduction(person uuid, introduction uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
  select exists (select 1 from public.introductions i join public.memberships m
      on m.organisation_id in (i.from_organisation_id, i.to_organisation_id)
    where i.id = introduction and i.status = 'accepted' and m.person_id = person)
$$;
-- Reads and hears a room.
create function rights.in_room(person uuid, room uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
  select exists (select 1 from public.chat_rooms r where r.id = room
    and case when r.cluster_id is not null then rights.in_cluster(person, r.cluster_id)
      else rights.in_introduction(person, r.introduction_id) end)
$$;
-- An organisation in whose name its editors write there.
create function rights.speaks_in_room(organisation uuid, room uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
  select exists (select 1 from public.cluster_members c
      where c.cluster_id = room and c.organisation_id = organisation and c.status = 'joined')
    or exists (select 1 from public.introductions i where i.id = room and i.status = 'accepted'
      and organisation in (i.from_organisation_id, i.to_organisation_id))
$$;

drop policy "Members see their cluster's room" on public.chat_rooms;
create policy "People of a room see it" on public.chat_rooms for select to authenticated
  using (rights.in_room((select auth.uid()), id));
drop policy "Members read their cluster's messages" on public.chat_messages;
create policy "People of a room read its messages" on public.chat_messages for select to authenticated
  using (rights.in_room((select auth.uid()), room_id));

create or replace function public.hearable_rooms(person uuid, asked text[] default '{}') returns text[]
  language sql stable security definer set search_path = '' as $$
  select coalesce(array_agg(room), '{}') from (
    select 'person:' || p.id as room from public.profiles p where p.id = person
    union
    select 'organisation:' || m.organisation_id from public.memberships m where m.person_id = person
    union
    select a.room from unnest(asked[1:200]) a (room)
    where case
      when a.room ~ '^cluster:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
        then rights.in_cluster(person, substring(a.room from 9)::uuid)
      when a.room ~ '^introduction:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
        then rights.in_introduction(person, substring(a.room from 14)::uuid)
      else false end
  ) heard
$$;

-- ── Reading and writing ─────────────────────────────────────────────────────────────────────────

-- The messages after a number (oldest first), or the newest ones before a number (newest first), each signed.
drop function public.chat_page(uuid, bigint, bigint, integer);
create function public.chat_page(room uuid, before bigint default null, after bigint default null, amount integer default 50)
  returns table (
    id uuid, room_id uuid, seq bigint, author_id uuid, author_name text,
    organisation_id uuid, organisation_ja text, organisation_en text, text text, created_at timestamptz
  )
  language plpgsql stable security definer set search_path = '' as $$
declare
  wanted integer := least(greatest(amount, 1), 200);
begin
  if not rights.in_room(auth.uid(), room) then raise sqlstate 'PT404' using message = 'not_found'; end if;
  if after is not null then
    return query
      select m.id, m.room_id, m.seq, m.author_id, coalesce(p.display_name, ''), m.author_organisation_id,
        coalesce(o.name_ja, ''), coalesce(o.name_en, ''), m.body, m.created_at
      from public.chat_messages m
      left join public.profiles p on p.id = m.author_id
      left join public.organisations o on o.id = m.author_organisation_id
      where m.room_id = room and m.seq > after
      order by m.seq limit wanted;
  else
    return query
      select m.id, m.room_id, m.seq, m.author_id, coalesce(p.display_name, ''), m.author_organisation_id,
        coalesce(o.name_ja, ''), coalesce(o.name_en, ''), m.body, m.created_at
      from public.chat_messages m
      left join public.profiles p on p.id = m.author_id
      left join public.organisations o on o.id = m.author_organisation_id
      where m.room_id = room and (before is null or m.seq < before)
      order by m.seq desc limit wanted;
  end if;
end $$;
revoke all on function public.chat_page(uuid, bigint, bigint, integer) from public, anon;
grant execute on function public.chat_page(uuid, bigint, bigint, integer) to authenticated;

-- Stores a message and gives it its number; sending the same id again answers the stored message. Numbers have no
-- gaps. `kind` says which room of the sockets is told: that of a cluster or of an introduction.
drop function public.post_message(uuid, uuid, uuid, text);
create function public.post_message(message_id uuid, room uuid, organisation uuid, body text)
  returns table (
    id uuid, room_id uuid, seq bigint, author_id uuid, author_name text,
    organisation_id uuid, organisation_ja text, organisation_en text, text text, created_at timestamptz, kind text
  )
  language plpgsql security definer set search_path = '' as $$
#variable_conflict use_column
declare
  me uuid := auth.uid();
  kept public.chat_messages;
  number bigint;
  of_cluster boolean;
begin
  if not rights.can_edit_organisation(me, post_message.organisation)
     or not rights.speaks_in_room(post_message.organisation, post_message.room) then
    raise sqlstate 'PT404' using message = 'not_found';
  end if;
  select r.last_seq + 1, r.cluster_id is not null into number, of_cluster
    from public.chat_rooms r where r.id = post_message.room for update;
  select * into kept from public.chat_messages m where m.id = post_message.message_id;
  if kept.id is null then
    insert into public.chat_messages (id, room_id, seq, author_id, author_organisation_id, body)
      values (post_message.message_id, post_message.room, number, me, post_message.organisation,
        btrim(post_message.body, E' \t\n\r'))
      returning * into kept;
    update public.chat_rooms r set last_seq = number where r.id = post_message.room;
    insert into public.chat_reads as r (room_id, person_id, last_seq) values (post_message.room, me, number)
      on conflict (room_id, person_id) do update set last_seq = greatest(r.last_seq, excluded.last_seq);
  elsif kept.room_id <> post_message.room or kept.author_id is distinct from me then
    raise sqlstate 'PT409' using message = 'already_exists';
  end if;
  return query
    select kept.id, kept.room_id, kept.seq, kept.author_id, coalesce(p.display_name, ''), kept.author_organisation_id,
      coalesce(o.name_ja, ''), coalesce(o.name_en, ''), kept.body, kept.created_at,
      case when of_cluster then 'cluster' else 'introduction' end
    from (select 1) one
    left join public.profiles p on p.id = kept.author_id
    left join public.organisations o on o.id = kept.author_organisation_id;
end $$;
revoke all on function public.post_message(uuid, uuid, uuid, text) from public, anon;
grant execute on function public.post_message(uuid, uuid, uuid, text) to authenticated;

drop function public.mark_read(uuid, bigint);
create function public.mark_read(room uuid, seq bigint) returns void
  language plpgsql security definer set search_path = '' as $$
declare
  last bigint;
begin
  if not rights.in_room(auth.uid(), room) then raise sqlstate 'PT404' using message = 'not_found'; end if;
  select r.last_seq into last from public.chat_rooms r where r.id = room;
  insert into public.chat_reads as r (room_id, person_id, last_seq) values (room, auth.uid(), least(mark_read.seq, last))
    on conflict (room_id, person_id) do update set last_seq = greatest(r.last_seq, excluded.last_seq);
end $$;
revoke all on function public.mark_read(uuid, bigint) from public, anon;
grant execute on function public.mark_read(uuid, bigint) to authenticated;

-- How many messages of each of my rooms I have not read, and what the room belongs to.
drop function public.unread_counts();
create function public.unread_counts()
  returns table (room_id uuid, cluster_id uuid, introduction_id uuid, unread bigint)
  language sql stable security invoker set search_path = '' as $$
  select r.id, r.cluster_id, r.introduction_id, r.last_seq - coalesce(mine.last_seq, 0)
  from public.chat_rooms r
  left join public.chat_reads mine on mine.room_id = r.id and mine.person_id = (select auth.uid())
$$;
revoke all on function public.unread_counts() from public, anon;
grant execute on function public.unread_counts() to authenticated;

-- Cluster chat: messages numbered per cluster in the order of their commits.

create table public.chat_rooms (
  cluster_id uuid primary key references public.clusters (id) on delete cascade,
  last_seq bigint not null default 0
);
comment on table public.chat_rooms is 'One room per cluster; its counter numbers the messages and serialises their commits.';

create table public.chat_messages (
  id uuid primary key,
  cluster_id uuid not null references public.clusters (id) on delete cascade,
  seq bigint not null,
  author_id uuid references public.profiles (id) on delete set null,
  author_organisation_id uuid references public.organisations (id) on delete set null,
  body text not null check (char_length(body) between 1 and 4000),
  created_at timestamptz not null default now(),
  unique (cluster_id, seq)
);
comment on table public.chat_messages is 'A message. Its id is made by the sender, so that sending it twice stores it once.';

create table public.chat_reads (
  cluster_id uuid not null references public.clusters (id) on delete cascade,
  person_id uuid not null references public.profiles (id) on delete cascade,
  last_seq bigint not null default 0,
  primary key (cluster_id, person_id)
);
comment on table public.chat_reads is 'How far a person has read a cluster''s chat.';

create function rights.open_chat_room() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  insert into public.chat_rooms (cluster_id) values (new.id);
  return new;
end $$;
create trigger open_chat_room after insert on public.clusters for each row execute function rights.open_chat_room();

revoke all on table public.chat_rooms, public.chat_messages, public.chat_reads from anon, authenticated;
grant all on public.chat_rooms, public.chat_messages, public.chat_reads to service_role;
grant select on public.chat_rooms, public.chat_messages, public.chat_reads to authenticated;

alter table public.chat_rooms enable row level security;
create policy "Members see their cluster's room" on public.chat_rooms for select to authenticated
  using (rights.in_cluster((select auth.uid()), cluster_id));
alter table public.chat_messages enable row level security;
create policy "Members read their cluster's messages" on public.chat_messages for select to authenticated
  using (rights.in_cluster((select auth.uid()), cluster_id));
alter table public.chat_reads enable row level security;
create policy "People see how far they have read" on public.chat_reads for select to authenticated
  using (person_id = (select auth.uid()));

-- Stores a message and gives it its number. Sending the same id again returns the stored message.
create function public.post_message(message_id uuid, cluster uuid, organisation uuid, body text)
  returns setof public.chat_messages
  language plpgsql security definer set search_path = '' as $$
declare
  me uuid := auth.uid();
  kept public.chat_messages;
  number bigint;
begin
  if not rights.can_edit_organisation(me, organisation) or not exists (
      select 1 from public.cluster_members c
      where c.cluster_id = cluster and c.organisation_id = organisation and c.status = 'joined') then
    raise sqlstate 'PT404' using message = 'not_found';
  end if;
  update public.chat_rooms r set last_seq = r.last_seq + 1 where r.cluster_id = cluster returning r.last_seq into number;
  select * into kept from public.chat_messages m where m.id = message_id;
  if kept.id is not null then
    if kept.cluster_id <> cluster or kept.author_id is distinct from me then
      raise sqlstate 'PT409' using message = 'already_exists';
    end if;
    update public.chat_rooms r set last_seq = r.last_seq - 1 where r.cluster_id = cluster;
    return next kept;
    return;
  end if;
  return query insert into public.chat_messages (id, cluster_id, seq, author_id, author_organisation_id, body)
    values (message_id, cluster, number, me, organisation, trim(post_message.body)) returning *;
  insert into public.chat_reads as r (cluster_id, person_id, last_seq) values (cluster, me, number)
    on conflict (cluster_id, person_id) do update set last_seq = greatest(r.last_seq, excluded.last_seq);
end $$;
revoke all on function public.post_message(uuid, uuid, uuid, text) from public, anon;
grant execute on function public.post_message(uuid, uuid, uuid, text) to authenticated;

create function public.mark_read(cluster uuid, seq bigint) returns void
  language plpgsql security definer set search_path = '' as $$
declare
  last bigint;
begin
  if not rights.in_cluster(auth.uid(), cluster) then raise sqlstate 'PT404' using message = 'not_found'; end if;
  select r.last_seq into last from public.chat_rooms r where r.cluster_id = cluster;
  insert into public.chat_reads as r (cluster_id, person_id, last_seq) values (cluster, auth.uid(), least(mark_read.seq, last))
    on conflict (cluster_id, person_id) do update set last_seq = greatest(r.last_seq, excluded.last_seq);
end $$;
revoke all on function public.mark_read(uuid, bigint) from public, anon;
grant execute on function public.mark_read(uuid, bigint) to authenticated;

-- How many messages of each of my clusters I have not read.
create function public.unread_counts() returns table (cluster_id uuid, unread bigint)
  language sql stable security invoker set search_path = '' as $$
  select r.cluster_id, r.last_seq - coalesce(mine.last_seq, 0)
  from public.chat_rooms r
  left join public.chat_reads mine on mine.cluster_id = r.cluster_id and mine.person_id = (select auth.uid())
$$;
revoke all on function public.unread_counts() from public, anon;
grant execute on function public.unread_counts() to authenticated;

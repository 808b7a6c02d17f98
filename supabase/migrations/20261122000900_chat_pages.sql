-- Pages of a cluster's chat, each message signed with the names of its person and organisation.
-- A signature stays readable in the room after its author has left the cluster, which row-level
-- security on people alone would not allow; so reading and posting answer the same signed message.

-- The messages after a number (oldest first), or the newest ones before a number (newest first).
create function public.chat_page(cluster uuid, before bigint default null, after bigint default null, amount integer default 50)
  returns table (
    id uuid, cluster_id uuid, seq bigint, author_id uuid, author_name text,
    organisation_id uuid, organisation_ja text, organisation_en text, text text, created_at timestamptz
  )
  language plpgsql stable security definer set search_path = '' as $$
declare
  wanted integer := least(greatest(amount, 1), 200);
begin
  if not rights.in_cluster(auth.uid(), cluster) then raise sqlstate 'PT404' using message = 'not_found'; end if;
  if after is not null then
    return query
      select m.id, m.cluster_id, m.seq, m.author_id, coalesce(p.display_name, ''), m.author_organisation_id,
        coalesce(o.name_ja, ''), coalesce(o.name_en, ''), m.body, m.created_at
      from public.chat_messages m
      left join public.profiles p on p.id = m.author_id
      left join public.organisations o on o.id = m.author_organisation_id
      where m.cluster_id = cluster and m.seq > after
      order by m.seq limit wanted;
  else
    return query
      select m.id, m.cluster_id, m.seq, m.author_id, coalesce(p.display_name, ''), m.author_organisation_id,
        coalesce(o.name_ja, ''), coalesce(o.name_en, ''), m.body, m.created_at
      from public.chat_messages m
      left join public.profiles p on p.id = m.author_id
      left join public.organisations o on o.id = m.author_organisation_id
      where m.cluster_id = cluster and (before is null or m.seq < before)
      order by m.seq desc limit wanted;
  end if;
end $$;
revoke all on function public.chat_page(uuid, bigint, bigint, integer) from public, anon;
grant execute on function public.chat_page(uuid, bigint, bigint, integer) to authenticated;

-- Stores a message and gives it its number; sending the same id again answers the stored message.
-- Numbers have no gaps: the room's counter moves only with a stored message, in the same transaction,
-- so a reader who sees a gap knows that messages are on their way or were missed.
drop function public.post_message(uuid, uuid, uuid, text);
create function public.post_message(message_id uuid, cluster uuid, organisation uuid, body text)
  returns table (
    id uuid, cluster_id uuid, seq bigint, author_id uuid, author_name text,
    organisation_id uuid, organisation_ja text, organisation_en text, text text, created_at timestamptz
  )
  language plpgsql security definer set search_path = '' as $$
#variable_conflict use_column
declare
  me uuid := auth.uid();
  kept public.chat_messages;
  number bigint;
begin
  if not rights.can_edit_organisation(me, post_message.organisation) or not exists (
      select 1 from public.cluster_members c
      where c.cluster_id = post_message.cluster and c.organisation_id = post_message.organisation and c.status = 'joined') then
    raise sqlstate 'PT404' using message = 'not_found';
  end if;
  select r.last_seq + 1 into number from public.chat_rooms r where r.cluster_id = post_message.cluster for update;
  select * into kept from public.chat_messages m where m.id = post_message.message_id;
  if kept.id is null then
    insert into public.chat_messages (id, cluster_id, seq, author_id, author_organisation_id, body)
      values (post_message.message_id, post_message.cluster, number, me, post_message.organisation,
        btrim(post_message.body, E' \t\n\r'))
      returning * into kept;
    update public.chat_rooms r set last_seq = number where r.cluster_id = post_message.cluster;
    insert into public.chat_reads as r (cluster_id, person_id, last_seq) values (post_message.cluster, me, number)
      on conflict (cluster_id, person_id) do update set last_seq = greatest(r.last_seq, excluded.last_seq);
  elsif kept.cluster_id <> post_message.cluster or kept.author_id is distinct from me then
    raise sqlstate 'PT409' using message = 'already_exists';
  end if;
  return query
    select kept.id, kept.cluster_id, kept.seq, kept.author_id, coalesce(p.display_name, ''), kept.author_organisation_id,
      coalesce(o.name_ja, ''), coalesce(o.name_en, ''), kept.body, kept.created_at
    from (select 1) one
    left join public.profiles p on p.id = kept.author_id
    left join public.organisations o on o.id = kept.author_organisation_id;
end $$;
revoke all on function public.post_message(uuid, uuid, uuid, text) from public, anon;
grant execute on function public.post_message(uuid, uuid, uuid, text) to authenticated;

-- Which rooms of the sockets a person hears: the one truth of the rights functions, asked by the server
-- for people whose sockets live longer than a request. Only the service role may ask for someone else.

create function public.hearable_rooms(person uuid, asked text[] default '{}') returns text[]
  language sql stable security definer set search_path = '' as $$
  select coalesce(array_agg(room), '{}') from (
    select 'person:' || p.id as room from public.profiles p where p.id = person
    union
    select 'organisation:' || m.organisation_id from public.memberships m where m.person_id = person
    union
    select a.room from unnest(asked[1:200]) a (room)
    where case when a.room ~ '^cluster:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
      then rights.in_cluster(person, substring(a.room from 9)::uuid) else false end
  ) heard
$$;
comment on function public.hearable_rooms(uuid, text[]) is 'A person''s own room, those of their organisations, and those asked for that they may hear.';
revoke all on function public.hearable_rooms(uuid, text[]) from public, anon, authenticated;
grant execute on function public.hearable_rooms(uuid, text[]) to service_role;

-- The cluster's task board: lists and cards in an order that all screens share.

create table public.board_lists (
  id uuid primary key default gen_random_uuid(),
  cluster_id uuid not null references public.clusters (id) on delete cascade,
  preset text check (preset in ('todo', 'doing', 'waiting', 'done')),
  name text not null default '' check (char_length(name) <= 60),
  position numeric not null,
  created_at timestamptz not null default now(),
  unique (id, cluster_id),
  constraint board_lists_named check (preset is not null or name <> '')
);
comment on table public.board_lists is 'A column of the board. A preset one shows its name in the reader''s language until it is renamed.';
create index board_lists_cluster on public.board_lists (cluster_id, position);

create table public.board_cards (
  id uuid primary key default gen_random_uuid(),
  cluster_id uuid not null,
  list_id uuid not null,
  title text not null check (char_length(title) between 1 and 200),
  description text not null default '' check (char_length(description) <= 4000),
  position numeric not null,
  assignee_organisation_id uuid,
  assignee_id uuid references public.profiles (id) on delete set null,
  due_on date,
  created_by uuid references auth.users (id) on delete set null default auth.uid(),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  foreign key (list_id, cluster_id) references public.board_lists (id, cluster_id),
  foreign key (cluster_id, assignee_organisation_id) references public.cluster_members (cluster_id, organisation_id)
);
comment on table public.board_cards is 'A task: who does it (an organisation of the cluster and a person) and by when. version counts changes.';
create index board_cards_list on public.board_cards (list_id, position);
create index board_cards_cluster on public.board_cards (cluster_id);
create index board_cards_assignee on public.board_cards (assignee_organisation_id, due_on);
alter table public.board_cards add foreign key (cluster_id) references public.clusters (id) on delete cascade;

create function rights.card_changed() returns trigger
  language plpgsql set search_path = '' as $$
begin
  new.updated_at := now();
  new.version := old.version + 1;
  return new;
end $$;
create trigger card_changed before update on public.board_cards for each row execute function rights.card_changed();

create function rights.set_up_board() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  insert into public.board_lists (cluster_id, preset, position)
  values (new.id, 'todo', 1), (new.id, 'doing', 2), (new.id, 'waiting', 3), (new.id, 'done', 4);
  return new;
end $$;
create trigger set_up_board after insert on public.clusters for each row execute function rights.set_up_board();

-- A card is given to an organisation that is in the cluster, and to a person of that organisation.
create function rights.can_be_assigned(cluster uuid, organisation uuid, person uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
  select (organisation is null and person is null)
    or (exists (select 1 from public.cluster_members c
          where c.cluster_id = cluster and c.organisation_id = organisation and c.status = 'joined')
        and (person is null or rights.is_member(person, organisation)))
$$;

revoke all on table public.board_lists, public.board_cards from anon, authenticated;
grant all on public.board_lists, public.board_cards to service_role;

alter table public.board_lists enable row level security;
grant select, delete on public.board_lists to authenticated;
grant insert (id, cluster_id, name, position), update (name, position) on public.board_lists to authenticated;
create policy "Members see their board" on public.board_lists for select to authenticated
  using (rights.in_cluster((select auth.uid()), cluster_id));
create policy "Members add lists" on public.board_lists for insert to authenticated
  with check (rights.can_work_in_cluster((select auth.uid()), cluster_id));
create policy "Members change lists" on public.board_lists for update to authenticated
  using (rights.can_work_in_cluster((select auth.uid()), cluster_id))
  with check (rights.can_work_in_cluster((select auth.uid()), cluster_id));
create policy "Members remove lists" on public.board_lists for delete to authenticated
  using (rights.can_work_in_cluster((select auth.uid()), cluster_id));

alter table public.board_cards enable row level security;
grant select, delete on public.board_cards to authenticated;
grant update (title, description, assignee_organisation_id, assignee_id, due_on) on public.board_cards to authenticated;
create policy "Members see their cards" on public.board_cards for select to authenticated
  using (rights.in_cluster((select auth.uid()), cluster_id));
create policy "Members change cards" on public.board_cards for update to authenticated
  using (rights.can_work_in_cluster((select auth.uid()), cluster_id))
  with check (rights.can_work_in_cluster((select auth.uid()), cluster_id)
    and rights.can_be_assigned(cluster_id, assignee_organisation_id, assignee_id));
create policy "Members remove cards" on public.board_cards for delete to authenticated
  using (rights.can_work_in_cluster((select auth.uid()), cluster_id));

-- Adds a card at the end of a list. The list's row is locked, so that two cards never share a place.
create function public.add_card(
  card uuid, list uuid, title text, description text default '',
  assignee_organisation uuid default null, assignee uuid default null, due_on date default null
) returns setof public.board_cards
  language plpgsql security definer set search_path = '' as $$
declare
  board uuid;
begin
  select l.cluster_id into board from public.board_lists l where l.id = list for update;
  if board is null or not rights.can_work_in_cluster(auth.uid(), board) then
    raise sqlstate 'PT404' using message = 'not_found';
  end if;
  if not rights.can_be_assigned(board, assignee_organisation, assignee) then
    raise sqlstate 'PT409' using message = 'assignee_not_in_cluster';
  end if;
  if (select count(*) from public.board_cards c where c.cluster_id = board) >= 2000 then
    raise sqlstate 'PT409' using message = 'too_many_cards';
  end if;
  return query insert into public.board_cards
      (id, cluster_id, list_id, title, description, position, assignee_organisation_id, assignee_id, due_on, created_by)
    values (card, board, list, trim(add_card.title), add_card.description,
      coalesce((select max(c.position) from public.board_cards c where c.list_id = list), 0) + 1,
      assignee_organisation, assignee, add_card.due_on, auth.uid())
    returning *;
end $$;
revoke all on function public.add_card(uuid, uuid, text, text, uuid, uuid, date) from public, anon;
grant execute on function public.add_card(uuid, uuid, text, text, uuid, uuid, date) to authenticated;

-- Moves a card into a list behind the card `after` (null: to the top). Where `after` has meanwhile
-- gone elsewhere, the card goes to the end. The board's lists are locked, so moves happen one after another.
create function public.move_card(card uuid, list uuid, after uuid default null) returns setof public.board_cards
  language plpgsql security definer set search_path = '' as $$
declare
  board uuid;
  low numeric;
  high numeric;
begin
  select c.cluster_id into board from public.board_cards c where c.id = card;
  if board is null or not rights.can_work_in_cluster(auth.uid(), board)
     or not exists (select 1 from public.board_lists l where l.id = list and l.cluster_id = board) then
    raise sqlstate 'PT404' using message = 'not_found';
  end if;
  perform 1 from public.board_lists l where l.cluster_id = board order by l.id for update;
  if after is null then
    low := null;
  else
    select c.position into low from public.board_cards c where c.id = after and c.list_id = list and c.id <> card;
    if low is null then
      select max(c.position) into low from public.board_cards c where c.list_id = list and c.id <> card;
    end if;
  end if;
  select min(c.position) into high from public.board_cards c
    where c.list_id = list and c.id <> card and (low is null or c.position > low);
  return query update public.board_cards c set list_id = list, position = case
      when low is null and high is null then 1
      when low is null then high - 1
      when high is null then low + 1
      else (low + high) / 2 end
    where c.id = card returning c.*;
end $$;
revoke all on function public.move_card(uuid, uuid, uuid) from public, anon;
grant execute on function public.move_card(uuid, uuid, uuid) to authenticated;

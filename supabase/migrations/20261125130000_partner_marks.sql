-- Whom an organisation does not want proposed, and why: partners it works with already, firms it blocks, and firms that
-- are not relevant to it, whose reason its later matches learn from. Nobody else ever knows of a mark.

create table public.partner_marks (
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  partner_id uuid not null references public.organisations (id) on delete cascade,
  mark text not null check (mark in ('partner', 'blocked', 'not_relevant')),
  reason text check (reason in ('items', 'countries', 'kind', 'size', 'terms', 'other')),
  note text not null default '' check (char_length(note) <= 500),
  marked_by uuid default auth.uid() references auth.users (id) on delete set null,
  created_at timestamptz not null default now(),
  primary key (organisation_id, partner_id),
  constraint marks_of_two check (organisation_id <> partner_id),
  constraint marks_reasoned check ((mark = 'not_relevant') = (reason is not null))
);
comment on table public.partner_marks is 'Whom an organisation does not want proposed. Seen by its own people only.';
create index partner_marks_newest on public.partner_marks (organisation_id, created_at desc, partner_id);
create index partner_marks_partner on public.partner_marks (partner_id);

revoke all on table public.partner_marks from anon, authenticated;
grant all on public.partner_marks to service_role;
alter table public.partner_marks enable row level security;
grant select (organisation_id, partner_id, mark, reason, note, created_at) on public.partner_marks to authenticated;
grant delete on public.partner_marks to authenticated;
create policy "Members see the marks of their organisation" on public.partner_marks for select to authenticated
  using (rights.is_member((select auth.uid()), organisation_id));
create policy "Editors take marks back" on public.partner_marks for delete to authenticated
  using (rights.can_edit_organisation((select auth.uid()), organisation_id));

-- Marks an organisation, or changes its mark. At most 2,000 may be marked.
create function public.mark_partner(organisation uuid, partner uuid, mark text, reason text default null, note text default '')
  returns void
  language plpgsql security definer set search_path = '' as $$
begin
  if not rights.can_edit_organisation((select auth.uid()), organisation)
     or not rights.can_see_organisation((select auth.uid()), partner) then
    raise sqlstate 'PT404' using message = 'not_found';
  end if;
  -- One at a time per organisation, so that the limit holds.
  perform 1 from public.organisations o where o.id = organisation for update;
  if (select count(*) from public.partner_marks m where m.organisation_id = organisation) >= 2000
     and not exists (select 1 from public.partner_marks m where m.organisation_id = organisation and m.partner_id = partner) then
    raise sqlstate 'PT409' using message = 'too_many_marks';
  end if;
  insert into public.partner_marks as m (organisation_id, partner_id, mark, reason, note)
  values (organisation, partner, mark_partner.mark, mark_partner.reason, trim(mark_partner.note))
  on conflict (organisation_id, partner_id) do update
    set mark = excluded.mark, reason = excluded.reason, note = excluded.note, marked_by = auth.uid(), created_at = now();
end $$;
revoke all on function public.mark_partner(uuid, uuid, text, text, text) from public, anon;
grant execute on function public.mark_partner(uuid, uuid, text, text, text) to authenticated;

-- Whom not to propose to an organisation, and why: its marks, and those who are in a cluster with it.
create function rights.left_out(organisation uuid) returns table (partner_id uuid, mark text, reason text)
  language sql stable security definer set search_path = '' as $$
  select m.partner_id, m.mark, m.reason from public.partner_marks m where m.organisation_id = organisation
  union all
  select distinct other.organisation_id, 'cluster', null::text
  from public.cluster_members mine
  join public.cluster_members other on other.cluster_id = mine.cluster_id
    and other.organisation_id <> organisation and other.status = 'joined'
  where mine.organisation_id = organisation and mine.status = 'joined'
    and not exists (select 1 from public.partner_marks m
      where m.organisation_id = organisation and m.partner_id = other.organisation_id)
  limit 4000
$$;
revoke all on function rights.left_out(uuid) from public;
create function public.not_proposed(organisation uuid) returns table (partner_id uuid, mark text, reason text)
  language sql stable security definer set search_path = '' as $$
  select l.* from rights.left_out(organisation) l where rights.is_member((select auth.uid()), organisation)
$$;
revoke all on function public.not_proposed(uuid) from public, anon;
grant execute on function public.not_proposed(uuid) to authenticated;

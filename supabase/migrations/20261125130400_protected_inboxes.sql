-- Nobody's inbox is flooded: an organisation has at most so many requests that wait for its answer. Whoever it has blocked
-- is told the same, so that a block is no news to them.

insert into matching.settings (name, value) values ('waiting_requests', 40);

create function rights.protect_inbox() returns trigger
  language plpgsql security definer set search_path = '' as $$
declare
  most integer := (select s.value from matching.settings s where s.name = 'waiting_requests');
begin
  if exists (select 1 from public.partner_marks m where m.organisation_id = new.to_organisation_id
      and m.partner_id = new.from_organisation_id and m.mark = 'blocked')
    or (select count(*) from (select 1 from public.introductions i where i.to_organisation_id = new.to_organisation_id
      and i.status = 'pending' and i.expires_at > now() limit most) waiting) >= most then
    raise sqlstate 'PT409' using message = 'inbox_full';
  end if;
  return new;
end $$;
create trigger protect_inbox before insert on public.introductions
  for each row when (new.status = 'pending') execute function rights.protect_inbox();

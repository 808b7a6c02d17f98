-- How much an organisation may store. The sum is of what its files say they weigh; it is kept where a file comes in, so
-- that two uploads at once cannot both take the last place.

create table rights.storage_limits (
  organisation_id uuid primary key references public.organisations (id) on delete cascade,
  bytes bigint not null check (bytes >= 0)
);
comment on table rights.storage_limits is 'Organisations that may store more, or less, than is usual. Written by who runs the platform, by SQL.';
revoke all on table rights.storage_limits from public, anon, authenticated;
alter table rights.storage_limits enable row level security;

create function rights.storage_limit(organisation uuid) returns bigint
  language sql stable security definer set search_path = '' as $$
  select coalesce((select l.bytes from rights.storage_limits l where l.organisation_id = organisation), 5000000000)
$$;
create function rights.storage_used(organisation uuid) returns bigint
  language sql stable security definer set search_path = '' as $$
  select coalesce(sum(f.byte_size), 0)::bigint from public.files f where f.organisation_id = organisation
$$;
revoke all on function rights.storage_limit(uuid), rights.storage_used(uuid) from public;

create function rights.file_fits() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  -- What people store is weighed; without a weight it would count for nothing.
  if new.byte_size is null and auth.uid() is not null then
    raise sqlstate 'PT400' using message = 'invalid';
  end if;
  perform pg_advisory_xact_lock(hashtextextended(new.organisation_id::text, 5));
  if rights.storage_used(new.organisation_id) + coalesce(new.byte_size, 0) > rights.storage_limit(new.organisation_id) then
    -- Whoever may not add files here learns nothing of how full it is.
    if auth.uid() is not null and not rights.can_edit_organisation(auth.uid(), new.organisation_id) then
      raise sqlstate 'PT404' using message = 'not_found';
    end if;
    raise sqlstate 'PT409' using message = 'storage_full';
  end if;
  return new;
end $$;
create trigger file_fits before insert on public.files for each row execute function rights.file_fits();

create function public.storage_of(organisation uuid) returns table (used bigint, allowed bigint)
  language sql stable security definer set search_path = '' as $$
  select rights.storage_used(organisation), rights.storage_limit(organisation)
  where rights.is_member((select auth.uid()), organisation)
$$;
comment on function public.storage_of(uuid) is 'What one''s organisation stores, and how much it may, in bytes.';
revoke all on function public.storage_of(uuid) from public, anon;
grant execute on function public.storage_of(uuid) to authenticated;

-- A picture is stored in variants that we make; none of them is ever so large.
update storage.buckets set file_size_limit = 5242880 where id = 'media';

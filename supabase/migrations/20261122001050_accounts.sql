-- Whether an address has an account: for the mails the server writes after a sign-up or a change of address,
-- so that the pages can answer the same in every case. Only the service role may ask.

create function public.account_state(address text) returns text
  language sql stable security definer set search_path = '' as $$
  select coalesce(
    (select case when u.email_confirmed_at is null then 'unconfirmed' else 'confirmed' end
     from auth.users u where lower(u.email) = lower(trim(address)) limit 1),
    'none')
$$;
comment on function public.account_state(text) is 'none, unconfirmed or confirmed.';
revoke all on function public.account_state(text) from public, anon, authenticated;
grant execute on function public.account_state(text) to service_role;

/** A small shop beside the product's own tables, to try the database with rules that stay as they are. */
import type { TestDatabase } from '../../../setup/database';

const SCHEMA = `
  create table public.shop_items (
    id bigint generated always as identity primary key,
    owner_id uuid,
    name text not null unique,
    price integer not null default 1 constraint price_positive check (price > 0),
    secret text not null default 'hidden',
    details jsonb not null default '{}',
    sold_at timestamptz not null default '2026-01-31 09:30:00.25+00',
    shelf int4range,
    exclude using gist (shelf with &&)
  );
  revoke all on public.shop_items from anon, authenticated;
  grant select (id, owner_id, name, price, details, sold_at), insert on public.shop_items to authenticated;
  grant all on public.shop_items to service_role;
  alter table public.shop_items enable row level security;
  create policy "Owners see their items" on public.shop_items for select to authenticated
    using (owner_id = (select auth.uid()));
  create policy "People add items of their own" on public.shop_items for insert to authenticated
    with check (owner_id = (select auth.uid()));

  create table public.shop_photos (item_id bigint references public.shop_items (id), main boolean not null);
  create unique index on public.shop_photos (item_id) where main;
  alter table public.shop_photos enable row level security;
  grant all on public.shop_photos to service_role;

  create schema shop_rights;
  grant usage on schema shop_rights to anon, authenticated, service_role;
  create function shop_rights.secret_of(item bigint) returns text language sql security definer
    set search_path = '' as $$ select secret from public.shop_items where id = item $$;
  create table shop_rights.ledger (id int primary key);
  grant select on shop_rights.ledger to anon, authenticated, service_role;

  create function public.who_am_i() returns jsonb language sql stable set search_path = '' as $$
    select jsonb_build_object('user', current_user, 'uid', auth.uid(), 'role', auth.role(), 'email', auth.email(),
      'claims', auth.jwt() ->> 'sub', 'path', current_setting('search_path'))
  $$;
  create function public.refuse(how text) returns void language plpgsql as $$
  begin
    if how = 'plain' then raise exception 'not today' using detail = 'shop closed', hint = 'come tomorrow'; end if;
    if how = 'status' then raise sqlstate 'PT403' using message = 'not_allowed', detail = 'd', hint = 'h'; end if;
    if how = 'conflict' then raise sqlstate 'PT409' using message = 'stale'; end if;
  end $$;
`;

/** Adds the shop; it goes with the database. */
export async function addShop(database: TestDatabase): Promise<void> {
  await database.script(SCHEMA);
  await database.forgetSchema();
}

export interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of many shapes.
  body: any;
}

/** A request as this token, or with the publishable or secret key alone. */
export async function ask(
  database: TestDatabase,
  path: string,
  { token, secret, ...init }: RequestInit & { token?: string; secret?: boolean } = {},
): Promise<Answer> {
  const headers = new Headers(init.headers);
  headers.set('apikey', secret ? database.keys.secretKey : database.keys.publishableKey);
  if (token) headers.set('authorization', `Bearer ${token}`);
  const response = await fetch(database.url + path, { ...init, headers });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json');
  return { status: response.status, body: isJson && text ? JSON.parse(text) : text };
}

/** A POST with a JSON body. */
export function post(body: unknown, headers: Record<string, string> = {}): RequestInit {
  return {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  };
}

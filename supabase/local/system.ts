/**
 * What a hosted Supabase project has before the first migration: roles, the schemas auth, storage and
 * extensions, the functions that policies call, and who may enter them.
 */
import type { App } from '@supabase/lite';
import { StartFailure } from './failure';
import type { SqlExecutor } from './migrate';

const API_ROLES = 'anon, authenticated, service_role';

const ROLES = `
  do $$
  begin
    if not exists (select from pg_roles where rolname = 'anon') then
      create role anon nologin noinherit;
    end if;
    if not exists (select from pg_roles where rolname = 'authenticated') then
      create role authenticated nologin noinherit;
    end if;
    if not exists (select from pg_roles where rolname = 'service_role') then
      create role service_role nologin noinherit bypassrls;
    end if;
  end $$;
`;

const EXTENSIONS = `
  create schema if not exists extensions;
  create extension if not exists pgcrypto with schema extensions;
  create extension if not exists "uuid-ossp" with schema extensions;
`;

/** Lite sets `request.jwt.claims` and some single claims; on a hosted project both forms are read. */
const CLAIMS = `
  create or replace function auth.jwt() returns jsonb language sql stable as $$
    select coalesce(nullif(current_setting('request.jwt.claims', true), ''), '{}')::jsonb
  $$;
  create or replace function auth.uid() returns uuid language sql stable as $$
    select coalesce(nullif(current_setting('request.jwt.claim.sub', true), ''), auth.jwt() ->> 'sub')::uuid
  $$;
  create or replace function auth.role() returns text language sql stable as $$
    select coalesce(nullif(current_setting('request.jwt.claim.role', true), ''), auth.jwt() ->> 'role')
  $$;
  create or replace function auth.email() returns text language sql stable as $$
    select coalesce(nullif(current_setting('request.jwt.claim.email', true), ''), auth.jwt() ->> 'email')
  $$;
`;

const GRANTS = `
  grant usage on schema public, auth, storage, extensions to ${API_ROLES};
  grant all on storage.buckets, storage.objects to ${API_ROLES};
  revoke all on all tables in schema auth from ${API_ROLES};
`;

/** Projects made before 2026 hand every new object in public to the API roles unless a migration takes it back. */
const OPEN_DEFAULTS = `
  alter default privileges in schema public grant all on tables to ${API_ROLES};
  alter default privileges in schema public grant all on sequences to ${API_ROLES};
  alter default privileges in schema public grant all on functions to ${API_ROLES};
`;

export interface SystemOptions {
  /** Grants new tables to the API roles by default, as older hosted projects do. */
  openDefaults?: boolean;
}

/** Brings the database to the state migrations expect. Safe to run at every start. */
export async function prepareSystem(
  app: Pick<App, 'ensureSystemSchema'>,
  sql: SqlExecutor,
  { openDefaults = false }: SystemOptions = {},
): Promise<void> {
  await sql.script(ROLES + EXTENSIONS);
  await app.ensureSystemSchema();
  const [state] = await sql.query(
    `select to_regclass('auth.users') is not null and to_regclass('storage.objects') is not null as ready`,
  );
  // Lite swallows what goes wrong while it makes these tables.
  if (!state?.ready) {
    throw new StartFailure('unexpected', 'The tables of Supabase Auth and Storage could not be made.');
  }
  await sql.script(CLAIMS + GRANTS + (openDefaults ? OPEN_DEFAULTS : ''));
}

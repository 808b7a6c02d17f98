/**
 * Looks over the whole database for what was forgotten: a table or a function of which the register tells
 * nothing, a right that no policy bounds, a function that more people can call than should.
 */
import { describe, expect, it } from 'vitest';
import { ROLES, type Role } from '../factories/world';
import { createTestDatabase } from '../setup/database';
import { functions, tables } from './register';
import type { FunctionSpec } from './register/spec';

const database = await createTestDatabase();
const COMMANDS = ['select', 'insert', 'update', 'delete'] as const;
type Command = (typeof COMMANDS)[number];

/** Everything of ours: what is not Postgres's, Supabase's or an extension's. */
const OUR_FUNCTIONS = `
  select n.nspname || '.' || p.proname as name, p.*,
    p.prorettype = 'trigger'::regtype as is_trigger,
    has_function_privilege('anon', p.oid, 'execute') and has_schema_privilege('anon', n.oid, 'usage') as anon,
    has_function_privilege('authenticated', p.oid, 'execute')
      and has_schema_privilege('authenticated', n.oid, 'usage') as authenticated
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace
  where n.nspname in ('public', 'rights', 'matching')
    and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')`;

async function namesOf(query: string): Promise<string[]> {
  return (await database.adminSql<{ name: string }>(query)).map(({ name }) => name);
}

const publicTables = await namesOf(
  `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1`,
);

/** table.command of every policy that lets visitors or people in. */
const policies = new Set(
  await namesOf(
    `select tablename || '.' || lower(cmd) as name from pg_policies
     where schemaname = 'public' and roles && '{anon,authenticated,public}'::name[]`,
  ),
);

/** Who is let in by a command, over all rows that the register tells of; undefined where it tells of none. */
function told(table: string, command: Command): Role[][] | undefined {
  const specs = tables.filter((spec) => spec.table === table);
  const found = specs.flatMap((spec) => {
    if (command === 'select') return spec.select ? [spec.select] : [];
    if (command === 'delete') return spec.delete ? [spec.delete] : [];
    const change = spec[command];
    return change ? [change.by] : [];
  });
  return found.length > 0 ? found : undefined;
}

describe('every table', () => {
  it('has row-level security, a policy and a comment', async () => {
    const lacking = await namesOf(
      `select c.relname as name from pg_class c
       where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
         and (not c.relrowsecurity or not exists (select from pg_policy p where p.polrelid = c.oid)
           or obj_description(c.oid) is null)`,
    );
    expect(lacking).toEqual([]);
  });

  it.each(publicTables)('%s is told of in the register, command by command', (table) => {
    const missing = COMMANDS.filter((command) => told(table, command) === undefined);
    expect(missing).toEqual([]);
  });

  it.each(publicTables)('%s has a policy exactly where somebody is let in, and somebody is not', (table) => {
    for (const command of COMMANDS) {
      const by = told(table, command) ?? [];
      const letsIn = policies.has(`${table}.${command}`) || policies.has(`${table}.all`);
      expect([command, by.some((roles) => roles.length > 0)]).toEqual([command, letsIn]);
      expect([command, by.some((roles) => roles.length < ROLES.length)]).toEqual([command, true]);
    }
  });

  it('grants nothing that no policy bounds', async () => {
    const grants = await namesOf(
      `select distinct table_name || '.' || lower(privilege_type) as name from (
         select table_name, privilege_type, grantee from information_schema.role_table_grants
           where table_schema = 'public'
         union all
         select table_name, privilege_type, grantee from information_schema.column_privileges
           where table_schema = 'public') granted
       where grantee in ('anon', 'authenticated', 'PUBLIC')`,
    );
    expect(grants.filter((grant) => !policies.has(grant))).toEqual([]);
  });

  it('is not read around by a view that has rights of its own', async () => {
    const views = await namesOf(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')
       and not (relkind = 'v' and coalesce('security_invoker=true' = any (reloptions), false))`,
    );
    expect(views).toEqual([]);
  });
});

describe('every policy', () => {
  it('is for one command, and asks who it is once per statement', async () => {
    const broad = await namesOf(
      `select tablename || ': ' || policyname as name from pg_policies
       where schemaname in ('public', 'storage') and cmd = 'ALL' and roles <> '{service_role}'::name[]`,
    );
    expect(broad).toEqual([]);
    const perRow = await namesOf(
      `select tablename || ': ' || policyname as name
       from pg_policies p, regexp_replace(concat(p.qual, ' ', p.with_check), '\\( SELECT auth\\.[a-z]+\\(\\) AS [a-z]+\\)', '', 'g') as rest
       where schemaname in ('public', 'storage') and rest ~ 'auth\\.[a-z]+\\('`,
    );
    expect(perRow).toEqual([]);
  });

  it('of Storage lets objects be read, added and removed, and never replaced', async () => {
    const commands = await namesOf(
      `select lower(cmd) as name from pg_policies where schemaname = 'storage' and tablename = 'objects' order by 1`,
    );
    expect(commands).toEqual(['delete', 'insert', 'select']);
  });
});

describe('every function', () => {
  const specsOf = (name: string) => functions.filter((spec) => spec.function === name);
  const openTo = (spec: FunctionSpec, role: Role) => {
    if (spec.by.includes(role)) return true;
    if (role === 'anon') return (spec.anon ?? 'no grant') !== 'no grant';
    return (typeof spec.refused === 'function' ? spec.refused(role) : spec.refused) !== 'no grant';
  };

  it('of the API is in the register, which tells of no others', async () => {
    const existing = await namesOf(
      `select distinct proname as name from (${OUR_FUNCTIONS}) f where name like 'public.%'`,
    );
    expect(existing.sort()).toEqual([...new Set(functions.map((spec) => spec.function))].sort());
  });

  it('is called by visitors and by people only where the register says so', async () => {
    const rows = await database.adminSql<{ proname: string; anon: boolean; authenticated: boolean }>(
      `select proname, bool_or(anon) as anon, bool_or(authenticated) as authenticated
       from (${OUR_FUNCTIONS}) f where name like 'public.%' group by proname order by proname`,
    );
    const expected = rows.map(({ proname }) => ({
      proname,
      anon: specsOf(proname).some((spec) => openTo(spec, 'anon')),
      authenticated: specsOf(proname).some((spec) => openTo(spec, 'newcomer')),
    }));
    expect(rows).toEqual(expected);
  });

  it('of the API is granted to roles by name, never to everyone', async () => {
    const open = await namesOf(
      `select f.name from (${OUR_FUNCTIONS}) f, aclexplode(coalesce(f.proacl, acldefault('f', f.proowner))) a
       where f.name like 'public.%' and a.grantee = 0 and a.privilege_type = 'EXECUTE'`,
    );
    expect(open).toEqual([]);
  });

  it('fixes the search path to nothing', async () => {
    const loose = await namesOf(
      `select name from (${OUR_FUNCTIONS}) f where not coalesce('search_path=""' = any (proconfig), false)
         and (prosecdef or name like 'public.%')`,
    );
    expect(loose).toEqual([]);
  });

  it('of the rights only looks, or cannot be called', async () => {
    const acting = await namesOf(
      `select name from (${OUR_FUNCTIONS}) f
       where name not like 'public.%' and provolatile = 'v' and not is_trigger and (anon or authenticated)`,
    );
    expect(acting).toEqual([]);
  });
});

it('nobody but the owner of the database enters what the matching follows', async () => {
  const [row] = await database.adminSql<{ entered: boolean }>(
    `select has_schema_privilege('anon', 'matching', 'usage') or has_schema_privilege('authenticated', 'matching', 'usage') as entered`,
  );
  expect(row?.entered).toBe(false);
});

/** Every function of the API × role, as the register tells it: who is served, and what the others get. */
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createWorld, ROLES, type Role } from '../factories/world';
import { createTestDatabase } from '../setup/database';
import { attempt, literal, prepareAttempts } from './attempt';
import { functions } from './register';
import type { FunctionSpec, Outcome, Values } from './register/spec';

const database = await createTestDatabase();
await prepareAttempts(database);
const world = await createWorld(database);

/** The types of the arguments, by function and name. */
const types = new Map(
  (
    await database.adminSql<{ argument: string; type: string }>(
      `select p.proname || '.' || a.name as argument, format_type(a.type, null) as type
       from pg_proc p, unnest(p.proargnames[1:p.pronargs], p.proargtypes::oid[]) as a (name, type)
       where p.pronamespace = 'public'::regnamespace`,
    )
  ).map(({ argument, type }) => [argument, type]),
);

function argument(name: string, [key, value]: [string, unknown]): string {
  const type = types.get(`${name}.${key}`);
  if (!type) throw new Error(`${name} has no argument ${key}`);
  if (value === null) return `${key} => null`;
  if (type === 'jsonb') return `${key} => ${literal(JSON.stringify(value))}`;
  const text = Array.isArray(value) ? `{${value.map((one) => JSON.stringify(one)).join(',')}}` : value;
  return `${key} => ${literal(text)}`;
}

function call({ function: name, empty = '0' }: FunctionSpec, args: Values): string {
  const list = Object.entries(args).map((one) => argument(name, one));
  return `select from public.${name}(${list.join(', ')}) as answer where answer::text is distinct from '${empty}'`;
}

function expected(spec: FunctionSpec, role: Role): Outcome {
  if (spec.by.includes(role)) return 'served';
  if (role === 'anon') return spec.anon ?? 'no grant';
  return (typeof spec.refused === 'function' ? spec.refused(role) : spec.refused) ?? 'not_found';
}

/** The same arguments, with ids of things that there are none of. */
function ofNothing({ function: name }: FunctionSpec, args: Values): Values {
  const entries = Object.entries(args).map(([key, value]) =>
    types.get(`${name}.${key}`) === 'uuid' ? [key, randomUUID()] : [key, value],
  );
  return Object.fromEntries(entries);
}

describe.each(functions)('$function $about', (spec) => {
  it(`serves ${spec.by.join(', ') || 'nobody'}`, async () => {
    const outcomes = await attempt(world, call(spec, await spec.args(world)));
    expect(outcomes).toEqual(Object.fromEntries(ROLES.map((role) => [role, expected(spec, role)])));
  });

  const refused = ROLES.filter((role) => expected(spec, role) === 'not_found');
  it.runIf(refused.length > 0)('refuses as where there is nothing', async () => {
    const outcomes = await attempt(world, call(spec, ofNothing(spec, await spec.args(world))));
    for (const role of refused) expect([role, outcomes[role]]).toEqual([role, 'not_found']);
  });
});

/**
 * Tries statements as the Data API would run them for each of the roles: as `anon` or `authenticated`, with the
 * claims of the person. Every attempt is taken back, so all of them start from the same rows.
 */
import { afterAll } from 'vitest';
import { ROLES, type Role, type World } from '../factories/world';
import type { TestDatabase } from '../setup/database';
import type { Outcome } from './register/spec';

/** Raised after a statement that went through, to take it back; the message is the number of its rows. */
const DONE = 'TS000';

/** Makes what the attempts need in a database; it goes after the last test of the file. */
export async function prepareAttempts(database: TestDatabase): Promise<void> {
  afterAll(() => database.script('drop schema tests cascade'));
  await database.script(`
    create schema tests;
    create function tests.attempt(person text, statement text) returns text language plpgsql as $$
    declare
      affected bigint;
      api_role text := case when person is null then 'anon' else 'authenticated' end;
    begin
      perform set_config('request.jwt.claims', json_build_object('sub', person, 'role', api_role)::text, true);
      execute format('set local role %I', api_role);
      execute statement;
      get diagnostics affected = row_count;
      set constraints all immediate;
      raise sqlstate '${DONE}' using message = affected::text;
    exception when others then
      return sqlstate || ' ' || sqlerrm;
    end $$;`);
}

/** What a statement comes to for each role. */
export async function attempt(world: World, statement: string): Promise<Record<Role, Outcome>> {
  const people = ROLES.map((role) => (role === 'anon' ? '' : world.person[role].id));
  const rows = await world.database.adminSql<{ outcome: string }>(
    `select tests.attempt(nullif(person, ''), $2::text) as outcome
     from unnest(string_to_array($1::text, ',')) with ordinality as p (person, place) order by place`,
    [people.join(','), statement],
  );
  const outcomes = rows.map((row, place) => [ROLES[place], classify(row.outcome)]);
  return Object.fromEntries(outcomes) as Record<Role, Outcome>;
}

/** The roles for whom a statement touched at least one row. A failure that is no refusal is thrown. */
export async function whoMay(world: World, statement: string): Promise<Role[]> {
  const outcomes = await attempt(world, statement);
  return ROLES.filter((role) => {
    const outcome = outcomes[role];
    if (/^[0-9A-Z]{5} /.test(outcome)) throw new Error(`${role}: ${outcome}`);
    return outcome === 'served';
  });
}

function classify(outcome: string): Outcome {
  const state = outcome.slice(0, 5);
  const message = outcome.slice(6);
  if (state === DONE) return message === '0' ? 'nothing' : 'served';
  if (state === '42501') return message.includes('row-level security') ? 'policy' : 'no grant';
  return state.startsWith('PT4') ? message : outcome;
}

/** A value as SQL text. */
export const literal = (value: unknown) => `'${String(value).replaceAll("'", "''")}'`;

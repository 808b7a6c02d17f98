/**
 * How the rights of a table or a function are told: what to try, and which of the roles are let in. Everyone
 * else must be refused. The sweep fails for a table, a command or a function of which nothing is told.
 */
import type { Database } from '~/db/types';
import type { Role, World } from '../../factories/world';

type Tables = Database['public']['Tables'];
type Functions = Database['public']['Functions'];
export type Table = keyof Tables & string;
export type Values = Record<string, unknown>;
/** The columns by which one row is found. */
export type Key = Record<string, string>;

export type TableSpec = {
  table: Table;
  /** Which rows of the table, where they differ. */
  about?: string;
  /** Adds a row, past every rule, and answers its key. */
  row(world: World): Promise<Key>;
  /** What is read; all columns where nothing is said. */
  columns?: string;
  /** Who reads the row. */
  select?: Role[];
  /** Who adds a row such as this. */
  insert?: { by: Role[]; values(world: World): Values | Promise<Values> };
  /** Who changes the row so. */
  update?: { by: Role[]; set(world: World): Values };
  /** Who removes the row. */
  delete?: Role[];
};

/**
 * What a call comes to: `served`; `nothing` (an empty answer); `no grant` (the function is not theirs to call);
 * `policy` (row-level security refused a row); else the message of the error.
 */
export type Outcome = 'served' | 'nothing' | 'no grant' | 'policy' | (string & {});

export type FunctionSpec = {
  function: keyof Functions & string;
  about?: string;
  /** Makes what the call is about and answers its arguments. */
  args(world: World): Promise<Values> | Values;
  /** Who is served. */
  by: Role[];
  /** The answer that stands for none: 0 where nothing is said. */
  empty?: '0' | '{}' | '[]' | 'false';
  /** What the others get who are signed in; `not_found` where nothing is said. */
  refused?: Outcome | ((role: Role) => Outcome);
  /** What a visitor gets who is not served: `no grant` where nothing is said. */
  anon?: Outcome;
};

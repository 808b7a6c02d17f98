/**
 * A Kysely dialect over PGlite that lets one transaction run at a time.
 * PGlite is a single session; the dialect inside Supabase Lite hands that session to every caller at
 * once, so the statements of two requests mix and one runs with the role of the other. Here a
 * connection belongs to one caller until it is released. Work nested inside a transaction shares
 * its connection instead of waiting for it.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { PGlite } from '@electric-sql/pglite';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely';
import { arePlain, runCommand, runStatement } from './pipeline';

/** A first-come, first-served lock. */
export class Mutex {
  #tail: Promise<void> = Promise.resolve();

  /** Resolves, once it is this caller's turn, with the function that ends the turn. */
  async acquire(): Promise<() => void> {
    const before = this.#tail;
    let release = () => {};
    this.#tail = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    return release;
  }

  /** Runs the work alone. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    const release = await this.acquire();
    try {
      return await work();
    } finally {
      release();
    }
  }
}

class Connection implements DatabaseConnection {
  constructor(
    readonly pglite: PGlite,
    /** Ends the turn; absent on a connection that is shared with a transaction further out. */
    readonly release: (() => void) | undefined,
  ) {}

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const { rows, affectedRows } = await this.#run<R>(query);
    return {
      rows,
      numAffectedRows: affectedRows === undefined ? undefined : BigInt(affectedRows),
    };
  }

  #run<R>({ sql, parameters }: CompiledQuery) {
    return arePlain(parameters)
      ? runStatement<R>(this.pglite, sql, parameters)
      : this.pglite.query<R>(sql, [...parameters]);
  }

  // biome-ignore lint/correctness/useYield: PGlite has no cursors, so there is nothing to yield.
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('PGlite does not stream.');
  }
}

/** The transaction an async call chain is inside of, once it holds its connection. */
const transaction = new AsyncLocalStorage<{ open: boolean }>();

class OneAtATimeDriver implements Driver {
  constructor(
    private readonly pglite: PGlite,
    private readonly mutex: Mutex,
  ) {}

  async init() {}

  async acquireConnection(): Promise<Connection> {
    const within = transaction.getStore();
    if (within?.open) return new Connection(this.pglite, undefined);
    const release = await this.mutex.acquire();
    if (within) within.open = true;
    return new Connection(this.pglite, () => {
      if (within) within.open = false;
      release();
    });
  }

  async beginTransaction(connection: Connection) {
    if (!connection.release) throw new Error('A transaction cannot be opened inside a transaction.');
    await runCommand(connection.pglite, 'begin');
  }

  async commitTransaction(connection: Connection) {
    await runCommand(connection.pglite, 'commit');
  }

  async rollbackTransaction(connection: Connection) {
    await runCommand(connection.pglite, 'rollback');
  }

  async releaseConnection(connection: Connection) {
    connection.release?.();
  }

  /** The owner of the PGlite instance closes it. */
  async destroy() {}
}

/** A Kysely over this PGlite whose transactions never mix. `mutex` is shared with other direct users of it. */
export function kyselyOneAtATime(pglite: PGlite, mutex: Mutex): Kysely<unknown> {
  const kysely = new Kysely<unknown>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new OneAtATimeDriver(pglite, mutex),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  });
  const begin = kysely.transaction.bind(kysely);
  kysely.transaction = () => {
    const builder = begin();
    const execute = builder.execute.bind(builder);
    builder.execute = (work) =>
      transaction.getStore()?.open ? execute(work) : transaction.run({ open: false }, () => execute(work));
    return builder;
  };
  return kysely;
}

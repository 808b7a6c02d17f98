/**
 * A whole Supabase inside this process: database, Data API, Auth and Storage behind one fetch handler.
 * The child process serves it over HTTP; tests call it directly or serve it, on PGlite or on a Postgres.
 */
import { App, ConsoleEmailDriver, type EmailDriver, setExperimental } from '@supabase/lite';
import { authMailTemplates } from './auth-mail';
import type { Database } from './connection';
import type { LocalKeys } from './keys';
import { applyMigrations, type Migration, type SqlExecutor } from './migrate';
import { shut } from './shut';
import type { Fetch } from './signed-urls';
import { storageOnDisk } from './storage-on-disk';
import { prepareSystem, type SystemOptions } from './system';

export interface SupabaseOptions extends SystemOptions {
  /** Closed together with the Supabase on top of it. */
  database: Database;
  keys: LocalKeys;
  /** The address of the app; links in mails start with it. */
  siteUrl: string;
  storageFolder: string;
  /** Takes the mail of Auth; without one it is dropped. */
  mail?: EmailDriver;
}

/** An open Supabase. `fetch` answers what a hosted project would answer under its URL. */
export interface Supabase {
  fetch: Fetch;
  /** Runs SQL as the owner of the database. */
  sql: SqlExecutor;
  /** Makes the system schema and applies the migrations that are missing; answers their file names. */
  prepare(migrations: Migration[]): Promise<string[]>;
  /** Call after DDL at run time: the Data API remembers the schema. */
  forgetSchema(): Promise<void>;
  close(): Promise<void>;
}

/** Puts a Supabase on top of an open database. */
export function openSupabase(options: SupabaseOptions): Supabase {
  const { database } = options;
  const app = createApp(options);
  const forgetSchema = () => database.connection.clearSchemaCache();
  return {
    fetch: shut((request) => app.fetch(request, { peerAddress: null })),
    sql: database.sql,
    async prepare(migrations) {
      await prepareSystem(app, database.sql, options);
      const applied = await applyMigrations(database.sql, migrations);
      await forgetSchema();
      return applied;
    },
    forgetSchema,
    close: () => database.close(),
  };
}

function createApp({ database, keys, siteUrl, mail, storageFolder }: SupabaseOptions) {
  setExperimental('storage', true);
  const app = new App({
    connection: database.connection,
    api: { enabled: true, schemas: ['public'], max_rows: 1000 },
    auth: {
      enabled: true,
      jwt_secret: keys.jwtSecret,
      publishable_key: keys.publishableKey,
      secret_key: keys.secretKey,
      site_url: siteUrl,
      minimum_password_length: 8,
      email: {
        enable_confirmations: true,
        // Lite's "double" confirmation asks the old mailbox only; this way the new one proves that it is theirs.
        double_confirm_changes: false,
        // A link holds a hash of this code, so the code must be too long to try out.
        otp_length: 10,
        template: authMailTemplates(),
      },
    },
    storage: { enabled: true, file_size_limit: '20MiB' },
    studio: { enabled: false },
    db: { migrations: { enabled: false } },
    options: {
      server: { admin: false, disableStudio: true },
      drivers: { email: mail ?? new ConsoleEmailDriver({ silent: true }) },
    },
  });
  app._storageAdapter = storageOnDisk(storageFolder);
  return app;
}

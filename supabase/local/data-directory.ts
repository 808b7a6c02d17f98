/** The folder of an embedded Supabase: checked, locked, and never left half made. */
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { reasonOf, StartFailure } from './failure';
import { type DataLock, takeLock } from './lock';

export interface DataDirectory {
  database: string;
  storage: string;
  mail: string;
  lock: DataLock;
}

/** Prepares the folder for this process alone; the lock is taken before any database is opened. */
export async function takeDataDirectory(dataDir: string): Promise<DataDirectory> {
  await checkWritable(dataDir);
  const lock = await takeLock(dataDir);
  try {
    const storage = join(dataDir, 'storage');
    await mkdir(storage, { recursive: true, mode: 0o700 });
    return { database: join(dataDir, 'db'), storage, mail: join(dataDir, 'mail'), lock };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** Makes the database the first time, and refuses one that has lost files. */
export async function ensureDatabase(database: string): Promise<void> {
  if (!existsSync(database)) await makeDatabase(database);
  checkWhole(database);
}

/** What to tell when a database that looks whole does not open. */
export function doesNotOpen(database: string, error: unknown): StartFailure {
  return new StartFailure(
    'damaged',
    `The database in ${database} is damaged and can't be opened (${reasonOf(error)}); ` +
      'restore the folder from a backup, or move it away to start empty.',
    error,
  );
}

/** Like mkdir with `recursive`, which never returns where a file system answers ENOENT for what it won't make. */
async function makeFolder(folder: string): Promise<void> {
  const make = () => mkdir(folder, { mode: 0o700 });
  await make().catch(async (error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST') return;
    const parent = dirname(folder);
    if (error.code !== 'ENOENT' || existsSync(parent)) throw error;
    await makeFolder(parent);
    await make();
  });
}

async function checkWritable(dataDir: string): Promise<void> {
  const probe = join(dataDir, `.probe-${process.pid}`);
  try {
    await makeFolder(dataDir);
    await writeFile(probe, '');
    await rm(probe);
  } catch (error) {
    throw new StartFailure(
      'unwritable',
      `The data folder ${dataDir} can't be written (${reasonOf(error)}); set DATA_DIR to a folder that can.`,
      error,
    );
  }
}

/** Made under another name and renamed when complete: a crash on the first start leaves nothing to repair. */
async function makeDatabase(database: string): Promise<void> {
  const unfinished = `${database}.new`;
  await rm(unfinished, { recursive: true, force: true });
  const pglite = await PGlite.create(unfinished);
  await pglite.close();
  await rename(unfinished, database);
}

/** PGlite would fill the gaps of a folder that has lost files with an empty database. */
function checkWhole(database: string): void {
  const missing = ['PG_VERSION', 'global/pg_control', 'pg_wal', 'base'].find(
    (name) => !existsSync(join(database, name)),
  );
  if (missing) throw doesNotOpen(database, new Error(`${missing} is missing`));
}

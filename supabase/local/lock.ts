/**
 * One process per data directory: two PGlite on one folder are not refused by PGlite and destroy it.
 * A socket named after the folder is held as long as the process lives, so nothing stale is left after
 * a crash. A lock file with a heartbeat covers what no socket can see: another machine or container
 * that shares the folder.
 */
import { createHash } from 'node:crypto';
import { readFile, realpath, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { StartFailure } from './failure';

const HEARTBEAT_MS = 2_000;
const SILENT_AFTER_MS = 15_000;

/** Holds the data directory until `release()` or the end of the process. */
export interface DataLock {
  release(): Promise<void>;
}

/** Takes the data directory, or throws a StartFailure that says who has it. */
export async function takeLock(dataDir: string): Promise<DataLock> {
  const folder = await realpath(dataDir);
  const server = await holdSocket(socketName(folder), folder);
  const file = join(folder, 'lock');
  try {
    await refuseIfHeldElsewhere(file, folder);
    await writeFile(file, `${hostname()}\n`);
  } catch (error) {
    server.close();
    throw error;
  }
  const heartbeat = setInterval(() => {
    const now = new Date();
    utimes(file, now, now).catch(() => {});
  }, HEARTBEAT_MS);
  heartbeat.unref();
  return {
    async release() {
      clearInterval(heartbeat);
      await rm(file, { force: true });
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A name that the kernel frees with the process, where the platform has such names. */
function socketName(folder: string): string {
  const id = `musubi-${createHash('sha256').update(folder).digest('hex').slice(0, 32)}`;
  if (process.platform === 'linux') return `\0${id}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${id}` : join(tmpdir(), `${id}.sock`);
}

async function holdSocket(name: string, folder: string): Promise<Server> {
  try {
    return await listen(name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    if (!name.endsWith('.sock') || (await answers(name))) throw inUse(folder, 'another process');
    await rm(name, { force: true });
    return listen(name);
  }
}

function listen(name: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.unref();
    server.once('error', reject);
    server.listen({ path: name }, () => resolve(server));
  });
}

function answers(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ path: name }, () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

async function refuseIfHeldElsewhere(file: string, folder: string): Promise<void> {
  const [holder, state] = await Promise.all([
    readFile(file, 'utf8').catch(() => ''),
    stat(file).catch(() => undefined),
  ]);
  const host = holder.trim();
  if (!state || host === '' || host === hostname()) return;
  if (Date.now() - state.mtimeMs < SILENT_AFTER_MS) throw inUse(folder, `the machine ${host}`);
}

function inUse(folder: string, by: string): StartFailure {
  return new StartFailure(
    'already_running',
    `The data folder ${folder} is in use by ${by}; stop it first, or set DATA_DIR to another folder.`,
  );
}

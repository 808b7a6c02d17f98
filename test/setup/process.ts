/** The server as a process of its own, as `npm start` runs it after the build. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export type ServerProcess = {
  pid: number;
  child: ChildProcess;
  /** Everything printed so far. */
  output(): string;
  /** Resolves with the exit code (null after a signal) when the process is gone. */
  exited: Promise<number | null>;
  /** Resolves when the server says that it is ready; rejects when it ends before. */
  ready: Promise<void>;
};

/** Runs server.ts with these settings and nothing of ours in the environment. */
export function runServer(env: Record<string, string>): ServerProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', 'server.ts'], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const exited = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  const ready = new Promise<void>((resolve, reject) => {
    const look = (chunk: Buffer) => {
      printed += chunk.toString();
      if (/ is ready at /.test(printed)) resolve();
    };
    child.stdout?.on('data', look);
    child.stderr?.on('data', look);
    void exited.then((code) => reject(new Error(`The server ended with ${code}: ${printed}`)));
  });
  ready.catch(() => {});
  return { pid: child.pid ?? 0, child, output: () => printed, exited, ready };
}

/** A port nobody uses now. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** The database processes a server has started and that still run. */
export function databasesOf(pid: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((one) => isDatabase(one) && parentOf(one) === pid);
}

/** Whether a process is a running database of ours. */
export function isDatabase(pid: number): boolean {
  const state = readProc(pid, 'stat').split(') ')[1]?.[0];
  return readProc(pid, 'cmdline').includes('supabase/local/main') && state !== 'Z';
}

function parentOf(pid: number): number {
  return Number(/^PPid:\s+(\d+)/m.exec(readProc(pid, 'status'))?.[1]);
}

function readProc(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

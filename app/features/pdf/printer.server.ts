/**
 * Prints documents in a process of their own, so that neither their seconds nor their memory are the server's.
 * It starts with the first document and ends when none has come for a while. One is drawn at a time; a few wait.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { AppError } from '~/shared/errors';
import type { Paper, Print } from '~/shared/paper';
import type { PressResult, PressTask } from './press';

export type Printer = { print: Print; close(): Promise<void> };

type Options = {
  /** A document that takes longer is given up. */
  patienceMs?: number;
  /** How long the process stays without work. */
  idleMs?: number;
  /** How many documents may wait. */
  most?: number;
};
type Job = { paper: Paper; resolve(pdf: Uint8Array): void; reject(error: unknown): void };

/** What the process may hold of JavaScript, in megabytes: a catalogue of sixty products takes a third of it. */
const HEAP_MB = 384;
const RETRY_S = 10;

/** A printer without a process yet. */
export function createPrinter({ patienceMs = 60_000, idleMs = 60_000, most = 20 }: Options = {}): Printer {
  const waiting: Job[] = [];
  let press: ChildProcess | null = null;
  let current: Job | null = null;
  let count = 0;
  let late: NodeJS.Timeout | undefined;
  let idle: NodeJS.Timeout | undefined;
  let closed = false;

  function print(paper: Paper): Promise<Uint8Array> {
    if (closed || waiting.length >= most) {
      return Promise.reject(new AppError('unavailable', 'too many documents wait', RETRY_S));
    }
    return new Promise((resolve, reject) => {
      waiting.push({ paper, resolve, reject });
      next();
    });
  }

  function next(): void {
    clearTimeout(idle);
    if (current) return;
    current = waiting.shift() ?? null;
    if (!current) {
      idle = setTimeout(() => end('there was no work'), idleMs).unref();
      return;
    }
    count += 1;
    press ??= start();
    late = setTimeout(() => end('the document took too long'), patienceMs).unref();
    press.send({ id: count, paper: current.paper } satisfies PressTask);
  }

  function start(): ChildProcess {
    const child = launch();
    child.on('message', (result: PressResult) => {
      if (child !== press || result.id !== count) return;
      settle((job) => {
        if ('pdf' in result) job.resolve(result.pdf);
        else job.reject(new AppError('unexpected', result.error));
      });
    });
    child.on('error', (error) => child === press && end(error));
    child.on('exit', () => child === press && end('the printing process ended'));
    return child;
  }

  function settle(tell: (job: Job) => void): void {
    clearTimeout(late);
    const job = current;
    current = null;
    if (job) tell(job);
    next();
  }

  /** Lets go of the process, with what it has in hand; the next document gets a new one. */
  function end(cause: unknown): void {
    press?.kill('SIGKILL');
    press = null;
    if (current) settle((job) => job.reject(new AppError('unavailable', cause, RETRY_S)));
  }

  return {
    print,
    async close() {
      closed = true;
      clearTimeout(idle);
      for (const job of waiting.splice(0)) job.reject(new AppError('unavailable'));
      const child = press;
      if (!child) return;
      const gone = new Promise((resolve) => child.once('exit', resolve));
      end('the server closes');
      await gone;
    },
  };
}

function launch(): ChildProcess {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  return fork(fileURLToPath(new URL('./press.ts', import.meta.url)), [], {
    execArgv: ['--import', tsx, `--max-old-space-size=${HEAP_MB}`],
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
}

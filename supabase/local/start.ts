/** Starts the embedded Supabase as a child process and tells when it is ready. Used by the server and by tests. */
import { type ChildProcess, fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { StartFailure } from './failure';
import type { LocalKeys } from './keys';
import type { LocalSettings, StartMessage } from './protocol';

export { StartFailure } from './failure';

export interface LocalSupabaseOptions extends Omit<LocalSettings, 'migrationsFolder'> {
  /** The project's own migrations unless a test brings others. */
  migrationsFolder?: string;
}

/** How the database process ended. */
export interface ChildExit {
  code: number | null;
  signal: NodeJS.Signals | null;
}

export interface LocalSupabase extends LocalKeys {
  url: string;
  pid: number;
  /** The migrations this start applied; all of them on a first start. */
  applied: string[];
  /** Closes the database cleanly; resolves when the process is gone. */
  stop(): Promise<void>;
  /** Calls back when the process ends without having been asked to. */
  onExit(callback: (exit: ChildExit) => void): void;
}

/** After this long without a clean end the process is killed; the database survives that. */
const STOP_PATIENCE_MS = 10_000;

/** Resolves when Supabase answers; rejects with a StartFailure whose message is meant for people. */
export async function startLocalSupabase(options: LocalSupabaseOptions): Promise<LocalSupabase> {
  const child = launch();
  const exited = new Promise<ChildExit>((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }));
  });
  const { migrationsFolder = ownMigrations(), ...settings } = options;
  child.send({ ...settings, migrationsFolder } satisfies LocalSettings);
  const message = await Promise.race([firstMessage(child), exited.then(endedEarly)]);
  if (message.type === 'failed') {
    await exited;
    throw new StartFailure(message.code, message.message);
  }

  let stopping = false;
  const { type: _type, ...ready } = message;
  return {
    ...ready,
    pid: child.pid ?? 0,
    async stop() {
      stopping = true;
      child.kill('SIGTERM');
      const killer = setTimeout(() => child.kill('SIGKILL'), STOP_PATIENCE_MS);
      await exited;
      clearTimeout(killer);
    },
    onExit(callback) {
      exited.then((exit) => {
        if (!stopping) callback(exit);
      });
    },
  };
}

function launch(): ChildProcess {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  return fork(fileURLToPath(new URL('./main.ts', import.meta.url)), [], {
    execArgv: ['--import', tsx],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
}

function ownMigrations(): string {
  return fileURLToPath(new URL('../migrations', import.meta.url));
}

function firstMessage(child: ChildProcess): Promise<StartMessage> {
  return new Promise((resolve) => {
    child.once('message', (message) => resolve(message as StartMessage));
  });
}

function endedEarly({ code, signal }: ChildExit): StartMessage {
  const how = signal ? `by ${signal}` : `with code ${code}`;
  return {
    type: 'failed',
    code: 'unexpected',
    message: `The database process ended ${how} before it was ready.`,
  };
}

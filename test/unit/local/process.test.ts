/** The database process: one per folder, lost with its parent, and losing nothing. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type LocalSupabase, startLocalSupabase } from '../../../supabase/local/start';

const MIGRATION = `
  create table public.notes (id int primary key);
  grant all on public.notes to service_role;
`;
let folder = '';
let dataDir = '';
let migrationsFolder = '';
const running: LocalSupabase[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'musubi-process-'));
  dataDir = join(folder, 'data');
  migrationsFolder = join(folder, 'migrations');
  await mkdir(migrationsFolder);
  await writeFile(join(migrationsFolder, '20200101000000_notes.sql'), MIGRATION);
});
afterAll(async () => {
  await Promise.all(running.map((supabase) => supabase.stop()));
  await rm(folder, { recursive: true, force: true });
});

async function start(
  overrides: Partial<Parameters<typeof startLocalSupabase>[0]> = {},
): Promise<LocalSupabase> {
  const supabase = await startLocalSupabase({ dataDir, migrationsFolder, siteUrl: 'http://x', ...overrides });
  running.push(supabase);
  return supabase;
}

const notes = async ({ url, secretKey }: LocalSupabase) => {
  const response = await fetch(`${url}/rest/v1/notes?select=id&order=id`, { headers: { apikey: secretKey } });
  return ((await response.json()) as { id: number }[]).map(({ id }) => id);
};
const addNote = async ({ url, secretKey }: LocalSupabase, id: number) => {
  const response = await fetch(`${url}/rest/v1/notes`, {
    method: 'POST',
    headers: { apikey: secretKey, 'content-type': 'application/json' },
    body: JSON.stringify({ id }),
  });
  return response.status === 201;
};
const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

test('starts, refuses a second process, loses nothing to kill -9, and stops cleanly', async () => {
  await mkdir(join(dataDir, 'db.new'), { recursive: true });
  await writeFile(join(dataDir, 'db.new', 'left-by-a-crash'), '');
  const first = await start();
  expect(first.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(first.applied).toEqual(['20200101000000_notes.sql']);
  expect((await stat(join(dataDir, 'keys.json'))).mode & 0o777).toBe(0o600);
  expect(existsSync(join(dataDir, 'db.new'))).toBe(false);

  await expect(start()).rejects.toMatchObject({
    code: 'already_running',
    message: expect.stringMatching(/^The data folder .+ is in use by another process; .+\.$/),
  });

  const ended = new Promise((resolve) => first.onExit(resolve));
  let acknowledged = 0;
  const writing = (async () => {
    for (let id = 1; await addNote(first, id).catch(() => false); id += 1) acknowledged = id;
  })();
  await vi.waitFor(() => expect(acknowledged).toBeGreaterThan(5), { timeout: 30_000 });
  process.kill(first.pid, 'SIGKILL');
  await writing;
  expect(await ended).toEqual({ code: null, signal: 'SIGKILL' });

  const second = await start();
  expect(second.applied).toEqual([]);
  const { publishableKey, secretKey, jwtSecret } = first;
  expect(second).toMatchObject({ publishableKey, secretKey, jwtSecret });
  const kept = await notes(second);
  expect(kept.slice(0, acknowledged)).toEqual(Array.from({ length: acknowledged }, (_, index) => index + 1));
  expect(kept.length).toBeLessThanOrEqual(acknowledged + 1);

  const exit = vi.fn();
  second.onExit(exit);
  await second.stop();
  expect(isAlive(second.pid)).toBe(false);
  expect(exit).not.toHaveBeenCalled();
  await expect(fetch(second.url)).rejects.toThrow();
}, 240_000);

test('ends when the process that started it is killed', async () => {
  const module = fileURLToPath(new URL('../../../supabase/local/start.ts', import.meta.url));
  const script = `
    const { startLocalSupabase } = await import(${JSON.stringify(module)});
    const supabase = await startLocalSupabase(${JSON.stringify({ dataDir, migrationsFolder, siteUrl: 'http://x' })});
    console.log('pid', supabase.pid);
  `;
  const parent: ChildProcess = spawn(process.execPath, [
    '--import',
    'tsx',
    '--input-type=module',
    '-e',
    script,
  ]);
  const pid = await new Promise<number>((resolve, reject) => {
    let output = '';
    parent.stdout?.on('data', (chunk) => {
      output += chunk;
      const [, found] = /pid (\d+)/.exec(output) ?? [];
      if (found) resolve(Number(found));
    });
    parent.once('exit', () => reject(new Error(`The parent ended: ${output}`)));
  });
  expect(isAlive(pid)).toBe(true);
  parent.kill('SIGKILL');
  await vi.waitFor(() => expect(isAlive(pid)).toBe(false), { timeout: 30_000 });
}, 120_000);

describe('what keeps it from starting is said in one sentence', () => {
  const refused = (overrides: Parameters<typeof start>[0], code: string, message: RegExp) =>
    expect(start(overrides)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });

  test('a folder that cannot be written', async () => {
    await writeFile(join(folder, 'file'), '');
    await refused(
      { dataDir: join(folder, 'file', 'data') },
      'unwritable',
      /^The data folder .+ can't be written .+\.$/,
    );
  });

  test('a folder that another machine holds, and one that it has let go', async () => {
    const shared = join(folder, 'shared');
    await mkdir(shared);
    await writeFile(join(shared, 'lock'), 'another-machine\n');
    await refused({ dataDir: shared }, 'already_running', /is in use by the machine another-machine/);
    const longAgo = new Date(Date.now() - 60_000);
    await utimes(join(shared, 'lock'), longAgo, longAgo);
    await writeFile(join(shared, 'keys.json'), '{"publishableKey":');
    await refused({ dataDir: shared }, 'damaged', /^The file .+keys\.json is damaged: .+\.$/);
    expect(existsSync(join(shared, 'lock'))).toBe(false);
  });

  test('a migration that fails, which leaves the data as it was', async () => {
    const file = join(migrationsFolder, '20200102000000_wrong.sql');
    await writeFile(file, 'insert into public.notes values (-1);\nselect nonsense;');
    await refused({}, 'migration_failed', /^The migration 20200102000000_wrong\.sql failed: .+\.$/);
    await rm(file);
    const supabase = await start();
    expect(await notes(supabase)).not.toContain(-1);
    await supabase.stop();
  }, 120_000);

  test('a database that has lost files', async () => {
    await rm(join(dataDir, 'db', 'PG_VERSION'));
    await refused({}, 'damaged', /^The database in .+ is damaged and can't be opened \(.+\); .+\.$/);
  });

  test('a database whose files are not those of a database', async () => {
    await writeFile(join(dataDir, 'db', 'PG_VERSION'), '17\n');
    const control = join(dataDir, 'db', 'global', 'pg_control');
    await writeFile(control, (await readFile(control)).fill(0));
    await refused({}, 'damaged', /^The database in .+ is damaged and can't be opened \(.+\); .+\.$/);
  }, 120_000);
});

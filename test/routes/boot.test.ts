/** Starting and ending as a process: what stands in the way, and what is left behind. */
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { databasesOf, freePort, isDatabase, runServer, type ServerProcess } from '../setup/process';

const folder = await mkdtemp(path.join(tmpdir(), 'musubi-boot-'));
const running: ServerProcess[] = [];
let folders = 0;
/** Where servers that start have their data, one after the other: only the first makes a database. */
const dataDir = newFolder();

function newFolder(): string {
  folders += 1;
  return path.join(folder, `data-${folders}`);
}

function run(env: Record<string, string>): ServerProcess {
  const server = runServer({ DEMO: '0', ...env });
  running.push(server);
  return server;
}

/** Runs a server that cannot start, and gives what it said. */
async function refusal(env: Record<string, string>): Promise<string> {
  const server = run(env);
  expect(await server.exited).toBe(1);
  expect(databasesOf(server.pid)).toEqual([]);
  return server.output().trim();
}

async function until(check: () => boolean, ms = 15_000): Promise<void> {
  const end = Date.now() + ms;
  while (!check()) {
    if (Date.now() > end) throw new Error('It never came true.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

afterEach(async () => {
  for (const server of running.splice(0)) {
    server.child.kill('SIGKILL');
    await server.exited;
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a server', { timeout: 180_000 }, () => {
  it('says where it is, answers, keeps others off its folder and its port, and ends cleanly', async () => {
    const [port, other] = [await freePort(), await freePort()];
    const server = run({ PORT: String(port), DATA_DIR: dataDir });
    await server.ready;
    expect(server.output()).toContain(`is ready at http://127.0.0.1:${port}`);
    expect(server.output()).not.toMatch(/deprecated|EXPERIMENTAL|demo\.example/);
    const health = await fetch(`http://127.0.0.1:${port}/healthz`);
    expect(await health.json()).toMatchObject({ status: 'ok', mode: 'embedded' });
    const [database] = databasesOf(server.pid);
    expect(database).toBeGreaterThan(0);

    const elsewhere = newFolder();
    const [samePort, sameFolder] = await Promise.all([
      refusal({ PORT: String(port), DATA_DIR: elsewhere }),
      refusal({ PORT: String(other), DATA_DIR: dataDir }),
    ]);
    expect(samePort).toBe(`Port ${port} is in use; stop what is running there, or set PORT to another one.`);
    expect(existsSync(elsewhere)).toBe(false);
    expect(sameFolder).toMatch(/^The data folder .+ is in use by .+\.$/);
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);

    const body = new URLSearchParams({ email: 'nobody@example.test', password: 'wrong' });
    const slow = fetch(`http://127.0.0.1:${port}/sign-in`, { method: 'POST', body });
    await new Promise((resolve) => setTimeout(resolve, 150));
    server.child.kill('SIGTERM');
    expect((await slow).status).toBe(400);
    expect(await server.exited).toBe(0);
    expect(isDatabase(database ?? 0)).toBe(false);
    await expect(fetch(`http://127.0.0.1:${port}/healthz`)).rejects.toThrow();
  });

  it('that is killed leaves no database behind, and starts again with what it had', async () => {
    const settings = { PORT: String(await freePort()), DATA_DIR: dataDir };
    const first = run(settings);
    await first.ready;
    const [database = 0] = databasesOf(first.pid);
    const url = `http://127.0.0.1:${settings.PORT}`;
    const body = new URLSearchParams({
      displayName: 'A',
      email: 'kept@example.test',
      password: 'long enough',
    });
    expect((await fetch(`${url}/sign-up`, { method: 'POST', body, redirect: 'manual' })).status).toBe(302);
    // What a visitor starts is done behind the answer: the account is there when its mail is.
    const mails = path.join(dataDir, 'outbox');
    await until(() => existsSync(mails) && readdirSync(mails).some((name) => name.endsWith('.json')));
    first.child.kill('SIGKILL');
    await first.exited;
    await until(() => !isDatabase(database));

    const second = run({ ...settings, DEMO: '1' });
    await second.ready;
    const outbox = await (await fetch(`${url}/outbox`)).text();
    expect(outbox).toContain('kept@example.test');
    second.child.kill('SIGINT');
    expect(await second.exited).toBe(0);
  });

  it('whose database dies says so and ends', async () => {
    const server = run({ PORT: String(await freePort()), DATA_DIR: dataDir });
    await server.ready;
    const [database = 0] = databasesOf(server.pid);
    process.kill(database, 'SIGKILL');
    expect(await server.exited).toBe(1);
    expect(server.output()).toContain('The database process has ended unexpectedly');
  });
});

describe('a server that cannot start says why in one sentence', { timeout: 120_000 }, () => {
  const oneSentence = /^[^\n]+\.$/;

  it('when something else has the port', async () => {
    const blocker = createServer();
    const port = await new Promise<number>((resolve) => {
      blocker.listen(0, '127.0.0.1', () => resolve((blocker.address() as { port: number }).port));
    });
    const said = await refusal({ PORT: String(port), DATA_DIR: newFolder() });
    expect(said).toMatch(oneSentence);
    expect(said).toContain(`Port ${port} is in use`);
    blocker.close();
  });

  it('when the folder cannot be written', async () => {
    const file = path.join(folder, 'a-file');
    await writeFile(file, '');
    const [below, proc] = await Promise.all([
      refusal({ PORT: '0', DATA_DIR: path.join(file, 'data') }),
      refusal({ PORT: '0', DATA_DIR: '/proc/musubi/data' }),
    ]);
    for (const said of [below, proc]) expect(said).toMatch(oneSentence);
    expect(below).toContain(`The data folder ${file}`);
  });

  it('when the folder is half a database', async () => {
    const half = newFolder();
    await mkdir(path.join(half, 'db'), { recursive: true });
    await writeFile(path.join(half, 'db', 'PG_VERSION'), '17\n');
    const said = await refusal({ PORT: '0', DATA_DIR: half });
    expect(said).toMatch(oneSentence);
    expect(said).toContain('is damaged');
  });

  it('when a setting is wrong, or the address or Redis is not there', async () => {
    const [port, host, redis] = await Promise.all([
      refusal({ PORT: 'many' }),
      refusal({ HOST: '192.0.2.1', PORT: '0', DATA_DIR: newFolder() }),
      refusal({ PORT: '0', DATA_DIR: newFolder(), REDIS_URL: 'redis://127.0.0.1:9' }),
    ]);
    for (const said of [port, host, redis]) expect(said).toMatch(oneSentence);
    expect(redis).toContain('REDIS_URL');
  });
});

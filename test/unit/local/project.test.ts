/** The Supabase folder as the Supabase CLI and hosted projects take it. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import postgres from 'postgres';
import { describe, expect, test } from 'vitest';
import { typesOf } from '../../../scripts/generate-types';
import { AUTH_MAIL, textOf } from '../../../supabase/local/auth-mail';
import { openDatabase } from '../../../supabase/local/connection';
import { listMigrations } from '../../../supabase/local/migrate';
import { openSupabase } from '../../../supabase/local/supabase';
import { MIGRATIONS, migratedDump, TEST_KEYS, TEST_SITE } from '../../setup/database-template';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const read = (path: string) => readFile(new URL(`../../../${path}`, import.meta.url), 'utf8');

test('the database types are those of the migrations', async () => {
  const database = await openDatabase({ kind: 'pglite', dump: await migratedDump() });
  try {
    expect(await typesOf(database.sql)).toBe(await read('app/db/types.ts'));
  } finally {
    await database.close();
  }
});

describe('config.toml says what the embedded Supabase does', () => {
  test.each(Object.entries(AUTH_MAIL))(
    'subject and template of the mail %s',
    async (name, { subject, file }) => {
      const section = (await read('supabase/config.toml')).split(`[auth.email.template.${name}]`)[1] ?? '';
      expect(section).toMatch(/^\nsubject = "(.+)"\ncontent_path = "(.+)"/);
      const [, written, path] = /subject = "(.+)"\ncontent_path = "(.+)"/.exec(section) ?? [];
      expect({ written, path }).toEqual({ written: subject, path: `./supabase/templates/${file}` });
    },
  );

  test('passwords, codes and confirmation', async () => {
    const config = await read('supabase/config.toml');
    for (const line of ['minimum_password_length = 8', 'otp_length = 10', 'enable_confirmations = true']) {
      expect(config).toContain(`\n${line}\n`);
    }
    expect(config).toContain('\nschemas = ["public"]\n');
  });
});

describe('the mail templates', () => {
  const types = { confirmation: 'signup', recovery: 'recovery', email_change: 'email_change' } as const;

  test.each(Object.entries(types))(
    '%s leads to the app with the hash of the token, in both languages',
    async (name, type) => {
      const html = await read(`supabase/templates/${name}.html`);
      const link = `{{ .SiteURL }}/auth/confirm?token_hash={{ .TokenHash }}&amp;type=${type}`;
      expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([link, link]);
      expect(html).toContain('lang="ja"');
      expect(html).toContain('lang="en"');
      // Anything else that a template could print is what somebody typed.
      expect(new Set(html.match(/\{\{.*?\}\}/g))).toEqual(new Set(['{{ .SiteURL }}', '{{ .TokenHash }}']));
      expect(textOf(html)).toContain(link.replace('&amp;', '&'));
      expect(textOf(html)).not.toMatch(/[<>]|&amp;/);
    },
  );
});

const url = process.env.TEST_DATABASE_URL;
const HISTORY =
  'select version, name, statements from supabase_migrations.schema_migrations order by version';

describe.skipIf(!url)('an empty Postgres', () => {
  test('takes the migrations from the Supabase CLI, which then agrees with ours', async () => {
    const name = `musubi_push_${process.pid}`;
    const server = postgres(url ?? '', { max: 1 });
    const target = new URL(url ?? '');
    target.pathname = `/${name}`;
    const supabase = (...args: string[]) =>
      promisify(execFile)(
        `${ROOT}node_modules/.bin/supabase`,
        [...args, '--remote', `${target.href}?sslmode=disable`],
        {
          cwd: ROOT,
          env: { ...process.env, PUBLIC_URL: 'http://localhost:3000' },
        },
      );
    await server.unsafe(`create database ${name}`);
    try {
      const open = async () =>
        openSupabase({
          database: await openDatabase({ kind: 'postgres', url: target.href }),
          keys: TEST_KEYS,
          siteUrl: TEST_SITE,
          storageFolder: tmpdir(),
          openDefaults: true,
        });
      const bare = await open();
      await bare.prepare([]);
      await bare.close();
      await supabase('db', 'push', '--yes');

      const migrations = await listMigrations(MIGRATIONS);
      const pushed = await open();
      const byCli = await pushed.sql.query(HISTORY);
      expect(byCli.map((row) => row.version)).toEqual(migrations.map(({ version }) => version));
      expect(await pushed.prepare(migrations)).toEqual([]);
      await pushed.close();

      await server.unsafe(`drop database ${name} with (force)`);
      await server.unsafe(`create database ${name}`);
      const applied = await open();
      await applied.prepare(migrations);
      const byUs = await applied.sql.query(HISTORY);
      await applied.close();
      expect(byUs).toEqual(byCli);
      const { stdout, stderr } = await supabase('db', 'push', '--dry-run');
      expect(stdout + stderr).toContain('up to date');
    } finally {
      await server.unsafe(`drop database if exists ${name} with (force)`);
      await server.end();
    }
  }, 120_000);
});

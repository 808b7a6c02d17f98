/**
 * The whole app for one test file: the built Remix app behind the real server, on a fresh database, with
 * mail arriving on a real SMTP server.
 *
 *     const server = await startTestServer();                    // once, at the top of the file
 *     const visitor = server.browser();
 *     const page = await visitor.get('/sign-in');                 // page.status, page.text, page.location
 *     const mika = server.browser(await server.database.signUpUser('mika@example.test'));
 *     await mika.post('/account', { displayName: 'Mika' });        // a form, as without JavaScript
 *     const mail = await server.mail.waitFor('mika@example.test');
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { type RunningServer, startServer, type Tuning } from '~/server/create-server';
import { readEnv } from '~/shared/env.server';
import { queueMail } from '../../supabase/local/auth-mail';
import { createBrowser, type TestBrowser } from './browser';
import { openTestDatabase, type TestDatabase } from './database';
import type { TestUser } from './database-users';
import { openMailbox, type TestMailbox } from './mailbox';

export type TestServer = {
  url: string;
  database: TestDatabase;
  mail: TestMailbox;
  server: RunningServer;
  /** A browser with cookies of its own, signed in as this person where one is given. */
  browser(user?: TestUser): TestBrowser;
  close(): Promise<void>;
};

export type TestServerOptions = Tuning & {
  /** Environment variables beside the defaults, such as DEMO or PUBLIC_URL. */
  env?: Record<string, string>;
  /** Another database than a fresh one, for two servers on one. */
  database?: TestDatabase;
};

const SENDER = 'Musubi <musubi@musubi.test>';

/** Starts a server that is closed after the last test of the file. */
export async function startTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  const server = await openTestServer(options);
  afterAll(() => server.close());
  return server;
}

/** The same for callers that close it themselves. */
export async function openTestServer({ env = {}, database, ...tuning }: TestServerOptions = {}) {
  const mail = await openMailbox();
  const folder = await mkdtemp(path.join(tmpdir(), 'musubi-server-'));
  let own: TestDatabase | undefined;
  const server = await startServer(
    readEnv({ PORT: '0', DATA_DIR: folder, SMTP_URL: mail.url, MAIL_FROM: SENDER, ...env }),
    {
      limitFactor: 100,
      mailPollMs: 200,
      openBackend: async (_env, publicUrl) => {
        const auth = await queueMail(path.join(folder, 'mail'), { smtpUrl: mail.url, from: SENDER });
        own = database ? undefined : await openTestDatabase({ mail: auth, siteUrl: publicUrl });
        const opened = database ?? own;
        if (!opened) throw new Error('there is no database');
        return {
          config: opened.config,
          smtpUrl: mail.url,
          outbox: mail.outbox,
          onLost: () => {},
          close: async () => {
            await auth.close();
            await own?.close();
          },
        };
      },
      ...tuning,
    },
  );
  const opened = database ?? own;
  if (!opened) throw new Error('there is no database');
  const test: TestServer = {
    url: server.url,
    database: opened,
    mail,
    server,
    browser: (user) => createBrowser(server.url, user),
    close: async () => {
      await server.close();
      await mail.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
  return test;
}

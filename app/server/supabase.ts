/** The Supabase this server works with: the hosted project it was told of, or an embedded one it starts. */
import path from 'node:path';
import type { Outbox } from '~/db/context.server';
import type { SupabaseConfig } from '~/db/session.server';
import { openOutbox } from '~/features/mail/outbox.server';
import { type MailSink, startMailSink } from '~/features/mail/sink.server';
import type { Env } from '~/shared/env.server';
import { startLocalSupabase } from '../../supabase/local/start';

export type Backend = {
  config: SupabaseConfig;
  smtpUrl: string;
  /** Only where mail stays here: embedded without SMTP settings. */
  outbox: Outbox | null;
  /** Calls back when the database process ends by itself. */
  onLost(callback: () => void): void;
  close(): Promise<void>;
};

/** Connects to the hosted project, or starts the embedded one with its mail. */
export async function openBackend(env: Env, publicUrl: string): Promise<Backend> {
  if (env.hosted) {
    return {
      config: env.hosted,
      smtpUrl: env.smtpUrl ?? '',
      outbox: null,
      onLost: () => {},
      close: async () => {},
    };
  }
  const mail = env.smtpUrl ? null : await keepMail(env.dataDir);
  const smtpUrl = env.smtpUrl ?? mail?.sink.url ?? '';
  try {
    const local = await startLocalSupabase({
      dataDir: env.dataDir,
      siteUrl: publicUrl,
      mail: { smtpUrl, from: env.mailFrom },
      demo: env.demo,
    });
    return {
      config: local,
      smtpUrl,
      outbox: mail?.outbox ?? null,
      onLost: (callback) => local.onExit(callback),
      close: async () => {
        await local.stop();
        await mail?.sink.close();
      },
    };
  } catch (error) {
    await mail?.sink.close();
    throw error;
  }
}

async function keepMail(dataDir: string): Promise<{ outbox: Outbox; sink: MailSink }> {
  const outbox = openOutbox(path.join(dataDir, 'outbox'));
  return { outbox, sink: await startMailSink((mail) => outbox.keep(mail)) };
}

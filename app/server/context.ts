/** Makes the context that every loader and action gets; see app/db/context.server.ts for what is in it. */
import type { AppLoadContext } from '@remix-run/node';
import type { Request, Response } from 'express';
import type { AccountState, AppContext, Mode, QueuedMail, SessionsOf } from '~/db/context.server';
import { createAuth, type Db, type Session } from '~/db/session.server';
import { findFileByToken, openFile } from '~/features/files/queries.server';
import type { MailWorker } from '~/features/mail/worker.server';
import type { Printer } from '~/features/pdf/printer.server';
import type { Realtime } from '~/realtime/io.server';
import { type Env, isLoopback } from '~/shared/env.server';
import { AppError } from '~/shared/errors';
import type { Background } from './background';
import type { EndedSessions } from './ended-sessions';
import { markRetryAfter } from './headers';
import type { Limits } from './limits';
import { refusalOf } from './refusals';
import type { Backend } from './supabase';

type Parts = {
  env: Env;
  publicUrl: string;
  mode: Mode;
  backend: Backend;
  admin: Db;
  publicDb: Db;
  limits: Limits;
  mail: MailWorker;
  background: Background;
  printer: Printer;
  realtime: Realtime;
  ended: EndedSessions;
};

/** The function that makes the context of one request. */
export function createContext(parts: Parts): (req: Request, res: Response) => AppLoadContext {
  const {
    env,
    publicUrl,
    mode,
    backend,
    admin,
    publicDb,
    limits,
    mail,
    background,
    printer,
    realtime,
    ended,
  } = parts;

  async function queueMail({ kind, to, locale, data }: QueuedMail): Promise<void> {
    const row = { kind, to_address: to, locale, data: data as never };
    const { error } = await admin.from('mail_queue').insert(row);
    if (error) throw new AppError('unavailable', error);
    mail.nudge();
  }

  async function accountState(address: string): Promise<AccountState> {
    const { data, error } = await admin.rpc('account_state', { address });
    if (error) throw new AppError('unavailable', error);
    return data as AccountState;
  }

  const fileByToken: AppContext['fileByToken'] = async (token, fileId, asked) => {
    const file = await findFileByToken(publicDb, token, fileId, asked);
    return { ...file, open: () => openFile(admin, file) };
  };

  async function endSessions(of: SessionsOf): Promise<void> {
    await ended.end(of);
    await realtime.closeSockets(of);
  }

  return (req, res) => {
    const session = res.locals.session as Session;
    const { person } = session;
    const clientIp = req.ip ?? '';
    const refusal = refusalOf(res);
    return {
      db: session.db,
      publicDb,
      user: person && { id: person.id, email: person.email },
      sessionId: person?.sessionId ?? null,
      get auth() {
        return session.auth();
      },
      get bareAuth() {
        return createAuth(backend.config);
      },
      nonce: res.locals.nonce as string,
      clientIp,
      publicUrl,
      mode,
      demo: env.demo,
      publish: realtime.publish,
      limit: async (rule, subject) => {
        const result = await limits(rule, clientIp, subject);
        if (!result.ok) markRetryAfter(res, result.retryAfter);
        return result;
      },
      fileByToken,
      queueMail,
      print: printer.print,
      accountState,
      inBackground: background.run,
      endSessions,
      outbox: mayReadOutbox(env, req.headers.host) ? backend.outbox : null,
      ...(refusal ? { refusal } : {}),
    };
  };
}

/** The outbox is for the person at this machine: a page elsewhere must not reach it under a name of its own. */
function mayReadOutbox(env: Env, host = ''): boolean {
  return env.demoForced || (env.demo && isLoopback(host.replace(/:\d+$/, '')));
}

/** GET /healthz: whether the server can do its work, and which part it lacks. */
import type { RequestHandler } from 'express';
import type { Mode } from '~/db/context.server';
import type { Db } from '~/db/session.server';

type Part = 'ok' | 'down';
type Options = { mode: Mode; version: string; admin: Db; realtime(): Promise<boolean> };

const PATIENCE_MS = 2_000;
/** An answer is good for this long, so that asking often costs nothing. */
const KEPT_MS = 1_000;

/** Answers 200 with all parts "ok", or 503 with those that are "down". */
export function healthz({ mode, version, admin, realtime }: Options): RequestHandler {
  let kept: { at: number; parts: Promise<{ database: Part; realtime: Part }> } | undefined;

  const look = async () => {
    const [database, sockets] = await Promise.all([part(databaseAnswers(admin)), part(realtime())]);
    return { database, realtime: sockets };
  };
  return async (_req, res) => {
    if (!kept || Date.now() - kept.at > KEPT_MS) kept = { at: Date.now(), parts: look() };
    const parts = await kept.parts;
    const ok = parts.database === 'ok' && parts.realtime === 'ok';
    res.setHeader('Cache-Control', 'no-store');
    res.status(ok ? 200 : 503).json({ status: ok ? 'ok' : 'down', mode, version, ...parts });
  };
}

async function databaseAnswers(admin: Db): Promise<boolean> {
  const { error } = await admin
    .from('profiles')
    .select('id')
    .limit(1)
    .abortSignal(AbortSignal.timeout(PATIENCE_MS));
  return error === null;
}

async function part(check: Promise<boolean>): Promise<Part> {
  const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), PATIENCE_MS + 500).unref());
  return (await Promise.race([check, late]).catch(() => false)) ? 'ok' : 'down';
}

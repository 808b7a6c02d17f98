/**
 * How the server refuses a request before any route runs, and still answers with the designed error page:
 * it notes the refusal, and the wrapped loaders and actions of the Remix build throw it.
 */
import type { ServerBuild } from '@remix-run/node';
import type { Response } from 'express';
import { AppError, type ErrorCode } from '~/shared/errors';
import { errorAnswer } from '~/shared/route-errors';
import { markRetryAfter } from './headers';

export type Refusal = { code: ErrorCode; retryAfter?: number | undefined };

/** Notes that this request is refused; the first reason stands. */
export function refuse(res: Response, code: ErrorCode, retryAfter?: number): void {
  if (res.locals.refusal) return;
  res.locals.refusal = { code, retryAfter } satisfies Refusal;
  if (retryAfter !== undefined) markRetryAfter(res, retryAfter);
}

/** Why this request is refused, if it is. */
export function refusalOf(res: Response): Refusal | undefined {
  return res.locals.refusal as Refusal | undefined;
}

type Handler = (args: { context: { refusal?: Refusal } }) => unknown;

/** A build whose routes answer a noted refusal. The root loader still runs: the error page needs its data. */
export function withRefusals(build: ServerBuild): ServerBuild {
  const routes = Object.fromEntries(
    Object.entries(build.routes).map(([id, route]) => {
      if (!route || id === 'root') return [id, route];
      const module = { ...route.module };
      if (module.loader) module.loader = refusing(module.loader as Handler) as typeof module.loader;
      if (module.action) module.action = refusing(module.action as Handler) as typeof module.action;
      return [id, { ...route, module }];
    }),
  );
  return { ...build, routes };
}

function refusing(handler: Handler): Handler {
  return (args) => {
    const { refusal } = args.context;
    if (refusal) throw errorAnswer(new AppError(refusal.code, undefined, refusal.retryAfter));
    return handler(args);
  };
}

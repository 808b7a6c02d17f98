/**
 * The one place where an AppError thrown by a loader or an action becomes an HTTP answer.
 * The server wraps the Remix build with it, so no route needs a try/catch of its own.
 */
import { data, type ServerBuild } from '@remix-run/node';
import { type AppError, type ErrorBody, isAppError } from './errors';

type Handler = (args: never) => unknown;

/** The thrown answer that the error page reads: a code, its status, and Retry-After where it is known. */
export function errorAnswer(error: AppError) {
  const body: ErrorBody = { code: error.code };
  const headers = new Headers();
  if (error.retryAfter !== undefined) {
    body.retryAfter = error.retryAfter;
    headers.set('Retry-After', String(error.retryAfter));
  }
  return data(body, { status: error.status, headers });
}

/** A build whose loaders and actions answer AppErrors by status and code. */
export function withErrorAnswers(build: ServerBuild): ServerBuild {
  const routes = Object.fromEntries(
    Object.entries(build.routes).map(([id, route]) => {
      if (!route) return [id, route];
      const module = { ...route.module };
      if (module.loader) module.loader = answering(module.loader as Handler) as typeof module.loader;
      if (module.action) module.action = answering(module.action as Handler) as typeof module.action;
      return [id, { ...route, module }];
    }),
  );
  return { ...build, routes };
}

function answering(handler: Handler): Handler {
  return async (args) => {
    try {
      return await handler(args);
    } catch (error) {
      if (!isAppError(error)) throw error;
      // The reader sees a code; why it happened is for whoever reads the log.
      if (error.status >= 500) console.error(error);
      throw errorAnswer(error);
    }
  };
}

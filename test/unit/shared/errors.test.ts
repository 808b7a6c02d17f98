/** Errors: every code has a status and words in both languages; thrown ones become answers. */
import type { ServerBuild } from '@remix-run/node';
import { describe, expect, it } from 'vitest';
import en from '~/i18n/locales/en/errors.json';
import ja from '~/i18n/locales/ja/errors.json';
import { AppError, codeOfStatus, ERROR_STATUS, type ErrorCode, isErrorCode, notFound } from '~/shared/errors';
import { withErrorAnswers } from '~/shared/route-errors';

const codes = Object.keys(ERROR_STATUS) as ErrorCode[];

describe('AppError', () => {
  it.each(codes)('%s has a status and words in both languages', (code) => {
    expect(new AppError(code)).toMatchObject({ code, status: ERROR_STATUS[code], message: `errors:${code}` });
    expect(en[code]).toBeTruthy();
    expect(ja[code]).toBeTruthy();
  });

  it('hides that something exists from those who may not know', () => {
    expect(codeOfStatus(403)).toBe('not_found');
    expect(notFound().status).toBe(404);
    expect(isErrorCode('toString')).toBe(false);
  });
});

describe('withErrorAnswers', () => {
  const run = async (loader: () => unknown) => {
    const build = { routes: { a: { id: 'a', path: 'a', module: { loader } } } };
    const wrapped = withErrorAnswers(build as unknown as ServerBuild) as unknown as typeof build;
    return wrapped.routes.a.module.loader();
  };

  it('turns an AppError into its status, code and Retry-After', async () => {
    const thrown = await run(() => {
      throw new AppError('rate_limited', undefined, 30);
    }).catch((error: unknown) => error);
    expect(thrown).toMatchObject({ data: { code: 'rate_limited', retryAfter: 30 }, init: { status: 429 } });
    expect((thrown as { init: { headers: Headers } }).init.headers.get('Retry-After')).toBe('30');
  });

  it('leaves results and other errors as they are', async () => {
    await expect(run(() => 'fine')).resolves.toBe('fine');
    await expect(
      run(() => {
        throw new TypeError('bug');
      }),
    ).rejects.toBeInstanceOf(TypeError);
  });
});

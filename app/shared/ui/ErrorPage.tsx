/** What a reader sees instead of a page: what happened, what it means, what to do. No codes, no blame. */
import { Button, Group } from '@mantine/core';
import { isRouteErrorResponse, Link, useLocation } from '@remix-run/react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { codeOfStatus, type ErrorBody, type ErrorCode, isErrorCode } from '~/shared/errors';
import { paths } from '~/shared/paths';
import classes from './ErrorPage.module.css';
import { Mark } from './Mark';

type Failure = { code: ErrorCode; retryAfter?: number };

/** Codes with a title of their own; the others take the title of their status. */
const TITLED = [
  'invalid',
  'not_found',
  'too_large',
  'rate_limited',
  'unavailable',
  'unexpected',
  'sign_in_required',
  'conflict',
] as const;

/** What a thrown value means to the reader; whatever is not ours is unexpected. */
export function failureOf(error: unknown): Failure {
  if (!isRouteErrorResponse(error)) return { code: 'unexpected' };
  const body = error.data as Partial<ErrorBody> | null | undefined;
  const code = isErrorCode(body?.code) ? body.code : codeOfStatus(error.status);
  const retryAfter = Number(body?.retryAfter);
  return Number.isFinite(retryAfter) ? { code, retryAfter } : { code };
}

/** The key of a failure's title in the namespace `errors`. */
export function titleKey(code: ErrorCode, status: number): string {
  const shown = TITLED.find((one) => one === code) ?? TITLED.find((one) => one === codeOfStatus(status));
  return `page.${shown ?? 'unexpected'}.title`;
}

/** The page for a thrown error or answer. */
export function ErrorPage({ error }: { error: unknown }) {
  const { t } = useTranslation('errors');
  const { pathname, search } = useLocation();
  const offline = useOffline(error);
  const { code, retryAfter } = failureOf(error);
  const title = offline
    ? 'page.offline.title'
    : titleKey(code, isRouteErrorResponse(error) ? error.status : 500);
  const again = offline || ['unexpected', 'unavailable', 'rate_limited', 'conflict', 'stale'].includes(code);
  return (
    <div className={classes.page}>
      <Mark size={72} />
      <h1 className={classes.title}>{t(title)}</h1>
      <p className={classes.text}>
        {t(offline ? 'offline' : code === 'not_found' ? 'page.not_found.text' : code)}
      </p>
      {retryAfter !== undefined && (
        <p className={classes.text}>{t('page.rate_limited.wait', { count: Math.ceil(retryAfter) })}</p>
      )}
      <Group justify="center">
        {code === 'sign_in_required' ? (
          <Button component={Link} to={paths.signIn(pathname + search)} color="shu">
            {t('page.signIn')}
          </Button>
        ) : again ? (
          <Button component="a" href={pathname + search} color="shu">
            {t('page.reload')}
          </Button>
        ) : null}
        <Button component={Link} to={paths.start()} variant="default">
          {t('page.toStart')}
        </Button>
        <Button component={Link} to={paths.catalogue()} variant="default">
          {t('page.toCatalogue')}
        </Button>
      </Group>
    </div>
  );
}

function useOffline(error: unknown): boolean {
  const [offline, setOffline] = useState(false);
  useEffect(() => {
    setOffline(!isRouteErrorResponse(error) && !navigator.onLine);
  }, [error]);
  return offline;
}

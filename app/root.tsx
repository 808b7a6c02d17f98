/** The document around every page: language, colour scheme, frame, messages, and what is shown when a page fails. */
import './shared/ui/global.css';
import interUrl from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import { ColorSchemeScript, MantineProvider } from '@mantine/core';
import { data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getViewer } from './db/viewer.server';
import { SearchForm } from './features/catalogue/ui/SearchForm';
import { readWaiting } from './features/home/waiting.server';
import { settlePicks } from './features/lists/picks.server';
import { DEFAULT_ZONE } from './i18n/format';
import { isLocale, LOCALE_COOKIE, LOCALE_PARAMETER } from './i18n/locale';
import { getFixedT, getLocale } from './i18n/locale.server';
import { useWorkTexts } from './i18n/useWorkTexts';
import { ConnectionNotice } from './realtime/ConnectionNotice';
import { RealtimeProvider } from './realtime/client';
import { now } from './shared/clock';
import { CHOICE_AGE, cookieLine, readCookie } from './shared/cookies';
import { type Flash, takeFlash } from './shared/flash';
import { paths } from './shared/paths';
import { isScheme, SCHEME_COOKIE } from './shared/scheme';
import { AppFrame } from './shared/ui/AppFrame';
import { ErrorPage, failureOf, titleKey } from './shared/ui/ErrorPage';
import { PersonMenu } from './shared/ui/FrameMenus';
import type { FrameViewer } from './shared/ui/frame';
import { useNonce } from './shared/ui/nonce';
import { PublicFrame } from './shared/ui/PublicFrame';
import { ToastProvider } from './shared/ui/Toast';
import { cssVariablesResolver, theme } from './shared/ui/theme';
import { isZone, rememberZone, ZONE_COOKIE } from './shared/zone';

/** What a route says of its frame: `export const handle: Handle = { frame: 'focused' }`. */
export type Handle = { frame?: 'focused' };

export const links: LinksFunction = () => [
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
  { rel: 'icon', href: '/favicon.ico', sizes: '32x32' },
  { rel: 'apple-touch-icon', href: '/apple-touch-icon.png' },
  { rel: 'manifest', href: '/site.webmanifest' },
  { rel: 'preload', href: interUrl, as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' },
];

export const meta: MetaFunction<typeof loader> = ({ data: root }) => [{ title: root?.siteName ?? 'Musubi' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const locale = getLocale(request);
  const scheme = readCookie(request, SCHEME_COOKIE);
  const zone = readCookie(request, ZONE_COOKIE);
  const [viewer, picks] = await Promise.all([getViewer(context, request), settlePicks(context, request)]);
  const organisation = viewer?.organisation;
  const waiting = organisation ? await readWaiting(context.db, organisation.id, now()) : {};
  const { flash, clear } = takeFlash(request);
  const headers = new Headers();
  if (clear) headers.append('Set-Cookie', clear);
  if (picks.clear) headers.append('Set-Cookie', picks.clear);
  const kept: Flash | null =
    picks.kept > 0 ? { kind: 'done', key: 'lists:flash.kept', values: { count: picks.kept } } : null;
  // A page asked for by ?lang= is followed by pages in the same language.
  const asked = new URL(request.url).searchParams.get(LOCALE_PARAMETER);
  if (isLocale(asked) && readCookie(request, LOCALE_COOKIE) !== asked) {
    headers.append('Set-Cookie', cookieLine(request, LOCALE_COOKIE, asked, { maxAge: CHOICE_AGE }));
  }
  const frameViewer: FrameViewer | null = viewer && {
    name: viewer.user.displayName || viewer.user.email,
    email: viewer.user.email,
    organisation: viewer.organisation,
    organisations: viewer.organisations,
  };
  return data(
    {
      locale,
      scheme: isScheme(scheme) ? scheme : ('auto' as const),
      zone: isZone(zone) ? zone : DEFAULT_ZONE,
      origin: context.publicUrl,
      siteName: getFixedT(locale)('siteName'),
      viewer: frameViewer,
      personId: viewer?.user.id ?? null,
      waiting,
      demo: context.outbox !== null,
      listed: picks.ids.length,
      flash: flash ?? kept,
    },
    { headers },
  );
}

type RootData = Awaited<ReturnType<typeof loader>>['data'];

/** The choice is in a cookie, so Mantine need not store it. */
const schemeManager = {
  get: <T,>(fallback: T) => fallback,
  set: () => {},
  subscribe: () => {},
  unsubscribe: () => {},
  clear: () => {},
};

export function Layout({ children }: { children: ReactNode }) {
  const root = useRouteLoaderData('root') as RootData | undefined;
  const { t, i18n } = useTranslation('errors');
  const error = useRouteError();
  const nonce = useNonce();
  const scheme = root?.scheme ?? 'auto';
  // Mantine keeps this attribute in the browser; React must not set it back.
  const [firstScheme] = useState(scheme === 'dark' ? 'dark' : 'light');
  return (
    <html
      lang={i18n.language}
      data-mantine-color-scheme={firstScheme}
      data-signed-in={root?.viewer ? true : undefined}
      suppressHydrationWarning
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta property="csp-nonce" nonce={nonce} suppressHydrationWarning />
        {scheme !== 'dark' && <meta name="theme-color" content="#faf7f1" media={lightOf(scheme)} />}
        {scheme !== 'light' && <meta name="theme-color" content="#141a24" media={darkOf(scheme)} />}
        {error ? <title>{t(titleKey(failureOf(error).code, 500))}</title> : <Meta />}
        <Links />
        {scheme === 'auto' && (
          <ColorSchemeScript
            nonce={nonce}
            defaultColorScheme="auto"
            localStorageKey="-"
            suppressHydrationWarning
          />
        )}
      </head>
      <body>
        <MantineProvider
          theme={theme}
          cssVariablesResolver={cssVariablesResolver}
          defaultColorScheme={scheme}
          colorSchemeManager={schemeManager}
          getStyleNonce={() => nonce}
        >
          <ToastProvider flash={root?.flash ?? null}>
            <Frame root={root}>{children}</Frame>
          </ToastProvider>
        </MantineProvider>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

const lightOf = (scheme: string) => (scheme === 'auto' ? '(prefers-color-scheme: light)' : undefined);
const darkOf = (scheme: string) => (scheme === 'auto' ? '(prefers-color-scheme: dark)' : undefined);

/** Pages that have the search in themselves. */
const HAVE_SEARCH = new Set([paths.start(), paths.catalogue(), paths.organisations()]);

function Frame({ root, children }: { root: RootData | undefined; children: ReactNode }) {
  const { pathname, search } = useLocation();
  const focused = useMatches().some(({ handle }) => (handle as Handle | undefined)?.frame === 'focused');
  const scheme = root?.scheme ?? 'auto';
  const demo = root?.demo ?? false;
  if (root?.viewer && !focused) {
    return (
      <AppFrame
        viewer={root.viewer}
        scheme={scheme}
        demo={demo}
        counts={root.waiting}
        search={<SearchForm compact />}
      >
        {children}
      </AppFrame>
    );
  }
  return (
    <PublicFrame
      scheme={scheme}
      demo={demo}
      focused={focused}
      listed={root?.listed ?? 0}
      search={!focused && !HAVE_SEARCH.has(pathname) && <SearchForm compact />}
      next={pathname === '/' ? undefined : pathname + search}
      aside={
        root?.viewer && (
          <PersonMenu viewer={root.viewer} scheme={scheme} demo={demo} place="below-end" compact />
        )
      }
    >
      {children}
    </PublicFrame>
  );
}

export default function App() {
  const root = useRouteLoaderData('root') as RootData | undefined;
  const { i18n } = useTranslation();
  useEffect(() => {
    rememberZone();
  }, []);
  const worded = useWorkTexts(Boolean(root?.viewer));
  useEffect(() => {
    // Another language is another document: its texts are not in this one.
    if (root && root.locale !== i18n.language) window.location.reload();
  }, [root, i18n]);
  return (
    <RealtimeProvider personId={root?.personId ?? null}>
      {worded && <Outlet />}
      <ConnectionNotice />
    </RealtimeProvider>
  );
}

export function ErrorBoundary() {
  return <ErrorPage error={useRouteError()} />;
}

/** Renders a document: streamed to people, whole to crawlers, every inline script with the page's nonce. */
import {
  type AppLoadContext,
  createReadableStreamFromReadable,
  type EntryContext,
  type HandleErrorFunction,
} from '@remix-run/node';
import { RemixServer } from '@remix-run/react';
import { isbot } from 'isbot';
import { renderToPipeableStream } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { getLocale, serverI18n } from './i18n/locale.server';
import { NonceContext } from './shared/ui/nonce';
import { withoutNuls } from './shared/without-nuls.server';

/** After this the rest of a streamed page is given up. */
const ABORT_DELAY = 10_000;

/** Answers a document request with HTML in the reader's language. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { nonce }: AppLoadContext,
): Promise<Response> {
  const locale = getLocale(request);
  const whole = isbot(request.headers.get('user-agent') ?? '');
  headers.set('Content-Type', 'text/html; charset=utf-8');
  headers.set('Content-Language', locale);
  headers.append('Vary', 'Accept-Language, Cookie');

  return new Promise((resolve, reject) => {
    let failed = false;
    let sent = false;
    const answer = () => {
      sent = true;
      const body = withoutNuls();
      resolve(
        new Response(createReadableStreamFromReadable(body), { headers, status: failed ? 500 : status }),
      );
      stream.pipe(body);
    };
    const stream = renderToPipeableStream(
      <I18nextProvider i18n={serverI18n(locale)}>
        <NonceContext.Provider value={nonce}>
          <RemixServer context={remixContext} url={request.url} abortDelay={ABORT_DELAY} nonce={nonce} />
        </NonceContext.Provider>
      </I18nextProvider>,
      {
        nonce,
        ...(whole ? { onAllReady: answer } : { onShellReady: answer }),
        onShellError: reject,
        onError(error) {
          failed = true;
          if (sent && !request.signal.aborted) console.error(error);
        },
      },
    );
    setTimeout(stream.abort, ABORT_DELAY).unref();
  });
}

/** Logs what went wrong, but not that a reader went away. */
export const handleError: HandleErrorFunction = (error, { request }) => {
  if (!request.signal.aborted) console.error(error);
};

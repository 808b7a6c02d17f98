/** A browser without a window: cookies, the headers browsers send, redirects as they come, forms as without JavaScript. */
import { stringToBase64URL } from '@supabase/ssr';
import type { TestUser } from './database-users';

export type Page = {
  status: number;
  headers: Headers;
  text: string;
  /** Where a redirect leads, path and query. */
  location: string | null;
};

export type FormFields = Record<string, string | Blob | readonly string[] | undefined>;

export type TestBrowser = {
  url: string;
  get(path: string, headers?: Record<string, string>): Promise<Page>;
  /** Posts a form from one of our own pages. Fields with a Blob make it multipart. */
  post(path: string, fields?: FormFields, headers?: Record<string, string>): Promise<Page>;
  /** Follows redirects to the page they lead to. */
  follow(page: Page): Promise<Page>;
  cookie(name: string): string | undefined;
  setCookie(name: string, value: string): void;
  /** The Cookie header, for sockets. */
  cookies(): string;
  /** Every cookie, for a real browser. */
  cookieList(): { name: string; value: string }[];
};

const SESSION_COOKIE = 'musubi-session';

/** A browser at the server, signed in where a person is given. */
export function createBrowser(url: string, user?: TestUser): TestBrowser {
  const jar = new Map<string, string>();
  if (user) jar.set(SESSION_COOKIE, `base64-${stringToBase64URL(JSON.stringify(user.session))}`);
  const cookies = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ');

  async function send(path: string, init: RequestInit): Promise<Page> {
    const headers = new Headers(init.headers);
    if (jar.size > 0) headers.set('cookie', cookies());
    const response = await fetch(new URL(path, url), { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) keep(line);
    const location = response.headers.get('location');
    const to = location === null ? null : new URL(location, url);
    return {
      status: response.status,
      headers: response.headers,
      text: await response.text(),
      location: to && (to.origin === url ? to.pathname + to.search + to.hash : to.href),
    };
  }

  function keep(line: string): void {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
    const at = pair.indexOf('=');
    const gone = attributes.some((attribute) => /^max-age=0$/i.test(attribute));
    if (gone) jar.delete(pair.slice(0, at));
    else jar.set(pair.slice(0, at), pair.slice(at + 1));
  }

  const browser: TestBrowser = {
    url,
    get: (path, headers = {}) =>
      send(path, { headers: { accept: 'text/html', 'accept-language': 'en', ...headers } }),
    post: (path, fields = {}, headers = {}) =>
      send(path, {
        method: 'POST',
        body: formBody(fields),
        headers: {
          accept: 'text/html',
          'accept-language': 'en',
          origin: url,
          'sec-fetch-site': 'same-origin',
          ...headers,
        },
      }),
    async follow(page) {
      let now = page;
      for (let times = 0; now.location && times < 10; times += 1) now = await browser.get(now.location);
      return now;
    },
    cookie: (name) => jar.get(name),
    setCookie: (name, value) => void jar.set(name, value),
    cookies,
    cookieList: () => [...jar].map(([name, value]) => ({ name, value })),
  };
  return browser;
}

function formBody(fields: FormFields): FormData | URLSearchParams {
  const multipart = Object.values(fields).some((value) => value instanceof Blob);
  const body = multipart ? new FormData() : new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) {
    for (const one of [value ?? []].flat()) (body as FormData).append(name, one as string);
  }
  return body;
}

/**
 * The walk through every page of the product as the people of the demo, in both languages: it answers, complains
 * of nothing in the console, is worded in one language, never scrolls sideways, and axe finds nothing, by day and
 * by night, at a desk and on a phone. A page is loaded once for each language; the rest is turned while it is open. It
 * is read in both languages at once, in a window each, as a window and the server wait for each other half the time.
 */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ServerBuild } from '@remix-run/node';
import { matchRoutes } from '@remix-run/react';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '~/server/version';
import { awake, type Language, openChromium, openWindow, type Watched } from '../setup/chromium';
import { openDemo } from './demo';
import { inspect, prepare } from './inspect';
import { LEFT_OUT, type Visit, visits } from './pages';

const demo = await openDemo();
const browser = await openChromium();
const WALK = visits(demo.found);

describe('Every page', () => {
  // One window for all pages of a language: it keeps what it fetched.
  let windows: Record<Language, Watched>;
  beforeAll(async () => {
    windows = {
      ja: await openWindow(browser, { language: 'ja', phone: true }),
      en: await openWindow(browser, { language: 'en', phone: true }),
    };
  });
  afterAll(() => Promise.all(Object.values(windows).map(({ context }) => context.close())));

  it.each(WALK)('$who $path', async (visit) => {
    const [ja, en] = await Promise.all([look('ja', windows.ja, visit), look('en', windows.en, visit)]);
    expect({ ja, en }).toEqual({ ja: [], en: [] });
  });
});

/** Opens a page in a language, and tells what is wrong with it. */
async function look(language: Language, window: Watched, visit: Visit): Promise<string[]> {
  const { page, context, complaints } = window;
  const url = new URL(visit.path, demo.url);
  url.searchParams.set('lang', language);
  await prepare(page);
  await context.clearCookies();
  const cookies = demo.people[visit.who].cookieList();
  await context.addCookies(cookies.map((cookie) => ({ ...cookie, url: demo.url })));
  complaints.length = 0;
  const answer = await page.goto(url.href, { waitUntil: 'domcontentloaded' });
  expect(answer?.status()).toBe(visit.status);
  expect(new URL(page.url()).pathname).toBe(url.pathname);
  await awake(page);
  const problems = await inspect(page, language, demo.quoted);
  const refused = `status of ${visit.status}`;
  return [...problems, ...complaints.filter((one) => !one.includes(refused))];
}

describe('The walk', () => {
  it('comes by every page', async () => {
    const entry = pathToFileURL(path.join(ROOT, 'build/server/index.js')).href;
    const { routes } = (await import(entry)) as ServerBuild;
    const known = Object.values(routes).filter((route) => route !== undefined);
    const under = (parent: string): object[] =>
      known
        .filter((route) => (route.parentId ?? '') === parent)
        .map(({ id, path, index }) => (index ? { id, path, index } : { id, path, children: under(id) }));
    const tree = under('') as Parameters<typeof matchRoutes>[0];
    const passed = WALK.flatMap((visit) => matchRoutes(tree, new URL(visit.path, demo.url)) ?? []);
    const come = new Set(passed.map(({ route }) => route.id));
    const pages = known.filter(({ module }) => module.default !== undefined).map(({ id }) => id);
    expect(pages.filter((id) => !come.has(id) && !LEFT_OUT[id])).toEqual([]);
  });
});

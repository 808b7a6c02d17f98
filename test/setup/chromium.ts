/**
 * A real browser for the stories: the headless Chromium that comes inside an npm package, or the one that
 * CHROMIUM_PATH names. On a machine that lacks its system libraries, the package's own are used.
 */
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import packaged from '@sparticuz/chromium';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll } from 'vitest';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none'];

export type Language = 'ja' | 'en';

/** What went wrong in a page without anybody clicking: uncaught errors and what the browser complained of. */
export type Watched = { page: Page; context: BrowserContext; complaints: string[] };

/** Launches a browser that is closed after the last test of the file. */
export async function openChromium(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? (await packaged.executablePath());
  const libraries = process.env.CHROMIUM_PATH ? null : await missingLibraries(executablePath);
  const browser = await chromium.launch({
    executablePath,
    args: FLAGS,
    env: { ...process.env, ...(libraries ? { LD_LIBRARY_PATH: libraries } : {}) } as Record<string, string>,
  });
  afterAll(() => browser.close());
  return browser;
}

/** A person at a desk or, where asked, on a phone; with cookies of their own. */
export async function openWindow(
  browser: Browser,
  {
    language = 'ja',
    phone = false,
    dark = false,
  }: { language?: Language; phone?: boolean; dark?: boolean } = {},
): Promise<Watched> {
  const context = await browser.newContext({
    locale: language === 'ja' ? 'ja-JP' : 'en-US',
    timezoneId: 'Asia/Tokyo',
    colorScheme: dark ? 'dark' : 'light',
    viewport: phone ? { width: 390, height: 844 } : { width: 1280, height: 900 },
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return { page, context, complaints };
}

/** Waits until React runs the page: what is typed or pressed before may be lost. */
export async function awake(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const key = Object.keys(document).find((name) => name.startsWith('__reactContainer'));
    const container = key && (document as unknown as Record<string, ReactContainer>)[key];
    return container ? container.stateNode.current.memoizedState.isDehydrated === false : false;
  });
}

/** Waits until the page has drawn what it knows by now, and done what follows. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))),
  );
}

/** What React 18 keeps at the document: hydrateRoot puts it there, and the first commit ends the dryness. */
type ReactContainer = { stateNode: { current: { memoizedState: { isDehydrated?: boolean } } } };

/** The folder of libraries the browser needs and the machine lacks, unpacked; null where none is missing. */
async function missingLibraries(executable: string): Promise<string | null> {
  const linked = execFileSync('ldd', [executable], { encoding: 'utf8' });
  if (!linked.includes('not found')) return null;
  const folder = path.dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'));
  const { inflate } = await import(pathToFileURL(path.resolve(folder, '../esm/lambdafs.js')).href);
  const bin = path.resolve(folder, '../../bin');
  await inflate(path.join(bin, 'al2023.tar.br'));
  return path.join(tmpdir(), 'al2023', 'lib');
}

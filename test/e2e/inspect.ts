/** What is wrong with a page that is open in a browser. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { LOCALES } from '~/i18n/locale';
import { TEXTS } from '~/i18n/texts.server';
import type { Language } from '../setup/chromium';

const SIZES = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 900 } };
/** By which light axe looks at each place: both languages together see each place by both. */
const LIGHT = {
  ja: { phone: 'dark', desk: 'light' },
  en: { phone: 'light', desk: 'dark' },
} as const satisfies Record<Language, Record<keyof typeof SIZES, 'light' | 'dark'>>;

/** A key that was shown instead of its words. */
const KEY = /\b[a-z]+:[a-z]+\.[a-zA-Z.]+\b|\b(?:errors|form|common)\.[a-z]+\.[a-z]+\b/;

/** Turns an empty window into a phone by day, as which pages are opened. */
export async function prepare(page: Page): Promise<void> {
  await page.setViewportSize(SIZES.phone);
  await page.emulateMedia({ colorScheme: 'light' });
}

/**
 * What is wrong with the page: on a phone and at a desk, each by one light, without loading it again. `quoted` are words
 * of people, which nobody translates.
 */
export async function inspect(page: Page, language: Language, quoted: readonly string[]): Promise<string[]> {
  await page.evaluate(axe.source);
  const problems = await words(page, language, quoted);
  for (const place of ['phone', 'desk'] as const) {
    const light = LIGHT[language][place];
    await page.setViewportSize(SIZES[place]);
    await settle(page, light);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (wide > 0) problems.push(`${place}: scrolls ${wide} px sideways`);
    problems.push(...(await violations(page)).map((one) => `${place}, ${light}: ${one}`));
  }
  return problems;
}

/** Asks for a colour scheme and waits until the page wears it, with nothing left in motion. */
async function settle(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme });
  await page.waitForFunction(
    (wanted) =>
      document.documentElement.dataset.mantineColorScheme === wanted &&
      document.getAnimations().every(({ playState }) => playState !== 'running'),
    scheme,
  );
}

/** What axe finds. */
async function violations(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ html }) => html.slice(0, 160))
          .join(' | ')}`,
    );
  });
}

/** Headings, language, and words that nobody translated or that are of the other language. */
async function words(page: Page, language: Language, quoted: readonly string[]): Promise<string[]> {
  const seen = await page.evaluate(() => {
    const marked = (element: Element) => element.closest('[lang]')?.getAttribute('lang') ?? '';
    const shown: { text: string; lang: string; ours: boolean }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim();
      if (!text || !parent || parent.closest('script, style, noscript')) continue;
      shown.push({
        text,
        lang: marked(parent),
        ours: parent.closest('h1, h2, h3, button, label, legend, th, dt, nav') !== null,
      });
    }
    for (const element of document.querySelectorAll('[aria-label], [placeholder], [title], [alt]')) {
      for (const name of ['aria-label', 'placeholder', 'title', 'alt']) {
        const text = element.getAttribute(name)?.trim();
        if (text) shown.push({ text, lang: marked(element), ours: name !== 'alt' });
      }
    }
    return {
      lang: document.documentElement.lang,
      title: document.title,
      headings: document.querySelectorAll('h1').length,
      shown,
    };
  });
  const problems: string[] = [];
  if (seen.lang !== language) problems.push(`says that it is in ${seen.lang}`);
  if (seen.headings !== 1) problems.push(`has ${seen.headings} h1`);
  for (const { text, lang, ours } of [{ text: seen.title, lang: seen.lang, ours: true }, ...seen.shown]) {
    const key = KEY.exec(text);
    if (key) problems.push(`shows the key ${key[0]}`);
    if (lang !== language) continue;
    if (OTHER[language].has(text)) problems.push(`says ${text} of the other language`);
    else if (ours && STRANGE[language].test(text) && !quoted.some((one) => text.includes(one))) {
      problems.push(`has the label ${text}`);
    }
  }
  return problems;
}

/** Words of ours that are no words of the language. */
const STRANGE: Record<Language, RegExp> = {
  en: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  ja: /^[A-Za-z][a-z]+(?: [a-z]+)+[.?!]?$/,
};

/** By language: the texts that only the other language has. */
const OTHER = Object.fromEntries(
  LOCALES.map((language) => {
    const [other] = LOCALES.filter((one) => one !== language);
    const own = new Set(leaves(TEXTS[language]));
    return [language, new Set(leaves(other && TEXTS[other]).filter((text) => !own.has(text)))];
  }),
) as Record<Language, Set<string>>;

/** Every text in a tree of texts. */
export function leaves(texts: unknown): string[] {
  if (typeof texts === 'string') return [texts];
  return texts && typeof texts === 'object' ? Object.values(texts).flatMap(leaves) : [];
}

/** What people do in the stories, in either language: words come from the locale files, as on the screen. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { itemByCode } from '~/features/vocabulary/items';
import { getFixedT } from '~/i18n/locale.server';
import { awake, type Language } from '../setup/chromium';
import type { TestServer } from '../setup/server';

const PATIENCE_MS = 30_000;

export type Person = { page: Page; language: Language; server: TestServer; email: string; name: string };

/** The words of a namespace as this person reads them. */
export const words = (person: { language: Language }, namespace: string) =>
  getFixedT(person.language, namespace);

/** Opens a page of the app, and waits until it listens. */
export async function open(person: Person, path: string): Promise<void> {
  await person.page.goto(person.server.url + path, { waitUntil: 'domcontentloaded' });
  await awake(person.page);
}

/** Presses the button, or follows the link, of this name in the page's main part. */
export async function press(person: Person, name: string | RegExp): Promise<void> {
  const main = person.page.getByRole('main');
  await main.getByRole('button', { name }).or(main.getByRole('link', { name })).first().click();
}

/** Waits for the page of an address, and until it listens: a press before hydration loads a whole page. */
export async function arrive(person: Person, path: RegExp): Promise<void> {
  await person.page.waitForURL((url) => path.test(url.pathname), { waitUntil: 'domcontentloaded' });
  await awake(person.page);
}

/** Does something again and again until it works, for what another part of the app may tell a moment later. */
export async function until(works: () => Promise<unknown>): Promise<void> {
  await expect.poll(async () => works().then(() => 'works', String), { timeout: PATIENCE_MS }).toBe('works');
}

/** Ticks one of many, found by typing its name where the list is long. */
export async function choose(person: Person, field: string, code: string, typed?: string): Promise<void> {
  const box = person.page.locator(`fieldset:has(input[name="${field}"])`).last();
  if (typed) await box.getByRole('searchbox').first().fill(typed);
  const option = box.locator(`input[name="${field}"][value="${code}"]`);
  await option.check();
  expect(await option.isChecked()).toBe(true);
}

/** The name of an item in the person's language. */
export function itemName(person: Person, code: string): string {
  const item = itemByCode(code);
  if (!item) throw new Error(`There is no item ${code}`);
  return item[person.language];
}

/** Signs up, confirms by the mail that arrives, and stands at the first step of onboarding. */
export async function signUp(person: Person, password: string): Promise<void> {
  const t = words(person, 'accounts');
  await open(person, `/sign-up?lang=${person.language}`);
  await person.page.fill('input[name="displayName"]', person.name);
  await person.page.fill('input[name="email"]', person.email);
  await person.page.fill('input[name="password"]', password);
  await press(person, t('signUp.submit'));
  await arrive(person, /check-mail/);
  const mail = await person.server.mail.waitFor(person.email);
  const link = /https?:\/\/\S+\/auth\/confirm\S+/.exec(mail.text)?.[0];
  if (!link) throw new Error(`The mail has no link: ${mail.text}`);
  await person.page.goto(link, { waitUntil: 'domcontentloaded' });
  await awake(person.page);
  await press(person, t('confirm.signup.submit'));
  await arrive(person, /onboarding/);
}

export type Firm = {
  kind: string;
  ja: string;
  en: string;
  country: string;
  prefecture?: string;
  items: string[];
  countries: string[];
  offers: [code: string, typed: string][];
  needs: [code: string, typed: string][];
  product?: { item: string; ja: string; en: string; content: string };
  wish?: { ja: string; en: string };
};

/** Registers an organisation in the three steps and publishes it. */
export async function onboard(person: Person, firm: Firm): Promise<void> {
  const { page } = person;
  const t = words(person, 'onboarding');
  await arrive(person, /onboarding\/who/);
  await page.locator(`input[name="kind"][value="${firm.kind}"]`).check();
  await page.fill('[name="nameJa"]', firm.ja);
  await page.fill('[name="nameEn"]', firm.en);
  await page.selectOption('select[name="country"]', firm.country);
  if (firm.prefecture) await page.selectOption('select[name="prefecture"]', firm.prefecture);
  await press(person, t('who.submit'));

  await arrive(person, /onboarding\/what/);
  for (const code of firm.items) await choose(person, 'items', code, itemName(person, code));
  for (const code of firm.countries)
    await choose(person, 'targetCountries', code, code === 'SG' ? 'Singapore' : code);
  for (const [code, typed] of firm.offers) await choose(person, 'offers', code, typed);
  for (const [code, typed] of firm.needs) await choose(person, 'needs', code, typed);
  await press(person, t('what.submit'));

  await arrive(person, /onboarding\/first/);
  if (firm.product) {
    await page.selectOption('select[name="item"]', firm.product.item);
    await page.fill('[name="nameJa"]', firm.product.ja);
    await page.fill('[name="nameEn"]', firm.product.en);
    await page.fill('[name="content"]', firm.product.content);
  }
  if (firm.wish) {
    await page.fill('[name="textJa"]', firm.wish.ja);
    await page.fill('[name="textEn"]', firm.wish.en);
  }
  await press(person, t('first.publish'));
  await arrive(person, /^\/(matches|home)/);
}

/** Onboarding by requests, as a browser without JavaScript makes them: from an empty account to the matches. */
import { describe, expect, it } from 'vitest';
import { dayIn } from '~/i18n/format';
import { addDays } from '~/shared/days';
import { addMember, addOrganisation } from '../factories/organisations';
import type { FormFields, TestBrowser } from '../setup/browser';
import type { TestUser } from '../setup/database-users';
import { startTestServer } from '../setup/server';

const server = await startTestServer();
const { database } = server;
let count = 0;

async function newcomer(): Promise<{ user: TestUser; browser: TestBrowser }> {
  count += 1;
  const user = await database.signUpUser(`newcomer-${count}@example.test`, { display_name: '松島 みか' });
  return { user, browser: server.browser(user) };
}

const WHO = '/onboarding/who';
const WHAT = '/onboarding/what';
const FIRST = '/onboarding/first';
const who = {
  kind: 'manufacturer',
  nameJa: '松島かき養殖',
  nameEn: 'Matsushima Oysters',
  country: 'JP',
  prefecture: 'JP-04',
  locality: '松島町 / Matsushima',
} satisfies FormFields;
const what = {
  items: ['oyster'],
  targetCountries: ['HK', 'SG'],
  offers: ['small-lot-supply'],
  needs: ['export-trading', 'reefer-consolidation'],
} satisfies FormFields;
const product = {
  nameEn: 'Live oysters',
  item: 'oyster',
  content: '10 kg',
  temperature: 'chilled',
  originPrefecture: 'JP-04',
} satisfies FormFields;

const hidden = (text: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1] ?? '';
const checked = (text: string, value: string) =>
  new RegExp(`<input[^>]*value="${value}"[^>]*checked|<input[^>]*checked[^>]*value="${value}"`).test(text);
const rows = (sql: string, id: string) => database.adminSql(sql, [id]);

describe('a maker', () => {
  it('goes from an empty account to a published profile with a product, and on to the matches', async () => {
    const { user, browser } = await newcomer();
    expect(await browser.get('/onboarding')).toMatchObject({ status: 302, location: WHO });
    expect(await browser.post(WHO, who)).toMatchObject({ status: 302, location: WHAT });
    expect(await browser.post(WHAT, what)).toMatchObject({ status: 302, location: FIRST });
    const page = await browser.get(FIRST);
    const productId = hidden(page.text, 'productId');
    const done = await browser.post(FIRST, { ...product, productId, intent: 'publish' });
    expect(done).toMatchObject({ status: 302, location: '/matches' });
    const [organisation] = await rows(
      'select id, status, onboarding, items, target_countries, locality from organisations o join memberships m on m.organisation_id = o.id where m.person_id = $1',
      user.id,
    );
    expect(organisation).toMatchObject({
      status: 'published',
      onboarding: 'done',
      items: ['oyster'],
      target_countries: ['HK', 'SG'],
    });
    const seen = await server.browser().get(`/organisations/${organisation?.id}`);
    expect(seen.text).toContain('Matsushima, Miyagi, Japan');
    expect(seen.text).toContain('Live oysters');
    expect((await browser.get('/onboarding')).location).toBe('/home');
    expect((await browser.get(FIRST)).location).toBe('/home');
  });

  it('can go back without losing anything, leave, and come back to the same place', async () => {
    const { user, browser } = await newcomer();
    await browser.post(WHO, who);
    await browser.post(WHAT, what);
    expect((await browser.get('/onboarding')).location).toBe(FIRST);
    const first = await browser.get(WHO);
    expect(first.text).toContain('value="Matsushima Oysters"');
    expect(checked(first.text, 'manufacturer')).toBe(true);
    await browser.post(WHO, { ...who, nameEn: 'Matsushima Oyster Farm' });
    const second = await browser.get(WHAT);
    for (const code of ['oyster', 'HK', 'small-lot-supply', 'export-trading']) {
      expect(checked(second.text, code)).toBe(true);
    }
    const made = await rows(
      'select name_en from organisations o join memberships m on m.organisation_id = o.id where m.person_id = $1',
      user.id,
    );
    expect(made).toEqual([{ name_en: 'Matsushima Oyster Farm' }]);
  });

  it('cannot skip ahead', async () => {
    const { browser } = await newcomer();
    for (const step of [WHAT, FIRST]) {
      expect((await browser.get(step)).location).toBe(WHO);
      expect((await browser.post(step, { intent: 'publish' })).location).toBe(WHO);
    }
    await browser.post(WHO, who);
    expect((await browser.get(FIRST)).location).toBe(WHAT);
  });

  it('makes one product, however often the last step is sent', async () => {
    const { user, browser } = await newcomer();
    await browser.post(WHO, who);
    await browser.post(WHAT, what);
    const productId = hidden((await browser.get(FIRST)).text, 'productId');
    const send = () => browser.post(FIRST, { ...product, productId, intent: 'publish' });
    for (const answer of await Promise.all([send(), send(), send()])) {
      expect(['/matches', '/home']).toContain(answer.location);
    }
    const made = await rows(
      'select p.status from products p join organisations o on o.id = p.organisation_id join memberships m on m.organisation_id = o.id where m.person_id = $1',
      user.id,
    );
    expect(made).toEqual([{ status: 'published' }]);
  });

  it('may keep everything as a draft', async () => {
    const { user, browser } = await newcomer();
    await browser.post(WHO, who);
    await browser.post(WHAT, what);
    expect(await browser.post(FIRST, { intent: 'draft' })).toMatchObject({ location: '/matches' });
    expect(
      await rows(
        'select status, onboarding from organisations o join memberships m on m.organisation_id = o.id where m.person_id = $1',
        user.id,
      ),
    ).toEqual([{ status: 'draft', onboarding: 'done' }]);
  });
});

describe('wrong input', () => {
  it('answers 400 with all errors in the reader’s language, and keeps what was typed', async () => {
    const { browser } = await newcomer();
    const page = await browser.post(
      WHO,
      { kind: 'logistics', nameJa: 'あ'.repeat(121), country: 'JP', locality: '<b>"石巻"' },
      { 'accept-language': 'ja' },
    );
    expect(page.status).toBe(400);
    expect(page.text).toContain('120文字以内で入力してください。');
    expect(page.text).toContain('選んでください。');
    expect(page.text).toContain('value="&lt;b&gt;&quot;石巻&quot;"');
    expect(checked(page.text, 'logistics')).toBe(true);
  });

  it('tells what a first product must say before it is published', async () => {
    const { user, browser } = await newcomer();
    await browser.post(WHO, who);
    await browser.post(WHAT, what);
    const page = await browser.post(FIRST, { intent: 'publish', item: 'oyster', descriptionEn: 'Plump.' });
    expect(page.status).toBe(400);
    expect(page.text).toContain('Plump.');
    expect(page.text.match(/aria-invalid="true"/g)?.length).toBeGreaterThanOrEqual(3);
    expect(
      await rows(
        'select status from organisations o join memberships m on m.organisation_id = o.id where m.person_id = $1',
        user.id,
      ),
    ).toEqual([{ status: 'draft' }]);
  });

  it('does not publish what a change of kind left incomplete', async () => {
    const { user, browser } = await newcomer();
    await browser.post(WHO, { ...who, kind: 'logistics' });
    await browser.post(WHAT, { offers: ['cold-storage'] });
    await browser.post(WHO, { ...who, kind: 'buyer', country: 'SG' });
    const page = await browser.post(FIRST, { intent: 'publish', textEn: 'Oysters for three shops' });
    expect(page.status).toBe(400);
    expect(page.text).toContain('Items');
    expect(
      await rows(
        'select status from organisations o join memberships m on m.organisation_id = o.id where m.person_id = $1',
        user.id,
      ),
    ).toEqual([{ status: 'draft' }]);
  });

  it('never breaks the server', async () => {
    const { browser } = await newcomer();
    const hostile = ['\u0000', '‮', "'; drop table organisations; --", '{{7*7}}', '😀'.repeat(500)];
    for (const text of hostile) {
      const everywhere = Object.fromEntries(Object.keys(who).map((field) => [field, text]));
      expect((await browser.post(WHO, everywhere)).status).toBe(400);
    }
    expect((await browser.post(WHO, { nameJa: 'x'.repeat(300_000) })).status).toBe(413);
  });
});

describe('everyone else', () => {
  it('says a wish first', async () => {
    const { user, browser } = await newcomer();
    await browser.post(WHO, { kind: 'buyer', nameEn: 'Marina Grocers', country: 'SG' });
    await browser.post(WHAT, { items: ['oyster'], needs: ['small-lot-supply'] });
    const page = await browser.get(FIRST);
    expect(page.text).toContain('Your first wish');
    await browser.post(FIRST, { textEn: 'Oysters for three shops', intent: 'publish' });
    const wishes = await rows(
      'select w.text_en, w.items, w.until from wishes w join organisations o on o.id = w.organisation_id join memberships m on m.organisation_id = o.id where m.person_id = $1',
      user.id,
    );
    expect(wishes).toEqual([
      { text_en: 'Oysters for three shops', items: ['oyster'], until: addDays(dayIn(new Date()), 60) },
    ]);
  });

  it('is sent to sign in first', async () => {
    const page = await server.browser().get(WHAT);
    expect(page).toMatchObject({ status: 302, location: '/sign-in?next=%2Fonboarding%2Fwhat' });
  });

  it('never sees it when invited into an organisation, even one that is not set up', async () => {
    const { user: founder, browser: founding } = await newcomer();
    await founding.post(WHO, who);
    const [made] = await rows(
      'select id from organisations o join memberships m on m.organisation_id = o.id where m.person_id = $1',
      founder.id,
    );
    const guest = await addMember(database, String(made?.id), 'guest@example.test', 'owner');
    const browser = server.browser(guest);
    for (const step of ['/onboarding', WHO, WHAT, FIRST]) {
      expect((await browser.get(step)).location).toBe('/home');
    }
    expect((await browser.get('/organisation')).text).not.toContain('/onboarding/what');
    expect((await founding.get('/organisation')).text).toContain('/onboarding/what');
  });

  it('may register one more organisation, and works for it from then on', async () => {
    const owner = await addOrganisation(database, 'second@example.test', { nameEn: 'First Firm' });
    const browser = server.browser(owner);
    expect((await browser.get(WHO)).location).toBe('/home');
    expect((await browser.get(`${WHO}?new=1`)).status).toBe(200);
    const made = await browser.post(`${WHO}?new=1`, { ...who, nameEn: 'Second Firm' });
    expect(made).toMatchObject({ status: 302, location: WHAT });
    expect((await browser.get('/organisation')).text).toContain('Second Firm');
  });
});

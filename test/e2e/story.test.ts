/**
 * The whole way, by two people in two browsers: signing up, a profile and a product, a match with its
 * reasons, an introduction, a cluster, its chat and its board. Once in Japanese and once in English.
 */
import { describe, expect, it } from 'vitest';
import { type Language, openChromium, openWindow } from '../setup/chromium';
import { startTestServer } from '../setup/server';
import { arrive, onboard, open, type Person, press, signUp, until, words } from './actors';

const server = await startTestServer();
const browser = await openChromium();
/** Counts the tellings, so that one told again has people and firms of its own. */
let telling = 0;
const PASSWORD = 'a long enough secret 42';

describe.each<Language>(['ja', 'en'])('Two people meet and work together (%s)', (language) => {
  it('from two empty accounts to a moved task', async () => {
    telling += 1;
    const tag = `${language}${telling}`;
    const maker = await person('maker', language);
    const buyer = await person('buyer', language);

    await signUp(maker, PASSWORD);
    await onboard(maker, {
      kind: 'manufacturer',
      ja: `物語みそ醸造 ${tag}`,
      en: `Story Miso Brewery ${tag}`,
      country: 'JP',
      prefecture: 'JP-04',
      items: ['miso', 'soy-sauce'],
      countries: ['SG'],
      offers: [
        ['haccp-facility', 'HACCP'],
        ['small-lot-supply', language === 'ja' ? '小ロット' : 'small lot'],
      ],
      needs: [['import-trading', language === 'ja' ? '輸入' : 'import']],
      product: { item: 'miso', ja: `赤みそ ${language}`, en: `Red miso ${language}`, content: '500 g × 12' },
    });
    await signUp(buyer, PASSWORD);
    await onboard(buyer, {
      kind: 'buyer',
      ja: `物語シンガポール輸入 ${tag}`,
      en: `Story Singapore Imports ${tag}`,
      country: 'SG',
      items: ['miso'],
      countries: ['SG'],
      offers: [['import-trading', language === 'ja' ? '輸入' : 'import']],
      needs: [['haccp-facility', 'HACCP']],
      wish: { ja: '木桶のみそを探しています。', en: 'We look for barrel-aged miso.' },
    });
    const names = {
      maker: language === 'ja' ? `物語みそ醸造 ${tag}` : `Story Miso Brewery ${tag}`,
      buyer: language === 'ja' ? `物語シンガポール輸入 ${tag}` : `Story Singapore Imports ${tag}`,
    };

    // A match with reasons for both sides, and a request to meet.
    const match = maker.page.getByRole('article').filter({ hasText: names.buyer }).first();
    await until(async () => {
      // The ranking may be half a second behind what was published.
      await open(maker, '/matches');
      expect(await match.textContent({ timeout: 2_000 })).toContain('HACCP');
    });
    await match.getByRole('link', { name: words(maker, 'matching')('list.request') }).click();
    await arrive(maker, /introductions\/new/);
    expect(await maker.page.inputValue('[name="message"]')).not.toBe('');
    await press(maker, words(maker, 'introductions')('new.send'));
    await arrive(maker, /introductions\/[0-9a-f-]{36}/);
    expect(await server.mail.waitFor(buyer.email, /miso|みそ/i)).toBeTruthy();

    // The other side finds it waiting, and accepts.
    await open(buyer, '/home');
    await open(buyer, '/introductions');
    await buyer.page
      .getByRole('main')
      .getByRole('link', { name: new RegExp(names.maker) })
      .first()
      .click();
    await arrive(buyer, /introductions\/[0-9a-f-]{36}/);
    await press(buyer, words(buyer, 'introductions')('page.accept'));
    await buyer.page.getByText(words(buyer, 'introductions')('page.next')).waitFor();

    // In the room of the two, the buyer begins with the agenda that was drafted for them.
    await press(buyer, words(buyer, 'introductions')('room.sendAgenda'));
    await arrive(buyer, /introductions\/[0-9a-f-]{36}\/room$/);
    await buyer.page.locator('[data-seq="1"]').waitFor();

    // They form a cluster.
    await open(maker, new URL(maker.page.url()).pathname);
    await press(maker, words(maker, 'introductions')('page.nextCluster'));
    await arrive(maker, /clusters\/new/);
    await maker.page.fill('[name="nameJa"]', `物語クラスター ${language}`);
    await maker.page.fill('[name="nameEn"]', `Story cluster ${language}`);
    await maker.page.locator('input[name="type"][value="integrated"]').check();
    await maker.page.locator('input[name="stages"][value="origin"]').check();
    await press(maker, words(maker, 'clusters')('new.submitAndInvite'));
    await arrive(maker, /clusters\/[0-9a-f-]{36}\/members/);
    const send = maker.page.getByRole('button', { name: words(maker, 'clusters')('invite.send') });
    const invitation = maker.page.locator('form').filter({ has: send });
    await invitation.locator('input[name="stages"][value="import"]').check();
    await send.click();
    expect(await server.mail.waitFor(buyer.email, /物語クラスター|Story cluster/)).toBeTruthy();
    await open(buyer, '/clusters');
    await buyer.page
      .getByRole('main')
      .getByRole('link', { name: /物語クラスター|Story cluster/ })
      .first()
      .click();
    await arrive(buyer, /clusters\/[0-9a-f-]{36}$/);
    await press(buyer, words(buyer, 'clusters')('invitation.accept'));
    await buyer.page.getByRole('link', { name: words(buyer, 'clusters')('tabs.chat'), exact: true }).click();
    await arrive(buyer, /chat$/);
    const cluster = new URL(buyer.page.url()).pathname.replace('/chat', '');

    // They talk; each sees the other's words without loading again.
    await open(maker, `${cluster}/chat`);
    await maker.page.fill('textarea[name="text"]', 'こんにちは 1');
    await maker.page.keyboard.press('Enter');
    await buyer.page.getByText('こんにちは 1', { exact: true }).waitFor();
    await buyer.page.fill('textarea[name="text"]', 'Hello 2');
    await buyer.page.keyboard.press('Enter');
    await maker.page.getByText('Hello 2', { exact: true }).waitFor();

    // They move a task: one adds it, the other lifts it by keyboard, and it moves on the first screen.
    await open(maker, `${cluster}/board`);
    await open(buyer, `${cluster}/board`);
    const boards = words(maker, 'boards');
    const list = (who: Person, preset: string) =>
      who.page.getByRole('region', { name: boards(`list.${preset}`), exact: true });
    const adding = list(maker, 'todo').locator('input[name="title"]');
    await adding.fill('Send samples');
    await adding.press('Enter');
    await list(buyer, 'todo').getByText('Send samples').waitFor();
    const card = list(buyer, 'todo').getByRole('listitem').filter({ hasText: 'Send samples' });
    // The card can be lifted once the board has measured itself; each key is answered aloud.
    const said = (key: string, preset: string, timeout?: number) =>
      buyer.page
        .locator('[aria-live]')
        .getByText(boards(key, { list: boards(`list.${preset}`), place: 1 }), { exact: true })
        .waitFor({ state: 'attached', ...(timeout && { timeout }) });
    await until(async () => {
      await card.focus();
      await buyer.page.keyboard.press('Space');
      await said('lifted', 'todo', 2_000);
    });
    await buyer.page.keyboard.press('ArrowRight');
    await said('over', 'doing');
    await buyer.page.keyboard.press('Space');
    await said('dropped', 'doing');
    await list(buyer, 'doing').getByText('Send samples').waitFor();
    await list(maker, 'doing').getByText('Send samples').waitFor();

    expect([...maker.complaints, ...buyer.complaints]).toEqual([]);
  });
});

async function person(role: string, language: Language): Promise<Person & { complaints: string[] }> {
  const { page, complaints } = await openWindow(browser, { language });
  return {
    page,
    complaints,
    language,
    server,
    email: `${role}-${language}${telling}@story.test`,
    name: `${role} ${language}`,
  };
}

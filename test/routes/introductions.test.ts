/** Introductions by requests, as a browser without JavaScript makes them. */
import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { addMember, addOrganisation, introduce, type TestOrganisation } from '../factories/organisations';
import { movableClock } from '../setup/clock';
import { startTestServer } from '../setup/server';

const pass = movableClock();
const server = await startTestServer({ clockMs: 100 });
const { database } = server;
beforeEach(() => database.reset());

const maker = (said = {}) =>
  addOrganisation(database, 'maker@example.test', {
    nameJa: '北浜みそ',
    nameEn: 'Kitahama Miso',
    items: ['miso'],
    countries: ['SG'],
    contact: true,
    ...said,
  });
const buyer = (said = {}) =>
  addOrganisation(database, 'buyer@example.test', {
    kind: 'buyer',
    country: 'SG',
    nameJa: 'カラン商店',
    nameEn: 'Kallang Provisions',
    items: ['miso'],
    contact: true,
    ...said,
  });
const newPath = (to: TestOrganisation) => `/introductions/new?to=${to.organisation}`;
/** The index looks again after half a second. */
const indexed = () => pass(600);

async function asked(from: TestOrganisation, to: TestOrganisation): Promise<string> {
  const fields = { to: to.organisation, message: 'Miso for Singapore?' };
  const { location } = await server.browser(from).post(newPath(to), fields);
  return location ?? '';
}

describe('/introductions/new', () => {
  it('drafts a letter in the language of the other side, or in the one that is chosen', async () => {
    const [mika, ana] = [await maker(), await buyer()];
    indexed();
    const english = (await server.browser(mika).get(newPath(ana))).text;
    expect(english).toContain('Dear Kallang Provisions team,');
    expect(english).toContain('You buy miso for Singapore.');
    const japanese = (await server.browser(ana).get(newPath(mika))).text;
    expect(japanese).toContain('北浜みそ 様');
    expect(japanese).toContain('カラン商店と申します');
    const chosen = (await server.browser(mika).get(`${newPath(ana)}&draft=ja`)).text;
    expect(chosen).toContain('カラン商店 様');
  });

  it('sends the request, mails the other side, and shows it', async () => {
    const [mika, ana] = [await maker(), await buyer()];
    const browser = server.browser(mika);
    const sent = await browser.post(newPath(ana), { to: ana.organisation, message: 'Miso for Singapore?' });
    expect(sent.location).toMatch(/^\/introductions\/[0-9a-f-]{36}$/);
    const shown = await browser.follow(sent);
    expect(shown.text).toContain('Your request is sent.');
    expect(shown.text).toContain('Miso for Singapore?');
    expect((await server.mail.waitFor(ana.email)).text).toContain('Miso for Singapore?');
  });

  it('keeps what was typed when it refuses, with the reason in words', async () => {
    const [mika, ana] = [await maker(), await buyer()];
    const browser = server.browser(mika);
    const long = 'x'.repeat(2001);
    const tooLong = await browser.post(newPath(ana), { to: ana.organisation, message: long });
    expect(tooLong.status).toBe(400);
    expect(tooLong.text).toContain(long);
    expect(tooLong.text).toContain('Use at most 2,000 characters.');
    const blank = await browser.post(newPath(ana), { to: ana.organisation, message: '  ' });
    expect(blank.status).toBe(400);
    expect(blank.text).toContain('Fill this in.');
    await database.adminSql(
      `with made as (
         insert into public.organisations (kind, name_en, country, status)
         select 'buyer', 'Buyer ' || n, 'SG', 'published' from generate_series(1, 20) n returning id)
       insert into public.introductions (from_organisation_id, to_organisation_id, message)
       select $1, id, 'Hello' from made`,
      [mika.organisation],
    );
    indexed();
    const full = await browser.post(newPath(ana), { to: ana.organisation, message: 'My own words' });
    expect(full.status).toBe(409);
    expect(full.text).toContain('20 of your requests are waiting');
    expect(full.text).toContain('My own words');
  });

  it('tells what stands in the way instead of a form', async () => {
    const [mika, ana] = [await maker({ published: false }), await buyer()];
    const ask = async (of: { session: TestOrganisation['session'] }, to: TestOrganisation) =>
      (await server.browser(of as TestOrganisation).get(newPath(to))).text;
    expect(await ask(mika, ana)).toContain('Publish your profile first');
    await database.adminSql(`update public.organisations set status = 'published'`);
    expect(await ask(mika, mika)).toContain('This is your own organisation');
    const viewer = await addMember(database, mika.organisation, 'viewer@example.test', 'viewer');
    expect(await ask(viewer, ana)).toContain('Your role cannot send requests');
    await introduce(mika, ana);
    expect(await ask(mika, ana)).toContain('There is already an introduction between you');
  });

  it('is not found for a draft, for nobody and for nonsense', async () => {
    const [mika, ana] = [await maker(), await buyer({ published: false })];
    for (const to of [ana.organisation, '00000000-0000-4000-8000-000000000000', 'nonsense', '']) {
      expect((await server.browser(mika).get(`/introductions/new?to=${to}`)).status).toBe(404);
    }
  });
});

describe('/introductions/:id', () => {
  it('is accepted by the other side, which opens the contacts and the next steps', async () => {
    const [mika, ana] = [await maker(), await buyer()];
    const path = await asked(mika, ana);
    const browser = server.browser(ana);
    expect((await browser.get(path)).text).not.toContain('contact.maker@example.test');
    const answered = await browser.post(path, { intent: 'accept', reply: 'With pleasure.' });
    const { text } = await browser.follow(answered);
    expect(text).toContain('contact.maker@example.test');
    expect(text).toContain(`/clusters/new?with=${mika.organisation}`);
    const theirs = (await server.browser(mika).get(path)).text;
    expect(theirs).toContain('contact.buyer@example.test');
    expect(theirs).toContain('With pleasure.');
    expect((await server.mail.waitFor(mika.email, /With pleasure/)).text).toContain('With pleasure.');
  });

  it('is declined or withdrawn, and says so', async () => {
    const [mika, ana] = [await maker(), await buyer()];
    const first = await asked(mika, ana);
    const blank = await server.browser(ana).post(first, { intent: 'decline', reply: 'Kept as typed' });
    expect([blank.status, blank.text.includes('Kept as typed')]).toEqual([400, true]);
    expect(blank.text).toContain('Choose');
    await server.browser(ana).post(first, { intent: 'decline', reason: 'timing', reply: 'In spring again.' });
    const declined = (await server.browser(mika).get(first)).text;
    expect(declined).toContain('They declined on');
    expect(declined).toContain('The time is not right for us.');
    const mail = await server.mail.waitFor(mika.email, /辞退しました/);
    expect(mail.text).toContain('> 時期が合わないため、今回は見送らせていただきます。');
    expect(mail.text).toContain('> In spring again.');
    const second = await asked(mika, ana);
    await server.browser(mika).post(second, { intent: 'withdraw' });
    expect((await server.browser(ana).get(second)).text).toContain('They took this request back on');
  });

  it('tells whoever is too late how it stands now', async () => {
    const [mika, ana] = [await maker(), await buyer()];
    const path = await asked(mika, ana);
    await server.browser(mika).post(path, { intent: 'withdraw' });
    const late = await server.browser(ana).post(path, { intent: 'accept', reply: '' });
    expect(late.status).toBe(409);
    expect(late.text).toContain('This was already answered, so nothing was changed.');
    expect(late.text).toContain('They took this request back on');
  });

  it('is reminded of and expires by itself, and whoever asked is told', async () => {
    const [mika, ana] = [await maker(), await buyer()];
    const path = await asked(mika, ana);
    await database.adminSql(`update public.introductions set expires_at = now() + interval '3 days'`);
    expect((await server.mail.waitFor(ana.email, /回答期限が近づいています/)).text).toContain('> Miso');
    await database.adminSql(`update public.introductions set expires_at = now() - interval '1 minute'`);
    const { text } = await server.browser(ana).get(path);
    expect(text).toContain('so the request has expired');
    expect(text).not.toContain('value="accept"');
    expect((await server.mail.waitFor(mika.email, /期限切れ/)).text).toContain('もう一度申し込む');
    expect(await database.adminSql('select status from public.introductions')).toEqual([
      { status: 'expired' },
    ]);
  });

  it('is nobody else’s, whatever they send', async () => {
    const [mika, ana] = [await maker(), await buyer()];
    const stranger = await addOrganisation(database, 'stranger@example.test');
    const path = await asked(mika, ana);
    expect((await server.browser(stranger).get(path)).status).toBe(404);
    expect((await server.browser(stranger).post(path, { intent: 'accept' })).status).toBe(404);
    expect((await server.browser(ana).post(path, { intent: 'explode' })).status).toBe(400);
    expect((await server.browser(ana).post(path, { intent: 'accept', reply: 'x'.repeat(2001) })).status).toBe(
      400,
    );
    expect((await server.browser(ana).get('/introductions/nonsense')).status).toBe(404);
    expect((await server.browser(ana).get(path)).text).toContain('value="accept"');
  });

  it('is read by a viewer, who cannot answer', async () => {
    const [mika, ana] = [await maker(), await buyer()];
    const viewer = await addMember(database, ana.organisation, 'viewer@example.test', 'viewer');
    const path = await asked(mika, ana);
    const { status, text } = await server.browser(viewer).get(path);
    expect(status).toBe(200);
    expect(text).not.toContain('value="accept"');
    expect((await server.browser(viewer).post(path, { intent: 'accept' })).status).toBe(404);
  });
});

describe('/introductions', () => {
  it('lists what came and what was sent', async () => {
    const [mika, ana] = [await maker(), await buyer()];
    expect((await server.browser(ana).get('/introductions')).text).toContain(
      'No requests have reached you yet',
    );
    await asked(mika, ana);
    const received = (await server.browser(ana).get('/introductions')).text;
    expect(received).toContain('Waiting for your answer');
    expect(received).toContain('Kitahama Miso');
    expect(received).toContain('14 days left');
    const sent = (await server.browser(mika).get('/introductions?box=sent')).text;
    expect(sent).toContain('Waiting for their answer');
    expect((await server.browser(mika).get('/introductions?box=%00&before=zzz')).status).toBe(200);
  });
});

describe('/introductions/:id/room', () => {
  it('begins with an agenda made of both profiles, and is read and answered by the two alone', async () => {
    const [mika, ana] = [await maker(), await buyer()];
    const stranger = await addOrganisation(database, 'stranger@example.test');
    const viewer = await addMember(database, mika.organisation, 'viewer@example.test', 'viewer');
    const path = await asked(mika, ana);
    const room = `${path}/room`;
    expect((await server.browser(mika).get(room)).status).toBe(404);
    await server.browser(ana).post(path, { intent: 'accept' });
    indexed();
    const browser = server.browser(mika);
    const page = (await browser.get(path)).text;
    expect(page).toContain('Agenda for a first meeting of Kitahama Miso and Kallang Provisions');
    expect(page).toContain('2. Items: miso');
    expect((await browser.get(`${path}?draft=ja`)).text).toContain(
      '初回打ち合わせの議題案（北浜みそ・カラン商店）',
    );
    expect((await server.browser(viewer).get(path)).text).not.toContain('name="text"');

    const message = { intent: 'post', id: randomUUID(), organisation: mika.organisation };
    const long = await browser.post(room, { ...message, text: 'x'.repeat(4001) });
    expect([long.status, long.text.includes('x'.repeat(4001))]).toEqual([400, true]);
    await browser.post(room, { ...message, text: 'Our first agenda' });
    await browser.post(room, { ...message, text: 'Our first agenda' });
    const read = (await server.browser(ana).get(room)).text;
    expect(read).toContain('Our first agenda');
    expect(read.match(/data-seq=/g)).toHaveLength(1);
    expect(read).toContain('Mark all as read');
    expect((await server.browser(ana).get(path)).text).toContain('1 unread message');
    expect((await server.browser(ana).get('/home')).text).toContain('1 new message from Kitahama Miso');
    const messages = `/rooms/${path.split('/').at(-1)}/messages`;
    expect((await server.browser(ana).get(messages)).status).toBe(200);
    for (const address of [room, messages]) {
      expect((await server.browser(stranger).get(address)).status).toBe(404);
      expect((await server.browser(stranger).post(address, { ...message, text: 'x' })).status).toBe(404);
      expect((await server.browser(viewer).post(address, { ...message, text: 'x' })).status).toBe(404);
    }
    await server.browser(ana).post(room, { intent: 'read', seq: '1' });
    expect((await server.browser(ana).get('/home')).text).not.toContain('new message from');
  });
});

describe('/introductions/propose', () => {
  const agency = () =>
    addOrganisation(database, 'agency@example.test', { kind: 'support', nameEn: 'Wakaba Agency' });
  const path = (query = '') => `/introductions/propose${query}`;

  it('is for support agencies and secretariats, and says so to others', async () => {
    const mika = await maker();
    const { status, text } = await server.browser(mika).get(path());
    expect([status, text.includes('Support agencies and secretariats introduce others')]).toEqual([
      200,
      true,
    ]);
    const list = (await server.browser(mika).get('/introductions')).text;
    expect(list).not.toContain('/introductions/propose');
  });

  it('leads from two chosen organisations to a draft in either language, and to both of them', async () => {
    const [mika, ana, wakaba] = [await maker(), await buyer(), await agency()];
    indexed();
    const browser = server.browser(wakaba);
    const page = (await browser.get(`/organisations/${mika.organisation}`)).text;
    expect(page).toContain(`/introductions/propose?one=${mika.organisation}`);
    const fitting = (await browser.get(path(`?one=${mika.organisation}`))).text;
    expect(fitting).toContain('Organisations that fit Kitahama Miso');
    expect(fitting).toContain(`other=${ana.organisation}`);
    expect(fitting).toContain('Kallang Provisions buy miso for Singapore.');
    const found = (await browser.get(path(`?one=${mika.organisation}&q=Kallang`))).text;
    expect(found).toContain('1 organisation found');
    expect((await browser.get(path('?q=zzzqq'))).text).toContain('Nothing found');
    const both = `?one=${mika.organisation}&other=${ana.organisation}`;
    const english = (await browser.get(path(both))).text;
    expect(english).toContain('Dear Kitahama Miso team, dear Kallang Provisions team,');
    expect(english).toContain('Kallang Provisions buy miso');
    expect((await browser.get(path(`${both}&draft=ja`))).text).toContain('北浜みそ 様');

    const fields = { one: mika.organisation, other: ana.organisation };
    const blank = await browser.post(path(both), { ...fields, message: ' ' });
    expect([blank.status, blank.text.includes('Fill this in.')]).toEqual([400, true]);
    const sent = await browser.post(path(both), { ...fields, message: 'Please meet each other.' });
    const shown = (await browser.follow(sent)).text;
    expect(shown).toContain('Neither has answered yet.');
    const again = await browser.post(path(both), { ...fields, message: 'Once more.' });
    expect([again.status, again.text.includes('They may already be in contact.')]).toEqual([409, true]);
    expect(again.text).toContain('Once more.');
    for (const one of [mika, ana]) {
      expect((await server.mail.waitFor(one.email, /Wakaba Agency/)).text).toContain(
        'Please meet each other.',
      );
    }

    const introduction = sent.location ?? '';
    const ours = server.browser(mika);
    const agreed = (
      await ours.follow(await ours.post(introduction, { intent: 'accept', as: mika.organisation }))
    ).text;
    expect(agreed).toContain('You are introduced as soon as the other side accepts too.');
    expect(agreed).not.toContain('contact.buyer@example.test');
    await server.browser(ana).post(introduction, { intent: 'accept' });
    expect((await server.browser(ana).get(introduction)).text).toContain('contact.maker@example.test');
    const seen = (await browser.get(introduction)).text;
    expect(seen).toContain('Your introduction of Kitahama Miso and Kallang Provisions');
    expect(seen).not.toMatch(/contact\.(maker|buyer)@example\.test/);
    expect((await server.mail.waitFor(wakaba.email, /紹介が成立/)).text).toContain('双方が承諾しました');
    for (const query of ['?one=nonsense', `?one=${wakaba.organisation}&other=x`, '?q=%00&draft=zz']) {
      expect((await browser.get(path(query))).status).toBe(200);
    }
  });
});

describe('what came of it', () => {
  it('is asked at home and by mail, answered in a word, and counted for agencies only', async () => {
    const [mika, ana] = [await maker(), await buyer()];
    await introduce(mika, ana);
    await database.adminSql(`update public.introductions set responded_at = now() - interval '31 days'`);
    expect((await server.mail.waitFor(ana.email, /その後をお聞かせください/)).text).toContain('4つの中から');
    const browser = server.browser(ana);
    const home = (await browser.get('/home')).text;
    expect(home).toContain('Say what came of meeting Kitahama Miso');
    const [path = ''] = /\/introductions\/[0-9a-f-]{36}/.exec(home) ?? [];
    expect((await browser.get(path)).text).toContain('30 days have passed since you were introduced.');
    const fields = { intent: 'outcome', day: '30', as: ana.organisation };
    const blank = await browser.post(path, { ...fields, orderAmount: '12.5' });
    expect([blank.status, blank.text.includes('Choose what applies.')]).toEqual([400, true]);
    expect(blank.text).toContain('value="12.5"');
    const order = { firstOrderOn: '2026-01-05', orderAmount: '12.5', orderCurrency: 'SGD' };
    const sent = await browser.post(path, { ...fields, outcome: 'cooperation', ...order });
    expect((await browser.follow(sent)).text).toContain('Thank you for your answer.');
    expect((await browser.get(path)).text).toContain('You can change your answer.');
    expect((await browser.get('/home')).text).not.toContain('Say what came of');
    const theirs = (await server.browser(mika).get(path)).text;
    expect(theirs).not.toContain('12.50');
    expect((await server.browser(mika).post(path, { ...fields, outcome: 'none' })).status).toBe(404);

    const wakaba = await addOrganisation(database, 'agency@example.test', { kind: 'support' });
    const report = await server.browser(wakaba).get('/introductions/outcomes');
    expect([report.status, report.text.includes('Fewer than 5')]).toEqual([200, true]);
    expect((await server.browser(wakaba).get('/introductions?box=introduced')).text).toContain(
      '/introductions/outcomes',
    );
    expect((await server.browser(mika).get('/introductions/outcomes')).status).toBe(404);
  });
});

/** Matches by requests, as a browser without JavaScript makes them. */
import { beforeEach, describe, expect, it } from 'vitest';
import { addMember, addOrganisation, introduce, type TestOrganisation } from '../factories/organisations';
import { movableClock } from '../setup/clock';
import { startTestServer } from '../setup/server';

const pass = movableClock();
const server = await startTestServer();
const { database } = server;
beforeEach(() => database.reset());

const maker = (said = {}) =>
  addOrganisation(database, 'maker@example.test', {
    nameEn: 'Kitahama Miso',
    items: ['miso'],
    countries: ['SG'],
    offers: ['small-lot-supply'],
    needs: ['import-trading'],
    ...said,
  });
const buyer = (said = {}) =>
  addOrganisation(database, 'buyer@example.test', {
    kind: 'buyer',
    country: 'SG',
    nameEn: 'Kallang Provisions',
    items: ['miso'],
    offers: ['import-trading'],
    requires: ['haccp-facility'],
    needs: ['small-lot-supply'],
    ...said,
  });
/** The index looks again after half a second. */
const indexed = () => pass(600);
const page = (of: TestOrganisation, path: string) => {
  indexed();
  return server.browser(of).get(path);
};

describe('/matches', () => {
  it('asks visitors to sign in, and comes back', async () => {
    const answer = await server.browser().get('/matches?kind=buyer');
    expect(answer).toMatchObject({ status: 302, location: '/sign-in?next=%2Fmatches%3Fkind%3Dbuyer' });
  });

  it('shows who fits, with reasons for both sides, in the reader’s language', async () => {
    const [mika] = [await maker(), await buyer()];
    const { status, text } = await page(mika, '/matches');
    expect(status).toBe(200);
    expect(text).toContain('Kallang Provisions');
    expect(text).toContain('They offer what you look for: importing.');
    expect(text).toContain('You offer what they look for: small lots.');
    expect(text).toContain('Do you offer HACCP plant? They require it.');
    expect(text).toContain('/introductions/new?to=');
    expect((await page(mika, '/matches?lang=ja')).text).toContain('自団体は味噌を生産し');
  });

  it('keeps its filters in the address, and says so when nothing is left', async () => {
    const [mika] = [await maker(), await buyer()];
    expect((await page(mika, '/matches?kind=buyer&country=SG&item=miso')).text).toContain(
      'Kallang Provisions',
    );
    for (const query of ['kind=logistics', 'country=FR', 'item=sake']) {
      const { text } = await page(mika, `/matches?${query}`);
      expect(text).toContain('No organisation fits these filters');
      expect(text).not.toContain('Kallang Provisions');
    }
    expect((await page(mika, '/matches?kind=%00&country=xx&item=&after=nonsense')).status).toBe(200);
  });

  it('explains a draft, and lets nobody ask from it', async () => {
    const [mika, ana] = [await maker({ published: false }), await buyer()];
    const { text } = await page(mika, '/matches');
    expect(text).toContain('Your profile is still a draft');
    expect(text).toContain('Kallang Provisions');
    expect(text).not.toContain('/introductions/new?to=');
    expect((await page(ana, '/matches')).text).not.toContain('Kitahama Miso');
  });

  it('says what a bare profile lacks', async () => {
    const mika = await addOrganisation(database, 'bare@example.test');
    await buyer();
    const { text } = await page(mika, '/matches');
    expect(text).toContain('Your profile does not say enough to find a match');
    expect(text).toContain('The items you deal in');
  });

  it('lets a viewer read and not ask', async () => {
    const mika = await maker();
    await buyer();
    const viewer = await addMember(database, mika.organisation, 'viewer@example.test', 'viewer');
    indexed();
    const { text } = await server.browser(viewer).get('/matches');
    expect(text).toContain('Kallang Provisions');
    expect(text).not.toContain('/introductions/new?to=');
  });

  it('separates those it knows, and says where a request stands', async () => {
    const [mika, ana] = [await maker(), await buyer()];
    await mika.db.rpc('request_introduction', {
      from_organisation: mika.organisation,
      to_organisation: ana.organisation,
      message: 'Hello',
    });
    expect((await page(mika, '/matches')).text).toContain('You asked; waiting for their answer');
    expect((await page(ana, '/matches')).text).toContain('They ask to meet you');
    await database.adminSql(`update public.introductions set status = 'accepted'`);
    expect((await page(mika, '/matches')).text).toContain('Already introduced');
  });
});

describe('/matches/:id', () => {
  it('compares two profiles, asks what is open and takes the answer', async () => {
    const [mika, ana] = [await maker(), await buyer()];
    const path = `/matches/${ana.organisation}`;
    const before = await page(mika, path);
    expect(before.status).toBe(200);
    expect(before.text).toContain('name="capability" value="haccp-facility"');
    const browser = server.browser(mika);
    const answered = await browser.post(path, { capability: 'haccp-facility', answer: 'yes' });
    expect(answered).toMatchObject({ status: 302, location: path });
    const after = await browser.follow(answered);
    expect(after.text).toContain('Your answer is saved in your profile.');
    expect(after.text).toContain('They buy miso for Singapore and look for “HACCP plant” and “Small lots”');
  });

  it('tells why a firm is not proposed after a no', async () => {
    const [mika, ana] = [await maker(), await buyer()];
    const path = `/matches/${ana.organisation}`;
    await server.browser(mika).post(path, { capability: 'haccp-facility', answer: 'no' });
    expect((await page(mika, path)).text).toContain('They require HACCP plant, and you have said');
    expect((await page(mika, '/matches')).text).not.toContain('Kallang Provisions');
    expect((await page(ana, '/matches')).text).not.toContain('Kitahama Miso');
  });

  it('is not found for a draft, for nobody and for nonsense, and refuses a broken answer', async () => {
    const [mika, ana] = [await maker(), await buyer({ published: false })];
    for (const id of [ana.organisation, '00000000-0000-4000-8000-000000000000', 'nonsense', '%00']) {
      expect((await page(mika, `/matches/${id}`)).status).toBe(404);
    }
    for (const fields of [
      {},
      { capability: 'x', answer: 'yes' },
      { capability: 'haccp-facility', answer: 'x' },
    ]) {
      expect((await server.browser(mika).post(`/matches/${ana.organisation}`, fields)).status).toBe(400);
    }
  });

  it('leads to one’s own public page', async () => {
    const mika = await maker();
    const answer = await page(mika, `/matches/${mika.organisation}`);
    expect(answer).toMatchObject({ status: 302, location: `/organisations/${mika.organisation}` });
  });

  it('takes no answer from a viewer', async () => {
    const [mika, ana] = [await maker(), await buyer()];
    const viewer = await addMember(database, mika.organisation, 'viewer@example.test', 'viewer');
    const path = `/matches/${ana.organisation}`;
    const answer = await server.browser(viewer).post(path, { capability: 'haccp-facility', answer: 'yes' });
    expect(answer.status).toBe(404);
    await introduce(mika, ana);
    expect((await page(mika, path)).text).toContain('See the introduction');
  });
});

describe('leaving out', () => {
  it('goes from a match of the list back to it, with a way to undo, and is kept in a list of its own', async () => {
    const [mika, ana] = [await maker(), await buyer()];
    const browser = server.browser(mika);
    const form = { mark: 'not_relevant', reason: 'terms', note: 'Too far', back: '/matches?kind=buyer' };
    const answer = await browser.post(`/matches/${ana.organisation}`, form);
    expect(answer.location).toBe('/matches?kind=buyer');
    expect((await page(mika, '/matches')).text).not.toContain('Kallang Provisions');
    expect((await page(mika, '/matches/left-out')).text).toContain('Too far');
    expect((await page(mika, `/matches/${ana.organisation}`)).text).toContain('not relevant to you');
    await browser.post(`/matches/${ana.organisation}`, { mark: 'none', back: 'https://evil.example/' });
    expect((await page(mika, '/matches')).text).toContain('Kallang Provisions');
  });

  it('refuses what is no mark, and what is not ours to mark', async () => {
    const [mika, ana] = [await maker(), await buyer()];
    const viewer = await addMember(database, mika.organisation, 'viewer@example.test', 'viewer');
    const path = `/matches/${ana.organisation}`;
    for (const form of [{ mark: 'love' }, { mark: 'not_relevant' }, { mark: 'not_relevant', reason: 'x' }]) {
      expect((await server.browser(mika).post(path, form)).status).toBe(400);
    }
    expect((await server.browser(viewer).post(path, { mark: 'blocked' })).status).toBe(404);
    expect((await server.browser(mika).post('/matches/nonsense', { mark: 'blocked' })).status).toBe(404);
  });
});

describe('questions worth answering', () => {
  it('tell how many matches a yes makes better, and are answered in the list', async () => {
    const mika = await maker();
    await buyer();
    // The index may still hold firms of the tests before.
    expect((await page(mika, '/matches')).text).toMatch(/A yes makes \d+ match(es)? better\./);
    const answer = await server
      .browser(mika)
      .post('/matches?index&kind=buyer', { capability: 'haccp-facility', answer: 'yes' });
    expect(answer.location).toBe('/matches?kind=buyer');
    expect((await page(mika, '/matches')).text).not.toContain('A yes makes');
  });
});

describe('why somebody is not in the list', () => {
  it('is told of any published organisation, found by its name; drafts are not found', async () => {
    const mika = await maker();
    await addOrganisation(database, 'far@example.test', { kind: 'support', nameEn: 'Distant Office' });
    await addOrganisation(database, 'hidden@example.test', { nameEn: 'Distant Draft', published: false });
    const { text } = await page(mika, '/matches/find?q=distant');
    expect(text).toContain('Distant Office');
    expect(text).not.toContain('Distant Draft');
    const [, id] = /\/matches\/([0-9a-f-]{36})/.exec(text) ?? [];
    expect((await page(mika, `/matches/${id}`)).text).toContain('only their kind of business');
    expect((await page(mika, '/matches/find')).status).toBe(200);
  });
});

describe('comparing', () => {
  it('sets up to four beside each other and leaves out what is not there', async () => {
    const [mika, ana] = [await maker(), await buyer()];
    const ids = [ana.organisation, '11111111-1111-4111-8111-111111111111', 'nonsense'];
    const { status, text } = await page(mika, `/matches/compare?${ids.map((id) => `ids=${id}`).join('&')}`);
    expect(status).toBe(200);
    expect(text).toContain('Kallang Provisions');
    expect((await page(mika, '/matches/compare')).text).toContain('Nothing to compare yet');
  });
});

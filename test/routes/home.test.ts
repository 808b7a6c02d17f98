/** The home page by requests. */
import { beforeEach, describe, expect, it } from 'vitest';
import { addOrganisation } from '../factories/organisations';
import { startTestServer } from '../setup/server';

const server = await startTestServer();
const { database } = server;
beforeEach(() => database.reset());

describe('/home', () => {
  it('asks visitors to sign in, and leads who has no organisation to make one', async () => {
    expect(await server.browser().get('/home')).toMatchObject({
      status: 302,
      location: '/sign-in?next=%2Fhome',
    });
    const lonely = await database.signUpUser('lonely@example.test');
    expect(await server.browser(lonely).get('/home')).toMatchObject({ status: 302, location: '/onboarding' });
  });

  it('starts a draft with its profile, and a waiting request with the answer', async () => {
    const mika = await addOrganisation(database, 'maker@example.test', { published: false });
    const draft = await server.browser(mika).get('/home');
    expect(draft.status).toBe(200);
    expect(draft.text).toContain('Finish your profile');
    await database.adminSql(`update public.organisations set status = 'published', items = '{miso}'`);
    const ana = await addOrganisation(database, 'buyer@example.test', {
      kind: 'buyer',
      country: 'SG',
      nameEn: 'Kallang Provisions',
      items: ['miso'],
    });
    await ana.db.rpc('request_introduction', {
      from_organisation: ana.organisation,
      to_organisation: mika.organisation,
      message: 'Hello',
    });
    const { text } = await server.browser(mika).get('/home');
    expect(text).toContain('1 organisation asks to meet you');
    expect(text).toContain('Show your first product');
  });

  it('names the best match with one reason, in the reader’s language', async () => {
    const mika = await addOrganisation(database, 'maker@example.test', {
      items: ['miso'],
      countries: ['SG'],
    });
    await addOrganisation(database, 'buyer@example.test', {
      kind: 'buyer',
      country: 'SG',
      nameEn: 'Kallang Provisions',
      items: ['miso'],
    });
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect((await server.browser(mika).get('/home')).text).toContain('They buy miso for Singapore.');
    expect((await server.browser(mika).get('/home?lang=ja')).text).toContain(
      '先方はシンガポール向けに味噌を仕入れています。',
    );
  });
});

/** Composing a cluster by requests, as a browser without JavaScript makes them. */
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
    offers: ['haccp-facility'],
    needs: ['import-trading', 'export-paperwork'],
    ...said,
  });
const trader = () =>
  addOrganisation(database, 'trader@example.test', {
    kind: 'trading_company',
    nameJa: '潮見屋商事',
    nameEn: 'Shiomiya Trading',
    items: ['miso'],
    countries: ['SG'],
    offers: ['export-trading', 'export-paperwork'],
  });
const importer = (name = 'Kallang Provisions', said = {}) =>
  addOrganisation(database, `${name.split(' ')[0]?.toLowerCase()}@example.test`, {
    kind: 'buyer',
    country: 'SG',
    nameEn: name,
    items: ['miso'],
    offers: ['import-trading', 'local-wholesale', 'retail-shelf'],
    ...said,
  });
/** The index looks again after half a second. */
const indexed = () => pass(600);
const ASKED = 'asked=1&items=miso&countries=SG&stages=processing';
/** The hidden and typed values of a form, by name. */
const valuesOf = (text: string, name: string) =>
  [...text.matchAll(new RegExp(`name="${name}" value="([^"]+)"`, 'g'))].map(([, value]) => value ?? '');

const page = (of: TestOrganisation, path: string) => server.browser(of).get(path);

describe('/clusters/compose', () => {
  it('proposes a chain from the profile, with reasons, gaps and the next step', async () => {
    const [mika, shio, ana] = [await maker(), await trader(), await importer()];
    indexed();
    const { status, text } = await page(mika, '/clusters/compose');
    expect(status).toBe(200);
    for (const name of ['Shiomiya Trading', 'Kallang Provisions']) expect(text).toContain(name);
    expect(text).toContain('Without them, nobody fills: Import and Shelf or table.');
    expect(text).toContain('1 stage is empty');
    expect(text).toContain('No candidate comes near yet.');
    expect(text).toContain('/clusters/compose/send?');
    const wish = /href="([^"]*stage=transport_storage[^"]*)#form"/.exec(text)?.[1]?.replaceAll('&amp;', '&');
    const begun = await page(mika, wish ?? '');
    expect(begun.text).toContain('takes this stage of our chain: Transport and storage.');
    expect(text).toContain(`pick=${shio.organisation}`);
    expect((await page(mika, '/clusters/compose?lang=ja')).text).toContain('担い手がいなくなります');
    // Who is not published is nobody's candidate.
    await database.adminSql(`update public.organisations set status = 'draft' where id = $1`, [
      ana.organisation,
    ]);
    indexed();
    expect((await page(mika, '/clusters/compose')).text).not.toContain('Kallang Provisions');
  });

  it('keeps a choice in the address: left out, exchanged, or nobody at all', async () => {
    const [mika, shio, ana] = [await maker(), await trader(), await importer()];
    const other = await importer('Merlion Foods', { offers: ['import-trading'] });
    indexed();
    const alone = await page(mika, `/clusters/compose?${ASKED}&pick=${shio.organisation}`);
    expect(alone.text).toContain('Your own choice');
    expect(alone.text).toContain(`pick=${shio.organisation}&amp;pick=${ana.organisation}`);
    const exchanged = await page(mika, `/clusters/compose?${ASKED}&pick=${other.organisation}`);
    expect(exchanged.text).toContain('Replace Merlion Foods with Kallang Provisions');
    expect((await page(mika, `/clusters/compose?${ASKED}&pick=none`)).text).toContain('Nobody is chosen');
    const nonsense = await page(mika, '/clusters/compose?items=%00&countries=xx&pick=1&plan=-3&stages=z');
    expect(nonsense.status).toBe(200);
  });

  it('asks for items and destinations where the profile has none, and tells a viewer and a draft', async () => {
    const bare = await addOrganisation(database, 'bare@example.test', { published: false });
    const { status, text } = await page(bare, '/clusters/compose');
    expect(status).toBe(200);
    expect(text).toContain('See proposals');
    expect(text).toContain('Publish your profile before you ask anybody.');
    const mika = await maker();
    await trader();
    const viewer = await addMember(database, mika.organisation, 'viewer@example.test', 'viewer');
    indexed();
    const seen = await server.browser(viewer).get(`/clusters/compose?${ASKED}`);
    expect(seen.text).toContain('Your role is viewer');
    expect(seen.text).not.toContain('/clusters/compose/send?');
    expect((await server.browser(viewer).get(`/clusters/compose/send?${ASKED}`)).status).toBe(403);
  });

  it('does not propose whom the organisation has left out', async () => {
    const [mika, ana] = [await maker(), await importer()];
    indexed();
    expect((await page(mika, `/clusters/compose?${ASKED}`)).text).toContain('Kallang Provisions');
    await mika.db.rpc('mark_partner', {
      organisation: mika.organisation,
      partner: ana.organisation,
      mark: 'blocked',
    });
    expect((await page(mika, `/clusters/compose?${ASKED}&pick=${ana.organisation}`)).text).not.toContain(
      'Kallang Provisions',
    );
  });
});

describe('/clusters/compose/send', () => {
  it('asks all by one letter, each in their language, once for two presses', async () => {
    const [mika, shio, ana] = [await maker(), await trader(), await importer()];
    await introduce(mika, ana);
    indexed();
    const browser = server.browser(mika);
    const path = `/clusters/compose/send?${ASKED}&pick=${shio.organisation}&pick=${ana.organisation}`;
    const { status, text } = await browser.get(path);
    expect(status).toBe(200);
    expect(text).toContain('Introduced: gets an invitation to the cluster');
    const form = {
      cluster: valuesOf(text, 'cluster')[0] ?? '',
      asked: valuesOf(text, 'asked'),
      items: ['miso'],
      countries: ['SG'],
      stages: ['processing'],
      nameJa: '',
      nameEn: 'Miso for Singapore',
      type: 'integrated',
      purposeJa: '',
      purposeEn: '',
      messageJa: '［団体名］ 様\n\n［役割］をお願いできますか。\n\n［理由］',
      messageEn: 'Dear [name], please take [role].',
    };
    expect(form.asked).toHaveLength(2);
    const blank = await browser.post(path, { ...form, messageJa: '', nameEn: '' });
    expect(blank.status).toBe(400);
    expect(blank.text).toContain('Dear [name], please take [role].');
    const [once, twice] = await Promise.all([browser.post(path, form), browser.post(path, form)]);
    expect([once.location, twice.location]).toEqual(Array(2).fill(`/clusters/${form.cluster}`));
    const done = await browser.follow(once);
    expect(done.text).toContain('2 organisations are asked');
    expect(done.text).toContain('Asked for an introduction: Export sales');
    const sent = await database.adminSql<{ message: string }>(
      `select message from public.introductions where status = 'pending'
       union all select message from public.cluster_members where status = 'invited'`,
    );
    expect(sent.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^潮見屋商事 様\n\n輸出販売をお願いできますか。\n\nお声がけする主な理由は/),
      'Dear Kallang Provisions, please take Import and Shelf or table.',
    ]);
  });
});

describe('a cluster that cannot be sent', () => {
  it('is refused whole, with the reason over the form and what was typed', async () => {
    const [mika, ana] = [await maker(), await importer()];
    await database.adminSql(
      `with made as (
         insert into public.organisations (kind, name_en, country, status)
         select 'buyer', 'Buyer ' || n, 'SG', 'draft' from generate_series(1, 20) n returning id)
       insert into public.introductions (from_organisation_id, to_organisation_id, message)
       select $1, id, 'Hello' from made`,
      [mika.organisation],
    );
    indexed();
    const browser = server.browser(mika);
    const path = `/clusters/compose/send?${ASKED}&pick=${ana.organisation}`;
    const { text } = await browser.get(path);
    expect(text).toContain('At most 20 requests may wait for an answer.');
    const form = {
      cluster: valuesOf(text, 'cluster')[0] ?? '',
      asked: valuesOf(text, 'asked'),
      nameJa: '',
      nameEn: 'Miso for Singapore',
      type: 'integrated',
      purposeJa: '',
      purposeEn: '',
      messageEn: 'Typed with care.',
    };
    const full = await browser.post(path, form);
    expect(full.status).toBe(409);
    expect(full.text).toContain('20 of your requests are waiting for an answer.');
    expect(full.text).toContain('Typed with care.');
    await database.adminSql(`update public.organisations set status = 'draft' where id = $1`, [
      ana.organisation,
    ]);
    expect((await browser.post(path, form)).status).toBe(409);
    expect(await database.adminSql('select id from public.clusters')).toEqual([]);
  });
});

describe('/clusters/:id/recruit', () => {
  it('shows the secretariat who could fill what is empty, and asks them', async () => {
    const [mika, shio, ana] = [await maker(), await trader(), await importer()];
    await introduce(mika, shio);
    const { data: cluster } = await mika.db.rpc('form_cluster', {
      organisation: mika.organisation,
      name_ja: '',
      name_en: 'Miso for Singapore',
      type: 'integrated',
      purpose_ja: '',
      purpose_en: '',
      items: ['miso'],
      countries: ['SG'],
      stages: ['processing'],
    });
    await mika.db.rpc('invite_to_cluster', {
      cluster: cluster ?? '',
      organisation: shio.organisation,
      stages: ['export_sales'],
    });
    const path = `/clusters/${cluster}/recruit`;
    indexed();
    const { status, text } = await page(mika, path);
    expect(status).toBe(200);
    expect(text).toContain('Invited: Export sales');
    expect(text).toContain(`/recruit/send?pick=${ana.organisation}`);
    expect((await page(mika, `/clusters/${cluster}`)).text).toContain(`${path}#stage-import`);

    const browser = server.browser(mika);
    const form = await browser.get(`${path}/send?pick=${ana.organisation}`);
    const sent = await browser.post(`${path}/send?pick=${ana.organisation}`, {
      asked: valuesOf(form.text, 'asked'),
      messageEn: 'Dear [name], join us.',
    });
    expect(sent).toMatchObject({ status: 302, location: `/clusters/${cluster}` });
    expect((await browser.follow(sent)).text).toContain(
      'Asked for an introduction: Import and Shelf or table',
    );
    expect((await page(mika, path)).text).not.toContain('/recruit/send?');

    // Who is only invited knows the cluster, and not whom it asks.
    expect((await page(shio, path)).status).toBe(404);
    expect((await page(ana, path)).status).toBe(404);
  });
});

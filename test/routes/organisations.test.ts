/** The pages of an organisation by requests: the public one, and those its people keep it by. */
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { addMember, addOrganisation, introduce, type Said } from '../factories/organisations';
import { pdf } from '../factories/pdf';
import type { FormFields } from '../setup/browser';
import { startTestServer } from '../setup/server';

const server = await startTestServer();
const { database } = server;
let count = 0;
const organisation = (said: Said = {}) => {
  count += 1;
  return addOrganisation(database, `firm-${count}@example.test`, {
    nameJa: '結び味噌',
    nameEn: 'Musubi Miso',
    items: ['miso'],
    offers: ['haccp-facility'],
    requires: ['export-trading'],
    contact: true,
    ...said,
  });
};
const page = (id: string) => `/organisations/${id}`;
const profile = {
  kind: 'manufacturer',
  nameJa: '結び味噌',
  nameEn: 'Musubi Miso',
  country: 'JP',
  prefecture: 'JP-20',
  items: ['miso'],
  offers: ['haccp-facility'],
  needs: ['export-trading'],
  version: '1',
} satisfies FormFields;

describe('the public page', () => {
  it('answers everybody in their language, without a redirect', async () => {
    const { organisation: id } = await organisation();
    const ja = await server.browser().get(page(id), { 'accept-language': 'ja' });
    expect(ja.status).toBe(200);
    expect(ja.text).toContain('<html lang="ja"');
    expect(ja.text).toContain('結び味噌');
    expect(ja.text).toContain('必須条件');
    const en = await server.browser().get(`${page(id)}?lang=en`, { 'accept-language': 'ja' });
    expect(en.status).toBe(200);
    expect(en.text).toContain('HACCP plant');
    expect(en.text).toContain(`rel="canonical"`);
    expect(en.text).toContain(`${page(id)}?lang=ja`);
    expect(en.text).toContain('property="og:title"');
  });

  it('tells search engines what it is, in a script with a nonce that cannot be broken out of', async () => {
    const { organisation: id } = await organisation({ nameEn: '</script><script>alert(1)</script>' });
    const { text, headers } = await server.browser().get(page(id));
    const [, nonce, json = ''] =
      /<script type="application\/ld\+json" nonce="([^"]+)">(.*?)<\/script>/.exec(text) ?? [];
    expect(headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`);
    expect(JSON.parse(json)).toMatchObject({
      '@type': 'Organization',
      name: '</script><script>alert(1)</script>',
      address: { addressCountry: 'JP' },
    });
    expect(text).not.toContain('<script>alert(1)');
  });

  it('does not exist for who may not see the draft, or for an address that is none', async () => {
    const { organisation: id, ...owner } = await organisation({ published: false });
    const stranger = await organisation();
    for (const browser of [server.browser(), server.browser(stranger)]) {
      expect((await browser.get(page(id))).status).toBe(404);
      expect((await browser.get('/organisations/nonsense')).status).toBe(404);
    }
    const own = await server.browser(owner).get(page(id));
    expect(own.status).toBe(200);
    expect(own.text).toContain('This is a draft');
    expect(own.text).toContain('noindex');
  });

  it('shows contacts from introduction on, nowhere else', async () => {
    const maker = await organisation({ nameEn: 'Contact Maker' });
    const buyer = await organisation({ kind: 'buyer', country: 'SG' });
    const secret = `contact.${maker.email}`;
    const asBuyer = server.browser(buyer);
    for (const browser of [server.browser(), asBuyer]) {
      const before = await browser.get(page(maker.organisation));
      expect(before.text).not.toContain(secret);
      expect(before.text).toContain('visible after an introduction is accepted');
    }
    const introduction = await introduce(buyer, maker);
    const after = await asBuyer.get(page(maker.organisation));
    expect(after.text).toContain(secret);
    expect(after.text).toContain(`/introductions/${introduction}`);
    expect((await server.browser().get(page(maker.organisation))).text).not.toContain(secret);
  });

  it('offers each reader the next step', async () => {
    const { organisation: id, ...owner } = await organisation();
    const other = await organisation();
    const reader = await addMember(database, other.organisation, 'reads-only@example.test', 'viewer');
    const homeless = await database.signUpUser('homeless@example.test');
    const request = `/introductions/new?to=${id}`;
    expect((await server.browser().get(page(id))).text).toContain(
      `/sign-in?next=${encodeURIComponent(request)}`,
    );
    expect((await server.browser(other).get(page(id))).text).toContain(request);
    expect((await server.browser(reader).get(page(id))).text).not.toContain(request);
    expect((await server.browser(homeless).get(page(id))).text).toContain('href="/onboarding"');
    expect((await server.browser(owner).get(page(id))).text).toContain('href="/organisation/profile"');
  });
});

describe('the profile', () => {
  it('is saved whole and shown on the public page', async () => {
    const owner = await organisation();
    const browser = server.browser(owner);
    expect((await browser.get('/organisation/profile')).status).toBe(200);
    const saved = await browser.post('/organisation/profile', {
      ...profile,
      descriptionEn: 'Three-year miso.\nFrom Matsumoto.',
      website: 'miso.example',
      certificates: ['haccp'],
      languages: ['ja', 'en'],
      requiredNeeds: ['export-trading'],
    });
    expect(saved).toMatchObject({ status: 302, location: '/organisation' });
    const seen = await server.browser().get(page(owner.organisation));
    for (const text of ['Three-year miso.', 'https://miso.example', 'Nagano', 'Hard requirement']) {
      expect(seen.text).toContain(text);
    }
  });

  it('notices that somebody else saved it, keeps what was typed, and takes it the second time', async () => {
    const owner = await organisation();
    const browser = server.browser(owner);
    await browser.post('/organisation/profile', { ...profile, descriptionEn: 'First' });
    const late = await browser.post('/organisation/profile', { ...profile, descriptionEn: 'Second' });
    expect(late.status).toBe(400);
    expect(late.text).toContain('Someone else saved this profile');
    expect(late.text).toContain('Second');
    expect(late.text).toContain('name="version" value="2"');
    await browser.post('/organisation/profile', { ...profile, descriptionEn: 'Second', version: '2' });
    expect((await server.browser().get(page(owner.organisation))).text).toContain('Second');
  });

  it('must keep what a published one needs; a draft need not', async () => {
    const owner = await organisation();
    const browser = server.browser(owner);
    const bare = { ...profile, items: [], offers: [], needs: [], prefecture: '' };
    const refused = await browser.post('/organisation/profile', bare);
    expect(refused.status).toBe(400);
    expect(refused.text).toContain('Choose at least one thing you offer or need.');
    await browser.post('/organisation', { intent: 'unpublish' });
    expect((await browser.post('/organisation/profile', bare)).status).toBe(302);
    const overview = await browser.get('/organisation');
    expect(overview.text).toContain('Complete these before you publish');
    expect((await browser.post('/organisation', { intent: 'publish' })).status).toBe(409);
  });

  it('is published and taken back', async () => {
    const owner = await organisation();
    const browser = server.browser(owner);
    await browser.post('/organisation/profile', profile);
    await browser.post('/organisation', { intent: 'unpublish' });
    expect((await server.browser().get(page(owner.organisation))).status).toBe(404);
    expect((await browser.get('/organisation')).text).toContain('Your profile is a draft');
    await browser.post('/organisation', { intent: 'publish' });
    expect((await server.browser().get(page(owner.organisation))).status).toBe(200);
  });
});

describe('own words', () => {
  const words = { offersText: 'We take care of the papers for Taiwan', needsText: '冷凍混載' };

  it('suggest what to choose, with the words that led there, until it is chosen', async () => {
    const browser = server.browser(await organisation());
    await browser.post('/organisation/profile', { ...profile, ...words });
    const form = await browser.get('/organisation/profile?lang=en');
    expect(form.text).toContain('Found in your words');
    expect(form.text).toContain('from “take care of the papers”');
    const chosen = { offers: ['haccp-facility', 'export-paperwork'], targetCountries: ['TW'] };
    await browser.post('/organisation/profile', { ...profile, ...words, ...chosen, version: '2' });
    const after = await browser.get('/organisation/profile?lang=en');
    expect(after.text).not.toContain('from “take care of the papers”');
    expect(after.text).toContain('from “冷凍混載”');
  });

  it('stand on the public page as they are written', async () => {
    const owner = await organisation();
    await server.browser(owner).post('/organisation/profile', { ...profile, ...words });
    const { text } = await server.browser().get(page(owner.organisation));
    for (const said of Object.values(words)) expect(text).toContain(said);
  });

  it('are read while they are written by editors only, and keep nothing', async () => {
    const owner = await organisation();
    const answer = await server.browser(owner).post('/organisation/words', { ...words, country: 'JP' });
    expect(JSON.parse(answer.text).suggestions).toContainEqual(
      expect.objectContaining({ field: 'offers', code: 'export-paperwork' }),
    );
    expect((await server.browser().post('/organisation/words', words)).status).not.toBe(200);
    const { text } = await server.browser().get(page(owner.organisation));
    expect(text).not.toContain(words.offersText);
  });
});

describe('the company facts', () => {
  const facts = {
    version: '1',
    foundedYear: '1892',
    employees: '48',
    salesYen: '320,000,000',
    salesYear: '2025',
    salesVisibility: 'introduced',
    representativeEn: 'Megumi Sakuma',
    messageJa: '小ロットから始められます。',
    crisisEn: 'We rehearse recalls once a year.',
    lists: 'places',
    placeKind: ['factory', 'factory'],
    placePrefecture: ['JP-04', ''],
    placeNameEn: ['Shiogama plant', ''],
  } satisfies FormFields;

  it('are shown to everybody on the page and told to search engines', async () => {
    const maker = await organisation();
    const browser = server.browser(maker);
    expect((await browser.get('/organisation/company')).text).toContain('often asked by buyers');
    const saved = await browser.post('/organisation/company', facts);
    expect(saved).toMatchObject({ status: 302, location: '/organisation' });

    const { text } = await server.browser().get(page(maker.organisation));
    for (const told of [
      '48 people',
      'Megumi Sakuma',
      'Shiogama plant',
      'We rehearse recalls',
      'href="/maps/japan.svg#JP-04"',
    ])
      expect(text).toContain(told);
    // The only text there is, in its own language.
    expect(text).toMatch(/<p [^>]*lang="ja"[^>]*>小ロットから始められます。/);
    const [, json = ''] = /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/.exec(text) ?? [];
    expect(JSON.parse(json)).toMatchObject({
      foundingDate: '1892',
      numberOfEmployees: { value: 48 },
      location: [{ name: 'Shiogama plant', address: { addressRegion: 'Miyagi' } }],
    });
  });

  it('tell the sales from their rung of the ladder on, nowhere else', async () => {
    const maker = await organisation();
    const buyer = await organisation({ kind: 'buyer', country: 'SG' });
    const { version, salesYen, salesYear, salesVisibility } = facts;
    const sales = { version, salesYen, salesYear, salesVisibility };
    await server.browser(maker).post('/organisation/company', sales);
    const asBuyer = server.browser(buyer);
    const seenBy = async (browser: ReturnType<typeof server.browser>) =>
      /320 million|320000000/.test((await browser.get(page(maker.organisation))).text);
    expect([await seenBy(server.browser()), await seenBy(asBuyer)]).toEqual([false, false]);
    await introduce(buyer, maker);
    expect([await seenBy(server.browser()), await seenBy(asBuyer)]).toEqual([false, true]);
    expect(await seenBy(server.browser(maker))).toBe(true);
  });

  it('come back as typed where something is wrong, with what is wrong at its row', async () => {
    const browser = server.browser(await organisation());
    const refused = await browser.post('/organisation/company', {
      ...facts,
      employees: 'about fifty',
      placePrefecture: ['JP-04', ''],
      placeNameEn: ['Shiogama plant', 'Only a name'],
    });
    expect(refused.status).toBe(400);
    for (const kept of [
      'about fifty',
      'Only a name',
      'Enter a prefecture or an address.',
      '小ロットから始められます。',
    ])
      expect(refused.text).toContain(kept);
    expect((await browser.get('/organisation/company')).text).not.toContain('Megumi Sakuma');
  });

  it('notice that somebody else saved meanwhile, and take nothing from a reader or a stranger', async () => {
    const owner = await organisation();
    const reader = await addMember(database, owner.organisation, 'facts-reader@example.test', 'viewer');
    const browser = server.browser(owner);
    await browser.post('/organisation/company', facts);
    const late = await browser.post('/organisation/company', { ...facts, employees: '50' });
    expect(late.status).toBe(400);
    expect(late.text).toContain('Someone else saved this organisation');
    expect(late.text).toContain('name="version" value="2"');
    for (const [who, status] of [
      [server.browser(reader), 403],
      [server.browser(), 302],
    ] as const)
      expect((await who.post('/organisation/company', facts)).status).toBe(status);
  });

  it('take their largest texts, and refuse what no form of ours sends', async () => {
    const browser = server.browser(await organisation());
    const long = Object.fromEntries(
      ['inspection', 'processControl', 'workers', 'facilities', 'crisis', 'message'].flatMap((name) =>
        ['Ja', 'En'].map((language) => [name + language, '漢'.repeat(1000)]),
      ),
    );
    expect((await browser.post('/organisation/company', { ...facts, ...long })).status).toBe(302);
    const huge = { ...facts, version: '2', messageJa: '漢'.repeat(400_000) };
    expect((await browser.post('/organisation/company', huge)).status).toBe(413);
  });

  it('end with the certificates they belong to', async () => {
    const owner = await organisation();
    const browser = server.browser(owner);
    const certified = {
      ...profile,
      lists: 'certificates',
      certificates: ['haccp', 'jfs-b'],
      certificateCode: ['haccp', 'jfs-b'],
      certificateNumber: ['H-100', 'J-200'],
      certificateIssuer: ['Food Safety Body', ''],
      certificateExpires: ['2027-03-31', '2020-01-31'],
    };
    expect((await browser.post('/organisation/profile', certified)).status).toBe(302);
    const seen = (await server.browser().get(page(owner.organisation))).text;
    for (const told of ['No. H-100', 'Issued by Food Safety Body', 'Valid until', 'Expired on'])
      expect(seen).toContain(told);
    const wrong = { ...certified, version: '2', certificateExpires: ['2027-02-31', ''] };
    const refused = await browser.post('/organisation/profile', wrong);
    expect(refused.status).toBe(400);
    expect(refused.text).toContain('2027-02-31');
    await browser.post('/organisation/profile', { ...profile, version: '2', certificates: ['jfs-b'] });
    const after = (await server.browser().get(page(owner.organisation))).text;
    expect(after).not.toContain('H-100');
    expect(after).toContain('J-200');
  });
});

describe('the papers of certificates', () => {
  const paper = (about: string) =>
    new File([pdf({ objects: [`<< /About (${about}) >>`] }) as BlobPart], `${about}.pdf`, {
      type: 'application/pdf',
    });
  const certified = {
    ...profile,
    lists: 'certificates',
    certificates: ['haccp', 'jfs-b'],
    certificateCode: ['haccp', 'jfs-b'],
    certificateNumber: ['', 'J-200'],
    certificateIssuer: ['', ''],
    certificateExpires: ['', ''],
    certificateFile: ['', ''],
    certificateVisibility: ['introduced', 'public'],
  };
  const linked = (text: string) =>
    [...text.matchAll(/href="(\/files\/[^"]+)" download/g)].map(([, to]) => to);

  it('are stored with the form and opened from their rung of the ladder on', async () => {
    const [owner, partner, stranger] = [await organisation(), await organisation(), await organisation()];
    await introduce(partner, owner);
    const browser = server.browser(owner);
    const papers = { 'paper:haccp': paper('haccp'), 'paper:jfs-b': paper('jfs-b'), 'paper:x': paper('x') };
    expect((await browser.post('/organisation/profile', { ...certified, ...papers })).status).toBe(302);
    const at = page(owner.organisation);
    const seenBy = async (who: ReturnType<typeof server.browser>) => linked((await who.get(at)).text);
    const [haccp = '', jfs = ''] = await seenBy(browser);
    expect([haccp, jfs].map(Boolean)).toEqual([true, true]);
    expect(await seenBy(server.browser(partner))).toEqual([haccp, jfs]);
    for (const who of [server.browser(stranger), server.browser()]) {
      expect(await seenBy(who)).toEqual([jfs]);
      expect((await who.get(haccp)).status).toBe(404);
      expect((await who.get(jfs)).status).toBe(200);
    }
    expect((await server.browser(partner).get(haccp)).headers.get('cache-control')).toBe('private, no-cache');

    const kept = {
      ...certified,
      version: '2',
      certificateFile: [haccp.slice(7), jfs.slice(7)],
      certificateVisibility: ['clusters', 'public'],
    };
    await browser.post('/organisation/profile', kept);
    expect(await seenBy(server.browser(partner))).toEqual([jfs]);
    expect((await server.browser(partner).get(haccp)).status).toBe(404);
    await browser.post('/organisation/profile', { ...kept, version: '3', intent: `remove:${jfs.slice(7)}` });
    expect(await seenBy(browser)).toEqual([haccp]);
    expect((await server.browser().get(jfs)).status).toBe(404);
    await browser.post('/organisation/profile', { ...profile, version: '4', certificates: ['jfs-b'] });
    expect(await seenBy(browser)).toEqual([]);
  });

  it('are not those of another organisation, and stay in the form when something else is refused', async () => {
    const [owner, other] = [await organisation(), await organisation()];
    const browser = server.browser(owner);
    await server
      .browser(other)
      .post('/organisation/profile', { ...certified, 'paper:jfs-b': paper('theirs') });
    const [theirs = ''] = linked((await browser.get(page(other.organisation))).text);
    const taken = { ...certified, certificateFile: [theirs.slice(7), theirs.slice(7)] };
    expect((await browser.post('/organisation/profile', taken)).status).toBe(302);
    expect(linked((await browser.get(page(owner.organisation))).text)).toEqual([]);

    const refused = await browser.post('/organisation/profile', {
      ...certified,
      version: '2',
      certificateExpires: ['2027-02-31', ''],
      'paper:haccp': paper('kept'),
      'paper:jfs-b': new File(['MZ'], 'x.docx'),
    });
    expect(refused.status).toBe(400);
    expect(refused.text).toContain('This kind of file cannot be used.');
    const [file] = /name="certificateFile" value="([0-9a-f-]{36})"/.exec(refused.text)?.slice(1) ?? [];
    expect((await browser.get(`/files/${file}`)).status).toBe(200);
  });
});

describe('the map of Japan', () => {
  it('is one file for all pages, which browsers keep', async () => {
    const answer = await fetch(new URL('/maps/japan.svg', server.url));
    expect(answer.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('public, max-age=86400');
    expect(await answer.text()).toContain('id="JP-47"');
    const etag = answer.headers.get('etag') ?? '';
    const again = await fetch(new URL('/maps/japan.svg', server.url), { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
  });

  it('is not shown for a firm abroad that has no place in Japan', async () => {
    const { organisation: id } = await organisation({ kind: 'buyer', country: 'SG' });
    const { text } = await server.browser().get(page(id));
    expect(text).toContain('Singapore');
    expect(text).not.toContain('/maps/japan.svg');
  });
});

describe('the logo', () => {
  it('is a picture, checked by its content, and shown on the page', async () => {
    const owner = await organisation();
    const browser = server.browser(owner);
    const png = await sharp({ create: { width: 40, height: 40, channels: 3, background: '#137' } })
      .png()
      .toBuffer();
    const picture = new File([png as BlobPart], 'logo.png', { type: 'image/png' });
    expect(await browser.post('/organisation/logo', { logo: picture, intent: 'save' })).toMatchObject({
      status: 302,
      location: '/organisation',
    });
    const file = /\/files\/[0-9a-f-]{36}/.exec(
      (await server.browser().get(page(owner.organisation))).text,
    )?.[0];
    const shown = await server.browser().get(String(file));
    expect(shown.headers.get('content-type')).toBe('image/webp');

    const text = new File(['<svg onload=alert(1)>'], 'logo.png', { type: 'image/png' });
    const refused = await browser.post('/organisation/logo', { logo: text, intent: 'save' });
    expect(refused.status).toBe(400);
    expect(refused.text).toContain('cannot be used');
    expect((await browser.post('/organisation/logo', { intent: 'save' })).status).toBe(400);

    await browser.post('/organisation/logo', { intent: 'remove' });
    expect((await server.browser().get(page(owner.organisation))).text).not.toContain('/files/');
  });
});

describe('details of capabilities', () => {
  it('are typed in an editor that opens by its address, kept with the others, and told on the page', async () => {
    const owner = await organisation({ nameEn: 'Detail Firm' });
    const browser = server.browser(owner);
    const key = 'offer.haccp-facility';
    const form = (await browser.get(`/organisation/profile?details=${key}`)).text;
    expect(form).toContain(`name="details.${key}.countries"`);
    expect(form).not.toContain('name="details.need.export-trading.countries"');
    const version = /name="version" value="(\d+)"/.exec(form)?.[1] ?? '';
    const need = { key: 'need.export-trading', items: ['miso'], countries: [], ports: [], temperatures: [] };
    const fields = {
      ...profile,
      nameEn: 'Detail Firm',
      version,
      offers: ['haccp-facility'],
      needs: ['export-trading'],
      lists: ['certificates', 'details'],
      details: JSON.stringify({ ...need, volumeFrom: [], volumeTo: [], volumeUnit: [], months: ['1', '2'] }),
      detailsOpen: key,
      [`details.${key}.countries`]: ['HK', 'TW'],
      [`details.${key}.volumeFrom`]: '2',
    };
    const refused = await browser.post('/organisation/profile', fields);
    expect(refused.status).toBe(400);
    for (const kept of [`name="details.${key}.volumeFrom"`, 'value="2"', '&quot;need.export-trading&quot;']) {
      expect(refused.text).toContain(kept);
    }
    const saved = await browser.post('/organisation/profile', {
      ...fields,
      [`details.${key}.volumeUnit`]: 'tonne',
    });
    expect(saved.status).toBe(302);
    const seen = (await server.browser().get(page(owner.organisation))).text;
    expect(seen).toContain('Hong Kong, Taiwan · from 2 tonnes a month');
    expect(seen).toContain('Miso · Jan–Feb');
  });
});

describe('contacts and wishes', () => {
  it('are added, changed, moved and removed', async () => {
    const owner = await organisation({ contact: false });
    const browser = server.browser(owner);
    for (const name of ['Hana', 'Ken']) {
      await browser.post('/organisation/contacts', { name, email: 'a@b.example', intent: 'save' });
    }
    const list = async () => (await browser.get('/organisation/contacts')).text;
    const ids = [...(await list()).matchAll(/name="contactId" value="([^"]+)"/g)].map((match) => match[1]);
    const ken = String(ids.at(-1));
    await browser.post('/organisation/contacts', { contactId: ken, intent: 'up' });
    expect((await list()).indexOf('Ken')).toBeLessThan((await list()).indexOf('Hana'));
    expect((await browser.get(`/organisation/contacts?edit=${ken}`)).text).toContain('value="Ken"');
    await browser.post('/organisation/contacts', {
      contactId: ken,
      name: 'Kenji',
      phone: '+81 22 123 4567',
      intent: 'save',
    });
    expect(await list()).toContain('Kenji');
    await browser.post('/organisation/contacts', { contactId: ken, intent: 'remove' });
    expect(await list()).not.toContain('Kenji');
    const wrong = await browser.post('/organisation/contacts', { name: 'Nobody', intent: 'save' });
    expect(wrong.status).toBe(400);
    expect(wrong.text).toContain('value="Nobody"');
  });

  it('show a wish until its day, let it go on by one press, and undo its deletion', async () => {
    const owner = await organisation();
    const browser = server.browser(owner);
    const wish = {
      kind: 'request',
      textEn: 'A weekly reefer to Hong Kong',
      items: ['miso'],
      volume: '2',
      volumeUnit: 'pallet',
      volumePer: 'week',
      certificates: ['haccp'],
      intent: 'save',
    };
    await browser.post('/organisation/wishes', wish);
    const seen = async () => (await server.browser().get(page(owner.organisation))).text;
    for (const part of ['Looking for', 'A weekly reefer', '2 pallets a week', 'Certificates wanted: HACCP']) {
      expect(await seen()).toContain(part);
    }
    const refused = await browser.post('/organisation/wishes', {
      ...wish,
      volumeUnit: '',
      until: '2020-01-01',
    });
    expect(refused.status).toBe(400);
    expect(refused.text).toContain('Choose a day that has not passed yet.');
    expect(refused.text).toContain('A weekly reefer to Hong Kong</textarea>');
    await browser.post('/organisation/wishes', {
      kind: 'offer',
      textEn: 'Trial cups',
      occasion: 'trial',
      intent: 'save',
    });
    const [{ id } = { id: '' }] = await database.adminSql<{ id: string }>(
      `update wishes set until = '2020-01-01' where organisation_id = $1 and kind = 'request' returning id`,
      [owner.organisation],
    );
    expect(await seen()).not.toContain('A weekly reefer');
    expect(await seen()).toContain('Trial lot');
    expect((await browser.get('/organisation/wishes')).text).toContain('Open again for 60 days');

    // From the mail: whoever may not edit it does not find it.
    const renewal = `/organisation/wishes/${id}`;
    expect((await server.browser(await organisation()).get(renewal)).status).toBe(404);
    expect((await browser.get(renewal)).text).toContain('Open again for 60 days');
    await browser.post(renewal, { wishId: id, intent: 'renew' });
    expect((await browser.get(renewal)).text).toContain('still have time left');
    expect(await seen()).toContain('A weekly reefer');

    expect((await browser.get('/organisation/wishes')).text).toContain(`/matches?for=request%3A${id}`);

    await browser.post('/organisation/wishes', { wishId: id, intent: 'remove' });
    expect((await browser.get('/organisation/wishes')).text).toContain('name="intent" value="restore"');
    expect(await seen()).not.toContain('A weekly reefer');
    await browser.post('/organisation/wishes', { wishId: id, intent: 'restore' });
    expect(await seen()).toContain('A weekly reefer');
  });
});

describe('who only reads', () => {
  it('sees everything of the organisation and changes nothing', async () => {
    const { organisation: id } = await organisation({ nameEn: 'Read Firm' });
    const browser = server.browser(await addMember(database, id, 'reader@example.test', 'viewer'));
    for (const path of [
      '/organisation',
      '/organisation/contacts',
      '/organisation/wishes',
      '/organisation/people',
    ]) {
      const seen = await browser.get(path);
      expect(seen.status).toBe(200);
      expect(seen.text).not.toContain('value="save"');
    }
    for (const path of ['/organisation/profile', '/organisation/logo']) {
      expect((await browser.get(path)).status).toBe(403);
    }
    const tries: [string, FormFields][] = [
      ['/organisation', { intent: 'unpublish' }],
      ['/organisation/profile', profile],
      ['/organisation/contacts', { name: 'X', email: 'x@y.example', intent: 'save' }],
      ['/organisation/wishes', { textEn: 'X', intent: 'save' }],
      ['/organisation/people', { email: 'x@y.example', role: 'owner', locale: 'en', intent: 'invite' }],
      ['/organisation/logo', { intent: 'remove' }],
    ];
    for (const [path, fields] of tries) expect((await browser.post(path, fields)).status).toBe(403);
    expect((await server.browser().get(page(id))).status).toBe(200);
  });
});

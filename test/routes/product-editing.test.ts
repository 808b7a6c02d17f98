/** The editing of products by requests, as a browser without JavaScript makes them. */
import { describe, expect, it } from 'vitest';
import { editableProduct } from '~/features/products/queries.server';
import { pdf } from '../factories/pdf';
import { addMaker, addProduct, type TestMaker } from '../factories/products';
import { formFields } from '../setup/form-fields';
import { startTestServer } from '../setup/server';

const server = await startTestServer();
const { database } = server;
let count = 0;
const newMaker = () => {
  count += 1;
  return addMaker(database, `editor-${count}@example.test`, { nameEn: `Editor ${count}` });
};
const edit = (id: string) => `/organisation/products/${id}`;
const read = (maker: TestMaker, id: string) => editableProduct(maker.db, maker.organisation, id);
const open = async (maker: TestMaker, id: string) =>
  formFields((await server.browser(maker).get(edit(id))).text, 'multipart/form-data');
const paper = (name = 'spec.pdf', text = 'one') =>
  new File([new Uint8Array(pdf({ trailer: `/Note (${text})` }))], name, { type: 'application/pdf' });

/** Every fact told. */
const whole = {
  targetCountries: ['HK' as const, 'SG' as const],
  gtin: '4901234567894',
  targetJa: '量販店',
  targetEn: 'Supermarkets',
  usageEn: 'Soup',
  salesAreaEn: 'Not in France',
  retailYen: 500,
  retailTaxedYen: 540,
  unitNetG: 500,
  unitGrossG: 540,
  unitsPerCase: 12,
  caseLengthMm: 400,
  caseWidthMm: 300,
  caseHeightMm: 200,
  caseGrossG: 7000,
  minCases: 1,
  maxCases: 100,
  casesPerLayer: 8,
  layersPerPallet: 5,
  palletHeightMm: 1200,
  palletGrossG: 300_000,
  leadTimeDays: 0,
  capacityQuantity: 1000,
  capacityUnit: 'case' as const,
  availableMonths: [1, 2, 12],
  shelfLifeKind: 'use_by' as const,
  arrivalLifeDays: 200,
  storageJa: '冷暗所',
  storageEn: 'Cool & dark',
  allergens: ['soy' as const],
  allergensMay: ['wheat' as const],
  allergensChecked: true,
  ph: 5.25,
  waterActivity: 0.8,
  hermetic: false,
  labelLanguages: ['ja' as const, 'en' as const],
  labelJa: '名称:みそ\n原材料名:大豆',
  certificates: ['haccp' as const, 'halal' as const],
  visibility: 'signed_in' as const,
  documentsVisibility: 'clusters' as const,
  price: {
    amountMinor: 1250,
    currency: 'USD' as const,
    per: 'case' as const,
    incoterm: 'FOB' as const,
    place: 'Sendai',
    visibility: 'introduced' as const,
    validUntil: '2027-03-31',
  },
};
const lists = {
  ingredients: [
    {
      nameJa: '大豆',
      nameEn: 'Soybeans',
      percent: 62.5,
      originCountry: 'JP' as const,
      ins: null,
      animal: null,
    },
    {
      nameJa: '',
      nameEn: 'Lecithin',
      percent: null,
      originCountry: null,
      ins: '322(i)',
      animal: 'egg' as const,
    },
  ],
  certificateDetails: [
    { certificate: 'haccp' as const, number: 'H-1', expiresOn: '2027-01-31', fileId: null },
  ],
};

describe('the form', () => {
  it('shows the whole record: sent back as it is, it changes nothing', async () => {
    const mika = await newMaker();
    const id = await addProduct(mika, whole, { lists });
    const before = await read(mika, id);
    const fields = await open(mika, id);
    const saved = await server.browser(mika).post(edit(id), { ...fields, intent: 'save' });
    expect(saved.status).toBe(303);
    const { version, updatedAt, ...after } = await read(mika, id);
    expect(version).toBe(before.version + 1);
    expect({ ...after, version: before.version, updatedAt: before.updatedAt }).toEqual(before);
    expect(updatedAt).not.toBe(before.updatedAt);
  });

  it('keeps every row that was typed, and tells at the row what is wrong', async () => {
    const mika = await newMaker();
    const id = await addProduct(mika, whole, { lists });
    const browser = server.browser(mika);
    const fields = await open(mika, id);
    const refused = await browser.post(edit(id), {
      ...fields,
      ingredientJa: ['大豆', '', '', '食塩'],
      ingredientEn: ['Soybeans', '', 'Dye', ''],
      ingredientPercent: ['62.5', '', '', ''],
      ingredientIns: ['', '', 'no number', ''],
      ingredientOrigin: ['CA', '', '', 'JP'],
      ingredientAnimal: ['', '', 'egg', ''],
      certificateExpires: ['2027-13-01', ''],
      gtin: '4901234567890',
      intent: 'save',
    });
    expect(refused.status).toBe(400);
    const kept = formFields(refused.text, 'multipart/form-data');
    expect(kept.ingredientJa?.slice(0, 4)).toEqual(['大豆', '', '', '食塩']);
    expect(kept.ingredientIns?.slice(0, 4)).toEqual(['', '', 'no number', '']);
    expect(kept.ingredientOrigin?.slice(0, 4)).toEqual(['CA', '', '', 'JP']);
    expect(kept.certificateExpires).toEqual(['2027-13-01', '']);
    expect([kept.gtin, kept.allergens, kept.labelJa]).toEqual([
      ['4901234567890'],
      ['soy'],
      ['名称:みそ\n原材料名:大豆'],
    ]);
    expect(
      /value="no number"[^>]*aria-invalid="true"|aria-invalid="true"[^>]*value="no number"/.test(
        refused.text,
      ),
    ).toBe(true);
    for (const words of ['Check the INS number', 'The check digit does not fit'])
      expect(refused.text.includes(words), words).toBe(true);
    expect((await read(mika, id)).version).toBe(1);
  });

  it('stores papers with the form, moves them and takes them off', async () => {
    const mika = await newMaker();
    const id = await addProduct(mika, whole, { lists });
    const browser = server.browser(mika);
    const stored = await browser.post(edit(id), {
      ...(await open(mika, id)),
      papers: [paper('規格書.pdf', 'a'), paper('brochure.pdf', 'b')] as never,
      sent: new Blob(['multipart']),
      'paper:halal': paper('halal.pdf', 'c'),
      intent: 'save',
    });
    expect(stored.status).toBe(303);
    const { documents, certificateDetails } = await read(mika, id);
    expect(documents.map(({ titleJa, titleEn }) => [titleJa, titleEn])).toEqual([
      ['規格書', ''],
      ['brochure', 'brochure'],
    ]);
    expect(certificateDetails.map(({ certificate, number }) => [certificate, number])).toEqual([
      ['haccp', 'H-1'],
      ['halal', ''],
    ]);
    const halal = certificateDetails[1]?.fileId ?? '';
    await browser.post(edit(id), { ...(await open(mika, id)), intent: `up:${documents[1]?.fileId}` });
    await browser.post(edit(id), { ...(await open(mika, id)), intent: `remove:${halal}` });
    const after = await read(mika, id);
    expect(after.documents.map(({ titleJa }) => titleJa)).toEqual(['brochure', '規格書']);
    expect(after.certificateDetails.map(({ certificate }) => certificate)).toEqual(['haccp']);
  });

  it('keeps the papers that were stored when another field is refused', async () => {
    const mika = await newMaker();
    const id = await addProduct(mika, whole, { lists });
    const browser = server.browser(mika);
    const refused = await browser.post(edit(id), {
      ...(await open(mika, id)),
      hs: '1',
      papers: paper('spec.pdf', 'kept'),
      'paper:haccp': new File(['not a document'], 'x.docx'),
      intent: 'save',
    });
    expect(refused.status).toBe(400);
    const kept = formFields(refused.text, 'multipart/form-data');
    expect(kept.documentFile?.[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(kept.documentEn).toEqual(['spec']);
    expect(refused.text.includes('This kind of file cannot be used.')).toBe(true);
  });

  it('stores a document by itself while the form is open', async () => {
    const mika = await newMaker();
    const id = await addProduct(mika);
    const browser = server.browser(mika);
    const stored = await browser.post(`${edit(id)}.data`, { paper: paper(), intent: 'paper' });
    expect([stored.status, stored.text.includes('fileId')]).toEqual([200, true]);
    const refused = await browser.post(`${edit(id)}.data`, { paper: new Blob(['MZ']), intent: 'paper' });
    expect([refused.status, refused.text.includes('files:refusedDocument.type')]).toEqual([400, true]);
  });
});

describe('two people', () => {
  it('are shown both versions field by field, and each field is kept as chosen', async () => {
    const mika = await newMaker();
    const id = await addProduct(mika, whole, { lists });
    const browser = server.browser(mika);
    const mine = await open(mika, id);
    const theirs = {
      ...(await open(mika, id)),
      content: ['1 kg'],
      gtin: [''],
      ingredientEn: ['Beans', 'Lecithin'],
    };
    await browser.post(edit(id), { ...theirs, intent: 'save' });
    const typed = { ...mine, content: ['2 kg'], ingredientIns: ['', '322(ii)'], usageEn: ['Stew'] };
    const second = await browser.post(edit(id), { ...typed, intent: 'save' });
    expect(second.status).toBe(409);
    const shown = formFields(second.text, 'multipart/form-data');
    // Only they changed the GTIN: theirs is proposed. Both changed the content: mine is.
    expect([shown['keep:gtin'], shown['keep:content'], shown['keep:ingredients']]).toEqual([
      ['theirs'],
      ['mine'],
      ['mine'],
    ]);
    expect([shown.content, shown.gtin, shown['keep:nameEn']]).toEqual([['2 kg'], [whole.gtin], undefined]);
    const merged = await browser.post(edit(id), { ...shown, 'keep:ingredients': 'theirs', intent: 'save' });
    expect(merged.status).toBe(303);
    const after = await read(mika, id);
    expect([after.content, after.gtin, after.usageEn]).toEqual(['2 kg', null, 'Stew']);
    expect(after.ingredients.map(({ nameEn, ins }) => [nameEn, ins])).toEqual([
      ['Beans', null],
      ['Lecithin', '322(i)'],
    ]);
  });
});

describe('the history', () => {
  const history = (id: string) => `${edit(id)}/history`;

  it('tells what each save changed, and puts an earlier version back as a new one', async () => {
    const mika = await newMaker();
    const id = await addProduct(mika, whole, { lists });
    const browser = server.browser(mika);
    const before = await read(mika, id);
    await browser.post(edit(id), {
      ...(await open(mika, id)),
      content: '1 kg',
      ingredientJa: ['', ''],
      intent: 'save',
    });
    const page = await browser.get(history(id));
    for (const words of ['Version 2', '<del', '500 g', '1 kg', '大豆 / Soybeans'])
      expect(page.text.includes(words), words).toBe(true);
    const undone = await browser.post(history(id), { version: '1', seen: '2' });
    expect([undone.status, undone.location]).toEqual([303, edit(id)]);
    const { version, updatedAt, ...after } = await read(mika, id);
    expect(version).toBe(3);
    expect({ ...after, version: 1, updatedAt: before.updatedAt }).toEqual({ ...before, version: 1 });
    const stale = await browser.post(history(id), { version: '1', seen: '2' });
    expect(stale.location).toBe(history(id));
    expect((await read(mika, id)).version).toBe(3);
  });

  it('leaves out files that are gone, and says so', async () => {
    const mika = await newMaker();
    const id = await addProduct(mika, whole, { lists });
    const browser = server.browser(mika);
    await browser.post(edit(id), {
      ...(await open(mika, id)),
      papers: paper('x.pdf', 'gone'),
      intent: 'save',
    });
    const [kept] = (await read(mika, id)).documents;
    await browser.post(edit(id), { ...(await open(mika, id)), intent: `remove:${kept?.fileId}` });
    await database.adminSql('delete from public.files where id = $1', [kept?.fileId]);
    const restored = await browser.follow(await browser.post(history(id), { version: '2', seen: '3' }));
    expect(restored.text.includes('1 file that is gone was left out')).toBe(true);
    expect((await read(mika, id)).documents).toEqual([]);
  });

  it('is closed to others and to viewers', async () => {
    const [mika, other] = [await newMaker(), await newMaker()];
    const id = await addProduct(mika, whole);
    expect((await server.browser(other).get(history(id))).status).toBe(404);
    expect((await server.browser(other).post(history(id), { version: '1', seen: '1' })).status).toBe(404);
    expect((await server.browser(mika).post(history(id), { version: '99', seen: '1' })).status).toBe(404);
    expect((await server.browser(mika).get(`${history(id)}?before=x%27`)).status).toBe(200);
  });
});

describe('several products at once', () => {
  const LIST = '/organisation/products';

  it('are changed each by itself, and what cannot be is told with its reason', async () => {
    const mika = await newMaker();
    const other = await addProduct(await newMaker());
    const [ready, lacking, changed] = [
      await addProduct(mika, { nameEn: 'Ready' }, { status: 'draft' }),
      await addProduct(mika, { nameEn: 'Lacking', content: '' }, { status: 'draft' }),
      await addProduct(mika, { nameEn: 'Changed' }, { status: 'draft' }),
    ];
    const browser = server.browser(mika);
    const list = await browser.get(LIST);
    expect(list.text.includes(`value="${ready}:1"`)).toBe(true);
    const page = await browser.post(LIST, {
      chosen: [`${ready}:1`, `${lacking}:1`, `${changed}:7`, `${other}:1`],
      intent: 'publish',
    });
    expect(page.status).toBe(200);
    for (const words of ['1 product is published', 'It lacks facts', 'Somebody saved it', 'It is not there'])
      expect(page.text.includes(words), words).toBe(true);
    expect([(await read(mika, ready)).status, (await read(mika, changed)).status]).toEqual([
      'published',
      'draft',
    ]);

    const archived = await browser.post(`${LIST}?status=published`, { everything: 'on', intent: 'archive' });
    expect((await read(mika, ready)).status).toBe('archived');
    const undo = /value="([^"]+:published)"/.exec(archived.text)?.[1] ?? '';
    await browser.post(LIST, { chosen: undo, intent: 'undo' });
    expect((await read(mika, ready)).status).toBe('published');
    expect((await browser.post(LIST, { intent: 'publish' })).status).toBe(400);
  });

  it('get new prices after a look at them', async () => {
    const mika = await newMaker();
    const [priced, unpriced] = [await addProduct(mika, { price: whole.price }), await addProduct(mika)];
    const browser = server.browser(mika);
    const form = { chosen: [`${priced}:1`, `${unpriced}:1`], how: 'percent', value: '-3.3', currency: 'JPY' };
    const preview = await browser.post(LIST, { ...form, intent: 'preview' });
    for (const words of ['USD 12.50', 'USD 12.09', 'It has no price'])
      expect(preview.text.includes(words), words).toBe(true);
    expect((await read(mika, priced)).price?.amountMinor).toBe(1250);
    await browser.post(LIST, { ...form, intent: 'price' });
    expect((await read(mika, priced)).price?.amountMinor).toBe(1209);
    await browser.post(LIST, { chosen: `${priced}:2:1250`, intent: 'undo' });
    expect((await read(mika, priced)).price).toEqual(whole.price);
    const wrong = await browser.post(LIST, { ...form, value: 'much', intent: 'preview' });
    expect([wrong.status, wrong.text.includes('value="much"')]).toEqual([400, true]);
  });
});

/** Files sent while a form is open: what is stored, and that whatever is sent is answered in words. */
import { randomBytes, randomUUID } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import en from '~/i18n/locales/en/files.json';
import ja from '~/i18n/locales/ja/files.json';
import { pdf } from '../factories/pdf';
import { startTestServer } from '../setup/server';

const server = await startTestServer();
const { database } = server;
const UPLOAD = '/organisation/files';

const png = await sharp({ create: { width: 640, height: 480, channels: 3, background: '#a52' } })
  .png()
  .toBuffer();
const maker = await database.signUpUser('mika@maker.example');
const { data: organisation } = await maker.db.rpc('create_organisation', {
  kind: 'manufacturer',
  name_ja: '結び食品',
  name_en: 'Musubi Foods',
  country: 'JP',
  prefecture: 'JP-04',
  locality: '',
});
const browser = server.browser(maker);

type Answer = {
  ok: boolean;
  error?: string;
  file?: { id: string; name?: string; width?: number; known?: boolean };
};
const chosen = (bytes: Uint8Array | string, name: string, type: string) =>
  new File([bytes as BlobPart], name, { type });
async function post(fields: Record<string, string | Blob>, by = browser) {
  const page = await by.post(UPLOAD, fields, { accept: 'application/json' });
  return {
    status: page.status,
    headers: page.headers,
    answer: JSON.parse(page.text || 'null') as Answer | null,
  };
}
const stored = async () => (await database.adminSql('select id from public.files')).length;

describe('a file sent by itself', () => {
  it('becomes a picture, cut as asked, and a stored picture is cut anew', async () => {
    const edit = JSON.stringify({ x: 0, y: 0, width: 0.5, height: 1, rotation: 90 });
    const cut = await post({ purpose: 'product_image', file: chosen(png, 'a.png', 'image/png'), edit });
    expect([cut.status, cut.answer?.file?.width]).toEqual([200, 240]);
    const again = await post({ purpose: 'product_image', from: cut.answer?.file?.id ?? '', edit });
    expect([again.status, again.answer?.file?.width]).toEqual([200, 320]);
  });

  it('becomes a document that is saved under its own name', async () => {
    const sent = chosen(pdf(), '../製品規格書\u202E.pdf', 'application/pdf');
    const { answer } = await post({ purpose: 'document', file: sent });
    expect(answer?.file).toMatchObject({ name: '製品規格書.pdf', known: false });
    const page = await browser.get(`/files/${answer?.file?.id}`);
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(page.headers.get('content-disposition')).toBe(
      `attachment; filename="_____.pdf"; filename*=UTF-8''${encodeURIComponent('製品規格書')}.pdf`,
    );
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'; sandbox");
    expect((await server.browser().get(`/files/${answer?.file?.id}`)).status).toBe(404);
    const twice = await post({ purpose: 'document', file: chosen(pdf(), 'b.pdf', 'application/pdf') });
    expect(twice.answer?.file).toMatchObject({ id: answer?.file?.id, known: true });
  });

  it('is not taken from visitors, from viewers, or by GET', async () => {
    const file = chosen(png, 'a.png', 'image/png');
    const visitor = await server.browser().post(UPLOAD, { purpose: 'product_image', file });
    expect([visitor.status, visitor.location?.startsWith('/sign-in')]).toEqual([302, true]);
    const viewer = await database.signUpUser('viewer@maker.example');
    await database.adminSql(
      `insert into public.memberships (organisation_id, person_id, role) values ($1, $2, 'viewer')`,
      [organisation, viewer.id],
    );
    const { status, answer } = await post({ purpose: 'product_image', file }, server.browser(viewer));
    expect([status, answer]).toEqual([403, { ok: false, error: 'errors:not_allowed' }]);
    expect((await browser.get(UPLOAD)).status).toBe(405);
  });
});

/** A zip archive of one file that unpacks to far more than it weighs. */
function zipBomb(): Buffer {
  const packed = deflateRawSync(Buffer.alloc(20 * 1024 * 1024));
  const head = Buffer.alloc(30);
  head.write('PK\x03\x04', 'latin1');
  head.writeUInt16LE(8, 8);
  head.writeUInt32LE(packed.length, 18);
  head.writeUInt32LE(20 * 1024 * 1024, 22);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  return Buffer.concat([head, packed, end]);
}

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
const gif = Buffer.concat([Buffer.from('GIF89a/*'), randomBytes(200), Buffer.from('*/=1;alert(1)//')]);
const html = '<!doctype html><script>alert(1)</script>';
const script = pdf({ objects: ['<< /S /JavaScript /JS (app.alert\\(1\\)) >>'] });
const locked = pdf({ trailer: '/Encrypt 9 0 R' });
const heic = Buffer.concat([
  Buffer.from([0, 0, 0, 24]),
  Buffer.from('ftypheic\0\0\0\0mif1heic'),
  Buffer.alloc(64),
]);
const webp = await sharp(png).webp().toBuffer();
const jpeg = await sharp(png).jpeg().toBuffer();

describe('a hostile picture is refused', () => {
  it.each([
    ['nothing at all', '', 'a.png', 'image/png', 'empty'],
    ['a zip bomb', zipBomb(), 'a.jpg', 'image/jpeg', 'type'],
    ['an SVG as PNG', svg, 'a.png', 'image/png', 'type'],
    ['an SVG', svg, 'a.svg', 'image/svg+xml', 'type'],
    ['a GIF that is a script', gif, 'a.jpg', 'image/jpeg', 'type'],
    ['a PDF', pdf(), 'a.jpg', 'image/jpeg', 'type'],
    ['a web page', html, 'a.webp', 'image/webp', 'type'],
    ['noise', randomBytes(5000), 'a.png', 'image/png', 'type'],
    ['a PNG as JPEG', png, 'a.jpg', 'image/jpeg', 'mismatch'],
    ['a PNG as web page', png, 'a.png', 'text/html', 'mismatch'],
    ['a PNG called a program', png, 'a.png.exe', 'image/png', 'mismatch'],
    ['half a JPEG', jpeg.subarray(0, jpeg.length / 2), 'a.jpg', 'image/jpeg', 'broken'],
    ['a HEIC', heic, 'IMG_1.HEIC', 'image/heic', 'heic'],
  ])('%s', async (_, bytes, name, type, refusal) => {
    const before = await stored();
    const { status, answer } = await post({ purpose: 'product_image', file: chosen(bytes, name, type) });
    expect([status, answer]).toEqual([400, { ok: false, error: `files:refused.${refusal}` }]);
    for (const words of [ja, en]) expect(Object.keys(words.refused)).toContain(refusal);
    expect(await stored()).toBe(before);
  });

  it.each([
    'not json',
    '[]',
    'null',
    '{"x":0,"y":0,"width":0,"height":1,"rotation":0}',
    '{"x":0.9,"y":0,"width":0.5,"height":1,"rotation":0}',
    '{"x":-1,"y":0,"width":1,"height":1,"rotation":0}',
    '{"x":0,"y":0,"width":1e999,"height":1,"rotation":0}',
    '{"x":0,"y":0,"width":1,"height":1,"rotation":45}',
  ])('cut by %s', async (edit) => {
    const file = chosen(png, 'a.png', 'image/png');
    const { status, answer } = await post({ purpose: 'product_image', file, edit });
    expect([status, answer]).toEqual([400, { ok: false, error: 'files:refused.edit' }]);
  });

  it('out of a file that is not there, or not theirs', async () => {
    const edit = JSON.stringify({ x: 0, y: 0, width: 1, height: 1, rotation: 90 });
    for (const from of [randomUUID(), '../x', "'; drop table files"]) {
      expect((await post({ purpose: 'product_image', from, edit })).status).toBe(404);
    }
  });
});

describe('a hostile document is refused', () => {
  it.each([
    ['nothing at all', '', 'a.pdf', 'application/pdf', 'empty'],
    ['more than 10 MB', Buffer.alloc(10 * 1024 * 1024 + 1, 37), 'a.pdf', 'application/pdf', 'tooLarge'],
    ['a zip bomb', zipBomb(), 'a.pdf', 'application/pdf', 'type'],
    ['a web page', html, 'a.pdf', 'application/pdf', 'type'],
    [
      'a web page before a PDF',
      Buffer.concat([Buffer.from(html), pdf()]),
      'a.pdf',
      'application/pdf',
      'type',
    ],
    ['a Word file', zipBomb(), 'a.docx', 'application/vnd.openxmlformats', 'type'],
    ['a WebP', webp, 'a.webp', 'image/webp', 'type'],
    ['a PDF as PNG', pdf(), 'a.png', 'image/png', 'mismatch'],
    ['a PDF called a program', pdf(), 'a.pdf.exe', 'application/pdf', 'mismatch'],
    ['a PDF said to be a web page', pdf(), 'a.pdf', 'text/html', 'mismatch'],
    ['half a PDF', pdf().subarray(0, 200), 'a.pdf', 'application/pdf', 'broken'],
    ['half a scan', jpeg.subarray(0, jpeg.length / 2), 'a.jpg', 'image/jpeg', 'broken'],
    ['a PDF with a script', script, 'a.pdf', 'application/pdf', 'active'],
    ['a locked PDF', locked, 'a.pdf', 'application/pdf', 'encrypted'],
    ['a HEIC', heic, 'IMG_1.HEIC', 'image/heic', 'heic'],
  ])('%s', async (_, bytes, name, type, refusal) => {
    const before = await stored();
    const { status, answer } = await post({ purpose: 'document', file: chosen(bytes, name, type) });
    expect([status, answer]).toEqual([400, { ok: false, error: `files:refusedDocument.${refusal}` }]);
    for (const words of [ja, en]) expect(Object.keys(words.refusedDocument)).toContain(refusal);
    // The paper of a firm's certificate goes through the same door.
    const paper = { intent: 'paper', paper: chosen(bytes, name, type) };
    const byProfile = await browser.post('/organisation/profile.data', paper);
    expect([byProfile.status, byProfile.text]).toEqual([
      400,
      expect.stringContaining(`files:refusedDocument.${refusal}`),
    ]);
    expect(await stored()).toBe(before);
  });

  it.each([
    ['folders', '../../../etc/passwd.pdf', 'passwd.pdf'],
    ['a turned ending', 'invoice\u202Efdp.exe.pdf', 'invoicefdp.exe.pdf'],
    ['control characters', 'a\u0007\u0000b\u001b[31m.pdf', 'ab[31m.pdf'],
    ['300 letters', `${'長'.repeat(300)}.pdf`, `${'長'.repeat(116)}.pdf`],
    ['nothing', '.pdf', 'document.pdf'],
  ])('only by its name, which is made safe: %s', async (about, name, safe) => {
    const bytes = pdf({ objects: [`<< /About (${about}) >>`] });
    const { status, answer } = await post({
      purpose: 'document',
      file: chosen(bytes, name, 'application/pdf'),
    });
    expect([status, answer?.file?.name]).toEqual([200, safe]);
  });
});

describe('what is no file', () => {
  it.each<[string, Record<string, string | Blob>]>([
    ['nothing', {}],
    ['no purpose', { file: chosen('x', 'a.png', 'image/png') }],
    ['a purpose of nobody', { purpose: '__proto__', file: chosen('x', 'a.png', 'image/png') }],
    ['a text for a file', { purpose: 'document', file: 'x' }],
    ['a logo', { purpose: 'logo', file: 'x' }],
  ])('is answered: %s', async (_, fields) => {
    const { status, answer } = await post(fields);
    expect([status, answer?.ok]).toEqual([400, false]);
  });
});

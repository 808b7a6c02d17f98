/** Pictures in the database and in Storage: who may put, read and remove them, and that nothing is stored by half. */
import sharp from 'sharp';
import { beforeEach, describe, expect, it } from 'vitest';
import type { AppContext } from '~/db/context.server';
import type { Db } from '~/db/session.server';
import { editImage, removeFile, removeUnusedFiles, uploadImage } from '~/features/files/commands.server';
import { uploadDocument } from '~/features/files/documents.server';
import type { ImageEdit } from '~/features/files/edits';
import { attachment } from '~/features/files/names';
import { documentPath, objectPath } from '~/features/files/objects.server';
import { storageOf } from '~/features/files/storage.server';
import { loader } from '~/routes/files.$id';
import { createFactories } from '../factories/factories';
import { pdf } from '../factories/pdf';
import { createTestDatabase } from '../setup/database';

const database = await createTestDatabase();
beforeEach(() => database.reset());

const bytes = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#c43' } })
  .jpeg()
  .toBuffer();
const other = new File([(await sharp(bytes).flop().negate().png().toBuffer()) as BlobPart], 'other.png', {
  type: 'image/png',
});
const photo = () => new File([bytes as BlobPart], 'photo.jpg', { type: 'image/jpeg' });

async function maker(email: string) {
  const user = await database.signUpUser(email);
  const { data, error } = await user.db.rpc('create_organisation', {
    kind: 'manufacturer',
    name_ja: '結び食品',
    name_en: 'Musubi Foods',
    country: 'JP',
    prefecture: 'JP-04',
    locality: '',
  });
  if (error) throw error;
  return { ...user, organisation: data };
}

async function read(db: Db, id: string, query = '', headers: Record<string, string> = {}): Promise<Response> {
  const request = new Request(`http://musubi.test/files/${id}${query}`, { headers });
  return (await loader({ request, params: { id }, context: { db } as AppContext })) as Response;
}
const status = (db: Db, id: string) =>
  read(db, id).then(
    (response) => response.status,
    (error: { status: number }) => error.status,
  );
const stored = async () => ({
  rows: (await database.adminSql('select id from public.files')).length,
  objects: (await database.adminSql('select name from storage.objects')).length,
});

/** A published product of a published organisation that shows the picture. */
async function show(by: { organisation: string }, file: string) {
  await database.adminSql(`update public.organisations set status = 'published' where id = $1`, [
    by.organisation,
  ]);
  const [product] = await database.adminSql<{ id: string }>(
    `insert into public.products (organisation_id, item, name_en, status) values ($1, 'rice', 'Rice', 'published') returning id`,
    [by.organisation],
  );
  await database.adminSql('insert into public.product_images (product_id, file_id) values ($1, $2)', [
    product?.id,
    file,
  ]);
  return product?.id;
}

describe('uploadImage', () => {
  it('stores a row, and an object for each width and format', async () => {
    const mika = await maker('mika@example.test');
    const image = await uploadImage(mika.db, mika.organisation, 'product_image', photo());
    expect(image).toMatchObject({ widths: [320, 800, 900], width: 900, height: 600 });
    const names = await database.adminSql<{ name: string }>('select name from storage.objects order by name');
    expect(names.map((one) => one.name)).toEqual(
      [320, 800, 900].flatMap((width) => [
        objectPath(mika.organisation, image.id, width, 'avif'),
        objectPath(mika.organisation, image.id, width),
      ]),
    );
  });

  it('is refused for an organisation of others, and leaves nothing behind', async () => {
    const mika = await maker('mika@example.test');
    const other = await maker('other@example.test');
    await expect(uploadImage(other.db, mika.organisation, 'logo', photo())).rejects.toMatchObject({
      status: 404,
    });
    await expect(uploadImage(database.anon(), mika.organisation, 'logo', photo())).rejects.toThrow();
    expect(await stored()).toEqual({ rows: 0, objects: 0 });
  });

  it('takes back what it stored when Storage fails midway', async () => {
    const mika = await maker('mika@example.test');
    let uploads = 0;
    const from = mika.db.storage.from.bind(mika.db.storage);
    // A stand-in that fails at the second object: a real Storage cannot be told to.
    mika.db.storage.from = (bucket) => {
      const client = from(bucket);
      const upload = client.upload.bind(client);
      client.upload = (...args) => {
        uploads += 1;
        return uploads === 2
          ? (Promise.resolve({ data: null, error: new Error('disk full') }) as never)
          : upload(...args);
      };
      return client;
    };
    await expect(uploadImage(mika.db, mika.organisation, 'logo', photo())).rejects.toMatchObject({
      code: 'unavailable',
    });
    expect(await stored()).toEqual({ rows: 0, objects: 0 });
  });

  it('refuses a file that is no picture before anything is stored', async () => {
    const mika = await maker('mika@example.test');
    const svg = new File(['<svg/>'], 'a.svg', { type: 'image/svg+xml' });
    await expect(uploadImage(mika.db, mika.organisation, 'logo', svg)).rejects.toMatchObject({
      refusal: 'type',
    });
    expect(await stored()).toEqual({ rows: 0, objects: 0 });
  });
});

describe('/files/:id', () => {
  it('is open to its own people only, until something public shows it', async () => {
    const mika = await maker('mika@example.test');
    const other = await maker('other@example.test');
    const { id } = await uploadImage(mika.db, mika.organisation, 'product_image', photo());
    expect(await status(mika.db, id)).toBe(200);
    expect(await status(other.db, id)).toBe(404);
    expect(await status(database.anon(), id)).toBe(404);
    expect((await read(mika.db, id)).headers.get('cache-control')).toBe('private, no-cache');

    const product = await show(mika, id);
    expect(await status(other.db, id)).toBe(200);
    expect(await status(database.anon(), id)).toBe(200);
    expect((await read(mika.db, id)).headers.get('cache-control')).toMatch(/^public/);

    await database.adminSql(`update public.products set status = 'archived' where id = $1`, [product]);
    expect(await status(database.anon(), id)).toBe(404);
  });

  it('does not give the object away by its Storage address either', async () => {
    const mika = await maker('mika@example.test');
    const other = await maker('other@example.test');
    const { id } = await uploadImage(mika.db, mika.organisation, 'product_image', photo());
    const path = objectPath(mika.organisation, id, 320);
    for (const db of [other.db, database.anon()]) {
      expect((await db.storage.from('media').download(path)).error).not.toBeNull();
      await db.storage.from('media').remove([path]);
    }
    expect((await mika.db.storage.from('media').download(path)).error).toBeNull();
  });

  it('serves the asked width as WebP, with an ETag that saves the bytes next time', async () => {
    const mika = await maker('mika@example.test');
    const { id } = await uploadImage(mika.db, mika.organisation, 'product_image', photo());
    const response = await read(mika.db, id, '?w=320');
    expect(response.headers.get('content-type')).toBe('image/webp');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    const metadata = await sharp(Buffer.from(await response.arrayBuffer())).metadata();
    expect([metadata.format, metadata.width]).toEqual(['webp', 320]);
    const etag = response.headers.get('etag') ?? '';
    const again = await read(mika.db, id, '?w=320', { 'if-none-match': `W/${etag}` });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await read(mika.db, id, '?w=801')).headers.get('etag')).toBe(`"${id}-900"`);
    expect((await read(mika.db, id, '?w=abc')).headers.get('etag')).toBe(`"${id}-900"`);
  });

  it('serves AVIF at an address of its own, and WebP where there is none', async () => {
    const mika = await maker('mika@example.test');
    const soft = await sharp(Buffer.from([255, 0, 0, 0, 255, 0, 0, 0, 255, 90, 90, 90]), {
      raw: { width: 2, height: 2, channels: 3 },
    })
      .resize(700, 500, { fit: 'fill' })
      .png()
      .toBuffer();
    const file = new File([soft as BlobPart], 'a.png', { type: 'image/png' });
    const { id, formats } = await uploadImage(mika.db, mika.organisation, 'product_image', file);
    expect(formats).toEqual(['webp', 'avif']);
    const avif = await read(mika.db, id, '?w=320&f=avif');
    expect([avif.headers.get('content-type'), avif.headers.get('etag')]).toEqual([
      'image/avif',
      `"${id}-320-avif"`,
    ]);
    expect((await sharp(Buffer.from(await avif.arrayBuffer())).metadata()).compression).toBe('av1');
    await database.adminSql(`update public.files set formats = '{webp}'`);
    for (const query of ['?w=320&f=avif', '?w=320', '?w=320&f=svg']) {
      expect((await read(mika.db, id, query)).headers.get('content-type')).toBe('image/webp');
    }
  });

  it('answers 404 to what is no id', async () => {
    for (const id of [
      '',
      'x',
      '../../etc/passwd',
      "'; drop table files",
      '00000000-0000-0000-0000-000000000000',
    ]) {
      expect(await status(database.anon(), id)).toBe(404);
    }
  });
});

describe('uploadDocument', () => {
  const spec = (name = '規格書.pdf', bytes = pdf()) =>
    new File([bytes as BlobPart], name, { type: 'application/pdf' });

  it('stores a PDF as it is, with its name made safe, for its own people', async () => {
    const mika = await maker('mika@example.test');
    const other = await maker('other@example.test');
    const document = await uploadDocument(mika.db, mika.organisation, spec('../見積\u202e書.PDF'));
    expect(document).toMatchObject({ name: '見積書.pdf', contentType: 'application/pdf', known: false });
    const response = await read(mika.db, document.id);
    expect(Buffer.from(await response.arrayBuffer()).equals(pdf())).toBe(true);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'cache-control': 'private, no-cache',
      'content-type': 'application/pdf',
      'content-disposition': attachment('見積書.pdf'),
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    });
    expect(await status(other.db, document.id)).toBe(404);
    expect(await status(database.anon(), document.id)).toBe(404);
    const path = documentPath(mika.organisation, document.id, 'application/pdf');
    expect((await other.db.storage.from('documents').download(path)).error).not.toBeNull();
  });

  it('re-encodes a scan as JPEG and keeps nothing else of it', async () => {
    const mika = await maker('mika@example.test');
    const scan = await sharp({ create: { width: 60, height: 40, channels: 4, background: '#0000' } })
      .withExif({ IFD0: { Artist: 'hana' } })
      .png()
      .toBuffer();
    const bytes = Buffer.concat([scan, Buffer.from('<script>alert(1)</script>')]);
    const file = new File([bytes as BlobPart], '証明書.png', { type: 'image/png' });
    const { id, name, contentType } = await uploadDocument(mika.db, mika.organisation, file);
    expect([name, contentType]).toEqual(['証明書.jpg', 'image/jpeg']);
    const served = Buffer.from(await (await read(mika.db, id)).arrayBuffer());
    const { format, exif } = await sharp(served).metadata();
    expect([format, exif, served.includes('script')]).toEqual(['jpeg', undefined, false]);
  });

  it('knows the same bytes again, within one organisation', async () => {
    const mika = await maker('mika@example.test');
    const other = await maker('other@example.test');
    const first = await uploadDocument(mika.db, mika.organisation, spec());
    const again = await uploadDocument(mika.db, mika.organisation, spec('copy.pdf'));
    expect(again).toEqual({ ...first, known: true });
    expect((await uploadDocument(other.db, other.organisation, spec())).id).not.toBe(first.id);
    expect(await stored()).toEqual({ rows: 2, objects: 2 });
  });

  it('is refused for an organisation of others, and for what is no document', async () => {
    const mika = await maker('mika@example.test');
    const other = await maker('other@example.test');
    await expect(uploadDocument(other.db, mika.organisation, spec())).rejects.toMatchObject({ status: 404 });
    await expect(uploadDocument(database.anon(), mika.organisation, spec())).rejects.toThrow();
    await expect(
      uploadDocument(mika.db, mika.organisation, spec('a.pdf', Buffer.from('<html>'))),
    ).rejects.toMatchObject({ refusal: 'type', message: 'files:refusedDocument.type' });
    expect(await stored()).toEqual({ rows: 0, objects: 0 });
  });

  it('leaves nothing when it is removed, or was never used', async () => {
    const mika = await maker('mika@example.test');
    const { id } = await uploadDocument(mika.db, mika.organisation, spec());
    await removeFile(mika.db, id);
    expect(await stored()).toEqual({ rows: 0, objects: 0 });
    await uploadDocument(mika.db, mika.organisation, spec());
    await database.adminSql(`update public.files set created_at = now() - interval '2 days'`);
    await removeUnusedFiles(mika.db, mika.organisation);
    expect(await stored()).toEqual({ rows: 0, objects: 0 });
  });
});

describe('the same picture again', () => {
  it('is the one that is stored; cut otherwise, or as a logo, it is another', async () => {
    const mika = await maker('mika@example.test');
    const put = (purpose: 'logo' | 'product_image', edit?: ImageEdit) =>
      uploadImage(mika.db, mika.organisation, purpose, photo(), edit);
    const first = await put('product_image');
    expect(await put('product_image')).toEqual(first);
    const half = { x: 0, y: 0, width: 0.5, height: 1, rotation: 0 } as const;
    const cut = await put('product_image', half);
    expect([cut.id === first.id, cut.width, cut.height]).toEqual([false, 450, 600]);
    const logo = await put('logo');
    expect((await put('logo')).id).not.toBe(logo.id);
  });

  it('is cut into a new one, by editors of its organisation', async () => {
    const mika = await maker('mika@example.test');
    const other = await maker('other@example.test');
    const { id } = await uploadImage(mika.db, mika.organisation, 'product_image', photo());
    await show(mika, id);
    const turned = { x: 0, y: 0, width: 1, height: 1, rotation: 90 } as const;
    const made = await editImage(mika.db, mika.organisation, id, turned);
    expect([made.id === id, made.width, made.height]).toEqual([false, 600, 900]);
    await expect(editImage(other.db, other.organisation, id, turned)).rejects.toMatchObject({ status: 404 });
    await expect(editImage(other.db, mika.organisation, id, turned)).rejects.toMatchObject({ status: 404 });
  });
});

describe('removing', () => {
  it('takes row and objects, for the editors of the organisation alone', async () => {
    const mika = await maker('mika@example.test');
    const other = await maker('other@example.test');
    const { id } = await uploadImage(mika.db, mika.organisation, 'logo', photo());
    await expect(removeFile(other.db, id)).rejects.toMatchObject({ status: 404 });
    expect(await stored()).toEqual({ rows: 1, objects: 3 });
    await removeFile(mika.db, id);
    expect(await stored()).toEqual({ rows: 0, objects: 0 });
  });

  it('clears away pictures that nothing has shown for a day', async () => {
    const mika = await maker('mika@example.test');
    const shown = await uploadImage(mika.db, mika.organisation, 'product_image', photo());
    await show(mika, shown.id);
    await uploadImage(mika.db, mika.organisation, 'product_image', other);
    const fresh = { rows: 2, objects: 12 };
    await removeUnusedFiles(mika.db, mika.organisation);
    expect(await stored()).toEqual(fresh);
    await database.adminSql(`update public.files set created_at = now() - interval '2 days'`);
    await removeUnusedFiles(mika.db, mika.organisation);
    expect(await stored()).toEqual({ rows: 1, objects: 6 });
    expect(await status(database.anon(), shown.id)).toBe(200);
  });
});

describe('the storage of an organisation', () => {
  const paper = () => new File([pdf() as BlobPart], 'paper.pdf', { type: 'application/pdf' });
  const limit = (organisation: string, bytes: number) =>
    database.adminSql(
      `insert into rights.storage_limits (organisation_id, bytes) values ($1, $2)
       on conflict (organisation_id) do update set bytes = excluded.bytes`,
      [organisation, bytes],
    );

  it('is counted for its people, and for nobody else', async () => {
    const [mika, stranger] = [await maker('mika@example.test'), await maker('stranger@example.test')];
    expect(await storageOf(mika.db, mika.organisation)).toEqual({ used: 0, allowed: 5_000_000_000 });
    const { id } = await uploadDocument(mika.db, mika.organisation, paper());
    const { used } = await storageOf(mika.db, mika.organisation);
    expect(used).toBe(pdf().byteLength);
    expect(await storageOf(stranger.db, stranger.organisation)).toMatchObject({ used: 0 });
    await expect(storageOf(stranger.db, mika.organisation)).rejects.toMatchObject({ code: 'not_found' });
    await removeFile(mika.db, id);
    expect(await storageOf(mika.db, mika.organisation)).toMatchObject({ used: 0 });
  });

  it('takes nothing more when it is full, says so, and leaves nothing behind; others go on', async () => {
    const [mika, stranger] = [await maker('mika@example.test'), await maker('stranger@example.test')];
    await limit(mika.organisation, pdf().byteLength + 10);
    await uploadDocument(mika.db, mika.organisation, paper());
    const before = await stored();
    await expect(uploadImage(mika.db, mika.organisation, 'product_image', photo())).rejects.toMatchObject({
      refusal: 'full',
      message: 'files:refused.full',
    });
    expect(await stored()).toEqual(before);
    await uploadImage(stranger.db, stranger.organisation, 'product_image', photo());
  });

  it('has one last place, however many come for it at once', async () => {
    const mika = await maker('mika@example.test');
    await limit(mika.organisation, 1000);
    const row = { organisation_id: mika.organisation, purpose: 'logo', content_type: 'image/webp' };
    const results = await Promise.all(
      Array.from({ length: 6 }, () =>
        mika.db.from('files').insert({ ...row, widths: [320], width: 320, height: 320, byte_size: 600 }),
      ),
    );
    expect(results.filter(({ error }) => error === null)).toHaveLength(1);
    expect(new Set(results.flatMap(({ error }) => error?.message ?? []))).toEqual(new Set(['storage_full']));
    expect(await storageOf(mika.db, mika.organisation)).toEqual({ used: 600, allowed: 1000 });
  });

  it('cannot be had for files without a weight, and tells strangers nothing', async () => {
    const [mika, stranger] = [await maker('mika@example.test'), await maker('stranger@example.test')];
    await limit(mika.organisation, 10);
    const row = { organisation_id: mika.organisation, purpose: 'logo', content_type: 'image/webp' };
    const file = { ...row, widths: [320], width: 320, height: 320 };
    const unweighed = await mika.db.from('files').insert(file);
    expect(unweighed.error?.message).toBe('invalid');
    const theirs = await stranger.db.from('files').insert({ ...file, byte_size: 600 });
    expect(theirs.error?.message).toBe('not_found');
  });
});

describe('a row of files', () => {
  const DOCUMENT = { purpose: 'document', content_type: 'application/pdf', widths: [], formats: [] };
  const told = { byte_size: 900, original_name: '規格書.pdf', sha256: 'a'.repeat(64) };

  it.each([
    ['a document without a name', { ...DOCUMENT, ...told, original_name: null }],
    ['a document of more than 10 MB', { ...DOCUMENT, ...told, byte_size: 10 * 1024 * 1024 + 1 }],
    ['a document that is a web page', { ...DOCUMENT, ...told, content_type: 'text/html' }],
    ['a document with widths', { ...DOCUMENT, ...told, widths: [320] }],
    ['a picture that is a PDF', { content_type: 'application/pdf' }],
    ['a picture with a name', { original_name: 'a.png' }],
    ['a picture without WebP', { formats: ['avif'] }],
    ['a picture without widths', { widths: [] }],
    ['a picture without a size', { width: null }],
    ['no fingerprint', { ...DOCUMENT, ...told, sha256: 'A'.repeat(64) }],
    ['folders in a name', { ...DOCUMENT, ...told, original_name: '../a.pdf' }],
    ['a line break in a name', { ...DOCUMENT, ...told, original_name: 'a\nb.pdf' }],
    ['a turned name', { ...DOCUMENT, ...told, original_name: 'a\u202efdp.exe' }],
  ])('is not %s', async (_, values) => {
    const mika = await maker('mika@example.test');
    const make = createFactories(database);
    await expect(make.file(mika.organisation, values)).rejects.toThrow(/check constraint/);
  });

  it('is a document or a picture in two formats', async () => {
    const mika = await maker('mika@example.test');
    const make = createFactories(database);
    expect((await make.document(mika.organisation)).original_name).toBe('規格書.pdf');
    expect((await make.file(mika.organisation, { formats: ['webp', 'avif'] })).formats).toHaveLength(2);
  });
});

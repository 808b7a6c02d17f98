/** Objects in the private bucket × role: who reads, lists, signs, adds and removes; nobody replaces or moves. */
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createWorld, EDITORS, EVERYONE, NOBODY, OURS, ROLES, type Role } from '../factories/world';
import { createTestDatabase } from '../setup/database';

const database = await createTestDatabase();
const world = await createWorld(database);
const { make, ours, partner } = world;

const bytes = Buffer.from('RIFF....WEBP');
const forged = Buffer.from('<script>');
const type = { contentType: 'image/webp' };
const media = (role: Role) => world.as[role].storage.from('media');

/** An object of ours, of a file that nothing shows yet. */
async function stored(show?: 'published' | 'draft') {
  const file = await make.file(ours);
  const path = `${ours}/${file.id}/320.webp`;
  const { error } = await media('owner').upload(path, bytes, type);
  expect(error).toBeNull();
  if (show) {
    const product = await make.product(ours, { status: show });
    await make.insert('product_images', { product_id: product.id, file_id: file.id });
  }
  return { folder: `${ours}/${file.id}`, path };
}

async function whoMay(attempt: (role: Role) => Promise<boolean>): Promise<Role[]> {
  const allowed: Role[] = [];
  for (const role of ROLES) if (await attempt(role)) allowed.push(role);
  return allowed;
}
const content = async (path: string) => (await media('owner').download(path)).data?.text();

describe.each([
  { about: 'that nothing shows', show: undefined, readers: OURS },
  { about: 'of a draft', show: 'draft' as const, readers: OURS },
  { about: 'of a published product', show: 'published' as const, readers: EVERYONE },
])('an object $about', ({ show, readers }) => {
  it(`is read, listed and signed by ${readers.join(', ')}`, async () => {
    const { folder, path } = await stored(show);
    expect(await whoMay(async (role) => (await media(role).download(path)).error === null)).toEqual(readers);
    expect(await whoMay(async (role) => (await media(role).list(folder)).data?.length === 1)).toEqual(
      readers,
    );
    const signed = async (role: Role) => (await media(role).createSignedUrl(path, 60)).data?.signedUrl;
    expect(await whoMay(async (role) => (await signed(role)) !== undefined)).toEqual(readers);
    const fetched = await fetch((await signed('owner')) ?? '');
    expect(await fetched.text()).toBe('RIFF....WEBP');
  });
});

it('is not read without a signature, nor by the address of a public bucket', async () => {
  const { path } = await stored();
  for (const kind of ['object', 'object/public', 'object/authenticated', 'render/image/public']) {
    const answer = await fetch(`${database.url}/storage/v1/${kind}/media/${path}`);
    expect([kind, answer.ok]).toEqual([kind, false]);
  }
});

it(`is added by ${EDITORS.join(', ')}, under a file that their organisation has registered`, async () => {
  const file = await make.file(ours);
  const upload = (role: Role, path: string) => media(role).upload(path, bytes, type);
  expect(
    await whoMay(async (role) => (await upload(role, `${ours}/${file.id}/${role}.webp`)).error === null),
  ).toEqual(EDITORS);
  const theirs = await make.file(partner.stranger);
  for (const path of [
    `${ours}/${randomUUID()}/320.webp`,
    `${ours}/${theirs.id}/320.webp`,
    `${partner.stranger}/${theirs.id}/320.webp`,
    `${ours}/x.webp`,
    `${ours}/../${partner.stranger}/${theirs.id}/320.webp`,
    'x.webp',
  ]) {
    expect([path, (await upload('owner', path)).error === null]).toEqual([path, false]);
  }
});

it('is a picture among the pictures, a document among the documents', async () => {
  const picture = await make.file(ours);
  const document = await make.document(ours);
  const pdf = { contentType: 'application/pdf' };
  const documents = (role: Role) => world.as[role].storage.from('documents');
  const path = `${ours}/${document.id}/document.pdf`;
  expect(
    await whoMay(async (role) => {
      const { error } = await documents(role).upload(`${ours}/${document.id}/${role}.pdf`, '%PDF-', pdf);
      return error === null;
    }),
  ).toEqual(EDITORS);
  expect((await documents('owner').upload(path, '%PDF-', pdf)).error).toBeNull();
  expect(
    (await documents('owner').upload(`${ours}/${picture.id}/document.pdf`, '%PDF-', pdf)).error,
  ).not.toBeNull();
  expect((await media('owner').upload(`${ours}/${document.id}/320.webp`, bytes, type)).error).not.toBeNull();
  expect(
    (await documents('owner').upload(`${path}.html`, '<p>', { contentType: 'text/html' })).error,
  ).not.toBeNull();
  expect(await whoMay(async (role) => (await documents(role).download(path)).error === null)).toEqual(OURS);
  expect(
    await whoMay(async (role) => {
      await documents(role).remove([path]);
      const kept = (await documents('owner').download(path)).error === null;
      if (!kept) await documents('owner').upload(path, '%PDF-', pdf);
      return !kept;
    }),
  ).toEqual(EDITORS);
});

it('is a picture of bounded size', async () => {
  const file = await make.file(ours);
  const path = `${ours}/${file.id}/320.webp`;
  expect((await media('owner').upload(path, forged, { contentType: 'text/html' })).error).not.toBeNull();
  const large = Buffer.alloc(10 * 1024 * 1024 + 1);
  expect((await media('owner').upload(path, large, type)).error).not.toBeNull();
});

it('is replaced and moved elsewhere by nobody', async () => {
  const { path } = await stored('published');
  const other = await make.file(partner.stranger);
  const elsewhere = `${partner.stranger}/${other.id}/320.webp`;
  const replaced = async (role: Role) => {
    const upserted = await media(role).upload(path, forged, { ...type, upsert: true });
    const updated = await media(role).update(path, forged, type);
    return upserted.error === null || updated.error === null || (await content(path)) !== 'RIFF....WEBP';
  };
  expect(await whoMay(replaced)).toEqual(NOBODY);
  expect(await whoMay(async (role) => (await media(role).move(path, elsewhere)).error === null)).toEqual(
    NOBODY,
  );
  expect(await content(path)).toBe('RIFF....WEBP');
});

it(`is removed by ${EDITORS.join(', ')}`, async () => {
  let { path } = await stored('published');
  const removers = await whoMay(async (role) => {
    await media(role).remove([path]);
    if ((await content(path)) !== undefined) return false;
    ({ path } = await stored('published'));
    return true;
  });
  expect(removers).toEqual(EDITORS);
});

it('lies in a bucket that nobody sees, opens, empties or adds to', async () => {
  const { path } = await stored();
  const touched = async (role: Role) => {
    const { storage } = world.as[role];
    const answers = [
      await storage.createBucket(`mine-${role}`, { public: true }),
      await storage.updateBucket('media', { public: true }),
      await storage.emptyBucket('media'),
      await storage.deleteBucket('media'),
    ];
    const { data } = await storage.listBuckets();
    return answers.some(({ error }) => error === null) || (data?.length ?? 0) > 0;
  };
  expect(await whoMay(touched)).toEqual(NOBODY);
  expect(await content(path)).toBe('RIFF....WEBP');
  expect(await database.adminSql('select id, public from storage.buckets order by id')).toEqual([
    { id: 'documents', public: false },
    { id: 'media', public: false },
  ]);
});

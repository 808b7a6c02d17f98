/** Storage on disk behind row-level security, through the client the app uses. */
import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../setup/database';
import type { TestUser } from '../../../setup/database-users';
import { ask } from './shop';

const database: TestDatabase = await createTestDatabase();
let mika: TestUser;
let taro: TestUser;

const bucketOf = (user: TestUser) => user.db.storage.from('shelf');
const picture = randomBytes(70_000);

beforeAll(async () => {
  await database.script(`
    insert into storage.buckets (id, name, public, file_size_limit, allowed_mime_types)
      values ('shelf', 'shelf', false, 100000, array['image/png', 'text/plain']);
    create policy "Shelf: own folder" on storage.objects for all to authenticated
      using (bucket_id = 'shelf' and (storage.foldername(name))[1] = (select auth.uid())::text)
      with check (bucket_id = 'shelf' and (storage.foldername(name))[1] = (select auth.uid())::text);
  `);
  mika = await database.signUpUser('mika@example.test');
  taro = await database.signUpUser('taro@example.test');
});

describe('files', () => {
  test.each(['a.png', 'deep/er/梅干し 1.png', `${'long'.repeat(60)}.png`])(
    'what is stored comes back: %s',
    async (name) => {
      const path = `${mika.id}/${name}`;
      // Storage of Supabase takes no key outside ASCII; the app makes its own.
      const key = encodeURIComponent(path).replaceAll('%2F', '/').replaceAll('%', '_');
      const stored = await bucketOf(mika).upload(key, picture, { contentType: 'image/png' });
      expect(stored.error).toBeNull();
      const { data } = await bucketOf(mika).download(key);
      expect(Buffer.from((await data?.arrayBuffer()) ?? new ArrayBuffer(0)).equals(picture)).toBe(true);
      expect(data?.type).toBe('image/png');
    },
  );

  test('the size that is remembered is the size of the bytes', async () => {
    const [row] = await database.adminSql(
      `select (metadata ->> 'size')::int as size, metadata ->> 'mimetype' as type from storage.objects where name = $1`,
      [`${mika.id}/a.png`],
    );
    expect(row).toEqual({ size: picture.length, type: 'image/png' });
  });

  test('stored twice is refused unless asked for', async () => {
    const path = `${mika.id}/twice.txt`;
    const store = (text: string, upsert: boolean) =>
      bucketOf(mika).upload(path, Buffer.from(text), { contentType: 'text/plain', upsert });
    expect((await store('one', false)).error).toBeNull();
    expect((await store('two', false)).error).not.toBeNull();
    expect((await store('three', true)).error).toBeNull();
    expect(await (await bucketOf(mika).download(path)).data?.text()).toBe('three');
  });

  test('moved, copied, removed', async () => {
    const at = (name: string) => `${mika.id}/${name}`;
    await bucketOf(mika).upload(at('m1.txt'), Buffer.from('moving'), { contentType: 'text/plain' });
    expect((await bucketOf(mika).move(at('m1.txt'), at('m2.txt'))).error).toBeNull();
    expect((await bucketOf(mika).copy(at('m2.txt'), at('m3.txt'))).error).toBeNull();
    expect(await (await bucketOf(mika).download(at('m3.txt'))).data?.text()).toBe('moving');
    expect((await bucketOf(mika).remove([at('m2.txt'), at('m3.txt')])).data).toHaveLength(2);
    expect((await bucketOf(mika).download(at('m2.txt'))).error).not.toBeNull();
  });

  test.each([
    ['too large', randomBytes(100_001), 'image/png'],
    ['of a kind that is not taken', Buffer.from('<svg/>'), 'image/svg+xml'],
  ])('a file that is %s is refused', async (_what, bytes, contentType) => {
    const { error } = await bucketOf(mika).upload(`${mika.id}/refused`, bytes, { contentType });
    expect(error).not.toBeNull();
  });

  test('an upload that hides its size is refused', async () => {
    const stream = new ReadableStream({
      start(controller) {
        controller.enqueue(randomBytes(200_000));
        controller.close();
      },
    });
    const { status } = await ask(database, `/storage/v1/object/shelf/${mika.id}/stream`, {
      method: 'POST',
      body: stream,
      headers: { 'content-type': 'image/png' },
      token: mika.token,
      duplex: 'half',
    } as RequestInit);
    expect(status).toBe(411);
  });
});

describe('rights', () => {
  const path = () => `${mika.id}/private.txt`;

  beforeAll(async () => {
    await bucketOf(mika).upload(path(), Buffer.from('for Mika'), { contentType: 'text/plain' });
  });

  test('another person can neither read, list, sign, overwrite nor remove', async () => {
    expect((await bucketOf(taro).download(path())).error).not.toBeNull();
    expect((await bucketOf(taro).list(mika.id)).data).toEqual([]);
    expect((await bucketOf(taro).createSignedUrl(path(), 60)).error).not.toBeNull();
    const overwritten = await bucketOf(taro).upload(path(), Buffer.from('x'), {
      contentType: 'text/plain',
      upsert: true,
    });
    expect(overwritten.error).not.toBeNull();
    await bucketOf(taro).remove([path()]);
    expect(await (await bucketOf(mika).download(path())).data?.text()).toBe('for Mika');
  });

  test('nobody writes into the folder of another person', async () => {
    const { error } = await bucketOf(taro).upload(`${mika.id}/smuggled.txt`, Buffer.from('x'), {
      contentType: 'text/plain',
    });
    expect(error).not.toBeNull();
  });

  test('without a session nothing can be read, with or without a key', async () => {
    for (const headers of [new Headers(), new Headers({ apikey: database.keys.publishableKey })]) {
      for (const door of ['object', 'object/public', 'object/authenticated', 'object/info']) {
        const response = await fetch(`${database.url}/storage/v1/${door}/shelf/${path()}`, { headers });
        expect(response.status).toBeGreaterThanOrEqual(400);
      }
    }
  });
});

describe('signed addresses', () => {
  test('one, several, and for an upload, in the form the client reads', async () => {
    const path = `${mika.id}/signed.txt`;
    await bucketOf(mika).upload(path, Buffer.from('signed'), { contentType: 'text/plain' });

    const one = await bucketOf(mika).createSignedUrl(path, 60);
    expect(one.error).toBeNull();
    expect(one.data?.signedUrl).toMatch(new RegExp(`^${database.url}/storage/v1/object/sign/shelf/`));
    expect(await (await fetch(one.data?.signedUrl ?? '')).text()).toBe('signed');

    const many = await bucketOf(mika).createSignedUrls([path, `${mika.id}/none.txt`], 60);
    expect(many.data?.map(({ error }) => error === null)).toEqual([true, false]);
    expect(await (await fetch(many.data?.[0]?.signedUrl ?? '')).text()).toBe('signed');

    const upload = await bucketOf(mika).createSignedUploadUrl(`${mika.id}/up.txt`);
    expect(upload.data?.signedUrl).toContain(`${database.url}/storage/v1/object/upload/sign/shelf/`);
    const { error } = await bucketOf(mika).uploadToSignedUrl(
      `${mika.id}/up.txt`,
      upload.data?.token ?? '',
      Buffer.from('up'),
      { contentType: 'text/plain' },
    );
    expect(error).toBeNull();
  });

  test('a token that was changed, or that is of another file, opens nothing', async () => {
    const { data } = await bucketOf(mika).createSignedUrl(`${mika.id}/signed.txt`, 60);
    const changed = (data?.signedUrl ?? '').replace(/\.(.)([^.]+)$/, (_all, first, rest) =>
      first === 'A' ? `.B${rest}` : `.A${rest}`,
    );
    expect((await fetch(changed)).status).toBeGreaterThanOrEqual(400);
    const other = (data?.signedUrl ?? '').replace('signed.txt', 'private.txt');
    expect((await fetch(other)).status).toBeGreaterThanOrEqual(400);
  });
});

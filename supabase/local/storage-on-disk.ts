/**
 * Keeps the bytes of Supabase Storage in a folder. An object is one file, named by the hash of its bucket
 * and key: its properties as one line of JSON, then its bytes. Lite names no version when it uploads and one
 * when it reads, so versions play no part.
 */
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import type { App } from '@supabase/lite';

type StorageAdapter = NonNullable<App['_storageAdapter']>;
type Body = Parameters<StorageAdapter['uploadObject']>[3];

interface Properties {
  mimetype: string;
  cacheControl: string;
  eTag: string;
  size: number;
}

/** The first line of a file is never longer than this. */
const HEADER_LIMIT = 4096;

/** A storage adapter for Supabase Lite over a folder. */
export function storageOnDisk(root: string): StorageAdapter {
  const fileOf = (bucket: string, key: string) => {
    const name = createHash('sha256').update(`${bucket}\n${key}`).digest('hex');
    return join(root, name.slice(0, 2), name);
  };
  const remove = async (bucket: string, key: string) => rm(fileOf(bucket, key), { force: true });

  return {
    driver: root,

    async uploadObject(bucket, key, _version, body, mimetype, cacheControl) {
      const bytes = await bytesOf(body);
      const eTag = `"${createHash('md5').update(bytes).digest('hex')}"`;
      const properties = {
        mimetype: mimetype.slice(0, 255),
        cacheControl: cacheControl.slice(0, 255),
        eTag,
        size: bytes.byteLength,
      };
      await writeWhole(fileOf(bucket, key), properties, bytes);
      return {
        ...properties,
        contentLength: bytes.byteLength,
        lastModified: new Date(),
        httpStatusCode: 200,
      };
    },

    async getObject(bucket, key) {
      const file = fileOf(bucket, key);
      const { start, metadata } = await inspect(file);
      const body = Readable.toWeb(createReadStream(file, { start })) as ReadableStream;
      return { metadata, httpStatusCode: 200, body };
    },

    async headObject(bucket, key) {
      return (await inspect(fileOf(bucket, key))).metadata;
    },

    async copyObject(fromBucket, from, _version, toBucket, to) {
      const source = fileOf(fromBucket, from);
      const { start, metadata } = await inspect(source);
      const bytes = await bytesOf(Readable.toWeb(createReadStream(source, { start })) as ReadableStream);
      await writeWhole(fileOf(toBucket, to), metadata, bytes);
      return { httpStatusCode: 200, eTag: metadata.eTag, lastModified: new Date() };
    },

    deleteObject: remove,

    async deleteObjects(bucket, keys) {
      await Promise.all(keys.map((key) => remove(bucket, key)));
    },

    async privateAssetUrl(bucket, key) {
      return `file://${fileOf(bucket, key)}`;
    },
  };
}

async function bytesOf(body: Body): Promise<Uint8Array> {
  if (body instanceof Uint8Array) return body;
  return new Uint8Array(await new Response(body as BodyInit).arrayBuffer());
}

/** Writes beside the target and renames, so that a crash leaves the old file or the new one. */
async function writeWhole(file: string, properties: Properties, bytes: Uint8Array): Promise<void> {
  const { mimetype, cacheControl, eTag, size } = properties;
  const unfinished = `${file}.${randomUUID()}`;
  await mkdir(dirname(file), { recursive: true });
  try {
    const handle = await open(unfinished, 'wx', 0o600);
    try {
      await handle.write(`${JSON.stringify({ mimetype, cacheControl, eTag, size })}\n`);
      await handle.write(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

async function inspect(file: string) {
  const handle = await open(file, 'r');
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(HEADER_LIMIT), 0, HEADER_LIMIT, 0);
    const end = buffer.subarray(0, bytesRead).indexOf('\n');
    const properties = JSON.parse(buffer.toString('utf8', 0, end)) as Properties;
    const { mtime } = await stat(file);
    return {
      start: end + 1,
      metadata: { ...properties, contentLength: properties.size, lastModified: mtime },
    };
  } finally {
    await handle.close();
  }
}

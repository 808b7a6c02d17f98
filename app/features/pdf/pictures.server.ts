/** From stored WebP to the JPEG that paper takes: as small as its place allows, on white. */
import sharp from 'sharp';
import type { Picture, Pictures } from './model';

/** Gives the bytes of a stored picture at about this width. */
export type OpenPicture = (fileId: string, width: number) => Promise<ReadableStream>;

/** Far more than a stored variant has; a stream that does not end is cut off. */
const MAX_BYTES = 8 * 1024 * 1024;
const AT_A_TIME = 4;

/**
 * Reads these pictures, each at most so many pixels wide and high. One that cannot be had is left out: a sheet
 * without a picture is better than none.
 */
export async function readPictures(
  fileIds: readonly string[],
  pixels: number,
  open: OpenPicture,
): Promise<Pictures> {
  const found = new Map<string, Picture>();
  const left = [...new Set(fileIds)];
  const work = async () => {
    for (let id = left.shift(); id !== undefined; id = left.shift()) {
      try {
        found.set(id, await toJpeg(await bytesOf(await open(id, pixels)), pixels));
      } catch (error) {
        console.warn(`The picture ${id} is left out of a document:`, (error as Error).message);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  return found;
}

async function bytesOf(stream: ReadableStream): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stream as unknown as AsyncIterable<Uint8Array>) {
    size += part.length;
    if (size > MAX_BYTES) throw new Error('it is too large');
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** A picture made ready for paper. */
export async function toJpeg(bytes: Uint8Array, pixels: number): Promise<Picture> {
  const { data, info } = await sharp(bytes, { limitInputPixels: 16_000_000 })
    .resize({ width: pixels, height: pixels, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#fff' })
    .jpeg({ quality: 80 })
    .toBuffer({ resolveWithObject: true });
  return { bytes: data, width: info.width, height: info.height };
}

/** Which files become pictures, and what is left of them. */
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { ImageEdit } from '~/features/files/edits';
import { encodeImage as encode, readImage } from '~/features/files/encode.server';
import { bestWidth, imageSrcSet } from '~/features/files/model';
import { sniffImage, widthsFor } from '~/features/files/rules';

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: { r: 200, g: 60, b: 40 } } });
const file = (bytes: Uint8Array | string, name: string, type: string) =>
  new File([bytes as BlobPart], name, { type });
/** A chosen file all the way to what is stored of it. */
async function encodeImage(chosen: File, edit?: ImageEdit) {
  const { bytes, kind } = await readImage(chosen);
  return encode(bytes, kind, { edit });
}
const refusal = (chosen: File) =>
  encodeImage(chosen).then(
    () => 'taken',
    (error: { refusal?: string }) => error.refusal ?? String(error),
  );

const grain = await sharp({
  create: {
    width: 256,
    height: 256,
    channels: 3,
    background: '#888',
    noise: { type: 'gaussian', mean: 128, sigma: 40 },
  },
})
  .png()
  .toBuffer();
/** Something like a photo: soft shapes, under grain where asked. */
async function photo(width: number, height: number, grained = false) {
  const soft = sharp(grain)
    .extract({ left: 0, top: 0, width: 24, height: 16 })
    .resize(width, height, { fit: 'fill' });
  return grained ? soft.composite([{ input: grain, tile: true, blend: 'hard-light' }]) : soft;
}

const COLOURS = { red: [220, 30, 30], green: [30, 180, 60], blue: [30, 60, 220], white: [250, 250, 250] };

/** The colours at the four corners, read like a page. */
async function corners(bytes: Buffer): Promise<string[]> {
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => {
    const place = (Math.floor(y * (info.height - 1)) * info.width + Math.floor(x * (info.width - 1))) * 3;
    const far = ([r = 0, g = 0, b = 0]: number[]) =>
      Math.hypot(r - (data[place] ?? 0), g - (data[place + 1] ?? 0), b - (data[place + 2] ?? 0));
    return Object.entries(COLOURS).sort(([, one], [, other]) => far(one) - far(other))[0]?.[0] ?? '';
  };
  return [at(0.1, 0.1), at(0.9, 0.1), at(0.1, 0.9), at(0.9, 0.9)];
}

/** A picture of four colours as a camera held in this way stores it. */
async function turned(orientation: number) {
  const quarter = (name: keyof typeof COLOURS, left: number, top: number) => {
    const [r = 0, g = 0, b = 0] = COLOURS[name];
    return {
      input: { create: { width: 60, height: 40, channels: 3 as const, background: { r, g, b } } },
      left,
      top,
    };
  };
  const upright = await picture(120, 80)
    .composite([
      quarter('red', 0, 0),
      quarter('green', 60, 0),
      quarter('blue', 0, 40),
      quarter('white', 60, 40),
    ])
    .png()
    .toBuffer();
  const back = [0, 0, 0, 180, 0, 90, 270, 270, 90][orientation] ?? 0;
  const rotated = await sharp(upright).rotate(back).png().toBuffer();
  const held = sharp(rotated);
  if ([2, 5, 7].includes(orientation)) held.flop();
  if (orientation === 4) held.flip();
  const bytes = await held
    .jpeg({ quality: 95, chromaSubsampling: '4:4:4' })
    .withMetadata({ orientation })
    .toBuffer();
  return { bytes, upright: ['red', 'green', 'blue', 'white'] };
}

/** A PNG that says it is 30,000 × 30,000 pixels in a few hundred kilobytes. */
function bomb(): Buffer {
  const side = 30_000;
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const out = Buffer.alloc(body.length + 8);
    out.writeUInt32BE(data.length, 0);
    body.copy(out, 4);
    out.writeUInt32BE(crc32(body), body.length + 4);
    return out;
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const pixels = deflateSync(Buffer.alloc((side / 8 + 1) * 1000));
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

describe('encodeImage', { timeout: 30_000 }, () => {
  it('stores the standard widths below its own, and never enlarges', async () => {
    const large = await encodeImage(file(await picture(2000, 1000).jpeg().toBuffer(), 'a.jpg', 'image/jpeg'));
    expect(large.widths).toEqual([320, 800, 1600]);
    expect([large.width, large.height]).toEqual([1600, 800]);
    const small = await encodeImage(file(await picture(500, 400).png().toBuffer(), 'a.png', 'image/png'));
    expect(small.widths).toEqual([320, 500]);
    const tiny = await encodeImage(file(await picture(20, 10).webp().toBuffer(), 'a.webp', 'image/webp'));
    expect(tiny.widths).toEqual([20]);
  });

  it('stores WebP always, and AVIF at the same widths where that saves something', async () => {
    const waves = await encodeImage(
      file(await (await photo(1200, 900)).jpeg().toBuffer(), 'a.jpg', 'image/jpeg'),
    );
    expect(waves.formats).toEqual(['webp', 'avif']);
    const stored = await Promise.all(waves.variants.map(({ bytes }) => sharp(bytes).metadata()));
    expect(stored.map(({ format, width }) => [format, width])).toEqual([
      ['webp', 320],
      ['webp', 800],
      ['webp', 1200],
      ['heif', 320],
      ['heif', 800],
      ['heif', 1200],
    ]);
    const size = (format: string) =>
      waves.variants.filter((one) => one.format === format).reduce((sum, one) => sum + one.bytes.length, 0);
    expect(size('avif')).toBeLessThan(size('webp'));
    const tiny = await encodeImage(file(await picture(20, 10).webp().toBuffer(), 'a.webp', 'image/webp'));
    expect(tiny.formats).toEqual(['webp']);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('turns a photo of orientation %i upright', async (orientation) => {
    const { bytes, upright } = await turned(orientation);
    const { width, height, variants } = await encodeImage(file(bytes, 'a.jpg', 'image/jpeg'));
    expect([width, height]).toEqual([120, 80]);
    for (const variant of variants) expect(await corners(variant.bytes)).toEqual(upright);
  });

  it('cuts what is asked, out of the upright and turned picture', async () => {
    const { bytes } = await turned(6);
    const cut = (x: number, y: number, rotation: 0 | 90 | 180 | 270) =>
      encodeImage(file(bytes, 'a.jpg', 'image/jpeg'), { x, y, width: 0.5, height: 0.5, rotation });
    const colour = async (image: Awaited<ReturnType<typeof cut>>) =>
      new Set(await corners(image.variants[0]?.bytes ?? Buffer.alloc(0)));
    const plain = await cut(0.5, 0, 0);
    expect([plain.width, plain.height, await colour(plain)]).toEqual([60, 40, new Set(['green'])]);
    const quarter = await cut(0, 0, 90);
    expect([quarter.width, quarter.height, await colour(quarter)]).toEqual([40, 60, new Set(['blue'])]);
    expect(await colour(await cut(0, 0, 270))).toEqual(new Set(['green']));
    expect(await colour(await cut(0, 0, 180))).toEqual(new Set(['white']));
  });

  it('keeps a cut as sharp as the photo allows', async () => {
    const bytes = await picture(4000, 3000).jpeg().toBuffer();
    const half = { x: 0.25, y: 0.25, width: 0.5, height: 0.5, rotation: 0 } as const;
    expect((await encodeImage(file(bytes, 'a.jpg', 'image/jpeg'), half)).width).toBe(1600);
  });

  it('takes a photo of nearly 20 MB in bounded memory', async () => {
    const bytes = await (await photo(5200, 3900, true))
      .jpeg({ quality: 93 })
      .withMetadata({ orientation: 6 })
      .toBuffer();
    expect(bytes.length).toBeGreaterThan(8_000_000);
    const before = process.memoryUsage().rss;
    const { width, height } = await encodeImage(file(bytes, 'a.jpg', 'image/jpeg'));
    expect([width, height]).toEqual([1600, 2133]);
    expect(process.memoryUsage().rss - before).toBeLessThan(400 * 1024 * 1024);
  });

  it('turns by EXIF and then keeps no metadata', async () => {
    const bytes = await picture(400, 200)
      .jpeg()
      .withExif({ IFD0: { Copyright: 'someone' }, IFD3: { GPSLatitudeRef: 'N' } })
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const { width, height, variants } = await encodeImage(file(bytes, 'turned.jpeg', 'image/jpeg'));
    expect([width, height]).toEqual([200, 400]);
    const metadata = await sharp(variants[0]?.bytes).metadata();
    expect(
      metadata.exif ?? metadata.xmp ?? metadata.iptc ?? metadata.icc ?? metadata.orientation,
    ).toBeUndefined();
  });

  it('takes AVIF and a file of which nothing was said', async () => {
    const avif = await picture(40, 30).avif({ effort: 0 }).toBuffer();
    expect(await refusal(file(avif, 'a.avif', 'image/avif'))).toBe('taken');
    expect(await refusal(file(await picture(9, 9).png().toBuffer(), 'blob', ''))).toBe('taken');
  });

  it('bounds a picture that is much taller than wide', async () => {
    const tall = await encodeImage(file(await picture(100, 9000).png().toBuffer(), 'tall.png', 'image/png'));
    expect(tall.height).toBeLessThanOrEqual(3200);
  });

  it('refuses what is no picture, lies about itself, is broken or a bomb', async () => {
    const png = await picture(30, 30).png().toBuffer();
    const gif = await picture(30, 30).gif().toBuffer();
    const polyglot = Buffer.concat([Buffer.from('GIF89a/*'), gif, Buffer.from('*/=1;alert(1)//')]);
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
    expect(await refusal(file('', 'a.png', 'image/png'))).toBe('empty');
    expect(await refusal(file(Buffer.alloc(20 * 1024 * 1024 + 1, 1), 'a.png', 'image/png'))).toBe('tooLarge');
    expect(await refusal(file(svg, 'a.svg', 'image/svg+xml'))).toBe('type');
    expect(await refusal(file(svg, 'a.png', 'image/png'))).toBe('type');
    expect(await refusal(file(polyglot, 'a.gif', 'image/gif'))).toBe('type');
    expect(await refusal(file(polyglot, 'a.jpg', 'image/jpeg'))).toBe('type');
    expect(await refusal(file('%PDF-1.7', 'a.jpg', 'image/jpeg'))).toBe('type');
    expect(await refusal(file(png, 'a.jpg', 'image/jpeg'))).toBe('mismatch');
    expect(await refusal(file(png, 'a.html', 'image/png'))).toBe('mismatch');
    expect(await refusal(file(png, 'a.png', 'text/html'))).toBe('mismatch');
    expect(await refusal(file(png.subarray(0, 60), 'a.png', 'image/png'))).toBe('broken');
    expect(
      await refusal(file(Buffer.from('\xff\xd8\xff\xe0 nothing more', 'latin1'), 'a.jpg', 'image/jpeg')),
    ).toBe('broken');
    expect(await refusal(file(bomb(), 'a.png', 'image/png'))).toBe('tooManyPixels');
  });

  it('says of a HEIC picture what to do with it', async () => {
    const heic = Buffer.concat([
      Buffer.from([0, 0, 0, 24]),
      Buffer.from('ftypheic\0\0\0\0mif1heic'),
      Buffer.alloc(64),
    ]);
    expect(sniffImage(heic)).toBe('heic');
    expect(await refusal(file(heic, 'IMG_1.HEIC', 'image/heic'))).toBe('heic');
  });

  it('encodes many at once, a few at a time', async () => {
    const bytes = await picture(400, 400).png().toBuffer();
    const all = await Promise.all(
      Array.from({ length: 6 }, () => encodeImage(file(bytes, 'a.png', 'image/png'))),
    );
    expect(all).toHaveLength(6);
  });
});

describe('widths', () => {
  it('serves the narrowest variant that is wide enough', () => {
    expect(bestWidth([320, 800, 1600], 320)).toBe(320);
    expect(bestWidth([320, 800, 1600], 400)).toBe(800);
    expect(bestWidth([320, 500], 1600)).toBe(500);
    expect(bestWidth([1600, 320], null)).toBe(1600);
    expect(bestWidth([], null)).toBeNull();
    expect(widthsFor(320, [320, 800])).toEqual([320]);
  });

  it('lists each stored width in a srcset', () => {
    expect(imageSrcSet('f1', [320, 500])).toBe('/files/f1?w=320 320w, /files/f1?w=500 500w');
  });
});

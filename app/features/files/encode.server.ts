/**
 * From a chosen file to what is stored of it. The content decides what it is; a picture is turned upright by
 * its EXIF, cut as asked, stripped of all metadata, re-encoded, and never made larger.
 * Memory is bounded: file size, pixels, seconds, two pictures at a time and a short queue behind them.
 */
import sharp from 'sharp';
import { AppError } from '~/shared/errors';
import type { ImageEdit } from './edits';
import { IMAGE_WIDTHS, type ImageFormat, MAX_IMAGE_BYTES } from './model';
import { RefusedFile } from './refused';
import { agrees, type ImageKind, pixelsOf, sniffImage, widthsFor } from './rules';

export type EncodedVariant = { width: number; format: ImageFormat; bytes: Buffer };
export type EncodedImage = {
  width: number;
  height: number;
  /** Narrowest first; the last is the picture itself. */
  widths: number[];
  formats: ImageFormat[];
  variants: EncodedVariant[];
};

/** JPEG is scaled while it is read, so many pixels cost little; the others are held as a whole. */
const MAX_PIXELS: Record<ImageKind, number> = {
  jpeg: 120_000_000,
  png: 50_000_000,
  webp: 50_000_000,
  avif: 50_000_000,
  heic: 50_000_000,
};
/** How much taller than wide a stored picture may be; more is scaled down to it. */
const TALLEST = 2;
/** The longest side that is read in order to cut something out of it. */
const WIDEST_SOURCE = 4800;
/** A4 at 300 dots per inch: the longest side of a scan. */
const SCAN_SIDE = 3508;
const SECONDS = 30;
/** AVIF is a courtesy: where it takes longer, there is none. */
const AVIF_SECONDS = 12;
/** WebP at 80 looks as AVIF at 52; effort 3 saves a quarter over 2 for little time, 4 takes four times as long. */
const WEBP = { quality: 80, effort: 4 };
const AVIF = { quality: 52, effort: 3 };
/** AVIF that saves less than this is not worth its place. */
const WORTH = 0.95;
const AT_A_TIME = 2;
const MOST_WAITING = 24;

sharp.cache(false);
sharp.concurrency(1);

/** The bytes of a chosen file and what they are; throws a RefusedFile for what is no picture, or lies about it. */
export async function readImage(file: File): Promise<{ bytes: Buffer; kind: ImageKind }> {
  if (file.size === 0) throw new RefusedFile('empty');
  if (file.size > MAX_IMAGE_BYTES) throw new RefusedFile('tooLarge');
  const bytes = Buffer.from(await file.arrayBuffer());
  const kind = sniffImage(bytes);
  if (!kind) throw new RefusedFile('type');
  if (!agrees(kind, file.type, file.name)) throw new RefusedFile('mismatch');
  return { bytes, kind };
}

/** Encodes the variants of a picture; throws a RefusedFile where it cannot be read. */
export async function encodeImage(
  bytes: Buffer,
  kind: ImageKind,
  { edit, avif: wanted = true }: { edit?: ImageEdit | undefined; avif?: boolean } = {},
): Promise<EncodedImage> {
  return inTurn(() =>
    refusing(kind, async () => {
      const base = await readBase(bytes, kind, edit);
      const widths = widthsFor(base.width, IMAGE_WIDTHS);
      const webp = await Promise.all(
        widths.map(async (width): Promise<EncodedVariant> => {
          const encoded = await resized(base, width).webp(WEBP).toBuffer();
          return { width, format: 'webp', bytes: encoded };
        }),
      );
      const avif = wanted ? await smaller(base, webp) : [];
      const formats: ImageFormat[] = avif.length > 0 ? ['webp', 'avif'] : ['webp'];
      return { width: base.width, height: base.height, widths, formats, variants: [...webp, ...avif] };
    }),
  );
}

/** A scan or a photo of a document as a JPEG, which every machine opens, on white where nothing is. */
export async function encodeScan(bytes: Buffer, kind: 'jpeg' | 'png') {
  return inTurn(() =>
    refusing(kind, async () => {
      const limitInputPixels = await checkedPixels(bytes, kind);
      const { data, info } = await sharp(bytes, { limitInputPixels, failOn: 'error' })
        .timeout({ seconds: SECONDS })
        .autoOrient()
        .resize({ width: SCAN_SIDE, height: SCAN_SIDE, fit: 'inside', withoutEnlargement: true })
        .toColourspace('srgb')
        .flatten({ background: '#ffffff' })
        .jpeg({ quality: 82, progressive: true })
        .toBuffer({ resolveWithObject: true });
      return { bytes: data, width: info.width, height: info.height };
    }),
  );
}

type Base = { pixels: Buffer; width: number; height: number; channels: 1 | 2 | 3 | 4 };

/** The picture upright, cut and no larger than its widest variant, as plain pixels. */
async function readBase(bytes: Buffer, kind: ImageKind, edit?: ImageEdit): Promise<Base> {
  const limitInputPixels = await checkedPixels(bytes, kind);
  const widest = Math.max(...IMAGE_WIDTHS);
  const within = { fit: 'inside', withoutEnlargement: true } as const;
  // So much is read that what is cut out of it still fills the widest variant.
  const side = edit
    ? Math.min(WIDEST_SOURCE, Math.round(widest / Math.min(edit.width, edit.height)))
    : widest;
  const whole = await sharp(bytes, { limitInputPixels, failOn: 'error' })
    .timeout({ seconds: SECONDS })
    .autoOrient()
    .resize({ width: side, height: edit ? side : side * TALLEST, ...within })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = whole.info;
  if (!edit) return { pixels: whole.data, width, height, channels };

  const turned = await raw({ pixels: whole.data, width, height, channels })
    .rotate(edit.rotation)
    .raw()
    .toBuffer({ resolveWithObject: true });
  const cut = await raw({ pixels: turned.data, ...turned.info })
    .extract(pixelsOf(edit, turned.info))
    .resize({ width: widest, height: widest * TALLEST, ...within })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { pixels: cut.data, width: cut.info.width, height: cut.info.height, channels: cut.info.channels };
}

/** How many pixels may be read of this picture; refuses one that says it has more, or that is something else. */
async function checkedPixels(bytes: Buffer, kind: ImageKind): Promise<number> {
  const metadata = await sharp(bytes, { limitInputPixels: false }).metadata();
  if (metadata.format !== (kind === 'avif' || kind === 'heic' ? 'heif' : kind))
    throw new RefusedFile('mismatch');
  // A progressive JPEG is held as a whole until its last scan.
  const limit = kind === 'jpeg' && metadata.isProgressive ? MAX_PIXELS.png : MAX_PIXELS[kind];
  if (metadata.width * metadata.height > limit) throw new RefusedFile('tooManyPixels');
  return limit;
}

const raw = ({ pixels, width, height, channels }: Base) =>
  sharp(pixels, { raw: { width, height, channels } }).timeout({ seconds: SECONDS });
const resized = (base: Base, width: number) => raw(base).resize({ width });

/** The AVIF variants, where they save something. */
async function smaller(base: Base, webp: readonly EncodedVariant[]): Promise<EncodedVariant[]> {
  const avif: EncodedVariant[] = [];
  try {
    for (const { width } of webp) {
      const bytes = await resized(base, width).timeout({ seconds: AVIF_SECONDS }).avif(AVIF).toBuffer();
      avif.push({ width, format: 'avif', bytes });
    }
  } catch {
    return [];
  }
  const total = (all: readonly EncodedVariant[]) => all.reduce((sum, one) => sum + one.bytes.byteLength, 0);
  return total(avif) <= total(webp) * WORTH ? avif : [];
}

async function refusing<T>(kind: ImageKind, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof RefusedFile) throw error;
    throw new RefusedFile(kind === 'heic' ? 'heic' : 'broken', { cause: error });
  }
}

let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (waiting.length >= MOST_WAITING) throw new AppError('unavailable', undefined, 5);
  if (running >= AT_A_TIME) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

/** Which bytes are a file we take, told by the bytes alone; what a browser or a name says is only compared. */

/** The kinds of picture that are known. */
export type ImageKind = 'jpeg' | 'png' | 'webp' | 'avif' | 'heic';
export type FileKind = ImageKind | 'pdf';

/** Why a picture is refused: a key under `files:refused`. */
export type ImageRefusal =
  | 'empty'
  | 'tooLarge'
  | 'type'
  | 'mismatch'
  | 'tooManyPixels'
  | 'broken'
  | 'heic'
  | 'full'
  | 'edit';
/** Why a document is refused: a key under `files:refusedDocument`. */
export type DocumentRefusal = Exclude<ImageRefusal, 'edit'> | 'encrypted' | 'active';

const MIME: Record<FileKind, readonly string[]> = {
  jpeg: ['image/jpeg', 'image/jpg', 'image/pjpeg'],
  png: ['image/png', 'image/x-png'],
  webp: ['image/webp'],
  avif: ['image/avif'],
  heic: ['image/heic', 'image/heif', 'image/heic-sequence', 'image/heif-sequence'],
  pdf: ['application/pdf', 'application/x-pdf'],
};
const EXTENSION: Record<FileKind, RegExp> = {
  jpeg: /\.(jpe?g|jfif|pjpeg|pjp)$/i,
  png: /\.png$/i,
  webp: /\.webp$/i,
  avif: /\.avif$/i,
  heic: /\.(heic|heif|hif)$/i,
  pdf: /\.pdf$/i,
};
/** Endings of what we never take: a file that is called so is no picture and no document. */
const SUSPICIOUS =
  /\.(svgz?|gif|x?html?|xml|js|mjs|exe|com|bat|cmd|scr|msi|lnk|zip|rar|7z|php|tiff?|bmp|ico|docx?m?|xlsx?m?|pptx?m?)$/i;
/** What a browser says of a file it knows nothing about. */
const UNDECLARED = new Set(['', 'application/octet-stream', 'binary/octet-stream']);

/** The kind of picture these bytes begin, or null for anything else (SVG, GIF, TIFF, PDF, text …). */
export function sniffImage(bytes: Uint8Array): ImageKind | null {
  const ascii = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg';
  if (ascii(0, 8) === '\x89PNG\r\n\x1a\n') return 'png';
  if (ascii(0, 4) === 'RIFF' && ascii(8, 12) === 'WEBP') return 'webp';
  if (ascii(4, 8) !== 'ftyp') return null;
  const length = ((bytes[2] ?? 0) << 8) | (bytes[3] ?? 0);
  const brands = ascii(8, Math.min(Math.max(length, 12), 64));
  if (/avi[fs]/.test(brands)) return 'avif';
  return /hei[cxms]|hev[cxm]|mif1|msf1/.test(brands) ? 'heic' : null;
}

/** The kind of file these bytes begin. A PDF begins at its first byte: what stands before it could be anything. */
export function sniffFile(bytes: Uint8Array): FileKind | null {
  return /^%PDF-[12]\.\d/.test(String.fromCharCode(...bytes.subarray(0, 8))) ? 'pdf' : sniffImage(bytes);
}

/** Whether what was said of a file (its MIME type, its name's ending) fits what it is. */
export function agrees(kind: FileKind, declaredType: string, name: string): boolean {
  const type = declaredType.toLowerCase().split(';', 1)[0]?.trim() ?? '';
  if (!UNDECLARED.has(type) && !MIME[kind].includes(type)) return false;
  const ending = name.trim();
  const named = Object.values(EXTENSION).some((pattern) => pattern.test(ending));
  return named ? EXTENSION[kind].test(ending) : !SUSPICIOUS.test(ending);
}

/** The widths to store a picture of this width in: the standard ones below it, and its own up to the largest. */
export function widthsFor(naturalWidth: number, standard: readonly number[]): number[] {
  const widest = Math.min(naturalWidth, Math.max(...standard));
  return [...standard.filter((width) => width < widest), widest];
}

type Box = { left: number; top: number; width: number; height: number };

/** Fractions of a picture as whole pixels of it, never outside and never nothing. */
export function pixelsOf(
  part: { x: number; y: number; width: number; height: number },
  size: { width: number; height: number },
): Box {
  const left = Math.min(Math.round(part.x * size.width), size.width - 1);
  const top = Math.min(Math.round(part.y * size.height), size.height - 1);
  return {
    left,
    top,
    width: Math.max(1, Math.min(Math.round(part.width * size.width), size.width - left)),
    height: Math.max(1, Math.min(Math.round(part.height * size.height), size.height - top)),
  };
}

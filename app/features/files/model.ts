/** What the app knows of stored files, and the addresses they are read at. */
import { paths, withQuery } from '~/shared/paths';

export type { ImageEdit } from './edit';

/** What a file is for; each purpose has its own column or table that shows it. */
export const FILE_PURPOSES = ['logo', 'product_image', 'document'] as const;
export type FilePurpose = (typeof FILE_PURPOSES)[number];
export type ImagePurpose = Exclude<FilePurpose, 'document'>;

/** The formats a picture is stored in: WebP always, AVIF where it is smaller. */
export const IMAGE_FORMATS = ['webp', 'avif'] as const;
export type ImageFormat = (typeof IMAGE_FORMATS)[number];

/** The widths a picture is stored in; one that is smaller is kept at its own width, never enlarged. */
export const IMAGE_WIDTHS = [320, 800, 1600] as const;

/** The largest picture file that is taken. */
export const MAX_IMAGE_BYTES = 20 * 1024 * 1024;
/** The largest document that is taken. */
export const MAX_DOCUMENT_BYTES = 10 * 1024 * 1024;
/** Room for one file and the fields around it, for `readForm`. */
export const UPLOAD_FORM_BYTES = 2 * MAX_IMAGE_BYTES + 1024 * 1024;

/** What a file input may offer; the content decides, not this list. */
export const ACCEPTED_IMAGES = 'image/jpeg,image/png,image/webp,image/avif';
/**
 * What a file input for documents may offer: PDF, and scans. Word and Excel files are not taken: they carry
 * macros and links that a reader abroad cannot judge, and they look different on every machine.
 */
export const ACCEPTED_DOCUMENTS = 'application/pdf,image/jpeg,image/png';

/** What an input for documents takes. */
export const DOCUMENT_INPUT = { accept: ACCEPTED_DOCUMENTS, maxBytes: MAX_DOCUMENT_BYTES };

/** A picture as stored: the size of its widest variant, the widths and the formats there are. */
export type StoredImage = {
  id: string;
  widths: number[];
  formats: ImageFormat[];
  width: number;
  height: number;
};

export const DOCUMENT_TYPES = ['application/pdf', 'image/jpeg'] as const;
export type DocumentType = (typeof DOCUMENT_TYPES)[number];

/** A document as stored. `known`: the organisation had stored the same bytes before, and this is that file. */
export type StoredDocument = {
  id: string;
  name: string;
  byteSize: number;
  contentType: DocumentType;
  known: boolean;
};

/** The address of a picture at about this width: the next wider variant is served, as WebP where nothing is said. */
export function imageUrl(fileId: string, width?: number, format?: ImageFormat): string {
  return withQuery(paths.file(fileId), { w: width, f: format === 'webp' ? undefined : format });
}

/** The `srcSet` of a picture, one candidate for each stored width. */
export function imageSrcSet(fileId: string, widths: readonly number[], format?: ImageFormat): string {
  return widths.map((width) => `${imageUrl(fileId, width, format)} ${width}w`).join(', ');
}

/** A picture as pages show it, with the widths and formats it is stored in. */
export type ShownImage = {
  fileId: string;
  widths: readonly number[];
  formats?: readonly string[] | undefined;
};

/**
 * The addresses of a picture for `<Picture>`. Each format has addresses of its own, so that caches need not
 * know what a browser accepts.
 */
export function imageSources({ fileId, widths, formats = [] }: ShownImage, width: number) {
  return {
    src: imageUrl(fileId, width),
    srcSet: imageSrcSet(fileId, widths),
    avif: formats.includes('avif') ? imageSrcSet(fileId, widths, 'avif') : undefined,
  };
}

/** The stored width to serve where `asked` pixels are wanted: the narrowest that is wide enough. */
export function bestWidth(widths: readonly number[], asked: number | null): number | null {
  const sorted = [...widths].sort((a, b) => a - b);
  const widest = sorted.at(-1) ?? null;
  return asked === null ? widest : (sorted.find((width) => width >= asked) ?? widest);
}

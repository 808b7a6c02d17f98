/** Storing and removing pictures, as the signed-in person: row-level security decides on row and object alike. */
import { createHash, randomUUID } from 'node:crypto';
import { must } from '~/db/fail';
import type { Db } from '~/db/session.server';
import { AppError, notFound } from '~/shared/errors';
import type { ImageEdit } from './edits';
import { type EncodedImage, encodeImage, readImage } from './encode.server';
import type { ImageFormat, ImagePurpose, StoredImage } from './model';
import { discardFile, objectPath, storeFile } from './objects.server';

export { RefusedFile } from './refused';

/**
 * Checks, cuts as asked, re-encodes and stores a picture for an organisation. Throws a RefusedFile where the
 * file cannot be used. A product picture that was sent before, cut alike, is that picture.
 */
export async function uploadImage(
  db: Db,
  organisationId: string,
  purpose: ImagePurpose,
  file: File,
  edit?: ImageEdit,
): Promise<StoredImage> {
  const { bytes, kind } = await readImage(file);
  const sha256 = fingerprint(bytes, edit);
  const known = purpose === 'product_image' ? await sameImage(db, organisationId, sha256) : null;
  if (known) return known;
  // A logo is shown so small that a second format saves nothing.
  const image = await encodeImage(bytes, kind, { edit, avif: purpose === 'product_image' });
  return store(db, organisationId, { purpose, sha256, image });
}

/** Cuts a stored product picture of one's organisation into a new one; the old one stays as it is. */
export async function editImage(
  db: Db,
  organisationId: string,
  fileId: string,
  edit: ImageEdit,
): Promise<StoredImage> {
  const { data: file, error: unread } = await db
    .from('files')
    .select('widths')
    .match({ id: fileId, organisation_id: organisationId, purpose: 'product_image' })
    .maybeSingle();
  if (unread || !file) throw notFound(unread ?? undefined);
  const path = objectPath(organisationId, fileId, Math.max(...file.widths));
  const { data, error } = await db.storage.from('media').download(path);
  if (error) throw new AppError('unavailable', error);
  const image = await encodeImage(Buffer.from(await data.arrayBuffer()), 'webp', { edit });
  return store(db, organisationId, { purpose: 'product_image', sha256: null, image });
}

/** Removes a file with all that is stored of it. */
export async function removeFile(db: Db, fileId: string): Promise<void> {
  const file = must(
    await db
      .from('files')
      .select('id, organisation_id, purpose, content_type, widths, formats')
      .eq('id', fileId)
      .single(),
  );
  await discardFile(db, file.organisation_id, file);
}

/**
 * Removes files that nothing has shown for a day: uploads never saved, pictures and documents taken off. A few
 * at a time.
 */
export async function removeUnusedFiles(db: Db, organisationId: string): Promise<void> {
  const unused = must(await db.rpc('unused_files', { organisation: organisationId }));
  for (const file of unused) await discardFile(db, organisationId, file);
}

type NewImage = { purpose: ImagePurpose; sha256: string | null; image: EncodedImage };

async function store(
  db: Db,
  organisationId: string,
  { purpose, sha256, image }: NewImage,
): Promise<StoredImage> {
  const id = randomUUID();
  const { width, height, widths, formats, variants } = image;
  const row = {
    id,
    organisation_id: organisationId,
    purpose,
    content_type: 'image/webp',
    widths,
    formats,
    width,
    height,
    sha256,
    byte_size: variants.reduce((sum, variant) => sum + variant.bytes.byteLength, 0),
  };
  const objects = variants.map((variant) => ({
    path: objectPath(organisationId, id, variant.width, variant.format),
    contentType: `image/${variant.format}`,
    bytes: variant.bytes,
  }));
  await storeFile(db, row, objects);
  return { id, widths, formats, width, height };
}

async function sameImage(db: Db, organisation: string, sha256: string): Promise<StoredImage | null> {
  const asked = { organisation, purpose: 'product_image', sha256 };
  const known = must(await db.rpc('same_file', asked))[0];
  if (!known || known.width === null || known.height === null) return null;
  const { id, widths, width, height } = known;
  return { id, widths, formats: known.formats as ImageFormat[], width, height };
}

/** What was sent and what was asked of it, in one number. */
function fingerprint(bytes: Uint8Array, edit?: ImageEdit): string {
  const hash = createHash('sha256').update(bytes);
  if (edit) hash.update(JSON.stringify([edit.x, edit.y, edit.width, edit.height, edit.rotation]));
  return hash.digest('hex');
}

/** Where the bytes of a file lie in Storage, and putting and removing them together with their row. */
import { mustSucceed } from '~/db/fail';
import type { Db } from '~/db/session.server';
import type { TablesInsert } from '~/db/types';
import { AppError, isAppError } from '~/shared/errors';
import type { DocumentType, ImageFormat } from './model';
import { RefusedFile } from './refused';

/** One object of a file, to be stored. */
export type StoredObject = { path: string; contentType: string; bytes: Uint8Array };

type Bucket = 'media' | 'documents';
type Known = { id: string; purpose: string; content_type: string; widths: number[]; formats: string[] };

/** Where a variant of a picture lies in the bucket `media`. */
export function objectPath(
  organisationId: string,
  fileId: string,
  width: number,
  format: ImageFormat = 'webp',
): string {
  return `${organisationId}/${fileId}/${width}.${format}`;
}

/** Where a document lies in the bucket `documents`. */
export function documentPath(organisationId: string, fileId: string, contentType: DocumentType): string {
  return `${organisationId}/${fileId}/document.${contentType === 'application/pdf' ? 'pdf' : 'jpg'}`;
}

/** The bucket of a file, by what it is for. */
export const bucketOf = (purpose: string): Bucket => (purpose === 'document' ? 'documents' : 'media');

/**
 * Stores a file: its row first, as the right to store objects is read from it. What fails midway is taken
 * back: no row without its objects, no object without its row. Throws a RefusedFile where the storage is full.
 */
export async function storeFile(
  db: Db,
  row: TablesInsert<'files'> & Known,
  objects: readonly StoredObject[],
): Promise<void> {
  try {
    mustSucceed(await db.from('files').insert(row));
  } catch (error) {
    if (!isAppError(error) || error.code !== 'storage_full') throw error;
    throw new RefusedFile('full', { document: row.purpose === 'document', cause: error });
  }
  try {
    for (const { path, contentType, bytes } of objects) {
      const { error } = await db.storage.from(bucketOf(row.purpose)).upload(path, bytes, { contentType });
      if (error) throw new AppError('unavailable', error);
    }
  } catch (error) {
    await discardFile(db, row.organisation_id, row).catch(() => {});
    throw error;
  }
}

/** Objects first: their right to be removed is read from their path, the row's from the row. */
export async function discardFile(db: Db, organisationId: string, file: Known): Promise<void> {
  const { error } = await db.storage.from(bucketOf(file.purpose)).remove(pathsOf(organisationId, file));
  if (error) throw new AppError('unavailable', error);
  mustSucceed(await db.from('files').delete().eq('id', file.id));
}

function pathsOf(organisationId: string, { id, purpose, content_type, widths, formats }: Known): string[] {
  if (purpose === 'document') return [documentPath(organisationId, id, content_type as DocumentType)];
  return (formats as ImageFormat[]).flatMap((format) =>
    widths.map((width) => objectPath(organisationId, id, width, format)),
  );
}

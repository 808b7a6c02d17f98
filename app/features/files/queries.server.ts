/** Reading files with the reader's rights: what the reader may not see does not exist. */
import { databaseError, must } from '~/db/fail';
import type { Db } from '~/db/session.server';
import type { Database } from '~/db/types';
import { AppError, notFound } from '~/shared/errors';
import { isId } from '~/shared/ids';
import { bestWidth, type DocumentType, type ImageFormat } from './model';
import { attachment } from './names';
import { bucketOf, documentPath, objectPath } from './objects.server';

/** Something to read, not yet read: one variant of a picture, or a document. */
export type FoundFile = {
  bucket: 'media' | 'documents';
  path: string;
  contentType: string;
  disposition: string;
  /** Whether shared caches may keep it: a picture that anybody may see. */
  isPublic: boolean;
  etag: string;
};

/** What is asked of a picture; of documents it means nothing. */
export type Asked = { width: number | null; format: ImageFormat };

/** The file as asked for; throws `not_found` for whoever may not see it. */
export async function findFile(db: Db, fileId: string, asked: Asked): Promise<FoundFile> {
  if (!isId(fileId)) throw notFound();
  const { data, error } = await db.rpc('read_file', { file: fileId }).maybeSingle();
  if (error) throw databaseError(error);
  return foundFile(data, fileId, asked);
}

/** The same with the eyes of a token's person, as far as its scopes go. */
export async function findFileByToken(
  db: Db,
  token: string,
  fileId: string,
  asked: Asked,
): Promise<FoundFile> {
  if (!isId(fileId)) throw notFound();
  const { data, error } = await db.rpc('read_file_as', { token, file: fileId });
  if (error) throw databaseError(error);
  return foundFile(data as FileRow | null, fileId, asked);
}

type FileRow = Database['public']['Functions']['read_file']['Returns'][number];

function foundFile(data: FileRow | null, fileId: string, asked: Asked): FoundFile {
  if (!data) throw notFound();
  const bucket = bucketOf(data.purpose);
  if (bucket === 'documents') {
    const contentType = data.content_type as DocumentType;
    return {
      bucket,
      path: documentPath(data.organisation_id, fileId, contentType),
      contentType,
      // Always saved, never opened: what is in a PDF is the sender's, not ours.
      disposition: attachment(data.original_name),
      // Who may read a document can change any day, so no cache keeps it.
      isPublic: false,
      etag: `"${fileId}"`,
    };
  }
  const width = bestWidth(data.widths, asked.width);
  if (width === null) throw notFound();
  const format = data.formats.includes(asked.format) ? asked.format : 'webp';
  return {
    bucket,
    path: objectPath(data.organisation_id, fileId, width, format),
    contentType: `image/${format}`,
    disposition: 'inline',
    isPublic: data.is_public,
    // A stored picture never changes: its name is its version.
    etag: `"${fileId}-${width}${format === 'webp' ? '' : `-${format}`}"`,
  };
}

/** The bytes of a file as a stream. */
export async function openFile(db: Db, { bucket, path }: FoundFile): Promise<ReadableStream> {
  const { data, error } = await db.storage.from(bucket).download(path).asStream();
  if (error) throw isMissing(error) ? notFound(error) : new AppError('unavailable', error);
  return must({ data, error });
}

function isMissing(error: object): boolean {
  const { status, statusCode } = error as { status?: number; statusCode?: string };
  return status === 404 || status === 400 || statusCode === '404' || statusCode === 'not_found';
}

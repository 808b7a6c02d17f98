/**
 * Storing documents: PDFs as they are, once they are known to do nothing by themselves, and scans or photos
 * re-encoded. Whoever reads them saves them: they are never opened within our pages.
 */
import { createHash, randomUUID } from 'node:crypto';
import { must } from '~/db/fail';
import type { Db } from '~/db/session.server';
import { encodeScan } from './encode.server';
import { type DocumentType, MAX_DOCUMENT_BYTES, type StoredDocument } from './model';
import { safeFileName } from './names';
import { documentPath, storeFile } from './objects.server';
import { pdfFault } from './pdf.server';
import { RefusedFile } from './refused';
import { agrees, type DocumentRefusal, sniffFile } from './rules';

type DocumentKind = 'pdf' | 'jpeg' | 'png';
type Checked = {
  bytes: Uint8Array;
  contentType: DocumentType;
  ending: 'pdf' | 'jpg';
  size: { width: number; height: number } | null;
};

/**
 * Checks and stores a document for an organisation. Throws a RefusedFile where the file cannot be used. The
 * same bytes again are the file that is stored already, under the name it has.
 */
export async function uploadDocument(db: Db, organisationId: string, file: File): Promise<StoredDocument> {
  const { sent, kind } = await readDocument(file);
  const sha256 = createHash('sha256').update(sent).digest('hex');
  const known = await sameDocument(db, organisationId, sha256);
  if (known) return known;

  const { bytes, contentType, ending, size } = await check(sent, kind);
  const id = randomUUID();
  const name = safeFileName(file.name, ending);
  const row = {
    id,
    organisation_id: organisationId,
    purpose: 'document',
    content_type: contentType,
    widths: [],
    formats: [],
    byte_size: bytes.byteLength,
    original_name: name,
    sha256,
    ...size,
  };
  const path = documentPath(organisationId, id, contentType);
  await storeFile(db, row, [{ path, contentType, bytes }]);
  return { id, name, byteSize: bytes.byteLength, contentType, known: false };
}

/** The bytes of a chosen file and what they are. */
async function readDocument(file: File): Promise<{ sent: Buffer; kind: DocumentKind }> {
  if (file.size === 0) throw refused('empty');
  if (file.size > MAX_DOCUMENT_BYTES) throw refused('tooLarge');
  const sent = Buffer.from(await file.arrayBuffer());
  const kind = sniffFile(sent);
  if (kind === 'heic') throw refused('heic');
  if (kind !== 'pdf' && kind !== 'jpeg' && kind !== 'png') throw refused('type');
  if (!agrees(kind, file.type, file.name)) throw refused('mismatch');
  return { sent, kind };
}

async function check(bytes: Buffer, kind: DocumentKind): Promise<Checked> {
  if (kind === 'pdf') {
    const fault = await pdfFault(bytes);
    if (fault) throw refused(fault);
    return { bytes, contentType: 'application/pdf', ending: 'pdf', size: null };
  }
  const scan = await scanned(bytes, kind);
  if (scan.bytes.byteLength > MAX_DOCUMENT_BYTES) throw refused('tooLarge');
  const { width, height } = scan;
  return { bytes: scan.bytes, contentType: 'image/jpeg', ending: 'jpg', size: { width, height } };
}

async function scanned(bytes: Buffer, kind: 'jpeg' | 'png') {
  try {
    return await encodeScan(bytes, kind);
  } catch (error) {
    if (!(error instanceof RefusedFile)) throw error;
    throw refused(error.refusal === 'edit' ? 'broken' : error.refusal, error);
  }
}

async function sameDocument(db: Db, organisation: string, sha256: string): Promise<StoredDocument | null> {
  const found = must(await db.rpc('same_file', { organisation, purpose: 'document', sha256 }))[0];
  if (!found) return null;
  return {
    id: found.id,
    name: found.original_name ?? '',
    byteSize: found.byte_size ?? 0,
    contentType: found.content_type as DocumentType,
    known: true,
  };
}

const refused = (refusal: DocumentRefusal, cause?: unknown) =>
  new RefusedFile(refusal, { document: true, cause });

/** What a workbook would unpack to and whether it brings programs, found out before it is read. */
import yauzl from 'yauzl';
import { MAX_UNPACKED_BYTES, type SheetRefusal } from './limits';
import { xmlBounds } from './xml-bounds';

const MOST_PARTS = 2_000;

/** Whether bytes begin as a ZIP archive does, which xlsx files are. */
export const isZip = (bytes: Buffer) => bytes.subarray(0, 4).toString('latin1') === 'PK\x03\x04';
/** The container of old Excel files and of encrypted new ones. */
const isCompound = (bytes: Buffer) => bytes.subarray(0, 8).toString('hex') === 'd0cf11e0a1b11ae1';

/** Whether a part may be read as XML; others never are. */
export const isXml = (name: string) => /\.(xml|rels)$/i.test(name);

/** Why bytes that are no ZIP archive are no workbook we read, where that can be told. */
export function otherWorkbook(bytes: Buffer): SheetRefusal | null {
  return isCompound(bytes) ? 'oldExcel' : null;
}

/**
 * Looks through the parts of a workbook; null where it may be read. What the table of contents says of sizes may be a
 * lie, so each part is unpacked once into nothing: more than it said, and it ends there. XML is looked at on its way.
 */
export async function weighWorkbook(bytes: Buffer): Promise<SheetRefusal | null> {
  let unpacked = 0;
  let parts = 0;
  let isWorkbook = false;
  try {
    const zip = await yauzl.fromBufferPromise(bytes, { lazyEntries: true, validateEntrySizes: true });
    for await (const entry of zip.eachEntry()) {
      parts += 1;
      unpacked += entry.uncompressedSize;
      if (parts > MOST_PARTS || unpacked > MAX_UNPACKED_BYTES) return 'bomb';
      if (/vbaProject\.bin$|macrosheets\//i.test(entry.fileName)) return 'macros';
      if (entry.generalPurposeBitFlag & 1) return 'encrypted';
      if (entry.fileName === 'xl/workbook.xml') isWorkbook = true;
      if (entry.fileName.endsWith('/')) continue;
      const bounds = isXml(entry.fileName) ? xmlBounds(entry.fileName) : null;
      for await (const chunk of await zip.openReadStreamPromise(entry)) {
        if (bounds && !bounds.take(chunk as Buffer)) return 'bomb';
      }
    }
  } catch {
    return 'broken';
  }
  return isWorkbook ? null : 'type';
}

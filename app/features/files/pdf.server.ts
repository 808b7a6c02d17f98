/**
 * Whether a PDF is one that a stranger may safely open: whole, not locked, and doing nothing by itself. It is
 * read as bytes, without a PDF library: names are looked for in the file and in its packed objects, in whatever
 * spelling. What cannot be looked into is refused. Bounded in seconds and memory.
 */
import { promisify } from 'node:util';
import { inflate } from 'node:zlib';
import type { DocumentRefusal } from './rules';

const unpack = promisify(inflate);

/** What runs, starts, carries or sends something. */
const ACTIVE = new Set([
  'JavaScript',
  'Launch',
  'EmbeddedFile',
  'EmbeddedFiles',
  'RichMedia',
  'Rendition',
  'SubmitForm',
  'ImportData',
  'GoToE',
  'XFA',
]);
const MOST_PACKED = 2000;
const LARGEST_PACKED = 8 * 1024 * 1024;
const LARGEST_TOTAL = 48 * 1024 * 1024;
/** A zip archive is found from its end, at most this far away. */
const ZIP_END = 65_557;

/** What is wrong with a PDF, or null. The bytes begin with `%PDF-`. */
export async function pdfFault(bytes: Buffer): Promise<DocumentRefusal | null> {
  const text = bytes.toString('latin1');
  if (!isWhole(text)) return 'broken';
  if (isArchive(bytes)) return 'mismatch';
  const packed: number[] = [];
  for (const { name, at } of namesIn(text)) {
    if (name === 'Encrypt') return 'encrypted';
    if (ACTIVE.has(name)) return 'active';
    if (name === 'ObjStm') packed.push(at);
  }
  if (packed.length > MOST_PACKED) return 'broken';
  let total = 0;
  for (const at of packed) {
    const objects = await unpackObjects(bytes, text, at);
    if (objects === null) return 'broken';
    total += objects.length;
    if (total > LARGEST_TOTAL) return 'broken';
    for (const { name } of namesIn(objects)) if (ACTIVE.has(name)) return 'active';
  }
  return null;
}

/** It ends as PDFs end, with nothing but blanks behind. */
function isWhole(text: string): boolean {
  const end = text.lastIndexOf('%%EOF');
  if (end < 0 || /[^\s\0]/.test(text.slice(end + 5))) return false;
  return /startxref\s+\d+\s+$/.test(text.slice(Math.max(0, end - 200), end)) && text.includes('/Root');
}

/** It is a zip archive (a program, an Office file) as well: its directory ends where the file ends. */
function isArchive(bytes: Buffer): boolean {
  const from = Math.max(0, bytes.length - ZIP_END);
  for (let at = bytes.indexOf('PK\x05\x06', from, 'latin1'); at >= 0; ) {
    if (at + 22 <= bytes.length && at + 22 + bytes.readUInt16LE(at + 20) >= bytes.length - 8) return true;
    at = bytes.indexOf('PK\x05\x06', at + 1, 'latin1');
  }
  return false;
}

/** Every name, with its escapes (`/Java#53cript`) undone. */
function* namesIn(text: string): Generator<{ name: string; at: number }> {
  for (const match of text.matchAll(/\/((?:[A-Za-z0-9]|#[0-9a-fA-F]{2}){2,60})/g)) {
    const written = match[1] ?? '';
    const name = written.includes('#')
      ? written.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) =>
          String.fromCharCode(Number.parseInt(hex, 16)),
        )
      : written;
    yield { name, at: match.index };
  }
}

/** The objects packed into a stream, as text; null where they cannot be read the one usual way. */
async function unpackObjects(bytes: Buffer, text: string, at: number): Promise<string | null> {
  const keyword = text.indexOf('stream', at);
  if (keyword < 0) return null;
  const before = text.slice(Math.max(text.lastIndexOf('endobj', keyword), keyword - 4096, 0), keyword);
  const filters = [...namesIn(before)]
    .map(({ name }) => name)
    .filter((name) => /Filter|Decode|^F$|^DP$/.test(name));
  if (filters.join(' ') !== 'Filter FlateDecode') return null;
  const start = keyword + 6 + (/^\r?\n/.exec(text.slice(keyword + 6, keyword + 8))?.[0].length ?? 0);
  try {
    const unpacked = await unpack(bytes.subarray(start), { maxOutputLength: LARGEST_PACKED });
    const objects = unpacked.toString('latin1');
    // It begins with the numbers and places of its objects; anything else is packed twice.
    return /^\s*\d+\s+\d+\s/.test(objects) ? objects : null;
  } catch {
    return null;
  }
}

/** Archives made part by part, quickly however much they unpack to, and telling lies where they are asked to. */
import { crc32, deflateRawSync } from 'node:zlib';

type Options = {
  /** What is told of the size of every part, instead of the truth. */
  sizeTold?: number;
  /** The general purpose flags of every part: 1 says that it is encrypted. */
  flags?: number;
};

/** A ZIP archive of these parts, in their order. */
export function zipOf(
  parts: Record<string, string | Buffer>,
  { sizeTold, flags = 0x800 }: Options = {},
): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(parts)) {
    const bytes = Buffer.from(content as string);
    const packed = deflateRawSync(bytes, { level: 1 });
    const known = Buffer.alloc(26);
    known.writeUInt16LE(20, 0);
    known.writeUInt16LE(flags, 2);
    known.writeUInt16LE(8, 4);
    known.writeUInt32LE(crc32(bytes), 10);
    known.writeUInt32LE(packed.length, 14);
    known.writeUInt32LE(sizeTold ?? bytes.length, 18);
    known.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), known, Buffer.from(name), packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), known, place, Buffer.from(name));
    files.push(local);
    at += local.length;
  }
  const table = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(table.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...files, table, end]);
}

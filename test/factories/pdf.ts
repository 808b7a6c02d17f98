/** Small PDFs of every temper, made byte by byte. */
import { deflateSync } from 'node:zlib';

type Options = {
  /** More objects, without their number: `<< /S /JavaScript … >>`. */
  objects?: string[];
  /** Objects packed into a stream, as newer programs write them. */
  packed?: { objects: string; filter?: string; bytes?: Buffer };
  /** More entries of the trailer. */
  trailer?: string;
};

/** A PDF of one empty page, with a proper table of its objects. */
export function pdf({ objects = [], packed, trailer = '' }: Options = {}): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  const places: number[] = [];
  const length = () => parts.reduce((sum, part) => sum + part.length, 0);
  const add = (body: string | Buffer) => {
    places.push(length());
    parts.push(
      Buffer.from(`${places.length} 0 obj\n`),
      Buffer.from(body as string),
      Buffer.from('\nendobj\n'),
    );
  };
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add('<< /Type /Pages /Kids [3 0 R] /Count 1 >>');
  add('<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>');
  for (const object of objects) add(object);
  if (packed) {
    const text = `9 0 ${packed.objects}`;
    const bytes = packed.bytes ?? deflateSync(Buffer.from(text));
    const filter = packed.filter ?? '/Filter /FlateDecode';
    const head = `<< /Type /ObjStm /N 1 /First 4 ${filter} /Length ${bytes.length} >>\nstream\n`;
    add(Buffer.concat([Buffer.from(head), bytes, Buffer.from('\nendstream')]));
  }
  const table = length();
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = places.length + 1;
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${table}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

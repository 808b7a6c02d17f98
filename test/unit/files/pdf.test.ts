/** Which PDFs are taken: whole ones that do nothing by themselves. */
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pdfFault } from '~/features/files/pdf.server';
import { pdf } from '../../factories/pdf';

const script = '<< /Type /Action /S /JavaScript /JS (app.alert\\(1\\)) >>';
const zip = Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(40), zipEnd(0)]);

/** The end of a zip archive, with a comment of so many bytes behind it. */
function zipEnd(comment: number): Buffer {
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(comment, 20);
  return end;
}

/** A PDF that is a zip archive as well: the archive's comment holds the end of the PDF. */
function archive(): Buffer {
  const tail = Buffer.from('\nendstream\nendobj\nstartxref\n9\n%%EOF\n');
  const head = pdf().subarray(0, -6);
  return Buffer.concat([
    head,
    Buffer.from('\n9 0 obj\n<< >>\nstream\n'),
    zip.subarray(0, 44),
    zipEnd(tail.length),
    tail,
  ]);
}

describe('a PDF is taken', () => {
  it.each([
    ['plain', pdf()],
    ['with packed objects', pdf({ packed: { objects: '<< /Type /Font >>' } })],
    ['with blanks behind its end', Buffer.concat([pdf(), Buffer.from('\r\n\0\n')])],
    ['saved twice', Buffer.concat([pdf(), pdf().subarray(9)])],
    ['with links', pdf({ objects: ['<< /S /URI /URI (https://maker.example) >>'] })],
    ['with a form that sends nothing', pdf({ objects: ['<< /AcroForm << /Fields [] >> >>'] })],
    [
      'with slashes in its pictures',
      pdf({ objects: [`<< >>\nstream\n${'/JS /AA /#'.repeat(500)}\nendstream`] }),
    ],
  ])('%s', async (_, bytes) => {
    expect(await pdfFault(bytes)).toBeNull();
  });
});

describe('a PDF is refused', () => {
  it.each([
    ['active', 'with a script', pdf({ objects: [script] })],
    ['active', 'with a script in disguise', pdf({ objects: ['<< /S /J#61vaScr#69pt /JS (1) >>'] })],
    ['active', 'with a packed script', pdf({ packed: { objects: script } })],
    ['active', 'with a packed script in disguise', pdf({ packed: { objects: '<< /S /#4aavaScript >>' } })],
    ['active', 'that starts a program', pdf({ objects: ['<< /S /Launch /F (cmd.exe) >>'] })],
    ['active', 'with a file inside', pdf({ objects: ['<< /Type /EmbeddedFile >>'] })],
    ['active', 'with a form that sends', pdf({ objects: ['<< /S /SubmitForm /F (https://x.example) >>'] })],
    ['active', 'with an XFA form', pdf({ objects: ['<< /AcroForm << /XFA [] >> >>'] })],
    ['encrypted', 'that is locked', pdf({ trailer: '/Encrypt 9 0 R' })],
    ['broken', 'that is cut off', pdf().subarray(0, 300)],
    ['broken', 'that lost its table', Buffer.from('%PDF-1.4\nhello\n%%EOF\n')],
    ['broken', 'with a web page behind it', Buffer.concat([pdf(), Buffer.from('<script>alert(1)</script>')])],
    ['broken', 'with an archive behind it', Buffer.concat([pdf(), zip])],
    ['mismatch', 'that is an archive as well', archive()],
    [
      'broken',
      'packed in a way that hides',
      pdf({ packed: { objects: script, filter: '/Filter /LZWDecode' } }),
    ],
    [
      'broken',
      'packed with a shift',
      pdf({ packed: { objects: script, filter: '/Filter /FlateDecode /DecodeParms << /Predictor 12 >>' } }),
    ],
    [
      'broken',
      'packed twice',
      pdf({ packed: { objects: '', bytes: deflateSync(deflateSync(Buffer.from(`9 0 ${script}`))) } }),
    ],
    [
      'broken',
      'whose packing is damaged',
      pdf({ packed: { objects: '', bytes: Buffer.from('no zlib at all') } }),
    ],
    [
      'broken',
      'that unpacks into a flood',
      pdf({ packed: { objects: '', bytes: deflateSync(Buffer.alloc(64 * 1024 * 1024, 32)) } }),
    ],
  ])('as %s: %s', async (fault, _, bytes) => {
    expect(await pdfFault(bytes)).toBe(fault);
  });

  it('in a moment, whatever its size', async () => {
    const names = Buffer.from(
      `%PDF-1.7\n${'/ObjStm stream\n'.repeat(400_000)}\n/Root\nstartxref\n9\n%%EOF\n`,
    );
    const long = Buffer.concat([
      Buffer.from('%PDF-1.7\n/'),
      Buffer.alloc(9_000_000, 65),
      Buffer.from('/Root\nstartxref\n9\n%%EOF'),
    ]);
    const started = performance.now();
    expect(await pdfFault(names)).toBe('broken');
    expect(await pdfFault(long)).toBeNull();
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

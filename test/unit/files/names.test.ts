/** Names of files, in and out. */
import { describe, expect, it } from 'vitest';
import { attachment, safeFileName } from '~/features/files/names';

describe('safeFileName', () => {
  it.each([
    ['規格書 2026年版.PDF', '規格書 2026年版.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['C:\\Users\\hana\\spec.pdf', 'spec.pdf'],
    ['a\u0000b\r\nc\t.pdf', 'ab c.pdf'],
    ['invoice\u202Efdp.exe.pdf', 'invoicefdp.exe.pdf'],
    ['zero\u200Bwidth\uFEFF.pdf', 'zerowidth.pdf'],
    ['\uD800lone.pdf', 'lone.pdf'],
    ['<b>"x"|?*:.pdf', '_b__x_____.pdf'],
    ['...hidden.pdf', 'hidden.pdf'],
    ['CON.pdf', '_CON.pdf'],
    ['scan.png', 'scan.pdf'],
    ['か\u3099.pdf', 'が.pdf'],
    ['', 'document.pdf'],
    ['.pdf', 'document.pdf'],
    ['/', 'document.pdf'],
    ['\u202E\u0007', 'document.pdf'],
  ])('%j becomes %j', (name, safe) => {
    expect(safeFileName(name, 'pdf')).toBe(safe);
  });

  it('cuts a long name between characters, and keeps the ending', () => {
    const name = safeFileName(`${'🍶'.repeat(300)}.pdf`, 'pdf');
    expect([...name]).toHaveLength(120);
    expect(name.endsWith('🍶.pdf')).toBe(true);
    expect(safeFileName('x'.repeat(300), 'jpg')).toBe(`${'x'.repeat(116)}.jpg`);
  });
});

describe('attachment', () => {
  it('tells the name in ASCII and as it is', () => {
    expect(attachment('HACCP certificate.pdf')).toBe(
      `attachment; filename="HACCP certificate.pdf"; filename*=UTF-8''HACCP%20certificate.pdf`,
    );
    expect(attachment('規格書é.pdf')).toBe(
      `attachment; filename="___e.pdf"; filename*=UTF-8''%E8%A6%8F%E6%A0%BC%E6%9B%B8%C3%A9.pdf`,
    );
  });

  it('is one header, whatever the name', () => {
    const header = attachment(`a";\r\nSet-Cookie: x=1'(*)%41.pdf`);
    expect(header).toMatch(/^attachment; filename="[ -!#-$&-[\]-~]*"; filename\*=UTF-8''[\w.%~-]*$/);
    expect(() => new Headers({ 'Content-Disposition': header })).not.toThrow();
  });
});

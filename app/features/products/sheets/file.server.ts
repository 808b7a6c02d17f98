/** A sheet as a file that is saved under a name in the reader's language. */

const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};
export type SheetFormat = keyof typeof TYPES;

/** The answer that saves a file; only its reader keeps it. */
export function fileResponse(content: Buffer | string, name: string, format: SheetFormat): Response {
  const plain = name
    .replace(/[\p{Cc}\\/:*?"<>|]/gu, ' ')
    .trim()
    .slice(0, 100);
  const encoded = encodeURIComponent(`${plain}.${format}`).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return new Response(content as BodyInit, {
    headers: {
      'Content-Type': TYPES[format],
      'Content-Disposition': `attachment; filename="products.${format}"; filename*=UTF-8''${encoded}`,
      'Cache-Control': 'private, no-store',
    },
  });
}

/** PDFs as a reader's eye has them: drawn to pixels, because text that can be extracted need not be seen. */
import { PDFiumLibrary } from '@hyzyla/pdfium';
import jsQR from 'jsqr';
import sharp from 'sharp';

export type Raster = { width: number; height: number; scale: number; data: Uint8Array };
/** Points from the top left corner of the page: left, top, width, height. */
export type Box = readonly [number, number, number, number];
export type Colour = readonly [number, number, number];

let library: Promise<PDFiumLibrary> | undefined;

/** All pages as RGBA, `scale` pixels a point. */
export async function rasterise(pdf: Uint8Array, scale = 2): Promise<Raster[]> {
  library ??= PDFiumLibrary.init();
  const document = await (await library).loadDocument(pdf);
  try {
    const pages: Raster[] = [];
    for (const page of document.pages()) {
      const { data, width, height } = await page.render({ scale, render: async (image) => image.data });
      pages.push({ width, height, scale, data: Uint8Array.from(data) });
    }
    return pages;
  } finally {
    document.destroy();
  }
}

/** A part of a page. */
export function crop(page: Raster, [x, y, w, h]: Box): Raster {
  const pixels = (points: number, most: number) => Math.min(Math.round(points * page.scale), most);
  const [left, top] = [pixels(x, page.width), pixels(y, page.height)];
  const [width, height] = [pixels(w, page.width - left), pixels(h, page.height - top)];
  const data = new Uint8Array(width * height * 4);
  for (let row = 0; row < height; row += 1) {
    const from = ((top + row) * page.width + left) * 4;
    data.set(page.data.subarray(from, from + width * 4), row * width * 4);
  }
  return { width, height, scale: page.scale, data };
}

/** How many pixels are near a colour, or, without one, are not white. */
export function count({ data }: Raster, colour?: Colour, tolerance = 24): number {
  const [red, green, blue] = colour ?? [255, 255, 255];
  const within = colour ? tolerance : 12;
  let near = 0;
  for (let at = 0; at < data.length; at += 4) {
    const isNear =
      Math.abs((data[at] ?? 0) - red) <= within &&
      Math.abs((data[at + 1] ?? 0) - green) <= within &&
      Math.abs((data[at + 2] ?? 0) - blue) <= within;
    if (isNear) near += 1;
  }
  return colour ? near : data.length / 4 - near;
}

/** The ink of a part as a small picture of black and white, cut to its edges: what two drawings are compared by. */
export async function shape(page: Raster): Promise<Uint8Array> {
  const { width, height } = page;
  const { data } = await sharp(page.data, { raw: { width, height, channels: 4 } })
    .flatten({ background: '#fff' })
    .greyscale()
    .trim({ background: '#fff', threshold: 60 })
    .resize(SHAPE.width, SHAPE.height, { fit: 'fill' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return data.map((value) => (value < 150 ? 1 : 0));
}
const SHAPE = { width: 160, height: 40 };

/** How far two shapes cover each other, 0 to 1. */
export function likeness(one: Uint8Array, other: Uint8Array): number {
  let [both, any] = [0, 0];
  one.forEach((ink, at) => {
    if (ink && other[at]) both += 1;
    if (ink || other[at]) any += 1;
  });
  return any === 0 ? 0 : both / any;
}

/** What a QR code in a part of a page says. */
export function readQr(page: Raster): string | null {
  const { width, height } = page;
  return jsQR(Uint8ClampedArray.from(page.data), width, height)?.data ?? null;
}

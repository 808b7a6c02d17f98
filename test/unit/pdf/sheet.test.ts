/** The sheet of a product as it is seen: drawn to pixels and looked at. */
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { cataloguePaper } from '~/features/pdf/catalogue';
import { markSvg, pictogramSvg } from '~/features/pdf/drawings.server';
import type { Picture, SheetProduct } from '~/features/pdf/model';
import { toJpeg } from '~/features/pdf/pictures.server';
import { renderPaper } from '~/features/pdf/render.server';
import { type Setting, sheetPaper } from '~/features/pdf/sheet';
import type { Price, PublicProduct } from '~/features/products/model';
import { sheetProduct } from '~/features/products/sheet';
import { productView } from '~/features/products/view.server';
import type { Locale } from '~/i18n/locale';
import { getFixedT } from '~/i18n/locale.server';
import { aProduct } from '../../factories/views';
import { type Box, count, crop, likeness, type Raster, rasterise, readQr, shape } from '../../setup/raster';

const TITLE: Box = [40, 70, 380, 36];
const LEFT: Box = [40, 165, 250, 560];
const RIGHT: Box = [305, 165, 252, 620];
/** Between the columns; below them a note stands across. */
const GUTTER: Box = [289, 180, 14, 280];
const CODE: Box = [440, 66, 120, 100];
const PRICE: Price = {
  amountMinor: 123450,
  currency: 'USD',
  per: 'case',
  incoterm: 'CIF',
  place: 'Singapore',
  visibility: 'public',
  validUntil: '2027-03-31',
};

function setting(locale: Locale): Setting {
  return {
    t: getFixedT(locale, 'pdf'),
    locale,
    today: '2026-11-25',
    host: 'musubi.example',
    drawings: { mark: markSvg(), pictogram: pictogramSvg },
  };
}

function product(change: Partial<PublicProduct> = {}, locale: Locale = 'ja'): SheetProduct {
  const t = getFixedT(locale, 'products');
  return sheetProduct(productView(aProduct(change), locale), {
    t,
    locale,
    zone: 'Asia/Tokyo',
    origin: 'https://musubi.example',
    isOpen: true,
  });
}

const print = (
  change: Partial<PublicProduct>,
  pictures = new Map<string, Picture>(),
  locale: Locale = 'ja',
) => renderPaper(sheetPaper(product(change, locale), pictures, setting(locale)));

async function draw(...of: Parameters<typeof print>): Promise<Raster> {
  const [page, ...others] = await rasterise(await print(...of));
  expect(others).toEqual([]);
  return page as Raster;
}

/** A text as the outlines of the font say, without any PDF. */
async function reference(text: string): Promise<Uint8Array> {
  const file = createRequire(import.meta.url).resolve(
    '@expo-google-fonts/noto-sans-jp/600SemiBold/NotoSansJP_600SemiBold.ttf',
  );
  const font = fontkit.openSync(file) as fontkit.Font;
  let x = 20;
  const paths = font.layout(text).glyphs.map((glyph) => {
    const path = `<path transform="translate(${x} 1000) scale(1 -1)" d="${glyph.path.toSVG()}"/>`;
    x += glyph.advanceWidth;
    return path;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${x / 10}" height="130" viewBox="0 0 ${x} 1300">${paths.join('')}</svg>`;
  const { data, info } = await sharp(Buffer.from(svg))
    .flatten({ background: '#fff' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return shape({ width: info.width, height: info.height, scale: 1, data });
}

const plainPicture = async (background: string, width = 800, height = 600) =>
  toJpeg(
    await sharp({ create: { width, height, channels: 3, background } })
      .webp()
      .toBuffer(),
    1000,
  );

/** Nothing is drawn outside of the margins; the foot of the page stands in the lower one. */
function staysInside(page: Raster): void {
  for (const edge of [
    [0, 0, 41, 842],
    [554.5, 0, 40, 842],
    [0, 0, 595, 35],
    [0, 818, 595, 23],
  ] as const) {
    expect(count(crop(page, edge))).toBe(0);
  }
}

describe('the sheet of a product', { timeout: 30_000 }, () => {
  it('draws the Japanese letters of its name', async () => {
    const title = await shape(crop(await draw({ nameJa: '仙台味噌' }), TITLE));
    expect(likeness(title, await reference('仙台味噌'))).toBeGreaterThan(0.8);
    expect(likeness(title, await reference('信州醤油'))).toBeLessThan(0.6);
  });

  it('draws old forms, rare letters and those of other countries, each as itself', async () => {
    const names = ['髙﨑德濵', '高崎徳浜', '𠮷野葛餅', 'Łódź kość', 'Lodz kosc'];
    const shapes = await Promise.all(
      names.map(async (nameJa) => shape(crop(await draw({ nameJa, nameEn: '' }), TITLE))),
    );
    expect(likeness(shapes[0] as Uint8Array, await reference('髙﨑德濵'))).toBeGreaterThan(0.8);
    expect(likeness(shapes[2] as Uint8Array, await reference('𠮷野葛餅'))).toBeGreaterThan(0.8);
    expect(likeness(shapes[0] as Uint8Array, shapes[1] as Uint8Array)).toBeLessThan(0.95);
    expect(likeness(shapes[3] as Uint8Array, shapes[4] as Uint8Array)).toBeLessThan(0.95);
  });

  it('leads to the page of the product by its QR code', async () => {
    const page = await draw({});
    expect(readQr(crop(page, CODE))).toBe(`https://musubi.example/products/${aProduct().id}`);
  });

  it('shows the picture, or the drawing of its kind where there is none', async () => {
    const images = [{ fileId: 'one', widths: [800], altJa: '', altEn: '' }];
    const red = await draw({ images }, new Map([['one', await plainPicture('#c8281e')]]));
    const lost = await draw({ images });
    const area = 244 * 183 * red.scale ** 2;
    expect(count(crop(red, LEFT), [200, 40, 30])).toBeGreaterThan(0.97 * area);
    expect(count(crop(lost, LEFT), [200, 40, 30])).toBe(0);
    expect(count(crop(lost, LEFT), [31, 77, 133])).toBeGreaterThan(300);
    // Another kind, another drawing.
    const fish = await draw({ item: 'scallop', images });
    expect(
      likeness(await shape(crop(lost, [100, 170, 130, 140])), await shape(crop(fish, [100, 170, 130, 140]))),
    ).toBeLessThan(0.7);
  });

  it('tells the price where there is one, and every fact that is given', async () => {
    const [told, asked] = await Promise.all([draw({ price: PRICE }), draw({ price: null })]);
    const box = [305, 168, 252, 56] as const;
    expect(likeness(await shape(crop(told, box)), await shape(crop(asked, box)))).toBeLessThan(0.8);
    const little = await draw({ hs: null, moqQuantity: null, certificates: [], targetCountries: [] });
    expect(count(crop(little, RIGHT))).toBeLessThan(count(crop(asked, RIGHT)));
  });

  it('stays inside its margins and columns, whatever is written', async () => {
    const long = 'みそ造りの蔵では、一年を通じて「発酵」を見守っています。'.repeat(60);
    const pdf = await print({
      nameJa: `🍣${'長'.repeat(90)}\u202E`,
      nameEn: 'x'.repeat(160),
      content: 'W'.repeat(120),
      descriptionJa: `${'A'.repeat(400)}${long}${'。」'.repeat(80)}한국어`,
      certificates: ['haccp', 'iso22000', 'fssc22000', 'jas-organic'] as never,
      maker: { ...aProduct().maker, nameJa: '株式会社'.repeat(24) },
    });
    const pages = await rasterise(pdf, 1.5);
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) staysInside(page);
    // Between the columns is nothing, below the long name and above the foot.
    for (const page of pages.slice(1, -1)) expect(count(crop(page, [289, 36, 14, 750]))).toBe(0);
    expect(count(crop(pages.at(-1) as Raster, [289, 36, 14, 60]))).toBe(0);
    expect(count(crop(pages[0] as Raster, [289, 330, 14, 450]))).toBe(0);
  });

  it('stays apart in two columns, says its language and title, and is small', async () => {
    const images = ['one', 'two', 'three'].map((fileId) => ({ fileId, widths: [800], altJa: '', altEn: '' }));
    const noise = await sharp({
      create: {
        width: 1000,
        height: 750,
        channels: 3,
        background: '#888',
        noise: { type: 'gaussian', mean: 128, sigma: 20 },
      },
    })
      .webp()
      .toBuffer();
    const picture = await toJpeg(noise, 1000);
    const pdf = await print({ images }, new Map(images.map(({ fileId }) => [fileId, picture])), 'en');
    const [page] = await rasterise(pdf);
    expect(count(crop(page as Raster, GUTTER))).toBe(0);
    staysInside(page as Raster);
    expect(pdf.length).toBeLessThan(1_500_000);
    const source = Buffer.from(pdf).toString('latin1');
    for (const said of [
      '/Lang (en)',
      '/Title (Sendai Miso)',
      '(Musubi Foods)',
      '/Outlines',
      '/DisplayDocTitle true',
    ]) {
      expect(source).toContain(said);
    }
  });
});

describe('a catalogue', { timeout: 30_000 }, () => {
  const items = ['miso', 'scallop', 'miso', 'soy-sauce'];
  const products = items.map((item, at) =>
    product({
      id: `7d0f2f0e-5a7c-4a53-9f57-0d7a4c1e2b1${at}`,
      item: item as PublicProduct['item'],
      nameJa: `商品${at}`,
    }),
  );
  const input = {
    title: '「みそ」の商品カタログ',
    by: '北浜味噌',
    conditions: ['宮城県'],
    url: 'https://musubi.example/catalogue?q=%E3%81%BF%E3%81%9D',
    total: 4,
    products,
  };

  it('has a cover that leads to the same products, and the products by group, each with its code', async () => {
    const pages = await rasterise(await renderPaper(cataloguePaper(input, new Map(), setting('ja'))));
    expect(pages).toHaveLength(3);
    for (const page of pages) staysInside(page);
    expect(readQr(crop(pages[0] as Raster, [400, 270, 160, 180]))).toBe(input.url);
    // By group: miso and soy sauce are seasonings, scallops come after them.
    const codes = pages
      .slice(1)
      .map((page) => [60, 150, 240, 330, 420, 510, 600].map((top) => readQr(crop(page, [20, top, 190, 190]))))
      .flatMap((found) => [...new Set(found)].filter((one) => one !== null));
    expect(codes).toEqual([0, 2, 3, 1].map((at) => products[at]?.url));
  });

  it('lets a product with very many facts run over the page', async () => {
    const facts = Array.from({ length: 90 }, (_, at) => ({ label: `項目${at}`, value: '値'.repeat(at * 3) }));
    const [first] = products as [SheetProduct];
    const one = { ...first, sections: [{ title: '商品', facts }] };
    const paper = cataloguePaper({ ...input, products: [one] }, new Map(), setting('ja'));
    const pages = await rasterise(await renderPaper(paper), 1);
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) staysInside(page);
  });
});

/** The demo's pictures: every item has a drawing, every drawing is used, no crest is worn twice. */
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { DEMO } from '../../../supabase/demo/data';
import { DRAWINGS, drawingOf, drawingSvg } from '../../../supabase/demo/drawings';
import { logoSvg } from '../../../supabase/demo/logos';
import { loadPictures } from '../../../supabase/demo/pictures';
import { repeated } from '../vocabulary/same-word';

describe('drawings', () => {
  it('are all used, and none of the products has to do with a plain box', () => {
    const used = new Set(DEMO.products.map((it) => drawingOf(it.item)));
    expect(Object.keys(DRAWINGS).filter((name) => !used.has(name as keyof typeof DRAWINGS))).toEqual([]);
    expect(DEMO.products.filter((it) => drawingOf(it.item) === 'box').map((it) => it.item)).toEqual([
      'seasoning-mix',
    ]);
  });

  it.each(Object.entries(DRAWINGS))('of %s can be drawn', async (_, drawing) => {
    expect(await sharp(Buffer.from(drawingSvg(drawing))).metadata()).toMatchObject({
      format: 'svg',
      width: 640,
    });
  });
});

describe('crests', () => {
  it('differ from one organisation to the next and stay the same', () => {
    expect(repeated(DEMO.organisations.map(logoSvg))).toEqual([]);
    expect(DEMO.organisations.map(logoSvg)).toEqual(DEMO.organisations.map(logoSvg));
  });
});

describe('loading pictures', () => {
  it('stores every width of every file under the name that pages read', async () => {
    const stored = new Map<string, number>();
    const some = {
      ...DEMO,
      organisations: DEMO.organisations.slice(0, 2),
      products: DEMO.products.slice(0, 5),
    };
    const rows = await loadPictures(some, async (_, path, bytes) => {
      stored.set(path, bytes.length);
      return { size: bytes.length };
    });
    const of = (table: string) => rows.find((it) => it.table === table)?.rows ?? [];
    const expected = of('public.files').flatMap((file) =>
      (file.widths as number[]).map((width) => `${file.organisation_id}/${file.id}/${width}.webp`),
    );
    expect([...stored.keys()].sort()).toEqual(expected.sort());
    expect(of('storage.objects').map((it) => it.name)).toEqual(expect.arrayContaining(expected));
    expect(of('public.product_images')).toHaveLength(5);
    expect(Math.max(...stored.values())).toBeLessThan(20_000);
  });
});

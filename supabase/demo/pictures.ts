/**
 * Gives every demo product the drawing of its kind and every published organisation its crest, stored the way
 * an uploaded picture is.
 */
import sharp from 'sharp';
import { DRAWINGS, type DrawingName, drawingOf, drawingSvg } from './drawings';
import { demoId, demoProductId } from './ids';
import { logoSvg } from './logos';
import type { DemoData, Rows } from './model';

/** Puts bytes where Storage keeps an object of a bucket; answers what Storage notes of them. */
export type StoreObject = (
  bucket: 'media' | 'documents',
  path: string,
  bytes: Uint8Array,
  type: string,
) => Promise<object>;

/** A picture of an organisation. Drawings weigh so little that one width serves every screen. */
type Picture = { id: string; organisation: string; purpose: 'logo' | 'product_image'; drawn: Promise<Drawn> };
type Drawn = { width: number; height: number; bytes: Uint8Array };
type Row = Record<string, unknown>;

// libvips works on one picture at a time; several pictures at once keep all processors busy already.
sharp.concurrency(1);

/** Draws and stores all pictures and answers the rows that go with them. */
export async function loadPictures(data: DemoData, store: StoreObject): Promise<Rows> {
  const stored = await Promise.all([...productPictures(data), ...logos(data)].map((it) => keep(it, store)));
  return [
    { table: 'storage.objects', rows: stored.map((it) => it.object) },
    { table: 'public.files', rows: stored.map((it) => it.file) },
    {
      table: 'public.product_images',
      rows: data.products.map((product) => ({
        product_id: demoProductId(product),
        file_id: pictureId(product),
        alt_ja: `${product.ja}の絵`,
        alt_en: `Drawing of ${product.en}`,
      })),
    },
  ];
}

/** A maker's products of one kind share a picture. */
const pictureId = ({ organisation, item }: DemoData['products'][number]) =>
  demoId('picture', `${organisation}/${drawingOf(item)}`);

function productPictures(data: DemoData): Picture[] {
  const drawn = new Map<DrawingName, Promise<Drawn>>();
  const draw = (name: DrawingName) => {
    const known = drawn.get(name) ?? encode(drawingSvg(DRAWINGS[name]));
    drawn.set(name, known);
    return known;
  };
  const pictures = new Map<string, Picture>();
  for (const product of data.products) {
    const id = pictureId(product);
    if (pictures.has(id)) continue;
    const organisation = demoId('organisation', product.organisation);
    pictures.set(id, { id, organisation, purpose: 'product_image', drawn: draw(drawingOf(product.item)) });
  }
  return [...pictures.values()];
}

function logos(data: DemoData): Picture[] {
  return data.organisations
    .filter((it) => it.status !== 'draft')
    .map((it) => ({
      id: demoId('logo', it.key),
      organisation: demoId('organisation', it.key),
      purpose: 'logo',
      drawn: encode(logoSvg(it)),
    }));
}

async function keep({ id, organisation, purpose, drawn }: Picture, store: StoreObject) {
  const { width, height, bytes } = await drawn;
  const name = `${organisation}/${id}/${width}.webp`;
  const metadata = await store('media', name, bytes, 'image/webp');
  const object: Row = { id: demoId('object', name), bucket_id: 'media', name, metadata, user_metadata: {} };
  const file: Row = {
    id,
    organisation_id: organisation,
    purpose,
    content_type: 'image/webp',
    widths: [width],
    width,
    height,
  };
  return { object, file };
}

async function encode(svg: string): Promise<Drawn> {
  const { data, info } = await sharp(Buffer.from(svg))
    .flatten()
    .webp({ quality: 80, effort: 0 })
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, bytes: data };
}

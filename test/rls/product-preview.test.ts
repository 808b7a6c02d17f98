/** What a maker is shown "as a buyer sees it" is what such a buyer gets, whatever is open from which rung on. */
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { saveProduct } from '~/features/products/commands.server';
import { type ProductStatus, RUNGS, type Rung } from '~/features/products/model';
import { previewProduct } from '~/features/products/preview.server';
import { publicProduct, publicProducts } from '~/features/products/queries.server';
import { productInput } from '../factories/products';
import { createWorld, type Role } from '../factories/world';
import { createTestDatabase } from '../setup/database';

const database = await createTestDatabase();
const world = await createWorld(database);
const { make, as, ours } = world;

/** A real reader on each rung. */
const READER: Record<Rung, Role> = {
  public: 'anon',
  signed_in: 'stranger',
  introduced: 'introduced',
  clusters: 'mate',
};

const paper = async (organisation: string) =>
  (
    await make.file(organisation, {
      purpose: 'document',
      content_type: 'application/pdf',
      widths: [],
      formats: [],
      byte_size: 900,
      original_name: 'Analysis.pdf',
      sha256: 'a'.repeat(64),
    })
  ).id;

type Opens = { visibility: Rung; price: Rung; documents: Rung };

/** A product with everything in it, open from these rungs on. */
async function product({ visibility, price, documents }: Opens, status: ProductStatus = 'published') {
  const { id } = await saveProduct(as.editor, {
    id: randomUUID(),
    organisationId: ours,
    version: null,
    status,
    input: {
      ...productInput,
      visibility,
      documentsVisibility: documents,
      price: {
        amountMinor: 4800,
        currency: 'JPY',
        per: 'case',
        incoterm: 'FOB',
        place: 'Sendai',
        visibility: price,
        validUntil: null,
      },
    },
    parts: {
      images: [{ fileId: (await make.file(ours)).id, altJa: '箱', altEn: 'Box' }],
      ingredients: [
        { nameJa: '大豆', nameEn: 'Soybeans', percent: 60, originCountry: 'JP', ins: null, animal: null },
      ],
      certificateDetails: [
        { certificate: 'haccp', number: 'H-1', expiresOn: '2027-01-31', fileId: await paper(ours) },
      ],
      documents: [{ fileId: await paper(ours), kind: 'analysis', titleJa: '', titleEn: 'Analysis' }],
    },
  });
  return id;
}

const gets = (role: Role, id: string) => publicProduct(as[role], id).catch(() => null);

describe('previewProduct', () => {
  it.each(RUNGS)('shows what a reader gets of a product that is open from %s on', async (visibility) => {
    let withPrice = 0;
    let withPapers = 0;
    // Each rung once for the price and once for the papers, each with another one.
    const opens = RUNGS.map((price, at) => ({ visibility, price, documents: RUNGS[3 - at] as Rung }));
    const ids = await Promise.all(opens.map((one) => product(one)));
    for (const rung of RUNGS) {
      const shown = await Promise.all(ids.map((id) => previewProduct(as.viewer, id, rung)));
      const got = await publicProducts(as[READER[rung]], ids);
      expect([rung, shown.filter((one) => one !== null)]).toEqual([rung, got]);
      withPrice += shown.filter((one) => one?.price).length;
      withPapers += shown.filter((one) => one?.documents.length).length;
    }
    // Something was open and something was not, or the comparison would tell nothing.
    expect(withPrice).toBeGreaterThan(0);
    expect(withPrice).toBeLessThan(16);
    expect(withPapers).toBe(withPrice);
  });

  it('shows a draft as it would be seen, and leaves it hidden from its readers', async () => {
    const id = await product({ visibility: 'public', price: 'introduced', documents: 'clusters' }, 'draft');
    expect(await previewProduct(as.editor, id, 'introduced')).toMatchObject({
      status: 'draft',
      price: { place: 'Sendai' },
      documents: [],
      certificateDetails: [{ number: 'H-1', fileId: null }],
    });
    expect(await previewProduct(as.editor, id, 'public')).toMatchObject({ price: null });
    expect(await gets('introduced', id)).toBeNull();
  });

  it('refuses people of other organisations, however near they stand, and rungs that are none', async () => {
    const id = await product({ visibility: 'public', price: 'public', documents: 'public' });
    for (const role of ['anon', 'stranger', 'introduced', 'mate', 'secretariat'] as const) {
      await expect(previewProduct(as[role], id, 'public')).rejects.toMatchObject({ code: 'not_found' });
    }
    await expect(previewProduct(as.owner, id, 'own' as Rung)).rejects.toMatchObject({ code: 'invalid' });
  });
});

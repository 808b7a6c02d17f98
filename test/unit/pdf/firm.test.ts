/** The firm on the back of a product's sheet, drawn to pixels and looked at. */
import { describe, expect, it } from 'vitest';
import { firmView } from '~/features/organisations/firm-view';
import type { OrganisationView, Sales } from '~/features/organisations/model';
import { blankFirm } from '~/features/organisations/record';
import { sheetFirm } from '~/features/organisations/sheet';
import { markSvg, pictogramSvg } from '~/features/pdf/drawings.server';
import { firmPage } from '~/features/pdf/firm';
import { renderPaper } from '~/features/pdf/render.server';
import { type Setting, sheetPaper } from '~/features/pdf/sheet';
import { sheetProduct } from '~/features/products/sheet';
import { productView } from '~/features/products/view.server';
import type { Locale } from '~/i18n/locale';
import { getFixedT } from '~/i18n/locale.server';
import { toldFirm } from '../../factories/firm';
import { aProduct } from '../../factories/views';
import { type Box, count, crop, likeness, type Raster, rasterise, readQr, shape } from '../../setup/raster';

const ORIGIN = 'https://musubi.example';
/** The facts of the firm, in the left half under the name. */
const FACTS: Box = [40, 165, 250, 160];
const QUALITY: Box = [40, 400, 515, 400];

const view = (firm: OrganisationView['firm']): OrganisationView => ({
  id: '0b5c9a52-51f5-4a44-8a5f-6c1f0d5c7a11',
  kind: 'manufacturer',
  status: 'published',
  name: '結び食品',
  otherName: 'Musubi Foods',
  otherLang: 'en',
  description: '',
  descriptionLang: 'ja',
  country: 'JP',
  region: '宮城県',
  prefecture: 'JP-04',
  locality: '塩竈市',
  place: '宮城県塩竈市',
  website: 'https://musubi-foods.example',
  logoFileId: null,
  items: [],
  targetCountries: [],
  certificates: [
    { code: 'haccp', label: 'HACCP', number: 'H-1', issuer: 'Body', expiresOn: '2027-03-31', fileId: null },
  ],
  languages: [],
  offers: [],
  needs: [],
  offersText: '',
  needsText: '',
  wishes: [],
  firm,
});

function firmOf(sales: Sales | null, change: Partial<typeof toldFirm.firm> = {}, locale: Locale = 'ja') {
  const firm = firmView({ ...toldFirm.firm, ...change }, sales, toldFirm.places, locale);
  const t = getFixedT(locale, 'organisations');
  return sheetFirm(view(firm), { t, locale, origin: ORIGIN, today: '2026-11-25' });
}

async function printed(...of: Parameters<typeof firmOf>): Promise<Raster[]> {
  const [, , locale = 'ja'] = of;
  const setting: Setting = {
    t: getFixedT(locale, 'pdf'),
    locale,
    today: '2026-11-25',
    host: 'musubi.example',
    drawings: { mark: markSvg(), pictogram: pictogramSvg },
  };
  const product = sheetProduct(productView(aProduct(), locale), {
    t: getFixedT(locale, 'products'),
    locale,
    zone: 'Asia/Tokyo',
    origin: ORIGIN,
    isOpen: true,
  });
  const firm = firmOf(...of);
  const paper = sheetPaper(product, new Map(), setting, firm ? firmPage(firm, setting) : []);
  return rasterise(await renderPaper(paper));
}

async function back(...of: Parameters<typeof firmOf>): Promise<Raster> {
  const pages = await printed(...of);
  expect(pages).toHaveLength(2);
  return pages[1] as Raster;
}

describe('the back of a sheet', { timeout: 30_000 }, () => {
  it('is a page of its own that leads to the page of the firm', async () => {
    const page = await back(null);
    expect(readQr(crop(page, [440, 66, 120, 100]))).toBe(
      `${ORIGIN}/organisations/0b5c9a52-51f5-4a44-8a5f-6c1f0d5c7a11`,
    );
    for (const edge of [
      [0, 0, 41, 842],
      [554.5, 0, 40, 842],
      [0, 818, 595, 23],
    ] as const)
      expect(count(crop(page, edge))).toBe(0);
  });

  it('tells the sales to those alone who may see them', async () => {
    const [closed, again, open] = await Promise.all([back(null), back(null), back(toldFirm.sales)]);
    const seen = await Promise.all([closed, again, open].map((page) => shape(crop(page, FACTS))));
    expect(likeness(seen[0] as Uint8Array, seen[1] as Uint8Array)).toBe(1);
    expect(likeness(seen[0] as Uint8Array, seen[2] as Uint8Array)).toBeLessThan(0.8);
  });

  it('draws quality management where it is told', async () => {
    const nothing = Object.fromEntries(
      ['inspection', 'processControl', 'workers', 'facilities', 'crisis'].flatMap((part) =>
        ['Ja', 'En'].map((language) => [part + language, '']),
      ),
    );
    const [told, untold] = await Promise.all([back(null), back(null, nothing)]);
    expect(count(crop(told, QUALITY))).toBeGreaterThan(2 * count(crop(untold, QUALITY)));
  });

  it('holds the longest texts on as many pages as they take, in both languages', async () => {
    const long = {
      messageJa: '味噌の話。'.repeat(200),
      processEn: 'Long story. '.repeat(125),
      crisisEn: 'Recall. '.repeat(125),
    };
    for (const locale of ['ja', 'en'] as const) {
      const pages = await printed(toldFirm.sales, long, locale);
      expect(pages.length).toBeGreaterThanOrEqual(2);
      for (const page of pages) {
        expect(count(crop(page, [554.5, 0, 40, 842]))).toBe(0);
        expect(count(crop(page, [0, 818, 595, 23]))).toBe(0);
      }
    }
  });

  it('leads to the paper of a certificate for those who may open it', () => {
    const t = getFixedT('ja', 'organisations');
    const setting = { t, locale: 'ja', origin: ORIGIN, today: '2026-11-25' } as const;
    const one = view(firmView(toldFirm.firm, null, [], 'ja'));
    const certificates = one.certificates.map((certificate) => ({ ...certificate, fileId: 'paper' }));
    const links = (of: OrganisationView) =>
      sheetFirm(of, setting)?.sections.flatMap(({ facts }) => facts.flatMap(({ link }) => link?.url ?? []));
    expect([links(one), links({ ...one, certificates })]).toEqual([[], [`${ORIGIN}/files/paper`]]);
  });

  it('is not printed for a firm that tells nothing but its name', () => {
    const firm = firmView(blankFirm(), null, [], 'ja');
    const t = getFixedT('ja', 'organisations');
    const setting = { t, locale: 'ja', origin: ORIGIN, today: '2026-11-25' } as const;
    expect(sheetFirm(view(firm), setting)).toBeNull();
  });
});

/** The record of a firm: what its form takes, what it lacks, and how it is told on pages, sheets and to search engines. */
import { describe, expect, it } from 'vitest';
import { certificateFacts, firmFacts } from '~/features/organisations/firm-facts';
import { certificateViews, firmView } from '~/features/organisations/firm-view';
import { companyForm } from '~/features/organisations/forms';
import { firmGaps } from '~/features/organisations/gaps';
import { readCertificates, readPlaces } from '~/features/organisations/lists';
import { listedPlaces, marksOf } from '~/features/organisations/map';
import { mapSvg, markPoint } from '~/features/organisations/map.server';
import { blankFirm } from '~/features/organisations/record';
import { PREFECTURES } from '~/features/vocabulary/prefectures';
import { formatYen } from '~/i18n/format';
import { getFixedT } from '~/i18n/locale.server';
import { parseForm } from '~/shared/form';
import { toldFirm } from '../../factories/firm';

const ja = getFixedT('ja', 'organisations');
const en = getFixedT('en', 'organisations');

function posted(fields: Record<string, string | string[]>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields))
    for (const one of [value].flat()) data.append(name, one);
  return data;
}

describe('the form of the company facts', () => {
  const parse = (fields: Record<string, string>) =>
    parseForm(companyForm(2026), posted({ version: '1', salesVisibility: 'clusters', ...fields }));

  it('takes nothing at all, and numbers as people type them', () => {
    expect(parse({})).toMatchObject({ ok: true, data: { firm: blankFirm(), sales: null, version: 1 } });
    expect(parse({ salesYen: '３２０，０００，０００', salesYear: '2025', employees: ' 48 ' })).toMatchObject(
      {
        ok: true,
        data: {
          firm: { employees: 48 },
          sales: { yen: 320_000_000, year: 2025, visibility: 'clusters' },
        },
      },
    );
  });

  it.each([
    ['foundedYear', '2027', 'tooHigh?max=2026'],
    ['foundedYear', '明治25年', 'number'],
    ['employees', '0', 'tooLow?min=1'],
    ['employees', '4.5', 'integer'],
    ['salesYen', '-1', 'tooLow?min=0'],
    ['salesYen', '1000000000000001', 'tooHigh?max=1000000000000000'],
    ['salesVisibility', 'friends', 'choice'],
    ['messageJa', 'あ'.repeat(1001), 'tooLong?max=1000'],
  ])('refuses %s of %s', (field, value, error) => {
    expect(parse({ [field]: value })).toMatchObject({ ok: false, errors: { [field]: error } });
  });

  it('asks for the amount where a year of sales is told', () => {
    expect(parse({ salesYear: '2025' })).toMatchObject({ ok: false, errors: { salesYen: 'required' } });
  });
});

describe('the rows of places', () => {
  const row = { placeNameJa: '', placeNameEn: '', placeAddressJa: '', placeAddressEn: '' };

  it('leave out blank rows, and are left alone where the list was not sent', () => {
    const fields = { ...row, placeKind: ['factory', 'farm'], placePrefecture: ['JP-04', ''] };
    expect(readPlaces(posted(fields))).toEqual({ list: undefined, errors: {} });
    expect(readPlaces(posted({ ...fields, lists: 'places' })).list).toEqual([
      { kind: 'factory', prefecture: 'JP-04', nameJa: '', nameEn: '', addressJa: '', addressEn: '' },
    ]);
  });

  it('say at which row something is wrong', () => {
    const { errors } = readPlaces(
      posted({
        lists: 'places',
        placeKind: ['factory', 'castle', 'farm'],
        placePrefecture: ['JP-04', 'JP-04', ''],
        placeNameJa: ['', '', '名前だけ'],
      }),
    );
    expect(errors).toEqual({
      'places.1.kind': 'choice',
      'places.2.prefecture': 'company:errors.place',
    });
  });

  it('are twenty at most', () => {
    const many = Array.from({ length: 21 }, () => 'JP-04');
    const { errors } = readPlaces(
      posted({ lists: 'places', placeKind: many.map(() => 'farm'), placePrefecture: many }),
    );
    expect(errors).toEqual({ places: 'tooMany?max=20' });
  });
});

describe('the rows of certificates', () => {
  it('are those of certificates that are chosen, with dates that there are', () => {
    const fields = {
      lists: 'certificates',
      certificates: ['haccp', 'jfs-b'],
      certificateCode: ['haccp', 'jfs-b', 'halal'],
      certificateNumber: ['H-1', '', 'X'],
      certificateIssuer: ['', '', ''],
    };
    expect(readCertificates(posted({ ...fields, certificateExpires: ['2027-03-31', '', ''] })).list).toEqual([
      {
        certificate: 'haccp',
        number: 'H-1',
        issuer: '',
        expiresOn: '2027-03-31',
        fileId: null,
        visibility: 'introduced',
      },
    ]);
    expect(
      readCertificates(posted({ ...fields, certificateExpires: ['2027-02-30', '', ''] })).errors,
    ).toEqual({
      'certificates.0.expiresOn': 'date',
    });
  });
});

describe('what a firm lacks', () => {
  it('is nothing where all is told, and everything where nothing is', () => {
    expect(firmGaps({ kind: 'manufacturer', ...toldFirm })).toEqual([]);
    const blank = { firm: blankFirm(), sales: null, places: [] };
    expect(firmGaps({ kind: 'manufacturer', ...blank })).toEqual([
      'sales',
      'employees',
      'founded',
      'representative',
      'address',
      'message',
      'process',
      'places',
      'quality',
    ]);
    expect(firmGaps({ kind: 'trading_company', ...blank })).not.toContain('places');
  });

  it('is the other language where a text has only one, and quality management where a heading is missing', () => {
    const firm = { ...toldFirm.firm, messageEn: '', crisisJa: '', crisisEn: '' };
    expect(firmGaps({ kind: 'manufacturer', ...toldFirm, firm })).toEqual(['quality', 'otherLanguage']);
  });
});

describe('a firm in words', () => {
  const { firm, sales, places } = toldFirm;

  it('is told in the language of the reader, or in the only one there is, which is marked', () => {
    const view = firmView({ ...firm, addressEn: '' }, sales, places, 'en');
    expect(firmFacts(view, en, 'en').map(({ name, value, lang }) => [name, value, lang])).toEqual([
      ['founded', '1892', 'en'],
      ['employees', '48 people', 'en'],
      ['capital', 'JPY 10 million', 'en'],
      ['sales', 'JPY 320 million (business year ended 2025)', 'en'],
      ['representative', 'President Megumi Sakuma', 'en'],
      ['address', '宮城県塩竈市北浜1-2-3', 'ja'],
    ]);
    const japanese = firmFacts(firmView(firm, sales, places, 'ja'), ja, 'ja').map(({ value }) => value);
    expect(japanese).toContain('3.2億円（2025年の決算）');
    expect(firmFacts(firmView(blankFirm(), null, [], 'en'), en, 'en')).toEqual([]);
  });

  it('says of a certificate when it ends, and that it has ended', () => {
    const [held] = certificateViews(
      ['haccp', 'halal'],
      [
        {
          certificate: 'haccp',
          number: 'H-1',
          issuer: 'Body',
          expiresOn: '2026-11-25',
          fileId: null,
          visibility: 'introduced',
        },
      ],
      'en',
    );
    if (!held) throw new Error('no certificate');
    const told = (today: string) => certificateFacts(held, en, 'en', today);
    expect(told('2026-11-25').map(({ text }) => text)).toEqual([
      'No. H-1',
      'Issued by Body',
      'Valid until Wed 25 Nov 2026',
    ]);
    expect(told('2026-11-26').at(-1)).toEqual({ text: 'Expired on Wed 25 Nov 2026', expired: true });
  });

  it.each([
    [999, '999円', 'JPY 999'],
    [85_000_000, '8,500万円', 'JPY 85 million'],
    [1_234_567_890, '12.35億円', 'JPY 1.235 billion'],
    [2_000_000_000_000, '2兆円', 'JPY 2 trillion'],
  ])('tells %d yen as people speak of it', (yen, inJapanese, inEnglish) => {
    expect([formatYen('ja', yen), formatYen('en', yen)]).toEqual([inJapanese, inEnglish]);
  });
});

describe('the map of Japan', () => {
  it('has every prefecture once, with a mark on it, and is small', () => {
    const svg = mapSvg();
    expect([...svg.matchAll(/id="(JP-\d\d)"/g)].map(([, code]) => code).sort()).toEqual(
      PREFECTURES.map(({ code }) => code).sort(),
    );
    for (const { code } of PREFECTURES) expect(markPoint(code), code).not.toBeNull();
    expect(markPoint('JP-99')).toBeNull();
    expect(svg.length).toBeLessThan(32_000);
    expect(svg).toContain('CC BY 4.0');
  });

  it('puts Hokkaido north, Okinawa south and west, and Tokyo between Chiba and Kanagawa', () => {
    const at = (code: string) => markPoint(code) ?? { x: 0, y: 0 };
    expect(at('JP-01').y).toBeLessThan(at('JP-02').y);
    expect(at('JP-47').y).toBeGreaterThan(at('JP-46').y);
    expect(at('JP-13').x).toBeLessThan(at('JP-12').x);
    expect(at('JP-13').y).toBeLessThan(at('JP-14').y);
  });

  it('marks each prefecture once, with the head office and every kind of place there', () => {
    const view = {
      prefecture: 'JP-04',
      region: 'Miyagi',
      place: 'Shiogama, Miyagi, Japan',
      firm: firmView(toldFirm.firm, null, toldFirm.places, 'en'),
    };
    const places = listedPlaces(view);
    expect(places.map(({ kind }) => kind)).toEqual(['head', 'factory', 'warehouse']);
    const marks = marksOf(places, markPoint);
    expect(marks.map(({ code, kinds }) => [code, kinds])).toEqual([
      ['JP-04', ['head', 'factory']],
      ['JP-13', ['warehouse']],
    ]);
    const abroad = { prefecture: null, region: null, place: 'Singapore', firm: { ...view.firm, places: [] } };
    expect(marksOf(listedPlaces(abroad), markPoint)).toEqual([]);
  });
});

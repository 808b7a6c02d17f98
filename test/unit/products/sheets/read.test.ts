/** Files as people and attackers bring them: read by what is in them, or refused with a reason and in bounds. */
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { COLUMNS } from '~/features/products/sheets/columns';
import { guessMapping, headingRow } from '~/features/products/sheets/guess';
import { MAX_COLUMNS, MAX_ROWS } from '~/features/products/sheets/limits';
import { readSheet } from '~/features/products/sheets/read.server';
import { readRow } from '~/features/products/sheets/rows';
import { row, rowsSaying, sheetOf, textCell, workbook, workbookParts } from '../../../factories/workbooks';
import { zipOf } from '../../../factories/zip';

const fileOf = (content: BlobPart, name = 'a.xlsx') => new File([content], name);
const refusal = (file: File) =>
  readSheet(file).then(
    () => 'taken',
    (error) => error.refusal ?? error,
  );

const strings = (list: string) => workbook(rowsSaying('a'), { 'xl/sharedStrings.xml': `<sst>${list}</sst>` });
const manyParts = (count: number) => ({
  ...workbookParts(''),
  ...Object.fromEntries(Array.from({ length: count }, (_, at) => [`xl/media/${at}.png`, 'x'])),
});
const ENTITIES = sheetOf(
  row(1, textCell('A1', 'a')) + row(2, textCell('A2', '&b;')),
  '<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>',
);
const second = { 'xl/worksheets/sheet2.xml': sheetOf(rowsSaying('right')) };

describe('readSheet', () => {
  it('reads what a person sees: results of formulas, dates, rich text, never a formula', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('a');
    sheet.addRow(['商品名', '価格の有効期限', '内容量', '入数']);
    sheet.addRow([
      { richText: [{ text: '仙台' }, { text: '味噌' }] },
      new Date(Date.UTC(2027, 2, 31)),
      { formula: '1+1', result: '500 g' },
      12,
    ]);
    sheet.addRow([{ text: 'Miso', hyperlink: 'https://example.test' }, null, { error: '#REF!' }, true]);
    expect(await readSheet(fileOf((await book.xlsx.writeBuffer()) as BlobPart))).toEqual([
      ['商品名', '価格の有効期限', '内容量', '入数'],
      ['仙台味噌', '2027-03-31', '500 g', '12'],
      ['Miso', '', '#REF!', 'true'],
    ]);
  });

  it('finds every part wherever it stands in the archive, time after time', async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet('blank');
    book.addWorksheet('b').addRows([['name'], ['味噌']]);
    const bytes = (await book.xlsx.writeBuffer()) as BlobPart;
    const reads = await Promise.all(Array.from({ length: 40 }, () => readSheet(fileOf(bytes))));
    expect(reads).toEqual(Array.from({ length: 40 }, () => [['name'], ['味噌']]));
  });

  it('keeps every sign of a sheet that is read in many pieces, in shared strings and in the sheet itself', async () => {
    const rows = Array.from({ length: 1_500 }, (_, at) => [
      `${'a'.repeat(at % 3)}北海道産の昆布と𠮷野の葛、${at}`,
      '醤油'.repeat(20),
    ]);
    const book = new ExcelJS.Workbook();
    book.addWorksheet('a').addRows(rows);
    expect(await readSheet(fileOf((await book.xlsx.writeBuffer()) as BlobPart))).toEqual(rows);
    const inline = rows.map(([name = ''], at) => row(at + 1, textCell(`A${at + 1}`, name))).join('');
    expect(await readSheet(fileOf(workbook(inline) as BlobPart))).toEqual(rows.map(([name]) => [name]));
  });

  it('reads CSV in UTF-8 with and without its mark, and in Shift_JIS', async () => {
    const rows = [
      ['商品名', '内容量'],
      ['仙台味噌', '500 g'],
    ];
    const shiftJis = Buffer.from('8fa4956996bc2c93e0976597ca0d0a90e591e496a191582c35303020670d0a', 'hex');
    for (const bytes of ['商品名,内容量\r\n仙台味噌,500 g\r\n', '\ufeff商品名,内容量\n仙台味噌,500 g']) {
      expect(await readSheet(fileOf(bytes, 'a.csv'))).toEqual(rows);
    }
    expect(await readSheet(fileOf(shiftJis as BlobPart, 'a.csv'))).toEqual(rows);
  });

  it.each<[string, () => Buffer | string, string]>([
    ['nothing', () => '', 'empty'],
    ['headings alone', () => '商品名,内容量\n', 'empty'],
    ['a picture', () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'type'],
    ['an old or encrypted workbook', () => Buffer.from('d0cf11e0a1b11ae1000000', 'hex'), 'oldExcel'],
    ['half an archive', () => workbook('').subarray(0, 300), 'broken'],
    ['an archive that is no workbook', () => zipOf({ 'a.txt': 'a' }), 'type'],
    ['macros', () => workbook('', { 'xl/vbaProject.bin': 'x' }), 'macros'],
    ['a bomb', () => workbook('', { 'xl/sharedStrings.xml': 'a'.repeat(70_000_000) }), 'bomb'],
    [
      'a bomb that lies about its size',
      () => zipOf({ ...workbookParts(''), 'xl/a.bin': 'a'.repeat(70_000_000) }, { sizeTold: 10 }),
      'broken',
    ],
    ['a locked archive', () => zipOf(workbookParts(''), { flags: 1 }), 'encrypted'],
    ['macros of Excel 4', () => workbook('', { 'xl/macrosheets/sheet1.xml': 'x' }), 'macros'],
    ['more parts than any workbook has', () => zipOf(manyParts(2_100)), 'bomb'],
    ['tags in tags without end', () => workbook('<a>'.repeat(1_000_000)), 'bomb'],
    ['tags in tags that seem to end', () => workbook('<a b="/>">'.repeat(1_000)), 'bomb'],
    ['tags in tags that end in comments', () => workbook('<a><!--</a>-->'.repeat(1_000)), 'bomb'],
    ['millions of strings', () => strings('<si><t>a</t></si>'.repeat(1_600_000)), 'bomb'],
    ['one string without end', () => strings(`<si><t>${'a'.repeat(20_000_000)}</t></si>`), 'bomb'],
    ['one tag without end', () => strings(`<si ${'a="b" '.repeat(2_000_000)}>`), 'bomb'],
    ['one cell without end', () => workbook(row(1, textCell('A1', 'x'.repeat(1_000_000)))), 'bomb'],
    ['thousands of listed sheets', () => zipOf(workbookParts('', Array(30_000).fill({}))), 'bomb'],
    [
      'entities that unfold',
      () => zipOf({ ...workbookParts(''), 'xl/worksheets/sheet1.xml': ENTITIES }),
      'bomb',
    ],
    ['millions of blank lines', () => '\n'.repeat(9_000_000), 'tooManyRows'],
    ['a row of millions of cells', () => `a,b\n${','.repeat(9_000_000)}`, 'broken'],
    ['broken XML', () => workbook('<row r="1"><c>'), 'broken'],
    [
      '10⁶ rows',
      () =>
        workbook(
          Array.from(
            { length: 1_000_000 },
            (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>1</v></c></row>`,
          ).join(''),
        ),
      'tooManyRows',
    ],
    ['a CSV of too many rows', () => 'a,b\n'.repeat(MAX_ROWS + 100), 'tooManyRows'],
    ['a record without end', () => `a,b\n"${'x'.repeat(300_000)}`, 'broken'],
    ['bytes of no encoding', () => Buffer.from('81ff82fe0a83fd0aff', 'hex'), 'type'],
  ])('refuses %s', async (_name, content, why) => {
    expect(await refusal(fileOf((await content()) as BlobPart))).toBe(why);
  });

  it.each<[string, Record<string, string>]>([
    [
      'the first tab, whatever its part is called',
      { ...workbookParts('', [{ target: 'worksheets/sheet2.xml' }, {}]), ...second },
    ],
    [
      'the first tab that is seen',
      {
        ...workbookParts('', [
          { state: 'hidden' },
          { state: 'veryHidden' },
          { target: 'worksheets/sheet2.xml' },
        ]),
        ...second,
      },
    ],
    [
      'a part named from the root',
      { ...workbookParts('', [{ target: '/xl/worksheets/sheet2.xml' }]), ...second },
    ],
    [
      'a part elsewhere',
      { ...workbookParts('', [{ target: '../odd/a%20b.xml' }]), 'odd/a b.xml': sheetOf(rowsSaying('right')) },
    ],
    [
      'a sheet of an odd name',
      {
        ...workbookParts('', [{ name: '&lt;a&gt; &#x27;日本&#x27;/*?', target: 'worksheets/sheet2.xml' }]),
        ...second,
      },
    ],
    [
      'the only sheet, hidden as it is',
      { ...workbookParts('', [{ state: 'hidden', target: 'worksheets/sheet2.xml' }]), ...second },
    ],
    [
      'what has rows, past empty tabs and parts that are gone',
      {
        ...workbookParts('', [{}, { target: 'worksheets/gone.xml' }, { target: 'worksheets/sheet2.xml' }]),
        ...second,
      },
    ],
  ])('reads %s', async (_name, parts) => {
    const wrong = { 'xl/worksheets/sheet3.xml': sheetOf(rowsSaying('wrong')) };
    expect(await readSheet(fileOf(zipOf({ ...parts, ...wrong }) as BlobPart))).toEqual([['name'], ['right']]);
  });

  it('takes cells far to the right for none, and makes none in between', async () => {
    const rows = Array.from({ length: 500 }, (_, at) =>
      row(at + 1, textCell(`A${at + 1}`, 'a') + textCell(`XFD${at + 1}`, 'b')),
    );
    const before = process.memoryUsage().rss;
    const read = await readSheet(fileOf(workbook(rows.join('')) as BlobPart));
    expect([read.length, read[0]?.length, read[0]?.[0]]).toEqual([500, MAX_COLUMNS, 'a']);
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
  });
});

describe('guessMapping', () => {
  it('knows the headings of a trade-fair sheet', () => {
    const headings = [
      '商品名',
      '提供可能時期',
      '賞味/消費期限',
      '主原料産地(漁獲場所等)',
      'JANコード',
      '内容量',
      '希望小売価格(税抜)',
      '1ケースあたり入数',
      '保存温度帯',
      '発注リードタイム',
      '販売エリアの制限',
      '最小ケース納品単位',
      'ケースサイズ(縦×横×高さ)',
      'ケース重量',
      '認証・許認可',
      'ターゲット',
      '利用シーン',
      '商品特徴',
      '一括表示',
      'アレルギー表示',
    ];
    expect(guessMapping(headings)).toEqual([
      'nameJa',
      'availableMonths',
      'shelfLifeDays',
      'originPrefecture',
      'gtin',
      'content',
      'retailYen',
      'unitsPerCase',
      'temperature',
      'leadTimeDays',
      'salesAreaJa',
      'minCases',
      'caseSize',
      'caseGrossG',
      'certificates',
      'targetJa',
      'usageJa',
      'descriptionJa',
      'labelJa',
      'allergens',
    ]);
  });

  it('knows headings in English, with notes, in any width', () => {
    expect(
      guessMapping([
        'Product Name*',
        'ＨＳ Code',
        'Shelf life (days)',
        'Net weight',
        'Remarks',
        'Product name',
      ]),
    ).toEqual(['nameEn', 'hs', 'shelfLifeDays', 'unitNetG', null, null]);
  });

  it('finds the row of headings below a title', () => {
    expect(headingRow([['2026年度 商品一覧'], [], ['商品名', '内容量', 'JAN'], ['味噌', '500 g', '']])).toBe(
      2,
    );
  });

  it('has no heading that means two columns', () => {
    const all = COLUMNS.flatMap(({ ja, en }) => [...new Set([ja, en])]);
    expect(guessMapping(all).filter((key) => key === null)).toHaveLength(all.length - COLUMNS.length);
  });
});

describe('readRow', () => {
  const mapping = [
    'nameJa',
    'item',
    'shelfLifeDays',
    'unitNetG',
    'caseSize',
    'availableMonths',
    'allergens',
    'ingredients',
    'priceAmount',
  ];
  const read = (cells: string[]) => readRow(cells, mapping, null);

  it('takes units, ranges and lists as people write them', () => {
    expect(
      read([
        '仙台味噌',
        'みそ',
        '約12ヶ月',
        '0.5kg',
        '40.5×30×20cm',
        '11月〜2月',
        '小麦、大豆',
        '大豆(国産)、米、食塩/酒精',
        '4,800円',
      ]),
    ).toMatchObject({
      ok: true,
      row: {
        id: null,
        input: {
          item: 'miso',
          hs: '210390',
          shelfLifeDays: 360,
          unitNetG: 500,
          caseLengthMm: 405,
          caseHeightMm: 200,
          availableMonths: [1, 2, 11, 12],
          allergens: ['wheat', 'soy'],
          price: { amountMinor: 4800, currency: 'JPY', incoterm: 'FOB' },
        },
        lists: {
          ingredients: [{ nameJa: '大豆(国産)' }, { nameJa: '米' }, { nameJa: '食塩' }, { nameJa: '酒精' }],
        },
      },
    });
  });

  it('tells at each cell what cannot be read', () => {
    const result = read([
      '',
      'ぶりぶり何か',
      'いつまでも',
      '-5',
      '40×30',
      '13月',
      '小麦、何か',
      '',
      'たくさん',
    ]);
    expect(result.ok).toBe(false);
    expect(result.ok ? [] : Object.keys(result.errors).sort()).toEqual(['1', '2', '3', '4', '5', '6']);
  });
});

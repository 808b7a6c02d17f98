/** A catalogue of several products: cover, contents by group, then each product with its facts. Pure. */
import type { Content } from 'pdfmake/interfaces';
import type { Paper } from '~/shared/paper';
import type { Pictures, SheetProduct } from './model';
import type { Setting } from './sheet';
import { COLOURS, code, drawn, facts, inBox, line, QR, sideBySide, WIDTH, wayTo } from './style';
import { beginning, oneLine, plain } from './text';

export type CatalogueInput = {
  title: string;
  /** Who it is made by; for nobody in particular it is Musubi. */
  by: string | null;
  /** What narrows it, in words. */
  conditions: string[];
  /** The page with the same products. */
  url: string;
  /** How many there are in all; those beyond are not printed. */
  total: number;
  products: SheetProduct[];
};

/** How finely its pictures are printed: some 240 dots an inch. */
export const CATALOGUE_PIXELS = 500;

const LEFT = 150;
const GAP = 18;
const RIGHT = WIDTH - LEFT - GAP;
const HALF = (RIGHT - GAP) / 2;
const DESCRIPTION = 240;
/** Signs of a value; the sheet of the product has all of it. */
const VALUE = 120;
/** With more facts than this a product may run over a page. */
const ON_A_PAGE = 30;
/** Lines of contents that have room on the cover. */
const ON_COVER = 16;

/** The catalogue in the order of its groups, each group in the order the products came in. */
export function cataloguePaper(input: CatalogueInput, pictures: Pictures, setting: Setting): Paper {
  const { t, locale, today, host } = setting;
  const groups = grouped(input.products);
  const firsts = input.products.flatMap(({ fileIds }) => fileIds.find((id) => pictures.has(id)) ?? []);
  return {
    locale,
    title: oneLine(input.title),
    author: oneLine(input.by ?? 'Musubi'),
    subject: t('pdf:catalogue.title'),
    foot: t('pdf:foot', { host, date: today }),
    pictures: Object.fromEntries(firsts.map((id) => [id, pictures.get(id)?.bytes ?? new Uint8Array()])),
    content: [
      ...cover(input, setting),
      ...contents(groups, setting),
      ...groups.flatMap((group, at) => chapter(group, at === 0, pictures, setting)),
    ],
  };
}

type Group = { code: string; label: string; products: SheetProduct[] };

function grouped(products: readonly SheetProduct[]): Group[] {
  const groups = new Map<string, Group>();
  for (const product of products) {
    const known = groups.get(product.group.code);
    if (known) known.products.push(product);
    else groups.set(product.group.code, { ...product.group, products: [product] });
  }
  return [...groups.values()];
}

function cover(input: CatalogueInput, { t, today, drawings }: Setting): Content[] {
  const shown = input.products.length;
  const rows = [
    {
      label: t('pdf:catalogue.products'),
      value: t(shown < input.total ? 'pdf:catalogue.firstOf' : 'pdf:catalogue.count', {
        count: shown,
        number: shown,
        total: input.total,
      }),
    },
    ...(input.conditions.length > 0
      ? [{ label: t('pdf:catalogue.conditions'), value: input.conditions.join(' · ') }]
      : []),
    { label: t('pdf:catalogue.by'), value: input.by ?? 'Musubi' },
    { label: t('pdf:catalogue.date'), value: today },
  ];
  return [
    { svg: drawings.mark, width: 64, height: 64, margin: [-6, 90, 0, 18] },
    line(COLOURS.cord, 0.8, [0, 0, 0, 22]),
    {
      text: oneLine(input.title),
      fontSize: 28,
      bold: true,
      color: COLOURS.deep,
      lineHeight: 1,
      margin: [0, 0, 0, 22],
    },
    sideBySide(
      [WIDTH - 130, 130],
      [facts(rows, [90, 250], 9.5), wayTo(input.url, t('pdf:scan'), input.url.length > 120 ? 126 : QR)],
    ),
  ];
}

function contents(groups: readonly Group[], { t }: Setting): Content[] {
  const number = 30;
  const lines = groups.reduce((sum, { products }) => sum + products.length + 1.5, 0);
  const few = lines <= ON_COVER;
  return [
    {
      text: t('pdf:catalogue.contents'),
      fontSize: 16,
      bold: true,
      color: COLOURS.deep,
      outline: true,
      ...(few ? { margin: [0, 40, 0, 0] } : { pageBreak: 'before', margin: [0, 0, 0, 6] }),
    },
    ...groups.map(
      ({ label, products }): Content => ({
        stack: [
          {
            text: oneLine(label),
            bold: true,
            color: COLOURS.indigo,
            margin: [0, 10, 0, 2],
            headlineLevel: 1,
          },
          {
            table: {
              widths: [WIDTH * 0.55, WIDTH * 0.45 - number, number],
              body: products.map((product) => [
                { text: oneLine(product.name), linkToDestination: product.id },
                { text: oneLine(product.maker), fontSize: 8, color: COLOURS.quiet, margin: [8, 0.6, 8, 0] },
                { pageReference: product.id, alignment: 'right' },
              ]),
              dontBreakRows: true,
            },
            layout: 'facts',
          },
        ],
      }),
    ),
  ];
}

/** The products of a group, under its heading; as a rule two on a page. */
function chapter(group: Group, isFirst: boolean, pictures: Pictures, setting: Setting): Content[] {
  return group.products.map((product, at): Content => {
    const heading: Content[] =
      at > 0
        ? [line(COLOURS.line, 0.6, [0, 0, 0, 14])]
        : [
            {
              text: oneLine(group.label),
              fontSize: 13,
              bold: true,
              color: COLOURS.indigo,
              outline: true,
              id: `group-${group.code}`,
            },
            line(COLOURS.indigo, 0.8, [0, 4, 0, 14]),
          ];
    return {
      stack: [...heading, entry(product, group.code, pictures, setting)],
      unbreakable: givenOf(product).length <= ON_A_PAGE,
      margin: [0, 0, 0, 18],
      ...(isFirst && at === 0 ? { pageBreak: 'before' as const } : {}),
    };
  });
}

const givenOf = (product: SheetProduct) => product.sections.flatMap(({ facts: given }) => given);

function entry(product: SheetProduct, group: string, pictures: Pictures, setting: Setting): Content {
  const { t, drawings } = setting;
  const id = product.fileIds.find((one) => pictures.has(one));
  const found = id === undefined ? undefined : pictures.get(id);
  const description = beginning(plain(product.description).replace(/\s*\n\s*/g, ' '), DESCRIPTION);
  const given = givenOf(product).map(({ label, value }) => ({ label, value: beginning(value, VALUE) }));
  const half = Math.ceil(given.length / 2);
  return sideBySide(
    [LEFT, RIGHT],
    [
      {
        stack: [
          found && id !== undefined
            ? inBox(id, found, LEFT, LEFT, oneLine(product.name))
            : drawn(drawings.pictogram(product.pictogram), LEFT, LEFT * 0.7),
          { ...code(product.url), margin: [0, 10, 0, 0] },
        ],
      },
      {
        stack: [
          {
            text: oneLine(product.name),
            id: product.id,
            fontSize: product.name.length > 36 ? 12 : 14,
            bold: true,
            color: COLOURS.deep,
            lineHeight: 0.95,
            outline: true,
            outlineParentId: `group-${group}`,
          },
          ...(product.otherName ? [{ text: oneLine(product.otherName), color: COLOURS.quiet }] : []),
          {
            text: [
              { text: oneLine(product.maker), bold: true },
              { text: `  ${oneLine(product.makerLine)}`, color: COLOURS.quiet },
            ],
            fontSize: 8.5,
            margin: [0, 3, 0, 6],
          },
          {
            text: product.price
              ? [
                  { text: oneLine(product.price.amount), bold: true, fontSize: 12, color: COLOURS.deep },
                  { text: `  ${oneLine(product.price.terms)}`, fontSize: 8, color: COLOURS.quiet },
                ]
              : [
                  { text: `${t('products:fact.price')}  `, fontSize: 8, color: COLOURS.quiet },
                  { text: t('products:price.onRequest'), bold: true, color: COLOURS.deep },
                ],
            margin: [0, 0, 0, 6],
          },
          ...(description
            ? [{ text: description, fontSize: 8.5, margin: [0, 0, 0, 6] as [number, number, number, number] }]
            : []),
          sideBySide(
            [HALF, HALF],
            [given.slice(0, half), given.slice(half)].map((rows) =>
              rows.length > 0 ? facts(rows, [66, HALF - 66], 8) : { text: '' },
            ),
            GAP,
          ),
        ],
      },
    ],
    GAP,
  );
}

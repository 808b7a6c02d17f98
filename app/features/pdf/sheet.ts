/** The sheet of one product: what a buyer is handed at a fair. Pure: words and drawings come in. */
import type { TFunction } from 'i18next';
import type { Content, ContentStack, Margins } from 'pdfmake/interfaces';
import type { Locale } from '~/i18n/locale';
import type { Paper } from '~/shared/paper';
import { heightOf, linesOf, staying } from './balance';
import type { Picture, Pictures, SheetProduct, SheetSection } from './model';
import { COLOURS, drawn, facts, HEADING, head, inBox, line, QR, sideBySide, WIDTH, wayTo } from './style';
import { oneLine, plain } from './text';

/** What every document needs beside its products. `t` is of `pdf`. */
export type Setting = {
  t: TFunction;
  locale: Locale;
  /** Today, as the reader writes it. */
  today: string;
  /** Where the document comes from, without a scheme. */
  host: string;
  drawings: { mark: string; pictogram(name: string): string };
};

const GAP = 20;
/** About how high the price stands. */
const PRICE_BOX = 84;
const LEFT = 244;
const RIGHT = WIDTH - LEFT - GAP;

/** The most height a picture takes, and what it takes at most on a full page. */
const TALL = 270;
const LOW = 112;

/** Which pictures a sheet shows, and how finely: 300 dots an inch. */
export const SHEET_PICTURES = {
  first: { pixels: 1000 },
  others: { count: 3, pixels: 280 },
} as const;
const THUMBS = SHEET_PICTURES.others.count;

/**
 * One product on as many pages as its facts take, nearly always one; `back` is what follows on a page of its own.
 */
export function sheetPaper(
  product: SheetProduct,
  pictures: Pictures,
  setting: Setting,
  back: Content[] = [],
): Paper {
  const { t, locale, today, host, drawings } = setting;
  const name = oneLine(product.name);
  const [first, ...others] = product.fileIds.filter((id) => pictures.has(id));
  const column = Math.round(RIGHT * 0.64);
  const heights = product.sections.map((section) => heightOf(section, column));
  const keptWith = (tall: number) =>
    staying(
      heights,
      leftHeight(
        first === undefined ? undefined : pictures.get(first),
        others.length > 0,
        product.description,
        tall,
      ),
      PRICE_BOX,
    );
  const isFull = keptWith(TALL) < product.sections.length;
  // Where facts go under the picture, it leaves them room.
  const tall = isFull ? LOW : TALL;
  const kept = keptWith(tall);
  const used = [first, ...others.slice(0, THUMBS)].filter((id) => id !== undefined);
  return {
    locale,
    title: name,
    author: oneLine(product.maker),
    subject: t('pdf:sheet'),
    foot: t('pdf:foot', { host, date: today }),
    pictures: Object.fromEntries(used.map((id) => [id, pictures.get(id)?.bytes ?? new Uint8Array()])),
    content: [
      head(drawings.mark, product.isOpen ? t('pdf:sheet') : `${t('pdf:sheet')} · ${t('pdf:draft')}`),
      title(product, t),
      sideBySide(
        [LEFT, RIGHT],
        [
          {
            stack: [
              picture(first, product, pictures, drawings, tall),
              ...thumbs(others.slice(0, THUMBS), pictures),
              ...about(product.description),
              ...product.sections.slice(kept).map((section, at) => ({
                ...factSection(section, LEFT, 'dense'),
                ...(at === 0 ? { margin: [0, 14, 0, 10] as Margins } : {}),
              })),
            ],
          },
          {
            stack: [
              priceBox(product, t),
              ...product.sections
                .slice(0, kept)
                .map((section) => factSection(section, RIGHT, isFull ? 'dense' : 'facts')),
            ],
          },
        ],
        GAP,
      ),
      {
        text: `${product.updated}  ${t('pdf:note')}`,
        fontSize: 7,
        color: COLOURS.quiet,
        margin: [0, 4, 0, 0],
      },
      ...back,
    ],
  };
}

function title(product: SheetProduct, t: TFunction): Content {
  const name = oneLine(product.name);
  const size = name.length > 40 ? 15 : name.length > 20 ? 18 : 22;
  return {
    ...sideBySide(
      [WIDTH - QR - GAP, QR],
      [
        {
          stack: [
            { text: name, fontSize: size, bold: true, color: COLOURS.deep, lineHeight: 0.95, outline: true },
            ...(product.otherName
              ? [{ text: oneLine(product.otherName), fontSize: 11, color: COLOURS.quiet }]
              : []),
            {
              text: [
                { text: oneLine(product.maker), bold: true },
                { text: `  ${oneLine(product.makerLine)}`, color: COLOURS.quiet },
              ],
              margin: [0, 6, 0, 0],
              fontSize: 9.5,
            },
          ],
        },
        wayTo(product.url, t('pdf:scan')),
      ],
      GAP,
    ),
    margin: [0, 0, 0, 14],
  };
}

function picture(
  id: string | undefined,
  product: SheetProduct,
  pictures: Pictures,
  drawings: Setting['drawings'],
  tall: number,
): Content {
  const found = id === undefined ? undefined : pictures.get(id);
  return found && id !== undefined
    ? inBox(id, found, LEFT, tall, oneLine(product.name))
    : drawn(drawings.pictogram(product.pictogram), LEFT, Math.min(LEFT * 0.7, tall));
}

/** About how high the picture and the words under it stand. */
function leftHeight(
  first: Picture | undefined,
  hasOthers: boolean,
  description: string,
  tall: number,
): number {
  const picture = Math.min(tall, first ? (LEFT * first.height) / first.width : LEFT * 0.7);
  return picture + (hasOthers ? 68 : 0) + (description ? 26 + 15 * linesOf(plain(description), LEFT, 9) : 0);
}

/** The other pictures in a row, as high as each other. */
function thumbs(ids: readonly string[], pictures: Pictures): Content[] {
  const gap = 6;
  const shown = ids.flatMap((id) => {
    const picture = pictures.get(id);
    return picture ? [{ id, ratio: picture.width / picture.height }] : [];
  });
  if (shown.length === 0) return [];
  const room = LEFT - gap * (shown.length - 1);
  const height = Math.min(62, room / shown.reduce((sum, { ratio }) => sum + ratio, 0));
  const row = sideBySide(
    shown.map(({ ratio }) => height * ratio),
    shown.map(({ id, ratio }) => ({ image: id, width: height * ratio, height })),
    gap,
  );
  return [{ ...row, margin: [0, gap, 0, 0] }];
}

function about(description: string): Content[] {
  const text = plain(description);
  return text === '' ? [] : [{ text, lineHeight: 1.15, margin: [0, 12, 0, 0] }];
}

/** What it costs; where that is not told, how to learn it. */
export function priceBox({ price }: Pick<SheetProduct, 'price'>, t: TFunction, width = RIGHT): Content {
  return {
    table: {
      widths: [width - 22],
      body: [
        [
          {
            fillColor: COLOURS.tint,
            stack: [
              { text: t('products:fact.price'), fontSize: 7.5, color: COLOURS.quiet },
              {
                text: oneLine(price?.amount ?? t('products:price.onRequest')),
                fontSize: price ? 15 : 12,
                bold: true,
                color: COLOURS.deep,
              },
              ...[price?.terms ?? t('products:price.onRequestHow'), price?.until ?? ''].flatMap((text) =>
                text === '' ? [] : [{ text: oneLine(text), fontSize: 8, color: COLOURS.quiet }],
              ),
            ],
          },
        ],
      ],
    },
    layout: 'price',
    margin: [0, 0, 0, 12],
  };
}

/** Facts that are asked for together, under their heading. */
export function factSection(
  { title: heading, facts: rows }: SheetSection,
  width: number,
  layout: 'facts' | 'dense' = 'facts',
): ContentStack {
  const label = Math.round(width * 0.36);
  return {
    stack: [
      { text: heading, fontSize: 8.5, bold: true, color: COLOURS.indigo, ...HEADING },
      line(COLOURS.indigo, 0.6, [0, 2, 0, 1], width),
      facts(rows, [label, width - label], 8.5, layout),
    ],
    margin: [0, 0, 0, 10],
  };
}

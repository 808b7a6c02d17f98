/** The look of everything printed: the indigo of the house on white paper, one knot, exact tables. Pure. */
import type { Content, ContentColumns, ContentQr } from 'pdfmake/interfaces';
import type { Picture, SheetFact } from './model';
import { oneLine } from './text';

export const COLOURS = {
  ink: '#20262e',
  quiet: '#5c6470',
  indigo: '#1f4d85',
  deep: '#163a66',
  tint: '#f1f5fb',
  tone: '#cfddf0',
  paper: '#f8f4ec',
  line: '#ddd6c8',
  cord: '#c63a1b',
} as const;

/** Headings below the name of the thing: spread into a text node. */
export const HEADING: object = { tag: 'H2' };
/** What is not read out, such as the number of the page: spread into a text node. */
export const NOT_READ: object = { tag: 'Artifact' };
/** The words of a picture: spread into its node. */
export const says = (alt: string): object => ({ alt });

/** Left, top, right, bottom in points, on A4. */
export const MARGINS: [number, number, number, number] = [42, 36, 42, 52];
export const WIDTH = 595.28 - MARGINS[0] - MARGINS[2];

/** Two or more things side by side in columns of these widths; unlike stars, a long word cannot widen them. */
export function sideBySide(widths: readonly number[], cells: readonly Content[], gap = 0): ContentColumns {
  return {
    columns: cells.map((cell, at) => ({ width: widths[at] ?? 'auto', stack: [cell] })),
    columnGap: gap,
  };
}

/** The head of a document: the knot, from which one cord runs to the edge, and what this is. */
export function head(mark: string, kind: string): Content {
  return {
    stack: [
      sideBySide(
        [22, 200, WIDTH - 222],
        [
          { svg: mark, width: 17, height: 17 },
          { text: 'Musubi', bold: true, fontSize: 9.5, color: COLOURS.deep, margin: [0, 2.5, 0, 0] },
          { text: kind, fontSize: 8, color: COLOURS.quiet, alignment: 'right', margin: [0, 4, 0, 0] },
        ],
      ),
      line(COLOURS.cord, 0.8, [0, 5, 0, 0]),
    ],
    margin: [0, 0, 0, 16],
  };
}

/** A hairline over the whole width, or less of it. */
export function line(
  colour: string,
  lineWidth: number,
  margin: [number, number, number, number],
  width = WIDTH,
): Content {
  return { canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth, lineColor: colour }], margin };
}

/** How large a QR code may be; it takes the largest whole size of its squares below, two points in most cases. */
export const QR = 90;

/** A QR code that leads from paper to a page. */
export function code(url: string, size = QR): ContentQr {
  return { qr: url, fit: size, eccLevel: 'M', foreground: COLOURS.ink };
}

/** A QR code at the right edge, with a word under it that can be pressed on a screen. */
export function wayTo(url: string, caption: string, size = QR): Content {
  return {
    stack: [
      { ...code(url, size), alignment: 'right' },
      {
        text: caption,
        link: url,
        fontSize: 6.5,
        color: COLOURS.quiet,
        alignment: 'right',
        margin: [0, 3, 0, 0],
      },
    ],
  };
}

/** A picture as large as a box allows, in the middle of its width. */
export function inBox(name: string, picture: Picture, width: number, height: number, alt: string): Content {
  const scale = Math.min(width / picture.width, height / picture.height);
  const drawn = picture.width * scale;
  return {
    image: name,
    width: drawn,
    height: picture.height * scale,
    margin: [(width - drawn) / 2, 0, 0, 0],
    ...says(alt),
  };
}

/** Where there is no picture: what kind of thing it is, drawn. */
export function drawn(svg: string, width: number, height: number): Content {
  const size = Math.min(width, height) * 0.45;
  return {
    table: {
      widths: [width],
      heights: [height],
      body: [
        [
          {
            svg,
            width: size,
            height: size,
            fillColor: COLOURS.paper,
            margin: [(width - size) / 2, (height - size) / 2, 0, 0],
          },
        ],
      ],
    },
    layout: 'bare',
  };
}

/** Facts in two columns: what, and what it is. */
export function facts(
  rows: readonly SheetFact[],
  [label, value]: readonly [number, number],
  size = 8.5,
  layout: 'facts' | 'dense' = 'facts',
): Content {
  return {
    table: {
      widths: [label, value],
      body: rows.map((fact) => [
        { text: oneLine(fact.label), fontSize: size - 0.5, color: COLOURS.quiet, margin: [0, 0.4, 8, 0] },
        { text: linked(fact), fontSize: size },
      ]),
      dontBreakRows: true,
    },
    layout,
  };
}

/** The value of a fact with the link that stands beside it. */
function linked({ value, link }: SheetFact): Content {
  const text = oneLine(value);
  if (!link) return text;
  return [text === '' ? '' : `${text}  `, { text: link.text, link: link.url, color: COLOURS.indigo }];
}

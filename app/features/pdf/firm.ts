/** The back of a product's sheet: the firm behind it, as trade-fair sheets tell it. Pure: words come in. */
import type { Content } from 'pdfmake/interfaces';
import type { SheetFirm } from './model';
import { factSection, type Setting } from './sheet';
import { COLOURS, HEADING, head, line, QR, sideBySide, WIDTH, wayTo } from './style';
import { oneLine, plain } from './text';

const GAP = 20;
const HALF = (WIDTH - GAP) / 2;

/** A page of its own, so that the sheet can be printed on both sides. */
export function firmPage(firm: SheetFirm, { t, drawings }: Setting): Content[] {
  const [facts, ...others] = firm.sections;
  return [
    { stack: [head(drawings.mark, firm.title)], pageBreak: 'before' },
    title(firm, t('pdf:scanFirm')),
    sideBySide(
      [HALF, HALF],
      [
        { stack: facts ? [factSection(facts, HALF)] : [] },
        { stack: others.map((section) => factSection(section, HALF)) },
      ],
      GAP,
    ),
    ...firm.texts.map((one) => words(one, 10)),
    ...quality(firm),
  ];
}

function title(firm: SheetFirm, caption: string): Content {
  const name = oneLine(firm.name);
  return {
    ...sideBySide(
      [WIDTH - QR - GAP, QR],
      [
        {
          stack: [
            {
              text: name,
              fontSize: name.length > 30 ? 14 : 18,
              bold: true,
              color: COLOURS.deep,
              outline: true,
            },
            ...(firm.otherName
              ? [{ text: oneLine(firm.otherName), fontSize: 11, color: COLOURS.quiet }]
              : []),
            {
              text: oneLine(firm.line),
              fontSize: 9.5,
              color: COLOURS.quiet,
              margin: [0, 6, 0, 0] as [number, number, number, number],
            },
          ],
        },
        wayTo(firm.url, caption),
      ],
      GAP,
    ),
    margin: [0, 0, 0, 14],
  };
}

/** The headings of quality management in two columns, read row by row. */
function quality({ quality: told }: SheetFirm): Content[] {
  if (!told) return [];
  const rows: Content[] = [];
  for (let at = 0; at < told.texts.length; at += 2) {
    const pair = told.texts.slice(at, at + 2).map((one) => words(one, 0));
    rows.push({
      ...sideBySide([HALF, HALF], pair.length < 2 ? [...pair, { text: '' }] : pair, GAP),
      margin: [0, 6, 0, 4],
    });
  }
  return [
    {
      text: oneLine(told.title),
      fontSize: 10,
      bold: true,
      color: COLOURS.indigo,
      margin: [0, 14, 0, 0],
      ...HEADING,
    },
    line(COLOURS.indigo, 0.6, [0, 2, 0, 2]),
    ...rows,
  ];
}

function words({ title: heading, text }: { title: string; text: string }, above: number): Content {
  return {
    stack: [
      { text: oneLine(heading), fontSize: 8.5, bold: true, color: COLOURS.indigo, ...HEADING },
      { text: plain(text), lineHeight: 1.15, margin: [0, 2, 0, 0] },
    ],
    margin: [0, above, 0, 0],
  };
}

/**
 * Lays out and draws a document. It takes the processor for as long as it takes, so the server leaves it to the
 * process of press.ts. Only its own fonts are read, and nothing from the net.
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import * as fontkit from 'fontkit';
import pdfmake from 'pdfmake';
import type { Content, CustomTableLayout, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { Paper } from '~/shared/paper';
import { type Face, type Has, runsOf } from './faces';
import { COLOURS, MARGINS, NOT_READ, WIDTH } from './style';
import { tagDrawings } from './tags';

const require = createRequire(import.meta.url);
const folderOf = (name: string) => path.dirname(require.resolve(`${name}/package.json`));
const NOTO = folderOf('@expo-google-fonts/noto-sans-jp');
const ROBOTO = path.join(folderOf('pdfmake'), 'fonts/Roboto');

const FONTS: Record<Face, { normal: string; bold: string }> = {
  japanese: {
    normal: path.join(NOTO, '400Regular/NotoSansJP_400Regular.ttf'),
    bold: path.join(NOTO, '600SemiBold/NotoSansJP_600SemiBold.ttf'),
  },
  latin: {
    normal: path.join(ROBOTO, 'Roboto-Regular.ttf'),
    bold: path.join(ROBOTO, 'Roboto-Medium.ttf'),
  },
};
const FONT_FILES = new Set(Object.values(FONTS).flatMap(({ normal, bold }) => [normal, bold]));

const rows = (
  width: (row: number, of: number) => number,
  sides: number,
  ends: number,
): CustomTableLayout => ({
  hLineWidth: (row, { table }) => width(row, table.body.length),
  hLineColor: () => COLOURS.line,
  vLineWidth: () => 0,
  paddingLeft: () => sides,
  paddingRight: () => sides,
  paddingTop: () => ends,
  paddingBottom: () => ends,
});

/** The ways a table is ruled; content calls them by name. */
const LAYOUTS: Record<string, CustomTableLayout> = {
  bare: rows(() => 0, 0, 0),
  facts: rows((row, of) => (row === 0 || row === of ? 0 : 0.5), 0, 3),
  dense: rows((row, of) => (row === 0 || row === of ? 0 : 0.5), 0, 1.8),
  price: {
    ...rows(() => 0, 10, 7),
    vLineWidth: (column) => (column === 0 ? 2 : 0),
    vLineColor: () => COLOURS.indigo,
  },
};

tagDrawings();
pdfmake.setFonts(FONTS);
pdfmake.addTableLayouts(LAYOUTS);
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((file) => FONT_FILES.has(file));

let known: Record<Face, Has> | undefined;

/** What the faces have; their weights have the same. */
function characters(): Record<Face, Has> {
  const of = (face: Face): Has => {
    const set = new Set((fontkit.openSync(FONTS[face].normal) as fontkit.Font).characterSet);
    return (codePoint) => set.has(codePoint);
  };
  known ??= { japanese: of('japanese'), latin: of('latin') };
  return known;
}

/** The document as a PDF file. */
export async function renderPaper(paper: Paper): Promise<Uint8Array> {
  const images = Object.fromEntries(
    Object.entries(paper.pictures).map(([name, bytes]) => [
      name,
      `data:image/jpeg;base64,${Buffer.from(bytes).toString('base64')}`,
    ]),
  );
  const definition: TDocumentDefinitions = {
    pageSize: 'A4',
    pageMargins: MARGINS,
    language: paper.locale,
    displayTitle: true,
    tagged: true,
    version: '1.7',
    info: {
      title: paper.title,
      author: paper.author,
      subject: paper.subject,
      creator: 'Musubi',
      producer: 'Musubi',
    },
    defaultStyle: { font: 'japanese', fontSize: 9, lineHeight: 1.05, color: COLOURS.ink },
    images,
    content: inFaces(paper.content) as Content[],
    footer: (page, pages) => foot(paper.foot, page, pages),
  };
  return pdfmake.createPdf(definition).getBuffer();
}

function foot(text: string, page: number, pages: number): Content {
  return {
    margin: [MARGINS[0], 14, MARGINS[2], 0],
    table: {
      widths: [WIDTH - 60, 60],
      body: [
        [
          inFaces({ text, fontSize: 7, color: COLOURS.quiet, ...NOT_READ }) as Content,
          {
            text: `${page} / ${pages}`,
            fontSize: 7,
            color: COLOURS.quiet,
            alignment: 'right',
            ...NOT_READ,
          },
        ],
      ],
    },
    layout: 'bare',
  };
}

/** The same nodes with every text parted by face. */
function inFaces(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(inFaces);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      key === 'text' && typeof value === 'string' ? parted(value) : inFaces(value),
    ]),
  );
}

function parted(text: string): unknown {
  const runs = runsOf(text, characters());
  const [only] = runs;
  if (runs.length <= 1 && (!only || only.face === 'japanese')) return only?.text ?? '';
  return runs.map((run) => ({ text: run.text, font: run.face }));
}

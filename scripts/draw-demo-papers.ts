/**
 * Draws the demo's papers (supabase/demo/data/papers.ts) into supabase/demo/papers, each plainly marked as a sample of a
 * firm that does not exist. To be run again when their words change: `npx tsx scripts/draw-demo-papers.ts`.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import type { Content } from 'pdfmake/interfaces';
import { renderPaper } from '../app/features/pdf/render.server';
import { COLOURS, facts, line, WIDTH } from '../app/features/pdf/style';
import { DEMO } from '../supabase/demo/data';
import type { DemoPaper } from '../supabase/demo/model';
import { paperFile } from '../supabase/demo/papers';

const SAMPLE = '見本 / SAMPLE';
const NOTE = [
  'デモ用に作った架空の団体の書類です。',
  'Made for the demo. This firm does not exist.',
] as const;

function contentOf(paper: DemoPaper): Content[] {
  const { organisation, title, lines } = paper;
  const firm = DEMO.organisations.find(({ key }) => key === organisation);
  if (!firm) throw new Error(`${organisation} is no firm of the demo`);
  return [
    {
      table: {
        widths: [WIDTH],
        body: [
          [
            {
              stack: [
                { text: SAMPLE, fontSize: 20, bold: true, color: COLOURS.cord },
                { text: NOTE.join(' '), color: COLOURS.cord },
              ],
              fillColor: COLOURS.paper,
              margin: [12, 8, 12, 8],
            },
          ],
        ],
      },
      layout: 'bare',
      margin: [0, 0, 0, 24],
    },
    { text: title[0], fontSize: 20, bold: true, color: COLOURS.deep, outline: true },
    { text: title[1], fontSize: 12, color: COLOURS.quiet },
    line(COLOURS.indigo, 0.6, [0, 10, 0, 10]),
    { text: `${firm.ja} / ${firm.en}`, fontSize: 11, bold: true, margin: [0, 0, 0, 10] },
    facts(
      [...certified(paper), ...lines].map(([[ja, en], value]) => ({
        label: ja === en ? ja : `${ja} / ${en}`,
        value,
      })),
      [WIDTH * 0.36, WIDTH * 0.64],
      11,
    ),
  ];
}

/** Number and issuing body, as the firm tells them. */
function certified(paper: DemoPaper): DemoPaper['lines'] {
  if (!('certificate' in paper)) return [];
  const firm = DEMO.organisations.find(({ key }) => key === paper.organisation)?.firm;
  const told = firm?.papers.find(({ certificate }) => certificate === paper.certificate);
  if (!told) throw new Error(`${paper.organisation} tells nothing of ${paper.certificate}`);
  return [
    [['登録番号', 'Number'], told.number],
    [['認証機関', 'Issued by'], told.issuer],
  ];
}

await mkdir(new URL('../supabase/demo/papers/', import.meta.url), { recursive: true });
for (const paper of DEMO.papers) {
  const bytes = await renderPaper({
    locale: 'ja',
    title: `${SAMPLE} ${paper.title.join(' / ')}`,
    author: 'Musubi',
    subject: NOTE.join(' '),
    content: contentOf(paper),
    foot: `${SAMPLE} · ${NOTE.join(' ')}`,
    pictures: {},
  });
  await writeFile(paperFile(paper), bytes);
  console.log(paper.key, bytes.byteLength);
}

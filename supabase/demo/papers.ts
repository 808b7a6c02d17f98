/** Stores the demo's papers the way an uploaded document is, and tells what shows them. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { demoId } from './ids';
import type { DemoData, DemoPaper, Rows } from './model';
import type { StoreObject } from './pictures';

/** The file of a paper, as it is drawn and kept. */
export const paperFile = ({ key }: Pick<DemoPaper, 'key'>): URL =>
  new URL(`./papers/${key}.pdf`, import.meta.url);

const fileId = ({ key }: DemoPaper) => demoId('paper', key);
const productId = (organisation: string, en: string) => demoId('product', `${organisation}/${en}`);

/** Stores all papers; answers their rows, and the certificates of products that show one of them. */
export async function loadPapers({ papers }: DemoData, store: StoreObject) {
  const stored = await Promise.all(papers.map((paper) => keep(paper, store)));
  const rows: Rows = [
    { table: 'storage.objects', rows: stored.map(({ object }) => object) },
    { table: 'public.files', rows: stored.map(({ file }) => file) },
    {
      table: 'public.product_documents',
      rows: papers.flatMap((paper) =>
        'product' in paper
          ? [
              {
                product_id: productId(paper.organisation, paper.product),
                file_id: fileId(paper),
                position: 1,
                kind: paper.kind,
                title_ja: paper.title[0],
                title_en: paper.title[1],
              },
            ]
          : [],
      ),
    },
    {
      table: 'public.organisation_papers',
      rows: papers.flatMap((paper) =>
        'certificate' in paper
          ? [
              {
                organisation_id: demoId('organisation', paper.organisation),
                certificate: paper.certificate,
                file_id: fileId(paper),
                visibility: paper.visibility,
              },
            ]
          : [],
      ),
    },
  ];
  const certified = papers.flatMap((paper) =>
    'certificate' in paper
      ? (paper.certifies ?? []).map((en) => ({
          product_id: productId(paper.organisation, en),
          certificate: paper.certificate,
          file_id: fileId(paper),
        }))
      : [],
  );
  return { rows, certified };
}

async function keep(paper: DemoPaper, store: StoreObject) {
  const bytes = await readFile(paperFile(paper));
  const organisation = demoId('organisation', paper.organisation);
  const id = fileId(paper);
  const name = `${organisation}/${id}/document.pdf`;
  const metadata = await store('documents', name, bytes, 'application/pdf');
  const object = { id: demoId('object', name), bucket_id: 'documents', name, metadata, user_metadata: {} };
  const file = {
    id,
    organisation_id: organisation,
    purpose: 'document',
    content_type: 'application/pdf',
    widths: [],
    formats: [],
    byte_size: bytes.byteLength,
    original_name: `見本_${paper.title[0]}.pdf`,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
  return { object, file };
}

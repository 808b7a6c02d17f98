/** The demo's papers: drawn, small, harmless by our own judgement, and each of something that there is. */
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { pdfFault } from '~/features/files/pdf.server';
import { DEMO } from '../../../supabase/demo/data';
import { paperFile } from '../../../supabase/demo/papers';

describe('the papers of the demo', () => {
  it('are the files that are kept, and no others', () => {
    const kept = readdirSync('supabase/demo/papers').sort();
    expect(kept).toEqual(DEMO.papers.map(({ key }) => `${key}.pdf`).sort());
  });

  it.each(DEMO.papers)('$key is small and would be taken from anybody', async (paper) => {
    const bytes = await readFile(paperFile(paper));
    expect(bytes.byteLength).toBeLessThan(40_000);
    expect(await pdfFault(bytes)).toBeNull();
  });

  it.each(DEMO.papers)('$key is of something that there is', (paper) => {
    const firm = DEMO.organisations.find(({ key }) => key === paper.organisation);
    const own = DEMO.products.filter(({ organisation }) => organisation === paper.organisation);
    const names = own.map(({ en }) => en);
    if ('product' in paper) expect(names).toContain(paper.product);
    else {
      expect(firm?.certificates).toContain(paper.certificate);
      for (const en of paper.certifies ?? []) {
        const shows = own.find((product) => product.en === en)?.record?.certificateDetails;
        expect(shows?.map(({ certificate }) => certificate)).toContain(paper.certificate);
      }
    }
  });

  it('stand on every rung of the ladder', () => {
    const rungs = DEMO.papers.map((paper) =>
      'certificate' in paper
        ? paper.visibility
        : (DEMO.products.find((one) => one.en === paper.product)?.record?.documentsVisibility ??
          'introduced'),
    );
    expect([...new Set(rungs)].sort()).toEqual(['clusters', 'introduced', 'public', 'signed_in']);
  });
});

/** Printed documents are tagged: what is drawn has a place in their structure, or is said to be no content. */
import { inflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { renderPaper } from '~/features/pdf/render.server';
import { factSection } from '~/features/pdf/sheet';
import { inBox } from '~/features/pdf/style';

const jpeg = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#a52' } })
  .jpeg()
  .toBuffer();
const link = { text: '認証書を開く', url: 'https://musubi.example/files/x' };
const facts = { title: '包装', facts: [{ label: '認証', value: 'HACCP', link }] };
const pdf = Buffer.from(
  await renderPaper({
    locale: 'ja',
    title: '味噌の規格書',
    author: '結び食品',
    subject: '',
    foot: '足',
    pictures: { photo: jpeg },
    content: [
      { text: '味噌 miso', outline: true },
      { text: '長い段落。'.repeat(900) },
      inBox('photo', { bytes: jpeg, width: 40, height: 30 }, 100, 100, 'Miso in a jar'),
      { qr: 'https://musubi.example/', fit: 60 },
      factSection(facts, 300),
    ],
  }),
).toString('latin1');

/** The drawing of every page, as its operators. */
const drawings = [...pdf.matchAll(/\/Filter \/FlateDecode\s*>>\s*stream\r?\n/g)]
  .map(({ 0: head, index }) => pdf.slice(index + head.length, pdf.indexOf('endstream', index)))
  .map((bytes) => inflateSync(Buffer.from(bytes, 'latin1')).toString('latin1'))
  .filter((text) => /^BT$/m.test(text));
const count = (pattern: RegExp) => [...pdf.matchAll(pattern)].length;

describe('a printed document', { timeout: 30_000 }, () => {
  it('says its language and shows its title', () => {
    expect(pdf).toContain('/Lang (ja)');
    expect(pdf).toContain('/DisplayDocTitle true');
  });

  it('is tagged, with headings, paragraphs and pictures; a text over two pages is one paragraph', () => {
    expect(pdf).toMatch(/\/Marked true/);
    expect(drawings).toHaveLength(2);
    expect([/\/S \/H1\b/g, /\/S \/H2\b/g, /\/S \/P\b/g, /\/S \/Figure\b/g].map(count)).toEqual([1, 1, 3, 1]);
    expect(pdf).toContain('/Alt (Miso in a jar)');
    // A link is part of the structure with every place where it can be pressed.
    expect(count(/\/S \/Link\b/g)).toBe(1);
    expect(count(/\/Type \/OBJR\b/g)).toBe(count(/\/Subtype \/Link\b/g));
  });

  it('draws nothing outside of its structure that is not said to be no content', () => {
    for (const drawing of drawings) {
      let depth = 0;
      const outside: string[] = [];
      for (const line of drawing.split('\n')) {
        if (/\bB(DC|MC)$/.test(line)) depth += 1;
        else if (/^EMC$/.test(line)) depth -= 1;
        else if (depth === 0 && /(^|\s)(TJ|Tj|S|f|f\*|B|Do)$/.test(line)) outside.push(line);
      }
      expect([depth, outside]).toEqual([0, []]);
    }
    const read = drawings.map((drawing) => drawing.match(/^\/Artifact BMC$/gm)?.length ?? 0);
    expect(Math.min(...read)).toBeGreaterThanOrEqual(2);
  });
});

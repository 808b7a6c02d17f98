/** Printing in a process of its own: one after the other, given up in time, and started again. */
import { afterAll, describe, expect, it } from 'vitest';
import { createPrinter } from '~/features/pdf/printer.server';
import type { Paper } from '~/shared/paper';
import { rasterise } from '../../setup/raster';

const printers: { close(): Promise<void> }[] = [];
const printer = (options: Parameters<typeof createPrinter>[0] = {}) => {
  const made = createPrinter(options);
  printers.push(made);
  return made;
};
afterAll(async () => {
  await Promise.all(printers.map((one) => one.close()));
});

const paper = (pages: number): Paper => ({
  locale: 'ja',
  title: '味噌',
  author: '結び食品',
  subject: '',
  foot: '',
  pictures: {},
  content: Array.from({ length: pages }, (_, at) => ({
    text: `味噌${at}`,
    ...(at > 0 ? { pageBreak: 'before' as const } : {}),
  })),
});
const pagesOf = async (pdf: Promise<Uint8Array>) => (await rasterise(await pdf, 0.1)).length;

describe('the printer', () => {
  it('prints what is asked for at once, each for who asked', { timeout: 60_000 }, async () => {
    const { print } = printer();
    const asked = [print(paper(1)), print(paper(3)), print(paper(2))];
    expect(await Promise.all(asked.map(pagesOf))).toEqual([1, 3, 2]);
  });

  it('says what cannot be drawn and goes on', { timeout: 60_000 }, async () => {
    const { print } = printer();
    const broken = { ...paper(1), content: [{ image: 'file:///etc/passwd', width: 10 }] };
    await expect(print(broken)).rejects.toMatchObject({ code: 'unexpected' });
    expect(await pagesOf(print(paper(1)))).toBe(1);
  });

  it('gives up what takes too long, refuses what would wait too long, and starts again', {
    timeout: 60_000,
  }, async () => {
    const { print } = printer({ patienceMs: 1, most: 1 });
    const [first, second, third] = [print(paper(1)), print(paper(1)), print(paper(1))];
    await expect(third).rejects.toMatchObject({ code: 'unavailable', retryAfter: 10 });
    await expect(first).rejects.toMatchObject({ code: 'unavailable' });
    await expect(second).rejects.toMatchObject({ code: 'unavailable' });
    await expect(print(paper(1))).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('ends its process without work, and prints again', { timeout: 60_000 }, async () => {
    const { print } = printer({ idleMs: 1 });
    expect(await pagesOf(print(paper(1)))).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await pagesOf(print(paper(1)))).toBe(1);
  });

  it('takes nothing once it is closed', async () => {
    const closed = printer();
    await closed.close();
    await expect(closed.print(paper(1))).rejects.toMatchObject({ code: 'unavailable' });
  });
});

/** What a visitor's browser loads before a public page works: at most 200 kB of JavaScript, gzipped. */
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const ASSETS = 'build/client/assets';
const LIMIT = 200_000;

type Piece = { module: string; imports?: string[] };
type Manifest = { entry: Piece; routes: Record<string, Piece> };

describe('First load of a public page', () => {
  const manifest = readManifest();

  it.each([
    'routes/_index',
    'routes/catalogue',
    'routes/organisations._index',
    'routes/products.$id',
    'routes/organisations.$id',
  ])('%s stays within the limit, one language included', (route) => {
    const page = manifest.routes[route];
    const root = manifest.routes.root;
    if (!page || !root) throw new Error(`The build has no ${route}`);
    const files = new Set(
      [manifest.entry, root, page].flatMap((piece) => [piece.module, ...(piece.imports ?? [])]),
    );
    const code = [...files].reduce((sum, file) => sum + gzipped(`build/client${file}`), 0);
    expect(code + largestLanguage()).toBeLessThanOrEqual(LIMIT);
  });
});

/** The manifest that Remix gives to browsers. */
function readManifest(): Manifest {
  const name = readdirSync(ASSETS).find((file) => /^manifest-.*\.js$/.test(file));
  if (!name) throw new Error('There is no build; run npm run build first.');
  const text = readFileSync(`${ASSETS}/${name}`, 'utf8');
  return JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1));
}

function largestLanguage(): number {
  const chunks = readdirSync(ASSETS).filter((file) => /^texts\.(ja|en)-.*\.js$/.test(file));
  expect(chunks).toHaveLength(2);
  return Math.max(...chunks.map((file) => gzipped(`${ASSETS}/${file}`)));
}

function gzipped(file: string): number {
  return gzipSync(readFileSync(file)).byteLength;
}

/** What the browser is sent: everything but mails, and to visitors nothing that only signed-in work uses. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { texts as en } from '~/i18n/texts.en';
import { texts as ja } from '~/i18n/texts.ja';
import { TEXTS } from '~/i18n/texts.server';
import { texts as workEn } from '~/i18n/texts.work.en';
import { texts as workJa } from '~/i18n/texts.work.ja';

/** Routes that a visitor may read, and the document around them. */
const PUBLIC = [
  'app/root.tsx',
  ...[
    '$',
    '_index',
    'auth.confirm',
    'catalogue',
    'check-mail',
    'forgot-password',
    'invitations.$token',
    'organisations.$id',
    'outbox.$mailId',
    'outbox._index',
    'products.$id',
    'reset-password',
    'sign-in',
    'sign-up',
  ].map((name) => `app/routes/${name}.tsx`),
];

/** Parts of public pages that only signed-in people are shown, so that their texts are there. */
const SIGNED_IN = new Set(['app/features/lists/ui/ListChooser.tsx']);

const IMPORT = /(?:^|\n)(?:import|export)\s[^;]*?from\s+'([^']+)'|import\s+'([^']+)'/g;

function resolve(from: string, to: string): string | undefined {
  const base = to.startsWith('~/') ? `app/${to.slice(2)}` : path.posix.join(path.posix.dirname(from), to);
  return ['.tsx', '.ts'].map((ending) => base + ending).find((file) => existsSync(file));
}

/** All files of ours that run in the browser for a route. */
function filesBehind(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || file.includes('.server')) return seen;
  seen.add(file);
  for (const [, from, bare] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
    const target = from ?? bare ?? '';
    const found = target.startsWith('.') || target.startsWith('~/') ? resolve(file, target) : undefined;
    if (found) filesBehind(found, seen);
  }
  return seen;
}

describe('the texts of the browser', () => {
  it('are all texts but those of mails, documents and the API, each once', () => {
    for (const [shared, work, all] of [
      [ja, workJa, TEXTS.ja],
      [en, workEn, TEXTS.en],
    ] as const) {
      const sent = [...Object.keys(shared), ...Object.keys(work)];
      expect(sent.sort()).toEqual(
        Object.keys(all)
          .filter((ns) => !['api', 'mail', 'pdf'].includes(ns))
          .sort(),
      );
    }
    expect(Object.keys(workJa)).toEqual(Object.keys(workEn));
    expect(Object.keys(workJa)).toContain('home');
  });

  it.each(PUBLIC.filter((file) => existsSync(file)))('of work are not used by %s', (file) => {
    const used = [...filesBehind(file)]
      .filter((one) => !SIGNED_IN.has(one))
      .flatMap((one) =>
        [...readFileSync(one, 'utf8').matchAll(/useTranslation\(\[?'([\w-]+)'|t\('([\w-]+):/g)]
          .map(([, ns, prefix]) => ns ?? prefix ?? '')
          .filter((ns) => ns in workEn)
          .map((ns) => `${one} uses ${ns}`),
      );
    expect(used).toEqual([]);
  });
});

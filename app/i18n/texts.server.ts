/**
 * All texts of both languages, for the server. The Remix build carries them in itself; code that runs
 * outside of a bundle (mails, sockets) reads them from the folder beside this file.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { ResourceLanguage } from 'i18next';
import { LOCALES, type Locale, namespaceOf } from './locale';

type Texts = Record<Locale, ResourceLanguage>;

function fromBundle(): Record<string, ResourceLanguage[string]> {
  return import.meta.glob<ResourceLanguage[string]>('./locales/*/*.json', { eager: true, import: 'default' });
}

function fromFolder(): Record<string, ResourceLanguage[string]> {
  const folder = new URL('./locales/', import.meta.url);
  const files = LOCALES.flatMap((locale) =>
    readdirSync(new URL(`${locale}/`, folder)).map((name) => `${locale}/${name}`),
  );
  return Object.fromEntries(
    files.map((file) => [`./locales/${file}`, JSON.parse(readFileSync(new URL(file, folder), 'utf8'))]),
  );
}

// Only a bundler knows import.meta.glob; it leaves `env` behind as its mark.
const files = (import.meta as { env?: unknown }).env ? fromBundle() : fromFolder();

/** Texts by language and namespace. */
export const TEXTS: Texts = { ja: {}, en: {} };
for (const [path, text] of Object.entries(files)) {
  TEXTS[path.startsWith('./locales/ja/') ? 'ja' : 'en'][namespaceOf(path)] = text;
}

/**
 * Fails where a text is missing or left over: a key in one language only, a key used in code that no locale
 * has, a locale file nobody uses, placeholders that differ, and Japanese written into code instead of a
 * locale file. Data with names in both languages (the vocabulary, the headings of sheets) and Intl formats may hold Japanese.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { type Usage, usagesIn } from './locale-usages';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const LOCALES = path.join(ROOT, 'app/i18n/locales');
/** Where Japanese is data or a way of writing, not a text for the reader. */
const JAPANESE_ALLOWED = ['app/features/vocabulary/', 'app/features/products/sheets/', 'app/i18n/format.ts'];
/** Namespaces whose keys are made of codes at run time. */
const ALWAYS_USED = new Set(['common', 'form', 'errors']);
const PLURAL = /_(zero|one|two|few|many|other)$/;
const JAPANESE = /[\u3040-\u30ff\u3400-\u9fff\uff66-\uff9f]/;

type Texts = Map<string, string>;

/** Namespace → flat keys → text, of one language. */
function readTexts(locale: string): Map<string, Texts> {
  const folder = path.join(LOCALES, locale);
  return new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => {
        const content: unknown = JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
        return [name.replace(/\.json$/, ''), new Map(flatten(content, ''))];
      }),
  );
}

function* flatten(value: unknown, key: string): Generator<[string, string]> {
  if (typeof value === 'string') yield [key, value];
  else if (value && typeof value === 'object')
    for (const [name, inner] of Object.entries(value)) yield* flatten(inner, key ? `${key}.${name}` : name);
}

const withoutPlural = (key: string) => key.replace(PLURAL, '');
const placeholders = (text: string) =>
  new Set([...text.matchAll(/\{\{-?\s*([\w.]+)/g)].map((match) => match[1]));

/** Keys and placeholders that one language has and the other has not. */
function compare(ja: Map<string, Texts>, en: Map<string, Texts>): string[] {
  const problems: string[] = [];
  for (const ns of new Set([...ja.keys(), ...en.keys()])) {
    const sides = { ja: ja.get(ns), en: en.get(ns) };
    for (const [locale, texts] of Object.entries(sides)) {
      if (!texts) problems.push(`${locale}/${ns}.json is missing.`);
      for (const [key, text] of texts ?? []) {
        if (text.trim() === '') problems.push(`${locale}/${ns}.json: ${key} is blank.`);
      }
    }
    if (!sides.ja || !sides.en) continue;
    const baseKeys = (texts: Texts) => new Set([...texts.keys()].map(withoutPlural));
    const [jaKeys, enKeys] = [baseKeys(sides.ja), baseKeys(sides.en)];
    for (const key of jaKeys) if (!enKeys.has(key)) problems.push(`en/${ns}.json: ${key} is missing.`);
    for (const key of enKeys) if (!jaKeys.has(key)) problems.push(`ja/${ns}.json: ${key} is missing.`);
    for (const key of jaKeys) {
      const [jaNames, enNames] = [namesOf(sides.ja, key), namesOf(sides.en, key)];
      const differ = [...jaNames].filter((name) => !enNames.has(name) && name !== 'count');
      const others = [...enNames].filter((name) => !jaNames.has(name) && name !== 'count');
      if (differ.length + others.length > 0)
        problems.push(
          `${ns}.json: ${key} has {{${[...differ, ...others].join('}}, {{')}}} in one language only.`,
        );
    }
  }
  return problems;
}

function namesOf(texts: Texts, base: string): Set<string | undefined> {
  const all = [...texts]
    .filter(([key]) => withoutPlural(key) === base)
    .flatMap(([, text]) => [...placeholders(text)]);
  return new Set(all);
}

function sourceFiles(): string[] {
  return readdirSync(path.join(ROOT, 'app'), { recursive: true, encoding: 'utf8' })
    .map((file) => path.posix.join('app', file.split(path.sep).join('/')))
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts') && file !== 'app/db/types.ts');
}

/** Static keys that no locale file has. */
function missing(usages: readonly Usage[], texts: Map<string, Texts>): string[] {
  return usages.flatMap(({ file, line, ns, key }) => {
    const keys = texts.get(ns);
    if (!keys) return [`${file}:${line} uses the namespace ${ns}, which has no file.`];
    const found = [...keys.keys()].some((one) => withoutPlural(one) === key || one === key);
    return found ? [] : [`${file}:${line} uses ${ns}:${key}, which no locale file has.`];
  });
}

function japaneseIn(file: string, source: ts.SourceFile): string[] {
  if (JAPANESE_ALLOWED.some((allowed) => file.startsWith(allowed))) return [];
  const problems: string[] = [];
  const visit = (node: ts.Node) => {
    const text = ts.isStringLiteralLike(node) || ts.isJsxText(node) || ts.isTemplateLiteralToken(node);
    if (text && JAPANESE.test(node.getText(source))) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      problems.push(`${file}:${line + 1} has Japanese in code: ${node.getText(source).trim().slice(0, 30)}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return problems;
}

function main(): void {
  const ja = readTexts('ja');
  const en = readTexts('en');
  const problems = compare(ja, en);
  const used = new Set(ALWAYS_USED);
  for (const file of sourceFiles()) {
    const text = readFileSync(path.join(ROOT, file), 'utf8');
    const source = ts.createSourceFile(
      file,
      text,
      ts.ScriptTarget.Latest,
      true,
      file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
    );
    const { usages, namespaces } = usagesIn(file, source);
    for (const ns of namespaces) used.add(ns);
    problems.push(...missing(usages, en), ...japaneseIn(file, source));
  }
  for (const ns of en.keys()) if (!used.has(ns)) problems.push(`${ns}.json is used by nobody.`);
  if (problems.length > 0) {
    console.error(problems.join('\n'));
    console.error(`\n${problems.length} problems with texts.`);
    process.exit(1);
  }
  console.log(`Texts: ${en.size} namespaces, the same keys in ja and en.`);
}

main();

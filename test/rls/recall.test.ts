/**
 * How much of what should be found is found, of cases that were written without looking at the dictionary or the search:
 * the figures of docs/decisions/011-search.md, on a real database.
 */
import { expect, test } from 'vitest';
import { readCases } from '../../bench/catalogue/cases';
import { evaluate } from '../../bench/catalogue/evaluate';
import { createTestDatabase } from '../setup/database';

const CASES = new URL('../../bench/catalogue/independent.json', import.meta.url).pathname;
const database = await createTestDatabase();

test('names, their variants and mistyped ones find what they mean', async () => {
  await database.reset();
  const sql = {
    query: (text: string, parameters?: unknown[]) => database.adminSql(text, parameters),
    script: (text: string) => database.script(text),
  };
  const { evaluation } = await evaluate({ sql, visitor: database.anon() }, await readCases(CASES), 0);
  const { typo, ...known } = evaluation.byClass;
  const classes = Object.values(known);
  const asked = classes.reduce((sum, { queries }) => sum + queries, 0);
  const found = classes.reduce((sum, { queries, recall }) => sum + queries * recall, 0);
  expect(asked).toBe(145);
  expect(found / asked).toBeGreaterThanOrEqual(0.95);
  expect(typo?.recall).toBeGreaterThanOrEqual(0.9);
  for (const [name, { recall }] of Object.entries(known)) expect(recall, name).toBeGreaterThanOrEqual(0.9);
});

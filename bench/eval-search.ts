/**
 * `npm run eval:search -- FILE [--json] [--queries]`: how well the catalogue finds what a file of cases says it
 * should. FILE holds `{products, queries}`; docs/decisions/011-search.md tells what the figures mean.
 */
import '../supabase/local/quiet';
import { parseArgs } from 'node:util';
import { readCases } from './catalogue/cases';
import { openFresh } from './catalogue/database';
import { evaluate } from './catalogue/evaluate';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, queries: { type: 'boolean', default: false } },
});
const [file] = positionals;
if (!file) {
  console.error('Which file? npm run eval:search -- FILE [--json] [--queries]');
  process.exit(1);
}
const cases = await readCases(file);
const database = await openFresh();
try {
  const { evaluation, asked } = await evaluate(database, cases);
  if (values.json) console.log(JSON.stringify(evaluation));
  else {
    const { recall, byClass, p50, p95, products, queries } = evaluation;
    console.log(`recall@20 ${recall.toFixed(3)} over ${queries} queries, ${products} products`);
    for (const [name, one] of Object.entries(byClass)) {
      console.log(`  ${name.padEnd(12)} ${one.recall.toFixed(3)} (${one.queries})`);
    }
    console.log(`p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`);
    if (values.queries) {
      for (const one of asked)
        console.log(`  ${one.recall.toFixed(2)} ${one.ms.toFixed(1).padStart(6)} ms  ${one.class}  ${one.q}`);
    }
  }
} finally {
  await database.close();
}

/**
 * `npm run eval:matching -- FILE [--json] [--queries]`: how high the product ranks the partners that a file of cases
 * names. FILE holds `{organisations, queries}`; docs/decisions/017-own-words.md tells what the figures mean.
 */
import '../supabase/local/quiet';
import { parseArgs } from 'node:util';
import { openFresh } from './catalogue/database';
import { readPartnerCases } from './partners/cases';
import { evaluatePartners } from './partners/evaluate';
import { figuresOf } from './partners/figures';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, queries: { type: 'boolean', default: false } },
});
const [file] = positionals;
if (!file) {
  console.error('Which file? npm run eval:matching -- FILE [--json] [--queries]');
  process.exit(1);
}
const cases = await readPartnerCases(file);
const database = await openFresh();
try {
  const { evaluation, rankings } = await evaluatePartners(database, cases);
  if (values.json) console.log(JSON.stringify(evaluation));
  else {
    const line = (name: string, { mrr, recallAt5 }: { mrr: number; recallAt5: number }, more = '') =>
      console.log(`${name.padEnd(18)} MRR ${mrr.toFixed(3)}  recall@5 ${recallAt5.toFixed(3)}${more}`);
    line('all, by case', evaluation, `  (${evaluation.queries} queries, ${evaluation.cases} cases)`);
    for (const [name, one] of [...Object.entries(evaluation.byKind), ...Object.entries(evaluation.byBasis)])
      line(`  ${name}`, one, `  (${one.queries})`);
    for (const [name, one] of Object.entries(evaluation.baselines)) line(name, one);
    if (values.queries) {
      for (const ranking of rankings) {
        const { case: name, organisation, looking_for } = ranking.query;
        line(`  ${name} ${organisation}`, figuresOf(ranking), `  ${looking_for}`);
      }
    }
  }
} finally {
  await database.close();
}

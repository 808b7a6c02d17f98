/**
 * `npm run tune:matching -- FILE [--json]`: what each number of weights.ts does to the cases of a file of the form that
 * eval:matching reads. docs/decisions/017-own-words.md tells what was chosen, and how little the cases can decide.
 */
import '../supabase/local/quiet';
import { parseArgs } from 'node:util';
import { openFresh } from './catalogue/database';
import { readPartnerCases } from './partners/cases';
import { loadRows, rankByScore } from './partners/evaluate';
import { FACTORS, tune } from './partners/tune';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
});
const [file] = positionals;
if (!file) {
  console.error('Which file? npm run tune:matching -- FILE [--json]');
  process.exit(1);
}
const cases = await readPartnerCases(file);
const database = await openFresh();
const rows = await loadRows(database, cases.organisations).finally(() => database.close());
const tuning = tune(() => rankByScore(cases, rows));

if (values.json) console.log(JSON.stringify(tuning));
else {
  const figures = ({ mrr, recallAt5 }: { mrr: number; recallAt5: number }) =>
    `${mrr.toFixed(3)} ${recallAt5.toFixed(3)}`;
  const name = (text: string) => text.padEnd(26);
  console.log(`MRR and recall@5 by case: ${tuning.queries} queries of ${tuning.cases} cases\n`);
  console.log(`${name('as it is')} ${figures(tuning)}\n`);
  console.log(
    `${name('')} ${'now'.padEnd(5)} ${FACTORS.map((factor) => `×${factor}`.padEnd(11)).join('  ')}  case left out`,
  );
  for (const one of tuning.tuned) {
    console.log(
      `${name(one.name)} ${String(one.value).padEnd(5)} ${one.trials.map(figures).join('  ')}  ${figures(one.leftOut)}`,
    );
  }
}

/**
 * `npm run bench -- [name] [--size N] [--json]`: measures ours and its baseline in the same run and prints
 * their ratio. Without a name, everything is measured.
 */
import '../supabase/local/quiet';
import { parseArgs } from 'node:util';
import { benchComposer } from './composer';
import { benchImport } from './import';
import { benchMatching } from './matching';
import type { Measured } from './measure';
import { benchPages } from './pages';
import { benchSearch } from './search';

const BENCHES: Record<string, (size: number | undefined) => Promise<Measured[]>> = {
  composer: benchComposer,
  import: benchImport,
  matching: benchMatching,
  pages: benchPages,
  search: benchSearch,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { size: { type: 'string' }, json: { type: 'boolean', default: false } },
});
const names = positionals.length > 0 ? positionals : Object.keys(BENCHES);
const unknown = names.find((name) => !BENCHES[name]);
if (unknown) {
  console.error(`There is no bench "${unknown}". There are: ${Object.keys(BENCHES).join(', ')}.`);
  process.exit(1);
}
const size = values.size ? Number(values.size) : undefined;
const results: Measured[] = [];
for (const name of names) results.push(...((await BENCHES[name]?.(size)) ?? []));

if (values.json) console.log(JSON.stringify(results));
else {
  for (const { name, ours, baseline, ratio, share, facts = {} } of results) {
    const line = (label: string, { p50, p95 }: { p50: number; p95: number }) =>
      `  ${label.padEnd(24)} p50 ${p50.toFixed(2)} ${ours.unit}, p95 ${p95.toFixed(2)} ${ours.unit}`;
    console.log(
      [
        name,
        line('ours', ours),
        line(baseline.name, baseline),
        `  ratio of p95: ${ratio.toPrecision(3)}`,
        ...(share
          ? [`  ${share.name}: at least ${share.least.toFixed(4)}, mean ${share.mean.toFixed(4)}`]
          : []),
        ...Object.entries(facts).map(([fact, value]) => `  ${fact}: ${value.toPrecision(3)}`),
      ].join('\n'),
    );
  }
}

/**
 * `npm run search:rebuild`: writes the whole search index anew, on the Supabase the server would use. An embedded one is
 * started for it, so stop the server first; a hosted one may stay in use.
 */
import '../app/server/before';
import { createAdmin } from '../app/db/admin.server';
import { rebuildWholeSearch } from '../app/features/products/search-index.server';
import { isClear } from '../app/server/start-error';
import { openBackend } from '../app/server/supabase';
import { readEnv } from '../app/shared/env.server';

async function main(): Promise<void> {
  const env = readEnv();
  const backend = await openBackend(env, env.publicUrl ?? 'http://127.0.0.1');
  try {
    console.log(`Products written: ${await rebuildWholeSearch(createAdmin(backend.config))}.`);
  } finally {
    await backend.close();
  }
}

main().catch((error: unknown) => {
  console.error(isClear(error) ? error.message : error);
  process.exitCode = 1;
});

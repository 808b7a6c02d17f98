/** Tells the person who started the server where it is and, in the demo, how to get in. */

import type { Env } from '~/shared/env.server';
import { paths } from '~/shared/paths';
import { DEMO_PASSWORD, DEMO_SIGN_INS } from '../../supabase/demo/sign-ins';
import type { RunningServer } from './create-server';
import { VERSION } from './version';

/** Prints the address, and the demo's sign-ins where there is a demo. */
export function announce(env: Env, server: RunningServer): void {
  const lines = [`Musubi ${VERSION} is ready at ${server.publicUrl}`];
  if (server.publicUrl !== server.url) lines.push(`  listening on ${server.url}`);
  if (env.demo) {
    lines.push('', 'Demo sign-ins:', ...DEMO_SIGN_INS.map((address) => `  ${address}`));
    lines.push(`Password of all: ${DEMO_PASSWORD}`);
    if (server.backend.outbox) lines.push(`Mail the app sends: ${server.publicUrl}${paths.outbox()}`);
  }
  console.log(`${lines.join('\n')}\n`);
}

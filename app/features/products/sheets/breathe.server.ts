/** Long work in pieces, so that the server answers others in between. */
import { setImmediate } from 'node:timers/promises';

const PIECE_MS = 20;

/** Called between steps: lets others run once a piece of time is used up. */
export function breathing(): () => Promise<void> {
  let from = performance.now();
  return async () => {
    if (performance.now() - from < PIECE_MS) return;
    await setImmediate();
    from = performance.now();
  };
}

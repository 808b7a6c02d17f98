/** Work that is looked after again and again while the server runs, never twice at once on one node. */

export type Repeating = { close(): Promise<void> };

/** Does the work now and then at intervals. A failure is logged and tried again with the next round. */
export function repeat(name: string, everyMs: number, work: () => Promise<unknown>): Repeating {
  let closing = false;
  let wake = () => {};
  const rest = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, everyMs);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const run = async () => {
    while (!closing) {
      await work().catch((error: Error) => console.warn(`${name} failed: ${error.message}`));
      if (!closing) await rest();
    }
  };
  const running = run();
  return {
    close: async () => {
      closing = true;
      wake();
      await running;
    },
  };
}

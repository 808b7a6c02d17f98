/** Work that goes on after its answer was sent; the server waits for it before it closes. */

export type Background = {
  run(name: string, work: () => Promise<unknown>): void;
  /** Resolves when nothing is running, or after a while. */
  settled(patienceMs?: number): Promise<void>;
};

const PATIENCE_MS = 5_000;

/** Keeps count of running work. A failure is logged: there is nobody left to tell. */
export function createBackground(log: (...values: unknown[]) => void = console.error): Background {
  const running = new Set<Promise<unknown>>();
  return {
    run(name, work) {
      const task = work().catch((error: unknown) => log(`Work in the background (${name}) failed:`, error));
      running.add(task);
      void task.finally(() => running.delete(task));
    },
    async settled(patienceMs = PATIENCE_MS) {
      const late = new Promise((resolve) => setTimeout(resolve, patienceMs).unref());
      await Promise.race([Promise.all(running), late]);
    },
  };
}

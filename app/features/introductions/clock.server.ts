/**
 * What the clock does to introductions: every node asks the database each minute to expire and to remind. The
 * database hands each of them out once, with its mail in the same transaction; what is left here is to tell open pages.
 */
import type { Db } from '~/db/session.server';
import type { DomainEvent } from '~/shared/events';
import { changed } from './commands.server';

type Options = {
  admin: Db;
  publish(events: readonly DomainEvent[]): Promise<void>;
  /** Called when there may be mail. */
  mailed(): void;
  everyMs?: number;
};

export type IntroductionClock = { close(): Promise<void> };

const EVERY_MS = 60_000;

/** Starts asking, at once and then again and again. */
export function startIntroductionClock(options: Options): IntroductionClock {
  const { admin, publish, mailed, everyMs = EVERY_MS } = options;
  let closing = false;
  let wake = () => {};

  /** Until nothing is due: the database takes a bounded number at a time. */
  async function round(): Promise<void> {
    while (!closing) {
      const { data, error } = await admin.rpc('sweep_introductions');
      if (error) throw error;
      if (data.length === 0) return;
      mailed();
      await publish(data.flatMap(({ introduction, organisation }) => changed(introduction, [organisation])));
    }
  }

  async function run(): Promise<void> {
    while (!closing) {
      await round().catch((error: Error) =>
        console.warn(`Introductions could not be looked through: ${error.message}`),
      );
      if (!closing) await rest();
    }
  }

  function rest(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, everyMs);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  const running = run();
  return {
    close: async () => {
      closing = true;
      wake();
      await running;
    },
  };
}

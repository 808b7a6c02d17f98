/**
 * Time that passes at once, for what looks again after a while: everything in this process that reads Date, server
 * and database included, finds it later. Timers are left alone, and so is the clock of other processes.
 */
import { afterAll } from 'vitest';

const Real = Date;

/** Lets this time pass, until the end of the file. */
export type Passing = (ms: number) => void;

/** A clock that can be put forward; called once, at the top of the file. */
export function movableClock(): Passing {
  let ahead = 0;
  const now = () => Real.now() + ahead;
  globalThis.Date = new Proxy(Real, {
    construct: (target, said, made) => Reflect.construct(target, said.length > 0 ? said : [now()], made),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  });
  afterAll(() => {
    globalThis.Date = Real;
  });
  return (ms) => {
    ahead += ms;
  };
}

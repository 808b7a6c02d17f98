/** The server's clock. Rules never read it: they take the time as an argument. */

/** The present moment. */
export function now(): Date {
  return new Date();
}

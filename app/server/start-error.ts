/** A reason why the server cannot start, in one sentence for the person who started it. */
export class StartError extends Error {}

const CLEAR = new Set(['StartError', 'StartFailure', 'EnvError']);

/** Whether a failure's message can stand alone; any other failure is shown with its stack. */
export function isClear(error: unknown): error is Error {
  return error instanceof Error && (CLEAR.has(error.name) || CLEAR.has(error.constructor.name));
}

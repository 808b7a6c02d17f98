/** Why the embedded Supabase could not start: a code for programs and one clear sentence for people. */

export type StartFailureCode =
  | 'already_running'
  | 'unwritable'
  | 'damaged'
  | 'migration_failed'
  | 'settings'
  | 'unexpected';

/** Thrown on the way up; its message is shown to the person who started the server, as it stands. */
export class StartFailure extends Error {
  readonly code: StartFailureCode;

  constructor(code: StartFailureCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'StartFailure';
    this.code = code;
  }
}

/** The first line of whatever was thrown, for use inside a sentence. */
export function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n', 1)[0]?.trim() || 'unknown reason';
}

/** A file that is not taken, and why. */
import type { DocumentRefusal, ImageRefusal } from './rules';

/** Thrown for a file of a reader's choice that cannot be used; the message is the key of the words for it. */
export class RefusedFile extends Error {
  constructor(
    readonly refusal: ImageRefusal | DocumentRefusal,
    { document = false, cause }: { document?: boolean; cause?: unknown } = {},
  ) {
    super(`files:${document ? 'refusedDocument' : 'refused'}.${refusal}`, { cause });
    this.name = 'RefusedFile';
  }
}

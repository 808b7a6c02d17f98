/** What is typed and not yet sent, kept in this tab over a reload. Where the browser keeps nothing, nothing fails. */

/** The kept text of a key. */
export function keptText(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a text under a key, or drops it. */
export function keep(key: string, text: string | null): void {
  try {
    if (text === null || text === '') sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, text);
  } catch {
    // The storage is full or switched off; the text is still on the screen.
  }
}

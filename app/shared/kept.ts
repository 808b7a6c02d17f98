/**
 * What is typed and not yet saved, kept in this browser over a closed tab. It is forgotten when one signs out.
 * Where the browser keeps nothing, nothing fails.
 */
import type { FormValues } from './form-result';

const PREFIX = 'kept:';

export type KeptForm = {
  /** When it was typed. */
  at: string;
  /** The version it was made from; null for what is new. */
  version: number | null;
  values: FormValues;
  /** Whether it was sent: if so and the version has moved on, it is saved. */
  sent: boolean;
};

/** The kept form of a key; null where there is none or it cannot be read. */
export function keptForm(key: string): KeptForm | null {
  try {
    const kept = JSON.parse(localStorage.getItem(PREFIX + key) ?? 'null') as KeptForm | null;
    return kept && typeof kept.at === 'string' && typeof kept.values === 'object' ? kept : null;
  } catch {
    return null;
  }
}

/** Keeps a form under a key, or drops it. */
export function keepForm(key: string, kept: KeptForm | null): void {
  try {
    if (kept === null) localStorage.removeItem(PREFIX + key);
    else localStorage.setItem(PREFIX + key, JSON.stringify(kept));
  } catch {
    // The storage is full or switched off; what is typed is still on the screen.
  }
}

/** Forgets all forms: whoever uses this browser next must not see them. */
export function forgetForms(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
  } catch {
    // There is nothing to forget.
  }
}

/** What a form holds now, as it would be posted, without buttons and files. */
export function valuesOf(formData: FormData): FormValues {
  const values: FormValues = {};
  for (const name of new Set(formData.keys())) {
    const texts = formData.getAll(name).filter((value) => typeof value === 'string');
    const [first] = texts;
    if (name !== 'intent' && first !== undefined) values[name] = texts.length > 1 ? texts : first;
  }
  return values;
}

/** Whether two forms hold the same, whatever version they were made from. */
export function sameValues(one: FormValues, other: FormValues): boolean {
  const plain = (values: FormValues) =>
    JSON.stringify(
      Object.entries(values)
        .filter(([name, value]) => name !== 'version' && name !== 'id' && value !== '')
        .sort(([a], [b]) => a.localeCompare(b)),
    );
  return plain(one) === plain(other);
}

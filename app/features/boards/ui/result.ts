/** What came of a form of the board: a refusal by how things stand, or field errors with what was typed. */
import type { FormErrors, FormValues } from '~/shared/form-result';

export type BoardResult = { ok: boolean; error?: string; errors?: FormErrors; values?: FormValues };

/** What was typed into a field that was refused. */
export function typedText(result: BoardResult | undefined, name: string): string | undefined {
  const value = result?.values?.[name];
  return typeof value === 'string' ? value : undefined;
}

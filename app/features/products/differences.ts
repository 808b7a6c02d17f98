/** What two people wrote differently of one product, or what one version changed after another. Pure. */
import type { TFunction } from 'i18next';
import { heldIn, type Naming, TOLD_FIELDS, type Told, type ToldField, tellField } from './telling';

export type Difference = {
  field: ToldField;
  mine: string;
  theirs: string;
  /** Whose is kept unless one says otherwise: theirs where only they changed it. */
  keep: 'mine' | 'theirs';
};

/**
 * The fields in which what was typed and what is saved differ, in the order of the form. `base` is the version
 * the typing began from, where it is still known.
 */
export function differences(
  { mine, theirs, base = null }: { mine: Told; theirs: Told; base?: Told | null },
  name: Naming,
  t: TFunction,
): Difference[] {
  return changedFields(mine, theirs).map((field) => ({
    field,
    mine: tellField(mine, field, name, t),
    theirs: tellField(theirs, field, name, t),
    keep: base && heldIn(base, field) === heldIn(mine, field) ? 'theirs' : 'mine',
  }));
}

export type Change = { field: ToldField; before: string; after: string };

/** What a version changed after the one before it. */
export function changesBetween(before: Told, after: Told, name: Naming, t: TFunction): Change[] {
  return changedFields(before, after).map((field) => ({
    field,
    before: tellField(before, field, name, t),
    after: tellField(after, field, name, t),
  }));
}

function changedFields(one: Told, other: Told): ToldField[] {
  return TOLD_FIELDS.filter((field): field is ToldField => {
    const asField = field as ToldField;
    return heldIn(one, asField) !== heldIn(other, asField);
  });
}

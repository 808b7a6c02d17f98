/** From a row of cells to a product: each cell by its column, over what is there already or what is usual. */
import { itemByCode } from '~/features/vocabulary/items';
import type { FormErrors } from '~/shared/form-result';
import type { ProductInput } from '../forms';
import type { EditableProduct, ProductLists, ProductStatus } from '../model';
import { blankFacts } from '../record';
import { checkTyped, type TypedProduct, typedOf } from '../typed';
import { CellError } from './cells';
import type { Change } from './column';
import { COLUMNS, columnOf } from './columns';
import type { Mapping } from './guess';
import { formKey } from './list-cells';

/** A row as it would be saved. */
export type ReadRow = {
  /** The product it changes; null for a new one. */
  id: string | null;
  status: ProductStatus | null;
  input: ProductInput;
  lists: Partial<Pick<ProductLists, 'ingredients' | 'certificateDetails'>>;
};

/**
 * Errors by column of the sheet (`3`), by a column of ours that the sheet has not (`+item`), or of the row as a whole
 * (`row`); each with its key.
 */
export type RowErrors = FormErrors;
export type RowResult = { ok: true; row: ReadRow } | { ok: false; errors: RowErrors };

/** The id a row names, before anything else is read of it. */
export function idOfRow(cells: readonly string[], mapping: Mapping): string | null {
  const at = mapping.indexOf('id');
  try {
    return at < 0 ? null : (columnOf('id')?.read(cells[at] ?? '').id ?? null);
  } catch {
    return null;
  }
}

/** Reads a row over `current`, the product it changes, or over nothing. */
export function readRow(
  cells: readonly string[],
  mapping: Mapping,
  current: EditableProduct | null,
): RowResult {
  const errors: RowErrors = {};
  const change: Change & { typed: TypedProduct } = { typed: {} };
  mapping.forEach((key, at) => {
    const column = key === null ? undefined : columnOf(key);
    if (!column) return;
    try {
      const { typed, ...rest } = column.read((cells[at] ?? '').trim());
      Object.assign(change, rest);
      Object.assign(change.typed, typed);
    } catch (error) {
      if (!(error instanceof CellError)) throw error;
      errors[at] = error.key;
    }
  });
  if (change.id && !current) errors[mapping.indexOf('id')] = 'sheets:errors.notYours';

  const typed = { ...usualOf(change.typed, current), ...withoutBlankChoices(change.typed, current === null) };
  const checked = checkTyped(typed);
  if (!checked.ok) placeErrors(checked.errors, mapping, errors);
  if (Object.keys(errors).length > 0 || !checked.ok) return { ok: false, errors };
  const { ingredients, certificateDetails } = change;
  return {
    ok: true,
    row: {
      id: current?.id ?? null,
      status: change.status ?? null,
      input: checked.input,
      lists: {
        ...(ingredients && { ingredients }),
        ...(certificateDetails && { certificateDetails: withPapers(certificateDetails, current) }),
      },
    },
  };
}

let blankTyped: TypedProduct | undefined;
function blankOf(): TypedProduct {
  const { item: _none, ...blank } = typedOf({ ...blankFacts('rice'), price: null });
  return blank;
}

/** What the row does not tell: as the product has it; for a new one what is usual for its item. */
function usualOf(typed: TypedProduct, current: EditableProduct | null): TypedProduct {
  if (current) return typedOf(current);
  const item = typeof typed.item === 'string' ? itemByCode(typed.item) : undefined;
  blankTyped ??= blankOf();
  return {
    ...blankTyped,
    hs: item?.hs[0] ?? null,
    temperature: item?.temperature ?? 'ambient',
    priceCurrency: 'JPY',
    pricePer: 'case',
    priceIncoterm: 'FOB',
    priceVisibility: 'public',
  };
}

/** Fields that are never without a choice keep theirs where the cell is blank. */
const NEVER_BLANK = ['temperature', 'visibility', 'documentsVisibility', 'shelfLifeKind'] as const;
/** What is usual for the item of a new product is not blanked by an empty cell. */
const USUAL = ['hs'] as const;

function withoutBlankChoices(typed: TypedProduct, isNew: boolean): TypedProduct {
  const kept = { ...typed };
  for (const field of NEVER_BLANK) if (kept[field] === null || kept[field] === '') delete kept[field];
  for (const field of USUAL) if (isNew && kept[field] === '') delete kept[field];
  // Codes of digits take a blank as nothing said.
  for (const field of ['gtin', 'hs'] as const) if (kept[field] === '') kept[field] = null;
  for (const field of ['priceCurrency', 'pricePer', 'priceIncoterm', 'priceVisibility'] as const) {
    if (kept[field] === null) delete kept[field];
  }
  return kept;
}

/** Errors of fields stand at the cell that sets them, or at the column that would. */
function placeErrors(found: FormErrors, mapping: Mapping, errors: RowErrors): void {
  for (const [field, key] of Object.entries(found)) {
    const at = mapping.findIndex((one) => columnOf(one ?? '')?.fields.some((name) => name === field));
    const missing = COLUMNS.find((column) => column.fields.some((name) => name === field))?.key;
    const place = at >= 0 ? String(at) : missing === undefined ? 'row' : `+${missing}`;
    errors[place] ??= formKey(key);
  }
}

/** A sheet holds no papers: those of a certificate that stays are kept. */
function withPapers(
  details: NonNullable<Change['certificateDetails']>,
  current: EditableProduct | null,
): ProductLists['certificateDetails'] {
  const papers = new Map(current?.certificateDetails.map((one) => [one.certificate, one.fileId]));
  return details.map((one) => ({ ...one, fileId: papers.get(one.certificate) ?? null }));
}

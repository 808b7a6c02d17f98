/** What a product is saved with, for one and for many alike. */
import { must } from '~/db/fail';
import type { Db } from '~/db/session.server';
import { searchEntry } from '~/features/catalogue/model';
import { AppError } from '~/shared/errors';
import type { ImageInput, ProductInput } from './forms';
import type { ProductStatus } from './model';
import type { ProductLists } from './record';
import { fieldsOf, partsOf, priceFieldsOf } from './rows';
import { completeness, mayPublish } from './rules';

/** A product as it is to be saved. */
export type Saving = {
  id: string;
  /** What the saver last saw; null for a product that is new. */
  version: number | null;
  status: ProductStatus;
  input: ProductInput;
  /** The lists that are saved with it; one that is not given stays as it is. */
  parts: Partial<ProductLists> & { images?: readonly ImageInput[] };
  /** What the parts that are not given hold, for what is told of the whole. */
  kept?: { imageCount: number; ingredientCount: number };
};

/** The names of an organisation, which its products are found by. */
export type MakerNames = { makerJa: string; makerEn: string };

export async function makerNames(db: Db, organisationId: string): Promise<MakerNames> {
  const maker = must(
    await db.from('organisations').select('name_ja, name_en').eq('id', organisationId).single(),
  );
  return { makerJa: maker.name_ja, makerEn: maker.name_en };
}

/** A product in the words of the database; throws `incomplete` where it would be published with required facts missing. */
export function savingOf({ id, version, status, input, parts, kept }: Saving, maker: MakerNames) {
  const told = {
    ...input,
    imageCount: parts.images?.length ?? kept?.imageCount ?? 0,
    ingredientCount: parts.ingredients?.length ?? kept?.ingredientCount ?? 0,
  };
  if (status === 'published' && !mayPublish(told)) throw new AppError('incomplete');
  return {
    id,
    version,
    fields: fieldsOf(input, status),
    price: priceFieldsOf(input.price),
    parts: partsOf(parts),
    entry: searchEntry({ ...input, ...maker }, completeness(told)),
  };
}

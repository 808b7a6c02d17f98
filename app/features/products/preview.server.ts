/** A product of one's own as somebody else would get it: the database leaves out what is not for them. */
import { z } from 'zod';
import { must } from '~/db/fail';
import type { Db } from '~/db/session.server';
import { notFound } from '~/shared/errors';
import { isId } from '~/shared/ids';
import type { PublicProduct, Rung } from './model';
import { type PublicRow, publicOf } from './queries.server';

const answer = z.object({ product: z.unknown() });

/**
 * What somebody who stands on this rung gets of a product, were it published; null where it is not for them.
 * `not_found` for anybody but the people of its organisation.
 */
export async function previewProduct(
  db: Db,
  productId: string,
  standing: Rung,
): Promise<PublicProduct | null> {
  if (!isId(productId)) throw notFound();
  const { product } = answer.parse(must(await db.rpc('preview_product', { product: productId, standing })));
  return product ? publicOf(product as PublicRow) : null;
}

/** One product for programs, as the caller may see it. */
import { apiLoader } from '~/features/api/answer.server';
import { ENDPOINTS } from '~/features/api/endpoints';
import { apiProduct } from '~/features/api/product';
import { readProducts } from '~/features/products/read.server';
import { holdToken } from '~/features/tokens/queries.server';
import { notFound } from '~/shared/errors';
import { isId } from '~/shared/ids';

export const loader = apiLoader(
  ENDPOINTS.product,
  holdToken,
  async ({ id, token, context, locale, publicUrl }) => {
    if (!isId(id)) throw notFound();
    const [product] = await readProducts(context.publicDb, [id], token?.token ?? null);
    if (!product) throw notFound();
    return apiProduct(product, locale, publicUrl);
  },
);

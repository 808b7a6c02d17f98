/** A product as schema.org tells it to search engines; only what this reader may see. Pure. */

import { typedMoney } from '~/shared/money';
import type { ProductView } from './model';

/** The JSON-LD of a product page. */
export function productJsonLd(product: ProductView, { origin, url }: { origin: string; url: string }) {
  const { price, maker } = product;
  return {
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: product.name,
    ...(product.otherName ? { alternateName: product.otherName } : {}),
    ...(product.description ? { description: product.description } : {}),
    url,
    category: product.item.label,
    ...(product.images.length > 0
      ? { image: product.images.map((image) => `${origin}/files/${image.fileId}`) }
      : {}),
    manufacturer: { '@type': 'Organization', name: maker.name, url: `${origin}/organisations/${maker.id}` },
    countryOfOrigin: 'JP',
    ...(product.content ? { size: product.content } : {}),
    ...(price
      ? {
          offers: {
            '@type': 'Offer',
            url,
            price: typedMoney(price.amountMinor, price.currency),
            priceCurrency: price.currency,
            availability: 'https://schema.org/InStock',
          },
        }
      : {}),
  };
}

/** What the catalogue search knows of the demo's products, written with them so that a first boot finds them all. */
import { searchEntry } from '../../app/features/catalogue/model';
import { completeness } from '../../app/features/products/rules';
import { demoFacts } from './facts';
import { demoProductId } from './ids';
import type { DemoData, DemoProduct } from './model';

/** The search entry of every product. */
export function searchRows(data: DemoData) {
  const makers = new Map(data.organisations.map((it) => [it.key, it]));
  return data.products.map((product) => {
    const facts = demoFacts(product);
    const maker = makers.get(product.organisation);
    const quality = completeness({
      ...facts,
      price: priceOf(product),
      imageCount: 1,
      ingredientCount: product.record?.ingredients.length ?? 0,
    });
    return {
      product_id: demoProductId(product),
      ...searchEntry({ ...facts, makerJa: maker?.ja ?? '', makerEn: maker?.en ?? '' }, quality),
    };
  });
}

const priceOf = ({ price }: DemoProduct) =>
  price
    ? {
        amountMinor: price.minor,
        currency: price.currency,
        per: price.per,
        incoterm: price.incoterm,
        place: price.place,
        visibility: price.visibility ?? 'public',
        validUntil: null,
      }
    : null;

/** Who looks at a preview, and what of a product they do not get. Pure. */
import { COUNTRIES } from '~/features/vocabulary/countries';
import { isLocale, type Locale } from '~/i18n/locale';
import { type EditableProduct, type PublicProduct, RUNGS, type Rung } from './model';

export type Reader = { rung: Rung; country: string; language: Locale };

/** The reader an address names: at first a signed-in buyer of the first country one ships to, reading English. */
export function readReader(
  search: URLSearchParams,
  { targetCountries }: Pick<EditableProduct, 'targetCountries'>,
  locale: Locale,
): Reader {
  const [rung, country, language] = [search.get('as'), search.get('country'), search.get('language')];
  return {
    rung: RUNGS.find((one) => one === rung) ?? 'signed_in',
    country: COUNTRIES.find(({ code }) => code === country)?.code ?? targetCountries[0] ?? 'SG',
    language: isLocale(language) ? language : search.has('language') ? locale : 'en',
  };
}

/** Something a reader does not get, and the rung from which on it is open. */
export type Hidden = { what: 'product' | 'price' | 'documents'; from: Rung };

/** What the product has and this reader does not get, told by what the reader got. */
export function hiddenFrom(product: EditableProduct, shown: PublicProduct | null): Hidden[] {
  if (!shown) return [{ what: 'product', from: product.visibility }];
  const hidden: Hidden[] = [];
  if (product.price && !shown.price) hidden.push({ what: 'price', from: product.price.visibility });
  const papers = ({ documents, certificateDetails }: EditableProduct | PublicProduct) =>
    documents.length + certificateDetails.filter(({ fileId }) => fileId).length;
  if (papers(shown) < papers(product)) hidden.push({ what: 'documents', from: product.documentsVisibility });
  return hidden;
}

/** The words of a product, in the language of the page. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '~/shared/ui/useFormat';
import { type ProductWords, productWords } from '../words';

/** Shelf life, minimum order, price and units as this reader expects them. */
export function useProductWords(): ProductWords {
  const { t } = useTranslation('products');
  const locale = useLocale();
  return useMemo(() => productWords(t, locale), [t, locale]);
}

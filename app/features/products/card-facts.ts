/** The few facts of a product that stand on its card, in the reader's words and always in the same place. Pure. */
import type { TFunction } from 'i18next';
import type { Locale } from '~/i18n/locale';
import type { ProductCardData } from './model';
import { productWords } from './words';

/** Facts for lists whose rows are shorter than a card; a missing one is an empty text. `t` is of `products`. */
export function cardFacts(card: ProductCardData, t: TFunction, locale: Locale) {
  const words = productWords(t, locale);
  const price = card.price && words.price(card.price);
  const fact = (key: string, value: string | null) => ({
    key,
    label: t(`products:fact.${key}`),
    value: value ?? '',
  });
  return [
    fact('content', card.content),
    fact('moq', words.moq(card.moqQuantity, card.moqUnit)),
    fact('price', price ? `${price.amount} ${price.per}` : t('products:price.onRequest')),
    fact('shelfLife', words.shelfLife(card.shelfLifeDays)),
    fact('temperature', t(`products:temperature.${card.temperature}`)),
    fact('origin', card.origin),
  ];
}

/** A card in words: what a row of a list shows of a product. */
export function cardInWords(card: ProductCardData, t: TFunction, locale: Locale) {
  const { id, name, otherName, otherLang, maker, image, pictogram } = card;
  return {
    id,
    name,
    otherName,
    otherLang,
    maker,
    image,
    pictogram,
    facts: cardFacts(card, t, locale),
  };
}

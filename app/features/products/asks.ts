/**
 * What a country asks of a product, as far as the record can tell: nothing here says that it may be imported. Only
 * what ALLERGENS and the facts of the record hold is told; every list of these ends with whom to ask. Pure.
 */
import { ALLERGEN_GROUPS, ALLERGENS } from '~/features/vocabulary/allergens';
import { EU_COUNTRIES } from '~/features/vocabulary/countries';
import { allergenLabel, animalOriginLabel, label, languageLabel } from '~/features/vocabulary/labels';
import { formatList } from '~/i18n/format';
import type { Locale } from '~/i18n/locale';
import type { ProductFacts, ProductLists } from './model';

/** One thing asked: told, or still to be told; worded by `editing:preview.asks.<key>`. */
export type Asked = { key: string; told: boolean; values?: Record<string, string> };

type Told = ProductFacts & ProductLists;

/** What is known to be asked of this product in this country, in the order a buyer asks. */
export function asksOf(product: Told, country: string, locale: Locale): Asked[] {
  const list = (parts: readonly string[]) => formatList(locale, parts);
  const inEu = (EU_COUNTRIES as readonly string[]).includes(country);
  const animals = [...new Set(product.ingredients.flatMap(({ animal }) => animal ?? []))];
  const languages = product.labelLanguages.map((code) => languageLabel(code, locale));
  return [
    allergensAsked(product, inEu ? 'eu' : country === 'US' ? 'us' : null, locale),
    ...(product.allergensChecked ? [] : [{ key: 'allergensUnchecked', told: false }]),
    languages.length > 0
      ? { key: 'label', told: true, values: { languages: list(languages) } }
      : { key: 'labelNot', told: false },
    ...(inEu && animals.length > 0
      ? [
          {
            key: 'animals',
            told: true,
            values: { animals: list(animals.map((code) => animalOriginLabel(code, locale))) },
          },
        ]
      : []),
    ...(country === 'US' && product.hermetic !== false ? cannedAsked(product) : []),
  ];
}

/** The allergens by the names of the place; where no names of it are known, as they were told. */
function allergensAsked({ allergens }: Told, place: 'eu' | 'us' | null, locale: Locale): Asked {
  const names = allergens.flatMap((code) => {
    const source = ALLERGENS.find((one) => one.code === code);
    if (!source || (place === 'us' && !source.us)) return [];
    if (place !== 'eu') return [allergenLabel(code, locale)];
    const group = ALLERGEN_GROUPS.find((one) => one.code === source.eu);
    return group ? [label(group, locale)] : [];
  });
  const key = `allergens${place === 'eu' ? 'Eu' : place === 'us' ? 'Us' : ''}`;
  if (names.length === 0) return { key: `${key}None`, told: true };
  return { key, told: true, values: { allergens: formatList(locale, [...new Set(names)]) } };
}

/** The US asks for pH and water activity of what is hermetically sealed; where nothing is said, whether it is. */
function cannedAsked({ hermetic, ph, waterActivity }: Told): Asked[] {
  if (hermetic === null) return [{ key: 'hermeticUnsaid', told: false }];
  return ph === null || waterActivity === null
    ? [{ key: 'acidityNot', told: false }]
    : [{ key: 'acidity', told: true, values: { ph: String(ph), aw: String(waterActivity) } }];
}

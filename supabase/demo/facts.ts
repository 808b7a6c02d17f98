/** The demo's products as the app speaks of them. */
import type { ProductFacts } from '../../app/features/products/model';
import { blankFacts } from '../../app/features/products/record';
import type { DemoProduct } from './model';

/** The facts of a product, those of its record among them; what is not told is blank. */
export function demoFacts(it: DemoProduct): ProductFacts {
  const { ingredients, certificateDetails, priceDaysLeft, ...record } = it.record ?? {};
  return {
    ...blankFacts(it.item),
    ...record,
    nameJa: it.ja,
    nameEn: it.en,
    descriptionJa: it.aboutJa,
    descriptionEn: it.aboutEn,
    content: it.content,
    moqQuantity: it.moq?.[0] ?? null,
    moqUnit: it.moq?.[1] ?? null,
    shelfLifeDays: it.shelfLifeDays ?? null,
    temperature: it.temperature,
    originPrefecture: it.origin ?? null,
    processingPrefecture: it.processing ?? null,
    targetCountries: it.countries,
    certificates: it.certificates ?? [],
    hs: it.hs ?? null,
  };
}

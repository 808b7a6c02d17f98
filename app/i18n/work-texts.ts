/** Loads the texts of signed-in work: before hydration, or when a visitor signs in. */
import type { ResourceLanguage } from 'i18next';
import type { Locale } from './locale';

/** The texts of signed-in work in one language. */
export async function readWorkTexts(locale: Locale): Promise<ResourceLanguage> {
  const { texts } = await (locale === 'ja' ? import('./texts.work.ja') : import('./texts.work.en'));
  return texts;
}

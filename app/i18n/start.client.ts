/**
 * The texts of the page in the browser: those of its language only, and those of signed-in work only for
 * people who are signed in. What a page needs is there before it is hydrated.
 */
import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { i18nOptions, type Locale } from './locale';
import { readWorkTexts } from './work-texts';

/** The instance that hydrates the page; its texts arrive as one chunk, for signed-in work as two. */
export async function startI18n(locale: Locale, working: boolean): Promise<i18n> {
  const [shared, work] = await Promise.all([
    locale === 'ja' ? import('./texts.ja') : import('./texts.en'),
    working ? readWorkTexts(locale) : {},
  ]);
  const instance = i18next.createInstance();
  await instance.use(initReactI18next).init(i18nOptions(locale, { ...shared.texts, ...work }));
  return instance;
}

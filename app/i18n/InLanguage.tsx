/** A part of the page in a language that need not be the page's; its texts come with the data of the page. */
import i18next, { type ResourceLanguage } from 'i18next';
import { type ReactNode, useMemo } from 'react';
import { I18nextProvider } from 'react-i18next';
import { i18nOptions, type Locale } from './locale';

type Props = { locale: Locale; texts: ResourceLanguage; children: ReactNode };

/** Children word themselves in `locale`, with the namespaces in `texts` and no others. */
export function InLanguage({ locale, texts, children }: Props) {
  const instance = useMemo(() => {
    const one = i18next.createInstance();
    void one.init(i18nOptions(locale, texts));
    return one;
  }, [locale, texts]);
  return (
    <I18nextProvider i18n={instance}>
      <div lang={locale}>{children}</div>
    </I18nextProvider>
  );
}

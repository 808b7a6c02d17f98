/** What the fields of a product are called in the language of the page. */
import { useTranslation } from 'react-i18next';

/** By this id buttons that stand outside the form belong to it. */
export const PRODUCT_FORM = 'product-form';

/** The name of a field of the record; of a text in two languages, with its language. */
export function useFieldName(): (field: string) => string {
  const { t, i18n } = useTranslation('editing');
  return (field) => {
    const [, pair, language] = /^(.+)(Ja|En)$/.exec(field) ?? [];
    if (!pair || i18n.exists(`editing:field.${field}`)) return t(`field.${field}`);
    return t('form:inLanguage', {
      label: t(`field.${pair}`),
      language: t(language === 'Ja' ? 'form:japanese' : 'form:english'),
    });
  };
}

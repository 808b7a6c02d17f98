/** A product as printed documents take it: the words of its page, without what is not given. */
import type { TFunction } from 'i18next';
import type { SheetProduct } from '~/features/pdf/model';
import { formatDate } from '~/i18n/format';
import type { Locale } from '~/i18n/locale';
import { paths } from '~/shared/paths';
import { factSections } from './facts';
import type { ProductView } from './model';
import { productWords } from './words';

type Setting = {
  t: TFunction;
  locale: Locale;
  zone: string;
  /** Where its page is. */
  origin: string;
  /** Whether everybody may see it. */
  isOpen: boolean;
};

/** The words of a sheet, of a product as this reader sees it. */
export function sheetProduct(view: ProductView, { t, locale, zone, origin, isOpen }: Setting): SheetProduct {
  const price = view.price && productWords(t, locale).price(view.price);
  const sections = factSections(view, t, locale).map(({ title, facts }) => ({
    title,
    facts: facts.flatMap(({ label, value }) => (value === null ? [] : [{ label, value }])),
  }));
  return {
    id: view.id,
    url: origin + paths.product(view.id),
    name: view.name,
    otherName: view.otherName,
    maker: view.maker.name,
    makerLine: `${t(`common:kind.${view.maker.kind}`)} · ${view.maker.place}`,
    group: view.group,
    pictogram: view.pictogram,
    description: view.description,
    price: price && {
      amount: price.amount,
      terms: `${price.place} ${price.per}`.trim(),
      until: view.price?.validUntil
        ? t('products:price.validUntil', { date: formatDate(locale, view.price.validUntil, zone) })
        : null,
    },
    sections: sections.filter(({ facts }) => facts.length > 0),
    fileIds: view.images.map(({ fileId }) => fileId),
    isOpen,
    updated: t('products:page.updated', { date: formatDate(locale, view.updatedAt, zone) }),
  };
}

/** Products side by side: each a card with the same facts in the same place. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { imageSources } from '~/features/files/model';
import { paths } from '~/shared/paths';
import { Badges } from '~/shared/ui/Badges';
import { CardGrid, ProductCard } from '~/shared/ui/Cards';
import { Marked } from '~/shared/ui/Marked';
import { Pictogram } from '~/shared/ui/pictograms/Pictogram';
import type { ProductCardData } from '../model';
import { useProductWords } from './words';

type Props = {
  products: readonly ProductCardData[];
  /** The level of the headings: 2 under a page title, 3 under a section. */
  level?: 2 | 3;
  /** Left out where all products are of one maker. */
  makers?: boolean;
  /** How many pictures are seen at once and so fetched at once, the first before all else. */
  eager?: number;
  /** A line of its own on a card, and what may be done with the product at once. */
  note?: (product: ProductCardData) => ReactNode;
  action?: (product: ProductCardData) => ReactNode;
};

/** A grid of product cards. */
export function ProductTiles({ products, level = 2, makers = true, eager = 0, note, action }: Props) {
  return (
    <CardGrid>
      {products.map((product, at) => (
        <li key={product.id}>
          <ProductTile
            product={product}
            level={level}
            maker={makers}
            loading={at === 0 && eager > 0 ? 'first' : at < eager ? 'eager' : 'lazy'}
            note={note?.(product)}
            action={action?.(product)}
          />
        </li>
      ))}
    </CardGrid>
  );
}

/** One product as a card. */
export function ProductTile({
  product,
  level = 2,
  maker = true,
  loading = 'lazy',
  note,
  action,
}: {
  product: ProductCardData;
  level?: 2 | 3;
  maker?: boolean;
  loading?: 'first' | 'eager' | 'lazy';
  note?: ReactNode;
  action?: ReactNode;
}) {
  const { t } = useTranslation('products');
  const words = useProductWords();
  const price = product.price && words.price(product.price);
  const { hits } = product;
  return (
    <ProductCard
      to={paths.product(product.id)}
      name={<Marked text={product.name} marks={hits?.name} />}
      otherName={product.otherName && <Marked text={product.otherName} marks={hits?.otherName} />}
      otherLang={product.otherLang}
      by={maker ? <Marked text={product.maker} marks={hits?.maker} /> : undefined}
      level={level}
      image={product.image && { ...imageSources(product.image, 320), loading }}
      pictogram={<Pictogram name={product.pictogram} size={88} />}
      facts={[
        { label: t('fact.content'), value: product.content },
        {
          label: t('fact.origin'),
          value: product.origin && <Marked text={product.origin} marks={hits?.origin} />,
        },
        { label: t('fact.temperature'), value: t(`temperature.${product.temperature}`) },
        { label: t('fact.shelfLife'), value: words.shelfLife(product.shelfLifeDays) },
        { label: t('fact.moq'), value: words.moq(product.moqQuantity, product.moqUnit) },
        {
          label: t('fact.price'),
          value: price ? `${price.amount} ${price.per}` : t('price.onRequest'),
        },
      ]}
      note={note ?? (hits?.excerpt && <Marked {...hits.excerpt} />)}
      badges={
        <Badges
          label={t('fact.certificates')}
          labels={product.certificates}
          more={(count) => t('more', { count })}
        />
      }
      action={action}
    />
  );
}

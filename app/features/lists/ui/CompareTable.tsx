/**
 * Products side by side. At a desk a table whose first column stays; on a phone a card for each fact with the
 * products under it. The roles are spelled out because the phone's layout takes the table away from the browser.
 */
import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { imageSources, type ShownImage } from '~/features/files/model';
import { paths } from '~/shared/paths';
import { Picture } from '~/shared/ui/Picture';
import { Pictogram } from '~/shared/ui/pictograms/Pictogram';
import type { ComparedSection } from '../compare';
import type { ComparedFact } from '../model';
import classes from './compare.module.css';

export type ComparedProduct = {
  id: string;
  name: string;
  image: ShownImage | null;
  pictogram: string;
  /** The address of this comparison without the product. */
  without: string;
};

type Props = {
  products: readonly ComparedProduct[];
  sections: readonly ComparedSection[];
  /** What may be done with a product, under its name. */
  action: (product: ComparedProduct) => ReactNode;
};

/** The table of all products and facts. */
export function CompareTable({ products, sections, action }: Props) {
  const { t } = useTranslation('lists');
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: display: block takes the implicit roles away
    // biome-ignore-start lint/a11y/useSemanticElements: they are these elements
    <div className={classes.frame}>
      <table role="table" className={classes.table} style={{ '--products': products.length } as never}>
        <caption className={classes.caption}>{t('compare.caption')}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col" className={classes.corner}>
              <span>{t('compare.fact')}</span>
            </th>
            {products.map((product) => (
              <th key={product.id} role="columnheader" scope="col">
                <Product product={product} action={action(product)} />
              </th>
            ))}
          </tr>
        </thead>
        {sections.map(({ name, title, facts }) => (
          <tbody role="rowgroup" key={name}>
            <tr role="row" className={classes.section}>
              <th role="rowheader" scope="rowgroup" colSpan={products.length + 1}>
                {title}
              </th>
            </tr>
            {facts.map((fact) => (
              <Row key={fact.key} fact={fact} products={products} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
    // biome-ignore-end lint/a11y/useSemanticElements: see above
    // biome-ignore-end lint/a11y/noRedundantRoles: see above
  );
}

function Row({ fact, products }: { fact: ComparedFact; products: Props['products'] }) {
  const { t } = useTranslation(['lists', 'common']);
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: display: block takes the implicit roles away
    // biome-ignore-start lint/a11y/useSemanticElements: they are these elements
    <tr role="row" data-differs={fact.differs || undefined}>
      <th role="rowheader" scope="row">
        {fact.label}
        {fact.differs && <span className={classes.differs}>{t('compare.differs')}</span>}
      </th>
      {products.map(({ id, name }, place) => (
        <td key={id} role="cell" data-label={name}>
          {fact.values[place] || <span className={classes.missing}>{t('common:noValue')}</span>}
        </td>
      ))}
    </tr>
    // biome-ignore-end lint/a11y/useSemanticElements: see above
    // biome-ignore-end lint/a11y/noRedundantRoles: see above
  );
}

function Product({ product, action }: { product: ComparedProduct; action: ReactNode }) {
  const { t } = useTranslation('lists');
  const { id, name, image, pictogram, without } = product;
  return (
    <div className={classes.product}>
      <span className={classes.picture}>
        {image ? (
          <Picture
            {...imageSources(image, 320)}
            sizes="10rem"
            alt=""
            width={160}
            height={107}
            loading="lazy"
            decoding="async"
          />
        ) : (
          <Pictogram name={pictogram} size={56} />
        )}
      </span>
      <Link to={paths.product(id)} className={classes.name}>
        {name}
      </Link>
      {action}
      <Link
        to={without}
        className={classes.drop}
        aria-label={t('compare.dropNamed', { name })}
        preventScrollReset
      >
        {t('compare.drop')}
      </Link>
    </div>
  );
}

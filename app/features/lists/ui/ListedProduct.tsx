/** A product on a list: picture, names and a few facts in the same places in every row, and what may be done with it. */
import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { imageSources } from '~/features/files/model';
import { paths } from '~/shared/paths';
import { Picture } from '~/shared/ui/Picture';
import { Pictogram } from '~/shared/ui/pictograms/Pictogram';
import type { ListItem } from '../model';
import classes from './lists.module.css';

/** The form that the ticks of a page belong to. */
export const COMPARE_FORM = 'compare';

type Props = {
  product: string;
  card: ListItem['card'];
  /** What stands for a product that is no longer open to the reader. */
  gone: string;
  tools?: ReactNode;
  children?: ReactNode;
};

/** One row; the tick chooses the product to compare. */
export function ListedProduct({ product, card, gone, tools, children }: Props) {
  const { t } = useTranslation('lists');
  return (
    <article className={classes.row}>
      <span className={classes.tick}>
        {card && (
          <input
            type="checkbox"
            form={COMPARE_FORM}
            name="ids"
            value={product}
            aria-label={t('compare.choose', { name: card.name })}
          />
        )}
      </span>
      <span className={classes.picture}>
        {card?.image ? (
          <Picture
            {...imageSources(card.image, 320)}
            sizes="5rem"
            alt=""
            width={80}
            height={80}
            loading="lazy"
            decoding="async"
          />
        ) : (
          <Pictogram name={card?.pictogram ?? ''} size={44} />
        )}
      </span>
      <div className={classes.what}>
        <h2 className={classes.name}>
          {card ? (
            <Link to={paths.product(product)} prefetch="intent">
              {card.name}
            </Link>
          ) : (
            <span className={classes.gone}>{gone}</span>
          )}
        </h2>
        {card && (
          <p className={classes.by}>
            {card.otherName && <span lang={card.otherLang}>{card.otherName} · </span>}
            {card.maker}
          </p>
        )}
        {card && (
          <dl className={classes.facts}>
            {card.facts
              .filter(({ value }) => value !== '')
              .map(({ key, label, value }) => (
                <div key={key}>
                  <dt>{label}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
          </dl>
        )}
        {children}
      </div>
      {tools && <div className={classes.tools}>{tools}</div>}
    </article>
  );
}

/** The facts of a product on its page: the list of facts.ts, its price and its maker. */
import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { imageUrl } from '~/features/files/model';
import { paths } from '~/shared/paths';
import { Badges } from '~/shared/ui/Badges';
import { FactList } from '~/shared/ui/FactList';
import { Section } from '~/shared/ui/Page';
import { Pictogram } from '~/shared/ui/pictograms/Pictogram';
import { useFormat, useLocale } from '~/shared/ui/useFormat';
import { type ProductFact, toldSections } from '../facts';
import type { ProductView } from '../model';
import classes from './products.module.css';
import { useProductWords } from './words';

/** Every told fact under the heading of its section, in the order a buyer asks. */
export function ProductFacts({ product }: { product: ProductView }) {
  const { t } = useTranslation('products');
  return toldSections(product, t, useLocale()).map(({ name, title, facts }) => (
    <section key={name} aria-labelledby={`facts-${name}`}>
      <h3 id={`facts-${name}`} className={classes.factTitle}>
        {title}
      </h3>
      <FactList facts={facts.map((fact) => ({ label: fact.label, value: shown(fact, product) }))} />
    </section>
  ));
}

/** The papers this reader may open, those of its certificates too; each is a download. */
export function Documents({ product: { documents, certificates } }: { product: ProductView }) {
  const { t } = useTranslation('products');
  const papers = [
    ...documents,
    ...certificates.flatMap(({ fileId, label }) =>
      fileId ? [{ fileId, kind: 'certificate', title: label }] : [],
    ),
  ];
  if (papers.length === 0) return null;
  return (
    <Section title={t('page.documents')}>
      <ul className={classes.documents}>
        {papers.map(({ fileId, kind, title }) => (
          <li key={`${kind}${title}${fileId}`}>
            <a href={paths.file(fileId)} download>
              {title || t(`document.${kind}`)}
            </a>
            {title && <span className={classes.quiet}> {t(`document.${kind}`)}</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** A fact as the page shows it: the item leads to its other products, several values stand below each other. */
function shown({ name, value, parts }: ProductFact, product: ProductView): ReactNode {
  if (name === 'item') return <Link to={paths.catalogue({ item: product.item.code })}>{value}</Link>;
  if (name === 'ingredients') {
    return (
      <ol className={classes.plainList}>
        {parts?.map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ol>
    );
  }
  if (name !== 'certificates' || !value) return value;
  return <Badges labels={parts ?? []} />;
}

/** What it costs, where the reader may see it; otherwise how to learn it. */
export function PriceBox({ product }: { product: ProductView }) {
  const { t } = useTranslation('products');
  const words = useProductWords();
  const format = useFormat();
  const price = product.price && words.price(product.price);
  return (
    <div className={classes.price}>
      <p className={classes.terms}>{t('fact.price')}</p>
      <p className={classes.amount}>
        {price ? `${price.amount} ${price.place} ${price.per}` : t('price.onRequest')}
      </p>
      {product.price?.validUntil && (
        <p className={classes.terms}>
          {t('price.validUntil', { date: format.date(product.price.validUntil) })}
        </p>
      )}
      {!price && <p className={classes.terms}>{t('price.onRequestHow')}</p>}
    </div>
  );
}

/** Who makes it, with the way to its page. */
export function MakerBox({ maker }: { maker: ProductView['maker'] }) {
  const { t } = useTranslation('products');
  return (
    <div className={classes.maker}>
      <span className={classes.makerPicture}>
        {maker.logoFileId ? (
          <img src={imageUrl(maker.logoFileId, 320)} alt="" width={56} height={56} loading="lazy" />
        ) : (
          <Pictogram name="" size={36} />
        )}
      </span>
      <div>
        <p className={classes.makerName}>
          <Link to={paths.organisation(maker.id)}>{maker.name}</Link>
        </p>
        <p className={classes.quiet}>
          {t(`common:kind.${maker.kind}`)} · {maker.place}
        </p>
      </div>
    </div>
  );
}

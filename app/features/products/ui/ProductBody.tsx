/** The body of a product's page, for whoever reads it: the page itself and its preview show this and nothing else. */
import { Button, type ButtonProps, Group } from '@mantine/core';
import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/shared/paths';
import { IconHeartHandshake, IconPackage } from '~/shared/ui/icons';
import { Section } from '~/shared/ui/Page';
import { PdfLink } from '~/shared/ui/PdfLink';
import { useFormat } from '~/shared/ui/useFormat';
import type { ProductView } from '../model';
import { Gallery } from './Gallery';
import { Documents, MakerBox, PriceBox, ProductFacts } from './ProductFacts';
import classes from './products.module.css';

type Props = {
  product: ProductView;
  /** What is done with it beside the price. */
  actions: ReactNode;
  /** Under the maker: how one asks, or that it is one's own. */
  makerNote: string;
  /** Whether it leads on to its sheet; a preview has none. */
  sheet?: boolean;
};

/** Pictures, price, facts, papers and maker. */
export function ProductBody({ product, actions, makerNote, sheet = true }: Props) {
  const { t } = useTranslation('products');
  const format = useFormat();
  return (
    <div className={classes.columns}>
      <div className={classes.column}>
        <Gallery
          key={product.id}
          images={product.images}
          pictogram={product.pictogram}
          itemLabel={product.item.label}
        />
        {product.description && (
          <Section title={t('page.about')}>
            <p className={classes.description} lang={product.descriptionLang}>
              {product.description}
            </p>
          </Section>
        )}
      </div>
      <div className={classes.column}>
        <PriceBox product={product} />
        <Group gap="xs">{actions}</Group>
        <Section title={t('page.facts')} action={sheet && <PdfLink to={paths.productPdf(product.id)} />}>
          <ProductFacts product={product} />
          <p className={classes.quiet}>{t('page.updated', { date: format.date(product.updatedAt) })}</p>
        </Section>
        <Documents product={product} />
        <Section title={t('page.maker')}>
          <MakerBox maker={product.maker} />
          <p className={classes.quiet}>{makerNote}</p>
        </Section>
      </div>
    </div>
  );
}

/** What one asks of a maker about a product; it leads nowhere in a preview. */
export function AskButton({
  about,
  product,
  preview = false,
}: {
  about: 'price' | 'sample';
  product: { id: string; maker: { id: string } };
  preview?: boolean;
}) {
  const { t } = useTranslation('products');
  const words = t(about === 'price' ? 'page.ask' : 'page.sample');
  const look: ButtonProps =
    about === 'price'
      ? { color: 'shu', leftSection: <IconHeartHandshake size={18} aria-hidden /> }
      : { variant: 'default', size: 'sm', fz: 'sm', leftSection: <IconPackage size={18} aria-hidden /> };
  if (preview) {
    return (
      <Button {...look} disabled>
        {words}
      </Button>
    );
  }
  return (
    <Button
      {...look}
      component={Link}
      to={paths.newIntroduction(product.maker.id, { product: product.id, about })}
    >
      {words}
    </Button>
  );
}

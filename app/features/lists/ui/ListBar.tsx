/** What can be done with the products of a list as a whole: compare the ticked ones, take it along as a file. */
import { Button } from '@mantine/core';
import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { MOST_PRODUCTS } from '~/features/pdf/model';
import { paths } from '~/shared/paths';
import { IconColumns, IconFileDownload, IconFileSpreadsheet } from '~/shared/ui/icons';
import { COMPARE_FORM } from './ListedProduct';
import classes from './lists.module.css';

type Props = {
  excel: string;
  /** The products that go on paper: those that are open to the reader. */
  products: readonly string[];
};

/** The bar over the rows. Files are plain links: they are downloads and not pages. */
export function ListBar({ excel, products }: Props) {
  const { t } = useTranslation('lists');
  return (
    <div className={classes.bar}>
      <Form id={COMPARE_FORM} method="get" action={paths.compare()}>
        <Button type="submit" variant="default" leftSection={<IconColumns size={18} aria-hidden />}>
          {t('compare.chosen')}
        </Button>
      </Form>
      <p>{t('compare.hint')}</p>
      <div className={classes.ways}>
        <Button
          component="a"
          href={excel}
          download
          variant="default"
          leftSection={<IconFileSpreadsheet size={18} aria-hidden />}
        >
          {t('excel')}
        </Button>
        {products.length > 0 && (
          <Button
            component="a"
            href={paths.cataloguePdf({ ids: products.slice(0, MOST_PRODUCTS).join(',') })}
            variant="default"
            leftSection={<IconFileDownload size={18} aria-hidden />}
          >
            {products.length > MOST_PRODUCTS ? t('pdfFirst', { count: MOST_PRODUCTS }) : t('pdf')}
          </Button>
        )}
      </div>
    </div>
  );
}

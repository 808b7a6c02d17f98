/** The quiet ways of products into and out of sheets. Exports are plain links, which save a file and leave the page. */
import { Button } from '@mantine/core';
import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/shared/paths';
import { IconFileDownload, IconFileSpreadsheet } from '~/shared/ui/icons';
import type { ProductStatus } from '../../model';
import classes from './sheets.module.css';

type Props = {
  mayEdit: boolean;
  status: ProductStatus | null;
  empty: boolean;
  /** Other ways out, in the same row. */
  children?: ReactNode;
};

export function SheetLinks({ mayEdit, status, empty, children }: Props) {
  const { t } = useTranslation('sheets');
  if (empty && !mayEdit) return null;
  const look = { variant: 'subtle', size: 'compact-md' } as const;
  return (
    <nav aria-label={t('links.label')} className={classes.links}>
      {mayEdit && (
        <Button
          {...look}
          component={Link}
          to={paths.importProducts()}
          leftSection={<IconFileSpreadsheet size={18} aria-hidden />}
        >
          {t('links.import')}
        </Button>
      )}
      {!empty &&
        (['xlsx', 'csv'] as const).map((format) => (
          <Button
            key={format}
            {...look}
            component="a"
            href={paths.exportProducts({ format, status })}
            rel="nofollow"
            leftSection={<IconFileDownload size={18} aria-hidden />}
          >
            {t(format === 'csv' ? 'links.csv' : 'links.excel')}
          </Button>
        ))}
      {children}
    </nav>
  );
}

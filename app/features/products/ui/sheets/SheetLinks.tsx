/** The quiet ways of products into and out of sheets. Exports are plain links, which save a file and leave the page. */
import { Button } from '@mantine/core';
import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/shared/paths';
import { IconFileDownload, IconFileSpreadsheet } from '~/shared/ui/icons';
import { useFormat } from '~/shared/ui/useFormat';
import type { ProductStatus } from '../../model';
import { MAX_PARTS, MAX_ROWS } from '../../sheets/limits';
import classes from './sheets.module.css';

type Props = {
  mayEdit: boolean;
  status: ProductStatus | null;
  /** How many products there are in this state; more than a sheet holds are exported as several. */
  count: number;
  empty: boolean;
  /** Other ways out, in the same row. */
  children?: ReactNode;
};

export function SheetLinks({ mayEdit, status, count, empty, children }: Props) {
  const { t } = useTranslation('sheets');
  const { number } = useFormat();
  if (empty && !mayEdit) return null;
  const sheets = sheetsOf(count);
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
        (['xlsx', 'csv'] as const).flatMap((format) =>
          sheets.map(({ part, from, to }) => (
            <Button
              key={`${format}${part}`}
              {...look}
              component="a"
              href={paths.exportProducts({ format, status, part: part > 1 ? part : null })}
              rel="nofollow"
              leftSection={<IconFileDownload size={18} aria-hidden />}
            >
              {t(format === 'csv' ? 'links.csv' : 'links.excel')}
              {sheets.length > 1 && ` (${number(from)}–${number(to)})`}
            </Button>
          )),
        )}
      {children}
    </nav>
  );
}

/** The sheets that so many products fill, and which of them each holds. */
function sheetsOf(count: number): { part: number; from: number; to: number }[] {
  const sheets = Math.min(MAX_PARTS, Math.max(1, Math.ceil(count / MAX_ROWS)));
  return Array.from({ length: sheets }, (_, at) => ({
    part: at + 1,
    from: at * MAX_ROWS + 1,
    to: Math.min(count, (at + 1) * MAX_ROWS),
  }));
}

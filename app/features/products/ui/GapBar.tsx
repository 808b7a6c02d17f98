/** Mending one kind of gap product by product: which, how many are left, and the way to the next. */
import { Button } from '@mantine/core';
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/shared/paths';
import { IconCheck, IconChevronRight } from '~/shared/ui/icons';
import { useFormat } from '~/shared/ui/useFormat';
import { GAP } from '../own-list';
import type { MissingField } from '../rules';
import classes from './products.module.css';
import { PART } from './SidePanels';

type Props = {
  gap: { field: MissingField; next: string | null; count: number };
  /** Whether this product tells it by now. */
  told: boolean;
};

/** Stands above the form of the product. */
export function GapBar({ gap: { field, next, count }, told }: Props) {
  const { t } = useTranslation('editing');
  const format = useFormat();
  const fact = t(`products:missing.${field}.what`);
  return (
    <section className={classes.gapBar} aria-label={t('gap.label')}>
      <p className={classes.gapText}>
        {told ? (
          <>
            <IconCheck size={18} aria-hidden /> {t('gap.told', { fact })}{' '}
          </>
        ) : (
          <>
            <a href={`#${PART[field]}`}>{t('gap.here', { fact })}</a>{' '}
          </>
        )}
        {t('gap.left', { count, number: format.number(count) })}
      </p>
      {next && (
        <Button
          component={Link}
          to={`${paths.editProduct(next, { [GAP]: field })}#${PART[field]}`}
          variant="default"
          rightSection={<IconChevronRight size={18} aria-hidden />}
        >
          {t('gap.next')}
        </Button>
      )}
      <Link to={paths.myProducts({ [GAP]: count > 0 ? field : null })}>{t('gap.back')}</Link>
    </section>
  );
}

/** Choosing firms of the list to compare: a box in each card, and one button that belongs to all of them. */
import { Button, Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { paths } from '~/shared/paths';
import { COMPARED_MOST } from '../model';
import classes from './CompareBar.module.css';

const FORM = 'compare-matches';

/** The box of one firm; it stands outside of the form it belongs to. */
export function CompareBox({ organisationId, name }: { organisationId: string; name: string }) {
  const { t } = useTranslation('matching');
  return (
    <Checkbox
      form={FORM}
      name="ids"
      value={organisationId}
      label={t('compareAll.choose')}
      aria-label={t('compareAll.chooseFirm', { name })}
    />
  );
}

/** The button, below the list. */
export function CompareBar() {
  const { t } = useTranslation('matching');
  return (
    <form id={FORM} method="get" action={paths.compareMatches()} className={classes.bar}>
      <Button type="submit" variant="default">
        {t('compareAll.open')}
      </Button>
      <span className={classes.note}>{t('compareAll.note', { count: COMPARED_MOST })}</span>
    </form>
  );
}

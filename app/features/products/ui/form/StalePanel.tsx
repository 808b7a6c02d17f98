/**
 * Tells that somebody else saved first, and sets both versions beside each other field by field, to choose
 * from. It stands in the form: what is chosen is sent with it.
 */
import { Alert } from '@mantine/core';
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/shared/paths';
import { useFormat } from '~/shared/ui/useFormat';
import type { Difference } from '../../differences';
import type { EditableProduct } from '../../model';
import classes from '../history.module.css';
import { useFieldName } from './names';

type Props = { product: EditableProduct; differences: readonly Difference[] };

/** Both versions; what was typed is still in the fields below. */
export function StalePanel({ product, differences }: Props) {
  const { t } = useTranslation('products');
  const format = useFormat();
  const nameOf = useFieldName();
  return (
    <Alert color="yellow" role="alert" title={t('stale.title')} tabIndex={-1}>
      <p>{t('stale.text', { at: format.dateTime(product.updatedAt) })}</p>
      {differences.length > 0 && <p>{t('editing:stale.choose')}</p>}
      <ul className={classes.versions}>
        {differences.map(({ field, mine, theirs, keep }) => (
          <li key={field}>
            <fieldset className={classes.version}>
              <legend>{nameOf(field)}</legend>
              {(['mine', 'theirs'] as const).map((side) => (
                <label key={side} className={classes.side}>
                  <input type="radio" name={`keep:${field}`} value={side} defaultChecked={keep === side} />
                  <span>
                    <span className={classes.sideName}>{t(`stale.${side}`)}</span>
                    <span className={classes.told}>{(side === 'mine' ? mine : theirs) || '—'}</span>
                  </span>
                </label>
              ))}
            </fieldset>
          </li>
        ))}
      </ul>
      <p>
        {t('editing:stale.then')}{' '}
        <Link to={paths.editProduct(product.id)} reloadDocument>
          {t('stale.takeTheirs')}
        </Link>
      </p>
    </Alert>
  );
}

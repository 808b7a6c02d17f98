/** How much of what buyers ask is told. */
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/shared/ui/useFormat';
import classes from './products.module.css';

/** A bar with its percentage. */
export function Meter({ value }: { value: number }) {
  const { t } = useTranslation('products');
  const format = useFormat();
  return (
    <span
      className={classes.meter}
      role="img"
      aria-label={t('complete', { percent: format.percent(value / 100) })}
    >
      <span className={classes.track}>
        <span className={classes.fill} style={{ width: `${value}%` }} />
      </span>
      <span aria-hidden>{format.percent(value / 100)}</span>
    </span>
  );
}

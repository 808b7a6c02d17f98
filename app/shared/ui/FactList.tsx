/** Facts as pairs of a name and a value, always in the same place, so that pages can be compared. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './FactList.module.css';

export type Fact = {
  label: ReactNode;
  /** Nothing, blank or an empty list says that it is not given. */
  value: ReactNode;
};

type Props = { facts: readonly Fact[]; columns?: 1 | 2; compact?: boolean };

function isMissing(value: ReactNode): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}

/** A description list; what is missing is said, not left out. */
export function FactList({ facts, columns = 1, compact = false }: Props) {
  const { t } = useTranslation();
  return (
    <dl className={classes.list} data-columns={columns} data-compact={compact || undefined}>
      {facts.map(({ label, value }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: facts keep their order
        <div key={index} className={classes.fact}>
          <dt>{label}</dt>
          <dd>{isMissing(value) ? <span className={classes.missing}>{t('noValue')}</span> : value}</dd>
        </div>
      ))}
    </dl>
  );
}

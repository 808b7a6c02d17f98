/** Those who were asked into a cluster and have not answered. */
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/shared/paths';
import { useFormat } from '~/shared/ui/useFormat';
import type { Pending } from '../model';
import classes from './ask.module.css';

export function PendingList({ pending }: { pending: readonly Pending[] }) {
  const { t } = useTranslation(['composer', 'common']);
  const format = useFormat();
  return (
    <section aria-label={t('recruit.pending')}>
      <p className={classes.quiet}>{t('recruit.pending')}</p>
      <ul className={classes.recipients}>
        {pending.map(({ organisation, stages, introductionId }) => (
          <li key={organisation.id}>
            <strong>{organisation.name}</strong>
            <span className={classes.quiet}>
              {t(introductionId ? 'recruit.asked' : 'recruit.invited', {
                stages: format.list(stages.map((stage) => t(`common:stage.${stage}`))),
              })}{' '}
              {introductionId && <Link to={paths.introduction(introductionId)}>{t('recruit.see')}</Link>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

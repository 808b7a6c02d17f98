/** The places inside a cluster, as links. */
import { VisuallyHidden } from '@mantine/core';
import { NavLink } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/shared/paths';
import classes from './tabs.module.css';

type Props = { clusterId: string; unread: number; runs: boolean };

export function ClusterTabs({ clusterId, unread, runs }: Props) {
  const { t } = useTranslation('clusters');
  const tabs = [
    { key: 'overview', to: paths.cluster(clusterId), end: true },
    { key: 'chat', to: paths.clusterChat(clusterId), count: unread },
    { key: 'board', to: paths.clusterBoard(clusterId) },
    { key: 'members', to: paths.clusterMembers(clusterId) },
    ...(runs ? [{ key: 'settings', to: paths.clusterSettings(clusterId) }] : []),
  ];
  return (
    <nav className={classes.tabs} aria-label={t('tabs.label')}>
      {tabs.map(({ key, to, end, count = 0 }) => (
        <NavLink key={key} to={to} end={end} prefetch="intent" className={classes.tab}>
          {t(`tabs.${key}`)}
          {count > 0 && (
            <>
              <span className={classes.count} aria-hidden>
                {count > 99 ? '99+' : count}
              </span>
              <VisuallyHidden>{t('unread', { count })}</VisuallyHidden>
            </>
          )}
        </NavLink>
      ))}
    </nav>
  );
}

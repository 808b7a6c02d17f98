/** A cluster as one of several: the same facts in the same place, with its chain in small. */
import { Badge } from '@mantine/core';
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/shared/paths';
import { Chain } from '~/shared/ui/Chain';
import { useFormat } from '~/shared/ui/useFormat';
import type { Cluster } from '../model';
import { emptyStages, joinedOf } from '../rules';
import { chainPlaces } from './chain-places';
import classes from './clusters.module.css';

type Props = { cluster: Cluster; organisationId: string; unread: number };

export function ClusterCard({ cluster, organisationId, unread }: Props) {
  const { t } = useTranslation('clusters');
  const format = useFormat();
  const me = cluster.members.find(({ organisation }) => organisation.id === organisationId);
  const empty = emptyStages(cluster.members).length;
  const facts = [
    t(`type.${cluster.type}.name`),
    t('memberCount', { count: joinedOf(cluster.members).length }),
    format.list(cluster.countries.map(({ label }) => label)),
    format.list(cluster.items.slice(0, 4).map(({ label }) => label)),
  ].filter(Boolean);
  return (
    <li className={classes.card}>
      <div className={classes.cardHead}>
        <h2>
          <Link to={paths.cluster(cluster.id)}>{cluster.name}</Link>
        </h2>
        {me?.isSecretariat && <Badge color="ai">{t('role.secretariat')}</Badge>}
        {unread > 0 && (
          <Link to={paths.clusterChat(cluster.id)} className={classes.unread}>
            {t('unread', { count: unread })}
          </Link>
        )}
      </div>
      <p className={classes.facts}>
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      <Chain
        compact
        shown={1}
        places={chainPlaces(cluster.members, { mine: [organisationId] })}
        label={t('chain.of', { cluster: cluster.name })}
      />
      <p className={classes.quiet}>{empty > 0 ? t('chain.empty', { count: empty }) : t('chain.full')}</p>
    </li>
  );
}

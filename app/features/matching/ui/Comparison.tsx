/** Two organisations as a table of facts, what fits marked by a tick with a word; blocks on a phone. */
import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { IconCheck } from '~/shared/ui/icons';
import type { ComparedFact, ComparedRow, Pair } from '../model';
import classes from './Comparison.module.css';

type Props = { pair: Pick<Pair, 'us' | 'organisation' | 'facts'> };

/** The facts of both sides, those that fit first. */
export function Comparison({ pair: { us, organisation, facts } }: Props) {
  const { t } = useTranslation(['matching', 'common']);
  return (
    <table className={classes.table}>
      <caption className={classes.note}>{t('detail.commonNote')}</caption>
      <thead>
        <tr>
          <th scope="col">
            <VisuallyHidden>{t('detail.fact')}</VisuallyHidden>
          </th>
          <th scope="col">{us.name}</th>
          <th scope="col">{organisation.name}</th>
        </tr>
      </thead>
      <tbody>
        <PlainRow
          label={t('detail.kind')}
          us={t(`common:kind.${us.kind}`)}
          them={t(`common:kind.${organisation.kind}`)}
        />
        <PlainRow label={t('detail.place')} us={us.place} them={organisation.place} />
        {facts.map((row) => (
          <FactRow key={row.part} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function PlainRow({ label, us, them }: { label: string; us: string; them: string }) {
  const { t } = useTranslation('matching');
  return (
    <tr>
      <th scope="row">{label}</th>
      <td data-side={t('detail.you')}>{us}</td>
      <td data-side={t('detail.they')}>{them}</td>
    </tr>
  );
}

function FactRow({ row: { part, us, them } }: { row: ComparedRow }) {
  const { t } = useTranslation('matching');
  return (
    <tr>
      <th scope="row">{t(`detail.${part}`)}</th>
      <td data-side={t('detail.you')}>
        <Facts facts={us} />
      </td>
      <td data-side={t('detail.they')}>
        <Facts facts={them} />
      </td>
    </tr>
  );
}

function Facts({ facts }: { facts: readonly ComparedFact[] }) {
  const { t } = useTranslation('matching');
  if (facts.length === 0) return <span className={classes.notSaid}>{t('detail.notSaid')}</span>;
  return (
    <ul className={classes.facts}>
      {facts.map(({ label, fits, required }) => (
        <li key={label} data-fits={fits || undefined}>
          {fits && <IconCheck size={16} stroke={2.25} aria-label={t('detail.common')} role="img" />}
          <span>{label}</span>
          {required && <span className={classes.required}>{t('detail.required')}</span>}
        </li>
      ))}
    </ul>
  );
}

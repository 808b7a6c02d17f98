/** How many proposals there are in each prefecture: a map of Japan, and beside it the same as a list that narrows the page. */
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/shared/paths';
import { MapCredit } from '~/shared/ui/MapCredit';
import { useFormat } from '~/shared/ui/useFormat';
import type { MatchesPage, MatchFilters } from '../model';
import classes from './MatchMap.module.css';

type Props = { places: MatchesPage['places']; filters: MatchFilters };

/** The size of the map in its own units. */
const SIZE = { width: 438, height: 516 };
/** The shades of the map, from few to many. */
const SHADES = 4;

/** Closed at first: the list of matches comes before it. */
export function MatchMap({ places, filters }: Props) {
  const { t } = useTranslation('matching');
  const format = useFormat();
  const most = places[0]?.count ?? 0;
  if (most === 0) return null;
  return (
    <details className={classes.map}>
      <summary>{t('map.title')}</summary>
      <div className={classes.body}>
        <figure className={classes.figure}>
          <svg viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} role="img" aria-label={t('map.label')}>
            <use href={paths.japanMap('land')} className={classes.land} />
            {places.map(({ code, label, count }) => (
              <g key={code}>
                <title>{t('map.count', { place: label, count, number: format.number(count) })}</title>
                <use
                  href={paths.japanMap(code)}
                  className={classes.lit}
                  data-shade={Math.max(1, Math.ceil((count / most) * SHADES))}
                />
              </g>
            ))}
          </svg>
          <MapCredit />
        </figure>
        <ul className={classes.list}>
          {places.map(({ code, label, count }) => (
            <li key={code}>
              <Link to={paths.matches({ ...filters, after: undefined, place: code })}>
                {t('map.count', { place: label, count, number: format.number(count) })}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}

/** Up to four matches beside each other, the same parts on one line; below each other on a phone. */
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/shared/paths';
import type { ComparedFact, ComparedPart, Pair } from '../model';
import { FitBar } from './FitBar';
import type { Portrait } from './MatchCard';
import { ReasonList } from './ReasonList';
import classes from './SideBySide.module.css';

const PARTS: readonly ComparedPart[] = ['items', 'countries', 'offers', 'needs'];
/** So many facts of a kind tell enough here; the page of the match has all. */
const SHOWN = 8;

type Props = { pairs: readonly Pair[]; portrait: Portrait };

/** Each firm is a column with a heading of its own. */
export function SideBySide({ pairs, portrait }: Props) {
  const { t } = useTranslation(['matching', 'common']);
  return (
    <div className={classes.columns} style={{ '--firms': pairs.length } as never}>
      {pairs.map(({ organisation, fit, wording, facts }) => (
        <article key={organisation.id} className={classes.column}>
          <header className={classes.head}>
            {portrait(organisation)}
            <h2 className={classes.name}>
              <Link to={paths.match(organisation.id)}>{organisation.name}</Link>
            </h2>
            <p className={classes.quiet}>
              {t(`common:kind.${organisation.kind}`)} · {organisation.place}
            </p>
          </header>
          <FitBar step={fit.step} confidence={fit.confidence} />
          <ReasonList title={t('list.forUs')} reasons={wording.forUs} empty={t('list.nothing')} level={3} />
          <ReasonList
            title={t('list.forThem')}
            reasons={wording.forThem}
            empty={t('list.nothing')}
            level={3}
          />
          <ReasonList
            title={t('list.unknown')}
            reasons={wording.unknown.map(({ text }) => text)}
            empty={t('compareAll.known')}
            level={3}
          />
          {PARTS.map((part) => (
            <Facts key={part} part={part} facts={facts.find((row) => row.part === part)?.them ?? []} />
          ))}
        </article>
      ))}
    </div>
  );
}

function Facts({ part, facts }: { part: ComparedPart; facts: readonly ComparedFact[] }) {
  const { t } = useTranslation('matching');
  const more = facts.length - SHOWN;
  return (
    <section>
      <h3 className={classes.part}>{t(`detail.${part}`)}</h3>
      {facts.length === 0 ? (
        <p className={classes.quiet}>{t('detail.notSaid')}</p>
      ) : (
        <ul className={classes.facts}>
          {facts.slice(0, SHOWN).map(({ label, fits }) => (
            <li key={label} data-fits={fits || undefined}>
              {label}
              {fits && <span className={classes.fits}>{t('detail.common')}</span>}
            </li>
          ))}
          {more > 0 && <li className={classes.quiet}>{t('more', { count: more })}</li>}
        </ul>
      )}
    </section>
  );
}

/** What is asked for and offered for a time, as everybody reads it, with the actions of those who keep it. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Entries, Entry } from '~/shared/ui/Entries';
import { useFormat } from '~/shared/ui/useFormat';
import type { Named, WishView } from '../model';
import { wishState } from '../wishes';
import classes from './WishList.module.css';

type Props = {
  wishes: readonly WishView[];
  /** The day it is, by which a wish runs out. */
  today: string;
  actions?: (wish: WishView) => ReactNode;
};

/** Each wish in its words, what it is about, and until when. */
export function WishList({ wishes, today, actions }: Props) {
  const { t } = useTranslation('organisations');
  const format = useFormat();
  const list = (named: readonly Named[]) => format.list(named.map(({ label }) => label));
  return (
    <Entries>
      {wishes.map((wish) => {
        const state = wishState(wish.until, today);
        return (
          <Entry
            key={wish.id}
            name={
              <span className={classes.kind} data-kind={wish.kind}>
                {t(`page.wishKind.${wish.kind}`)}
                {wish.occasion && <span className={classes.occasion}>{wish.occasion}</span>}
              </span>
            }
            actions={actions?.(wish)}
          >
            <p className={classes.text}>{wish.text}</p>
            <p className={classes.tags}>
              {wish.items.length > 0 && <span>{list(wish.items)}</span>}
              {wish.volume && <span>{wish.volume}</span>}
              {wish.countries.length > 0 && <span>{list(wish.countries)}</span>}
              {wish.certificates.length > 0 && (
                <span>{t('page.wishCertificates', { certificates: list(wish.certificates) })}</span>
              )}
              <span className={classes.until} data-state={state}>
                {t(state === 'past' ? 'page.ended' : 'page.until', { date: format.date(wish.until) })}
              </span>
            </p>
          </Entry>
        );
      })}
    </Entries>
  );
}

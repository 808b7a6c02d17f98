/** Wishes as everybody reads them, with the actions of those who keep them. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Entries, Entry, EntryNote } from '~/shared/ui/Entries';
import { useFormat } from '~/shared/ui/useFormat';
import type { WishView } from '../model';
import classes from './WishList.module.css';

type Props = {
  wishes: readonly WishView[];
  /** The day it is, by which a wish is past its date. */
  today: string;
  actions?: (wish: WishView) => ReactNode;
};

/** Each wish in its words, what it is about, and until when. */
export function WishList({ wishes, today, actions }: Props) {
  const { t } = useTranslation('organisations');
  const format = useFormat();
  return (
    <Entries>
      {wishes.map((wish) => (
        <Entry key={wish.id} actions={actions?.(wish)}>
          <p className={classes.text}>{wish.text}</p>
          <p className={classes.tags}>
            {wish.items.length > 0 && <span>{format.list(wish.items.map((item) => item.label))}</span>}
            {wish.countries.length > 0 && (
              <span>{format.list(wish.countries.map((country) => country.label))}</span>
            )}
            {wish.until && <span>{t('page.until', { date: format.date(wish.until) })}</span>}
          </p>
          {wish.until && wish.until < today && <EntryNote>{t('wishes.expired')}</EntryNote>}
        </Entry>
      ))}
    </Entries>
  );
}

/** What the owner of a shared list has noted, shown because they chose to. */
import { useTranslation } from 'react-i18next';
import classes from './lists.module.css';

/** Quantity and words, without their form. */
export function SharedNote({ note, quantity }: { note: string; quantity: string }) {
  const { t } = useTranslation('lists');
  return (
    <>
      {quantity && <p className={classes.plain}>{t('shared.quantity', { quantity })}</p>}
      {note && <p className={classes.plain}>{note}</p>}
    </>
  );
}

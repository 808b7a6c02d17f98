/** The one list of a visitor, kept in the browser. */
import { Alert, Button } from '@mantine/core';
import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/shared/paths';
import { IconX } from '~/shared/ui/icons';
import type { ListItem } from '../model';
import { ListBar } from './ListBar';
import { ListedProduct } from './ListedProduct';
import classes from './lists.module.css';

type Props = { items: readonly ListItem[]; hidden: number };

/** The rows; a removed product can be put back on the page that follows. */
export function PickedList({ items, hidden }: Props) {
  const { t } = useTranslation('lists');
  return (
    <>
      <ListBar excel={paths.picksExcel()} products={items.map(({ product }) => product)} />
      <ol className={classes.rows}>
        {items.map(({ product, card }) => (
          <li key={product}>
            <ListedProduct
              product={product}
              card={card}
              gone=""
              tools={
                <Form method="post" action={paths.picks()} preventScrollReset>
                  <input type="hidden" name="next" value={paths.lists({ removed: product })} />
                  <Button
                    type="submit"
                    name="remove"
                    value={product}
                    variant="default"
                    size="sm"
                    fz="sm"
                    aria-label={t('removeNamed', { name: card?.name ?? '' })}
                    leftSection={<IconX size={16} stroke={1.75} aria-hidden />}
                  >
                    {t('takeOff')}
                  </Button>
                </Form>
              }
            />
          </li>
        ))}
      </ol>
      {hidden > 0 && <p className={classes.meta}>{t('picks.hidden', { count: hidden })}</p>}
    </>
  );
}

/** What was just removed, and the way back. */
export function Unpicked({ product }: { product: string }) {
  const { t } = useTranslation('lists');
  return (
    <Alert color="gray" role="status">
      <Form method="post" action={paths.picks()} className={classes.removed}>
        <input type="hidden" name="next" value={paths.lists()} />
        <span>{t('picks.removed')}</span>
        <Button type="submit" name="add" value={product} variant="default" size="sm" fz="sm">
          {t('picks.restore')}
        </Button>
      </Form>
    </Alert>
  );
}

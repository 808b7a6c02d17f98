/** What is on a list, in its order: arranged, noted, removed and put back. */
import { ActionIcon, Alert, Button } from '@mantine/core';
import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { IconArrowBarToUp, IconArrowDown, IconArrowUp, IconX } from '~/shared/ui/icons';
import type { FormResult } from '~/shared/ui/PostForm';
import type { ListItem } from '../model';
import { ListedProduct } from './ListedProduct';
import classes from './lists.module.css';
import { Noted } from './NoteForm';

type Props = {
  items: readonly ListItem[];
  editable: boolean;
  result: FormResult;
};

/** The rows. A refused form is that of the product it names. */
export function ListRows({ items, editable, result }: Props) {
  const { t } = useTranslation('mylists');
  const refused = result?.ok === false ? result.values.product : undefined;
  return (
    <ol className={classes.rows}>
      {items.map((item, index) => (
        <li key={item.product}>
          <ListedProduct
            product={item.product}
            card={item.card}
            gone={t('gone')}
            tools={editable && <Tools item={item} first={index === 0} last={index === items.length - 1} />}
          >
            <Noted row={item} editable={editable} result={refused === item.product ? result : undefined} />
          </ListedProduct>
        </li>
      ))}
    </ol>
  );
}

function Tools({ item, first, last }: { item: ListItem; first: boolean; last: boolean }) {
  const { t } = useTranslation('mylists');
  const name = item.card?.name ?? t('gone');
  const moves = [
    { intent: 'top', icon: IconArrowBarToUp, off: first },
    { intent: 'up', icon: IconArrowUp, off: first },
    { intent: 'down', icon: IconArrowDown, off: last },
  ] as const;
  return (
    <Form method="post" preventScrollReset className={classes.moves}>
      <input type="hidden" name="product" value={item.product} />
      {moves.map(({ intent, icon: Icon, off }) => (
        <ActionIcon
          key={intent}
          type="submit"
          name="intent"
          value={intent}
          variant="default"
          size="lg"
          disabled={off}
          aria-label={t(intent, { name })}
        >
          <Icon size={18} stroke={1.75} aria-hidden />
        </ActionIcon>
      ))}
      <Button
        type="submit"
        name="intent"
        value="remove"
        variant="default"
        size="sm"
        fz="sm"
        aria-label={t('remove', { name })}
        leftSection={<IconX size={16} stroke={1.75} aria-hidden />}
      >
        {t('removeShort')}
      </Button>
    </Form>
  );
}

/** What was just removed, and the way back. */
export function Removed({ product, name }: { product: string; name: string | null }) {
  const { t } = useTranslation('mylists');
  return (
    <Alert color="gray" role="status">
      <Form method="post" className={classes.removed}>
        <input type="hidden" name="product" value={product} />
        <span>{name ? t('removed', { name }) : t('removedPlain')}</span>
        <Button type="submit" name="intent" value="restore" variant="default" size="sm" fz="sm">
          {t('restore')}
        </Button>
      </Form>
    </Alert>
  );
}

/** On which of one's lists a product is, and the way to put it on another; for people who are signed in. */
import { Button } from '@mantine/core';
import { useFetcher, useLocation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/shared/paths';
import { Disclosure } from '~/shared/ui/Disclosure';
import { IconCheck } from '~/shared/ui/icons';
import type { ListSummary, PickAnswer } from '../model';
import { useAnswer } from './Picks';
import classes from './picks.module.css';

type Props = { product: string; lists: readonly ListSummary[] };

/** A button with a panel of lists; each takes the product or lets it go. */
export function ListChooser({ product, lists }: Props) {
  const { t } = useTranslation(['mylists', 'lists']);
  return (
    <Disclosure label={t('choose.button')} className={classes.pick} place="below-start">
      <p className={classes.hint}>{t('choose.hint')}</p>
      <div className={classes.choices}>
        {lists.map((list) => (
          <Choice key={list.id} list={list} product={product} />
        ))}
      </div>
      <NewList product={product} />
    </Disclosure>
  );
}

/** Without JavaScript the answer leads back to `next`; with it the page stays. */
function usePick(key: string) {
  const fetcher = useFetcher<PickAnswer>({ key });
  const { pathname, search } = useLocation();
  useAnswer(fetcher);
  return {
    Form: fetcher.Form,
    busy: fetcher.state !== 'idle',
    next: <input type="hidden" name="next" value={pathname + search} />,
    onSubmit: (event: React.FormEvent<HTMLFormElement>) => {
      event.preventDefault();
      const data = new FormData(event.currentTarget);
      data.delete('next');
      fetcher.submit(data, { method: 'post', action: paths.picks() });
    },
  };
}

function Choice({ list, product }: { list: ListSummary; product: string }) {
  const { t } = useTranslation('mylists');
  const { Form, next, onSubmit } = usePick(`pick-${product}-${list.id}`);
  return (
    <Form method="post" action={paths.picks()} onSubmit={onSubmit}>
      {next}
      <input type="hidden" name="list" value={list.id} />
      <input type="hidden" name={list.has ? 'remove' : 'add'} value={product} />
      <button type="submit" className={classes.choice} title={list.has ? t('choose.on') : undefined}>
        <span>{list.name}</span>
        {list.has && <IconCheck size={18} stroke={1.75} role="img" aria-label={t('choose.on')} />}
      </button>
    </Form>
  );
}

function NewList({ product }: { product: string }) {
  const { t } = useTranslation('mylists');
  const { Form, next, onSubmit, busy } = usePick(`pick-${product}-new`);
  return (
    <Form method="post" action={paths.picks()} onSubmit={onSubmit} className={classes.create}>
      {next}
      <input type="hidden" name="add" value={product} />
      <label className={classes.newName}>
        {t('choose.newName')}
        <input name="newList" maxLength={120} required />
      </label>
      <Button type="submit" variant="default" size="sm" fz="sm" loading={busy}>
        {t('choose.make')}
      </Button>
    </Form>
  );
}

/**
 * "Add to list" wherever products stand: buttons that belong to one form of the page, so that they work inside
 * other forms and before JavaScript; with it they post by themselves and the page stays.
 */
import { useFetcher, useLocation } from '@remix-run/react';
import { createContext, type ReactNode, useContext, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/shared/paths';
import { IconCheck, IconPlus } from '~/shared/ui/icons';
import { useToast } from '~/shared/ui/Toast';
import type { PickAnswer } from '../model';
import classes from './picks.module.css';

const FORM = 'picks';
const Listed = createContext<ReadonlySet<string>>(new Set());

/** Goes around everything of a page that has pick buttons. `listed` are the products that are on the list now. */
export function Picks({ listed, children }: { listed: readonly string[]; children: ReactNode }) {
  const { pathname, search } = useLocation();
  return (
    <Listed.Provider value={new Set(listed)}>
      {children}
      <form id={FORM} method="post" action={paths.picks()} hidden>
        <input type="hidden" name="next" value={pathname + search} />
      </form>
    </Listed.Provider>
  );
}

/** Puts a product on the reader's current list, or takes it off. */
export function PickButton({ product, name }: { product: string; name: string }) {
  const { t } = useTranslation('lists');
  const listed = useContext(Listed).has(product);
  const fetcher = useFetcher<PickAnswer>({ key: `pick-${product}` });
  useAnswer(fetcher);
  const on = fetcher.formData ? fetcher.formData.has('add') : listed;
  const Icon = on ? IconCheck : IconPlus;
  return (
    <button
      type="submit"
      form={FORM}
      name={on ? 'remove' : 'add'}
      value={product}
      className={classes.pick}
      data-on={on || undefined}
      aria-label={t(on ? 'removeNamed' : 'addNamed', { name })}
      onClick={(event) => {
        event.preventDefault();
        if (fetcher.state !== 'idle') return;
        fetcher.submit({ [on ? 'remove' : 'add']: product }, { method: 'post', action: paths.picks() });
      }}
    >
      <Icon size={18} stroke={1.75} aria-hidden />
      <span aria-hidden>{t(on ? 'added' : 'add')}</span>
    </button>
  );
}

/** Tells once what a pick came to. */
export function useAnswer(fetcher: { state: string; data?: PickAnswer | undefined }) {
  const { t } = useTranslation('lists');
  const show = useToast();
  const told = useRef(fetcher.data);
  const { data } = fetcher;
  useEffect(() => {
    if (!data || data === told.current) return;
    told.current = data;
    if (!data.ok) show(t(`errors:${data.error}`), 'problem');
    else if (data.list === null) show(t(data.listed ? 'flash.picked' : 'flash.unpicked'));
    else show(t(data.listed ? 'flash.added' : 'flash.removed', { list: data.list }));
  }, [data, show, t]);
}

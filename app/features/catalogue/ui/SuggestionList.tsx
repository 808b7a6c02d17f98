/** The suggestions of a search box: grouped by kind, each a link that the field's keys lead to. */
import { Link } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { IconBuilding, IconPackage, IconSearch } from '~/shared/ui/icons';
import { Marked } from '~/shared/ui/Marked';
import { useFormat } from '~/shared/ui/useFormat';
import type { Suggestion } from '../address';
import classes from './search.module.css';

const ICONS = { item: IconSearch, maker: IconBuilding, product: IconPackage };
const KINDS = ['item', 'maker', 'product'] as const;

/** The id of a suggestion's element, by its place. */
export const optionId = (list: string, at: number) => `${list}-${at}`;

type Props = {
  id: string;
  suggestions: readonly Suggestion[];
  active: number;
  onPoint: (at: number) => void;
  onFollow: (to: string) => void;
};

/** A listbox; the field says which of its options is the active one. */
export function SuggestionList({ id, suggestions, active, onPoint, onFollow }: Props) {
  const { t, i18n } = useTranslation('catalogue');
  const otherLang = i18n.language === 'ja' ? 'en' : 'ja';
  const list = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another option is to be seen
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div ref={list} id={id} role="listbox" aria-label={t('suggest.label')} className={classes.list}>
      {KINDS.map((kind) => {
        const places = suggestions.flatMap((one, at) => (one.kind === kind ? [{ one, at }] : []));
        if (places.length === 0) return null;
        const Icon = ICONS[kind];
        return (
          // biome-ignore lint/a11y/useSemanticElements: a group of options, not of form fields
          <div key={kind} role="group" aria-labelledby={`${id}-${kind}`} className={classes.group}>
            <div id={`${id}-${kind}`} role="presentation" className={classes.kind}>
              {t(`suggest.${kind}`)}
            </div>
            {places.map(({ one, at }) => (
              <Link
                key={one.to}
                to={one.to}
                id={optionId(id, at)}
                role="option"
                aria-selected={at === active}
                tabIndex={-1}
                className={classes.option}
                // The focus stays in the field.
                onMouseDown={(event) => event.preventDefault()}
                onMouseMove={() => at !== active && onPoint(at)}
                onClick={(event) => {
                  if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
                  event.preventDefault();
                  onFollow(one.to);
                }}
              >
                <Icon size={18} stroke={1.6} aria-hidden />
                <span className={classes.names}>
                  <span className={classes.name}>
                    <Marked {...one.name} />
                  </span>
                  {one.other && (
                    <span className={classes.other} lang={otherLang}>
                      <Marked {...one.other} />
                    </span>
                  )}
                </span>
                {one.count !== undefined && <Products count={one.count} />}
              </Link>
            ))}
          </div>
        );
      })}
    </div>
  );
}

function Products({ count }: { count: number }) {
  const { t } = useTranslation('catalogue');
  const format = useFormat();
  return <span className={classes.count}>{t('found', { count, number: format.number(count) })}</span>;
}

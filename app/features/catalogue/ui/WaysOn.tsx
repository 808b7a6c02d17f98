/** Little or nothing was found: where to go from here, each way with what it gives, and saying what one looks for. */
import { Button } from '@mantine/core';
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/shared/paths';
import { IconSend } from '~/shared/ui/icons';
import { Mark } from '~/shared/ui/Mark';
import { useFormat } from '~/shared/ui/useFormat';
import type { CatalogueQuery, Help, Way } from '../address';
import classes from './ways.module.css';

type Props = { query: CatalogueQuery; total: number; help: Help };

/** Below the few cards, or in their place. */
export function WaysOn({ query, total, help }: Props) {
  const { t } = useTranslation('catalogue');
  const title = total > 0 ? t('empty.few') : t(query.q ? 'empty.titleFor' : 'empty.title', { q: query.q });
  return (
    <section className={classes.root} aria-labelledby="ways-on">
      {total === 0 && (
        <span className={classes.picture}>
          <Mark size={44} />
        </span>
      )}
      <h2 id="ways-on" className={classes.title}>
        {title}
      </h2>
      <div className={classes.groups}>
        <Ways title={t('empty.nearest')} ways={help.nearest} />
        <Ways title={t('empty.takeOff')} ways={help.takeOff} struck />
        <Ways title={t('empty.wider')} ways={help.wider} />
        <Ways title={t('empty.wordless')} ways={help.wordless ? [help.wordless] : []} struck />
      </div>
      {total === 0 && query.q !== '' && <p className={classes.hint}>{t('empty.words')}</p>}
      <div className={classes.post}>
        <p className={classes.postText}>{t('empty.postText')}</p>
        <div className={classes.actions}>
          <Button
            component={Link}
            to={help.post}
            variant="default"
            leftSection={<IconSend size={18} aria-hidden />}
          >
            {t('empty.post')}
          </Button>
          <Link to={paths.catalogue()}>{t('empty.all')}</Link>
        </div>
      </div>
    </section>
  );
}

function Ways({ title, ways, struck = false }: { title: string; ways: readonly Way[]; struck?: boolean }) {
  const { t } = useTranslation('catalogue');
  const format = useFormat();
  if (ways.length === 0) return null;
  return (
    <div className={classes.group}>
      <h3 className={classes.groupTitle}>{title}</h3>
      <ul className={classes.ways}>
        {ways.map(({ label, to, count }) => (
          <li key={to}>
            <Link to={to} className={classes.way}>
              <span className={struck ? classes.struck : undefined}>{label}</span>
              <span className={classes.count}>{t('found', { count, number: format.number(count) })}</span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

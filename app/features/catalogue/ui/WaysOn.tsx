/** Little or nothing was found: where to go from here, each way with what it gives, and saying what one looks for. */
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/shared/paths';
import { WaysOn as Ways, WaysEnd } from '~/shared/ui/browse/WaysOn';
import { useFormat } from '~/shared/ui/useFormat';
import type { CatalogueQuery, Help } from '../address';

type Props = { query: CatalogueQuery; total: number; help: Help };

/** Below the few cards, or in their place. */
export function WaysOn({ query, total, help }: Props) {
  const { t } = useTranslation('catalogue');
  const format = useFormat();
  return (
    <Ways
      title={total > 0 ? t('empty.few') : t(query.q ? 'empty.titleFor' : 'empty.title', { q: query.q })}
      nothing={total === 0}
      groups={[
        { title: t('empty.nearest'), ways: help.nearest },
        { title: t('empty.takeOff'), ways: help.takeOff, struck: true },
        { title: t('empty.wider'), ways: help.wider },
        { title: t('empty.wordless'), ways: help.wordless ? [help.wordless] : [], struck: true },
      ]}
      countOf={(count) => t('found', { count, number: format.number(count) })}
      hint={total === 0 && query.q !== '' ? t('empty.words') : undefined}
    >
      <WaysEnd text={t('empty.postText')} post={{ label: t('empty.post'), to: help.post }}>
        <Link to={paths.catalogue()}>{t('empty.all')}</Link>
      </WaysEnd>
    </Ways>
  );
}

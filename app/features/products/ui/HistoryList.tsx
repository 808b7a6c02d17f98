/** The versions of a product, each with who saved it, what it changed, and the way back to it. */
import { Badge } from '@mantine/core';
import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { ConfirmButton } from '~/shared/ui/ConfirmButton';
import { useFormat } from '~/shared/ui/useFormat';
import type { HistoryEntry } from '../history';
import { useFieldName } from './form/names';
import classes from './form/parts.module.css';
import history from './history.module.css';
import panels from './panels.module.css';

type Props = {
  entries: readonly HistoryEntry[];
  /** The version the product is at. */
  version: number;
};

/** Latest first. */
export function HistoryList({ entries, version }: Props) {
  const { t } = useTranslation('editing');
  const format = useFormat();
  return (
    <ol className={history.history}>
      {entries.map((entry) => (
        <li key={entry.version} className={panels.panel}>
          <header className={history.entry}>
            <h2 className={panels.panelTitle}>
              {t('history.version', { version: entry.version })}
              {entry.version === version && <Badge ml="sm">{t('history.now')}</Badge>}
            </h2>
            <p className={classes.note}>
              {entry.first && !entry.by
                ? format.dateTime(entry.savedAt)
                : t('history.by', {
                    name: entry.by || t('history.gone'),
                    at: format.dateTime(entry.savedAt),
                  })}
            </p>
          </header>
          <Changes entry={entry} />
          {entry.version !== version && (
            <Form method="post">
              <input type="hidden" name="version" value={entry.version} />
              <input type="hidden" name="seen" value={version} />
              <ConfirmButton
                label={t('history.restore')}
                question={t('history.question', { version: entry.version })}
                confirm={t('history.restore')}
                color="ai"
              />
            </Form>
          )}
        </li>
      ))}
    </ol>
  );
}

function Changes({ entry }: { entry: HistoryEntry }) {
  const { t } = useTranslation('editing');
  const nameOf = useFieldName();
  const rows = [
    ...(entry.statusBefore
      ? [
          {
            field: 'status',
            before: t(`products:status.${entry.statusBefore}`),
            after: t(`products:status.${entry.status}`),
          },
        ]
      : []),
    ...entry.changes,
  ];
  if (entry.first) return <p className={classes.note}>{t('history.first')}</p>;
  if (rows.length === 0) return <p className={classes.note}>{t('history.same')}</p>;
  return (
    <dl className={history.changes}>
      {rows.map(({ field, before, after }) => (
        <div key={field}>
          <dt>{nameOf(field)}</dt>
          <dd>
            <span className={history.sideName}>{t('history.before')}</span>
            <del className={history.told}>{before || '—'}</del>
          </dd>
          <dd>
            <span className={history.sideName}>{t('history.after')}</span>
            <ins className={history.told}>{after || '—'}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}

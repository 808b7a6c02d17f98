/** The rows of a sheet: how each stands, its problems in words at the cells that have them, mended in place. */
import { Badge } from '@mantine/core';
import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/shared/paths';
import { IconAlertTriangle } from '~/shared/ui/icons';
import { useFieldError } from '~/shared/ui/PostForm';
import { useFormat } from '~/shared/ui/useFormat';
import type { ImportCounts, PreviewColumn, PreviewRow, RowState } from '../../sheets/imports';
import { RowForm } from './RowForm';
import classes from './sheets.module.css';

const COLOURS: Record<RowState, string> = { pending: 'green', bad: 'red', done: 'gray' };

type FilterProps = {
  counts: ImportCounts;
  problems: boolean;
  at: (problems: boolean) => string;
  children: ReactNode;
};

/** All rows or those with problems, with how many there are. */
export function RowFilter({ counts, problems, at, children }: FilterProps) {
  const { t } = useTranslation('sheets');
  const format = useFormat();
  return (
    <div className={classes.bar}>
      <nav aria-label={t('preview.filter')}>
        <ul className={classes.tabs}>
          {([false, true] as const).map((one) => (
            <li key={String(one)}>
              <Link to={at(one)} className={classes.tab} aria-current={one === problems ? 'page' : undefined}>
                {t(one ? 'preview.problems' : 'preview.all')} ({format.number(one ? counts.bad : counts.all)})
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <dl className={classes.counts}>
        {(['pending', 'bad', 'done'] as const).map((state) => (
          <div key={state}>
            <dt>{t(`count.${state}`)}</dt>
            <dd>{format.number(counts[state])}</dd>
          </div>
        ))}
      </dl>
      <div className={classes.barEnd}>{children}</div>
    </div>
  );
}

type ListProps = {
  rows: readonly PreviewRow[];
  columns: readonly PreviewColumn[];
  choices: Record<string, string[]>;
};

export function RowList({ rows, columns, choices }: ListProps) {
  const { t } = useTranslation('sheets');
  return (
    <>
      <ol className={classes.rows} aria-label={t('preview.rowsLabel')}>
        {rows.map((row) => (
          <Row key={row.number} row={row} columns={columns} choices={choices} />
        ))}
      </ol>
      {Object.entries(choices).map(([key, names]) => (
        <datalist key={key} id={`choices-${key}`}>
          {names.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      ))}
    </>
  );
}

type RowProps = Omit<ListProps, 'rows'> & { row: PreviewRow };

function Row({ row, columns, choices }: RowProps) {
  const { t } = useTranslation('sheets');
  const whole = useFieldError(row.errors.row);
  return (
    <li className={classes.row} data-state={row.state} id={`row-${row.number}`}>
      <div className={classes.rowHead}>
        <span className={classes.number}>{t('preview.row', { number: row.number })}</span>
        <strong className={classes.rowName}>{row.name || t('preview.noName')}</strong>
        <span className={classes.quiet}>{t(row.changes ? 'preview.changes' : 'preview.creates')}</span>
        {row.productId && <Link to={paths.editProduct(row.productId)}>{t('preview.open')}</Link>}
        <Badge color={COLOURS[row.state]}>{t(`state.${row.state}`)}</Badge>
      </div>
      {whole && (
        <p className={classes.problem}>
          <IconAlertTriangle size={18} aria-hidden /> {whole}
        </p>
      )}
      {row.notes.map((note) => (
        <p key={note} className={classes.quiet}>
          {t(`note.${note}`)}
        </p>
      ))}
      {row.state !== 'done' && <RowForm row={row} columns={columns} choices={choices} />}
    </li>
  );
}

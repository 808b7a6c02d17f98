/**
 * A table at a desk, a list of cards on a phone, from one piece of HTML. The roles are spelled out because the
 * phone's layout takes the table away from the browser.
 */
import type { ReactNode } from 'react';
import classes from './ResponsiveTable.module.css';

export type Column<Row> = {
  key: string;
  label: string;
  render: (row: Row) => ReactNode;
  /** Numbers stand at the end, under each other. */
  align?: 'start' | 'end';
  /** The column that names the row: the title of its card. */
  names?: boolean;
};

type Props<Row> = {
  /** What the table holds. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
};

/** Rows and columns that never make the page scroll sideways. */
export function ResponsiveTable<Row>({ caption, columns, rows, rowKey }: Props<Row>) {
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: display: block takes the implicit roles away
    // biome-ignore-start lint/a11y/useSemanticElements: they are these elements
    <table role="table" className={classes.table}>
      <caption className={classes.caption}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ key, label, align }) => (
            <th key={key} role="columnheader" scope="col" data-align={align}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={rowKey(row)} role="row">
            {columns.map(({ key, label, align, names, render }) =>
              names ? (
                <th key={key} role="rowheader" scope="row" data-align={align}>
                  {render(row)}
                </th>
              ) : (
                <td key={key} role="cell" data-align={align} data-label={label}>
                  {render(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
    // biome-ignore-end lint/a11y/useSemanticElements: see above
    // biome-ignore-end lint/a11y/noRedundantRoles: see above
  );
}

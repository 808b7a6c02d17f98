/** An organisation's own products: a row each at a desk, a card each on a phone. */
import { Badge, Button } from '@mantine/core';
import { Form, Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { imageUrl } from '~/features/files/model';
import { paths } from '~/shared/paths';
import { ConfirmButton } from '~/shared/ui/ConfirmButton';
import { Pictogram } from '~/shared/ui/pictograms/Pictogram';
import { ResponsiveTable } from '~/shared/ui/ResponsiveTable';
import { useFormat } from '~/shared/ui/useFormat';
import type { ProductRow, ProductStatus } from '../model';
import { GAP } from '../own-list';
import type { MissingField } from '../rules';
import { BULK_FORM } from './BulkBar';
import { Meter } from './Meter';
import classes from './products.module.css';

const COLOURS: Record<ProductStatus, string> = { draft: 'yellow', published: 'green', archived: 'gray' };

/** The status as a badge with its word. */
export function StatusBadge({ status }: { status: ProductStatus }) {
  const { t } = useTranslation('products');
  return (
    <Badge color={COLOURS[status]} miw="max-content">
      {t(`status.${status}`)}
    </Badge>
  );
}

type Row = ProductRow & { itemLabel: string; pictogram: string };

/** The table; viewers get no buttons. */
export function ProductTable({
  rows,
  mayEdit,
  missing = null,
}: {
  rows: readonly Row[];
  mayEdit: boolean;
  /** The fact that the list looks for: its products are opened to be mended. */
  missing?: MissingField | null;
}) {
  const { t } = useTranslation('products');
  const format = useFormat();
  return (
    <ResponsiveTable
      caption={t('list.title')}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'name',
          label: t('list.product'),
          names: true,
          render: (row) => <Name row={row} mayEdit={mayEdit} missing={missing} />,
        },
        { key: 'status', label: t('list.status'), render: (row) => <StatusBadge status={row.status} /> },
        { key: 'complete', label: t('list.complete'), render: (row) => <Meter value={row.completeness} /> },
        { key: 'updated', label: t('list.updated'), render: (row) => format.date(row.updatedAt) },
        ...(mayEdit
          ? [
              {
                key: 'actions',
                label: t('list.actions'),
                align: 'end' as const,
                render: (row: Row) => <Actions row={row} />,
              },
            ]
          : []),
      ]}
    />
  );
}

type NameProps = { row: Row; mayEdit: boolean; missing: MissingField | null };

function Name({ row, mayEdit, missing }: NameProps) {
  const format = useFormat();
  const { t } = useTranslation('editing');
  const name = format.pick(row.nameJa, row.nameEn);
  return (
    <span className={classes.rowName}>
      {mayEdit && (
        <input
          type="checkbox"
          name="chosen"
          value={`${row.id}:${row.version}`}
          form={BULK_FORM}
          aria-label={t('bulk.select', { name })}
          className={classes.chosen}
        />
      )}
      <span className={classes.rowPicture}>
        {row.image ? (
          <img src={imageUrl(row.image.fileId, 320)} alt="" width={56} height={56} loading="lazy" />
        ) : (
          <Pictogram name={row.pictogram} size={36} />
        )}
      </span>
      <span>
        <Link to={mayEdit ? paths.editProduct(row.id, { [GAP]: missing }) : paths.product(row.id)}>
          {name}
        </Link>
        <span className={classes.rowItem}>{row.itemLabel}</span>
      </span>
    </span>
  );
}

function Actions({ row }: { row: Row }) {
  const { t } = useTranslation('products');
  const name = useFormat().pick(row.nameJa, row.nameEn);
  return (
    <Form method="post" action={paths.editProduct(row.id)} className={classes.rowActions}>
      <input type="hidden" name="back" value="list" />
      <Button
        type="submit"
        name="intent"
        value="duplicate"
        variant="default"
        size="sm"
        fz="sm"
        aria-label={t('action.duplicateNamed', { name })}
      >
        {t('action.duplicate')}
      </Button>
      {row.status === 'archived' ? (
        <Button type="submit" name="intent" value="republish" variant="default" size="sm" fz="sm">
          {t('action.republish')}
        </Button>
      ) : row.status === 'published' ? (
        <ConfirmButton
          name="intent"
          value="archive"
          label={t('action.archive')}
          question={t('confirm.archive', { name })}
          confirm={t('action.archive')}
          place="below-end"
        />
      ) : (
        <ConfirmButton
          name="intent"
          value="delete"
          label={t('action.delete')}
          question={t('confirm.delete', { name })}
          confirm={t('action.delete')}
          place="below-end"
        />
      )}
    </Form>
  );
}

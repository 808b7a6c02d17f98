/** What is done with several products at once. The checkboxes in the table name this form, so it works before JavaScript. */
import { Alert, Button, Group, SimpleGrid } from '@mantine/core';
import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { CheckboxField, type Option, SelectField, TextField } from '~/shared/ui/fields';
import { PostForm } from '~/shared/ui/PostForm';
import { useFormat } from '~/shared/ui/useFormat';
import type { BulkReport, LeftProduct, PricePreview } from '../bulk';
import classes from './form/parts.module.css';
import panels from './panels.module.css';

export const BULK_FORM = 'bulk';

type BarProps = {
  /** How many products the whole list has; null where it is narrowed, so that only what is seen is changed. */
  count: number | null;
  currencies: readonly Option[];
  /** What is wrong with what was typed, and what was typed. */
  refused: { errors: Record<string, string>; values: Record<string, string | string[]> } | null;
};

/** The actions, under the list. */
export function BulkBar({ count, currencies, refused }: BarProps) {
  const { t } = useTranslation('editing');
  return (
    <section className={panels.panel} aria-labelledby="bulk-title">
      <h2 id="bulk-title" className={panels.panelTitle}>
        {t('bulk.title')}
      </h2>
      <PostForm id={BULK_FORM} result={refused && { ok: false, ...refused }} className={classes.group}>
        {count !== null && <CheckboxField name="everything" label={t('bulk.everything', { count })} />}
        <Group gap="sm">
          <Button type="submit" name="intent" value="publish" variant="default">
            {t('bulk.publish')}
          </Button>
          <Button type="submit" name="intent" value="archive" variant="default">
            {t('bulk.archive')}
          </Button>
        </Group>
        <details open={refused !== null && 'value' in refused.errors}>
          <summary>{t('bulk.price')}</summary>
          <div className={classes.group}>
            <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="md" mt="sm">
              <SelectField
                name="how"
                label={t('bulk.how')}
                required
                defaultValue="percent"
                options={[
                  { value: 'percent', label: t('bulk.percent') },
                  { value: 'amount', label: t('bulk.amount') },
                ]}
              />
              <TextField name="value" label={t('bulk.value')} hint={t('bulk.valueHint')} required />
              <SelectField
                name="currency"
                label={t('bulk.currency')}
                options={currencies}
                defaultValue="JPY"
              />
            </SimpleGrid>
            <Group>
              <Button type="submit" name="intent" value="preview" variant="default">
                {t('bulk.preview')}
              </Button>
            </Group>
          </div>
        </details>
      </PostForm>
    </section>
  );
}

/** What was done, what was not and why, and the way back. */
export function BulkReportPanel({ report }: { report: BulkReport }) {
  const { t } = useTranslation('editing');
  const words =
    report.done === 0 ? t('bulk.nothing') : t(`bulk.done.${report.action}`, { count: report.done });
  return (
    <Alert color={report.left.length > 0 ? 'yellow' : 'green'} role="status" title={words}>
      <Left products={report.left} />
      {report.undo.length > 0 && (
        <Form method="post">
          {report.undo.map((target) => (
            <input key={target} type="hidden" name="chosen" value={target} />
          ))}
          <Button type="submit" name="intent" value="undo" variant="default" size="sm" mt="sm">
            {t('bulk.undo')}
          </Button>
        </Form>
      )}
    </Alert>
  );
}

/** The prices as they would be, to be confirmed. */
export function PricePreviewPanel({
  preview,
  typed,
}: {
  preview: PricePreview;
  typed: { how: string; value: string; currency: string };
}) {
  const { t } = useTranslation('editing');
  const format = useFormat();
  return (
    <Alert color="blue" role="status" title={t('bulk.preview')}>
      <Form method="post">
        {Object.entries(typed).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <table className={panels.prices}>
          <thead>
            <tr>
              <th scope="col">{t('bulk.product')}</th>
              <th scope="col">{t('bulk.before')}</th>
              <th scope="col">{t('bulk.after')}</th>
            </tr>
          </thead>
          <tbody>
            {preview.rows.map(({ target, name, before, after }) => (
              <tr key={target}>
                <th scope="row">
                  <input type="hidden" name="chosen" value={target} />
                  {name}
                </th>
                <td>{format.money(before.amountMinor, before.currency)}</td>
                <td>{format.money(after.amountMinor, after.currency)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <Left products={preview.left} />
        {preview.rows.length > 0 && (
          <Group mt="sm">
            <Button type="submit" name="intent" value="price">
              {t('bulk.apply')}
            </Button>
          </Group>
        )}
      </Form>
    </Alert>
  );
}

function Left({ products }: { products: readonly LeftProduct[] }) {
  const { t } = useTranslation('editing');
  if (products.length === 0) return null;
  return (
    <>
      <p>{t('bulk.left')}</p>
      <ul>
        {products.map(({ id, name, reason }) => (
          <li key={id}>
            <strong>{name}</strong>: {t(`bulk.reason.${reason}`)}
          </li>
        ))}
      </ul>
    </>
  );
}

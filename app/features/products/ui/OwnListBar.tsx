/** Narrows the list of one's own products: a plain form whose state is the address. */
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { Form, Link, useSubmit } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { paths, withQuery } from '~/shared/paths';
import type { ProductStatus } from '../model';
import { UNTOLD_FIELDS, type Untold } from '../own-list';
import classes from './products.module.css';

type Props = { q: string; missing: Untold | null; status: ProductStatus | null };

/** Words of a name, and a fact that is not told. */
export function OwnListBar({ q, missing, status }: Props) {
  const { t } = useTranslation('editing');
  const submit = useSubmit();
  return (
    <Form
      key={`${q} ${missing}`}
      role="search"
      method="get"
      action={paths.myProducts()}
      className={classes.narrow}
      aria-label={t('narrow.label')}
    >
      {status && <input type="hidden" name="status" value={status} />}
      <TextInput type="search" name="q" label={t('narrow.q')} defaultValue={q} maxLength={100} />
      <NativeSelect
        name="missing"
        label={t('narrow.missing')}
        defaultValue={missing ?? ''}
        onChange={(event) => submit(event.currentTarget.form)}
      >
        <option value="">{t('narrow.any')}</option>
        {UNTOLD_FIELDS.map((field) => (
          <option key={field} value={field}>
            {t(`products:missing.${field}.what`)}
          </option>
        ))}
      </NativeSelect>
      <Button type="submit" variant="default">
        {t('narrow.show')}
      </Button>
      {(q || missing) && (
        <Link to={withQuery(paths.myProducts(), { status })} className={classes.clear}>
          {t('narrow.clear')}
        </Link>
      )}
    </Form>
  );
}

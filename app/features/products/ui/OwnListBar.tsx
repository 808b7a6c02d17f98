/** Narrows the list of one's own products: a plain form and links whose state is the address. */
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { Form, Link, useSubmit } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/shared/paths';
import { useFormat } from '~/shared/ui/useFormat';
import type { ProductStatus } from '../model';
import { GAP, gapsOf, type Lacking } from '../own-list';
import type { MissingField } from '../rules';
import classes from './products.module.css';

type Props = { q: string; missing: MissingField | null; status: ProductStatus | null; lacking: Lacking };

/** So many gaps stand as links; all of them are in the field. */
const SHOWN = 6;

/** Words of a name, and a fact that is not told: those that most buyers ask for as links, with how many lack them. */
export function OwnListBar({ q, missing, status, lacking }: Props) {
  const { t } = useTranslation('editing');
  const format = useFormat();
  const submit = useSubmit();
  const gaps = gapsOf(lacking);
  // What was looked for stays a choice when the last product tells it.
  const listed = missing && !lacking[missing] ? [...gaps, { field: missing, count: 0 }] : gaps;
  const shown = gaps.filter(({ field }, at) => at < SHOWN || field === missing);
  return (
    <>
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
          name={GAP}
          label={t('narrow.missing')}
          defaultValue={missing ?? ''}
          onChange={(event) => submit(event.currentTarget.form)}
        >
          <option value="">{t('narrow.any')}</option>
          {listed.map(({ field, count }) => (
            <option key={field} value={field}>
              {t(`products:missing.${field}.what`)} ({format.number(count)})
            </option>
          ))}
        </NativeSelect>
        <Button type="submit" variant="default">
          {t('narrow.show')}
        </Button>
        {(q || missing) && (
          <Link to={paths.myProducts({ status })} className={classes.clear}>
            {t('narrow.clear')}
          </Link>
        )}
      </Form>
      {shown.length > 0 && (
        <nav aria-label={t('narrow.gaps')} className={classes.gaps}>
          <span className={classes.gapsTitle}>{t('narrow.gaps')}</span>
          <ul>
            {shown.map(({ field, count }) => (
              <li key={field}>
                <Link
                  to={paths.myProducts({ status, q: q || null, [GAP]: field })}
                  className={classes.gap}
                  aria-current={field === missing ? 'true' : undefined}
                  preventScrollReset
                >
                  {t(`products:missing.${field}.what`)}
                  <span className={classes.gapCount}>{format.number(count)}</span>
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </>
  );
}

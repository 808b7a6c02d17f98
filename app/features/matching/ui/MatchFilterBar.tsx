/** The filters above the matches: a plain form whose state is the address; choosing sends it at once. */
import { Button, NativeSelect } from '@mantine/core';
import { Form, Link, useSubmit } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ORGANISATION_KINDS } from '~/features/organisations/model';
import { paths } from '~/shared/paths';
import type { MatchFilters } from '../model';
import classes from './MatchFilterBar.module.css';

export type FilterOption = { value: string; label: string };

type Props = {
  filters: MatchFilters;
  countries: readonly FilterOption[];
  ownItems: readonly FilterOption[];
  groups: readonly FilterOption[];
};

/** Kind, country and item. */
export function MatchFilterBar({ filters, countries, ownItems, groups }: Props) {
  const { t } = useTranslation(['matching', 'common']);
  const submit = useSubmit();
  const any = filters.kind || filters.country || filters.item;
  return (
    <Form
      key={[filters.kind, filters.country, filters.item].join(' ')}
      method="get"
      action={paths.matches()}
      className={classes.bar}
      aria-label={t('filters.label')}
      onChange={(event) => submit(event.currentTarget, { preventScrollReset: true })}
    >
      <Select name="kind" label={t('filters.kind')} value={filters.kind}>
        {ORGANISATION_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`common:kind.${kind}`)}
          </option>
        ))}
      </Select>
      <Select name="country" label={t('filters.country')} value={filters.country}>
        {countries.map(renderOption)}
      </Select>
      <Select name="item" label={t('filters.item')} value={filters.item}>
        {ownItems.length > 0 && (
          <optgroup label={t('filters.ownItems')}>{ownItems.map(renderOption)}</optgroup>
        )}
        <optgroup label={t('filters.groups')}>{groups.map(renderOption)}</optgroup>
      </Select>
      <Button type="submit" variant="default">
        {t('filters.apply')}
      </Button>
      {any && <Link to={paths.matches()}>{t('filters.clear')}</Link>}
    </Form>
  );
}

type SelectProps = { name: string; label: string; value: string | undefined; children: ReactNode };

function Select({ name, label, value, children }: SelectProps) {
  const { t } = useTranslation('matching');
  return (
    <NativeSelect name={name} label={label} defaultValue={value ?? ''}>
      <option value="">{t('filters.any')}</option>
      {children}
    </NativeSelect>
  );
}

const renderOption = ({ value, label }: FilterOption) => (
  <option key={value} value={value}>
    {label}
  </option>
);

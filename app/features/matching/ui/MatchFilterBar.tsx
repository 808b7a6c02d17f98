/** The filters above the matches: a plain form whose state is the address; choosing sends it at once. */
import { Button, NativeSelect } from '@mantine/core';
import { Form, Link, useSubmit } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ORGANISATION_KINDS } from '~/features/organisations/model';
import { paths } from '~/shared/paths';
import { isNarrowed, type MatchFilters, type SubjectChoices } from '../model';
import classes from './MatchFilterBar.module.css';

export type FilterOption = { value: string; label: string };

type Props = {
  filters: MatchFilters;
  countries: readonly FilterOption[];
  ownItems: readonly FilterOption[];
  groups: readonly FilterOption[];
  prefectures: readonly FilterOption[];
  subjects: SubjectChoices;
};

/** What it is for, and which kind, country, item and place. */
export function MatchFilterBar({ filters, countries, ownItems, groups, prefectures, subjects }: Props) {
  const { t } = useTranslation(['matching', 'common']);
  const submit = useSubmit();
  return (
    <Form
      key={[filters.for, filters.kind, filters.country, filters.item, filters.place].join(' ')}
      method="get"
      action={paths.matches()}
      className={classes.bar}
      aria-label={t('filters.label')}
      onChange={(event) => submit(event.currentTarget, { preventScrollReset: true })}
    >
      <SubjectSelect chosen={filters.for} subjects={subjects} />
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
      <Select name="place" label={t('filters.place')} value={filters.place}>
        {prefectures.map(renderOption)}
      </Select>
      <Button type="submit" variant="default">
        {t('filters.apply')}
      </Button>
      {isNarrowed(filters) && <Link to={paths.matches({ for: filters.for })}>{t('filters.clear')}</Link>}
    </Form>
  );
}

type SubjectProps = { chosen: string | undefined; subjects: SubjectChoices };

/** The organisation as a whole, a product, a posted request, or the stage of a cluster that the address names. */
function SubjectSelect({ chosen, subjects: { products, requests, clusters } }: SubjectProps) {
  const { t } = useTranslation(['matching', 'common']);
  const { of, id, stage } = chosenStage(chosen);
  const cluster = of === 'stage' && clusters.find(({ value }) => value === id);
  if (products.length + requests.length === 0 && !cluster) return null;
  return (
    <NativeSelect name="for" label={t('forWhat.label')} defaultValue={chosen ?? ''}>
      <option value="">{t('forWhat.organisation')}</option>
      {products.length > 0 && <optgroup label={t('forWhat.products')}>{products.map(renderOption)}</optgroup>}
      {requests.length > 0 && <optgroup label={t('forWhat.requests')}>{requests.map(renderOption)}</optgroup>}
      {cluster && chosen && (
        <option value={chosen}>
          {t('forWhat.stage', { cluster: cluster.label, stage: t(`common:stage.${stage}`) })}
        </option>
      )}
    </NativeSelect>
  );
}

const chosenStage = (chosen = '') => {
  const [of, id, stage] = chosen.split(':');
  return { of, id, stage };
};

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

/** What a cluster is to bring where, and what is there already: a plain form whose answer is the address of the page. */
import { Button } from '@mantine/core';
import { Form, Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { CHAIN_STAGES } from '~/features/vocabulary/stages';
import { paths } from '~/shared/paths';
import type { Option } from '~/shared/ui/fields';
import { MultiSelectField } from '~/shared/ui/MultiSelectField';
import { COUNTRIES_MOST, type ComposeAddress, ITEMS_MOST } from '../address';
import classes from './compose.module.css';

type Props = {
  address: ComposeAddress;
  items: readonly Option[];
  countries: readonly Option[];
  /** Those we have been introduced to. */
  introduced: readonly Option[];
  /** Whether it stands alone: nothing is proposed yet. */
  first: boolean;
};

/** Items, destinations, our own stages, and members that are in already. */
export function ComposeForm({ address, items, countries, introduced, first }: Props) {
  const { t } = useTranslation(['composer', 'common']);
  return (
    <Form method="get" action={paths.composeCluster()} className={classes.form}>
      <input type="hidden" name="asked" value="1" />
      <MultiSelectField
        name="items"
        label={t('ask.items')}
        hint={t('ask.itemsHint')}
        required
        options={items}
        defaultValue={address.items}
        max={ITEMS_MOST}
      />
      <MultiSelectField
        name="countries"
        label={t('ask.countries')}
        hint={t('ask.countriesHint')}
        required
        options={countries}
        defaultValue={address.countries}
        max={COUNTRIES_MOST}
      />
      <MultiSelectField
        name="stages"
        label={t('ask.stages')}
        hint={t('ask.stagesHint')}
        options={CHAIN_STAGES.map((stage) => ({ value: stage, label: t(`common:stage.${stage}`) }))}
        defaultValue={address.stages ?? []}
      />
      {introduced.length > 0 && (
        <MultiSelectField
          name="have"
          label={t('ask.have')}
          hint={t('ask.haveHint')}
          options={introduced}
          defaultValue={address.have}
        />
      )}
      <div className={classes.submit}>
        <Button type="submit" color={first ? 'shu' : 'ai'}>
          {t('ask.submit')}
        </Button>
        <span className={classes.quiet}>
          {t('direct')} <Link to={paths.newCluster()}>{t('directLink')}</Link>
        </span>
      </div>
    </Form>
  );
}

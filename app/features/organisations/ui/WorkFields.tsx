/** What an organisation does: its items, its countries, what it offers and what it needs. */
import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Option, OptionGroup } from '~/shared/ui/fields';
import { MultiSelectField } from '~/shared/ui/MultiSelectField';
import type { OrganisationKind, OrganisationProfile } from '../model';
import { needsItems } from '../rules';
import { NeedsField } from './NeedsField';

export type WorkChoices = {
  items: readonly Option[];
  countries: readonly Option[];
  offers: readonly OptionGroup[];
  needs: readonly OptionGroup[];
};
type Values = Pick<OrganisationProfile, 'items' | 'targetCountries' | 'offers' | 'needs' | 'requiredNeeds'>;

type Props = {
  kind: OrganisationKind;
  values: Values;
  choices: WorkChoices;
  /** Also asks which needs are hard requirements. */
  requirements?: boolean;
  /** Hears what is chosen of either after each change. */
  onOffers?: (chosen: readonly string[]) => void;
  onNeeds?: (chosen: readonly string[]) => void;
};

/** The fields of the second onboarding step and of the profile. */
export function WorkFields({ kind, values, choices, requirements = false, onOffers, onNeeds }: Props) {
  const { t } = useTranslation(['onboarding', 'organisations']);
  return (
    <Stack gap="xl">
      <MultiSelectField
        name="items"
        label={t('what.items')}
        hint={t(`what.itemsHelp.${kind}`)}
        required={needsItems(kind)}
        options={choices.items}
        defaultValue={values.items}
        max={50}
      />
      <MultiSelectField
        name="targetCountries"
        label={t('what.countries')}
        hint={t(`what.countriesHelp.${kind}`)}
        options={choices.countries}
        defaultValue={values.targetCountries}
        max={60}
      />
      <MultiSelectField
        name="offers"
        label={t('what.offers')}
        hint={t('what.offersHelp')}
        required="either"
        options={choices.offers}
        defaultValue={values.offers}
        max={80}
        onChange={onOffers}
      />
      <NeedsField
        options={choices.needs}
        values={values.needs}
        required={values.requiredNeeds}
        requirements={requirements}
        onChange={onNeeds}
      />
    </Stack>
  );
}

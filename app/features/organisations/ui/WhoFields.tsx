/** Who an organisation is: its names and its place. The prefecture is asked for in Japan only. */
import { SimpleGrid, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BilingualField } from '~/shared/ui/BilingualField';
import { type Option, SelectField, TextField } from '~/shared/ui/fields';
import { oneText, useField } from '~/shared/ui/PostForm';
import type { OrganisationProfile } from '../model';

export type WhoChoices = { countries: readonly Option[]; prefectures: readonly Option[] };
type Values = Pick<OrganisationProfile, 'nameJa' | 'nameEn' | 'country' | 'prefecture' | 'locality'>;

/** Both names; at least one of them is needed. */
export function NameFields({ values, label }: { values: Partial<Values>; label: string }) {
  return (
    <BilingualField
      name="name"
      label={label}
      required="either"
      defaultValue={{ ja: values.nameJa, en: values.nameEn }}
    />
  );
}

/** Country, prefecture and town. */
export function PlaceFields({ values, choices }: { values: Partial<Values>; choices: WhoChoices }) {
  const { t } = useTranslation('organisations');
  const { value } = useField('country', values.country);
  const [country, setCountry] = useState(() => oneText(value));
  return (
    <Stack gap="lg">
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        <SelectField
          name="country"
          label={t('fields.country')}
          required
          defaultValue={values.country}
          options={choices.countries}
          onChange={setCountry}
        />
        {(country === 'JP' || country === '') && (
          <SelectField
            name="prefecture"
            label={t('fields.prefecture')}
            required={country === 'JP'}
            placeholder={country === '' ? t('fields.prefectureNone') : undefined}
            defaultValue={values.prefecture}
            options={choices.prefectures}
          />
        )}
      </SimpleGrid>
      <TextField
        name="locality"
        label={t('fields.locality')}
        hint={t('fields.localityHelp')}
        defaultValue={values.locality}
        autoComplete="address-level2"
      />
    </Stack>
  );
}

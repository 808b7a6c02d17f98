/** The third onboarding step: the few facts of a first product, or a first wish in one's own words. */
import { SimpleGrid, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { BilingualField } from '~/shared/ui/BilingualField';
import { type Option, SelectField, TextField } from '~/shared/ui/fields';
import { oneText, useField } from '~/shared/ui/PostForm';
import type { OrganisationKind } from '../model';

export type ProductChoices = {
  items: readonly Option[];
  prefectures: readonly Option[];
  temperatures: readonly Option[];
};

type ProductProps = {
  /** Names the product before it exists, so that a form sent twice makes one. */
  id: string;
  choices: ProductChoices;
  prefecture: string | null;
};

/** What a product is, in a form that takes two minutes. */
export function FirstProductFields({ id, choices, prefecture }: ProductProps) {
  const { t } = useTranslation('onboarding');
  const { value } = useField('productId', id);
  return (
    <Stack gap="lg">
      <input type="hidden" name="productId" value={oneText(value)} />
      <SelectField name="item" label={t('first.product.item')} required options={choices.items} />
      <BilingualField name="name" required="either" label={t('first.product.names')} />
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        <TextField
          name="content"
          label={t('first.product.content')}
          hint={t('first.product.contentHelp')}
          required
        />
        <SelectField
          name="temperature"
          label={t('first.product.temperature')}
          hint={t('first.product.temperatureHelp')}
          options={choices.temperatures}
          placeholder={t('first.product.usual')}
        />
        <SelectField
          name="originPrefecture"
          label={t('first.product.origin')}
          hint={t('first.product.originHelp')}
          required
          options={choices.prefectures}
          defaultValue={prefecture}
        />
      </SimpleGrid>
      <BilingualField
        name="description"
        label={t('first.product.description')}
        hint={t('first.product.descriptionHelp')}
        multiline
        maxLength={4000}
      />
    </Stack>
  );
}

/** What an organisation is looking for; the example fits its kind. */
export function FirstWishFields({ kind }: { kind: OrganisationKind }) {
  const { t } = useTranslation('onboarding');
  return (
    <BilingualField
      name="text"
      required="either"
      label={t('first.wish.text')}
      hint={t(`first.wish.example.${kind}`)}
      multiline
      maxLength={1000}
    />
  );
}

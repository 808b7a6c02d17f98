/** What a product is: its name, its item and the codes trade knows it by. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '~/shared/ui/fields';
import { oneText, useFormValues } from '~/shared/ui/PostForm';
import type { EditableProduct } from '../../model';
import type { ItemChoice, ProductChoices } from '../choices';
import { ItemField } from '../ItemField';
import { Beside, PairFact, Part, TextFact } from './Part';

type Props = { product: EditableProduct | null; choices: Pick<ProductChoices, 'items'> };

/** Name, item, codes, content and description. */
export function WhatPart({ product, choices }: Props) {
  const { t } = useTranslation('editing');
  const typed = useFormValues();
  const [item, setItem] = useState<ItemChoice | null>(() => {
    const code = typed ? oneText(typed.item ?? '') : product?.item;
    return choices.items.find(({ value }) => value === code) ?? null;
  });
  const propose = useProposals(product === null);
  return (
    <Part id="what">
      <PairFact name="name" ja={product?.nameJa} en={product?.nameEn} required="either" />
      <Beside>
        <ItemField
          label={t('field.item')}
          hint={t('hint.item')}
          options={choices.items}
          defaultValue={product?.item ?? null}
          onChoose={(chosen) => {
            propose(item, chosen);
            setItem(chosen);
          }}
        />
        <TextFact name="content" value={product?.content} />
        <TextField
          name="hs"
          label={t('field.hs')}
          hint={item?.hs ? t('products:form.hsUsual', { hs: item.hs }) : t('hint.hs')}
          inputMode="numeric"
          defaultValue={product?.hs}
        />
        <TextFact name="gtin" value={product?.gtin} inputMode="numeric" />
      </Beside>
      <PairFact name="description" ja={product?.descriptionJa} en={product?.descriptionEn} lines={4000} />
    </Part>
  );
}

/** Writes what is usual for a chosen item into fields that hold nothing, or what was usual for the item before. */
function useProposals(isNew: boolean) {
  return (before: ItemChoice | null, chosen: ItemChoice) => {
    const field = (name: string) =>
      document.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`);
    const hs = field('hs');
    if (hs && (hs.value === '' || hs.value === before?.hs)) hs.value = chosen.hs ?? '';
    const temperature = field('temperature');
    const untouched = before ? temperature?.value === before.temperature : isNew;
    if (temperature && untouched) temperature.value = chosen.temperature;
  };
}

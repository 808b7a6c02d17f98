/** What a cluster says of itself, as fields: the same when it is formed and when it is changed. */
import { useTranslation } from 'react-i18next';
import { BilingualField } from '~/shared/ui/BilingualField';
import type { Option } from '~/shared/ui/fields';
import { MultiSelectField } from '~/shared/ui/MultiSelectField';
import { type ClusterType, MEMBER_STAGES } from '../model';
import { TypeCards } from './TypeCards';

type Props = {
  items: readonly Option[];
  countries: readonly Option[];
  values?: {
    nameJa: string;
    nameEn: string;
    type: ClusterType;
    purposeJa: string;
    purposeEn: string;
    items: string[];
    countries: string[];
  };
};

export function ClusterFields({ items, countries, values }: Props) {
  const { t } = useTranslation('clusters');
  return (
    <>
      <BilingualField
        name="name"
        label={t('form.name')}
        hint={t('form.nameHint')}
        defaultValue={{ ja: values?.nameJa, en: values?.nameEn }}
      />
      <TypeCards defaultValue={values?.type} />
      <BilingualField
        name="purpose"
        label={t('form.purpose')}
        hint={t('form.purposeHint')}
        multiline
        maxLength={2000}
        defaultValue={{ ja: values?.purposeJa, en: values?.purposeEn }}
      />
      <MultiSelectField
        name="items"
        label={t('form.items')}
        hint={t('form.itemsHint')}
        options={items}
        defaultValue={values?.items}
        max={30}
      />
      <MultiSelectField
        name="countries"
        label={t('form.countries')}
        hint={t('form.countriesHint')}
        options={countries}
        defaultValue={values?.countries}
      />
    </>
  );
}

/** The stages of the chain an organisation fills. */
export function StagesField({
  label,
  hint,
  required,
  defaultValue,
}: {
  label: string;
  hint?: string;
  required?: boolean;
  defaultValue?: readonly string[];
}) {
  const { t } = useTranslation();
  return (
    <MultiSelectField
      name="stages"
      label={label}
      hint={hint}
      required={required}
      options={MEMBER_STAGES.map((stage) => ({ value: stage, label: t(`stage.${stage}`) }))}
      defaultValue={defaultValue}
    />
  );
}

/** The goods themselves: their sizes, how they keep, what is in them, where they come from. */
import { useTranslation } from 'react-i18next';
import { CheckboxField } from '~/shared/ui/fields';
import { MultiSelectField } from '~/shared/ui/MultiSelectField';
import type { EditableProduct } from '../../model';
import { SHELF_LIFE_KINDS } from '../../terms';
import type { ProductChoices } from '../choices';
import { IngredientRows } from './IngredientRows';
import { Beside, ChoiceFact, NumberFact, PairFact, Part } from './Part';

type Props = { product: EditableProduct | null; choices: ProductChoices };

/** Unit, case and pallet. */
export function CasePart({ product }: Pick<Props, 'product'>) {
  const { t } = useTranslation('editing');
  return (
    <Part id="case" lead={t('lead.case')}>
      <Beside columns={3}>
        <NumberFact name="unitNetG" value={product?.unitNetG} unit="g" />
        <NumberFact name="unitGrossG" value={product?.unitGrossG} unit="g" />
        <NumberFact name="unitsPerCase" value={product?.unitsPerCase} unit="units" />
        <NumberFact name="caseLengthMm" value={product?.caseLengthMm} unit="mm" />
        <NumberFact name="caseWidthMm" value={product?.caseWidthMm} unit="mm" />
        <NumberFact name="caseHeightMm" value={product?.caseHeightMm} unit="mm" />
        <NumberFact name="caseGrossG" value={product?.caseGrossG} unit="g" />
        <NumberFact name="minCases" value={product?.minCases} unit="cases" />
        <NumberFact name="maxCases" value={product?.maxCases} unit="cases" />
      </Beside>
      <Beside>
        <NumberFact name="casesPerLayer" value={product?.casesPerLayer} unit="cases" />
        <NumberFact name="layersPerPallet" value={product?.layersPerPallet} unit="layers" />
        <NumberFact name="palletHeightMm" value={product?.palletHeightMm} unit="mm" />
        <NumberFact name="palletGrossG" value={product?.palletGrossG} unit="g" />
      </Beside>
    </Part>
  );
}

/** Temperature, shelf life and storage. */
export function KeepingPart({ product, choices }: Props) {
  const { t } = useTranslation('editing');
  return (
    <Part id="keeping">
      <Beside>
        <ChoiceFact
          name="temperature"
          value={product?.temperature ?? 'ambient'}
          options={choices.temperatures}
          required
        />
        <ChoiceFact
          name="shelfLifeKind"
          value={product?.shelfLifeKind ?? 'best_before'}
          options={SHELF_LIFE_KINDS.map((kind) => ({ value: kind, label: t(`shelfLifeKind.${kind}`) }))}
          required
        />
        <NumberFact name="shelfLifeDays" value={product?.shelfLifeDays} unit="days" />
        <NumberFact name="arrivalLifeDays" value={product?.arrivalLifeDays} unit="days" />
      </Beside>
      <PairFact name="storage" ja={product?.storageJa} en={product?.storageEn} />
    </Part>
  );
}

/** Ingredients, allergens, and what the label says. */
export function CompositionPart({ product, choices }: Props) {
  const { t } = useTranslation('editing');
  const hermetic = product?.hermetic ?? null;
  return (
    <Part id="composition" lead={t('lead.composition')}>
      <IngredientRows ingredients={product?.ingredients ?? []} choices={choices} />
      <MultiSelectField
        name="allergens"
        label={t('field.allergens')}
        options={choices.allergens}
        defaultValue={product?.allergens ?? []}
      />
      <MultiSelectField
        name="allergensMay"
        label={t('field.allergensMay')}
        hint={t('hint.allergensMay')}
        options={choices.allergens.map((group) => ({ ...group, open: false }))}
        defaultValue={product?.allergensMay ?? []}
      />
      <CheckboxField
        name="allergensChecked"
        label={t('field.allergensChecked')}
        hint={t('hint.allergensChecked')}
        defaultChecked={product?.allergensChecked ?? false}
      />
      <Beside columns={3}>
        <NumberFact name="ph" value={product?.ph} decimal />
        <NumberFact name="waterActivity" value={product?.waterActivity} decimal />
        <ChoiceFact
          name="hermetic"
          value={hermetic === null ? null : hermetic ? 'yes' : 'no'}
          options={[
            { value: 'yes', label: t('yes') },
            { value: 'no', label: t('no') },
          ]}
          placeholder={t('notSaid')}
        />
      </Beside>
      <MultiSelectField
        name="labelLanguages"
        label={t('field.labelLanguages')}
        options={choices.languages}
        defaultValue={product?.labelLanguages ?? []}
      />
      <PairFact name="label" ja={product?.labelJa} en={product?.labelEn} lines={3000} />
    </Part>
  );
}

/** Where it was grown or caught, and where it was made. */
export function OriginPart({ product, choices }: Props) {
  const { t } = useTranslation('editing');
  return (
    <Part id="origin" lead={t('lead.origin')}>
      <Beside>
        <ChoiceFact name="originPrefecture" value={product?.originPrefecture} options={choices.prefectures} />
        <ChoiceFact
          name="processingPrefecture"
          value={product?.processingPrefecture}
          options={choices.prefectures}
        />
      </Beside>
    </Part>
  );
}

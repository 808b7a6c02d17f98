/** How a product is sold: price, order and supply, and for whom it is. */
import { useTranslation } from 'react-i18next';
import { typedMoney } from '~/shared/money';
import { MultiSelectField } from '~/shared/ui/MultiSelectField';
import type { EditableProduct } from '../../model';
import type { ProductChoices } from '../choices';
import { MonthsField } from './MonthsField';
import { Beside, ChoiceFact, NumberFact, PairFact, Part, TextFact } from './Part';
import classes from './parts.module.css';

type Props = { product: EditableProduct | null; choices: ProductChoices };

/** Price, order and supply. An amount is never without its currency, unit, Incoterm and named place. */
export function SalePart({ product, choices }: Props) {
  const { t } = useTranslation('editing');
  const price = product?.price;
  return (
    <Part id="sale">
      <fieldset className={classes.group}>
        <legend className={classes.legend}>{t('field.price')}</legend>
        <Beside columns={3}>
          <TextFact
            name="priceAmount"
            value={price ? typedMoney(price.amountMinor, price.currency) : ''}
            inputMode="numeric"
          />
          <ChoiceFact name="priceCurrency" value={price?.currency ?? 'JPY'} options={choices.currencies} />
          <ChoiceFact name="pricePer" value={price?.per ?? 'case'} options={choices.units} />
          <ChoiceFact name="priceIncoterm" value={price?.incoterm ?? 'FOB'} options={choices.incoterms} />
          <TextFact
            name="pricePlace"
            value={price?.place}
            placeholder={t('products:form.pricePlaceExample')}
          />
          <TextFact name="priceValidUntil" value={price?.validUntil} type="date" />
        </Beside>
        <p className={classes.note}>
          <a href="#visibility">{t('part.visibility')}</a>
        </p>
      </fieldset>
      <Beside>
        <NumberFact name="moqQuantity" value={product?.moqQuantity} />
        <ChoiceFact name="moqUnit" value={product?.moqUnit} options={choices.units} />
        <NumberFact name="capacityQuantity" value={product?.capacityQuantity} />
        <ChoiceFact name="capacityUnit" value={product?.capacityUnit} options={choices.units} />
        <NumberFact name="leadTimeDays" value={product?.leadTimeDays} unit="days" />
      </Beside>
      <MonthsField months={product?.availableMonths ?? []} options={choices.months} />
    </Part>
  );
}

/** For whom a product is, and where it is sold. */
export function MarketPart({ product, choices }: Props) {
  const { t } = useTranslation('editing');
  return (
    <Part id="market" lead={t('lead.market')}>
      <PairFact name="target" ja={product?.targetJa} en={product?.targetEn} lines={500} />
      <PairFact name="usage" ja={product?.usageJa} en={product?.usageEn} lines={500} />
      <MultiSelectField
        name="targetCountries"
        label={t('field.targetCountries')}
        hint={t('hint.targetCountries')}
        options={choices.countries}
        defaultValue={product?.targetCountries ?? []}
      />
      <PairFact name="salesArea" ja={product?.salesAreaJa} en={product?.salesAreaEn} />
      <Beside>
        <NumberFact name="retailYen" value={product?.retailYen} unit="yen" />
        <NumberFact name="retailTaxedYen" value={product?.retailTaxedYen} unit="yen" />
      </Beside>
    </Part>
  );
}

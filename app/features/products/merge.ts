/** Of two versions of a product, theirs put into a posted form field by field. Pure. */
import { typedMoney } from '~/shared/money';
import type { Told, ToldField } from './telling';
import { toldField } from './telling';

const CHOICE = 'keep:';

/** The fields in which a posted form keeps what is saved: `keep:<field>` says `theirs`. */
export function keptAsSaved(formData: FormData): ToldField[] {
  return [...formData.keys()].flatMap((name) => {
    const field = name.startsWith(CHOICE) ? toldField(name.slice(CHOICE.length)) : null;
    return field && formData.get(name) === 'theirs' ? [field] : [];
  });
}

/** Replaces what was typed into a field by what is saved, as if it had been typed. */
export function takeSaved(formData: FormData, field: ToldField, saved: Told): void {
  for (const [name, values] of Object.entries(typedValues(field, saved))) {
    formData.delete(name);
    for (const value of values) formData.append(name, value === null ? '' : String(value));
  }
}

type Values = Record<string, readonly (string | number | boolean | null)[]>;

/** What is saved in a field, under the names and in the way it is posted. */
function typedValues(field: ToldField, saved: Told): Values {
  switch (field) {
    case 'moqQuantity':
      return { moqQuantity: [saved.moqQuantity], moqUnit: [saved.moqUnit] };
    case 'capacityQuantity':
      return { capacityQuantity: [saved.capacityQuantity], capacityUnit: [saved.capacityUnit] };
    case 'hermetic':
      return { hermetic: [saved.hermetic === null ? null : saved.hermetic ? 'yes' : 'no'] };
    case 'allergensChecked':
      return { allergensChecked: saved.allergensChecked ? ['on'] : [] };
    case 'price':
      return typedPrice(saved.price);
    case 'ingredients':
      return columns(saved.ingredients, {
        ingredientJa: 'nameJa',
        ingredientEn: 'nameEn',
        ingredientPercent: 'percent',
        ingredientIns: 'ins',
        ingredientOrigin: 'originCountry',
        ingredientAnimal: 'animal',
      });
    case 'certificateDetails':
      return columns(saved.certificateDetails, {
        certificateCode: 'certificate',
        certificateNumber: 'number',
        certificateExpires: 'expiresOn',
        certificateFile: 'fileId',
      });
    case 'documents':
      return columns(saved.documents, {
        documentFile: 'fileId',
        documentKind: 'kind',
        documentJa: 'titleJa',
        documentEn: 'titleEn',
      });
    case 'images':
      return Object.assign(
        { image: saved.images.map(({ fileId }) => fileId) },
        ...saved.images.map((one) => ({
          [`altJa:${one.fileId}`]: [one.altJa],
          [`altEn:${one.fileId}`]: [one.altEn],
        })),
      );
    default: {
      const value = saved[field];
      return { [field]: Array.isArray(value) ? (value as string[]) : [value as string | number | null] };
    }
  }
}

function typedPrice(price: Told['price']): Values {
  if (!price) return { priceAmount: [''] };
  return {
    priceAmount: [typedMoney(price.amountMinor, price.currency)],
    priceCurrency: [price.currency],
    pricePer: [price.per],
    priceIncoterm: [price.incoterm],
    pricePlace: [price.place],
    priceVisibility: [price.visibility],
    priceValidUntil: [price.validUntil],
  };
}

function columns<Row extends Record<string, string | number | null>>(
  rows: readonly Row[],
  names: Readonly<Record<string, keyof Row>>,
): Values {
  return Object.fromEntries(
    Object.entries(names).map(([name, key]) => [name, rows.map((row) => row[key] ?? null)]),
  );
}

/** All demo products. */
import type { DemoProduct } from '../../model';
import { RECORDS } from '../records';
import { BERRIES_PRODUCTS } from './berries';
import { CITRUS_PRODUCTS } from './citrus';
import { CRACKERS_PRODUCTS } from './crackers';
import { FERMENTED_PRODUCTS } from './fermented';
import { FIELDS_PRODUCTS } from './fields';
import { GRAIN_PRODUCTS } from './grain';
import { INLAND_SEA_PRODUCTS } from './inland-sea';
import { ISLAND_PRODUCTS } from './islands';
import { LIVESTOCK_PRODUCTS } from './livestock';
import { MEAT_PRODUCTS } from './meat';
import { MUSHROOM_PRODUCTS } from './mushrooms';
import { ORCHARDS_PRODUCTS } from './orchards';
import { RICE_PRODUCTS } from './rice';
import { SAKE_PRODUCTS } from './sake';
import { SEA_PRODUCTS } from './sea';
import { SEA_MIYAGI_PRODUCTS } from './sea-miyagi';
import { SHORE_PRODUCTS } from './shore';
import { SOY_PRODUCTS } from './soy';
import { TEA_PRODUCTS } from './tea';

const TOLD: DemoProduct[] = [
  ...FERMENTED_PRODUCTS,
  ...FIELDS_PRODUCTS,
  ...MUSHROOM_PRODUCTS,
  ...BERRIES_PRODUCTS,
  ...ORCHARDS_PRODUCTS,
  ...CITRUS_PRODUCTS,
  ...RICE_PRODUCTS,
  ...CRACKERS_PRODUCTS,
  ...GRAIN_PRODUCTS,
  ...SOY_PRODUCTS,
  ...LIVESTOCK_PRODUCTS,
  ...MEAT_PRODUCTS,
  ...SAKE_PRODUCTS,
  ...ISLAND_PRODUCTS,
  ...SEA_MIYAGI_PRODUCTS,
  ...SEA_PRODUCTS,
  ...SHORE_PRODUCTS,
  ...TEA_PRODUCTS,
  ...INLAND_SEA_PRODUCTS,
];

export const PRODUCTS: DemoProduct[] = TOLD.map((it) => {
  const record = RECORDS[`${it.organisation}/${it.en}`];
  return record ? { ...it, record } : it;
});

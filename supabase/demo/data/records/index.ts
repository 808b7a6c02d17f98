/** The full records of the demo's products. */
import { DRINK_RECORDS } from './drinks';
import { MEAT_RECORDS } from './meat';
import { PRODUCE_RECORDS } from './produce';
import { SEA_RECORDS } from './sea';
import { SEASONING_RECORDS } from './seasonings';
import { SOY_RECORDS } from './soy';
import { STAPLE_RECORDS } from './staples';
import { type Records, withStoreCodes } from './writing';

export const RECORDS: Records = withStoreCodes({
  ...SEASONING_RECORDS,
  ...PRODUCE_RECORDS,
  ...STAPLE_RECORDS,
  ...SOY_RECORDS,
  ...MEAT_RECORDS,
  ...SEA_RECORDS,
  ...DRINK_RECORDS,
});

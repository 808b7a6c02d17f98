/** All demo organisations. */
import type { DemoOrganisation } from '../../model';
import { FIRMS } from '../firms';
import { BUYERS_IN_ASIA } from './buyers-asia';
import { BUYERS_IN_THE_WEST } from './buyers-west';
import { LOGISTICS_FIRMS } from './logistics';
import { MAKERS_OF_JAPAN } from './makers-japan';
import { MAKERS_OF_MIYAGI } from './makers-miyagi';
import { SEA_AND_SAKE_OF_MIYAGI } from './makers-miyagi-sea';
import { MAKERS_OF_THE_SOUTH } from './makers-south';
import { MAKERS_OF_TOHOKU } from './makers-tohoku';
import { SUPPORT } from './support';
import { REGIONAL_TRADERS } from './trading-regional';
import { SPECIAL_TRADERS } from './trading-special';

const WRITTEN: DemoOrganisation[] = [
  ...MAKERS_OF_MIYAGI,
  ...SEA_AND_SAKE_OF_MIYAGI,
  ...MAKERS_OF_TOHOKU,
  ...MAKERS_OF_JAPAN,
  ...MAKERS_OF_THE_SOUTH,
  ...REGIONAL_TRADERS,
  ...SPECIAL_TRADERS,
  ...LOGISTICS_FIRMS,
  ...BUYERS_IN_ASIA,
  ...BUYERS_IN_THE_WEST,
  ...SUPPORT,
];

export const ORGANISATIONS: DemoOrganisation[] = WRITTEN.map((it) => {
  const firm = FIRMS[it.key];
  return firm ? { ...it, firm } : it;
});

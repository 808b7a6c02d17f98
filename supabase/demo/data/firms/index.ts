/** The firms of the demo, as far as their trade-fair sheets tell of them, by the keys of their organisations. */
import { FIRMS_OF_JAPAN } from './japan';
import { FIRMS_OF_MIYAGI } from './miyagi';
import type { Firms } from './writing';

export const FIRMS: Firms = { ...FIRMS_OF_MIYAGI, ...FIRMS_OF_JAPAN };

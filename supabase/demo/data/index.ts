/** The demo, put together. */
import type { DemoData } from '../model';
import { CLUSTERS } from './clusters';
import { INTRODUCTIONS } from './introductions';
import { ORGANISATIONS } from './organisations';
import { PAPERS } from './papers';
import { PEOPLE } from './people';
import { PRODUCTS } from './products';

export const DEMO: DemoData = {
  organisations: ORGANISATIONS,
  products: PRODUCTS,
  people: PEOPLE,
  introductions: INTRODUCTIONS,
  clusters: CLUSTERS,
  papers: PAPERS,
};

/** All that is told of the rights, for the tests that try it and the sweep that looks for what is missing. */
import * as api from './api';
import * as clusters from './clusters';
import * as firms from './firms';
import * as lists from './lists';
import * as matching from './matching';
import * as organisations from './organisations';
import * as products from './products';
import * as sheets from './sheets';

export const tables = [
  ...api.tables,
  ...organisations.tables,
  ...firms.tables,
  ...products.tables,
  ...clusters.tables,
  ...lists.tables,
  ...matching.tables,
  ...sheets.tables,
];
export const functions = [
  ...api.functions,
  ...organisations.functions,
  ...products.functions,
  ...clusters.functions,
  ...lists.functions,
  ...matching.functions,
  ...sheets.functions,
];

/** The answers to what is asked for several products at once. */
import { data } from '@remix-run/node';
import type { AppContext } from '~/db/context.server';
import type { Locale } from '~/i18n/locale';
import { refuse } from '~/shared/form';
import { BULK_ACTIONS, type BulkReport, MAX_BULK, type PricePreview, readTargets } from './bulk';
import { allTargets, changeProducts, previewPrices } from './bulk.server';
import { isNarrowed, type OwnFilter } from './own-list';
import { readPriceChange } from './price-change';

export type BulkAnswer = {
  report?: BulkReport;
  preview?: PricePreview;
  typed?: { how: string; value: string; currency: string };
  refused?: { errors: Record<string, string>; values: Record<string, string | string[]> };
};

type Asked = { organisationId: string; locale: Locale; formData: FormData; filter: OwnFilter };

/** Does what the form of the list asks: shows new prices, or changes the products and tells what became of each. */
export async function answerBulk(context: AppContext, { organisationId, locale, formData, filter }: Asked) {
  const { db } = context;
  const text = (name: string) => String(formData.get(name) ?? '');
  const targets =
    formData.has('everything') && !isNarrowed(filter)
      ? await allTargets(db, organisationId, filter.status)
      : readTargets(formData.getAll('chosen').map(String));
  const refused = (name: string, key: string) =>
    data<BulkAnswer>({ refused: refuse(formData, { [name]: key }) }, { status: 400 });
  if (targets.length === 0) return refused('everything', 'editing:bulk.none');
  if (targets.length > MAX_BULK) return refused('everything', `editing:bulk.limit?max=${MAX_BULK}`);

  const intent = text('intent');
  const bulk = { organisationId, targets, locale };
  const typed = { how: text('how'), value: text('value'), currency: text('currency') };
  const change = readPriceChange(typed.how, typed.value, typed.currency || 'JPY');
  if (intent === 'preview' || intent === 'price') {
    if (!change) return refused('value', 'number');
    if (intent === 'preview')
      return data<BulkAnswer>({ preview: await previewPrices(db, bulk, change), typed });
  }
  const action = BULK_ACTIONS.find((one) => one === intent);
  if (!action) return refused('everything', 'choice');
  const { events, ...report } = await changeProducts(db, bulk, action, change);
  await context.publish(events);
  return data<BulkAnswer>({ report });
}

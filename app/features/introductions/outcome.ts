/** What came of an introduction: the four words, the form, and what of it support agencies see. Pure. */
import { z } from 'zod';
import { currencyCode } from '~/features/vocabulary/model';
import { parseMoney } from '~/shared/money';

export const OUTCOMES = ['none', 'little_interest', 'informative', 'cooperation'] as const;
export type Outcome = (typeof OUTCOMES)[number];
/** After how many days the two are asked. */
export const OUTCOME_DAYS = [30, 90] as const;
export type OutcomeDay = (typeof OUTCOME_DAYS)[number];

/** How few answering organisations are told as "fewer than five"; the database holds it. */
export const COUNTED_FROM = 5;

/** What one of our organisations was asked, and what it answered. */
export type OutcomeAsked = {
  day: OutcomeDay;
  answeredAt: string | null;
  outcome: Outcome | null;
  firstOrderOn: string | null;
  order: { minor: number; currency: string } | null;
};

export type OutcomeAnswer = {
  day: OutcomeDay;
  as: string;
  outcome: Outcome;
  firstOrderOn: string | null;
  order: { minor: number; currency: string } | null;
};

/** The form of a day; an order has a day that has been, an amount a currency, and neither comes of no meeting. */
export const outcomeForm = (today: string) =>
  z
    .object({
      day: z.coerce.number().pipe(z.literal([30, 90])),
      as: z.guid(),
      outcome: z.enum(OUTCOMES),
      firstOrderOn: z.iso.date().nullable(),
      orderAmount: z.string().max(40).default(''),
      orderCurrency: currencyCode.nullable(),
    })
    .transform(({ orderAmount, orderCurrency, ...typed }, context): OutcomeAnswer => {
      const refuse = (field: string, message: string) => {
        context.addIssue({ code: 'custom', path: [field], message });
        return z.NEVER;
      };
      const { firstOrderOn } = typed;
      if (firstOrderOn !== null && firstOrderOn > today)
        refuse('firstOrderOn', 'introductions:outcome.future');
      if (firstOrderOn !== null && typed.outcome === 'none') {
        refuse('firstOrderOn', 'introductions:outcome.noMeeting');
      }
      if (orderAmount === '') return { ...typed, order: null };
      if (firstOrderOn === null) refuse('firstOrderOn', 'introductions:outcome.dayNeeded');
      if (orderCurrency === null) return refuse('orderCurrency', 'requiredChoice');
      const amount = parseMoney(orderAmount, orderCurrency);
      if (!amount.ok) return refuse('orderAmount', amount.error);
      return { ...typed, order: { minor: amount.minor, currency: orderCurrency } };
    });

/** What is counted of the outcomes: the four words, and first orders. */
export const COUNTED = [...OUTCOMES, 'order'] as const;
export type Counted = (typeof COUNTED)[number];
/** One line of the report; null where there are fewer than five. */
export type OutcomeCount = { counted: Counted; day30: number | null; day90: number | null };
export type OutcomeCounts = { ours: OutcomeCount[]; others: OutcomeCount[] };

type Row = { ours: boolean; day: number; outcome: string; answers: number | null };

/** The counts as a report shows them: a line for each word, both days beside each other. */
export function outcomeReport(rows: readonly Row[]): OutcomeCounts {
  const part = (ours: boolean) =>
    COUNTED.map((counted): OutcomeCount => {
      const of = (day: OutcomeDay) =>
        rows.find((row) => row.ours === ours && row.day === day && row.outcome === counted)?.answers ?? null;
      return { counted, day30: of(30), day90: of(90) };
    });
  return { ours: part(true), others: part(false) };
}

/**
 * The details of capabilities as a form posts them. One editor is open at a time: its fields come by their names; the
 * others come as JSON of what was typed into them. Errors stand at the names of the editor's fields, which opens there.
 */
import { z } from 'zod';
import {
  capabilityCode,
  countryCode,
  isCapabilityCode,
  itemCode,
  temperatureZone,
  unitCode,
} from '~/features/vocabulary/model';
import { isPort } from '~/features/vocabulary/ports';
import { coerceFields } from '~/shared/form-fields';
import { issueKey } from '~/shared/form-issues';
import type { FormErrors } from '~/shared/form-result';
import {
  type CapabilityDetail,
  DETAIL_FIELDS,
  DETAILS,
  DETAILS_OPEN,
  type Direction,
  isBlankDetail,
  type TypedDetail,
} from './details';

const set = <Code extends z.ZodType>(code: Code, max: number) =>
  z
    .array(code)
    .max(max)
    .transform((codes) => [...new Set(codes)]);
const volume = z.number().min(0.001).max(100_000_000).nullable();
const told = (field: string, message = 'required') => ({ path: [field], message, when: () => true });

const detail = z
  .object({
    items: set(itemCode, 20),
    countries: set(countryCode, 60),
    ports: set(z.string().refine(isPort, 'choice'), 30),
    temperatures: set(temperatureZone, 3),
    volumeFrom: volume,
    volumeTo: volume,
    volumeUnit: unitCode.nullable(),
    months: set(z.number().int().min(1).max(12), 12).transform((months) => months.toSorted((a, b) => a - b)),
  })
  .refine(
    ({ volumeFrom, volumeTo }) => volumeFrom === null || volumeTo === null || volumeFrom <= volumeTo,
    told('volumeTo', 'organisations:errors.fromTo'),
  )
  .refine(
    ({ volumeFrom, volumeTo, volumeUnit }) =>
      (volumeFrom === null && volumeTo === null) || volumeUnit !== null,
    told('volumeUnit'),
  )
  .transform((typed) =>
    typed.volumeFrom === null && typed.volumeTo === null ? { ...typed, volumeUnit: null } : typed,
  );

const texts = z.array(z.string().max(60)).max(60);
const typedDetail = z.object({
  key: z.string().max(80),
  items: texts,
  countries: texts,
  ports: texts,
  temperatures: texts,
  volumeFrom: texts,
  volumeTo: texts,
  volumeUnit: texts,
  months: texts,
});

type Read = { list: CapabilityDetail[] | undefined; errors: FormErrors };

/** The details of the capabilities that are chosen; undefined where the form does not ask for them. */
export function readCapabilityDetails(formData: FormData): Read {
  const errors: FormErrors = {};
  if (!formData.getAll('lists').includes(DETAILS)) return { list: undefined, errors };
  const chosen = new Set([
    ...formData.getAll('offers').map((code) => `offer.${code}`),
    ...formData.getAll('needs').map((code) => `need.${code}`),
  ]);
  const list = [...typedDetails(formData)].flatMap(([key, typed]): CapabilityDetail[] => {
    const capability = key.slice(key.indexOf('.') + 1);
    if (!chosen.has(key) || !isCapabilityCode(capability)) return [];
    const input = coerceFields(detail, formOf(typed));
    const parsed = detail.safeParse(input);
    if (parsed.success) {
      const direction: Direction = key.startsWith('offer.') ? 'offer' : 'need';
      return isBlankDetail(parsed.data) ? [] : [{ direction, capability, ...parsed.data }];
    }
    for (const issue of parsed.error.issues) {
      const field = String(issue.path[0]);
      errors[`${DETAILS}.${key}.${field}`] ??= issueKey(issue, input[field]);
    }
    return [];
  });
  return { list: list.slice(0, 2 * capabilityCode.options.length), errors };
}

/** By key; the fields of the open editor come before what was kept of it. */
function typedDetails(formData: FormData): Map<string, TypedDetail> {
  const typed = new Map<string, TypedDetail>();
  for (const value of formData.getAll(DETAILS)) {
    const parsed = typedDetail.safeParse(jsonOf(value));
    if (parsed.success) typed.set(parsed.data.key, parsed.data);
  }
  const open = formData.get(DETAILS_OPEN);
  if (typeof open === 'string' && open !== '') {
    const posted = (field: string) => formData.getAll(`${DETAILS}.${open}.${field}`).map(String);
    typed.set(open, Object.fromEntries(DETAIL_FIELDS.map((field) => [field, posted(field)])) as TypedDetail);
  }
  return typed;
}

function jsonOf(value: FormDataEntryValue): unknown {
  try {
    return JSON.parse(String(value));
  } catch {
    return null;
  }
}

function formOf(typed: TypedDetail): FormData {
  const form = new FormData();
  for (const field of DETAIL_FIELDS) for (const text of typed[field]) form.append(field, text);
  return form;
}

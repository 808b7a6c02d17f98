/** From FormData to the plain values a zod schema expects, by looking at the kind of each field. */
import type { z } from 'zod';

type Kind = { type: string; optional: boolean; nullable: boolean; element?: Kind };
type Def = {
  type: string;
  innerType?: z.ZodType;
  in?: z.ZodType;
  out?: z.ZodType;
  element?: z.ZodType;
  shape?: Record<string, z.ZodType>;
  options?: z.ZodType[];
  left?: z.ZodType;
  right?: z.ZodType;
  getter?: () => z.ZodType;
};

const OPTIONAL = new Set(['optional', 'default', 'prefault', 'catch']);
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)$/;

/** Text as it is stored: one kind of line end, composed letters, nothing a database refuses, no outer blanks. */
export function cleanText(text: string, trim = true): string {
  const clean = text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '');
  return trim ? clean.trim() : clean;
}

/** The input for the schema's parse: one entry for each field the schema names. */
export function coerceFields(schema: z.ZodType, formData: FormData): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(shapeOf(schema)).map(([name, field]) => [name, readField(name, kindOf(field), formData)]),
  );
}

function definition(schema: z.ZodType): Def {
  return schema._zod.def as unknown as Def;
}

/** The fields of an object schema, seen through refinements, transforms, unions and intersections. */
function shapeOf(schema: z.ZodType): Record<string, z.ZodType> {
  const def = definition(schema);
  if (def.type === 'object') return def.shape ?? {};
  if (def.type === 'union') return Object.assign({}, ...(def.options ?? []).map(shapeOf).reverse());
  if (def.left && def.right) return { ...shapeOf(def.left), ...shapeOf(def.right) };
  const inner = innerOf(def);
  return inner ? shapeOf(inner) : {};
}

function innerOf(def: Def): z.ZodType | undefined {
  if (def.type === 'lazy') return def.getter?.();
  if (def.type !== 'pipe') return def.innerType;
  return def.in && definition(def.in).type !== 'transform' ? def.in : def.out;
}

function kindOf(schema: z.ZodType): Kind {
  const def = definition(schema);
  const inner = innerOf(def);
  if (!inner) {
    const element = def.type === 'array' && def.element ? { element: kindOf(def.element) } : {};
    return { type: def.type, optional: false, nullable: false, ...element };
  }
  const kind = kindOf(inner);
  return {
    ...kind,
    optional: kind.optional || OPTIONAL.has(def.type),
    nullable: kind.nullable || def.type === 'nullable',
  };
}

function readField(name: string, kind: Kind, formData: FormData): unknown {
  if (kind.element) {
    const element = kind.element;
    return formData
      .getAll(name)
      .map((value) => readValue(name, element, value))
      .filter((value) => value !== undefined && value !== '');
  }
  const value = formData.get(name);
  if (kind.type === 'boolean') return value !== null && !['', 'false', 'off', '0'].includes(String(value));
  const read = value === null ? undefined : readValue(name, kind, value);
  if (read !== undefined && read !== '') return read;
  if (kind.optional) return undefined;
  return kind.nullable ? null : read;
}

function readValue(name: string, kind: Kind, value: FormDataEntryValue): unknown {
  if (typeof value !== 'string') return value.size === 0 ? undefined : value;
  if (kind.type !== 'number' && kind.type !== 'bigint') return cleanText(value, !/password/i.test(name));
  const text = cleanText(value).normalize('NFKC').replace(/[,\s]/g, '');
  if (text === '') return undefined;
  if (kind.type === 'bigint') return /^[+-]?\d+$/.test(text) ? BigInt(text) : text;
  return NUMBER.test(text) ? Number(text) : text;
}

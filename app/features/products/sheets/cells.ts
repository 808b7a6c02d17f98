/**
 * How single cells are read and written. Reading forgives units, full-width digits and names in either language;
 * writing gives what reading takes back unchanged.
 */
import type { Locale } from '~/i18n/locale';
import type { TypedValue } from '../typed';

/** A cell that cannot be read, and the key of why. */
export class CellError extends Error {
  constructor(readonly key: string) {
    super(key);
    this.name = 'CellError';
  }
}

/** A way of reading text into a value of the form, and of writing the value as a cell. */
export type Cell = {
  read(text: string): TypedValue;
  write(value: TypedValue, locale: Locale): string | number | null;
};

type Entry = { code: string; ja: string; en: string };

/** Text as names are compared: one width, one case, no blanks. */
export const fold = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s・()（）]/g, '');

const written = (value: TypedValue) => (value === null || value === undefined ? null : String(value));

export const text: Cell = { read: (typed) => typed, write: written };

/** A number with one of these units behind it; without a unit it is in the first. Answers a whole number. */
function measured(units: Record<string, number>, key: string): Cell {
  const names = Object.keys(units).sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`^(?:約)?([\\d,]+(?:\\.\\d+)?)(${names.join('|')})?(?:以上|以内|まで)?$`);
  const [first = ''] = Object.keys(units);
  return {
    read: (typed) => {
      if (typed === '') return null;
      const match = pattern.exec(typed.normalize('NFKC').toLowerCase().replace(/\s/g, ''));
      if (!match) throw new CellError(key);
      const amount = Number((match[1] ?? '').replaceAll(',', '')) * (units[match[2] ?? first] ?? 1);
      return Number(amount.toFixed(3));
    },
    write: (value) => (typeof value === 'number' ? value : null),
  };
}

const COUNTERS = Object.fromEntries(
  [
    '',
    '個',
    '本',
    '袋',
    '缶',
    'パック',
    '箱',
    'ケース',
    '枚',
    '入',
    '個入',
    '本入',
    '袋入',
    '段',
    'cases',
    'case',
    'c/s',
    'cs',
    'pcs',
    'pc',
    'units',
    'unit',
  ].map((name) => [name, 1]),
);
export const count = measured(COUNTERS, 'form:integer');
export const yen = measured({ '': 1, 円: 1, yen: 1, jpy: 1 }, 'form:integer');
export const days = measured(
  {
    日: 1,
    '': 1,
    days: 1,
    day: 1,
    日間: 1,
    営業日: 1,
    週間: 7,
    weeks: 7,
    か月: 30,
    ヶ月: 30,
    ケ月: 30,
    カ月: 30,
    ヵ月: 30,
    箇月: 30,
    months: 30,
    month: 30,
    年: 365,
    years: 365,
    year: 365,
  },
  'sheets:errors.days',
);
export const grams = measured(
  { g: 1, '': 1, グラム: 1, kg: 1000, キロ: 1000, t: 1_000_000 },
  'sheets:errors.weight',
);
export const millimetres = measured(
  { mm: 1, '': 1, ミリ: 1, cm: 10, センチ: 10, m: 1000 },
  'sheets:errors.size',
);

/** A number with decimals. */
export const decimal: Cell = {
  read: (typed) => {
    if (typed === '') return null;
    const plain = typed.normalize('NFKC').replace(/[,\s]/g, '');
    if (!/^\d+(\.\d+)?$/.test(plain)) throw new CellError('form:number');
    return Number(plain);
  },
  write: (value) => (typeof value === 'number' ? value : null),
};

/** Money as it is typed: the form reads it by its currency. */
export const amount: Cell = {
  read: (typed) => typed.normalize('NFKC').replace(/[円¥￥$€£\s]/g, ''),
  write: written,
};

/** A day: 2027-03-31, 2027/3/31, 2027年3月31日. */
export const date: Cell = {
  read: (typed) => {
    if (typed === '') return null;
    const match = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T ].*)?$/.exec(
      typed.normalize('NFKC').trim(),
    );
    if (!match) throw new CellError('form:date');
    const [, year = '', month = '', day = ''] = match;
    return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  },
  write: written,
};

const YES = new Set(['yes', 'はい', '有', 'あり', '○', '◯', 'true', '1', 'y', '済']);
const NO = new Set(['no', 'いいえ', '無', 'なし', '×', 'false', '0', 'n', '未']);

/** Yes, no, or nothing said. */
export const yesNo: Cell = {
  read: (typed) => {
    const said = fold(typed);
    if (said === '') return null;
    if (YES.has(said)) return 'yes';
    if (NO.has(said)) return 'no';
    throw new CellError('sheets:errors.yesNo');
  },
  write: (value, locale) => {
    if (value === 'yes') return locale === 'ja' ? 'はい' : 'Yes';
    return value === 'no' ? (locale === 'ja' ? 'いいえ' : 'No') : null;
  },
};

/** Yes or nothing. */
export const flag: Cell = {
  read: (typed) => yesNo.read(typed) === 'yes',
  write: (value, locale) => yesNo.write(value ? 'yes' : null, locale),
};

/** Names and codes to codes: own names first, then other words. */
function codesByName(entries: readonly Entry[], also: (code: string) => readonly string[]) {
  const codes = new Map<string, string>();
  const learn = (name: string, code: string) => {
    const key = fold(name);
    if (key !== '' && !codes.has(key)) codes.set(key, code);
  };
  for (const { code } of entries) learn(code, code);
  for (const { code, ja, en } of entries) {
    learn(ja, code);
    learn(en, code);
  }
  for (const { code } of entries) for (const name of also(code)) learn(name, code);
  return codes;
}

const nothing = () => [];

type Choices = {
  /** Called at first use: vocabularies are large. */
  entries: () => readonly Entry[];
  also?: (code: string) => readonly string[];
};

const MOST_SAID = 500;

function lookup({ entries, also = nothing }: Choices) {
  let made: { codes: Map<string, string>; names: Map<string, Entry> } | undefined;
  const table = () => {
    made ??= {
      codes: codesByName(entries(), also),
      names: new Map(entries().map((entry) => [entry.code, entry])),
    };
    return made;
  };
  // The rows of a sheet say the same few words again and again.
  const said = new Map<string, string | undefined>();
  const find = (name: string) => {
    if (said.has(name)) return said.get(name);
    if (said.size >= MOST_SAID) said.clear();
    const code = table().codes.get(fold(name));
    said.set(name, code);
    return code;
  };
  return {
    code: (name: string): string => {
      const code = find(name);
      if (code === undefined)
        throw new CellError(`sheets:errors.unknown?name=${encodeURIComponent(name.slice(0, 40))}`);
      return code;
    },
    name: (code: string, locale: Locale): string => table().names.get(code)?.[locale] ?? code,
  };
}

/** One of the vocabulary. */
export function oneOf(choices: Choices): Cell {
  const { code, name } = lookup(choices);
  return {
    read: (typed) => (typed === '' ? null : code(typed)),
    write: (value, locale) => (typeof value === 'string' ? name(value, locale) : null),
  };
}

const BREAKS = /[\n;；、,，/／]+/;

/** Several of the vocabulary, each on a line of its own; read apart by commas too. */
export function severalOf(choices: Choices): Cell {
  const { code, name } = lookup(choices);
  return {
    read: (typed) => {
      const whole = typed.trim();
      if (whole === '') return [];
      // A name may hold a comma of its own: lines first, then what is between commas.
      return whole.split('\n').flatMap((line) => {
        const trimmed = line.trim();
        if (trimmed === '') return [];
        try {
          return [code(trimmed)];
        } catch (error) {
          const parts = trimmed.split(BREAKS).map((part) => part.trim());
          if (parts.length === 1) throw error;
          return parts.filter((part) => part !== '').map(code);
        }
      });
    },
    write: (value, locale) =>
      Array.isArray(value) ? value.map((one) => name(String(one), locale)).join('\n') : null,
  };
}

/** Months: "4, 5, 6", "4〜6月", "11-2", "通年". */
export const months: Cell = {
  read: (typed) => {
    const plain = typed.normalize('NFKC').toLowerCase().replace(/\s/g, '');
    if (plain === '') return [];
    if (/^(通年|周年|allyear|all|yearround)$/.test(plain))
      return Array.from({ length: 12 }, (_, at) => at + 1);
    return plain
      .split(/[,、;\n・]+/)
      .filter(Boolean)
      .flatMap(monthRange);
  },
  write: (value) => (Array.isArray(value) ? value.join(', ') : null),
};

function monthRange(part: string): number[] {
  const match = /^(\d{1,2})月?(?:[-~〜–—から]+(\d{1,2})月?(?:まで)?)?$/.exec(part);
  const from = Number(match?.[1] ?? 0);
  const to = Number(match?.[2] ?? from);
  if (from < 1 || from > 12 || to < 1 || to > 12) throw new CellError('sheets:errors.months');
  const length = ((to - from + 12) % 12) + 1;
  return Array.from({ length }, (_, at) => ((from - 1 + at) % 12) + 1);
}

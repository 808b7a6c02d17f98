/** From a zod issue to a key of the locale namespace `form`, with the numbers its text needs. */
import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** A message that a schema gave on purpose: a key, perhaps of another namespace (`boards:titleTaken`). */
const OWN_KEY = /^[a-z][A-Za-z0-9_]*([.:][A-Za-z0-9_]+)*(\?.+)?$/;

/** The key for an issue: the schema's own, `required` for a blank field, or one by the kind of issue. */
export function issueKey(issue: Issue, value: unknown): string {
  const key = OWN_KEY.test(issue.message) ? issue.message : isBlank(value) ? 'required' : keyOf(issue);
  return key === 'required' || key.includes('?') ? key : key + numbersOf(issue);
}

function isBlank(value: unknown): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}

function keyOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeKey(issue.expected);
    case 'too_small':
      return sizeKey(issue.origin, 'tooShort', 'tooFew', 'fileEmpty', 'tooLow');
    case 'too_big':
      return sizeKey(issue.origin, 'tooLong', 'tooMany', 'fileTooLarge', 'tooHigh');
    case 'invalid_format':
      return formatKey(issue.format);
    case 'not_multiple_of':
      return 'step';
    case 'invalid_value':
    case 'invalid_union':
      return 'choice';
    default:
      return 'invalid';
  }
}

function typeKey(expected: string): string {
  if (expected === 'int') return 'integer';
  if (expected === 'number' || expected === 'nan' || expected === 'bigint') return 'number';
  if (expected === 'date' || expected === 'file') return expected;
  return 'invalid';
}

function sizeKey(origin: string, text: string, list: string, file: string, number: string): string {
  if (origin === 'string') return text;
  if (origin === 'array' || origin === 'set') return list;
  return origin === 'file' ? file : number;
}

function formatKey(format: string): string {
  if (format === 'email' || format === 'url' || format === 'date' || format === 'time') return format;
  if (format === 'datetime') return 'date';
  return 'format';
}

function numbersOf(issue: Issue): string {
  if (issue.code === 'too_small') return `?min=${issue.minimum}`;
  if (issue.code === 'too_big') return `?max=${issue.maximum}`;
  if (issue.code === 'not_multiple_of') return `?step=${issue.divisor}`;
  return '';
}

/** The demo as rows: the same at every load, and of one shape in each table, as a bulk insert needs them. */
import { describe, expect, it } from 'vitest';
import { DEMO } from '../../../supabase/demo/data';
import { demoRows, publishedRows } from '../../../supabase/demo/rows';
import { cardRows } from '../../../supabase/demo/rows-clusters';
import { repeated } from '../vocabulary/same-word';

const now = new Date('2026-11-22T09:00:00Z');
const tables = demoRows(DEMO, now, 'hash');
const cards = cardRows(DEMO, now);
const rowsOf = (name: string) => tables.find((it) => it.table === name)?.rows ?? [];

describe('demo rows', () => {
  it('are the same at every load', () => {
    expect(demoRows(DEMO, now, 'hash')).toEqual(tables);
    expect(cardRows(DEMO, now)).toEqual(cards);
  });

  it('have ids of their own, which are UUIDs', () => {
    const ids = [...tables.flatMap((it) => it.rows), ...cards].flatMap((row) =>
      'id' in row ? [String(row.id)] : [],
    );
    expect(repeated(ids)).toEqual([]);
    expect(
      ids.filter((id) => !/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id)),
    ).toEqual([]);
  });

  it.each(tables.map((it) => [it.table, it.rows] as const))(
    'of %s are there, all with the same columns',
    (_, rows) => {
      expect(rows).not.toEqual([]);
      const columns = Object.keys(rows[0] ?? {});
      for (const row of rows) expect(Object.keys(row)).toEqual(columns);
    },
  );

  it('give a password to those who sign in and to nobody else', () => {
    const known = new Set(
      rowsOf('auth.users')
        .filter((row) => row.encrypted_password)
        .map((row) => row.email),
    );
    expect(known.size).toBe(6);
    expect(known).toContain('maker@demo.example');
  });

  it('write out the days in chats, tasks and letters', () => {
    const texts = [...rowsOf('public.chat_messages'), ...rowsOf('public.introductions'), ...cards].flatMap(
      (row) => Object.values(row).filter((value) => typeof value === 'string'),
    );
    expect(texts.filter((text) => /\{[+-]?\d/.test(text))).toEqual([]);
    expect(texts.some((text) => text.includes('12月8日'))).toBe(true);
  });

  it('publish all organisations but the drafts, with their crests', () => {
    expect(publishedRows(DEMO)).toHaveLength(DEMO.organisations.filter((it) => !it.status).length);
  });

  it('publish what is published, before now', () => {
    for (const row of rowsOf('public.products')) {
      expect(row.published_at === null, String(row.name_en)).toBe(row.status === 'draft');
      if (row.published_at) expect(new Date(String(row.published_at)).getTime()).toBeLessThan(now.getTime());
    }
  });
});

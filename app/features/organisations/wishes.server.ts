/** The wishes of an organisation: what it asks for or offers for a time. */
import { must, mustSucceed } from '~/db/fail';
import type { Db } from '~/db/session.server';
import type { Tables } from '~/db/types';
import { certificateLabel, countryLabel, itemLabel } from '~/features/vocabulary/labels';
import { formatNumber, pick } from '~/i18n/format';
import type { Locale } from '~/i18n/locale';
import { getFixedT } from '~/i18n/locale.server';
import { notFound } from '~/shared/errors';
import { isId } from '~/shared/ids';
import type { WishForm } from './forms';
import type { Wish, WishView } from './model';
import type { Occasion, VolumePeriod, WishKind } from './wishes';

/** What is read of a wish, as a text so that the client can type it. */
export const WISH_COLUMNS =
  'id, kind, text_ja, text_en, occasion, items, countries, volume, volume_unit, volume_per, certificates, until' as const;

type Row = Omit<Tables<'wishes'>, 'organisation_id' | 'created_at' | 'told_until'>;

/** The wishes of an organisation as they are edited; past ones are kept for a year. */
export async function listWishes(db: Db, organisationId: string): Promise<Wish[]> {
  const rows = must(
    await db
      .from('wishes')
      .select(WISH_COLUMNS)
      .eq('organisation_id', organisationId)
      .order('created_at', { ascending: false })
      .order('id'),
  );
  return rows.map(wishOf);
}

/** The organisation a wish is of, and all it wishes; `not_found` for who may not see it. */
export async function readWishWithOthers(
  db: Db,
  id: string,
): Promise<{ organisationId: string; wishes: Wish[] }> {
  if (!isId(id)) throw notFound();
  const { organisation_id } = must(await db.from('wishes').select('organisation_id').eq('id', id).single());
  return { organisationId: organisation_id, wishes: await listWishes(db, organisation_id) };
}

/** A row of the table as a wish. */
export function wishOf(row: Row): Wish {
  return {
    id: row.id,
    kind: row.kind as WishKind,
    textJa: row.text_ja,
    textEn: row.text_en,
    occasion: row.occasion as Occasion | null,
    items: row.items,
    countries: row.countries,
    volume: row.volume,
    volumeUnit: row.volume_unit,
    volumePer: row.volume_per as VolumePeriod | null,
    certificates: row.certificates,
    until: row.until,
  };
}

/** Adds a wish. Throws `too_many_wishes` at the thirty-first that is open. */
export async function addWish(db: Db, organisationId: string, wish: WishForm): Promise<void> {
  mustSucceed(await db.from('wishes').insert({ organisation_id: organisationId, ...columns(wish) }));
}

/** Changes a wish. */
export async function changeWish(
  db: Db,
  organisationId: string,
  wishId: string,
  wish: WishForm,
): Promise<void> {
  must(
    await db
      .from('wishes')
      .update(columns(wish))
      .eq('id', wishId)
      .eq('organisation_id', organisationId)
      .select('id')
      .single(),
  );
}

/** Lets a wish hold for another sixty days from today, also one that ran out; answers its last day. */
export async function renewWish(db: Db, wishId: string): Promise<string> {
  if (!isId(wishId)) throw notFound();
  return must(await db.rpc('renew_wish', { wish: wishId }));
}

/** Removes a wish; one that is gone already stays gone. */
export async function removeWish(db: Db, organisationId: string, wishId: string): Promise<void> {
  mustSucceed(await db.from('wishes').delete().eq('id', wishId).eq('organisation_id', organisationId));
}

/** Brings back a wish that was removed within a day. */
export async function restoreWish(db: Db, wishId: string): Promise<void> {
  if (!isId(wishId)) throw notFound();
  mustSucceed(await db.rpc('restore_wish', { wish: wishId }));
}

/** A wish in the reader's language. */
export function wishView(wish: Wish, locale: Locale): WishView {
  const t = getFixedT(locale, 'wishes');
  const named = (codes: readonly string[], name: (code: string, locale: Locale) => string) =>
    codes.map((code) => ({ code, label: name(code, locale) }));
  return {
    id: wish.id,
    kind: wish.kind,
    text: pick(locale, wish.textJa, wish.textEn),
    occasion: wish.occasion && t(`occasion.${wish.occasion}`),
    items: named(wish.items, itemLabel),
    countries: named(wish.countries, countryLabel),
    volume: volumeWords(wish, locale),
    certificates: named(wish.certificates, certificateLabel),
    until: wish.until,
  };
}

/** "2 pallets a month", 月に2パレット. */
function volumeWords({ volume, volumeUnit, volumePer }: Wish, locale: Locale): string | null {
  if (volume === null || volumeUnit === null || volumePer === null) return null;
  const quantity = getFixedT(locale, 'products')(`quantity.${volumeUnit}`, {
    count: volume,
    number: formatNumber(locale, volume, 3),
  });
  return getFixedT(locale, 'wishes')(`volumePer.${volumePer}`, { quantity });
}

function columns(wish: WishForm) {
  return {
    kind: wish.kind,
    text_ja: wish.textJa,
    text_en: wish.textEn,
    occasion: wish.occasion,
    items: wish.items,
    countries: wish.countries,
    volume: wish.volume,
    volume_unit: wish.volumeUnit,
    volume_per: wish.volumePer,
    certificates: wish.certificates,
    until: wish.until,
  };
}

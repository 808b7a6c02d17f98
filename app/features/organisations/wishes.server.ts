/** The wishes of an organisation: what it looks for, in its own words. */
import { must, mustSucceed } from '~/db/fail';
import type { Db } from '~/db/session.server';
import { countryLabel, itemLabel } from '~/features/vocabulary/labels';
import { pick } from '~/i18n/format';
import type { Locale } from '~/i18n/locale';
import type { WishForm } from './forms';
import type { Wish, WishView } from './model';

/** The wishes of an organisation as they are edited, newest first. */
export async function listWishes(db: Db, organisationId: string): Promise<Wish[]> {
  const rows = must(
    await db
      .from('wishes')
      .select('id, text_ja, text_en, items, countries, until')
      .eq('organisation_id', organisationId)
      .order('created_at', { ascending: false })
      .order('id'),
  );
  return rows.map(wishOf);
}

type Row = {
  id: string;
  text_ja: string;
  text_en: string;
  items: string[];
  countries: string[];
  until: string | null;
};

/** A row of the table as a wish. */
export function wishOf({ id, text_ja, text_en, items, countries, until }: Row): Wish {
  return { id, textJa: text_ja, textEn: text_en, items, countries, until };
}

/** Adds a wish. Throws `too_many_wishes` at the twenty-first. */
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

/** Removes a wish; one that is gone already stays gone. */
export async function removeWish(db: Db, organisationId: string, wishId: string): Promise<void> {
  mustSucceed(await db.from('wishes').delete().eq('id', wishId).eq('organisation_id', organisationId));
}

/** A wish in the reader's language. */
export function wishView(wish: Wish, locale: Locale): WishView {
  return {
    id: wish.id,
    text: pick(locale, wish.textJa, wish.textEn),
    items: wish.items.map((code) => ({ code, label: itemLabel(code, locale) })),
    countries: wish.countries.map((code) => ({ code, label: countryLabel(code, locale) })),
    until: wish.until,
  };
}

function columns(wish: WishForm) {
  return {
    text_ja: wish.textJa,
    text_en: wish.textEn,
    items: wish.items,
    countries: wish.countries,
    until: wish.until,
  };
}

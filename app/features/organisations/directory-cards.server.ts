/** The cards of the directory: what everybody may see of an organisation, in the reader's words. */
import { must } from '~/db/fail';
import type { Db } from '~/db/session.server';
import { capabilityByCode } from '~/features/vocabulary/capabilities';
import { certificateLabel, itemLabel, label } from '~/features/vocabulary/labels';
import { pick } from '~/i18n/format';
import type { Locale } from '~/i18n/locale';
import type { DirectoryCard } from './directory';
import type { OrganisationKind } from './model';
import { placeLabel } from './places';

const ITEMS_SHOWN = 4;
const OFFERS_SHOWN = 3;

/** The cards of these organisations in their order; those the caller may not see are left out. */
export async function directoryCards(
  db: Db,
  ids: readonly string[],
  products: ReadonlyMap<string, number>,
  locale: Locale,
): Promise<DirectoryCard[]> {
  if (ids.length === 0) return [];
  const rows = must(
    await db
      .from('organisations')
      .select(
        'id, kind, name_ja, name_en, country, prefecture, locality, items, certificates, logo_file_id, organisation_capabilities(capability)',
      )
      .in('id', [...ids])
      .eq('organisation_capabilities.direction', 'offer'),
  );
  const cards = new Map(
    rows.map((row): [string, DirectoryCard] => {
      const name = pick(locale, row.name_ja, row.name_en);
      const otherName = locale === 'ja' ? row.name_en : row.name_ja;
      return [
        row.id,
        {
          id: row.id,
          name,
          otherName: otherName !== '' && otherName !== name ? otherName : null,
          otherLang: locale === 'ja' ? 'en' : 'ja',
          kind: row.kind as OrganisationKind,
          place: placeLabel(row, locale),
          logoFileId: row.logo_file_id,
          items: firstOf(
            row.items.map((code) => itemLabel(code, locale)),
            ITEMS_SHOWN,
          ),
          offers: firstOf(
            row.organisation_capabilities
              .flatMap(({ capability }) => capabilityByCode(capability) ?? [])
              .map((capability) => label(capability, locale))
              .sort((a, b) => a.localeCompare(b, locale)),
            OFFERS_SHOWN,
          ),
          certificates: row.certificates.map((code) => certificateLabel(code, locale)),
          products: products.get(row.id) ?? 0,
        },
      ];
    }),
  );
  return ids.flatMap((id) => cards.get(id) ?? []);
}

const firstOf = (labels: string[], most: number) => ({
  labels: labels.slice(0, most),
  more: Math.max(0, labels.length - most),
});

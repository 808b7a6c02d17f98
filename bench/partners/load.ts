/** Made organisations into the tables of the product, published, with what they say spread over profiles, products and wishes. */
import type { ProfileRow } from '~/features/matching/profile';
import type { Sql } from './exact';

const AT_ONCE = 1_000;

/** The id of a made organisation in the database. */
export const madeId = (index: number) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;

/** Loads them; their places in the list become their ids. */
export async function loadMade(sql: Sql, rows: readonly ProfileRow[]): Promise<void> {
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const some = rows.slice(from, from + AT_ONCE).map((row, at) => ({ ...row, id: madeId(from + at) }));
    const json = [JSON.stringify(some)];
    await sql(
      `insert into public.organisations
      (id, kind, status, name_en, country, prefecture, items, target_countries, certificates, offers_text, needs_text)
      select r.id, r.kind, 'published', r.id::text, r.country, r.prefecture, r.items, r.countries, r.certificates,
        r.offers_text, r.needs_text ${FROM}`,
      json,
    );
    await sql(
      `insert into public.organisation_capabilities (organisation_id, direction, capability, required, items,
        countries, ports, temperatures, volume_from, volume_to, volume_unit, months)
      select r.id, s.direction, s.capability, s.required, coalesce(d.items, '{}'), coalesce(d.countries, '{}'),
        coalesce(d.ports, '{}'), coalesce(d.temperatures, '{}'), d.volume_from, d.volume_to, d.volume_unit,
        coalesce(d.months, '{}') ${FROM}
      cross join lateral (
        select 'offer' as direction, unnest(r.offers) as capability, false as required
        union all select 'need', unnest(r.wants), false union all select 'need', unnest(r.requires), true) s
      left join lateral jsonb_populate_recordset(null::public.organisation_capabilities, r.details) d
        on d.direction = s.direction and d.capability = s.capability
      on conflict do nothing`,
      json,
    );
    await sql(
      `insert into public.capability_denials (organisation_id, capability)
      select r.id, unnest(r.denies) ${FROM}`,
      json,
    );
    await sql(
      `insert into public.products (organisation_id, item, name_en, status, temperature)
      select r.id, r.items[1], 'Made', 'published', unnest(r.temperatures) ${FROM}`,
      json,
    );
    await sql(
      `insert into public.wishes (organisation_id, text_en, certificates)
      select r.id, 'Wanted', r.sought_certificates ${FROM} where cardinality(r.sought_certificates) > 0`,
      json,
    );
  }
}

const FROM = `from jsonb_to_recordset($1::text::jsonb) r (id uuid, kind text, country text, prefecture text, certificates text[],
  items text[], countries text[], temperatures text[], offers text[], wants text[], requires text[], denies text[],
  details jsonb, sought_certificates text[], offers_text text, needs_text text)`;

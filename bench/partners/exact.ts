/**
 * The score once more, in SQL over what the database holds: written from the words of the score (docs/decisions/010 and
 * 022), sharing no code with it but its numbers and the vocabulary. A reference for the test that holds the two together
 * and for the bench; nothing in production calls it. What own words tell is read by the vocabulary first and comes as rows.
 */
import { KILOGRAMS } from '~/features/matching/limits';
import { PROVEN_BY, ZONES_OF } from '~/features/matching/profile';
import { readOwnWords } from '~/features/matching/told';
import {
  ITEM_GRADES,
  KEPT_OF_NEED,
  PLACE_GRADES,
  PRIOR,
  ROLES,
  UNMET_COUNTED,
  USEFUL_STAGES,
  USUAL,
  WEIGHTS,
  WORDS,
} from '~/features/matching/weights';
import { CAPABILITIES } from '~/features/vocabulary/capabilities';
import { ITEMS } from '~/features/vocabulary/items';
import { PREFECTURES } from '~/features/vocabulary/prefectures';

/** Runs one statement as the owner of the database. */
export type Sql = <Row = Record<string, unknown>>(text: string, parameters?: unknown[]) => Promise<Row[]>;
export type ExactMatch = {
  id: string;
  score: number;
  confidence: number;
  forUs: number;
  forThem: number;
  vetoed: boolean;
};

const asJson = (value: unknown) => JSON.stringify(value);
const ROWS_AT_ONCE = 2_000;

/** Lays out what the published organisations say, as tables of the schema `exact`. */
export async function prepareExact(sql: Sql): Promise<void> {
  for (const statement of LAYOUT) await sql(statement);
  await fill(
    sql,
    'item_words',
    ITEMS.map(({ code, group, hs, temperature }) => ({
      code,
      grp: group,
      headings: [...new Set(hs.map((one) => one.slice(0, 4)))],
      zones: [temperature ?? []].flat(),
    })),
  );
  await fill(
    sql,
    'capability_words',
    CAPABILITIES.map(({ code, stage, kinds }) => ({
      code,
      stage,
      kinds,
      zones: ZONES_OF[code] ?? [],
    })),
  );
  await fill(
    sql,
    'proven',
    Object.entries(PROVEN_BY).flatMap(([certificate, codes]) =>
      codes.map((code, at) => ({ certificate, code, sought: at === codes.length - 1 })),
    ),
  );
  await fill(
    sql,
    'regions',
    PREFECTURES.map(({ code, region }) => ({ code, region })),
  );
  await fill(
    sql,
    'roles',
    Object.entries(ROLES).flatMap(([taker, givers]) =>
      Object.entries(givers).map(([giver, grade]) => ({ taker, giver, grade })),
    ),
  );
  await fill(
    sql,
    'useful',
    Object.entries(USEFUL_STAGES).flatMap(([taker, stages]) =>
      [...stages].map((stage) => ({ taker, stage })),
    ),
  );
  await fill(
    sql,
    'kilograms',
    Object.entries(KILOGRAMS).map(([unit, kilograms]) => ({ unit, kilograms })),
  );
  const texts = await sql<{ id: string; offers_text: string; needs_text: string }>(
    `select id, offers_text, needs_text from matching.profiles where status = 'published'`,
  );
  const [told, words] = toldBy(texts);
  await fill(sql, 'told', told);
  await fill(sql, 'words', words);
  for (const statement of FACTS) await sql(statement);
}

/** The published organisations as one of them would find them: best first, those of one score by id. */
export async function exactMatches(sql: Sql, id: string): Promise<ExactMatch[]> {
  return sql<ExactMatch>(MATCHES, [id]);
}

async function fill(sql: Sql, table: string, rows: readonly object[]): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    await sql(
      `insert into exact.${table} select * from jsonb_populate_recordset(null::exact.${table}, $1::text::jsonb)`,
      [asJson(rows.slice(from, from + ROWS_AT_ONCE))],
    );
  }
}

function toldBy(texts: readonly { id: string; offers_text: string; needs_text: string }[]) {
  const told: { id: string; about: string; code: string; certainty: number }[] = [];
  const words: { id: string; side: string; word: string }[] = [];
  for (const { id, offers_text, needs_text } of texts) {
    const read = readOwnWords({ offers: offers_text, needs: needs_text });
    for (const about of ['items', 'groups', 'countries', 'offers', 'needs'] as const) {
      for (const [code, certainty] of read[about]) told.push({ id, about, code, certainty });
    }
    for (const word of read.offerWords.keys()) words.push({ id, side: 'offer', word });
    for (const word of read.needWords.keys()) words.push({ id, side: 'need', word });
  }
  return [told, words] as const;
}

const LAYOUT = [
  'drop schema if exists exact cascade',
  'create schema exact',
  'create table exact.item_words (code text primary key, grp text, headings text[], zones text[])',
  'create table exact.capability_words (code text primary key, stage text, kinds text[], zones text[])',
  'create table exact.proven (certificate text, code text, sought boolean)',
  'create table exact.regions (code text primary key, region text)',
  'create table exact.roles (taker text, giver text, grade double precision)',
  'create table exact.useful (taker text, stage text)',
  'create table exact.kilograms (unit text primary key, kilograms double precision)',
  'create table exact.told (id uuid, about text, code text, certainty double precision)',
  'create table exact.words (id uuid, side text, word text)',
];

/** From what the database says of every published organisation to what is compared. */
const FACTS = [
  `create table exact.said as select * from matching.profiles where status = 'published'`,
  `create table exact.firms as select p.id, p.kind, p.prefecture, r.region
     from exact.said p left join exact.regions r on r.code = p.prefecture`,
  // Items, then whole groups that none of the items is in.
  `create table exact.items as
     select x.id, x.code, w.grp, w.headings, max(x.certainty) as certainty
     from (select id, unnest(items) as code, 1::double precision as certainty from exact.said
           union all select id, code, certainty from exact.told where about = 'items') x
     join exact.item_words w on w.code = x.code group by x.id, x.code, w.grp, w.headings`,
  `insert into exact.items
     select t.id, null, t.code, '{}', t.certainty from exact.told t
     where t.about = 'groups' and not exists (select 1 from exact.items i where i.id = t.id and i.grp = t.code)`,
  `create table exact.countries as
     select id, code, max(certainty) as certainty
     from (select id, unnest(case when country = 'JP' then countries else array_append(countries, country) end) as code,
             1::double precision as certainty from exact.said
           union all select id, code, certainty from exact.told where about = 'countries') x
     group by id, code`,
  `create table exact.offers as
     select id, code, max(certainty) as certainty
     from (select id, unnest(offers) as code, 1::double precision as certainty from exact.said
           union all select s.id, p.code, 1 from exact.said s join exact.proven p on p.certificate = any (s.certificates)
           union all select id, code, certainty from exact.told where about = 'offers') x
     group by id, code`,
  `create table exact.needs as
     select x.id, x.code, bool_or(x.required) as required, max(x.certainty) as certainty, w.kinds
     from (select id, unnest(requires) as code, true as required, 1::double precision as certainty from exact.said
           union all select id, unnest(wants), false, 1 from exact.said
           union all select s.id, p.code, false, 1 from exact.said s join exact.proven p on p.sought and p.certificate = any (s.sought_certificates)
           union all select id, code, false, certainty from exact.told where about = 'needs') x
     join exact.capability_words w on w.code = x.code group by x.id, x.code, w.kinds`,
  'create table exact.denials as select id, unnest(denies) as code from exact.said',
  `create table exact.zones as
     select id, zone, bool_or(said) as said from (
       select id, unnest(temperatures) as zone, true as said from exact.said
       union all select o.id, unnest(w.zones), false from exact.offers o join exact.capability_words w on w.code = o.code
         where o.certainty = 1
       union all select s.id, unnest(w.zones), false from exact.said s join exact.item_words w on w.code = any (s.items)) x
     group by id, zone`,
  `create table exact.limits as
     select s.id, d.direction, d.capability as code, d.items, d.countries, d.ports, d.temperatures, d.months,
       (coalesce(d.volume_from, 0) * coalesce(k.kilograms, 1))::real as volume_from,
       (coalesce(d.volume_to, 'Infinity'::double precision) * coalesce(k.kilograms, 1))::real as volume_to,
       case when k.unit is null then d.volume_unit else 'kg' end as unit
     from exact.said s
     cross join lateral jsonb_populate_recordset(null::public.organisation_capabilities, s.details) d
     left join exact.kilograms k on k.unit = d.volume_unit`,
  'alter table exact.items add column n serial',
  ...['items', 'countries', 'offers', 'needs', 'zones', 'limits', 'words'].map(
    (table) => `create index on exact.${table} (id)`,
  ),
  'create index on exact.firms (id)',
  'analyze',
];

const share = (met: string, best: string, unmet: string, of: keyof typeof UNMET_COUNTED) =>
  `case when ${met} is null then null when ${met} = 0 then 0 else ${best} * ${met} / (${met} + least(${unmet}, ${UNMET_COUNTED[of]})) end`;
const parted = (list: 'items' | 'countries' | 'ports' | 'temperatures' | 'months', kept: number) =>
  `case when cardinality(nl.${list}) > 0 and cardinality(ol.${list}) > 0 and not nl.${list} && ol.${list} then ${kept} else 1 end`;

const worth = (term: keyof typeof PRIOR, value: string) =>
  `case when ${value} is null then ${PRIOR[term]} when ${value} = 0 then 0 else ${PRIOR[term]} + ${1 - PRIOR[term]} * ${value} end`;
const known = (term: keyof typeof PRIOR) => `case when ${term} is null then 0 else ${WEIGHTS[term]} end`;
const TERMS = Object.keys(PRIOR) as (keyof typeof PRIOR)[];
const TOTAL = Object.values(WEIGHTS).reduce((sum, weight) => sum + weight, 0);

/** Every pair both ways: what `taker` gains from `giver`, and the harmonic mean of both. */
const MATCHES = `
with pairs as (
  select t.id as other, d.ours, d.taker, d.giver
  from exact.firms t
  cross join lateral (values (true, $1::uuid, t.id), (false, t.id, $1::uuid)) d (ours, taker, giver)
  where t.id <> $1::uuid),
met as (
  select p.taker, p.giver, n.certainty, n.required, g.kind = any (n.kinds) as expected, coalesce(o.certainty, 0) as offered,
    n.required and d.id is not null and coalesce(o.certainty, 0) <> 1 as denied,
    case when nl.id is null or ol.id is null then 1 else least(
      ${parted('items', KEPT_OF_NEED.items)}, ${parted('countries', KEPT_OF_NEED.countries)},
      ${parted('ports', KEPT_OF_NEED.ports)}, ${parted('temperatures', KEPT_OF_NEED.zones)},
      ${parted('months', KEPT_OF_NEED.months)},
      case when nl.unit = ol.unit and (nl.volume_to < ol.volume_from or nl.volume_from > ol.volume_to)
        then ${KEPT_OF_NEED.volume} else 1 end) end as fit
  from pairs p
  join exact.firms g on g.id = p.giver
  join exact.needs n on n.id = p.taker
  left join exact.offers o on o.id = p.giver and o.code = n.code
  left join exact.denials d on d.id = p.giver and d.code = n.code
  left join exact.limits nl on nl.id = p.taker and nl.direction = 'need' and nl.code = n.code
  left join exact.limits ol on ol.id = p.giver and ol.direction = 'offer' and ol.code = n.code),
needs as (
  select taker, giver, sum(certainty * offered * fit) as met, max(certainty * offered * fit) as best,
    sum(case when not expected then 0 when offered * fit = 0 then certainty else certainty * (1 - fit) end) as unmet
  from met where expected or offered * fit > 0 group by taker, giver),
vetoes as (select distinct case when taker = $1::uuid then giver else taker end as other from met where denied),
graded as (
  select p.taker, p.giver, a.certainty, max(a.certainty * b.certainty * case when a.code = b.code then ${ITEM_GRADES.exact}
    when a.headings && b.headings then ${ITEM_GRADES.heading} when a.grp = b.grp then ${ITEM_GRADES.group} else 0 end) as grade
  from pairs p join exact.items a on a.id = p.taker join exact.items b on b.id = p.giver
  group by p.taker, p.giver, a.n, a.certainty),
items as (
  select taker, giver, sum(grade) as met, max(grade) as best, sum(case when grade = 0 then certainty else 0 end) as unmet
  from graded group by taker, giver),
countries as (
  select p.taker, p.giver, sum(a.certainty * coalesce(b.certainty, 0)) as met, max(a.certainty * coalesce(b.certainty, 0)) as best,
    sum(case when b.id is null then a.certainty else 0 end) as unmet
  from pairs p join exact.countries a on a.id = p.taker
  left join exact.countries b on b.id = p.giver and b.code = a.code
  where exists (select 1 from exact.countries c where c.id = p.giver)
  group by p.taker, p.giver),
words as (
  select p.taker, p.giver, sum(case a.side when 'need' then 1 else ${WORDS.common} end) as met
  from pairs p join exact.words a on a.id = p.taker
  join exact.words b on b.id = p.giver and b.side = 'offer' and b.word = a.word
  group by p.taker, p.giver),
zones as (
  select p.taker, p.giver, max(case when a.zone = b.zone and (a.said or b.said) then 1 when a.said and b.said then 0 end) as share
  from pairs p join exact.zones a on a.id = p.taker join exact.zones b on b.id = p.giver
  group by p.taker, p.giver),
shares as (
  select p.other, p.ours, r.grade as role,
    case when not exists (select 1 from exact.offers o where o.id = p.giver) then null
      else ${share('n.met', 'n.best', 'n.unmet', 'needs')} end as needs,
    exists (select 1 from exact.offers o join exact.capability_words w on w.code = o.code
      join exact.useful u on u.taker = t.kind and u.stage = w.stage
      where o.id = p.giver and w.kinds[1] = g.kind) as usual,
    ${share('i.met', 'i.best', 'i.unmet', 'items')} as items,
    ${share('c.met', 'c.best', 'c.unmet', 'countries')} as countries,
    w.met / (w.met + ${WORDS.half}) as words,
    case when t.region is null or g.region is null then null when t.prefecture = g.prefecture then ${PLACE_GRADES.prefecture}
      when t.region = g.region then ${PLACE_GRADES.region} else 0 end as place,
    z.share as zones
  from pairs p
  join exact.firms t on t.id = p.taker join exact.firms g on g.id = p.giver
  join exact.roles r on r.taker = t.kind and r.giver = g.kind
  left join needs n on n.taker = p.taker and n.giver = p.giver
  left join items i on i.taker = p.taker and i.giver = p.giver
  left join countries c on c.taker = p.taker and c.giver = p.giver
  left join words w on w.taker = p.taker and w.giver = p.giver
  left join zones z on z.taker = p.taker and z.giver = p.giver),
gains as (
  select other, ours,
    (${WEIGHTS.role} * role + ${WEIGHTS.needs} * case when needs is null and usual
        then ${PRIOR.needs} + ${1 - PRIOR.needs} * ${USUAL.share} else ${worth('needs', 'needs')} end
      + ${TERMS.filter((term) => term !== 'needs')
        .map((term) => `${WEIGHTS[term]} * ${worth(term, term)}`)
        .join(' + ')}) / ${TOTAL} as gain,
    (${WEIGHTS.role} + ${TERMS.map(known).join(' + ')}) / ${TOTAL} as known
  from shares)
select us.other as id, us.gain as "forUs", them.gain as "forThem", (us.known + them.known) / 2 as confidence,
  v.other is not null as vetoed,
  case when v.other is not null or us.gain + them.gain = 0 then 0
    else 2 * us.gain * them.gain / (us.gain + them.gain) end as score
from gains us join gains them on them.other = us.other and not them.ours
left join vetoes v on v.other = us.other
where us.ours
order by score desc, us.other`;

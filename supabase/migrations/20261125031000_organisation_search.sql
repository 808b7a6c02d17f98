-- Searching organisations by name, place, item and capability.
--
-- The index is written by triggers, so nothing that is said of an organisation can be missing in it. For that the
-- database must compare text as the app does (`app/features/catalogue/normalise.ts`); a test holds the two together.

-- Old and variant kanji as the forms they are compared by: `app/features/vocabulary/kanji.ts`.
create function rights.new_kanji(text) returns text
  language sql immutable set search_path = '' as $$
  select translate($1,
    '醬酱麵麪鹽盐國澤泽廣櫻榮壽龍龙鷄鸡雞黑豐靑綠绿鐵铁寶眞濱邊邉齋齊嶋嶌岛髙﨑碕圓學藝會來戀聲體醫圖號佛傳價假兒內册冰凉刄剩劍劒勵勞勳區卷單卽嚴團圍堯塲墮壓壘壞壤壯壹奧奬孃實寢寬對專將'
    || '屆屬峯峽巖帶廳廢彈當徑從德恆惠惡惱愼應懷戰戲戶拂拔拜插揭搖擇擊擔據擴攝敎敍數斷晉晚晝曆曉條棧棲樂樓樞樣檢權歐步歷歸殘殼每氣沒淨淺淸渴溪溫滿潛澁濕濟瀧灣爐爭爲牀犧狀獨獵獸瓣甁產畫畧疊'
    || '發盜盡硏礦祕祿禪禮稅稻稱穗穩竝笋粹絲經緖緣縣縱總繩繪繼續纖缺罐羣聰聽肅脫腦膽臟臺與舊舍茘莊萊萬薰藏藥虛處蟲蠶蠟衞裝襃覺覽觀觸說謠證譽讀變讓豫貳賣賴贊踐輕轉辨辭遙遞遲鄕鄰釀釋鉤錢鎭鑄'
    || '鑛關陷隨險隱雙雜靈靜頰顏顯飮餠饼驛驗驅髓鬪鰺鱼鶯鷗鹼麥麴黃默點黨齒齡龜凾鳗鰛鲑鲷鲭虾贝带酿乌鲜咸叶萝苹蔥薑荞饺兰归药浓纯优质产东华银红丝鲣鲍蚝鳕鲔',
    '醤醤麺麺塩塩国沢沢広桜栄寿竜竜鶏鶏鶏黒豊青緑緑鉄鉄宝真浜辺辺斎斉島島島高崎崎円学芸会来恋声体医図号仏伝価仮児内冊氷涼刃剰剣剣励労勲区巻単即厳団囲尭場堕圧塁壊壌壮壱奥奨嬢実寝寛対専将'
    || '届属峰峡巌帯庁廃弾当径従徳恒恵悪悩慎応懐戦戯戸払抜拝挿掲揺択撃担拠拡摂教叙数断晋晩昼暦暁条桟栖楽楼枢様検権欧歩歴帰残殻毎気没浄浅清渇渓温満潜渋湿済滝湾炉争為床犠状独猟獣弁瓶産画略畳'
    || '発盗尽研鉱秘禄禅礼税稲称穂穏並筍粋糸経緒縁県縦総縄絵継続繊欠缶群聡聴粛脱脳胆臓台与旧舎荔荘莱万薫蔵薬虚処虫蚕蝋衛装褒覚覧観触説謡証誉読変譲予弐売頼賛践軽転弁辞遥逓遅郷隣醸釈鈎銭鎮鋳'
    || '鉱関陥随険隠双雑霊静頬顔顕飲餅餅駅験駆髄闘鯵魚鴬鴎鹸麦麹黄黙点党歯齢亀函鰻鰯鮭鯛鯖蝦貝帯醸烏鮮鹹葉蘿蘋葱姜蕎餃蘭帰薬濃純優質産東華銀紅糸鰹鮑蠔鱈鮪')
$$;

-- Text as it is compared: NFKC, lower case, accents off Latin letters, katakana as hiragana, old kanji as new, long-vowel
-- marks dropped, words separated by single blanks.
create function rights.search_text(text) returns text
  language sql immutable set search_path = '' as $$
  select btrim(regexp_replace(
    translate(
      rights.new_kanji(
        translate(
          replace(replace(replace(replace(translate(
            lower(normalize(regexp_replace(lower(normalize(normalize($1, NFKC), NFD)), '([a-z])[\u0300-\u036f]+', '\1', 'g'), NFC)),
            'ØøŁłĐđÐðı', 'oollddddi'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'),
          'ァアィイゥウェエォオカガキギクグケゲコゴサザシジスズセゼソゾタダチヂッツヅテデトドナニヌネノハバパヒビピフブプヘベペホボポマミムメモャヤュユョヨラリルレロヮワヰヱヲンヴヵヶヽヾ',
          'ぁあぃいぅうぇえぉおかがきぎくぐけげこごさざしじすずせぜそぞただちぢっつづてでとどなにぬねのはばぱひびぴふぶぷへべぺほぼぽまみむめもゃやゅゆょよらりるれろゎわゐゑをんゔゕゖゝゞ')),
      'ー・･''’‘`´', ''),
    '[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7\u02d8-\u02df\u2000-\u206f\u20a0-\u20cf\u2100-\u2101\u2190-\u245f\u24ea-\u2bff\u3000-\u3004\u3008-\u3020\u3030\u303d-\u303f\ufe10-\ufe6f\uff00-\uff0f\U0001f000-\U0001faff]+',
    ' ', 'g'))
$$;

-- An English word without its plural ending.
create function rights.search_stem(text) returns text
  language sql immutable set search_path = '' as $$
  select case
    when $1 !~ '^[a-z]{4,}$' then $1
    when $1 like '%ies' then left($1, -3) || 'y'
    when $1 ~ '(ch|sh|ss|x|to)es$' then left($1, -2)
    when $1 ~ '[^su]s$' and $1 not like '%is' then left($1, -1)
    else $1 end
$$;

-- What a text is found by: every sign and pair of signs of Chinese, Japanese and Korean, every other word without its plural.
create function rights.search_grams(text) returns text[]
  language sql immutable set search_path = '' as $$
  with runs as (
    select r.match[1] as run, r.match[1] ~ '^[\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3038-\u303c\u3041-\u3096\u309d-\u309f\u30a0-\u30ff\u3131-\u318e\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufad9\U00020000-\U000323af]' as running
    from regexp_matches(rights.search_text($1), '[\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3038-\u303c\u3041-\u3096\u309d-\u309f\u30a0-\u30ff\u3131-\u318e\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufad9\U00020000-\U000323af]+|[^ \u3005-\u3007\u3021-\u3029\u3031-\u3035\u3038-\u303c\u3041-\u3096\u309d-\u309f\u30a0-\u30ff\u3131-\u318e\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufad9\U00020000-\U000323af]+', 'g') as r (match)
  )
  select array(
    select rights.search_stem(run) from runs where not running
    union select substr(run, at, length) from runs, generate_series(1, char_length(run)) at, generate_series(1, 2) length
      where running and at + length - 1 <= char_length(run))
$$;

create table public.organisation_search (
  organisation_id uuid primary key references public.organisations (id) on delete cascade,
  text text not null,
  grams text[] not null,
  names text[] not null
);
comment on table public.organisation_search is 'What the search knows of an organisation, written by triggers. Nobody reads it but the search function.';
comment on column public.organisation_search.grams is 'The grams of its names and place; #item, @prefecture and +capability stand for codes, whose words the app knows.';
comment on column public.organisation_search.names is 'The grams of its names: a match there comes first.';
create index organisation_search_grams on public.organisation_search using gin (grams) with (gin_pending_list_limit = 256);
revoke all on table public.organisation_search from anon, authenticated;
grant all on public.organisation_search to service_role;
alter table public.organisation_search enable row level security;
create policy "Only the service role touches the index of organisations" on public.organisation_search
  for all to service_role using (true) with check (true);

create function rights.index_organisations(ids uuid[]) returns void
  language sql security definer set search_path = '' as $$
  insert into public.organisation_search as s (organisation_id, text, grams, names)
  select o.id, rights.search_text(concat_ws(' ', o.name_ja, o.name_en, o.locality)),
    rights.search_grams(concat_ws(' ', o.name_ja, o.name_en, o.locality))
      || array(select '#' || i from unnest(o.items) i)
      || array(select '+' || c.capability from public.organisation_capabilities c where c.organisation_id = o.id)
      || case when o.prefecture is null then '{}' else array['@' || o.prefecture] end,
    rights.search_grams(concat_ws(' ', o.name_ja, o.name_en))
  from public.organisations o where o.id = any (ids)
  on conflict (organisation_id) do update set text = excluded.text, grams = excluded.grams, names = excluded.names
$$;
revoke all on function rights.index_organisations(uuid[]) from public;
comment on function rights.index_organisations(uuid[]) is 'Writes what the search knows of these organisations; with all ids it rebuilds the index.';

create function rights.organisation_said() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  perform rights.index_organisations(array[new.id]);
  return null;
end $$;
create trigger search_follows after insert or update of name_ja, name_en, locality, prefecture, items on public.organisations
  for each row execute function rights.organisation_said();
create function rights.capabilities_said() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  perform rights.index_organisations(array(select distinct c.organisation_id from changed c));
  return null;
end $$;
create trigger search_follows_more after insert on public.organisation_capabilities
  referencing new table as changed for each statement execute function rights.capabilities_said();
create trigger search_follows_less after delete on public.organisation_capabilities
  referencing old table as changed for each statement execute function rights.capabilities_said();
create trigger search_follows_other after update on public.organisation_capabilities
  referencing new table as changed for each statement execute function rights.capabilities_said();
select rights.index_organisations(array(select o.id from public.organisations o));

-- Published organisations, whoever asks. `asks` are ways of asking for the same; each is a list of parts that must all be
-- found, each part a list of `{grams, phrases}` any of which finds it, as in `search_catalogue`. `filters` holds lists of
-- kinds, countries, prefectures and items. Those that are called so come first, then in the order of ids.
create function public.search_organisations(
  asks jsonb default '[]', filters jsonb default '{}', after_rank integer default null, after_id uuid default null,
  page_size integer default 20
) returns jsonb
  language plpgsql stable security definer set search_path = '' set random_page_cost = 1.1 as $$
declare
  found text;
  named text;
  result jsonb;
begin
  -- Written out with the values at hand, so that each way of asking is planned as a walk of the inverted index.
  select string_agg('(' || ask.found || ')', ' or '), string_agg('(' || ask.named || ')', ' or ')
  into found, named
  from jsonb_array_elements(asks) with ordinality as a (parts, place)
  cross join lateral (
    select string_agg('(' || part.found || ')', ' and ') as found, string_agg('(' || part.named || ')', ' and ') as named
    from jsonb_array_elements(a.parts) with ordinality as p (ways, place)
    cross join lateral (
      select
        string_agg(format('(s.grams @> %L::text[] and not exists (select 1 from unnest(%L::text[]) t where position(t in s.text) = 0))',
          w.grams, w.phrases), ' or ') as found,
        string_agg(format('s.names @> %L::text[]', w.grams), ' or ') as named
      from (
        select array(select jsonb_array_elements_text(way -> 'grams')) as grams,
          array(select jsonb_array_elements_text(way -> 'phrases')) as phrases
        from jsonb_array_elements(p.ways) with ordinality as one (way, place) where one.place <= 40
      ) w
      where w.grams <> '{}'
    ) part
    where p.place <= 12
  ) ask
  where a.place <= 4;
  execute format($query$
    with matches as materialized (
      select o.id, %s as rank
      from public.organisations o
      join public.organisation_search s on s.organisation_id = o.id
      where o.status = 'published' and %s
        and (cardinality($1) = 0 or o.kind = any ($1))
        and (cardinality($2) = 0 or o.country = any ($2))
        and (cardinality($3) = 0 or o.prefecture = any ($3))
        and (cardinality($4) = 0 or o.items && $4)
    ), page as (
      select m.id, m.rank from matches m
      where $5 is null or m.rank < $5 or (m.rank = $5 and m.id > $6)
      order by m.rank desc, m.id limit $7
    )
    select jsonb_build_object('total', (select count(*) from matches),
      'rows', (select coalesce(jsonb_agg(jsonb_build_object('id', g.id, 'rank', g.rank) order by g.rank desc, g.id), '[]') from page g))
    $query$,
    case when named is null then '0' else format('case when %s then 1 else 0 end', named) end,
    coalesce('(' || found || ')', 'true'))
  into result
  using array(select jsonb_array_elements_text(filters -> 'kinds')), array(select jsonb_array_elements_text(filters -> 'countries')),
    array(select jsonb_array_elements_text(filters -> 'prefectures')), array(select jsonb_array_elements_text(filters -> 'items')),
    after_rank, after_id, least(greatest(page_size, 1), 101);
  return result;
end $$;
comment on function public.search_organisations(jsonb, jsonb, integer, uuid, integer) is
  'One page of the published organisations with their number. Sees only what everybody may see.';
revoke all on function public.search_organisations(jsonb, jsonb, integer, uuid, integer) from public;
grant execute on function public.search_organisations(jsonb, jsonb, integer, uuid, integer) to anon, authenticated;
create index organisations_items on public.organisations using gin (items) where status = 'published';

/**
 * Chapters and headings of the Harmonised System 2022 for the goods the dictionary carries. The names are short
 * ones written for this product, not the legal texts: good for finding a code, not for declaring one.
 */

export interface HsName {
  code: string;
  ja: string;
  en: string;
}

type Row = readonly [code: string, ja: string, en: string];
const named = ([code, ja, en]: Row): HsName => ({ code, ja, en });

/** Chapters 01–24 whole, and those of the few items outside them. */
export const HS_CHAPTERS: readonly HsName[] = (
  [
    ['01', '生きている動物', 'Live animals'],
    ['02', '食肉', 'Meat and edible offal'],
    ['03', '魚・甲殻類・軟体動物', 'Fish, crustaceans and molluscs'],
    ['04', '乳製品・鳥卵・はちみつ', 'Dairy, eggs and honey'],
    ['05', 'その他の動物性生産品', 'Other products of animal origin'],
    ['06', '生きている植物・花き', 'Live plants and cut flowers'],
    ['07', '野菜', 'Vegetables'],
    ['08', '果実・ナット', 'Fruit and nuts'],
    ['09', 'コーヒー・茶・香辛料', 'Coffee, tea and spices'],
    ['10', '穀物', 'Cereals'],
    ['11', '穀粉・でん粉', 'Flours, malt and starches'],
    ['12', '採油用種子・海藻・薬用植物', 'Oil seeds, seaweed and medicinal plants'],
    ['13', '植物性の樹脂・エキス', 'Gums, resins and plant extracts'],
    ['14', 'その他の植物性生産品', 'Other vegetable products'],
    ['15', '動植物性油脂', 'Fats and oils'],
    ['16', '肉・魚の調製品', 'Preparations of meat and fish'],
    ['17', '糖類・砂糖菓子', 'Sugars and sugar confectionery'],
    ['18', 'ココア・チョコレート', 'Cocoa and chocolate'],
    ['19', '穀物・粉・乳の調製品、ベーカリー製品', 'Preparations of cereals, flour or milk; bakery'],
    ['20', '野菜・果実の調製品', 'Preparations of vegetables and fruit'],
    ['21', '各種の調製食料品', 'Miscellaneous food preparations'],
    ['22', '飲料・アルコール・食酢', 'Beverages, spirits and vinegar'],
    ['23', '食品残さ・飼料', 'Food residues and animal feed'],
    ['24', 'たばこ', 'Tobacco'],
    ['25', '塩・鉱物', 'Salt and minerals'],
    ['29', '有機化学品(うま味調味料など)', 'Organic chemicals (such as glutamates)'],
    ['33', '化粧品・精油', 'Cosmetics and essential oils'],
    ['34', 'せっけん・洗剤', 'Soap and washing preparations'],
    ['35', 'たんぱく質系物質', 'Proteins, gelatin and glues'],
    ['44', '木材・木製品', 'Wood and articles of wood'],
    ['63', 'タオル・その他の繊維製品', 'Towels and other made-up textiles'],
    ['69', '陶磁製品', 'Ceramic products'],
    ['71', '真珠・貴石', 'Pearls and precious stones'],
    ['73', '鉄鋼製品', 'Articles of iron or steel'],
    ['82', '刃物・道具', 'Tools and cutlery'],
    ['94', '家具', 'Furniture'],
  ] satisfies Row[]
).map(named);

/** The headings (four digits) under which the dictionary's items fall. */
export const HS_HEADINGS: readonly HsName[] = (
  [
    ['0201', '牛の肉(生鮮・冷蔵)', 'Beef, fresh or chilled'],
    ['0202', '牛の肉(冷凍)', 'Beef, frozen'],
    ['0203', '豚の肉', 'Pork'],
    ['0204', '羊・やぎの肉', 'Sheep or goat meat'],
    ['0205', '馬の肉', 'Horse meat'],
    ['0206', '食用のくず肉(たん等)', 'Edible offal (tongue and others)'],
    ['0207', '家きんの肉', 'Poultry meat'],
    ['0208', 'その他の肉(鹿等)', 'Other meat (deer and others)'],
    ['0210', '塩蔵・乾燥・くん製の肉', 'Meat, salted, dried or smoked'],
    ['0301', '活魚', 'Live fish'],
    ['0302', '魚(生鮮・冷蔵)', 'Fish, fresh or chilled'],
    ['0303', '魚(冷凍)', 'Fish, frozen'],
    ['0304', '魚のフィレ・すり身', 'Fish fillets and minced fish'],
    ['0305', '魚(乾燥・塩蔵・くん製)', 'Fish, dried, salted or smoked'],
    ['0306', '甲殻類', 'Crustaceans'],
    ['0307', '軟体動物(貝・いか・たこ)', 'Molluscs'],
    [
      '0308',
      'その他の水棲無脊椎動物(なまこ・うに・ほや等)',
      'Other aquatic invertebrates (sea cucumbers, urchins, sea squirts)',
    ],
    ['0401', 'ミルク・クリーム(無濃縮・無加糖)', 'Milk and cream, not concentrated or sweetened'],
    ['0402', 'ミルク・クリーム(濃縮・加糖)', 'Milk and cream, concentrated or sweetened'],
    ['0403', 'ヨーグルト・発酵乳', 'Yogurt and fermented milk'],
    ['0405', 'バター・乳脂', 'Butter and milk fats'],
    ['0406', 'チーズ', 'Cheese and curd'],
    ['0407', '殻付きの鳥卵', "Birds' eggs, in shell"],
    ['0408', '殻付きでない鳥卵・卵黄', "Birds' eggs, not in shell, and yolks"],
    ['0409', 'はちみつ', 'Honey'],
    [
      '0410',
      'その他の食用動物性生産品(ローヤルゼリー等)',
      'Other edible animal products (royal jelly and others)',
    ],
    ['0602', '生きている植物・苗木', 'Live plants and seedlings'],
    ['0603', '切花', 'Cut flowers'],
    ['0701', 'ばれいしょ', 'Potatoes'],
    ['0702', 'トマト', 'Tomatoes'],
    ['0703', 'たまねぎ・にんにく・ねぎ', 'Onions, garlic and leeks'],
    ['0704', 'キャベツ・はくさい・ブロッコリー', 'Cabbages and broccoli'],
    ['0705', 'レタス', 'Lettuce'],
    ['0706', 'にんじん・大根・ごぼう等の根菜', 'Carrots, radishes and other roots'],
    ['0707', 'きゅうり', 'Cucumbers'],
    ['0709', 'その他の野菜・きのこ', 'Other vegetables and mushrooms'],
    ['0710', '冷凍野菜', 'Frozen vegetables'],
    ['0712', '乾燥野菜', 'Dried vegetables'],
    ['0713', '乾燥した豆', 'Dried pulses'],
    ['0714', 'かんしょ・やまのいも等', 'Sweet potatoes, yams and similar'],
    ['0802', 'その他のナット(くり・くるみ等)', 'Other nuts (chestnuts, walnuts)'],
    ['0804', 'いちじく・パイナップル・マンゴー等', 'Figs, pineapples, mangoes and similar'],
    ['0805', 'かんきつ類', 'Citrus fruit'],
    ['0806', 'ぶどう', 'Grapes'],
    ['0807', 'メロン・すいか', 'Melons and watermelons'],
    ['0808', 'りんご・梨', 'Apples and pears'],
    ['0809', 'もも・さくらんぼ・すもも・あんず', 'Peaches, cherries, plums and apricots'],
    ['0810', 'その他の果実(いちご・柿等)', 'Other fruit (strawberries, persimmons)'],
    ['0811', '冷凍果実', 'Frozen fruit'],
    ['0813', '乾燥果実', 'Dried fruit'],
    ['0901', 'コーヒー', 'Coffee'],
    ['0902', '茶', 'Tea'],
    ['0904', 'とうがらし・こしょう', 'Pepper and chillies'],
    ['0910', 'しょうが・うこん・その他の香辛料', 'Ginger, turmeric and other spices'],
    ['1003', '大麦', 'Barley'],
    ['1004', 'オート', 'Oats'],
    ['1006', '米', 'Rice'],
    ['1008', 'そば・きび・その他の穀物', 'Buckwheat, millet and other cereals'],
    ['1101', '小麦粉', 'Wheat flour'],
    ['1102', 'その他の穀粉(米粉等)', 'Other cereal flours (rice flour)'],
    ['1104', '加工した穀物(押麦等)', 'Worked cereal grains (rolled barley)'],
    ['1108', 'でん粉', 'Starches'],
    ['1201', '大豆', 'Soya beans'],
    ['1202', '落花生', 'Peanuts'],
    ['1207', 'ごま・その他の採油用種子', 'Sesame and other oil seeds'],
    ['1212', '海藻', 'Seaweed'],
    ['1302', '寒天・植物性エキス', 'Agar and plant extracts'],
    ['1509', 'オリーブ油', 'Olive oil'],
    ['1514', 'なたね油', 'Rapeseed oil'],
    ['1515', 'その他の植物油(ごま油・こめ油等)', 'Other vegetable oils (sesame, rice bran)'],
    ['1601', 'ソーセージ', 'Sausages'],
    ['1602', '肉の調製品', 'Prepared or preserved meat'],
    ['1604', '魚の調製品・練り製品・魚卵', 'Prepared or preserved fish and roe'],
    ['1605', '貝・えび・かに等の調製品', 'Prepared crustaceans and molluscs'],
    ['1701', '砂糖', 'Cane or beet sugar'],
    ['1702', 'その他の糖類・シロップ', 'Other sugars and syrups'],
    ['1704', '砂糖菓子(あめ等)', 'Sugar confectionery'],
    ['1806', 'チョコレート', 'Chocolate'],
    ['1901', '穀粉・ミルクの調製品(ミックス粉・餅等)', 'Preparations of flour or milk (mixes, mochi)'],
    ['1902', 'めん・パスタ・餃子', 'Noodles, pasta and dumplings'],
    ['1904', 'シリアル・加工米飯', 'Cereal foods and cooked rice'],
    ['1905', 'パン・菓子・米菓', 'Bread, biscuits, cakes and rice crackers'],
    ['2001', '酢漬けの野菜・果実', 'Vegetables and fruit in vinegar'],
    ['2002', 'トマトの調製品', 'Prepared tomatoes'],
    ['2005', '野菜の調製品(冷凍以外)', 'Prepared vegetables, not frozen'],
    ['2006', '砂糖漬けの野菜・果実', 'Vegetables and fruit preserved by sugar'],
    ['2007', 'ジャム・果実のピューレ', 'Jams and fruit purées'],
    ['2008', '果実・ナット・植物のその他の調製品', 'Other preparations of fruit, nuts and plants'],
    ['2009', '果実・野菜のジュース', 'Fruit and vegetable juices'],
    ['2101', 'コーヒー・茶のエキス', 'Extracts of coffee and tea'],
    ['2103', 'ソース・醤油・味噌・混合調味料', 'Sauces, soy sauce, miso and mixed seasonings'],
    ['2104', 'スープ・ブロス', 'Soups and broths'],
    ['2105', 'アイスクリーム・氷菓', 'Ice cream and edible ice'],
    ['2106', 'その他の調製食料品', 'Other food preparations'],
    ['2201', '水・炭酸水(無加糖)', 'Waters, unsweetened'],
    ['2202', '清涼飲料', 'Soft drinks'],
    ['2203', 'ビール', 'Beer'],
    ['2204', 'ぶどう酒', 'Wine of grapes'],
    ['2206', 'その他の発酵酒(清酒等)', 'Other fermented beverages (sake)'],
    ['2208', '蒸留酒・リキュール', 'Spirits and liqueurs'],
    ['2209', '食酢', 'Vinegar'],
    ['2302', '穀物のふすま・ぬか', 'Brans'],
    ['2309', '飼料・ペットフード', 'Animal feed and pet food'],
    ['2402', '紙巻たばこ・葉巻', 'Cigarettes and cigars'],
    ['2501', '塩', 'Salt'],
    ['2922', 'アミノ酸(グルタミン酸ナトリウム等)', 'Amino acids (such as monosodium glutamate)'],
    ['3304', '化粧品', 'Beauty and skin-care preparations'],
    ['3401', 'せっけん', 'Soap'],
    ['3503', 'ゼラチン', 'Gelatin'],
    ['3504', 'ペプトン・その他のたんぱく質系物質', 'Peptones and other proteins'],
    ['4403', '丸太', 'Wood in the rough'],
    ['4407', '製材', 'Sawn wood'],
    ['4412', '合板', 'Plywood'],
    ['4419', '木製の食卓・台所用品', 'Tableware and kitchenware of wood'],
    ['6302', 'タオル・リネン', 'Towels and linen'],
    ['6911', '磁器製の食卓・台所用品', 'Porcelain tableware and kitchenware'],
    ['6912', '陶器製の食卓・台所用品', 'Ceramic tableware and kitchenware'],
    ['7101', '真珠', 'Pearls'],
    ['7323', '鉄鋼製の食卓・台所用品', 'Iron or steel table and kitchen articles'],
    ['8211', '刃を付けたナイフ', 'Knives with cutting blades'],
    ['9403', 'その他の家具', 'Other furniture'],
  ] satisfies Row[]
).map(named);

const CHAPTERS: ReadonlyMap<string, HsName> = new Map(HS_CHAPTERS.map((chapter) => [chapter.code, chapter]));
const HEADINGS: ReadonlyMap<string, HsName> = new Map(HS_HEADINGS.map((heading) => [heading.code, heading]));

/** The chapter a code of two to six digits belongs to, if it is one we know. */
export function hsChapter(code: string): HsName | undefined {
  return CHAPTERS.get(code.slice(0, 2));
}

/** The heading a code of four to six digits belongs to, if we have a name for it. */
export function hsHeading(code: string): HsName | undefined {
  return HEADINGS.get(code.slice(0, 4));
}

/** Whether a text is a six-digit code of a chapter we know; the last digits are not checked. */
export function isHsCode(code: string): boolean {
  return /^\d{6}$/.test(code) && hsChapter(code) !== undefined;
}

/** Digits only, first six: `1006.30-000` and `1006 30` become `100630`. */
export function normaliseHsCode(text: string): string {
  return text.normalize('NFKC').replace(/\D/g, '').slice(0, 6);
}

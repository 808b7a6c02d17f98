/** The makers of Miyagi as their trade-fair sheets tell them. People and addresses are made up. */
import { type Firms, firm, headed } from './writing';

export const FIRMS_OF_MIYAGI: Firms = {
  kitahama: firm({
    size: [1892, 48, 10_000_000],
    sales: [320_000_000],
    head: headed('佐久間 恵', 'Megumi Sakuma'),
    address: ['宮城県塩竈市北浜町1-2-3', '1-2-3 Kitahama-machi, Shiogama, Miyagi'],
    message: [
      '一度に多くは造れませんが、同じ味を長くお届けします。常温の混載から始め、売り場での使い方も一緒に考えさせてください。',
      'We cannot make much at once, but we deliver the same taste for years. Let us begin with mixed lots of ambient goods and plan together how they are used in your shop.',
    ],
    process: [
      '百年を超える杉の木桶で、みそは三年、醤油は二夏を越して熟成させます。大豆は宮城県産だけを使い、麹は今も蓋麹の手法で起こします。',
      'Miso ages for three years, and soy sauce through two summers, in cedar barrels more than a hundred years old. We use soybeans from Miyagi only, and still raise our koji by hand in small trays.',
    ],
    quality: [
      [
        '仕込みごとに塩分、水分、色、菌数を測り、出荷前に官能検査を行います。記録は五年保管します。',
        'Salt, moisture, colour and bacteria are measured for each batch, with a tasting before shipment. Records are kept for five years.',
      ],
      [
        'HACCPの計画に沿い、蒸煮の温度と時間、ふるい、金属検出機を重要管理点としています。',
        'Under our HACCP plan, the critical control points are steaming temperature and time, sieves, and the metal detector.',
      ],
      [
        '入室前に体調、手指、服装を確認し、年に二回の衛生研修を全員が受けます。',
        'Health, hands and clothing are checked before people enter. Everyone has hygiene training twice a year.',
      ],
      [
        '充填室は陽圧に保ち、毎日の洗浄を表で管理します。防虫防そは専門会社が毎月点検します。',
        'The filling room is kept under positive pressure and cleaned daily by a chart. A specialist checks for pests every month.',
      ],
      [
        'ロット番号で原料から出荷先まで二時間以内に追跡でき、年に一度、回収の訓練を行います。生産物賠償責任保険に加入しています。',
        'By lot number we trace from raw material to customer within two hours, and rehearse a recall once a year. We carry product liability insurance.',
      ],
    ],
    places: [
      [
        'factory',
        'JP-04',
        ['塩竈本蔵', 'Shiogama brewery'],
        ['宮城県塩竈市北浜町1-2-3', '1-2-3 Kitahama-machi, Shiogama, Miyagi'],
      ],
      [
        'factory',
        'JP-03',
        ['一関充填工場', 'Ichinoseki filling plant'],
        ['岩手県一関市赤荻字月町8', '8 Tsukimachi, Akogi, Ichinoseki, Iwate'],
      ],
      [
        'office',
        'JP-13',
        ['東京営業所', 'Tokyo office'],
        ['東京都台東区浅草橋5-6-7', '5-6-7 Asakusabashi, Taito, Tokyo'],
      ],
    ],
    papers: [
      ['haccp', 'DEMO-HACCP-0101', 'Demo Food Safety Association', 410],
      ['jfs-b', 'DEMO-JFSB-2044', 'Demo Certification Japan', 220],
    ],
  }),
  kurihara: firm({
    size: [1968, 74, 30_000_000],
    sales: [1_850_000_000, 'signed_in'],
    head: headed('菅原 大地', 'Daichi Sugawara'),
    address: ['宮城県栗原市築館字高田45', '45 Takada, Tsukidate, Kurihara, Miyagi'],
    message: [
      '香港へ毎週続けている便に、地域のほかの商品も載せられます。曜日と数量を決めて、無理なく続けましょう。',
      'Our weekly shipments to Hong Kong have room for other goods of the region. Let us fix the day and the volume, and keep it steady.',
    ],
    process: [
      '生食を前提に、採卵から二十四時間以内に洗卵、検査、包装まで終えます。飼料は県産の飼料米を二割配合しています。',
      'Eggs are meant to be eaten raw: washing, inspection and packing end within twenty-four hours of laying. One fifth of the feed is rice grown in Miyagi.',
    ],
    quality: [
      [
        'ひび、血卵、重量を一個ずつ機械で検査し、サルモネラの検査を毎月外部で受けます。',
        'Every egg is checked by machine for cracks, blood spots and weight. An outside laboratory tests for salmonella each month.',
      ],
      [
        '洗卵水の温度と塩素濃度を一時間ごとに記録し、包装室は十度以下に保ちます。',
        'Water temperature and chlorine are recorded every hour, and the packing room stays below ten degrees.',
      ],
      [
        '農場と包装場の行き来を禁じ、着替えとシャワーの手順を定めています。',
        'Nobody moves between farm and packing house. Changing and showering follow a set procedure.',
      ],
      [
        '鶏舎は出荷ごとに空にして消毒し、二週間休ませます。',
        'Each house is emptied, disinfected and rested for two weeks between flocks.',
      ],
      [
        '鳥インフルエンザに備え、県外二か所の農場からの代替供給を取り決めています。',
        'For bird flu we have agreed on substitute supply from two farms in other prefectures.',
      ],
    ],
    places: [
      [
        'farm',
        'JP-04',
        ['高清水農場', 'Takashimizu farm'],
        ['宮城県栗原市高清水字中の茎12', '12 Nakanokuki, Takashimizu, Kurihara, Miyagi'],
      ],
      [
        'farm',
        'JP-05',
        ['鹿角農場', 'Kazuno farm'],
        ['秋田県鹿角市花輪字上台30', '30 Uwadai, Hanawa, Kazuno, Akita'],
      ],
      [
        'factory',
        'JP-04',
        ['築館包装センター', 'Tsukidate packing centre'],
        ['宮城県栗原市築館字高田45', '45 Takada, Tsukidate, Kurihara, Miyagi'],
      ],
    ],
    papers: [
      ['haccp', 'DEMO-HACCP-0105', 'Demo Food Safety Association', 150],
      ['iso22000', 'DEMO-ISO22000-318', 'Demo Certification Japan', 640],
    ],
  }),
  urokonomori: firm({
    size: [1974, 132, 45_000_000],
    sales: [4_200_000_000, 'signed_in'],
    head: headed('鱗 誠一', 'Seiichi Uroko'),
    address: ['宮城県石巻市魚町2-8-1', '2-8-1 Sakana-machi, Ishinomaki, Miyagi'],
    message: [
      '切り身の重さも包装も、売り場に合わせて変えられます。まずは一種類、一コンテナからご相談ください。',
      'We change weights and packs to fit your shelf. Talk to us about one kind of fish and one container first.',
    ],
    process: [
      '港から工場まで八分。水揚げ当日に加工し、三次元凍結で細胞を壊さずに凍らせます。',
      'The plant is eight minutes from the harbour. Fish is processed on the day it is landed and frozen from all sides at once, so that its texture stays.',
    ],
    quality: [
      [
        'エックス線で骨と異物を全数検査し、ヒスタミンと菌数をロットごとに測ります。',
        'X-ray finds bones and foreign matter in every pack. Histamine and bacteria are measured for each lot.',
      ],
      [
        '受け入れから凍結まで四度以下を保ち、温度は自動で記録されます。',
        'From landing to freezing the fish stays below four degrees. Temperatures are recorded automatically.',
      ],
      [
        '新しく入った人は三日間の衛生教育を受けてから現場に入ります。教材は五か国語で用意しています。',
        'New people have three days of hygiene training before they start. It is taught in five languages.',
      ],
      [
        '清浄区と汚染区を色で分け、器具も色ごとに使い分けます。',
        'Clean and unclean areas are marked by colour, and so are their tools.',
      ],
      [
        '緊急連絡網と回収手順を定め、半年ごとに模擬回収を行います。',
        'A call tree and a recall procedure are in place, with a mock recall every six months.',
      ],
    ],
    places: [
      [
        'factory',
        'JP-04',
        ['魚町工場', 'Sakana-machi plant'],
        ['宮城県石巻市魚町2-8-1', '2-8-1 Sakana-machi, Ishinomaki, Miyagi'],
      ],
      [
        'warehouse',
        'JP-04',
        ['渡波冷蔵庫', 'Watanoha cold store'],
        ['宮城県石巻市渡波字浜曽根11', '11 Hamasone, Watanoha, Ishinomaki, Miyagi'],
      ],
    ],
    papers: [
      ['haccp', 'DEMO-HACCP-0301', 'Demo Food Safety Association', 300],
      ['msc', 'DEMO-MSC-C-50777', 'Demo Ocean Assurance', 500],
      ['fssc22000', 'DEMO-FSSC-1187', 'Demo Certification Japan', 95],
    ],
  }),
  zaono: firm({
    size: [1988, 36, 20_000_000],
    sales: [980_000_000, 'clusters'],
    head: headed('蔵本 将', 'Masaru Kuramoto'),
    address: ['宮城県白石市福岡蔵本字茶園15', '15 Chaen, Fukuoka-Kuramoto, Shiroishi, Miyagi'],
    message: [
      'ロインだけでなく、ももや腕も料理にできる相手と組みたいと考えています。現地での実演にうかがいます。',
      'We look for partners who cook the round and the shoulder as well as the loin. We come and show how.',
    ],
    process: [
      '一頭ずつ部位の状態を見て、輸出先の料理に合わせて筋を引き、厚さをそろえます。',
      'We read each carcass, and trim and slice every cut for the dishes of the country it goes to.',
    ],
    places: [
      [
        'factory',
        'JP-04',
        ['白石カットセンター', 'Shiroishi cutting plant'],
        ['宮城県白石市福岡蔵本字茶園15', '15 Chaen, Fukuoka-Kuramoto, Shiroishi, Miyagi'],
      ],
    ],
    papers: [['haccp', 'DEMO-HACCP-0112', 'Demo Food Safety Association', 260]],
  }),
  yukimachizaka: firm({
    size: [1718, 22, 18_000_000],
    sales: [410_000_000],
    head: headed('雪待 宗則', 'Munenori Yukimachi', [
      '代表取締役・十二代当主',
      'President, twelfth generation',
    ]),
    address: ['宮城県加美郡加美町字西町60', '60 Nishimachi, Kami, Miyagi'],
    message: [
      '料理と一緒に試していただける方と、少しずつ広げていきたいと思っています。試飲会には蔵人がうかがいます。',
      'We grow step by step with people who pour sake beside food. Our brewers come to your tastings.',
    ],
    process: [
      '船形山の雪解け水と地元の米だけで醸し、冬の間だけ仕込みます。',
      'We brew in winter only, with melted snow from Mount Funagata and rice from our valley.',
    ],
    places: [
      [
        'factory',
        'JP-04',
        ['本蔵', 'Main brewery'],
        ['宮城県加美郡加美町字西町60', '60 Nishimachi, Kami, Miyagi'],
      ],
    ],
    papers: [['gi', 'DEMO-GI-MIYAGI-07', 'Demo Sake Council', 720]],
  }),
  hamayoshi: firm({
    size: [2004, 18, 9_000_000],
    sales: [260_000_000],
    head: headed('大友 健', 'Ken Otomo', ['代表', 'Owner']),
    address: ['宮城県亘理郡亘理町荒浜字築港通り4', '4 Chikko-dori, Arahama, Watari, Miyagi'],
    places: [
      [
        'farm',
        'JP-04',
        ['荒浜ほ場', 'Arahama fields'],
        ['宮城県亘理郡亘理町荒浜', 'Arahama, Watari, Miyagi'],
      ],
      [
        'warehouse',
        'JP-04',
        ['キュアリング貯蔵庫', 'Curing store'],
        ['宮城県亘理郡亘理町荒浜字築港通り4', '4 Chikko-dori, Arahama, Watari, Miyagi'],
      ],
    ],
    papers: [['globalgap', 'DEMO-GGN-4050373', 'Demo Farm Assurance', 180]],
  }),
  akanezaka: firm({ size: [2012, 14], papers: [['jgap', 'DEMO-JGAP-0417', 'Demo Farm Assurance', 330]] }),
  hoshimi: firm({
    size: [2009, 26, 5_000_000],
    sales: [190_000_000],
    places: [
      ['farm', 'JP-04', ['名取農場', 'Natori farm'], ['宮城県名取市愛島', 'Medeshima, Natori, Miyagi']],
      ['farm', 'JP-09', ['真岡農場', 'Moka farm'], ['栃木県真岡市長田', 'Osada, Moka, Tochigi']],
    ],
  }),
  inamori: firm({ size: [1996, 31, 10_000_000], sales: [1_250_000_000, 'signed_in'] }),
  tenjinbatake: firm({ size: [1979, 9] }),
  ryugasaki: firm({ size: [1985, 17, 8_000_000] }),
  shirasango: firm({ size: [1962, 41] }),
  okimizaka: firm({ size: [1861, 15, 12_000_000], sales: [210_000_000, 'clusters'] }),
};

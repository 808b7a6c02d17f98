/** Makers of other prefectures and trading firms as their trade-fair sheets tell them. People and addresses are made up. */
import { type Firms, firm, headed } from './writing';

export const FIRMS_OF_JAPAN: Firms = {
  mamenokizaka: firm({
    size: [1951, 62, 20_000_000],
    sales: [740_000_000, 'public'],
    head: headed('豆木 和代', 'Kazuyo Mameki'),
    address: ['茨城県常陸太田市金井町33', '33 Kanai-cho, Hitachiota, Ibaraki'],
    message: [
      '植物性の食事が広がる国で、納豆と豆腐を毎日の食材にしたいと考えています。冷凍でも味が変わらない工夫があります。',
      'Where people eat more plants, we want natto and tofu on the daily table. Ours keep their taste when frozen.',
    ],
    process: [
      '県産の小粒大豆を石臼でひき、にがりは海水から作ったものだけを使います。',
      'We grind small soybeans of our prefecture in stone mills, and set tofu with bittern from sea water only.',
    ],
    quality: [
      [
        '製品ごとに菌数とpHを測り、金属検出機とエックス線を通します。',
        'Bacteria and pH are measured for each product, and every pack passes a metal detector and X-ray.',
      ],
      [
        '加熱の温度と時間を自動で記録し、外れた製品は流れない仕組みです。',
        'Heating is recorded automatically, and what is out of range cannot go on.',
      ],
      [
        '納豆菌を扱う人と豆腐を作る人の入口と作業着を分けています。',
        'Those who work with natto and those who make tofu have separate entrances and clothing.',
      ],
      [
        '井戸水を毎月検査し、配管は毎日洗浄します。',
        'Well water is tested monthly, and pipes are cleaned daily.',
      ],
      [
        '停電に備えて自家発電を持ち、冷蔵庫を三日間動かせます。',
        'Our own generator keeps the cold rooms running for three days in a power cut.',
      ],
    ],
    places: [
      [
        'factory',
        'JP-08',
        ['本社工場', 'Main plant'],
        ['茨城県常陸太田市金井町33', '33 Kanai-cho, Hitachiota, Ibaraki'],
      ],
      ['office', 'JP-13', ['東京事務所', 'Tokyo office'], ['東京都江東区豊洲9-1', '9-1 Toyosu, Koto, Tokyo']],
    ],
    papers: [
      ['haccp', 'DEMO-HACCP-0808', 'Demo Food Safety Association', 280],
      ['jfs-b', 'DEMO-JFSB-1870', 'Demo Certification Japan', 45],
      ['vegan', 'DEMO-VEG-0931', 'Demo Vegan Society', 365],
    ],
  }),
  kirigatoge: firm({
    size: [1936, 28, 10_000_000],
    sales: [530_000_000],
    head: headed('霧島 茂', 'Shigeru Kirishima'),
    address: ['静岡県島田市川根町身成1500', '1500 Minari, Kawane-cho, Shimada, Shizuoka'],
    message: [
      '有機の抹茶を、産地の名前とともに届けてくださる方を探しています。試作用の少量からお送りします。',
      'We look for people who sell organic matcha under the name of the valley it grows in. Small lots for trials are welcome.',
    ],
    process: [
      '標高六百メートルの茶園で二十日間覆いをかけて育て、石臼で一時間に四十グラムずつひきます。',
      'Grown at six hundred metres and shaded for twenty days, our tea is ground in stone mills at forty grams an hour.',
    ],
    places: [
      [
        'farm',
        'JP-22',
        ['身成茶園', 'Minari gardens'],
        ['静岡県島田市川根町身成', 'Minari, Kawane-cho, Shimada, Shizuoka'],
      ],
      [
        'factory',
        'JP-22',
        ['仕上工場', 'Finishing plant'],
        ['静岡県島田市金谷泉町7', '7 Kanaya-Izumicho, Shimada, Shizuoka'],
      ],
    ],
    papers: [
      ['organic-jas', 'DEMO-JAS-O-2214', 'Demo Organic Certifiers', 200],
      ['organic-eu', 'DEMO-EU-JP-118', 'Demo Organic Certifiers', 200],
      ['organic-usda', 'DEMO-NOP-118', 'Demo Organic Certifiers', 200],
    ],
  }),
  ryuhyo: firm({
    size: [1958, 96, 50_000_000],
    sales: [6_100_000_000, 'signed_in'],
    head: headed('流田 剛志', 'Tsuyoshi Nagareda'),
    address: ['北海道稚内市末広5-3-10', '5-3-10 Suehiro, Wakkanai, Hokkaido'],
    message: [
      'サイズと等級をそろえ、年間の数量をお約束できます。',
      'We hold size and grade, and can promise volumes for a whole year.',
    ],
    process: [
      'オホーツク海で水揚げしたほたてを、二時間以内にむき身にして急速凍結します。',
      'Scallops from the Sea of Okhotsk are shucked and quick-frozen within two hours of landing.',
    ],
    places: [
      [
        'factory',
        'JP-01',
        ['末広工場', 'Suehiro plant'],
        ['北海道稚内市末広5-3-10', '5-3-10 Suehiro, Wakkanai, Hokkaido'],
      ],
      [
        'warehouse',
        'JP-01',
        ['苫小牧冷蔵庫', 'Tomakomai cold store'],
        ['北海道苫小牧市入船町2', '2 Irifune-cho, Tomakomai, Hokkaido'],
      ],
    ],
    papers: [
      ['msc', 'DEMO-MSC-C-50112', 'Demo Ocean Assurance', 410],
      ['haccp', 'DEMO-HACCP-0011', 'Demo Food Safety Association', 120],
    ],
  }),
  hinatagahara: firm({
    size: [1970, 210, 100_000_000],
    sales: [12_400_000_000, 'public'],
    head: headed('日高 健太郎', 'Kentaro Hidaka'),
    address: ['宮崎県都城市高木町4200', '4200 Takagi-cho, Miyakonojo, Miyazaki'],
    places: [
      [
        'factory',
        'JP-45',
        ['高木工場', 'Takagi plant'],
        ['宮崎県都城市高木町4200', '4200 Takagi-cho, Miyakonojo, Miyazaki'],
      ],
    ],
    papers: [
      ['haccp', 'DEMO-HACCP-4501', 'Demo Food Safety Association', 350],
      ['fssc22000', 'DEMO-FSSC-0450', 'Demo Certification Japan', 610],
    ],
  }),
  iyonada: firm({
    size: [1983, 44, 15_000_000],
    sales: [680_000_000],
    head: headed('伊予 美咲', 'Misaki Iyo'),
    address: ['愛媛県八幡浜市保内町川之石7', '7 Kawanoishi, Honai-cho, Yawatahama, Ehime'],
    places: [
      [
        'factory',
        'JP-38',
        ['保内搾汁工場', 'Honai juice plant'],
        ['愛媛県八幡浜市保内町川之石7', '7 Kawanoishi, Honai-cho, Yawatahama, Ehime'],
      ],
    ],
    papers: [['haccp', 'DEMO-HACCP-3801', 'Demo Food Safety Association', 90]],
  }),
  yukinohata: firm({
    size: [1966, 58, 20_000_000],
    sales: [890_000_000, 'signed_in'],
    places: [
      [
        'factory',
        'JP-05',
        ['大仙工場', 'Daisen plant'],
        ['秋田県大仙市大曲通町1', '1 Omagari-Toricho, Daisen, Akita'],
      ],
    ],
    papers: [
      ['halal', 'DEMO-HALAL-0552', 'Demo Halal Association Japan', 170],
      ['jfs-b', 'DEMO-JFSB-0505', 'Demo Certification Japan', 400],
    ],
  }),
  kazemachi: firm({ size: [1991, 52, 30_000_000], sales: [1_600_000_000, 'signed_in'] }),
  yamanoha: firm({ size: [1999, 33, 10_000_000] }),
  sakurabai: firm({ size: [1907, 24, 20_000_000], sales: [620_000_000] }),
  'seto-kozakana': firm({ size: [1948, 29, 10_000_000] }),
  hinoura: firm({ size: [1976, 88, 40_000_000], sales: [3_700_000_000, 'clusters'] }),
  naginoshima: firm({ size: [1955, 37, 20_000_000] }),
  mogamino: firm({ size: [1971, 64], sales: [1_150_000_000] }),
  iwakidaira: firm({ size: [1980, 40, 15_000_000], sales: [760_000_000] }),
  kurohime: firm({ size: [2006, 12, 3_000_000] }),
  'oshu-soba': firm({ size: [1929, 35, 10_000_000], sales: [450_000_000] }),
  rikuchu: firm({ size: [1964, 46, 20_000_000] }),
  'aizu-koji': firm({ size: [1830, 16, 10_000_000] }),
  koshi: firm({ size: [1946, 71, 30_000_000], sales: [1_980_000_000, 'signed_in'] }),
  shiomiya: firm({
    size: [1998, 21, 30_000_000],
    sales: [2_400_000_000, 'signed_in'],
    head: headed('潮見 隆', 'Takashi Shiomi'),
    address: ['宮城県仙台市青葉区一番町3-3-16', '3-3-16 Ichibancho, Aoba, Sendai, Miyagi'],
    message: [
      '東北の小さなメーカーの商品を一つにまとめ、国内決済で輸出します。',
      'We gather the goods of small makers of Tohoku into one shipment, and pay them in Japan.',
    ],
    places: [
      [
        'warehouse',
        'JP-04',
        ['仙台港倉庫', 'Sendai port warehouse'],
        ['宮城県仙台市宮城野区港1', '1 Minato, Miyagino, Sendai, Miyagi'],
      ],
    ],
  }),
  umikaze: firm({
    size: [1987, 65, 80_000_000],
    sales: [9_800_000_000, 'signed_in'],
    head: headed('海野 真帆', 'Maho Unno'),
    address: ['神奈川県横浜市中区海岸通4-20', '4-20 Kaigandori, Naka, Yokohama, Kanagawa'],
    places: [
      [
        'warehouse',
        'JP-14',
        ['本牧物流センター', 'Honmoku distribution centre'],
        ['神奈川県横浜市中区本牧ふ頭3', '3 Honmoku-futo, Naka, Yokohama, Kanagawa'],
      ],
      [
        'office',
        'JP-27',
        ['大阪支店', 'Osaka branch'],
        ['大阪府大阪市北区梅田2-1', '2-1 Umeda, Kita, Osaka'],
      ],
    ],
  }),
};

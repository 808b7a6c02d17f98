/**
 * Ports and airports by UN/LOCODE (UNECE code list), a hand-picked few between Japan and its food markets.
 * `mode` says what cargo uses the place for; another place is written as free text by the person who needs it.
 */

export interface Port {
  code: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  mode: 'sea' | 'air' | 'both';
  ja: string;
  en: string;
}

const port = (code: string, mode: Port['mode'], ja: string, en: string): Port => ({
  code,
  country: code.slice(0, 2),
  mode,
  ja,
  en,
});

export const PORTS: readonly Port[] = [
  port('JPSDJ', 'both', '仙台', 'Sendai'),
  port('JPTMK', 'sea', '苫小牧', 'Tomakomai'),
  port('JPHKD', 'sea', '函館', 'Hakodate'),
  port('JPHHE', 'sea', '八戸', 'Hachinohe'),
  port('JPAXT', 'both', '秋田', 'Akita'),
  port('JPKIJ', 'both', '新潟', 'Niigata'),
  port('JPKNZ', 'sea', '金沢', 'Kanazawa'),
  port('JPTYO', 'both', '東京', 'Tokyo'),
  port('JPYOK', 'sea', '横浜', 'Yokohama'),
  port('JPSMZ', 'sea', '清水', 'Shimizu'),
  port('JPNGO', 'both', '名古屋', 'Nagoya'),
  port('JPOSA', 'both', '大阪', 'Osaka'),
  port('JPUKB', 'sea', '神戸', 'Kobe'),
  port('JPHIJ', 'both', '広島', 'Hiroshima'),
  port('JPSMN', 'sea', '境港', 'Sakaiminato'),
  port('JPMOJ', 'sea', '門司', 'Moji'),
  port('JPHKT', 'sea', '博多', 'Hakata'),
  port('JPSBS', 'sea', '志布志', 'Shibushi'),
  port('JPKOJ', 'both', '鹿児島', 'Kagoshima'),
  port('JPNAH', 'sea', '那覇', 'Naha'),
  port('JPCTS', 'air', '新千歳空港', 'New Chitose'),
  port('JPNRT', 'air', '成田空港', 'Narita'),
  port('JPHND', 'air', '羽田空港', 'Haneda'),
  port('JPKIX', 'air', '関西空港', 'Kansai'),
  port('JPFUK', 'air', '福岡空港', 'Fukuoka'),
  port('HKHKG', 'both', '香港', 'Hong Kong'),
  port('TWKEL', 'sea', '基隆', 'Keelung'),
  port('TWTPE', 'both', '台北', 'Taipei'),
  port('TWKHH', 'both', '高雄', 'Kaohsiung'),
  port('CNSHA', 'both', '上海', 'Shanghai'),
  port('CNNGB', 'both', '寧波', 'Ningbo'),
  port('CNTAO', 'both', '青島', 'Qingdao'),
  port('CNDLC', 'both', '大連', 'Dalian'),
  port('MOMFM', 'both', 'マカオ', 'Macau'),
  port('KRPUS', 'both', '釜山', 'Busan'),
  port('KRINC', 'both', '仁川', 'Incheon'),
  port('SGSIN', 'both', 'シンガポール', 'Singapore'),
  port('THBKK', 'both', 'バンコク', 'Bangkok'),
  port('THLCH', 'sea', 'レムチャバン', 'Laem Chabang'),
  port('VNSGN', 'both', 'ホーチミン', 'Ho Chi Minh City'),
  port('VNHPH', 'sea', 'ハイフォン', 'Haiphong'),
  port('VNHAN', 'air', 'ハノイ', 'Hanoi'),
  port('MYPKG', 'sea', 'ポートクラン', 'Port Klang'),
  port('MYKUL', 'air', 'クアラルンプール', 'Kuala Lumpur'),
  port('MYPEN', 'both', 'ペナン', 'Penang'),
  port('IDJKT', 'both', 'ジャカルタ', 'Jakarta'),
  port('PHMNL', 'both', 'マニラ', 'Manila'),
  port('KHPNH', 'both', 'プノンペン', 'Phnom Penh'),
  port('INNSA', 'sea', 'ナバシェバ', 'Nhava Sheva'),
  port('INMAA', 'both', 'チェンナイ', 'Chennai'),
  port('AUSYD', 'both', 'シドニー', 'Sydney'),
  port('AUMEL', 'both', 'メルボルン', 'Melbourne'),
  port('AUBNE', 'both', 'ブリスベン', 'Brisbane'),
  port('NZAKL', 'both', 'オークランド', 'Auckland'),
  port('USLAX', 'both', 'ロサンゼルス', 'Los Angeles'),
  port('USLGB', 'sea', 'ロングビーチ', 'Long Beach'),
  port('USOAK', 'sea', 'オークランド(米国)', 'Oakland'),
  port('USSFO', 'both', 'サンフランシスコ', 'San Francisco'),
  port('USSEA', 'both', 'シアトル', 'Seattle'),
  port('USNYC', 'both', 'ニューヨーク', 'New York'),
  port('USHNL', 'both', 'ホノルル', 'Honolulu'),
  port('CAVAN', 'sea', 'バンクーバー', 'Vancouver'),
  port('CATOR', 'both', 'トロント', 'Toronto'),
  port('MXZLO', 'sea', 'マンサニージョ', 'Manzanillo'),
  port('MXMEX', 'air', 'メキシコシティ', 'Mexico City'),
  port('BRSSZ', 'sea', 'サントス', 'Santos'),
  port('GBFXT', 'sea', 'フェリックストウ', 'Felixstowe'),
  port('GBLON', 'both', 'ロンドン', 'London'),
  port('GBSOU', 'both', 'サウサンプトン', 'Southampton'),
  port('FRLEH', 'sea', 'ルアーブル', 'Le Havre'),
  port('FRPAR', 'both', 'パリ', 'Paris'),
  port('DEHAM', 'both', 'ハンブルク', 'Hamburg'),
  port('DEFRA', 'air', 'フランクフルト', 'Frankfurt'),
  port('NLRTM', 'sea', 'ロッテルダム', 'Rotterdam'),
  port('NLAMS', 'both', 'アムステルダム', 'Amsterdam'),
  port('BEANR', 'sea', 'アントワープ', 'Antwerp'),
  port('ITGOA', 'both', 'ジェノバ', 'Genoa'),
  port('ITMIL', 'both', 'ミラノ', 'Milan'),
  port('ESBCN', 'both', 'バルセロナ', 'Barcelona'),
  port('ESVLC', 'both', 'バレンシア', 'Valencia'),
  port('CHZRH', 'air', 'チューリッヒ', 'Zurich'),
  port('AEJEA', 'sea', 'ジュベルアリ', 'Jebel Ali'),
  port('AEDXB', 'both', 'ドバイ', 'Dubai'),
  port('SAJED', 'both', 'ジッダ', 'Jeddah'),
  port('ZADUR', 'both', 'ダーバン', 'Durban'),
];

const KNOWN: ReadonlyMap<string, Port> = new Map(PORTS.map((one) => [one.code, one]));

/** Whether a text is a code of the list. */
export const isPort = (code: string) => KNOWN.has(code);
export const portByCode = (code: string) => KNOWN.get(code);

/** Words of prose that name a country without its name: peoples, cities, regions of the world. Hand-picked. */
import type { CountryCode } from './countries';
import type { PrefectureCode } from './prefectures';

/** Peoples and cities people write of, by country. */
export const COUNTRY_WORDS: Partial<Record<CountryCode, string>> = {
  HK: 'Hongkong, HK, Kowloon, 九龍',
  TW: 'Taiwanese, Taipei, Kaohsiung, Taichung, 台北, 高雄, 台中',
  CN: 'Chinese, Shanghai, Beijing, Guangzhou, Shenzhen, Dalian, Qingdao, 上海, 北京, 広州, 深圳, 大連, 青島, 華南',
  KR: 'Korean, Seoul, Busan, ソウル, 釜山',
  SG: 'Singaporean, 星港',
  TH: 'Thai, Bangkok, バンコク',
  VN: 'Vietnamese, Hanoi, Ho Chi Minh, ハノイ, ホーチミン',
  MY: 'Malaysian, Kuala Lumpur, クアラルンプール',
  ID: 'Indonesian, Jakarta, ジャカルタ',
  PH: 'Philippine, Filipino, Manila, マニラ',
  KH: 'Cambodian, Phnom Penh, プノンペン',
  IN: 'Indian, Mumbai, Delhi, ムンバイ',
  AU: 'Australian, Sydney, Melbourne, シドニー, メルボルン',
  NZ: 'Auckland, オークランド',
  US: 'US, USA, American, California, New York, Los Angeles, San Francisco, Hawaii, Seattle, Texas, 米国, アメリカ, カリフォルニア, ニューヨーク, ロサンゼルス, ハワイ, 北米',
  CA: 'Canadian, Toronto, Vancouver, トロント, バンクーバー, 北米',
  GU: 'Guam, グアム',
  GB: 'UK, British, London, ロンドン',
  FR: 'French, Paris, パリ',
  DE: 'German, Berlin, Hamburg, Dusseldorf, デュッセルドルフ, ベルリン',
  IT: 'Italian, Milan, Rome, Genoa, ミラノ, ローマ',
  ES: 'Spanish, Madrid, Barcelona, マドリード, バルセロナ',
  NL: 'Dutch, Amsterdam, Rotterdam, アムステルダム, ロッテルダム',
  RU: 'Russian, Moscow, Vladivostok, モスクワ, ウラジオストク',
  AE: 'Dubai, Abu Dhabi, Emirati',
};

/** Cities that people name instead of their prefecture. */
export const PREFECTURE_WORDS: Partial<Record<PrefectureCode, string>> = {
  'JP-01': 'Sapporo, Otaru, Hakodate, Kushiro, 札幌, 小樽, 函館, 釧路',
  'JP-02': 'Hachinohe, Hirosaki, 八戸, 弘前',
  'JP-03': 'Morioka, 盛岡',
  'JP-04': 'Sendai, Ishinomaki, Kesennuma, Shiogama, 仙台, 石巻, 気仙沼, 塩竈',
  'JP-08': 'Mito, Tsukuba, 水戸, つくば',
  'JP-09': 'Utsunomiya, 宇都宮',
  'JP-10': 'Maebashi, Takasaki, 前橋, 高崎',
  'JP-14': 'Yokohama, Kawasaki, 横浜, 川崎',
  'JP-17': 'Kanazawa, 金沢',
  'JP-19': 'Kofu, 甲府',
  'JP-22': 'Hamamatsu, Shimizu, 浜松, 清水',
  'JP-23': 'Nagoya, 名古屋',
  'JP-25': 'Otsu, 大津',
  'JP-28': 'Kobe, Himeji, 神戸, 姫路',
  'JP-32': 'Matsue, Izumo, 松江, 出雲',
  'JP-37': 'Takamatsu, 高松',
  'JP-38': 'Matsuyama, 松山',
  'JP-40': 'Hakata, Kitakyushu, 博多, 北九州',
  'JP-47': 'Naha, 那覇',
};

/** Whole regions of the world: who speaks of Europe means any of its countries. */
export const AREA_WORDS = {
  asia: 'Asia, Asian, アジア',
  oceania: 'Oceania, オセアニア',
  europe: 'Europe, European, EU, 欧州, ヨーロッパ',
  middle_east: 'Middle East, Gulf states, 中東',
  latin_america: 'Latin America, South America, 中南米, 南米',
  africa: 'Africa, アフリカ',
  north_america: 'North America, 北米',
} as const;

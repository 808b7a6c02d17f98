/** The 47 prefectures by ISO 3166-2 code (the digits are the JIS code), with the region lists group them by. */

export const REGIONS = [
  { code: 'hokkaido', ja: '北海道', en: 'Hokkaido' },
  { code: 'tohoku', ja: '東北', en: 'Tohoku' },
  { code: 'kanto', ja: '関東', en: 'Kanto' },
  { code: 'chubu', ja: '中部', en: 'Chubu' },
  { code: 'kinki', ja: '近畿', en: 'Kinki' },
  { code: 'chugoku', ja: '中国', en: 'Chugoku' },
  { code: 'shikoku', ja: '四国', en: 'Shikoku' },
  { code: 'kyushu', ja: '九州・沖縄', en: 'Kyushu and Okinawa' },
] as const;

export type RegionCode = (typeof REGIONS)[number]['code'];

export const PREFECTURES = [
  { code: 'JP-01', ja: '北海道', en: 'Hokkaido', region: 'hokkaido' },
  { code: 'JP-02', ja: '青森県', en: 'Aomori', region: 'tohoku' },
  { code: 'JP-03', ja: '岩手県', en: 'Iwate', region: 'tohoku' },
  { code: 'JP-04', ja: '宮城県', en: 'Miyagi', region: 'tohoku' },
  { code: 'JP-05', ja: '秋田県', en: 'Akita', region: 'tohoku' },
  { code: 'JP-06', ja: '山形県', en: 'Yamagata', region: 'tohoku' },
  { code: 'JP-07', ja: '福島県', en: 'Fukushima', region: 'tohoku' },
  { code: 'JP-08', ja: '茨城県', en: 'Ibaraki', region: 'kanto' },
  { code: 'JP-09', ja: '栃木県', en: 'Tochigi', region: 'kanto' },
  { code: 'JP-10', ja: '群馬県', en: 'Gunma', region: 'kanto' },
  { code: 'JP-11', ja: '埼玉県', en: 'Saitama', region: 'kanto' },
  { code: 'JP-12', ja: '千葉県', en: 'Chiba', region: 'kanto' },
  { code: 'JP-13', ja: '東京都', en: 'Tokyo', region: 'kanto' },
  { code: 'JP-14', ja: '神奈川県', en: 'Kanagawa', region: 'kanto' },
  { code: 'JP-15', ja: '新潟県', en: 'Niigata', region: 'chubu' },
  { code: 'JP-16', ja: '富山県', en: 'Toyama', region: 'chubu' },
  { code: 'JP-17', ja: '石川県', en: 'Ishikawa', region: 'chubu' },
  { code: 'JP-18', ja: '福井県', en: 'Fukui', region: 'chubu' },
  { code: 'JP-19', ja: '山梨県', en: 'Yamanashi', region: 'chubu' },
  { code: 'JP-20', ja: '長野県', en: 'Nagano', region: 'chubu' },
  { code: 'JP-21', ja: '岐阜県', en: 'Gifu', region: 'chubu' },
  { code: 'JP-22', ja: '静岡県', en: 'Shizuoka', region: 'chubu' },
  { code: 'JP-23', ja: '愛知県', en: 'Aichi', region: 'chubu' },
  { code: 'JP-24', ja: '三重県', en: 'Mie', region: 'kinki' },
  { code: 'JP-25', ja: '滋賀県', en: 'Shiga', region: 'kinki' },
  { code: 'JP-26', ja: '京都府', en: 'Kyoto', region: 'kinki' },
  { code: 'JP-27', ja: '大阪府', en: 'Osaka', region: 'kinki' },
  { code: 'JP-28', ja: '兵庫県', en: 'Hyogo', region: 'kinki' },
  { code: 'JP-29', ja: '奈良県', en: 'Nara', region: 'kinki' },
  { code: 'JP-30', ja: '和歌山県', en: 'Wakayama', region: 'kinki' },
  { code: 'JP-31', ja: '鳥取県', en: 'Tottori', region: 'chugoku' },
  { code: 'JP-32', ja: '島根県', en: 'Shimane', region: 'chugoku' },
  { code: 'JP-33', ja: '岡山県', en: 'Okayama', region: 'chugoku' },
  { code: 'JP-34', ja: '広島県', en: 'Hiroshima', region: 'chugoku' },
  { code: 'JP-35', ja: '山口県', en: 'Yamaguchi', region: 'chugoku' },
  { code: 'JP-36', ja: '徳島県', en: 'Tokushima', region: 'shikoku' },
  { code: 'JP-37', ja: '香川県', en: 'Kagawa', region: 'shikoku' },
  { code: 'JP-38', ja: '愛媛県', en: 'Ehime', region: 'shikoku' },
  { code: 'JP-39', ja: '高知県', en: 'Kochi', region: 'shikoku' },
  { code: 'JP-40', ja: '福岡県', en: 'Fukuoka', region: 'kyushu' },
  { code: 'JP-41', ja: '佐賀県', en: 'Saga', region: 'kyushu' },
  { code: 'JP-42', ja: '長崎県', en: 'Nagasaki', region: 'kyushu' },
  { code: 'JP-43', ja: '熊本県', en: 'Kumamoto', region: 'kyushu' },
  { code: 'JP-44', ja: '大分県', en: 'Oita', region: 'kyushu' },
  { code: 'JP-45', ja: '宮崎県', en: 'Miyazaki', region: 'kyushu' },
  { code: 'JP-46', ja: '鹿児島県', en: 'Kagoshima', region: 'kyushu' },
  { code: 'JP-47', ja: '沖縄県', en: 'Okinawa', region: 'kyushu' },
] as const satisfies readonly { code: string; ja: string; en: string; region: RegionCode }[];

export type Prefecture = (typeof PREFECTURES)[number];
export type PrefectureCode = Prefecture['code'];

/** The name without 県, 府 or 都, as people type it (宮城, 東京); 北海道 stays whole. */
export function shortPrefectureName(ja: string): string {
  return ja === '北海道' ? ja : ja.replace(/[県府都]$/, '');
}

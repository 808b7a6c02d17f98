/** Languages an organisation works in, by BCP 47 tag: those of the markets and of the people who sell to them. */

export const LANGUAGES = [
  { code: 'ja', ja: '日本語', en: 'Japanese' },
  { code: 'en', ja: '英語', en: 'English' },
  { code: 'zh-Hant', ja: '中国語(繁体字)', en: 'Chinese (traditional)' },
  { code: 'zh-Hans', ja: '中国語(簡体字)', en: 'Chinese (simplified)' },
  { code: 'yue', ja: '広東語', en: 'Cantonese' },
  { code: 'ko', ja: '韓国語', en: 'Korean' },
  { code: 'th', ja: 'タイ語', en: 'Thai' },
  { code: 'vi', ja: 'ベトナム語', en: 'Vietnamese' },
  { code: 'ms', ja: 'マレー語', en: 'Malay' },
  { code: 'id', ja: 'インドネシア語', en: 'Indonesian' },
  { code: 'tl', ja: 'フィリピノ語', en: 'Filipino' },
  { code: 'km', ja: 'クメール語', en: 'Khmer' },
  { code: 'hi', ja: 'ヒンディー語', en: 'Hindi' },
  { code: 'fr', ja: 'フランス語', en: 'French' },
  { code: 'de', ja: 'ドイツ語', en: 'German' },
  { code: 'it', ja: 'イタリア語', en: 'Italian' },
  { code: 'es', ja: 'スペイン語', en: 'Spanish' },
  { code: 'pt', ja: 'ポルトガル語', en: 'Portuguese' },
  { code: 'nl', ja: 'オランダ語', en: 'Dutch' },
  { code: 'ru', ja: 'ロシア語', en: 'Russian' },
  { code: 'ar', ja: 'アラビア語', en: 'Arabic' },
  { code: 'tr', ja: 'トルコ語', en: 'Turkish' },
] as const;

export type LanguageCode = (typeof LANGUAGES)[number]['code'];

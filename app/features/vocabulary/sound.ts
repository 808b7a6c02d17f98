/**
 * Japanese words as they sound in Latin letters, so that `katsuo bushi`, `satumaimo` or `shouchuu` lead where かつおぶし,
 * さつまいも and しょうちゅう do. Ways of romanising that differ only in spelling become one.
 */

const ROWS: Record<string, string> = {
  '': 'あいうえお',
  k: 'かきくけこ',
  g: 'がぎぐげご',
  s: 'さしすせそ',
  z: 'ざじずぜぞ',
  t: 'たちつてと',
  d: 'だぢづでど',
  n: 'なにぬねの',
  h: 'はひふへほ',
  b: 'ばびぶべぼ',
  p: 'ぱぴぷぺぽ',
  m: 'まみむめも',
  r: 'らりるれろ',
};
const VOWELS = ['a', 'i', 'u', 'e', 'o'];

const SYLLABLES = new Map<string, string>([
  ...Object.entries(ROWS).flatMap(([consonant, row]) =>
    [...row].map((kana, at) => [kana, `${consonant}${VOWELS[at]}`] as const),
  ),
  ['や', 'ya'],
  ['ゆ', 'yu'],
  ['よ', 'yo'],
  ['わ', 'wa'],
  ['を', 'o'],
  ['ん', 'n'],
  ['ゔ', 'bu'],
]);
const SMALL_Y: Record<string, string> = { ゃ: 'ya', ゅ: 'yu', ょ: 'yo' };
const SMALL_VOWELS: Record<string, string> = { ぁ: 'a', ぃ: 'i', ぅ: 'u', ぇ: 'e', ぉ: 'o' };

/** The sound of normalised hiragana, or null where anything else is in it. */
export function soundOfKana(kana: string): string | null {
  let sound = '';
  let doubled = false;
  for (const sign of kana) {
    const syllable = SYLLABLES.get(sign);
    if (syllable) {
      sound += doubled ? syllable.charAt(0) + syllable : syllable;
      doubled = false;
    } else if (sign === 'っ') doubled = true;
    else if (sign in SMALL_Y) sound = sound.slice(0, -1) + SMALL_Y[sign];
    else if (sign in SMALL_VOWELS) sound = sound.slice(0, -1) + SMALL_VOWELS[sign];
    else return null;
  }
  return spelling(sound);
}

/** The sound of a word of Latin letters, read as romanised Japanese. */
export function soundOfLatin(word: string): string {
  return spelling(word);
}

/** One spelling of those that Hepburn, Kunrei and habit give the same sound; long vowels are short, as their mark is dropped. */
function spelling(word: string): string {
  return word
    .replace(/tch/g, 'cch')
    .replace(/sh(?=[aueo])/g, 'sy')
    .replace(/shi/g, 'si')
    .replace(/c?ch(?=[aueo])/g, (found) => (found.length > 2 ? 'tty' : 'ty'))
    .replace(/c?chi/g, (found) => (found.length > 3 ? 'tti' : 'ti'))
    .replace(/ts/g, 't')
    .replace(/jy?(?=[aueo])/g, 'zy')
    .replace(/ji/g, 'zi')
    .replace(/dzu|du/g, 'zu')
    .replace(/di/g, 'zi')
    .replace(/f(?=[aiueo])/g, 'h')
    .replace(/l/g, 'r')
    .replace(/m(?=[bmp])/g, 'n')
    .replace(/ou|oo|oh(?![aiueoy])/g, 'o')
    .replace(/uu/g, 'u');
}

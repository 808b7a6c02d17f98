/** Text as paper takes it: nothing unseen that turns it round, no emoji, no empty space without end. Pure. */

/** Controls, marks of direction, joiners, private and unassigned characters, halves of pairs. */
const UNSEEN =
  /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;
/** What is drawn as a coloured picture; fonts for print have none of it. */
const EMOJI =
  /\p{Extended_Pictographic}\ufe0f|\p{Emoji_Presentation}|\p{Regional_Indicator}|[\u20e3\ufe0e\ufe0f\u{e0020}-\u{e007f}]/gu;
/** Letters with marks of their own become one; what stands alone, such as an old form of a name, stays as it is. */
const MARKED = /\P{M}[\u0300-\u036f\u3099\u309a]+/gu;

/** A text that may run over several lines. */
export function plain(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(EMOJI, '')
    .replace(UNSEEN, (sign) => (sign === '\n' ? sign : ''))
    .replace(MARKED, (letter) => letter.normalize('NFC'))
    .replace(/ {2,}/g, ' ')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A text on one line, such as a name. */
export function oneLine(text: string): string {
  return plain(text).replace(/\s*\n\s*/g, ' ');
}

const SIGNS = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/** The beginning of a text, cut between signs that people see as one. */
export function beginning(text: string, length: number): string {
  if (text.length <= length) return text;
  let [signs, end] = [0, 0];
  for (const { segment, index } of SIGNS.segment(text)) {
    if (signs === length) break;
    signs += 1;
    end = index + segment.length;
  }
  return end === text.length ? text : `${text.slice(0, end).trimEnd()}…`;
}

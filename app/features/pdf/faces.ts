/**
 * Which letters are drawn in which face. The Japanese face has nearly all; words of Central Europe, Turkey and
 * others that it lacks letters of are set in the Latin face as a whole. Pure.
 */

export type Face = 'japanese' | 'latin';
/** Whether a face has a character. */
export type Has = (codePoint: number) => boolean;
export type Run = { text: string; face: Face };

/** The printers' sign for a letter the case has no type of. */
const GETA = '〓';
const WORD =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}][\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}'’]*/gu;
const isSymbol = (sign: string) => /[\p{S}\p{M}]/u.test(sign);

/** Parts a text by face. What neither face has becomes a geta; a symbol or a lone mark is left out. */
export function runsOf(text: string, has: Record<Face, Has>): Run[] {
  const runs: Run[] = [];
  const add = (part: string, face: Face) => {
    const last = runs.at(-1);
    if (last?.face === face) last.text += part;
    else if (part !== '') runs.push({ text: part, face });
  };
  const every = (part: string, face: Face) => [...part].every((sign) => has[face](sign.codePointAt(0) ?? 0));
  let at = 0;
  for (const word of text.matchAll(WORD)) {
    addSigns(text.slice(at, word.index));
    if (!every(word[0], 'japanese') && every(word[0], 'latin')) add(word[0], 'latin');
    else addSigns(word[0]);
    at = word.index + word[0].length;
  }
  addSigns(text.slice(at));
  return runs;

  function addSigns(part: string) {
    for (const sign of part) {
      // A line end and the choice of a variant have no shape of their own.
      if (/\n|[\u{e0100}-\u{e01ef}]/u.test(sign) || every(sign, 'japanese')) add(sign, 'japanese');
      else if (every(sign, 'latin')) add(sign, 'latin');
      else if (!isSymbol(sign)) add(GETA, 'japanese');
    }
  }
}

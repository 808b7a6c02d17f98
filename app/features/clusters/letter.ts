/**
 * One letter to many: places in it that are filled in for each of those it goes to. They are written as people read
 * them (`[name]`), so that the letter can be edited as plain text. Pure.
 */

export const LETTER_MAX = 2000;

/** What differs from one recipient to the next; also how its places are written in the letter. */
export type LetterPlaces = { name: string; role: string; reasons: string };

const PLACES = ['name', 'role', 'reasons'] as const;

/** The letter as one of its recipients reads it; a line with nothing but a place that is empty goes. */
export function fillLetter(text: string, marks: LetterPlaces, facts: LetterPlaces): string {
  return PLACES.reduce(
    (letter, place) =>
      facts[place] === ''
        ? letter.replaceAll(`${marks[place]}\n`, '').replaceAll(marks[place], '')
        : letter.replaceAll(marks[place], () => facts[place]),
    text,
  )
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

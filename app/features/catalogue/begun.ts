/** The items of the dictionary that begun words may become, likeliest first. */
import { ITEMS, itemByCode } from '~/features/vocabulary/items';
import type { ItemCode } from '~/features/vocabulary/model';
import { soundOfKana, soundOfLatin } from '~/features/vocabulary/sound';
import { itemTerms } from '~/features/vocabulary/terms';
import { nearestItems } from './dictionary';
import { normalise } from './normalise';

/** The database tells of no more. */
const MOST = 12;
/** Fewer than these, and what merely sounds or looks alike is offered too. */
const FEW = 3;
/** Shorter sounds begin too many words. */
const SHORTEST_SOUND = 3;

type Term = { code: ItemCode; text: string; joined: string; sound: string; own: boolean };

let made: readonly Term[] | undefined;

function terms(): readonly Term[] {
  made ??= ITEMS.flatMap((item) =>
    itemTerms(item).map((term) => {
      const text = normalise(term);
      return {
        code: item.code,
        text,
        joined: text.replaceAll(' ', ''),
        sound: soundOfKana(text) ?? '',
        own: term === item.ja || term === item.en,
      };
    }),
  ).filter(({ text }) => text !== '');
  return made;
}

/** Items with a name that is so, begins so, has a word that begins so, or sounds so; mistyped ones where those are few. */
export function begunItems(asked: string): ItemCode[] {
  if (asked === '') return [];
  const joined = asked.replaceAll(' ', '');
  const sound = /^[a-z ]+$/.test(asked) ? soundOfLatin(joined) : '';
  const best = new Map<ItemCode, number>();
  for (const term of terms()) {
    const points = closeness(term, asked, joined, sound);
    if (points > (best.get(term.code) ?? 0)) best.set(term.code, points);
  }
  const found = [...best]
    .sort(
      ([a, one], [b, other]) =>
        other - one || Number(itemByCode(b)?.priority) - Number(itemByCode(a)?.priority),
    )
    .map(([code]) => code);
  const near = found.length < FEW ? nearestItems(asked) : [];
  return [...new Set([...found, ...near])].slice(0, MOST);
}

/** From 0, not at all, to 10; a shorter name that begins so is closer, and an item's own name than a synonym. */
function closeness(term: Term, asked: string, joined: string, sound: string): number {
  const rest = 1 / (1 + Math.abs(term.joined.length - joined.length));
  const own = term.own ? 0.5 : 0;
  if (term.joined === joined) return 9 + own;
  if (term.joined.startsWith(joined)) return 6 + rest + own;
  if (` ${term.text}`.includes(` ${asked}`)) return 4 + rest + own;
  if (!/[a-z]/.test(asked) && term.joined.includes(joined)) return 3 + rest + own;
  if (sound.length >= SHORTEST_SOUND && term.sound.startsWith(sound)) return 2 + rest;
  return 0;
}

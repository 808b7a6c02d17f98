/**
 * How a screen keeps its messages: one order for all, none twice, gaps noticed. Messages arrive from the
 * page, from events, from acknowledgements and from catching up, in any order and more than once.
 */
import type { Message } from './model';

/**
 * The known messages with the incoming ones among them: ordered by number, each id once. Answers the known
 * list itself where nothing is new, so that nothing is drawn again.
 */
export function mergeMessages(known: readonly Message[], incoming: readonly Message[]): readonly Message[] {
  const ids = new Set(known.map((message) => message.id));
  const fresh: Message[] = [];
  for (const message of incoming) {
    if (ids.has(message.id)) continue;
    ids.add(message.id);
    fresh.push(message);
  }
  if (fresh.length === 0) return known;
  fresh.sort(bySeq);
  const last = known.at(-1);
  const merged = [...known, ...fresh];
  return last && (fresh[0]?.seq ?? 0) < last.seq ? merged.sort(bySeq) : merged;
}

function bySeq(a: Message, b: Message): number {
  return a.seq - b.seq;
}

/**
 * The number up to which a screen is complete, and after which it asks for messages. `start` is the number
 * before the oldest message it means to show. Numbers have no gaps in the database, so a gap here is a
 * message that was missed or is on its way.
 */
export function contiguousUntil(messages: readonly Message[], start: number): number {
  let until = start;
  for (const { seq } of messages) {
    if (seq > until + 1) break;
    until = Math.max(until, seq);
  }
  return until;
}

/** Whether a message between the start and the newest one is missing. */
export function hasGap(messages: readonly Message[], start: number): boolean {
  return contiguousUntil(messages, start) < (messages.at(-1)?.seq ?? 0);
}

/** Messages of one author one after another, shown under one name. */
export type Run = { key: string; message: Message; messages: Message[] };
/** The messages of one calendar day in the reader's zone. */
export type Day = { day: string; at: string; runs: Run[] };

const RUN_GAP_MS = 5 * 60_000;

/**
 * Messages by day and by run of one author; a new run starts after five minutes of silence, and with the
 * message numbered `breakAt`, which is to stand first.
 */
export function groupByDay(messages: readonly Message[], zone: string, breakAt: number | null = null): Day[] {
  const dayOf = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const days: Day[] = [];
  let previous: Message | undefined;
  for (const message of messages) {
    const name = dayOf.format(new Date(message.at));
    let day = days.at(-1);
    if (!day || day.day !== name) {
      day = { day: name, at: message.at, runs: [] };
      days.push(day);
      previous = undefined;
    }
    const run = day.runs.at(-1);
    if (run && previous && message.seq !== breakAt && continues(previous, message))
      run.messages.push(message);
    else day.runs.push({ key: message.id, message, messages: [message] });
    previous = message;
  }
  return days;
}

function continues(previous: Message, message: Message): boolean {
  return (
    previous.author.id === message.author.id &&
    previous.organisation.id === message.organisation.id &&
    Date.parse(message.at) - Date.parse(previous.at) < RUN_GAP_MS
  );
}

/** The number of the first message of others that the reader has not seen; null where there is none. */
export function firstUnread(messages: readonly Message[], readSeq: number, me: string): number | null {
  return messages.find((message) => message.seq > readSeq && message.author.id !== me)?.seq ?? null;
}

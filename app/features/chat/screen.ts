/**
 * What one screen of a chat knows: the messages in their order, how far back they go, and what is on its way
 * from here. Every change is a pure step, whichever way a message was learned of.
 */
import type { Message, MessagePage } from './model';
import { enqueue, type Outbox, type Outgoing, settle } from './outbox';
import { contiguousUntil, hasGap, mergeMessages } from './rules';

export type Screen = {
  messages: readonly Message[];
  /** The number before the oldest message shown. */
  start: number;
  /** Whether there are older messages. */
  older: boolean;
  outbox: Outbox;
};

/** A screen that starts with a page of messages. */
export function openScreen(page: MessagePage): Screen {
  return { messages: page.messages, start: startOf(page), older: page.more, outbox: [] };
}

function startOf(page: MessagePage): number {
  return (page.messages[0]?.seq ?? 1) - 1;
}

/** Messages that came in: from an event, an acknowledgement, a page loaded again, or catching up. */
export function arrived(screen: Screen, incoming: readonly Message[]): Screen {
  // What is older than the screen belongs to a page that has not been asked for.
  const messages = mergeMessages(
    screen.messages,
    incoming.filter(({ seq }) => seq > screen.start),
  );
  const outbox = settle(
    screen.outbox,
    incoming.map(({ id }) => id),
  );
  return messages === screen.messages && outbox === screen.outbox ? screen : { ...screen, messages, outbox };
}

/** The page before the oldest message shown; any other page is not asked for any more. */
export function wentBack(screen: Screen, page: MessagePage): Screen {
  if ((page.messages.at(-1)?.seq ?? 0) < screen.start) return screen;
  const start = Math.min(screen.start, startOf(page));
  return {
    ...screen,
    messages: mergeMessages(screen.messages, page.messages),
    start,
    older: start < screen.start ? page.more : screen.older,
  };
}

/** A message written here, to be sent. */
export function wrote(
  screen: Screen,
  message: Pick<Outgoing, 'id' | 'organisation' | 'text' | 'at'>,
): Screen {
  return { ...screen, outbox: enqueue(screen.outbox, message) };
}

/** The number after which to ask for what may have been missed. */
export function askAfter(screen: Screen): number {
  return contiguousUntil(screen.messages, screen.start);
}

/** Whether a message is missing in between. */
export function misses(screen: Screen): boolean {
  return hasGap(screen.messages, screen.start);
}

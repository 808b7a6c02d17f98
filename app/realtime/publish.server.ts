/** Sends what a command reported, after its commit, to the rooms it named. */
import type { DomainEvent } from '~/shared/events';
import { RIGHTS_EVENTS, type ServerEventName, serverEvents } from './events';

type Emit = (room: string, name: string, payload: unknown) => void;
type Options = { emit: Emit; recheck(room: string): void; complain?(problem: string): void };

export type Publish = (events: readonly DomainEvent[]) => Promise<void>;

/**
 * A publisher that never fails its caller: what is committed stays committed. An event that is not in
 * events.ts, or whose payload has another shape, is not sent and is complained about.
 */
export function createPublish({ emit, recheck, complain = console.error }: Options): Publish {
  return async (events) => {
    for (const { room, name, payload } of events) {
      const schema = Object.hasOwn(serverEvents, name) ? serverEvents[name as ServerEventName] : undefined;
      const parsed = schema?.safeParse(payload);
      if (!parsed?.success) {
        complain(
          `The event ${name} was not sent: ${parsed ? parsed.error.message : 'it is not in events.ts'}.`,
        );
        continue;
      }
      emit(room, name, parsed.data);
      if (RIGHTS_EVENTS.has(name)) recheck(room);
    }
  };
}

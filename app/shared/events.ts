/**
 * What a command tells the world after its commit. The caller (a route or a socket handler) publishes it;
 * features know nothing of sockets.
 */

/** Who hears an event: everyone in a cluster, the two of an introduction, everyone in an organisation, or one person. */
export type Room =
  | `cluster:${string}`
  | `introduction:${string}`
  | `organisation:${string}`
  | `person:${string}`;

/** One thing that happened, for one room. The payload must survive JSON. */
export type DomainEvent<Name extends string = string, Payload = unknown> = {
  room: Room;
  name: Name;
  payload: Payload;
};

/** The room of everyone who works in a cluster. */
export function clusterRoom(id: string): Room {
  return `cluster:${id}`;
}

/** The room of the two organisations of an accepted introduction. */
export function introductionRoom(id: string): Room {
  return `introduction:${id}`;
}

/** The id of what a room belongs to. */
export function idOfRoom(room: Room): string {
  return room.slice(room.indexOf(':') + 1);
}

/** The room of everyone who belongs to an organisation. */
export function organisationRoom(id: string): Room {
  return `organisation:${id}`;
}

/** The room of one person, on all of their screens. */
export function personRoom(id: string): Room {
  return `person:${id}`;
}

import type { ReportedEvent } from '../events/read-events.ts';

const rank = {
  FORUM: 0,
  COUNCIL_MEETING: 1,
  SUMMIT: 2,
  CONFERENCE: 3,
  CEREMONY: 4,
  NEGOTIATION: 5,
  VISIT: 6,
  OTHER: 7,
};

/** An event with its id in the claims. */
export interface PlacedEvent {
  readonly event: ReportedEvent;
  readonly id: string;
}

/** How many events before a signing may be the one at which it took place. */
const longestMemory = 200;

/** Events with their ids by line; of one line the likeliest place of a signing last. */
export function placeEvents(events: readonly ReportedEvent[]): readonly PlacedEvent[] {
  return events
    .map((event, index) => ({ event, id: `e${index + 1}` }))
    .reverse()
    .sort((a, b) => a.event.line - b.event.line || rank[b.event.kind] - rank[a.event.kind]);
}

/** The event at which a text was signed: the nearest one before that fits the day; null where there is none. */
export function eventFor(placed: readonly PlacedEvent[], line: number, on: string | null): string | null {
  let above = 0;
  for (let size = placed.length; size > above; ) {
    const middle = (above + size) >> 1;
    if (placed[middle]!.event.line <= line) above = middle + 1;
    else size = middle;
  }
  const best = placed
    .slice(Math.max(0, above - longestMemory), above)
    .findLast(
      ({ event }) =>
        on === null ||
        event.startsOn === null ||
        event.startsOn.slice(0, on.length) === on.slice(0, event.startsOn.length),
    );
  return best?.id ?? null;
}

import type { EventKind } from '../../ontology/event-kinds.ts';
import type { Context } from '../context/read-context.ts';
import { readDates } from '../dates/resolve-date.ts';
import type { LineMentions } from '../mentions/find-mentions.ts';
import type { CityMention, PersonMention } from '../mentions/mention.ts';
import { type EventTrigger, findEventTriggers } from './event-triggers.ts';

/** An event as the article reports it. */
export interface ReportedEvent {
  readonly line: number;
  readonly kind: EventKind;
  readonly name: string | null;
  readonly startsOn: string | null;
  readonly place: string | null;
  readonly country: string | null;
  readonly persons: readonly PersonMention[];
  readonly countries: readonly string[];
}

function placeIn(found: LineMentions, at: number): CityMention | undefined {
  const { tokens } = found.line;
  const cities = found.mentions.filter((mention): mention is CityMention => mention.type === 'city');
  const located = cities.filter(
    (city) =>
      /^(in|at|to|of|,)$/.test(tokens[city.from - 1]?.lower ?? '') || tokens[city.to]?.lower === 'hosted',
  );
  return located.sort((a, b) => Math.abs(a.from - at) - Math.abs(b.from - at))[0];
}

function dateIn(found: LineMentions, at: number, publishedOn: string | null): string | null {
  const dates = readDates(found.line.tokens, publishedOn).filter((date) => date.value.length >= 4);
  const exact = dates.filter((date) => date.value.length === 10);
  const nearest = [...(exact.length > 0 ? exact : [])].sort(
    (a, b) => Math.abs(a.from - at) - Math.abs(b.from - at),
  )[0];
  return nearest?.value ?? null;
}

const future = /\b(will|next|upcoming|planned|forthcoming|scheduled|foreseen|to be held|invited)\b/i;

/** Where events stand in their list, by kind and name: each name is looked for once in an article of any length. */
class EventPlaces {
  readonly #first = new Map<EventKind, number>();
  readonly #named = new Map<string, number>();

  /** The place of the event that a trigger tells of again; -1 where it tells of a new one. */
  find({ kind, name }: EventTrigger, events: readonly ReportedEvent[]): number {
    const first = this.#first.get(kind);
    if (first === undefined) return -1;
    // One without a name is any of its kind; there is only one such, the first.
    if (!name || !events[first]!.name) return first;
    return this.#named.get(`${kind} ${name}`) ?? -1;
  }

  keep({ kind, name }: EventTrigger, at: number): void {
    if (!this.#first.has(kind)) this.#first.set(kind, at);
    if (name) this.#named.set(`${kind} ${name}`, at);
  }
}

/** The events of an article, each once, in the order of the text. */
export function readEvents(lines: readonly LineMentions[], context: Context): ReportedEvent[] {
  const events: ReportedEvent[] = [];
  const places = new EventPlaces();
  for (const found of lines) {
    for (const trigger of findEventTriggers(found)) {
      const text = found.line.text;
      if (!trigger.name && future.test(text) && trigger.kind !== 'VISIT') continue;
      const city = trigger.country ? undefined : placeIn(found, trigger.at);
      const ahead = future.test(text);
      const place = city?.name ?? (ahead || trigger.country ? null : (context.datelineCity?.name ?? null));
      const country =
        trigger.country ?? city?.country ?? (place ? (context.datelineCity?.country ?? null) : null);
      const day =
        dateIn(found, trigger.at, context.publishedOn) ??
        (ahead ? null : (context.reportDays[found.line.index] ?? null));
      const known = places.find(trigger, events);
      const event: ReportedEvent = {
        line: found.line.index,
        kind: trigger.kind,
        name: trigger.name,
        startsOn: day,
        place,
        country,
        persons: found.mentions.filter(
          (mention): mention is PersonMention => mention.type === 'person' && mention.official,
        ),
        countries: trigger.countries.length > 0 ? trigger.countries : (context.pair ?? []),
      };
      if (known < 0) places.keep(trigger, events.push(event) - 1);
      else if (!events[known]!.name && trigger.name) {
        places.keep(trigger, known);
        events[known] = {
          ...event,
          startsOn: events[known]!.startsOn ?? day,
          place: place ?? events[known]!.place,
          country: country ?? events[known]!.country,
        };
      }
    }
  }
  return events;
}

import type { EventKind } from '../../ontology/event-kinds.ts';
import type { Context } from '../context/read-context.ts';
import { readDates } from '../dates/resolve-date.ts';
import type { LineMentions } from '../mentions/find-mentions.ts';
import type { CityMention, PersonMention } from '../mentions/mention.ts';
import { findEventTriggers } from './event-triggers.ts';

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

/** The events of an article, each once, in the order of the text. */
export function readEvents(lines: readonly LineMentions[], context: Context): ReportedEvent[] {
  const events: ReportedEvent[] = [];
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
      const known = events.findIndex(
        (event) =>
          event.kind === trigger.kind && (event.name === trigger.name || !trigger.name || !event.name),
      );
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
      if (known < 0) events.push(event);
      else if (!events[known]!.name && trigger.name)
        events[known] = {
          ...event,
          startsOn: events[known]!.startsOn ?? day,
          place: place ?? events[known]!.place,
          country: country ?? events[known]!.country,
        };
    }
  }
  return events;
}

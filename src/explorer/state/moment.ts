import { dateText, isPartialDate } from './partial-date.ts';

/** The time that everything is shown at. */
export interface Moment {
  /** The day, month or year at whose end the world is shown; null for what holds now. */
  readonly asOf: string | null;
  /** The instant by which articles count that had come here; null for all that did. */
  readonly knownAt: string | null;
}

/** Whether a text is an instant that the API takes: 2026-03-01T00:00:00Z. */
export function isInstant(text: string): boolean {
  const match = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?Z$/.exec(text);
  return match !== null && isPartialDate(match[1]!) && !Number.isNaN(Date.parse(text));
}

/** The last instant of a day: what was known at the end of it. */
export function endOfDay(day: string): string {
  return `${day}T23:59:59.999Z`;
}

/** What of a state says at which time everything is shown. */
export function momentOf({ asOf, knownAt }: Moment): Moment {
  return { asOf, knownAt };
}

/** The time in words: As of 28 Feb 2026, as known by 3 Mar 2026; empty for now. */
export function momentText({ asOf, knownAt }: Moment): string {
  const known = knownAt ? `as known by ${dateText(knownAt)}` : '';
  return [asOf ? `as of ${dateText(asOf)}` : '', known].filter(Boolean).join(', ');
}

import { AppError } from '../errors.ts';
import { normalizeInstant } from '../model/instant.ts';
import { periodOf } from '../model/partial-date.ts';

/** The time that a field asks about: of the world by the end of `day`, as known by `instant`; null is no limit. */
export interface Moment {
  /** YYYY-MM-DD. */
  readonly day: string | null;
  /** As `normalizeInstant` has it. */
  readonly instant: string | null;
}

/** Arguments that ask about another time, as they come. */
export interface TimeArguments {
  readonly asOf?: string | null;
  readonly knownAt?: string | null;
}

/** The latest that is reported, as it is known now. */
export const now: Moment = { day: null, instant: null };

/** Whether this is `now`, where nothing has to be looked up beside the graph as it is. */
export function isNow(moment: Moment): boolean {
  return moment.day === null && moment.instant === null;
}

/** A place in the answer: GraphQL makes that of a field from that of the field around it. */
interface Place {
  readonly prev: Place | undefined;
}

/** What a resolver's `info` has of its place in the answer. */
export interface Placed {
  readonly path: Place;
}

/** The moments that the fields of one request ask about. */
export interface Moments {
  /** That of a field with these arguments; what it does not say, the nearest field around it does. Holds for all below it. */
  enter(args: TimeArguments, info: Placed): Moment;
  /** That of a field which says nothing itself. */
  at(info: Placed): Moment;
}

function read<Value>(text: string | null | undefined, parse: (text: string) => Value | null): Value | null {
  if (typeof text !== 'string') return null;
  const value = parse(text);
  // The scalars have looked at it before.
  if (value === null) throw new AppError('BAD_USER_INPUT', `Expected a date or an instant; got ${text}`);
  return value;
}

/** The moment of a field with these arguments below one with the moment `around`. */
export function enterMoment(args: TimeArguments, around: Moment): Moment {
  const moment = {
    day: read(args.asOf, (date) => periodOf(date)?.to ?? null) ?? around.day,
    instant: read(args.knownAt, normalizeInstant) ?? around.instant,
  };
  return isNow(moment) ? now : moment;
}

/** The moments of one request. */
export function createMoments(): Moments {
  const moments = new WeakMap<Place, Moment>();
  // Nearly no request asks about another time: those need not look upwards from each field.
  let any = false;
  const at: Moments['at'] = ({ path }) => {
    if (!any) return now;
    for (let place: Place | undefined = path; place; place = place.prev) {
      const moment = moments.get(place);
      if (moment) return moment;
    }
    return now;
  };
  return {
    at,
    enter: (args, info) => {
      const moment = enterMoment(args, at(info));
      if (isNow(moment)) return now;
      any = true;
      moments.set(info.path, moment);
      return moment;
    },
  };
}

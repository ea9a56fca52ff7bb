import { appendTo } from '../model/append-to.ts';
import type { Claim } from '../model/claim.ts';
import { contentHash } from '../model/content-hash.ts';
import { nameKey } from '../model/name-key.ts';
import { type ClaimOf, compareText, groupMentions, isClaimOf, type Mention } from './mentions.ts';

/** The claims that report an event. */
export type EventClaim = ClaimOf<'event-reported'>;

/** Mentions that are one event, and its id. */
export interface ResolvedEvent {
  readonly id: string;
  /** What its reports agree on: events of one frame depend on each other. */
  readonly frame: string;
  readonly mentions: readonly Mention<EventClaim>[];
}

interface Profile {
  readonly mention: Mention<EventClaim>;
  /** What two reports of one event agree on: kind, first day, country, and the countries that came. */
  readonly frame: string;
  /** The folded name; empty where the event has none. */
  readonly name: string;
}

function profileOf(mention: Mention<EventClaim>): Profile {
  const { statement } = mention.claims[0]!;
  const host = statement.country;
  const guests = statement.participants.flatMap((one) =>
    one.type === 'country' && one.country !== host ? [one.country] : [],
  );
  // Without a day and a country a report has nothing that another could agree with: it stays with its article.
  const anchored = statement.startsOn !== null && host !== null;
  const frame = [
    statement.kind,
    statement.startsOn,
    host,
    ...new Set(guests.sort(compareText)),
    anchored ? '' : mention.articleId,
  ];
  return { mention, frame: JSON.stringify(frame), name: nameKey(statement.name ?? '') };
}

/** The frames, hashed, of the events that claims report. */
export function framesOf(claims: readonly Claim[]): Set<string> {
  return new Set(profilesOf(claims).map(({ frame }) => contentHash(frame)));
}

function profilesOf(claims: readonly Claim[]): Profile[] {
  const own = claims.filter((claim) => isClaimOf(claim, 'event-reported'));
  return groupMentions<EventClaim>(own, (claim) => claim.statement.event).map(profileOf);
}

/**
 * Says which reports of all articles are of one event: those of the same kind, day and country, with the same guests, and
 * without two different names. An event without a name joins the only named one that fits.
 */
export function resolveEvents(claims: readonly Claim[]): ResolvedEvent[] {
  const frames = new Map<string, Profile[]>();
  for (const profile of profilesOf(claims)) appendTo(frames, profile.frame, profile);
  return [...frames.entries()].flatMap(([frame, profiles]) => {
    const names = [...new Set(profiles.map((profile) => profile.name).filter((name) => name !== ''))];
    const groups = new Map<string, Mention<EventClaim>[]>();
    for (const { name, mention } of profiles) {
      const group = name === '' && names.length === 1 ? names[0]! : name;
      appendTo(groups, group, mention);
    }
    return [...groups.entries()].map(([name, mentions]) => ({
      id: `event:${contentHash(frame, groups.size === 1 ? '' : name)}`,
      frame: contentHash(frame),
      mentions,
    }));
  });
}

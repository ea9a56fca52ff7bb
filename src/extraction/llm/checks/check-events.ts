import type { ParticipantMention } from '../../../model/claim.ts';
import { nameKey } from '../../../model/name-key.ts';
import type { EventKind } from '../../../ontology/event-kinds.ts';
import type { Answer } from '../answer/answer-schema.ts';
import { findSpelling, stateCalled } from './cast.ts';
import { type Checking, wordsOf } from './checking.ts';
import { type LocatedQuote, locateWords } from './locate.ts';
import { groundDate } from './read-source.ts';

type Entry = Answer['events'][number];

/** Words without which a quote tells of no event of that kind. */
const kindWords: Readonly<Record<Exclude<EventKind, 'OTHER'>, RegExp>> = {
  VISIT: /visit|trip|tour|arriv|flew|hosted|hosting|received/i,
  FORUM: /forum/i,
  COUNCIL_MEETING: /council|commission|committee|board/i,
  SUMMIT: /summit/i,
  NEGOTIATION: /talks|negotiat|consult|meeting|met\b|discuss/i,
  CONFERENCE: /conference|congress|exhibition|fair|expo|symposium|seminar|convention/i,
  CEREMONY: /ceremony|signing|signed|opening|opened|anniversary|inaugurat|launch/i,
};
const toCome = /\b(will|would|upcoming|planned|forthcoming|scheduled|next (week|month|year))\b/i;

/** The words of an answer as the article has them, in the quote's sentences first; null where it does not. */
function wordedAs({ source }: Checking, located: LocatedQuote, words: string | null): string | null {
  if (words === null) return null;
  for (const { text } of located.sentences) {
    const found = locateWords(text, words);
    if (found) return wordsOf(text, found);
  }
  return findSpelling(source, words)?.name.replace(/\s+/g, ' ') ?? null;
}

function participantsOf({ cast }: Checking, names: readonly string[], people: ReadonlyMap<string, string>) {
  const participants = new Map<string, ParticipantMention>();
  for (const name of names) {
    const person = people.get(nameKey(name));
    const one: ParticipantMention | null = person ? { type: 'person', person } : cast.party(name);
    if (one) participants.set(JSON.stringify(one), one);
  }
  return [...participants.values()];
}

/** The people whom this answer's claims name so far, by folded name. */
function peopleOf({ claims }: Checking): ReadonlyMap<string, string> {
  return new Map(
    claims.flatMap(({ statement }) =>
      statement.type === 'person-named' ? [[nameKey(statement.name), statement.person] as const] : [],
    ),
  );
}

function checkEvent(checking: Checking, entry: Entry, at: string, event: string): boolean {
  const located = checking.quote(at, entry.quote, entry.sentence);
  if (!located) return false;
  const { source } = checking;
  const quoted = wordsOf(source.document.text, located.quote);
  const name = wordedAs(checking, located, entry.name);
  const told = entry.kind === 'OTHER' ? name !== null : kindWords[entry.kind].test(quoted);
  if (!told || toCome.test(quoted)) {
    checking.reject(at, 'no-kind-cue', `${entry.kind}: ${entry.quote}`);
    return false;
  }
  const country = entry.country === null ? null : stateCalled(entry.country);
  const held = source.places.some((place) => place.country === country);
  checking.claim('event', name === null ? 0.6 : 0.7, located.sentences, {
    type: 'event-reported',
    event,
    kind: entry.kind,
    name,
    startsOn: groundDate(source, entry.date),
    place: wordedAs(checking, located, entry.place),
    country: held ? country : null,
    participants: participantsOf(checking, entry.participants, peopleOf(checking)),
  });
  return true;
}

/** Claims the events that the article reports to have taken place. */
export function claimEvents(checking: Checking, answer: Answer): void {
  const seen = new Set<string>();
  let count = 0;
  checking.each('events', answer.events, (entry, at) => {
    const key = JSON.stringify([entry.kind, entry.name && nameKey(entry.name), entry.date, entry.quote]);
    if (seen.has(key)) return;
    seen.add(key);
    if (checkEvent(checking, entry, at, `e${count + 1}`)) count += 1;
  });
}

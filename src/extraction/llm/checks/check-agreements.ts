import type { PartyMention, UnnamedPartyMention } from '../../../model/claim.ts';
import type { Passage } from '../../../model/document.ts';
import type { Answer } from '../answer/answer-schema.ts';
import { stateCalled } from './cast.ts';
import { type Checking, wordsOf } from './checking.ts';
import { type LocatedQuote, locateWords } from './locate.ts';
import { groundDate, linesOf } from './read-source.ts';
import { statusesTold } from './status-cues.ts';

type Entry = Answer['agreements'][number];

/** The parties of an entry; null, and a rejection, where one of them is not in the article. */
function partiesOf(checking: Checking, entry: Entry, at: string): PartyMention[] | null {
  const parties = new Map<string, PartyMention>();
  for (const name of entry.parties) {
    const party = checking.cast.party(name);
    if (!party) return checking.reject(at, 'party-not-in-article', name);
    parties.set(party.type === 'country' ? party.country : party.organization, party);
  }
  return parties.size === 0 ? checking.reject(at, 'no-party', entry.quote) : [...parties.values()];
}

/**
 * Where the parties of an agreement may stand apart from the quote: from the last paragraph of prose before it, since the
 * items of a list leave out what its head says, to the end of its own; for the head of a list, to the end of its items.
 */
function surroundings({ source }: Checking, { sentences }: LocatedQuote): Passage {
  const { paragraphs } = source.document;
  const { paragraph } = sentences[0]!;
  let first = Math.max(0, paragraph - 1);
  while (first > 0 && paragraphs[first]!.role === 'item') first -= 1;
  let last = paragraph;
  if (/:$/.test(sentences.at(-1)!.text)) while (paragraphs[last + 1]?.role === 'item') last += 1;
  return { start: paragraphs[first]!.start, end: paragraphs[last]!.end };
}

/** Whether the quote tells the status; a question tells none. */
function tellsStatus({ source }: Checking, located: LocatedQuote, status: Entry['status']): boolean {
  if (/\?["”’']?$/.test(located.sentences.at(-1)!.text)) return false;
  return statusesTold(linesOf(source, located.sentences), located.quote).has(status);
}

function unnamedOf({ source, cast }: Checking, { unnamedParties }: Entry): UnnamedPartyMention[] {
  return unnamedParties.flatMap(({ description, country }) => {
    const sentence = source.sentences.find(({ text }) => locateWords(text, description));
    if (!sentence || stateCalled(description)) return [];
    const found = locateWords(sentence.text, description)!;
    const code = country === null ? null : stateCalled(country);
    const known = code !== null && cast.names(code) ? code : null;
    return { description: wordsOf(sentence.text, found), country: known };
  });
}

/** Words of the quote's sentences, as they are there; null where they are not. */
function wordsIn(located: LocatedQuote, words: string | null): string | null {
  for (const { text } of words === null ? [] : located.sentences) {
    const found = locateWords(text, words!);
    if (found) return wordsOf(text, found);
  }
  return null;
}

/** The instrument in the article's words, singular: what the rules read in the quote, else what the answer copied. */
function instrumentOf({ source }: Checking, located: LocatedQuote, told: string | null): string | null {
  const read = linesOf(source, located.sentences).flatMap(({ instruments }) => instruments);
  const known = told && read.find(({ wording }) => wording === told.toLowerCase());
  if (known) return known.wording;
  const only = read.length === 1 ? read[0]!.wording : null;
  return only ?? wordsIn(located, told)?.toLowerCase() ?? null;
}

/** @returns whether the article bears the entry out. */
function checkAgreement(checking: Checking, entry: Entry, at: string, agreement: string): boolean {
  const located = checking.quote(at, entry.quote, entry.sentence);
  const parties = located && partiesOf(checking, entry, at);
  if (!located || !parties) return false;
  const { source, cast } = checking;
  const around = surroundings(checking, located);
  const near = parties.some((party) => cast.standsIn(party, around));
  if (!near || !tellsStatus(checking, located, entry.status)) {
    if (near) checking.reject(at, 'no-status-cue', `${entry.status}: ${entry.quote}`);
    else checking.reject(at, 'parties-elsewhere', entry.quote);
    return false;
  }
  const passage = { start: located.sentences[0]!.start, end: located.sentences.at(-1)!.end };
  const within = parties.every((party) => cast.standsIn(party, passage));
  checking.claim('agreement', within ? 0.75 : 0.55, located.sentences, {
    type: 'agreement-reported',
    agreement,
    kind: entry.kind,
    status: entry.status,
    on: groundDate(source, entry.date),
    instrument: instrumentOf(checking, located, entry.instrument),
    sector: entry.sector,
    subject: wordsIn(located, entry.subject),
    parties,
    unnamedParties: unnamedOf(checking, entry),
    event: null,
  });
  return true;
}

/** What two entries share that speak of one agreement, in one status or in two. */
function identityOf({ kind, parties, instrument, subject }: Entry): string {
  return JSON.stringify([kind, [...parties].sort(), instrument?.toLowerCase(), subject?.toLowerCase()]);
}

/** Claims the agreements of an answer that the article bears out, each status once; the others are rejected. */
export function claimAgreements(checking: Checking, answer: Answer): void {
  const told = new Map<string, { readonly id: string; readonly statuses: Set<string> }>();
  checking.each('agreements', answer.agreements, (entry, at) => {
    const key = identityOf(entry);
    const one = told.get(key) ?? { id: `a${told.size + 1}`, statuses: new Set() };
    told.set(key, one);
    if (one.statuses.has(entry.status)) return;
    if (checkAgreement(checking, entry, at, one.id)) one.statuses.add(entry.status);
  });
}

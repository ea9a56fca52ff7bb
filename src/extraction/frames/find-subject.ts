import type { Group } from '../lists/read-groups.ts';
import { isApostrophe, type Token } from '../tokens/tokenize.ts';
import { readWords } from '../vocabulary/read-words.ts';
import type { Verb } from './find-verbs.ts';
import type { FrameLine } from './frame-line.ts';

/** Words that may stand between a subject and its verb: helpers, adverbs, dates. */
const transparent = readWords(`
also already recently just finally then now today yesterday tomorrow still jointly officially formally each both thus
has have had is are was were be been being will would to not never that it on in last this the and year month week may
its respectively did does do earlier subsequently later previously separately additionally further reportedly agreed writing
principle completing procedures preparing about between them side sidelines margins meeting forum visit event ceremony of
itself themselves alike here there become becomes became declined refused failed occasion meanwhile however though too instead moreover then part its for one hand other
`);
const dateWord =
  /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|feb|jan|sept|oct|nov|dec|aug|\d+|last|since)$/;

/** Whether only helpers, adverbs, dates and commas stand between two places of a line. */
export function isClearBetween(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 10) return false;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at]!;
    const plain = transparent.has(token.lower) || dateWord.test(token.lower) || /ly$/.test(token.lower);
    if (!plain && !/^[.,]$/.test(token.text) && !/^(which|who|that)$/.test(token.lower)) return false;
  }
  return true;
}

/** Whether a relative pronoun leads from a group to a verb close behind it. */
function isRelativeBetween(tokens: readonly Token[], from: number, to: number): boolean {
  return to - from <= 10 && tokens.slice(from, to).some((token) => /^(which|who|that)$/.test(token.lower));
}

/** `the two countries' central banks have`: the owners of what the verb is said of. */
function isOwned(tokens: readonly Token[], group: Group, to: number): boolean {
  const only = group.members[0];
  if (group.members.length !== 1 || only?.type !== 'reference' || only.target !== 'two-states') return false;
  const between = tokens.slice(group.to + 1, to);
  return (
    isApostrophe(tokens[group.to]) &&
    between.length <= 3 &&
    between.every((token) => token.kind === 'word' && !token.capital)
  );
}

/** `The lawyers of A and B have cleared`: those who act for a body. */
function isSpokenFor(tokens: readonly Token[], group: Group): boolean {
  return (
    /^(of|for|from)$/.test(group.preposition) &&
    /^(lawyers|negotiators|boards|heads|executives|representatives|delegations|teams|officials|directors|presidents|managers|chairmen|chairpersons|delegates|experts|rectors|governors|envoys|spokespersons|leaders|owners|mayors)$/.test(
      tokens[group.prepositionAt - 1]?.lower ?? '',
    )
  );
}

function isPlace(group: Group): boolean {
  return (
    group.members.length === 1 &&
    group.members[0]!.type === 'city' &&
    /^(in|at|near|from)$/.test(group.preposition)
  );
}

/** The group right before a verb, with helpers, adverbs and dates between at most. */
export function findSubject(line: FrameLine, verb: Verb): Group | undefined {
  const { tokens } = line.found.line;
  let governed: Group | undefined;
  for (let index = line.groups.length - 1; index >= 0; index -= 1) {
    const group = line.groups[index]!;
    if (group.coreEnd > verb.from) continue;
    // `A and B, the Tunisian utility, intend`: the insertion is not the subject.
    if (
      line.groups.some(
        (other) => other.from < group.from && other.coreEnd < group.from && group.to < other.to,
      )
    )
      continue;
    const relative = isRelativeBetween(tokens, group.coreEnd, verb.from);
    const adjacent =
      group.to <= verb.at &&
      (isClearBetween(tokens, group.to, verb.from) || isOwned(tokens, group, verb.from));
    if (!relative && !adjacent) continue;
    // `A, based in Oslo, which signed`: the city only tells where A is.
    if (relative && isPlace(group)) continue;
    if (relative && group.to > verb.at) return group;
    const only = group.members[0];
    // `the ministries of the two countries`, `representatives of both sides`.
    const ofStates = group.preposition === 'of' && only?.type === 'reference' && only.target === 'two-states';
    if (
      group.preposition === '' ||
      ofStates ||
      isSpokenFor(tokens, group) ||
      /^(as|after|before|where|when)$/.test(group.preposition)
    )
      return group;
    governed ??= relative ? group : undefined;
  }
  return governed;
}

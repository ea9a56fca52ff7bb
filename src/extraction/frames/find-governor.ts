import { isPossessive, type Token } from '../tokens/tokenize.ts';
import type { Verb } from './find-verbs.ts';
import type { FrameLine } from './frame-line.ts';
import type { Instrument } from './instrument.ts';
import { clauseBreaks } from './read-complements.ts';

/** Verbs whose passive subject is a party: a company is awarded a contract. */
export const activePassives = /^(awarded|granted|given|handed)$/;

/** The verb that governs an instrument from the left, over its object's article and adjectives or over a coordinated one. */
export function findGovernor(line: FrameLine, instrument: Instrument): Verb | undefined {
  // `A and B will exchange students under an agreement`: what is done under it does not sign it.
  const named = line.verbs.some((verb) => verb.class === 'sign' && verb.to === instrument.from);
  if (line.found.line.tokens[instrument.from - 1]?.lower === 'under' && !named) return undefined;
  return findOwnGovernor(line, instrument) ?? findEnumeration(line, instrument);
}

/** `The sides signed: (1) a convention; (2) a programme`: the verb before the colon. */
function findEnumeration(line: FrameLine, instrument: Instrument): Verb | undefined {
  const { tokens } = line.found.line;
  const colon = tokens.findIndex((token) => token.text === ':');
  if (
    colon < 0 ||
    instrument.from < colon ||
    /^(was|were|is|are|has|will)$/.test(tokens[instrument.to]?.lower ?? '')
  )
    return undefined;
  return line.verbs.find(
    (verb) => verb.to === colon && verb.class === 'sign' && !/^(announc|present|unveil)/.test(verb.word),
  );
}

/** The verb of the instrument's own clause. */
function findOwnGovernor(line: FrameLine, instrument: Instrument): Verb | undefined {
  const { tokens } = line.found.line;
  for (let index = line.verbs.length - 1; index >= 0; index -= 1) {
    const verb = line.verbs[index]!;
    if (verb.to > instrument.from) continue;
    if (isAdjective(tokens, verb) && line.verbs[index - 1]) continue;
    // `What remains before the treaty can be signed`.
    if (/^(remains|applies|stands|operates)$/.test(verb.word) && verb.to - verb.at === 1) continue;
    if (breaksClause(line, verb.to, instrument.from)) return undefined;
    const other = line.instruments.find((each) => each.from >= verb.to && each.to <= instrument.from);
    if (other && !isCoordinated(tokens, instrument)) return undefined;
    if (instrument.weak && !other && !isObject(line, verb, instrument)) return undefined;
    const passiveSubject = verb.passive && !activePassives.test(verb.word);
    if (
      passiveSubject &&
      (instrument.from - verb.to > 3 || (verb.word !== 'signed' && verb.class !== 'renew'))
    )
      return undefined;
    return verb;
  }
  return undefined;
}

/** `a planned venture`: the participle only describes. */
function isAdjective(tokens: readonly Token[], verb: Verb): boolean {
  return (
    verb.class === 'expect' &&
    verb.bare &&
    /^(a|an|the|its|their|this|that|'s|’s)$/.test(tokens[verb.from - 1]?.lower ?? '')
  );
}

/** A weak noun is an object only right behind its verb, or behind a date or the other party. */
function isObject(line: FrameLine, verb: Verb, instrument: Instrument): boolean {
  const { tokens } = line.found.line;
  const party = line.groups.find((group) => group.prepositionAt === verb.to && group.to <= instrument.from);
  const from = party ? party.to : verb.to;
  const between = tokens.slice(from, instrument.from).filter((token) => token.kind === 'word');
  // `hammering out the terms of a senior loan`, `won a EUR 14 million overhaul order`.
  const terms = between.every((token) =>
    /^(the|a|an|its|their|terms|details|text|price|conditions|wording|draft|of|for|final|last|new|joint|planned|proposed)$/.test(
      token.lower,
    ),
  );
  if (terms && between.length <= 6) return true;
  return (
    tokens
      .slice(from, instrument.from)
      .every(
        (token) =>
          /^(on|in|a|an|the|its|their|also|and|for|of|to|by|before|next|today|yesterday|,|\d+|into)$/.test(
            token.lower,
          ) ||
          token.capital ||
          isPossessive(token),
      ) && instrument.from - from <= 5
  );
}

/** Whether an instrument stands in a list after another: `a memorandum with A and a contract with B`. */
export function isCoordinated(tokens: readonly Token[], instrument: Instrument): boolean {
  return /^(and|,|plus|including|or)$/.test(tokens[instrument.from - 1]?.lower ?? '');
}

/** Whether a new clause begins between two places: by a conjunction, by speech, or by a relative with its verb. */
function breaksClause(line: FrameLine, from: number, to: number): boolean {
  const { tokens } = line.found.line;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at]!;
    if (clauseBreaks.has(token.lower)) return true;
    if ((token.text === '"' || token.text === '”') && at > from) return true;
    if (/^(said|says|told|adding|noting|reported|which|who)$/.test(token.lower)) return true;
    const opens =
      token.text === ',' && /^(which|who|with|the)$/.test(tokens[at + 1]?.lower ?? '') && at + 1 < to;
    if (opens && line.verbs.some((verb) => verb.at > at && verb.at < to)) return true;
  }
  return false;
}

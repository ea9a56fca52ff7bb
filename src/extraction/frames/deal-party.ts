import type { Group } from '../lists/read-groups.ts';
import { isPossessive, type Token } from '../tokens/tokenize.ts';
import type { DealVerb } from './deal-verb.ts';
import type { Verb } from './find-verbs.ts';
import type { FrameLine } from './frame-line.ts';
import { clauseBreaks } from './read-complements.ts';

/** How far behind its verb the other party may stand. */
export const reach = 24;

/** Where the clause that a verb stands in ends. */
function endOfClause(line: FrameLine, at: number): number {
  const { tokens } = line.found.line;
  for (let end = at + 1; end < Math.min(tokens.length, at + reach); end += 1)
    if (clauseBreaks.has(tokens[end]!.lower)) return end;
  return Math.min(tokens.length, at + reach);
}

function isNamed(group: Group): boolean {
  return group.members.some((member) => member.type === 'name');
}

/** `B, which A contracted in May`: the group that the relative goes back to. */
function relativeBefore(line: FrameLine, verb: DealVerb): Group | undefined {
  const { tokens } = line.found.line;
  for (let at = verb.helpers.from - 1; at > Math.max(0, verb.helpers.from - 10); at -= 1) {
    if (!/^(which|whom)$/.test(tokens[at]!.lower) || tokens[at - 1]?.text !== ',') continue;
    return line.groups.find(
      (group) => [group.to, group.coreEnd].some((end) => end === at - 1 || end === at) && isNamed(group),
    );
  }
  return undefined;
}

/** `hired A`, `hired B's Danish unit, A`, `commissioned a study from A`, `commissioned a study from us`. */
function objectOf(line: FrameLine, inside: readonly Group[], verb: DealVerb): Group | undefined {
  const { tokens } = line.found.line;
  const first = inside[0];
  const between = tokens.slice(verb.at + 1, first?.from);
  const owned =
    between.some(isPossessive) &&
    between.at(-1)?.text === ',' &&
    between.length <= 8 &&
    first?.preposition === '';
  if (first && (first.from === verb.at + 1 || owned)) return first;
  const ordered = /^(commission|contract)/.test(verb.word);
  return ordered
    ? line.groups.find(
        (group) =>
          group.preposition === 'from' &&
          group.from > verb.at &&
          group.from - verb.at <= 6 &&
          group.members.some(({ type }) => type === 'name' || type === 'reference'),
      )
    : undefined;
}

/** `denied that it had sold jets to Peru`. */
function stateBehind(line: FrameLine, verb: DealVerb): Group | undefined {
  return line.groups.find(
    ({ from, preposition, members }) =>
      preposition === 'to' &&
      from > verb.at &&
      from - verb.at <= 8 &&
      members.every(({ type }) => type === 'country'),
  );
}

/** `lent it 40 million`. */
function pronounBehind(line: FrameLine, verb: DealVerb): Group | undefined {
  const { tokens } = line.found.line;
  return line.groups.find(
    (group) =>
      group.from === verb.at + 1 &&
      group.members.length === 1 &&
      group.members.every((member) => member.type === 'reference') &&
      hasObject(tokens[group.to]),
  );
}

/** `lent A 40 million`, `sold A its mill`, and not `sold Vexta jets`: whether what is dealt in begins at a token. */
function hasObject(token: Token | undefined): boolean {
  return (
    token?.kind !== 'word' ||
    token.capital ||
    /^(a|an|the|its|their|all|some|two|three|four|five|six|ten)$/.test(token.lower)
  );
}

/** `entrusted A with the overhaul`. */
function isCharged({ word }: DealVerb, next: Token | undefined): boolean {
  return /^entrust/.test(word) && next?.lower === 'with';
}

/** The other party of a deal, by the pattern of its verb. */
export function otherParty(line: FrameLine, verb: DealVerb): Group | undefined {
  const end = endOfClause(line, verb.at);
  const inside = line.groups.filter((group) => group.from > verb.at && group.from < end && isNamed(group));
  const behind = (preposition: string) => inside.find((group) => group.preposition === preposition);
  const { passive } = verb.helpers;
  if (verb.pattern === 'object')
    return passive ? behind('by') : (objectOf(line, inside, verb) ?? relativeBefore(line, verb));
  if (verb.pattern === 'with')
    return inside.find((group) => group.preposition === 'with' && group.prepositionAt - verb.at <= 3);
  const { tokens } = line.found.line;
  const owner = inside.find((group) => group.from === verb.at + 1 && isPossessive(tokens[group.coreEnd]));
  const direct =
    owner && verb.pattern === 'from'
      ? owner
      : verb.pattern === 'to'
        ? inside.find(
            (group) =>
              group.from === verb.at + 1 &&
              (hasObject(tokens[group.to]) || isCharged(verb, tokens[group.to])),
          )
        : undefined;
  const opposite = /^(leases?|leased|leasing|rents|rented|lent|borrowed)$/.test(verb.word)
    ? behind('from')
    : /^charter(s|ed)$/.test(verb.word)
      ? behind('to')
      : undefined;
  // `bought a stake in B`: the seller is not told, the firm is.
  const share = inside.find(
    (group) =>
      verb.pattern === 'from' &&
      group.preposition === 'in' &&
      /^(stake|stakes|shares|share|interest|shareholding|holding)$/.test(
        tokens[group.prepositionAt - 1]?.lower ?? '',
      ),
  );
  return (
    behind(verb.pattern) ??
    (verb.pattern === 'from' ? behind('off') : undefined) ??
    (passive ? behind('by') : undefined) ??
    direct ??
    opposite ??
    share ??
    (verb.pattern === 'to' ? pronounBehind(line, verb) : undefined) ??
    (verb.pattern === 'to' && isDenied(line, verb) ? stateBehind(line, verb) : undefined)
  );
}

/** `denied that it had sold`, `reports that A would sell to B are untrue`. */
export function isDenied(line: FrameLine, verb: DealVerb): boolean {
  const reported = line.found.line.tokens
    .slice(0, verb.at)
    .some((token) =>
      /^(talk|word|reports?|rumou?rs?|claims?|story|stories|speculation|posts)$/.test(token.lower),
    );
  return line.verbs.some(
    (each: Verb) => (each.class === 'deny' || each.class === 'refuse') && (each.at < verb.at || reported),
  );
}

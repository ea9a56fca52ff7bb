import type { Group } from '../lists/read-groups.ts';
import type { Token } from '../tokens/tokenize.ts';
import type { Verb } from './find-verbs.ts';
import type { Frame } from './frame.ts';
import type { FrameLine } from './frame-line.ts';
import { readUnnamed } from './read-unnamed.ts';

/** Talks told without an instrument: `A is negotiating with B`, `talks between A and B`. */
export function readNegotiations(line: FrameLine, frames: readonly Frame[]): Frame[] {
  const { tokens } = line.found.line;
  const found: Frame[] = [];
  for (const verb of line.verbs) {
    if (verb.class !== 'negotiate' || verb.negated || /^negotiates?$/.test(verb.word)) continue;
    if (/^(discuss|explor|consider)/.test(verb.word) && !/(ing|ions?)$/.test(verb.word)) continue;
    if (frames.some((frame) => frame.verbs.includes(verb))) continue;
    // Talks that were held are a meeting, unless there is something to be signed.
    const meeting =
      (/^h[oe]ld/.test(verb.word) && !isUnderWay(tokens, verb)) ||
      /^(were|was|are) held\b/.test(`${tokens[verb.to]?.lower} ${tokens[verb.to + 1]?.lower}`);
    if (meeting && line.instruments.length === 0) continue;
    const after = (preposition: string) =>
      line.groups.find(
        (group) =>
          group.preposition === preposition &&
          group.prepositionAt >= verb.at &&
          group.prepositionAt - verb.to <= 12,
      );
    const between = after('between');
    const withGroup =
      after('with') ??
      (verb.word === 'talking'
        ? line.groups.find(
            (group) =>
              group.from === verb.to || (group.preposition === 'to' && group.prepositionAt === verb.to - 1),
          )
        : undefined);
    const by = verb.passive ? after('by') : undefined;
    const source = line.groups.find(
      (group) => group.preposition === 'to' && tokens[group.prepositionAt - 1]?.lower === 'according',
    );
    const subject = by ?? subjectBefore(line, verb.from) ?? source;
    const first = between && between.members.length > 1 ? between.members : (subject?.members ?? []);
    const second = between ? [] : (withGroup?.members ?? []);
    const unnamed = second.length > 0 || between ? [] : readUnnamed(line, verb.at, verb);
    const organizations = [...first, ...second].filter(
      (member) => member.type === 'name' || (member.type === 'reference' && member.target === 'organization'),
    );
    if (organizations.length === 0 || (first.length + second.length < 2 && unnamed.length === 0)) continue;
    found.push({
      line: line.found.line.index,
      rule: 'frames/negotiation',
      instrument: null,
      status: isDenied(line, verb) ? 'DENIED' : isOver(line, verb) ? 'TERMINATED' : 'NEGOTIATING',
      verbs: [verb],
      first,
      second,
      distributive: false,
      severally: false,
      paired: false,
      unnamed,
      from: verb.from,
      to: Math.min(tokens.length, verb.to + 16),
      topicFrom: verb.to,
    });
  }
  return found;
}

/** `is holding talks with B on a pipeline`: they have a purpose and no end yet. */
function isUnderWay(tokens: readonly Token[], { from, at, to, word }: Verb): boolean {
  const now = tokens.slice(Math.max(0, from - 2), at).some(({ lower }) => /^(is|are|been)$/.test(lower));
  const about = tokens
    .slice(to, to + 14)
    .some(({ lower }) => /^(on|about|over|regarding|concerning)$/.test(lower));
  return word.startsWith('holding') && now && about;
}

/** `denied that it is negotiating with B`. */
function isDenied(line: FrameLine, talks: Verb): boolean {
  const { tokens } = line.found.line;
  return line.verbs.some(
    (verb) =>
      verb.class === 'deny' &&
      verb.to <= talks.from &&
      tokens.slice(verb.to, talks.from).some(({ lower }) => /^(that|having|being|reports?)$/.test(lower)) &&
      !tokens.slice(verb.to, talks.from).some(({ text }) => text === ';'),
  );
}

/** `dropped its talks with B`, `talks with B broke down`: there will be nothing to sign. */
function isOver(line: FrameLine, talks: Verb): boolean {
  return line.verbs.some(
    (verb) =>
      verb.class === 'end' &&
      !verb.negated &&
      !verb.future &&
      ((verb.to <= talks.from && talks.from - verb.to <= 2) ||
        (verb.from >= talks.to && verb.from - talks.to <= 12)),
  );
}

/** `is at an advanced stage of discussions`: helpers and plain words between subject and talks. */
function subjectBefore(line: FrameLine, at: number): Group | undefined {
  const { tokens } = line.found.line;
  for (let index = line.groups.length - 1; index >= 0; index -= 1) {
    const group = line.groups[index]!;
    if (group.to > at) continue;
    const between = tokens.slice(group.to, at);
    const plain = between.every((token) => (token.kind === 'word' && !token.capital) || token.text === ',');
    const helped = /^(is|are|was|were|has|have|had|also|which|,)$/.test(between[0]?.lower ?? '');
    if (at - group.to <= 3 || (helped && plain && between.length <= 9)) {
      if (group.preposition === '') return group;
      continue;
    }
    return undefined;
  }
  return undefined;
}

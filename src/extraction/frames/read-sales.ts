import type { Group } from '../lists/read-groups.ts';
import type { Mention } from '../mentions/mention.ts';
import { type Frame, plainFrame } from './frame.ts';
import type { FrameLine } from './frame-line.ts';
import { unnamedInstrument } from './instrument.ts';
import { clauseBreaks } from './read-complements.ts';
import { readHelpers } from './read-helpers.ts';

/** Nouns of dealing, with the preposition of the other party. */
const nouns: ReadonlyMap<string, 'to' | 'from'> = new Map([
  ['sale', 'to'],
  ['transfer', 'to'],
  ['delivery', 'to'],
  ['supply', 'to'],
  ['leasing', 'to'],
  ['purchase', 'from'],
  ['acquisition', 'from'],
  ['buyout', 'from'],
  ['takeover', 'from'],
  ['charter', 'from'],
]);
const settled =
  /^(completed|closed|sealed|agreed|finali[sz]ed|concluded|signed|announced|confirmed|inked|struck|wrapped|done|settled|executed|contracted|formali[sz]ed)$/;

function namesOf(group: Group | undefined): readonly Mention[] {
  return group?.members.filter(({ type }) => type === 'name' || type === 'reference') ?? [];
}

/** Whether the sentence says behind a noun of dealing that the deal was done: `was completed on Monday`. */
function isDone({ found }: FrameLine, from: number): boolean {
  const { tokens } = found.line;
  for (let at = from; at < tokens.length; at += 1) {
    if (/^[;:]$/.test(tokens[at]!.text)) return false;
    if (!settled.test(tokens[at]!.lower)) continue;
    const helpers = readHelpers(tokens, at, true);
    return helpers.passive && !helpers.negated && !helpers.future;
  }
  return false;
}

/** Deals told by a noun with both parties: `the sale of the mill by A to B was completed`. `frames` are those of the line. */
export function readSales(line: FrameLine, frames: readonly Frame[]): Frame[] {
  const { tokens, index } = line.found.line;
  if (frames.some((frame) => frame.first.length + frame.second.length > 1)) return [];
  for (const [at, { lower, capital }] of tokens.entries()) {
    const preposition = nouns.get(lower);
    if (!preposition || (capital && at > 1)) continue;
    let end = at + 1;
    while (end < tokens.length && end < at + 30 && !clauseBreaks.has(tokens[end]!.lower)) end += 1;
    const inside = line.groups.filter((group) => group.from > at && group.from < end);
    const governed = (word: string) =>
      inside.find((group) => group.preposition === word && namesOf(group).length > 0);
    const [by, other] = [governed('by'), governed(preposition)];
    if (!by || !other || !isDone(line, at + 1)) continue;
    return [
      plainFrame({
        line: index,
        rule: 'frames/sale',
        instrument: unnamedInstrument({
          from: at,
          to: at + 1,
          head: 'contract',
          kind: 'CONTRACT',
          line: index,
        }),
        status: 'SIGNED',
        verbs: [],
        first: namesOf(by),
        second: namesOf(other),
        from: at,
        to: Math.max(by.to, other.to),
        topicFrom: at + 1,
      }),
    ];
  }
  return [];
}

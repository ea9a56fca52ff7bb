import { countsBodies, countWords } from '../lists/counted-heads.ts';
import type { Group } from '../lists/read-groups.ts';
import { type Frame, plainFrame } from './frame.ts';
import { type FrameLine, meansSeveral } from './frame-line.ts';
import type { Instrument } from './instrument.ts';

/** In words: `Five universities put their names to a declaration on open data: A, B …`. */
const longestWay = 14;

function namesOnly(group: Group): boolean {
  return group.members.every((member) => member.type === 'name');
}

/** `Five universities signed a declaration: A, B, C, D and E`: those whom the list at the end counts up. */
function countedSubject(line: FrameLine, instrument: Instrument): Group | undefined {
  const { tokens } = line.found.line;
  const noun = tokens.findIndex((token, at) => at > 0 && at < instrument.from && countsBodies(token));
  if (noun < 0 || noun > 6) return undefined;
  const count = tokens.slice(0, noun).findLast((token) => countWords.has(token.lower));
  if (!count) return undefined;
  return line.groups.find(
    (group) =>
      group.from > instrument.to &&
      group.from - instrument.to <= longestWay &&
      group.members.length === countWords.get(count.lower) &&
      /^[:–—]$/.test(tokens[group.from - 1]?.text ?? '') &&
      namesOnly(group),
  );
}

/** `Signed by A on Tuesday and by B on Wednesday, the contract runs`: whoever the participle that opens the line names. */
function signersAhead(line: FrameLine, instrument: Instrument): Group | undefined {
  const { tokens } = line.found.line;
  const opens = line.verbs.some((verb) => verb.from === 0 && verb.bare && verb.class === 'sign');
  if (!opens || tokens[instrument.from - 1]?.text !== ',') return undefined;
  const by = line.groups.filter((group) => group.preposition === 'by' && group.to < instrument.from);
  const [first, ...more] = by;
  if (!first) return undefined;
  return { ...first, members: [first, ...more].flatMap(({ members }) => members) };
}

/** Whose signatures an instrument bears, where no verb has them for its subject. */
export function signatoriesOf(line: FrameLine, instrument: Instrument): Group | undefined {
  return (
    line.groups.find(
      (group) =>
        group.preposition === 'of' &&
        line.verbs.some((each) => each.nominal && each.to === group.prepositionAt + 1),
    ) ??
    signersAhead(line, instrument) ??
    countedSubject(line, instrument)
  );
}

const copula = /^(is|are|were|was|include)$/;

/** `The parties to the contract are A and B`, `Signatories of the charter are A, B and C`. */
export function readPartiesAre(line: FrameLine): Frame[] {
  const { tokens, index } = line.found.line;
  return line.instruments.flatMap((instrument) => {
    const owed = /^(to|of)$/.test(tokens[instrument.from - 1]?.lower ?? '');
    const noun = /^(parties|signatories|partners|sides)$/.test(tokens[instrument.from - 2]?.lower ?? '');
    const group = line.groups.find(
      ({ from, preposition }) => preposition === '' && copula.test(tokens[from - 1]?.lower ?? ''),
    );
    if (!owed || !noun || !group || group.from < instrument.to || !meansSeveral(group.members)) return [];
    return [
      plainFrame({
        line: index,
        rule: 'frames/parties-are',
        instrument: { ...instrument, definite: false, plural: false },
        status: 'SIGNED',
        verbs: [],
        first: group.members,
        second: [],
        from: instrument.from,
        to: group.to,
        topicFrom: instrument.to,
      }),
    ];
  });
}

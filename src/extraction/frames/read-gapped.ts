import type { Group } from '../lists/read-groups.ts';
import type { Frame } from './frame.ts';
import type { FrameLine } from './frame-line.ts';
import type { Instrument } from './instrument.ts';

/** The frame whose verb a gapped clause leaves out: the last one before it that has two sides. */
function leader(frames: readonly Frame[], at: number): Frame | undefined {
  return frames
    .filter(
      ({ from, status, first, second }) => status !== null && from < at && first.length + second.length > 1,
    )
    .at(-1);
}

function isSubject(line: FrameLine, group: Group): boolean {
  if (group.preposition !== '') return false;
  return (
    group.from === 0 ||
    /^(,|;|and|while|did|does|do|as|—|–|:)$/.test(line.found.line.tokens[group.from - 1]!.lower)
  );
}

function frameOf(lead: Frame, first: Group, second: Group, instrument: Instrument | null, to: number): Frame {
  return {
    ...lead,
    rule: 'frames/gapped',
    instrument: instrument ?? (lead.instrument && { ...lead.instrument, plural: false, count: null }),
    first: first.members,
    second: second.members,
    distributive: instrument?.plural ?? false,
    severally: false,
    paired: false,
    unnamed: [],
    from: first.from,
    to,
    topicFrom: instrument ? instrument.to : second.to,
  };
}

/** The instrument that stands between two groups with nothing but a comma or dash before it: `B, a contract with C`. */
function instrumentBetween(line: FrameLine, first: Group, second: Group): Instrument | undefined {
  const { tokens } = line.found.line;
  const instrument = line.instruments.find(
    (each) => each.from >= first.to && each.to <= second.prepositionAt && second.prepositionAt - each.to <= 8,
  );
  if (!instrument) return undefined;
  const between = tokens.slice(first.to, instrument.from);
  return between.every((token) => /^[,–—-]$/.test(token.text)) ? instrument : undefined;
}

/**
 * Clauses that leave out the verb that was said before: `A signed with B, C with D and E with F`, `A signed a contract
 * with B; C, a loan agreement with D`. `frames` are those of the line so far.
 */
export function readGapped(line: FrameLine, frames: readonly Frame[]): Frame[] {
  const found: Frame[] = [];
  const { tokens } = line.found.line;
  const fronted = readFronted(line, frames);
  for (const first of line.groups) {
    const second = line.groups.find((group) => group.from >= first.to);
    if (!second || !isSubject(line, first) || second.preposition !== 'with') continue;
    if (fronted.some((frame) => frame.first === first.members)) continue;
    const instrument = instrumentBetween(line, first, second);
    const apart = tokens.slice(first.to, second.prepositionAt).some((token) => token.text !== ',');
    if (!instrument && apart) continue;
    if (line.verbs.some((verb) => verb.from >= first.from && verb.to <= second.from)) continue;
    const lead = leader(frames, first.from);
    if (!lead || lead.second.some((member) => second.members.includes(member))) continue;
    found.push(frameOf(lead, first, second, instrument ?? null, second.to));
  }
  return [...found, ...readOrdinals(line, frames), ...fronted];
}

/** `…, the second by A and B`: who signed the next one. */
function readOrdinals(line: FrameLine, frames: readonly Frame[]): Frame[] {
  const { tokens } = line.found.line;
  return line.groups.flatMap((group) => {
    const ordinal = /^(second|third|fourth|fifth|other|last|another)$/.test(
      tokens[group.prepositionAt - 1]?.lower ?? '',
    );
    const lead = frames.filter((frame) => frame.to <= group.from && frame.first.length > 0).at(-1);
    if (group.preposition !== 'by' || !ordinal || group.members.length < 2 || !lead) return [];
    const { instrument } = lead;
    return [
      {
        ...lead,
        rule: 'frames/gapped',
        instrument: instrument && { ...instrument, plural: false, definite: false },
        first: group.members,
        second: [],
        distributive: false,
        from: group.from,
        to: group.to,
        topicFrom: group.to,
      },
    ];
  });
}

/** `; and A, with B, a contract for C`: the other party stands before the instrument. */
function readFronted(line: FrameLine, frames: readonly Frame[]): Frame[] {
  const { tokens } = line.found.line;
  return line.groups.flatMap((first) => {
    const second = line.groups.find((group) => group.from >= first.to);
    if (second?.preposition !== 'with' || !isSubject(line, first)) return [];
    const instrument = line.instruments.find((each) => each.from === second.to + 1);
    const commas = tokens[first.to]?.text === ',' && tokens[second.to]?.text === ',';
    const lead = leader(frames, first.from);
    if (!instrument || !commas || second.prepositionAt !== first.to + 1 || !lead) return [];
    return [frameOf(lead, first, second, instrument, instrument.to)];
  });
}

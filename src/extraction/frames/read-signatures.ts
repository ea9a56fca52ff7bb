import type { Mention } from '../mentions/mention.ts';
import { findSubject } from './find-subject.ts';
import { type Frame, plainFrame } from './frame.ts';
import { type FrameLine, meansSeveral } from './frame-line.ts';
import { type Instrument, unnamedInstrument } from './instrument.ts';
import { isDream } from './mere-ideas.ts';
import { readStatus } from './read-status.ts';

const likewise = /^(did the same|did likewise|did so|followed suit|do likewise)\b/;

/** `C and D followed suit`: one more of the instrument told before. */
export function readFollowers(line: FrameLine, before: Instrument | undefined): Frame[] {
  const { tokens } = line.found.line;
  if (!before) return [];
  return line.groups.flatMap((group) => {
    const words = tokens.slice(group.to, group.to + 4).map((token) => token.lower);
    const next = words[0] === 'also' ? words.slice(1) : words;
    const other = line.groups.find((each) => each.preposition === 'with' && each.from > group.to);
    if (!likewise.test(next.join(' ')) || !(meansSeveral(group.members) || other)) return [];
    const frame = plainFrame({
      line: line.found.line.index,
      rule: 'frames/likewise',
      instrument: { ...before, plural: false, count: null, definite: false, year: null },
      status: 'SIGNED',
      verbs: [],
      first: group.members,
      second: other?.members ?? [],
      from: group.from,
      to: Math.min(tokens.length, group.to + 14),
      topicFrom: group.to,
    });
    return [frame];
  });
}

/** `The memorandum: A and B were to sign`: the instrument told before in the line. */
function lastInstrument(line: FrameLine, at: number): Instrument | null {
  const before = line.instruments.filter((instrument) => instrument.to <= at).at(-1);
  return before ? { ...before, plural: false, definite: false } : null;
}

/** `For the bank it was signed by Ana Ruiz`: who signed what the line before speaks of. */
function readPointed(line: FrameLine, frames: readonly Frame[], before: Instrument | undefined): Frame[] {
  const { tokens, index } = line.found.line;
  return line.verbs.flatMap((verb) => {
    const pronoun = /^(it|this)$/.test(tokens[verb.from - 1]?.lower ?? '');
    if (
      verb.class !== 'sign' ||
      !verb.passive ||
      !pronoun ||
      frames.some((frame) => frame.verbs.includes(verb))
    )
      return [];
    const by = line.groups.filter((group) => group.preposition === 'by' && group.prepositionAt >= verb.to);
    const behalf = line.groups.filter((group) => group.preposition === 'for');
    const signers = by.flatMap((group) => group.members).filter(speaksForBody);
    const members =
      signers.length > 0 ? signers : (behalf.length > 0 ? behalf : by).flatMap((group) => group.members);
    if (members.length === 0) return [];
    const frame = plainFrame({
      line: line.found.line.index,
      rule: 'frames/pointed',
      instrument: { ...(before ?? someDocument(index)), plural: false, count: null, definite: true },
      status: readStatus([verb]),
      verbs: [verb],
      first: members,
      second: [],
      from: verb.from,
      to: tokens.length,
      topicFrom: tokens.length,
    });
    return [frame];
  });
}

/** What is signed where nothing tells what it is. */
function someDocument(line: number): Instrument {
  return unnamedInstrument({
    from: 0,
    to: 0,
    head: 'document',
    kind: 'OTHER',
    weak: true,
    definite: true,
    line,
  });
}

function speaksForBody(member: Mention): boolean {
  return (
    (member.type === 'name' && member.certain) || (member.type === 'person' && member.organization !== null)
  );
}

/** Signatures told without an instrument: `A and B were to sign on satellite data`. */
export function readSignatures(
  line: FrameLine,
  frames: readonly Frame[],
  before: Instrument | undefined,
): Frame[] {
  const { tokens } = line.found.line;
  const found: Frame[] = readPointed(line, frames, before);
  for (const verb of line.verbs) {
    const signs = /^(sign|signs|signed|ink|inked)$/.test(verb.word) && !verb.passive && !verb.nominal;
    if (!signs || isDream(tokens, verb) || frames.some((frame) => frame.verbs.includes(verb))) continue;
    if (line.instruments.some((instrument) => instrument.from >= verb.to && instrument.from - verb.to < 12))
      continue;
    const subject = findSubject(line, verb);
    const other = line.groups.find(
      (group) =>
        group.preposition === 'with' && group.prepositionAt >= verb.to && group.prepositionAt - verb.to <= 3,
    );
    const names = [...(subject?.members ?? []), ...(other?.members ?? [])].filter(
      (member) => member.type === 'name',
    );
    const topic = /^(on|for|with|,|\.)$/.test(tokens[verb.to]?.text ?? '.');
    if (!subject || names.length < 2 || !topic || !(meansSeveral(subject.members) || other)) continue;
    found.push({
      line: line.found.line.index,
      rule: 'frames/signature',
      instrument: lastInstrument(line, verb.at),
      status: readStatus([verb]),
      verbs: [verb],
      first: subject.members,
      second: other?.members ?? [],
      distributive: false,
      severally: false,
      paired: false,
      unnamed: [],
      from: subject.from,
      to: Math.min(tokens.length, verb.to + 14),
      topicFrom: verb.to,
    });
  }
  return found;
}

/** `…; it was cancelled in May`, `It lapsed a year later`: what became of the instrument told before. */
export function readFates(
  line: FrameLine,
  frames: readonly Frame[],
  before: Instrument | undefined,
): Frame[] {
  const { tokens } = line.found.line;
  return line.verbs.flatMap((verb) => {
    const subject = tokens[verb.from - 1];
    const opens = /^(,|;|and|but|–|—)$/.test(tokens[verb.from - 2]?.lower ?? ',');
    const ends = /^(end|suspend|expire|renew|hold)$/.test(verb.class) && !verb.future;
    const pronoun = /^(it|this)$/.test(subject?.lower ?? '') && opens;
    const passive =
      verb.passive || verb.class === 'expire' || (/^(hold|renew)$/.test(verb.class) && verb.to - verb.at > 1);
    // `The board cancelled it in May`.
    const object = /^(it|this)$/.test(tokens[verb.to]?.lower ?? '') && !verb.passive && !verb.negated;
    const told = pronoun ? passive : object && /^(end|suspend)$/.test(verb.class) && verb.to - verb.at === 1;
    if (!told || !ends || frames.some((frame) => frame.verbs.includes(verb))) return [];
    const own = line.instruments.filter((instrument) => instrument.to <= verb.from).at(-1);
    const instrument = own ?? (verb.from <= 3 ? before : undefined);
    const status = readStatus([verb]);
    if (!instrument || !status) return [];
    const frame = plainFrame({
      line: line.found.line.index,
      rule: 'frames/fate',
      instrument: { ...instrument, plural: false, count: null, definite: true },
      status,
      verbs: [verb],
      first: [],
      second: [],
      from: verb.from,
      to: tokens.length,
      topicFrom: tokens.length,
    });
    return [frame];
  });
}

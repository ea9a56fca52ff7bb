import type { Group } from '../lists/read-groups.ts';
import type { NameMention } from '../mentions/mention.ts';
import { weakInstruments } from '../vocabulary/instruments.ts';
import type { Frame } from './frame.ts';
import type { FrameLine } from './frame-line.ts';
import type { Instrument } from './instrument.ts';
import { readStatus } from './read-status.ts';

/** Prepositions behind which stands a place, a source or a witness, and no party. */
const aside = /^(in|at|near|under|through|via|before|after|against|within|outside|as|like|over|into)$/;
const hypothetical =
  /\b(possib\w+|propos\w+|potential|would|could|should|may|might|calls? for|urg\w+|wants?|wanted|needs?|if|consider\w*|suggest\w*|ideas?|prospects?|interest(ed)? in|explor\w+|hop(e|es|ed)|invit\w+|study|studies|not to be confused|instead of)\b/i;
const bare = /^(agreement|contract|memorandum|deal|document|accord|mou|text|pact|treaty)$/;

function isFresh(instrument: Instrument): boolean {
  return (
    !weakInstruments.has(instrument.head) &&
    !(instrument.definite && bare.test(instrument.wording)) &&
    instrument.head !== 'protocol'
  );
}

function isReporter(line: FrameLine, name: NameMention): boolean {
  const { tokens } = line.found.line;
  const before = `${tokens[name.from - 2]?.lower ?? ''} ${tokens[name.from - 1]?.lower ?? ''}`;
  return (
    /(according to|(said|reported|told) \S*)$/.test(before) ||
    /^(said|says|reported|reports|told|noted|added|informed)$/.test(tokens[name.end]?.lower ?? '')
  );
}

/** A single capital at the start of a sentence is a name only where more speaks for it. */
function opensLine(line: FrameLine, name: NameMention): boolean {
  const next = line.found.line.tokens[name.end];
  return (
    name.from === 0 &&
    name.to - name.from === 1 &&
    !name.certain &&
    /^(of|to|with|in|on|for|from|that|the|a|an)$/.test(next?.lower ?? '')
  );
}

function namesOf(line: FrameLine, group: Group): NameMention[] {
  if (aside.test(group.preposition)) return [];
  return group.members.filter(
    (member): member is NameMention =>
      member.type === 'name' &&
      member.kind !== 'MEDIA' &&
      member.countries.length < 2 &&
      !opensLine(line, member) &&
      !isReporter(line, member),
  );
}

/**
 * The last resort: a line that tells of an instrument and names two or three organizations, in a construction that no
 * other rule knows, reports an agreement of theirs, unless it speaks of wishes.
 */
export function readTogether(line: FrameLine, isKnown: (name: NameMention) => boolean): Frame[] {
  const { tokens, text, index } = line.found.line;
  const instruments = line.instruments.filter(isFresh);
  const instrument = instruments[0];
  if (!instrument || instruments.length > 2 || hypothetical.test(text)) return [];
  const names = line.groups.flatMap((group) => namesOf(line, group)).filter(isKnown);
  const distinct = names.filter((name, at) => names.findIndex((other) => other.name === name.name) === at);
  const anchored =
    distinct.some((name) => name.certain) ||
    line.groups.some(
      (group) => group.members.length > 1 && distinct.every((name) => group.members.includes(name)),
    );
  if (distinct.length < 2 || distinct.length > 3 || !anchored) return [];
  return [
    {
      line: index,
      rule: 'frames/together',
      instrument: { ...instrument, plural: false, definite: false },
      status: tokens[instrument.from]?.lower === 'no' ? 'DENIED' : (readStatus(line.verbs) ?? 'SIGNED'),
      verbs: [],
      first: distinct,
      second: [],
      distributive: false,
      paired: false,
      unnamed: [],
      from: 0,
      to: tokens.length,
      topicFrom: instrument.to,
    },
  ];
}

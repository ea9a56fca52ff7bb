import type { Passage } from '../../../model/document.ts';
import type { AgreementStatus } from '../../../ontology/agreement-statuses.ts';
import type { Verb } from '../../frames/find-verbs.ts';
import type { Instrument } from '../../frames/instrument.ts';
import { readStatus } from '../../frames/read-status.ts';
import type { SourceLine } from './read-source.ts';

/** Whether a stretch of tokens of a line lies in a passage. */
function liesIn({ found }: SourceLine, from: number, to: number, { start, end }: Passage): boolean {
  const first = found.line.tokens[from];
  const last = found.line.tokens[to - 1];
  return first !== undefined && last !== undefined && first.start >= start && last.end <= end;
}

/** Verbs that can only mean a signature: the others of their class conclude, reach or win anything. */
const signing = /^(co-?sign|cosign|countersign|sign|ink|pen)(ed|ned|s|ing)?$/;

/** Verbs that speak of an instrument without naming one: `signed with`, `in talks with`, `denied`. */
function needsNoInstrument(verb: Verb): boolean {
  if (verb.class === 'sign') return signing.test(verb.word);
  return /^(initial|negotiate|deny|refuse)$/.test(verb.class);
}

/** An instrument told without a verb was concluded: `under a 2019 memorandum`, `the contract between A and B`. */
function isSettled(line: SourceLine, { from, definite, weak, year }: Instrument): boolean {
  const before = line.found.line.tokens[from - 1]?.lower ?? '';
  return year !== null || (!weak && (definite || before === 'under'));
}

const binding: readonly AgreementStatus[] = ['SIGNED', 'IN_FORCE'];

/** What keeps a verb of signing from telling that something was signed: `denied that …`, `are in talks … to sign`. */
function isHeldBack(line: SourceLine, together: AgreementStatus | null): boolean {
  const denied = line.verbs.some((verb) => verb.class === 'deny' && !verb.negated);
  return denied || together === 'DENIED' || together === 'NEGOTIATING' || together === 'PLANNED';
}

/** The statuses that the verbs of one line tell which lie in a quote: one by one, and taken together. */
function statusesOf(line: SourceLine, quote: Passage, instruments: boolean): AgreementStatus[] {
  const inside = line.verbs.filter(({ at }) => liesIn(line, at, at + 1, quote));
  const able = inside.filter((verb) => instruments || needsNoInstrument(verb));
  const together = readStatus(able);
  const single = able.flatMap((verb) => readStatus([verb]) ?? []);
  const told = together === null ? single : [...single, together];
  return isHeldBack(line, together) ? told.filter((status) => !binding.includes(status)) : told;
}

/**
 * The statuses that the verbs inside a quote tell, by the vocabularies and the grammar of the rules. Each verb is read in
 * its whole sentence: a quote that leaves out `not`, `plans to` or `denied that` does not make them go away.
 */
export function statusesTold(lines: readonly SourceLine[], quote: Passage): ReadonlySet<AgreementStatus> {
  const instruments = lines.some((line) => line.instruments.length > 0);
  const told = new Set(lines.flatMap((line) => statusesOf(line, quote, instruments)));
  const settled = (line: SourceLine) =>
    line.instruments.some((one) => liesIn(line, one.from, one.from + 1, quote) && isSettled(line, one));
  if (lines.every(({ verbs }) => verbs.length === 0) && lines.some(settled)) told.add('SIGNED');
  return told;
}

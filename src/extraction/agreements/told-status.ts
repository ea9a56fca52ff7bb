import type { AgreementStatus } from '../../ontology/agreement-statuses.ts';
import { findInstruments } from '../frames/find-instruments.ts';
import { findVerbs } from '../frames/find-verbs.ts';
import type { Frame } from '../frames/frame.ts';
import type { FrameLine } from '../frames/frame-line.ts';
import { readStatus } from '../frames/read-status.ts';
import type { GroupedLine } from '../lists/read-groups.ts';
import type { Discourse } from './resolve-parties.ts';

const hypothetical =
  /\b(possib\w+|propos\w+|potential|future|draft|would|could|should|may|might|calls? for|call(ed|ing) (for|on)|urg\w+|want\w*|need|if|consider\w*|suggest\w*|idea|prospects?|towards?|no|not|without|never)\b/i;

/** An instrument told without a verb: `a 2019 memorandum between A and B` was signed then. */
export function backgroundStatus(frame: Frame, line: FrameLine): AgreementStatus | null {
  const { instrument } = frame;
  if (!instrument) return null;
  if (frame.rule === 'frames/under') return 'SIGNED';
  if (hypothetical.test(line.found.line.text.replaceAll('May', ''))) return null;
  if (frame.rule === 'frames/loan-to') return 'SIGNED';
  // `Our first memorandum was with B`.
  const { tokens } = line.found.line;
  const was = /^(was|came|is)$/.test(tokens[instrument.to]?.lower ?? '');
  if (was && /^(with|from)$/.test(tokens[instrument.to + 1]?.lower ?? '')) return 'SIGNED';
  const both = [...frame.first, ...frame.second].filter((member) => member.type === 'name').length > 1;
  if (both && !instrument.weak && (/of-with|beside|relative/.test(frame.rule) || isVerbless(line)))
    return 'SIGNED';
  const organizations = frame.first.filter((member) => member.type === 'name').length;
  if (frame.rule === 'frames/between' && organizations > 1 && !instrument.weak) return 'SIGNED';
  if (frame.rule === 'frames/owner' && frame.second.length > 0 && !instrument.weak) return 'SIGNED';
  const told = /between|owner/.test(frame.rule) && instrument.definite && !instrument.weak;
  return instrument.year || told ? 'SIGNED' : null;
}

/** `A – memorandum with B`: a line of notes. */
function isVerbless(line: FrameLine): boolean {
  return (
    line.verbs.length === 0 &&
    !line.found.line.tokens.some((token) =>
      /^(is|are|was|were|be|been|has|have|had|will|would|can|said|says)$/.test(token.lower),
    )
  );
}

/** `What was not: a lease between A and B`: what stands before a colon says it of what follows. */
export function inlineStatus(line: FrameLine, frame: Frame): AgreementStatus | null {
  const { tokens } = line.found.line;
  const colon = tokens.findIndex((token) => token.text === ':');
  if (colon < 0 || (frame.instrument && frame.instrument.from < colon)) return null;
  const before = tokens.slice(0, colon).map((token) => token.lower);
  if (before.includes('not')) return 'PLANNED';
  return before.some((word) =>
    /^(signed|penned|concluded|inked|exchanged|papers|documents|deals|agreements|memorandums|contracts|outcomes|accords)$/.test(
      word,
    ),
  )
    ? 'SIGNED'
    : null;
}

/** `1. Treaty between A and B. The text has been agreed.`: what the other sentences of an item say of it. */
export function laterStatus(
  { lines }: Discourse,
  { line }: GroupedLine,
  frame: Frame,
): AgreementStatus | null {
  if (!line.opens) return null;
  for (let at = line.index + 1; lines[at]?.line.sentence.paragraph === line.sentence.paragraph; at += 1) {
    const next = lines[at]!;
    const names = next.mentions.filter((mention) => mention.type === 'name' && mention.certain).length > 1;
    const fresh = findInstruments(next).some(
      (each) => !each.definite && each.head !== frame.instrument?.head,
    );
    if (names || fresh) return null;
    // `Renewed for two years.`: what opens a sentence is a verb before it is a name.
    const sure = next.mentions.filter((mention) => mention.type !== 'name' || mention.certain);
    const status = readStatus(findVerbs({ ...next, mentions: sure }));
    // `Delivery is planned for May` says nothing of the signature.
    if (status === 'PLANNED' && !/\b(?:sign|text|wording|conclu)/i.test(next.line.text)) continue;
    if (status) return status;
  }
  return null;
}

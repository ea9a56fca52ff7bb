import type { AgreementStatus } from '../../ontology/agreement-statuses.ts';
import { findInstruments } from '../frames/find-instruments.ts';
import { findVerbs } from '../frames/find-verbs.ts';
import type { Frame } from '../frames/frame.ts';
import type { FrameLine } from '../frames/frame-line.ts';
import { readFrame } from '../frames/read-frames.ts';
import { readNegotiations } from '../frames/read-negotiations.ts';
import { type Group, readGroups } from '../lists/read-groups.ts';
import type { LineMentions } from '../mentions/find-mentions.ts';
import type { Agreement } from './agreement.ts';
import { AgreementGatherer } from './gather-agreements.ts';
import type { Discourse } from './resolve-parties.ts';

/** Reads a line into what frames need. */
export function readFrameLine(found: LineMentions): FrameLine {
  return { found, groups: readGroups(found), instruments: findInstruments(found), verbs: findVerbs(found) };
}

function framesOf(line: FrameLine): Frame[] {
  const frames: Frame[] = [];
  let inherited: Group | undefined;
  for (const instrument of line.instruments) {
    // `three memorandums …, including deals with`: the deals are the memorandums.
    const retold = line.found.line.tokens[instrument.from - 1]?.lower === 'including';
    if (retold && frames.some((frame) => frame.to > instrument.from)) continue;
    const read = readFrame(line, instrument, inherited);
    if (!read) continue;
    frames.push(read.frame);
    inherited = read.subject ?? inherited;
  }
  return [...frames, ...readNegotiations(line, frames)];
}

/** The status under which the items of a list stand: what its head says of all of them. */
function listStatus(line: FrameLine): AgreementStatus | null {
  const { tokens, sentence } = line.found.line;
  if (!/[:]\s*$/.test(sentence.text) && line.found.line.role !== 'heading') return null;
  const lower = tokens.map((token) => token.lower);
  if (lower.includes('not')) return 'PLANNED';
  const signed = lower.some((word) => /^(signed|signature|signing|concluded|exchanged|inked)$/.test(word));
  const future = lower.some((word) => /^(will|planned|expected)$/.test(word));
  return signed ? (future ? 'PLANNED' : 'SIGNED') : null;
}

/** The agreements that the lines of an article report. */
export function readAgreements(discourse: Discourse): readonly Agreement[] {
  const gatherer = new AgreementGatherer(discourse);
  let listed: AgreementStatus | null = null;
  let sawProse = false;
  for (const found of discourse.lines) {
    const line = readFrameLine(found);
    const { role, sentence } = found.line;
    if (role === 'heading' && !sawProse) {
      listed = listStatus(line) ?? listed;
      continue;
    }
    if (role === 'prose') sawProse = true;
    if (role !== 'item') listed = listStatus(line) ?? (role === 'heading' ? listed : null);
    if (/\?["”]?$/.test(sentence.text)) continue;
    for (const frame of framesOf(line)) {
      const status = frame.status ?? listed ?? backgroundStatus(frame);
      if (status) gatherer.add(frame, status);
    }
  }
  return gatherer.agreements;
}

/** An instrument told without a verb: `a 2019 memorandum between A and B` was signed then. */
function backgroundStatus(frame: Frame): AgreementStatus | null {
  const { instrument } = frame;
  if (!instrument) return null;
  return instrument.year || (/between|owner/.test(frame.rule) && instrument.definite && !instrument.weak) ? 'SIGNED' : null;
}

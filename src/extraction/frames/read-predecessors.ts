import type { Token } from '../tokens/tokenize.ts';
import { type Frame, plainFrame } from './frame.ts';
import type { FrameLine } from './frame-line.ts';
import { type Instrument, unnamedInstrument } from './instrument.ts';
import { readStatus } from './read-status.ts';

/** The token after the words that say that one text comes instead of another; -1 where nothing says so. */
function endOfSuccession(tokens: readonly Token[], at: number): number {
  const word = (place: number) => tokens[place]?.lower ?? '';
  if (/^(replac|supersed|succeed)(e|es|ed|ing|s)$/.test(word(at))) {
    // `was replaced by a new one`, `succeeded in signing`.
    const passive = /^(is|are|was|were|been|be|being|not|never|will|to)$/.test(word(at - 1));
    const other = /^(by|in|with|at|him|her|them|as)$/.test(word(at + 1));
    return (passive && word(at - 1) !== 'to') || other ? -1 : at + 1;
  }
  const place =
    /^(take|takes|took|taking)$/.test(word(at)) && word(at + 1) === 'the' && word(at + 2) === 'place';
  if (place && word(at + 3) === 'of') return at + 4;
  return word(at) === 'in' && word(at + 1) === 'place' && word(at + 2) === 'of' ? at + 3 : -1;
}

const pointsBack = /^(agreement|arrangement|document|deal|text|accord|pact|instrument)$/;

const over = /^(expired?|expires|lapsed?|lapses|elapsed)$/;

/** The year in which what stands at a place was made: `that of 2017`, `the contract concluded in 2021`. */
function yearOf(tokens: readonly Token[], from: number): string | null {
  for (let at = from; at < Math.min(tokens.length, from + 24); at += 1) {
    const { text, lower } = tokens[at]!;
    if (/^(19|20)\d\d$/.test(text)) return text;
    if (/^[.;:]$/.test(text) || over.test(lower)) return null;
  }
  return null;
}

/** `the one`, `that of 2017`, `one that lapsed`: what has no noun of its own and is of the kind told before. */
function pronounAt(tokens: readonly Token[], at: number): number {
  const word = (place: number) => tokens[place]?.lower ?? '';
  if (/^(the|an|a)$/.test(word(at)) && /^(one|earlier|older|previous)$/.test(word(at + 1)))
    return word(at + 2) === 'one' ? at + 3 : word(at + 1) === 'one' ? at + 2 : -1;
  if (word(at) === 'that' && /^(of|from|signed|concluded)$/.test(word(at + 1))) return at + 1;
  if (word(at) === 'one' && /^(that|which|of|from|signed|concluded)$/.test(word(at + 1))) return at + 1;
  return /^(its|a|the)$/.test(word(at)) && word(at + 1) === 'predecessor' ? at + 2 : -1;
}

function instrumentAfter(
  line: FrameLine,
  at: number,
  before: Instrument | undefined,
): Instrument | undefined {
  const { tokens } = line.found.line;
  const told = line.instruments.find(({ from, to }) => from <= at + 1 && to > at);
  const kin = line.instruments.filter((each) => each.to <= at).at(-1) ?? before;
  const kind = told?.kind === 'OTHER' && pointsBack.test(told.wording) && kin ? kin.kind : told?.kind;
  if (told && kind)
    return told.plural ? undefined : { ...told, kind, year: told.year ?? yearOf(tokens, told.to) };
  const to = pronounAt(tokens, at);
  if (to < 0 || !kin) return undefined;
  return unnamedInstrument({ ...kin, from: at, to, line: line.found.line.index, year: yearOf(tokens, to) });
}

/** `The memorandum supersedes that of 2017`: the memorandum has not ended. */
function withoutSuccession(frames: readonly Frame[], at: number): Frame[] {
  return frames.flatMap((frame) => {
    if (!frame.instrument || frame.instrument.to > at) return [frame];
    const members = [...frame.first, ...frame.second];
    const told = frame.verbs.some((verb) => verb.at === at);
    if (members.length > 0 && members.every((member) => member.from > at)) return [];
    if (!told) return [frame];
    const verbs = frame.verbs.filter((verb) => verb.at < at);
    const status = readStatus(verbs);
    return status || members.length > 1 ? [{ ...frame, verbs, status }] : [];
  });
}

/**
 * What an agreement comes instead of: `replacing the one of 1998`, `takes the place of a 2017 arrangement`. Frames that
 * the line gives already for that text are among those returned, with the rule that says what they are.
 */
export function readPredecessors(
  line: FrameLine,
  frames: readonly Frame[],
  before: Instrument | undefined,
): Frame[] {
  const { tokens, index } = line.found.line;
  let found = [...frames];
  for (let at = 0; at < tokens.length; at += 1) {
    const end = endOfSuccession(tokens, at);
    const instrument = end < 0 ? undefined : instrumentAfter(line, end, before);
    if (!instrument) continue;
    const own = found.find((frame) => frame.instrument?.from === instrument.from);
    const rest = tokens.slice(instrument.to);
    const stop = rest.findIndex(({ text }) => /^[.;]$/.test(text));
    const lapsed = rest.slice(0, stop < 0 ? undefined : stop).some(({ lower }) => over.test(lower));
    found = withoutSuccession(found, at).filter((frame) => frame.instrument?.from !== instrument.from);
    found.push(
      plainFrame({
        line: index,
        rule: 'frames/predecessor',
        instrument: { ...instrument, definite: false },
        status: lapsed ? 'EXPIRED' : 'TERMINATED',
        verbs: [],
        first: own?.first ?? [],
        second: own?.second ?? [],
        from: instrument.from,
        to: instrument.to,
        topicFrom: instrument.to,
      }),
    );
  }
  return found;
}

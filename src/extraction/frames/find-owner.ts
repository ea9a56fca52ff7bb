import type { Group } from '../lists/read-groups.ts';
import { isApostrophe, isPossessive } from '../tokens/tokenize.ts';
import type { FrameLine } from './frame-line.ts';
import type { Instrument } from './instrument.ts';

/** `the trio's previous memorandum`, `Peru's contract with X`: the group whose possessive goes before the instrument. */
export function findOwner(line: FrameLine, instrument: Instrument): Group | undefined {
  const { tokens } = line.found.line;
  for (let at = instrument.from; at >= instrument.from - 1; at -= 1) {
    const mark = tokens[at - 1];
    // `A, whose contract with B`.
    const whose = mark?.lower === 'whose' ? at - 1 : tokens[at]?.lower === 'whose' ? at : -1;
    if (whose > 0) return line.groups.find((group) => [whose - 1, whose].includes(group.coreEnd));
    // `It's one agreement` owns nothing.
    if (/^(it|that|there|what|he|she|here)$/.test(tokens[at - 2]?.lower ?? '')) return undefined;
    if (isPossessive(mark) || isApostrophe(mark))
      return line.groups.find((group) => group.coreEnd === at - 1) ?? owningState(line, at - 1);
  }
  return undefined;
}

/** `Peru's treaty`: a state with its possessive stands in no group. */
function owningState(line: FrameLine, end: number): Group | undefined {
  const state = line.found.mentions.find((mention) => mention.type === 'country' && mention.to === end);
  if (state?.type !== 'country') return undefined;
  return {
    from: state.from,
    to: end,
    members: [{ ...state, form: 'name' }],
    preposition: '',
    prepositionAt: -1,
    coreEnd: end,
    scope: null,
  };
}

import type { Mention } from '../mentions/mention.ts';
import type { Instrument } from './instrument.ts';

/** The two states, as a mention of those whose an instrument is. */
export function statesOf(instrument: Instrument): Mention {
  return {
    type: 'reference',
    line: instrument.line,
    from: instrument.from,
    to: instrument.from,
    target: 'two-states',
    kinds: [],
    country: null,
  };
}

/** `its`, `their`, `our` before an instrument, as a mention of whoever that is. */
export function ownerOf(instrument: Instrument): Mention {
  const owners = { our: 'speaker', their: 'subjects', its: 'subject' } as const;
  const target = owners[instrument.possessive ?? 'its'];
  return {
    type: 'reference',
    line: instrument.line,
    from: instrument.from,
    to: instrument.from + 1,
    target,
    kinds: [],
    country: null,
  };
}

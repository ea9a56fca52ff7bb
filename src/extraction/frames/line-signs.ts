import type { FrameLine } from './frame-line.ts';
import type { Instrument } from './instrument.ts';

/** `an Air Services Agreement`: the title of a text, in capitals. */
export function isTitled(line: FrameLine, instrument: Instrument): boolean {
  const words = line.found.line.tokens
    .slice(instrument.from, instrument.to)
    .filter((token) => token.kind === 'word');
  const own = words.filter((token) => !/^(a|an|the|of|on|and|for|this|their|its)$/.test(token.lower));
  return own.length > 1 && own.every((token) => token.capital) && !own.every((token) => token.upper);
}

/** Whether a line tells of talks that go on and of no organization that could be at them. */
export function isOngoing({ found }: FrameLine): boolean {
  return (
    !found.mentions.some((mention) => mention.type === 'name') &&
    /\b(ongoing|progress|continu\w+|rounds?|advance\w*|current|accelerat\w+|under way|underway)\b/i.test(
      found.line.text,
    )
  );
}

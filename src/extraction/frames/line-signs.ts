import type { Token } from '../tokens/tokenize.ts';
import type { Verb } from './find-verbs.ts';
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

const inWork =
  /\b(?:offered|work goes on|conversations?|prepares?|preparing|polish(?:es|ing)|(?:price|wording|text|terms) (?:remains?|is|are) (?:still )?open|negotiators?|a draft (?:contract|agreement|memorandum|treaty|accord|deal|lease))\b/i;
const done = /\b(?:signed|signing|inked|concluded|sealed|exchanged|awarded|won|reached|accepted|agreed)\b/i;

/** Whether a line tells of work on a text and of nothing that was done with it: `A and B prepare an agreement`. */
export function isInWork({ found }: FrameLine): boolean {
  return inWork.test(found.line.text) && !done.test(found.line.text);
}

/** Whether a sentence says that nobody has: `Neither A nor anybody else has concluded a contract with B`. */
export function isNeither(tokens: readonly Token[], verb: Verb | undefined): boolean {
  const before = tokens.slice(0, verb?.class === 'sign' ? verb.at : 0).map(({ lower }) => lower);
  return before[0] === 'neither' && before.includes('nor') && !before.includes(';');
}

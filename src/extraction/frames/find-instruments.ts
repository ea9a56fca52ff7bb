import type { LineMentions } from '../mentions/find-mentions.ts';
import { lookUp } from '../mentions/gazetteer.ts';
import type { Token } from '../tokens/tokenize.ts';
import { neededCues, weakInstruments } from '../vocabulary/instruments.ts';
import type { Instrument } from './instrument.ts';
import {
  complements,
  determiners,
  endOfPhrase,
  isReference,
  kindOf,
  numberWords,
  singularOf,
  skipParenthesis,
  startOfPhrase,
} from './instrument-phrase.ts';
import { readElided } from './read-elided.ts';

/** `a pact of 2019`: the year told after the phrase. */
function yearAfter(tokens: readonly Token[], to: number): string | null {
  const at = /^(of|from)$/.test(tokens[to]?.lower ?? '') ? to + 1 : -1;
  return at > 0 && /^(19|20)\d\d$/.test(tokens[at]?.text ?? '') ? tokens[at]!.text : null;
}

/** The instruments of a line, in order. Words inside the names of organizations are none. */
export function findInstruments({ line, mentions }: LineMentions, before?: Instrument): Instrument[] {
  const { tokens } = line;
  const names = mentions.filter(
    (mention) => (mention.type === 'name' && mention.certain) || mention.type === 'person',
  );
  const inName = (at: number) => names.some((name) => at >= name.from && at < name.to);
  const found: Instrument[] = [];
  for (let head = 0; head < tokens.length; head += 1) {
    const token = tokens[head]!;
    if (token.kind !== 'word' || inName(head)) continue;
    const elided = readElided(tokens, head, found.at(-1) ?? before);
    if (elided) {
      found.push(elided);
      head = elided.to - 1;
      continue;
    }
    const lemma = token.lower === 'order' && tokens[head - 1]?.lower === 'in' ? undefined : singularOf(token);
    if (
      !lemma ||
      (/^(and|or)$/.test(tokens[head - 1]?.lower ?? '') === false && tokens[head - 1]?.lower === 'to')
    )
      continue;
    // In `a loan agreement` the later noun is the head.
    const next = tokens[head + 1];
    if (next?.kind === 'word' && singularOf(next) && !inName(head + 1)) continue;
    if (
      /^(parties|party|partners?|holders?|talks|negotiations|ceremony|terms|period|text)$/.test(
        next?.lower ?? '',
      ) &&
      next?.lower !== 'text'
    )
      continue;
    const from = startOfPhrase(tokens, head, inName);
    const to = endOfPhrase(tokens, head, lemma.head);
    const phrase = tokens.slice(from, to).filter((each) => each.kind === 'word');
    const words = phrase.map((each) => each.lower);
    const first = words[0] ?? '';
    const exchanged =
      /^letters?$/.test(token.lower) &&
      /^exchange/.test(
        tokens[head - 1]?.lower === 'of' ? (tokens[head - 2]?.lower ?? '') : (tokens[from - 1]?.lower ?? ''),
      );
    const hasMoney = tokens
      .slice(from, head)
      .some((each) => each.kind === 'number' || /^[$€£¥]$/.test(each.text));
    const needed =
      exchanged || (hasMoney && /^(facility|line|credit|package)$/.test(lemma.head))
        ? undefined
        : neededCues.get(lemma.head);
    if (needed && !words.some((word) => word !== token.lower && needed.test(word)) && !isReference(words))
      continue;
    const numeral = tokens
      .slice(from, head)
      .find(
        (each) => each.kind === 'number' && !/^(19|20)\d\d$/.test(each.text) && /^\d{1,3}$/.test(each.text),
      );
    const counted = words.map((word) => numberWords.get(word)).find((value) => value !== undefined);
    const year = tokens.slice(from, head).find((each) => /^(19|20)\d\d$/.test(each.text));
    const wording = phrase.filter(
      (each) =>
        !determiners.has(each.lower) &&
        !numberWords.has(each.lower) &&
        !/^(single|separate|individual|further|additional|similar|latest|fresh)$/.test(each.lower) &&
        !lookUp(tokens, tokens.indexOf(each)),
    );
    found.push({
      from,
      to: skipParenthesis(tokens, to),
      head: lemma.head,
      kind: kindOf(words, lemma.head),
      weak:
        weakInstruments.has(lemma.head) &&
        !(words.length > 1 && complements.get(lemma.head)?.test(words.at(-1) ?? '')),
      plural: lemma.plural,
      count: counted ?? (lemma.plural && numeral ? Number(numeral.text) : null),
      definite: /^(the|this|that|these|those|its|their|our)$/.test(first),
      possessive: first === 'its' || first === 'their' || first === 'our' ? first : null,
      line: line.index,
      year: year?.text ?? yearAfter(tokens, to),
      wording: wording.map((each) => (each === token ? lemma.head : each.lower)).join(' '),
    });
    head = to - 1;
  }
  return found;
}

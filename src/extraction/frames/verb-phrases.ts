import type { Token } from '../tokens/tokenize.ts';
import { verbPhrases } from '../vocabulary/verb-phrases.ts';
import type { VerbClass } from '../vocabulary/verbs.ts';

/** The longest phrase of the vocabulary that begins at a token. */
export function phraseAt(
  tokens: readonly Token[],
  at: number,
): { length: number; class: VerbClass } | undefined {
  let best: { length: number; class: VerbClass } | undefined;
  for (const [phrase, name] of phrasesByFirst.get(tokens[at]!.lower) ?? []) {
    const fits = phrase.every((word, offset) => tokens[at + offset]?.lower === word);
    if (fits && phrase.length > (best?.length ?? 0)) best = { length: phrase.length, class: name };
  }
  return best;
}

const phrasesByFirst = new Map<string, (readonly [readonly string[], VerbClass])[]>();

for (const [phrase, name] of verbPhrases) {
  const words = phrase.split(' ');
  const list = phrasesByFirst.get(words[0]!) ?? [];
  list.push([words, name]);
  phrasesByFirst.set(words[0]!, list);
}

/** `puts its signature to`, `set their names to`. */
export function putsName(
  tokens: readonly Token[],
  at: number,
): { length: number; class: VerbClass } | undefined {
  // `Names were put to a memorandum by A and B`.
  if (/^(names|signatures|pens|initials)$/.test(tokens[at]!.lower)) {
    const words = tokens.slice(at + 1, at + 5).map(({ lower }) => lower);
    const put = words.findIndex((word) => /^(put|set|affixed|added|fixed|placed)$/.test(word));
    const passive =
      put > 0 && words.slice(0, put).every((word) => /^(were|was|have|had|been|now|then)$/.test(word));
    return passive && /^(to|on|under)$/.test(tokens[at + 2 + put]?.lower ?? '')
      ? { length: put + 3, class: 'sign' }
      : undefined;
  }
  if (
    !/^(put|puts|putting|set|sets|affixed|affix|fixed|add|adds|added|place|placed)$/.test(tokens[at]!.lower)
  )
    return undefined;
  const noun = [at + 1, at + 2].find((place) =>
    /^(names?|signatures?|pens?|initials)$/.test(tokens[place]?.lower ?? ''),
  );
  return noun && /^(to|on|under)$/.test(tokens[noun + 1]?.lower ?? '')
    ? { length: noun + 2 - at, class: 'sign' }
    : undefined;
}

/** `set their cooperation down in a pact`, `put the arrangement in writing`: what is laid down is signed. */
export function writesDown(
  tokens: readonly Token[],
  at: number,
): { length: number; class: VerbClass } | undefined {
  if (
    !/^(set|sets|put|puts|lay|lays|laid|write|writes|wrote|written|commit|committed)$/.test(tokens[at]!.lower)
  )
    return undefined;
  for (let next = at + 2; next < at + 8; next += 1) {
    const pair = `${tokens[next]?.lower} ${tokens[next + 1]?.lower}`;
    if (!/^(in writing|on paper|to paper|down in)$/.test(pair)) continue;
    // What is put in writing is the object itself; what something is set down in stands behind.
    return { length: pair === 'down in' ? next + 2 - at : 1, class: 'sign' };
  }
  return undefined;
}

/** `have their memorandum ready`: the text is there, nobody has signed it. */
export function hasReady(
  tokens: readonly Token[],
  at: number,
): { length: number; class: VerbClass } | undefined {
  if (!/^(has|have|had)$/.test(tokens[at]!.lower)) return undefined;
  if (!/^(a|an|the|its|their)$/.test(tokens[at + 1]?.lower ?? '')) return undefined;
  const end = tokens
    .slice(at + 2, at + 8)
    .findIndex((token) => /^(ready|drafted|finalised|prepared)$/.test(token.lower));
  const plain = tokens.slice(at + 2, at + 2 + end).every((token) => token.kind === 'word');
  return end > 0 && plain ? { length: 1, class: 'expect' } : undefined;
}

/** `has a swap agreement with`: to have one is to be bound by it. */
export function holdsOne(
  tokens: readonly Token[],
  at: number,
): { length: number; class: VerbClass } | undefined {
  if (!/^(has|have|had)$/.test(tokens[at]!.lower)) return undefined;
  if (tokens[at + 1]?.lower === 'with') return { length: 1, class: 'hold' };
  // `has since Monday a contract`, `has now an agreement`.
  const later = tokens.slice(at + 1, at + 5).findIndex((token) => /^(a|an)$/.test(token.lower));
  if (later > 0 && /^(since|now|already|also|currently)$/.test(tokens[at + 1]!.lower))
    return { length: 1, class: 'hold' };
  return /^(a|an|another|existing|similar|long-standing|its|memorandums?|memoranda|agreements|contracts|deals|mous|accords)$/.test(
    tokens[at + 1]?.lower ?? '',
  )
    ? { length: 1, class: 'hold' }
    : undefined;
}

/** `formed a joint venture`, `launched a code-share`: what begins with it is agreed. */
export function formsOne(
  tokens: readonly Token[],
  at: number,
): { length: number; class: VerbClass } | undefined {
  const { lower } = tokens[at]!;
  const length = lower === 'set' && tokens[at + 1]?.lower === 'up' ? 2 : 1;
  if (length === 1 && !/^(form|create|forge|launch|establish|found)(s|ed|d|ing)?$/.test(lower))
    return undefined;
  // `A venture has been founded by A and B`.
  const passive = /^(been|was|were|is)$/.test(tokens[at - 1]?.lower ?? '');
  const noun = tokens
    .slice(passive ? Math.max(0, at - 8) : at + length, passive ? at : at + length + 5)
    .some((token) =>
      /^(venture|code-share|codeshare|codesharing|alliance|tie-up|partnership|consortium)$/.test(token.lower),
    );
  return noun ? { length, class: 'sign' } : undefined;
}

/** `lost its contract with B`: it was taken away. */
export function losesOne(
  tokens: readonly Token[],
  at: number,
): { length: number; class: VerbClass } | undefined {
  if (!/^(lose|loses|lost|losing)$/.test(tokens[at]!.lower)) return undefined;
  return tokens
    .slice(at + 1, at + 6)
    .some((token) => /^(contract|concession|order|licence|license|deal)s?$/.test(token.lower))
    ? { length: 1, class: 'end' }
    : undefined;
}

/** `placed with B an order`, `place an order`. */
export function placesOrder(
  tokens: readonly Token[],
  at: number,
): { length: number; class: VerbClass } | undefined {
  if (!/^(place|places|placed|placing)$/.test(tokens[at]!.lower)) return undefined;
  return tokens.slice(Math.max(0, at - 12), at + 12).some((token) => /^orders?$/.test(token.lower))
    ? { length: 1, class: 'sign' }
    : undefined;
}

/** `The contract went to A`: who has won it. */
export function wentTo(
  tokens: readonly Token[],
  at: number,
): { length: number; class: VerbClass } | undefined {
  const goes = /^(went|goes|gone|given|handed)$/.test(tokens[at]!.lower) && tokens[at + 1]?.lower === 'to';
  if (!goes) return undefined;
  const noun = tokens
    .slice(Math.max(0, at - 8), at)
    .some((token) =>
      /^(contract|order|tender|concession|lot|licence|deal|works|package|one|another)s?$/.test(token.lower),
    );
  return noun ? { length: 1, class: 'sign' } : undefined;
}

/** `extended a credit line to B`: it was granted, not made longer. */
export function extendsNew(
  tokens: readonly Token[],
  at: number,
): { length: number; class: VerbClass } | undefined {
  // `provides the bank B with a credit facility`.
  const provides = /^provid(e|es|ed)$/.test(tokens[at]!.lower);
  if (!provides && !/^(extend|extends|extended)$/.test(tokens[at]!.lower)) return undefined;
  const next = tokens[at + 1];
  const fresh = /^(a|an|another|[$€£¥])$/.test(next?.lower ?? '') || next?.kind === 'number';
  const money = tokens
    .slice(at + 1, at + 10)
    .some((token) => /^(loan|credit|facility|grant|guarantee|financing)$/.test(token.lower));
  const lends = provides && tokens.slice(at + 1, at + 8).some((token) => token.lower === 'with');
  return (fresh || lends) && money ? { length: 1, class: 'sign' } : undefined;
}

const gains =
  /^(take|takes|took|taken|taking|close|closes|closed|place|places|placed|book|books|booked|issue|issues|issued|publish|publishes|published|get|gets|got|bag|bags|bagged|pick|picks|picked|follow|follows|followed|hand|hands|handed|give|gives|gave|given|make|makes|made|arrange|arranged|bring|brings|brought|draw|draws|drew|come|comes|came|leave|leaves|left|return|returns|returned|collect|collects|collected|gather|gathers|gathered|complete|completes|completed)$/;
const gained =
  /^(memorandums?|memoranda|mous?|agreements?|contracts?|accords?|pacts?|treat(y|ies)|loans?|orders?|declarations?|statements?|licences?|licenses?|leases?|facilit(y|ies)|credits?|deals?|letters?|protocols?|concessions?|franchises?)$/;

/** `closed a 40-million loan`, `picked up an order`, `came away with two contracts`: verbs that sign only with their object. */
export function gainsOne(
  tokens: readonly Token[],
  at: number,
): { length: number; class: VerbClass } | undefined {
  if (!gains.test(tokens[at]!.lower)) return undefined;
  let next = at + 1;
  while (/^(up|out|away|home|back|in|off)$/.test(tokens[next]?.lower ?? '') && next < at + 3) next += 1;
  if (tokens[next]?.lower === 'with') next += 1;
  const length = next - at;
  const opens = tokens[next];
  const article = /^(a|an|another|its|their|two|three|four|five|six|several|[$€£¥])$/.test(
    opens?.lower ?? '',
  );
  // `collected letters of intent from A and B`.
  const several =
    /^(collect|gather|bag|book|pick|complete)/.test(tokens[at]!.lower) &&
    /s$|memoranda/.test(opens?.lower ?? '');
  if (several && gained.test(opens!.lower)) return { length, class: 'sign' };
  // `got the concession`.
  const won = /^(got|get|gets|bagged|took|takes)$/.test(tokens[at]!.lower) && opens?.lower === 'the';
  if (
    won &&
    /^(concession|contract|order|licence|license|franchise|tender)$/.test(tokens[next + 1]?.lower ?? '')
  )
    return { length, class: 'sign' };
  if (!article && opens?.kind !== 'number') return undefined;
  for (let noun = next + 1; noun < Math.min(next + 10, tokens.length); noun += 1) {
    const { lower, kind, text } = tokens[noun]!;
    if (gained.test(lower)) return { length, class: 'sign' };
    if (/^(of|for|to|with|in|on|at|by|from|and|that|which|part|place|note|look|visit|tour|step)$/.test(lower))
      return undefined;
    if (kind === 'mark' && !/^[-–$€£¥.,"“”]$/.test(text)) return undefined;
  }
  return undefined;
}

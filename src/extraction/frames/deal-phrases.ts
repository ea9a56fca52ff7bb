import type { Token } from '../tokens/tokenize.ts';
import type { DealPattern } from '../vocabulary/deal-verbs.ts';

/** A deal told by a verb with the word beside it. */
export interface DealPhrase {
  /** The token behind which the other party is looked for. */
  readonly at: number;
  readonly pattern: DealPattern;
  readonly participle: boolean;
}

/** `completed the sale of its assets to B`, `closed the purchase of six farms from B`. */
function completes(tokens: readonly Token[], at: number): DealPhrase | undefined {
  if (!/^(complete|close|finali[sz]e|announce|conclude|seal|agree)(s|d|ed)?$/.test(tokens[at]!.lower))
    return undefined;
  const words = tokens.slice(at + 1, at + 4).map(({ lower }) => lower);
  if (words.includes('sale')) return { at, pattern: 'to', participle: false };
  const taken = words.some((word) => /^(purchase|acquisition|takeover|buyout)$/.test(word));
  return taken ? { at, pattern: 'from', participle: false } : undefined;
}

const works =
  /^(work|works|job|contract|contracts|order|orders|construction|concession|management|operation|maintenance|design|task|project|drilling|running|handling|distribution|collection|cleaning|building|franchise|mandate|tender|supply|delivery|lot|lots|package)$/;

/** `handed the construction of the plant to B`, `let the works to B`: who is given what there is to do. */
function handsOver(tokens: readonly Token[], at: number): DealPhrase | undefined {
  const { lower } = tokens[at]!;
  if (
    !/^(hand|hands|handed|gave|given|gives|let|lets|assigned|allocated|entrusted|outsourced|farmed|passed|turned|turns|signed)$/.test(
      lower,
    )
  )
    return undefined;
  // `turned over the drilling to B`, `signed the works over to B`.
  const over = /^(turn|sign)/.test(lower);
  if (over && !tokens.slice(at + 1, at + 8).some((token) => token.lower === 'over')) return undefined;
  for (let next = at + 1; next < Math.min(tokens.length, at + 8); next += 1) {
    const word = tokens[next]!;
    if (/^(of|for|to|that|which|and|in|on|by|from)$/.test(word.lower) || /^[,;:]$/.test(word.text))
      return undefined;
    if (works.test(word.lower)) return { at, pattern: 'to', participle: lower === 'given' };
  }
  return undefined;
}

/** `has chartered out the ship to B`, `leased out its halls to B`. */
function charterOut(tokens: readonly Token[], at: number): DealPhrase | undefined {
  const lets = /^(charter|lease|rent|hire|let|farm|contract|loan)(s|ed|d)?$/.test(tokens[at]!.lower);
  return lets && tokens[at + 1]?.lower === 'out' && !tokens[at]!.capital
    ? { at, pattern: 'to', participle: true }
    : undefined;
}

/** `has gone with B`, `opted for B as supplier`: the choice of somebody. */
function choosesOne(tokens: readonly Token[], at: number): DealPhrase | undefined {
  const pair = `${tokens[at]!.lower} ${tokens[at + 1]?.lower}`;
  return /^(gone with|went with|opted for|opts for|settled on|decided on|plumped for|re-signed with)$/.test(
    pair,
  )
    ? { at: at + 1, pattern: 'object', participle: false }
    : undefined;
}

/** `signed B to build the plant`, `signed up B as supplier`: who is taken on. */
function signsSomebody(tokens: readonly Token[], at: number): DealPhrase | undefined {
  if (!/^(signed|signs|brought|took)$/.test(tokens[at]!.lower)) return undefined;
  const up = /^(up|on|in)$/.test(tokens[at + 1]?.lower ?? '');
  if (!up && tokens[at]!.lower !== 'signed') return undefined;
  const first = at + (up ? 2 : 1);
  const words = tokens.slice(first, first + 9);
  const end = words.findIndex(({ lower, text }) => /^(to|as)$/.test(lower) || /^[,;:.]$/.test(text));
  const led = words[0]?.capital || /^(the|its|a)$/.test(words[0]?.lower ?? '');
  const named =
    end > 0 &&
    words[end - 1]!.capital &&
    words.slice(0, end).every(({ lower }) => !/^(with|of|for|in|by|on)$/.test(lower));
  return led && named && /^(to|as)$/.test(words[end]!.lower)
    ? { at: first - 1, pattern: 'object', participle: false }
    : undefined;
}

/** `took a 20 percent stake in the mill from B`, `took a licence from B`. */
function takesFrom(tokens: readonly Token[], at: number): DealPhrase | undefined {
  if (!/^(take|takes|took|taken|got|obtained|picked)$/.test(tokens[at]!.lower)) return undefined;
  const words = tokens.slice(at + 1, at + 9).map(({ lower }) => lower);
  const stop = words.findIndex((word) => /^(from|by|of|with|at|that|which|part|place)$/.test(word));
  const object = words.slice(0, stop < 0 ? words.length : stop);
  return object.some((word) =>
    /^(stake|shares|holding|shareholding|loan|licence|license|franchise|lease|credit|interest)$/.test(word),
  )
    ? { at, pattern: 'from', participle: tokens[at]!.lower === 'taken' }
    : undefined;
}

/** The deal that a verb tells with the word beside it, which the verb alone does not. */
export function dealPhraseAt(tokens: readonly Token[], at: number): DealPhrase | undefined {
  return (
    completes(tokens, at) ??
    handsOver(tokens, at) ??
    charterOut(tokens, at) ??
    choosesOne(tokens, at) ??
    signsSomebody(tokens, at) ??
    takesFrom(tokens, at)
  );
}

import type { Token } from '../tokens/tokenize.ts';
import type { Verb } from './find-verbs.ts';

const steps =
  /^(approv(e|es|ed|al)|endors(e|es|ed)|authori[sz](e|es|ed)|adopt(s|ed)?|submitted|tabled|debated|examined|considered|instructed)$/;

/** `the possibility of a memorandum`: there is none. */
export function isMereIdea(tokens: readonly Token[], from: number): boolean {
  // `views on a possible contract`.
  if (
    tokens
      .slice(from, from + 4)
      .some((token) => /^(possible|potential|prospective|eventual)$/.test(token.lower))
  )
    return true;
  // `The cabinet approved a draft agreement`: a step on the way to one.
  const drafted = tokens.slice(from, from + 4).some((token) => token.lower === 'draft');
  if (drafted && tokens.slice(Math.max(0, from - 12), from).some((token) => steps.test(token.lower)))
    return true;
  return (
    tokens[from - 1]?.lower === 'of' &&
    /^(possibility|idea|prospects?|option|need|notion)$/.test(tokens[from - 2]?.lower ?? '')
  );
}

/** `If A and B signed a contract, fares would fall`. */
function inCondition(tokens: readonly Token[], verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - 14); at -= 1) {
    const { lower, text } = tokens[at]!;
    if (lower === 'if' || lower === 'unless') return tokens[at - 1]?.lower !== 'as';
    if (/^[,;:"“]$/.test(text)) return false;
  }
  return false;
}

const wishes =
  /^(interested|interest|propos(e|es|ed|al)|suggest(s|ed)?|invit(e|es|ed)|urg(e|es|ed)|readiness|willing|willingness|possibility|importance|hope|hopes|hoped|wish|wishes|wished|desire|like|encouraged|opportunity|chance|advisable|consider|recommend(s|ed)?|advise[sd]?)$/;

/** `is interested in signing a contract`, `proposed that A and B sign one`: nobody has yet. */
export function isWish(tokens: readonly Token[], verb: Verb): boolean {
  if (verb.class === 'sign' && inCondition(tokens, verb.from)) return true;
  if (
    verb.class !== 'sign' ||
    verb.passive ||
    !/^(sign|signing|conclude|concluding|ink|inking|enter|entering|finali[sz]e|seal|exchange)$/.test(
      verb.word,
    )
  )
    return false;
  // `wants to sign a contract`.
  if (
    tokens[verb.at - 1]?.lower === 'to' &&
    /^(wants?|wanted|keen|dreams?|eager|longs?)$/.test(tokens[verb.at - 2]?.lower ?? '')
  )
    return true;
  const before = tokens.slice(Math.max(0, verb.from - 9), verb.at);
  return before.some((token) => wishes.test(token.lower));
}

/** `if A and B had a treaty`, `wonder whether A will sign one`: it is only supposed. */
export function isSupposed(tokens: readonly Token[], verb: Verb): boolean {
  if (/^(deny|refuse)$/.test(verb.class)) return false;
  for (let at = verb.from - 1; at >= 0; at -= 1) {
    const { lower, text } = tokens[at]!;
    if (/^[,;:—–]$/.test(text)) return false;
    if (/^(if|whether|unless)$/.test(lower)) return true;
  }
  return false;
}

/** `could sign`, `should renew`: what somebody thinks or wants. */
export function isConceivable(tokens: readonly Token[], verb: Verb): boolean {
  return (
    /^(sign|renew|initial)$/.test(verb.class) &&
    !verb.passive &&
    tokens.slice(verb.from, verb.at).some(({ lower }) => /^(could|should|might|would|ought)$/.test(lower))
  );
}

const vain =
  /^(willing|willingness|explore|exploring|readiness|interest|interested|possibility|consider|idea)$/;

/** Whether a line speaks of a treaty as something that may be thought about. */
export function isVain(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }) => vain.test(lower));
}

/** `hopes to sign with X one day`: with nothing agreed and no time in view. */
export function isDream(tokens: readonly Token[], verb: Verb): boolean {
  const hopes = tokens
    .slice(Math.max(0, verb.at - 5), verb.at)
    .some(({ lower }) => /^(hopes?|hoped|hoping|wish|wishes|like|wants?|dreams?|eventually)$/.test(lower));
  const someday = tokens.some(
    ({ lower }, at) =>
      /^(someday|eventually)$/.test(lower) ||
      (lower === 'day' && /^(one|some)$/.test(tokens[at - 1]?.lower ?? '')),
  );
  return hopes && someday;
}

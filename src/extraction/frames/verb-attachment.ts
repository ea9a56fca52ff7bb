import type { Token } from '../tokens/tokenize.ts';
import type { Verb } from './find-verbs.ts';

/**
 * Whether a relative pronoun before a verb goes back to the instrument: true; to a name right before it, as in `the forum
 * in Lima that ended`: false; undefined where there is no pronoun.
 */
export function isAttached(tokens: readonly Token[], verb: Verb): boolean | undefined {
  for (let at = verb.from - 1; at >= Math.max(0, verb.from - 2); at -= 1) {
    if (!/^(which|that|who)$/.test(tokens[at]!.lower)) continue;
    const before = tokens[at - 1];
    return !(before?.kind === 'word' && before.capital && tokens[at]!.lower === 'that');
  }
  return undefined;
}

/** `an agreement which ends the permit requirement`: what it does to something else, and not what became of it. */
export function actsOnOther(tokens: readonly Token[], verb: Verb): boolean {
  if (
    verb.passive ||
    (verb.bare && !/ing$/.test(verb.word)) ||
    (verb.class !== 'end' && verb.class !== 'suspend')
  )
    return false;
  return /^(the|a|an|all|any|most|every|this|these|those|double|existing|visa|customs|tariffs?)$/.test(
    tokens[verb.to]?.lower ?? '',
  );
}

/** `was signed in 2012 and has since expired`: what became of the subject of both verbs. */
export function tellsFate(tokens: readonly Token[], verb: Verb): boolean {
  return (
    /^(end|suspend|expire|renew|hold)$/.test(verb.class) &&
    /^(and|but|then|although|though|yet)$/.test(tokens[verb.from - 1]?.lower ?? '') &&
    !/^(the|a|an|its|their|another|this)$/.test(tokens[verb.to]?.lower ?? '')
  );
}

import type { AgreementStatus } from '../../ontology/agreement-statuses.ts';
import type { Verb } from './find-verbs.ts';

const order = [
  'deny',
  'refuse',
  'end',
  'suspend',
  'expire',
  'negotiate',
  'expect',
  'renew',
  'hold',
  'initial',
  'sign',
] as const;

const endings: ReadonlySet<Verb['class']> = new Set(['end', 'suspend', 'expire']);

function statusOf(verb: Verb): AgreementStatus {
  switch (verb.class) {
    case 'deny':
    case 'refuse':
      return 'DENIED';
    case 'end':
      return verb.negated || verb.future ? 'IN_FORCE' : 'TERMINATED';
    case 'suspend':
      return verb.negated ? 'IN_FORCE' : 'SUSPENDED';
    case 'expire':
      return verb.negated || verb.future ? 'IN_FORCE' : 'EXPIRED';
    case 'negotiate':
      return verb.negated ? 'DENIED' : 'NEGOTIATING';
    case 'expect':
      return 'PLANNED';
    case 'initial':
      return 'PLANNED';
    case 'renew':
    case 'hold':
      if (verb.negated) return verb.class === 'renew' ? 'EXPIRED' : 'PLANNED';
      return verb.future && verb.class === 'renew' ? 'PLANNED' : 'IN_FORCE';
    case 'sign':
      // `have not yet agreed on the terms`: they still talk.
      if (verb.negated) return verb.word.startsWith('agree') ? 'NEGOTIATING' : 'PLANNED';
      return verb.future ? 'PLANNED' : 'SIGNED';
  }
}

/** `approved and expected to be signed`: a step on the way to a signature is none. */
function isStep({ class: name, word }: Verb): boolean {
  return name === 'sign' && /^(approv|endors|accept|clear|agree|finali)/.test(word);
}

/**
 * The status that the verbs around an instrument tell together: what ended outweighs what was signed before; null
 * where there is no verb. A text signed now that enters into force later is signed.
 */
export function readStatus(told: readonly Verb[]): AgreementStatus | null {
  const toCome = told.some((verb) => verb.class === 'expect' || (verb.class === 'sign' && verb.future));
  const verbs = toCome ? told.filter((verb) => !isStep(verb) || verb.future) : told;
  if (verbs.length === 0) return null;
  // `declined to renew a pact that lapsed`: it lapsed.
  if (
    verbs.some((verb) => verb.class === 'refuse') &&
    verbs.some((verb) => verb.class === 'expire' && !verb.negated)
  )
    return 'EXPIRED';
  // `is no longer in effect after A declined to prolong it`.
  if (
    verbs.some((verb) => verb.class === 'refuse') &&
    verbs.some((verb) => verb.class === 'end' && !verb.negated && !verb.future)
  )
    return 'TERMINATED';
  // `expired and was not replaced` is over; `was suspended and has since been renewed` applies again.
  const over = verbs.find((verb) => endings.has(verb.class) && !verb.negated && !verb.future);
  const after = over ? verbs.filter((verb) => verb.at > over.at) : [];
  if (over && over.class !== 'suspend' && after.some((verb) => endings.has(verb.class) && verb.negated))
    return statusOf(over);
  if (
    over?.class === 'suspend' &&
    after.some((verb) => verb.class === 'renew' && !verb.negated && !verb.future)
  )
    return 'IN_FORCE';
  const signed = verbs.find((verb) => verb.class === 'sign' && statusOf(verb) === 'SIGNED');
  const ranked = [...verbs].sort((a, b) => order.indexOf(a.class) - order.indexOf(b.class));
  for (const verb of ranked) {
    const status = statusOf(verb);
    if (signed && verb !== signed) {
      if (verb.class === 'hold' && verb.future) continue;
      if (verb.class === 'expect' || (status === 'PLANNED' && verb.class !== 'initial')) continue;
      if (verb.class === 'negotiate' && verb.at > signed.at) continue;
      if (verb.class === 'expire' && status === 'IN_FORCE') continue;
      if (verb.class === 'renew' && verb.negated) continue;
    }
    return status;
  }
  return 'SIGNED';
}

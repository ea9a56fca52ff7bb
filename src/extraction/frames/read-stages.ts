import type { AgreementStatus } from '../../ontology/agreement-statuses.ts';
import type { FrameLine } from './frame-line.ts';

/** What a short heading by itself says of all that stands below it: `UNDER NEGOTIATION`, `Ready for signing`. */
const stages: readonly (readonly [RegExp, AgreementStatus])[] = [
  [/\b(?:denied|rumou?rs?|not true|untrue|imaginary)\b/i, 'DENIED'],
  [
    /\b(?:under negotiation|under discussion|in negotiation|in talks|in work|in the works?|in progress|in the pipeline|pipeline|being negotiated|still (?:talking|on the table|under negotiation)|on the table|talks|drafting)\b/i,
    'NEGOTIATING',
  ],
  [
    /\b(?:ready|awaiting|to be (?:signed|concluded|exchanged)|to follow|to come|pending|next|not (?:yet )?(?:signed|concluded)|unsigned|text agreed|agreed texts?|initialled|initialed|postponed|deferred|put off|scheduled|planned|upcoming|expected|in preparation|under preparation)\b/i,
    'PLANNED',
  ],
  [/\b(?:ended|terminated|cancelled|canceled|revoked|scrapped|discontinued|abandoned)\b/i, 'TERMINATED'],
  [/\b(?:expired|lapsed|run out)\b/i, 'EXPIRED'],
  [/\b(?:in force|renewed|extended|prolonged|continu(?:ed|ing)|still valid|standing)\b/i, 'IN_FORCE'],
  [/\b(?:signed|exchanged|concluded|inked|sealed|done|signatures?|signings?)\b/i, 'SIGNED'],
];

/** The stage that a heading of a few words names for the items below it; null for any other line. */
export function stageOf(line: FrameLine): AgreementStatus | null {
  const { text, role, tokens } = line.found.line;
  const words = tokens.filter((token) => token.kind === 'word');
  const short = words.length <= 5 && (role === 'heading' || /[:.]\s*$/.test(text));
  const named = line.found.mentions.some(
    (mention) => (mention.type === 'name' && mention.certain) || mention.type === 'country',
  );
  // `Talks continue.` is a sentence, `DOCUMENTS PENDING.` is not.
  const titled = role === 'heading' || /:\s*$/.test(text) || tokens[0]?.upper;
  if (!titled || !short || named || !line.found.line.opens) return null;
  return stages.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** What the last words of an item say of it: `… – text agreed, signature in May`, `…; still with the lawyers`. */
const tails: readonly (readonly [RegExp, AgreementStatus])[] = [
  [
    /^(?:the )?(?:texts? (?:is |was |has been )?(?:agreed|ready|initialled|finali[sz]ed)|ready|awaiting|to be (?:signed|concluded)|(?:signing|signature|ceremony) (?:is |was )?(?:expected|set|due|planned|scheduled|foreseen|in|on|next|later|put off|postponed|to follow)|pending|not (?:yet )?signed|not concluded|initialled|postponed|deferred|put off|delayed|(?:still )?(?:with|at) the lawyers|unsigned)\b/i,
    'PLANNED',
  ],
  [
    /^(?:still |being )?(?:under (?:negotiation|discussion)|in (?:negotiation|talks|work|progress)|negotiated|talks (?:go on|continue|under way)|on the table|negotiations)\b/i,
    'NEGOTIATING',
  ],
  [/^(?:was |has been )?(?:cancelled|canceled|terminated|ended|revoked|annulled)\b/i, 'TERMINATED'],
  [/^(?:has )?(?:expired|lapsed|run out)\b/i, 'EXPIRED'],
  [/^(?:is |still |remains )?(?:in force|renewed|prolonged)\b/i, 'IN_FORCE'],
];

/** What the words behind the last colon, dash or semicolon of an item say of its stage; null where they tell none. */
export function tailStage(text: string): AgreementStatus | null {
  const parts = text.split(/[:;(|] | [–—-] |, | \(/).slice(1);
  for (const part of parts.reverse())
    for (const [pattern, status] of tails) if (pattern.test(part.trim())) return status;
  return null;
}

import type { Derivation } from './derive-graph.ts';

/**
 * Adds what the rules judged about entities that are there: what they made one, what they kept apart though it looks alike,
 * and, with the verdict `unsure`, what a person should look at. That one name is one
 * organization goes without saying. A person's judgements are no part of the derived graph.
 */
export function deriveJudgements({ resolution, state, isThere }: Derivation): void {
  for (const { id, about, claims, ...judgement } of resolution.judgements) {
    if (judgement.names.length < 2) continue;
    const present = about.filter(isThere);
    if (present.length < about.length) continue;
    state.addNode(id, ['Judgement'], judgement);
    state.support(id, claims);
    for (const entity of present) state.relate(id, 'ABOUT', entity);
  }
}

import type { Derivation } from './derive-graph.ts';

/**
 * Adds what the rules judged about entities that are there: what they made one, what they kept apart though it looks alike,
 * and, with the verdict `unsure`, what a person should look at. A person's judgements are no part of the derived graph.
 */
export function deriveJudgements({ resolution, state }: Derivation): void {
  for (const { id, about, verdict, score, why, names, author } of resolution.judgements) {
    const present = about.filter((entity) => state.nodes.has(entity));
    if (present.length < about.length) continue;
    state.addNode(id, ['Judgement'], { verdict, score, why, names, author });
    for (const entity of present) state.relate(id, 'ABOUT', entity);
  }
}

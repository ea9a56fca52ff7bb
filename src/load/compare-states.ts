import type { GraphNode, GraphRelation, GraphState } from './graph-state.ts';

/** A node as it should be. */
export interface WrittenNode extends GraphNode {
  /** Whether there is none of this id. */
  readonly isNew: boolean;
  /** What it is called and should not be. */
  readonly staleLabels: readonly string[];
}

/** What to do to make one graph into another. */
export interface Difference {
  readonly nodesToWrite: readonly WrittenNode[];
  readonly nodesToDelete: readonly string[];
  readonly relationsToCreate: readonly GraphRelation[];
  /** Also those whose properties differ: they are created afresh. Those of nodes that go are not among them. */
  readonly relationsToDelete: readonly GraphRelation[];
}

/** JSON with sorted keys: equal for equal properties. */
function canonical(properties: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(properties, Object.keys(properties).sort());
}

function sameNode(a: GraphNode, b: GraphNode): boolean {
  return (
    canonical(a.properties) === canonical(b.properties) &&
    JSON.stringify(a.labels) === JSON.stringify(b.labels)
  );
}

/** What has to change in `live` for it to be `wanted`; empty lists where nothing has. */
export function compareStates(wanted: GraphState, live: GraphState): Difference {
  const nodesToDelete = [...live.nodes.keys()].filter((id) => !wanted.nodes.has(id));
  const gone = new Set(nodesToDelete);
  const nodesToWrite = [...wanted.nodes.values()].flatMap((node) => {
    const before = live.nodes.get(node.id);
    if (before && sameNode(before, node)) return [];
    const staleLabels = (before?.labels ?? []).filter((label) => !node.labels.includes(label));
    return [{ ...node, isNew: before === undefined, staleLabels }];
  });
  const differs = (relation: GraphRelation, other: GraphRelation | undefined) =>
    !other || canonical(relation.properties) !== canonical(other.properties);
  const relationsToCreate = [...wanted.relations.entries()].filter(([key, relation]) =>
    differs(relation, live.relations.get(key)),
  );
  const relationsToDelete = [...live.relations.entries()].filter(
    ([key, relation]) =>
      !gone.has(relation.from) && !gone.has(relation.to) && differs(relation, wanted.relations.get(key)),
  );
  return {
    nodesToWrite,
    nodesToDelete,
    relationsToCreate: relationsToCreate.map(([, relation]) => relation),
    relationsToDelete: relationsToDelete.map(([, relation]) => relation),
  };
}

/** Whether there is nothing to do. */
export function isEmptyDifference(difference: Difference): boolean {
  return Object.values(difference).every((list: readonly unknown[]) => list.length === 0);
}

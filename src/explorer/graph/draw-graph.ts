import { UndirectedGraph } from 'graphology';
import type { NetworkPicture, NodePicture, TiePicture } from '../state/network-picture.ts';

type DrawnGraph = UndirectedGraph<NodePicture, TiePicture>;

/** A graph with nothing in it, as sigma takes it. */
export function emptyGraph(): DrawnGraph {
  return new UndirectedGraph<NodePicture, TiePicture>();
}

/** The picture as a graph of its own. */
export function graphOf({ nodes, ties }: NetworkPicture): DrawnGraph {
  const graph = emptyGraph();
  for (const [id, picture] of nodes) graph.addNode(id, { ...picture });
  for (const [key, { ids, picture }] of ties) addTie(graph, key, ids, picture);
  return graph;
}

function addTie(graph: DrawnGraph, key: string, ids: readonly [string, string], picture: TiePicture): void {
  if (graph.hasNode(ids[0]) && graph.hasNode(ids[1]) && !graph.hasEdge(ids[0], ids[1]))
    graph.addEdgeWithKey(key, ids[0], ids[1], { ...picture });
}

function sameNode(one: NodePicture, other: NodePicture): boolean {
  return (
    one.x === other.x &&
    one.y === other.y &&
    one.size === other.size &&
    one.color === other.color &&
    one.label === other.label &&
    one.type === other.type &&
    one.pinned === other.pinned
  );
}

function sameTie(one: TiePicture, other: TiePicture): boolean {
  return one.size === other.size && one.color === other.color && one.type === other.type;
}

/** How many nodes and ties would have to be added, dropped or changed to show the picture. */
export function changesOf(graph: DrawnGraph, { nodes, ties }: NetworkPicture): number {
  let changes = 0;
  let kept = 0;
  for (const [id, picture] of nodes) {
    const known = graph.hasNode(id);
    if (known) kept += 1;
    if (!known || !sameNode(graph.getNodeAttributes(id), picture)) changes += 1;
  }
  changes += graph.order - kept;
  kept = 0;
  for (const [key, { picture }] of ties) {
    const known = graph.hasEdge(key);
    if (known) kept += 1;
    if (!known || !sameTie(graph.getEdgeAttributes(key), picture)) changes += 1;
  }
  return changes + graph.size - kept;
}

/** Changes the graph until it shows the picture, one by one; answers how much that was. */
export function applyPicture(graph: DrawnGraph, { nodes, ties }: NetworkPicture): number {
  let changes = 0;
  const change = (act: () => void): void => {
    changes += 1;
    act();
  };
  for (const id of graph.nodes()) if (!nodes.has(id)) change(() => graph.dropNode(id));
  for (const [id, picture] of nodes) {
    if (!graph.hasNode(id)) change(() => graph.addNode(id, { ...picture }));
    else if (!sameNode(graph.getNodeAttributes(id), picture))
      change(() => graph.replaceNodeAttributes(id, { ...picture }));
  }
  for (const key of graph.edges()) if (!ties.has(key)) change(() => graph.dropEdge(key));
  for (const [key, { ids, picture }] of ties) {
    if (!graph.hasEdge(key)) change(() => addTie(graph, key, ids, picture));
    else if (!sameTie(graph.getEdgeAttributes(key), picture))
      change(() => graph.replaceEdgeAttributes(key, { ...picture }));
  }
  return changes;
}

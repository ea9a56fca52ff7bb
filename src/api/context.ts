import type { Graph } from '../graph/graph.ts';
import { createLoaders, type Loaders } from './loaders/loaders.ts';

/** What every resolver has: the graph, and this request's loaders. */
export interface ApiContext {
  readonly graph: Graph;
  readonly loaders: Loaders;
}

/** A context for one request. */
export function createContext(graph: Graph): ApiContext {
  return { graph, loaders: createLoaders(graph) };
}

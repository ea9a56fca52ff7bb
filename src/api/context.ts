import type { Graph } from '../graph/graph.ts';
import { createLoaders, type Loaders } from './loaders/loaders.ts';
import { createMoments, type Moments } from './moment.ts';

/** What every resolver has: the graph, and this request's loaders and moments. */
export interface ApiContext {
  readonly graph: Graph;
  readonly loaders: Loaders;
  readonly moments: Moments;
}

/** A context for one request. */
export function createContext(graph: Graph): ApiContext {
  return { graph, loaders: createLoaders(graph), moments: createMoments() };
}

import {
  loadAffectedMentions,
  loadAffectedNamesAndBases,
  loadAffectedNodes,
  loadAffectedRelations,
  loadAffectedTies,
} from '../../graph/generated/statements.ts';
import type { WriteTransaction } from '../../graph/graph.ts';
import {
  type GraphNode,
  type GraphRelation,
  type GraphState,
  type PropertyValue,
  relationKey,
} from '../graph-state.ts';
import { ask } from './ask.ts';

/** A node as statements of cypher/load give it. */
export interface NodeRow {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: unknown;
}

/** A relation as statements of cypher/load give it. */
export interface RelationRow {
  readonly from: string;
  readonly type: string;
  readonly to: string;
  readonly properties: unknown;
}

/** A node of the derived graph, of what the database has. */
export function nodeOf({ id, labels, properties }: NodeRow): GraphNode {
  const { id: _, ...others } = properties as Record<string, PropertyValue>;
  return { id, labels: labels.filter((label) => label !== 'Derived').sort(), properties: others };
}

/** A relation of the derived graph, of what the database has. */
export function relationOf({ from, type, to, properties }: RelationRow): GraphRelation {
  const known = properties as Record<string, PropertyValue>;
  return { from, type, to, discriminator: String(known.title ?? ''), properties: known };
}

/** A part of the derived graph as it is, gathered piece by piece. */
export class OwnedState implements GraphState {
  readonly nodes = new Map<string, GraphNode>();
  readonly relations = new Map<string, GraphRelation>();
  readonly #transaction: WriteTransaction;

  constructor(transaction: WriteTransaction) {
    this.#transaction = transaction;
  }

  /** Adds nodes with the relations that they own, those to claims among them. */
  async addWhole(ids: Iterable<string>): Promise<void> {
    const wanted = [...new Set(ids)];
    if (wanted.length === 0) return;
    this.#addNodes(await ask(this.#transaction, loadAffectedNodes, { ids: wanted }));
    this.addRelations(await ask(this.#transaction, loadAffectedRelations, { ids: wanted }));
  }

  /** Adds agreements or events, with who is party to them or took part. */
  async addWithTies(ids: Iterable<string>): Promise<void> {
    const wanted = [...new Set(ids)];
    if (wanted.length === 0) return;
    await this.addWhole(wanted);
    this.addRelations(await ask(this.#transaction, loadAffectedTies, { ids: wanted }));
  }

  /** Adds organizations or groups of names with names, bases and blocks, and nothing of which they may have very many. */
  async addBare(ids: Iterable<string>): Promise<void> {
    const wanted = [...new Set(ids)];
    if (wanted.length === 0) return;
    this.#addNodes(await ask(this.#transaction, loadAffectedNodes, { ids: wanted }));
    this.addRelations(await ask(this.#transaction, loadAffectedNamesAndBases, { ids: wanted }));
  }

  /** Adds the articles that use these groups of names. */
  async addMentions(ids: readonly string[]): Promise<void> {
    if (ids.length > 0)
      this.addRelations(await ask(this.#transaction, loadAffectedMentions, { ids: [...ids] }));
  }

  /** Adds nodes that were read already, with those of their relations that were read with them. */
  add(parts: Iterable<{ readonly node: GraphNode; readonly relations: readonly GraphRelation[] }>): void {
    for (const { node, relations } of parts) {
      this.nodes.set(node.id, node);
      for (const relation of relations) this.relations.set(relationKey(relation), relation);
    }
  }

  addRelations(rows: readonly RelationRow[]): void {
    for (const relation of rows.map(relationOf)) this.relations.set(relationKey(relation), relation);
  }

  #addNodes(rows: readonly NodeRow[]): void {
    for (const node of rows.map(nodeOf)) this.nodes.set(node.id, node);
  }
}

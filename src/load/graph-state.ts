/** A value that a property can hold. */
export type PropertyValue = string | number | boolean | readonly string[] | readonly number[];

/** Properties by name; one that is null is not there. */
export type Properties = Readonly<Record<string, PropertyValue | null>>;

/** A node of the derived graph. */
export interface GraphNode {
  readonly id: string;
  /** Sorted, without the label Derived that every one of them carries. */
  readonly labels: readonly string[];
  /** Without `id`, and without nulls. */
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

/** A relation of the derived graph, or from it to a claim. */
export interface GraphRelation {
  readonly from: string;
  readonly type: string;
  readonly to: string;
  /** Tells relations of one type between the same two nodes apart; empty where there can be one only. */
  readonly discriminator: string;
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

/** The nodes and relations that should be there, or that are, by their identity. */
export interface GraphState {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly relations: ReadonlyMap<string, GraphRelation>;
}

/** The identity of a relation; no id has a line break in it. */
export function relationKey({ from, type, to, discriminator }: Omit<GraphRelation, 'properties'>): string {
  return `${from}\n${type}\n${to}\n${discriminator}`;
}

/** Gathers a GraphState piece by piece. */
export class GraphStateBuilder implements GraphState {
  readonly nodes = new Map<string, GraphNode>();
  readonly relations = new Map<string, GraphRelation>();

  /** Adds a node; its id must be new. */
  addNode(id: string, labels: readonly string[], properties: Properties): void {
    if (this.nodes.has(id)) throw new Error(`Two derived nodes would have the id ${id}`);
    this.nodes.set(id, { id, labels: labels.toSorted(), properties: withoutNulls(properties) });
  }

  /** Adds a relation; where it is there already, lists among its properties are united and sorted. */
  relate(from: string, type: string, to: string, properties: Properties = {}, discriminator = ''): void {
    const identity = { from, type, to, discriminator };
    const key = relationKey(identity);
    const before = this.relations.get(key);
    this.relations.set(key, {
      ...identity,
      properties: before ? unite(before.properties, withoutNulls(properties)) : withoutNulls(properties),
    });
  }

  /** Says which claims support a node. */
  support(id: string, claimIds: readonly string[]): void {
    for (const claimId of claimIds) this.relate(id, 'SUPPORTED_BY', claimId);
  }
}

function withoutNulls(properties: Properties): Record<string, PropertyValue> {
  const present: Record<string, PropertyValue> = {};
  for (const name of Object.keys(properties)) {
    const value = properties[name];
    if (value !== null && value !== undefined) present[name] = value;
  }
  return present;
}

function unite(
  a: Readonly<Record<string, PropertyValue>>,
  b: Readonly<Record<string, PropertyValue>>,
): Record<string, PropertyValue> {
  const united: Record<string, PropertyValue> = { ...a };
  for (const [name, value] of Object.entries(b)) {
    const before = united[name];
    united[name] =
      Array.isArray(before) && Array.isArray(value) ? [...new Set([...before, ...value])].sort() : value;
  }
  return united;
}

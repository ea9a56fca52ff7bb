import type { ExportLine } from './export-line.ts';
import type { GraphReader, NodeRecord, RelationRecord } from './graph-reader.ts';
import { sortedJson } from './sorted-json.ts';

/** How what was derived here differs from what an export says was derived there. */
export interface DerivedDifference {
  /** In the export alone. */
  readonly missing: number;
  /** Here alone. */
  readonly added: number;
  /** In both, with other labels or properties. */
  readonly changed: number;
  /** A few of them, for people. */
  readonly examples: readonly string[];
}

interface Keyed {
  readonly key: string;
  readonly text: string;
  readonly name: string;
}

const mostExamples = 5;

function keyedNode({ id, labels, properties }: Pick<NodeRecord, 'id' | 'labels' | 'properties'>): Keyed {
  return { key: `0${id}`, text: sortedJson([labels, properties]), name: id };
}

function keyedRelation(
  from: string,
  type: string,
  to: string,
  properties: RelationRecord['properties'],
): Keyed {
  const key = `1${[from, type, to, properties.title ?? ''].join('\u0000')}`;
  return { key, text: sortedJson(properties), name: `${from} ${type} ${to}` };
}

async function* keyedLines(lines: AsyncIterable<ExportLine>): AsyncGenerator<Keyed> {
  for await (const line of lines)
    if (line.type === 'node') yield keyedNode(line);
    else if (line.type === 'relation')
      yield keyedRelation(line.from, line.relation, line.to, line.properties);
}

async function* keyedGraph(reader: GraphReader): AsyncGenerator<Keyed> {
  for await (const node of reader.nodes()) yield keyedNode(node);
  for await (const { from, type, to, properties } of reader.relations())
    yield keyedRelation(from, type, to, properties);
}

/** Compares the derived lines of an export with the derived graph; both come in one order, so nothing has to be kept. */
export async function compareDerived(
  lines: AsyncIterable<ExportLine>,
  reader: GraphReader,
): Promise<DerivedDifference> {
  const difference = { missing: 0, added: 0, changed: 0, examples: [] as string[] };
  const note = (kind: 'missing' | 'added' | 'changed', name: string) => {
    difference[kind] += 1;
    if (difference.examples.length < mostExamples) difference.examples.push(`${kind}: ${name}`);
  };
  const [there, here] = [keyedLines(lines), keyedGraph(reader)];
  let [a, b] = [await there.next(), await here.next()];
  while (!a.done || !b.done) {
    if (!a.done && (b.done || a.value.key < b.value.key)) {
      note('missing', a.value.name);
      a = await there.next();
    } else if (!b.done && (a.done || b.value.key < a.value.key)) {
      note('added', b.value.name);
      b = await here.next();
    } else if (!a.done && !b.done) {
      if (a.value.text !== b.value.text) note('changed', a.value.name);
      [a, b] = [await there.next(), await here.next()];
    }
  }
  return difference;
}

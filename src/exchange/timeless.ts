import type { SourceRecord } from './graph-reader.ts';

/** What depends on the clock, or on the order in which articles came. */
const instants: ReadonlySet<string> = new Set(['ingestedAt', 'arrival', 'knownFrom', 'appliedAt']);

function strip(value: unknown, names: ReadonlySet<string>): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((inner) => strip(inner, names));
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !names.has(name))
      .map(([name, inner]) => [name, strip(inner, names)]),
  );
}

/** A row of the graph without what depends on the clock or on history. */
export function withoutInstants<Row>(row: Row): Row {
  return strip(row, instants) as Row;
}

/** Acts of people that are history once done: what they took away is not there. */
const history: ReadonlySet<unknown> = new Set(['undo', 'retract']);

/** Whether a judgement by a person still has a part in the graph as it is. */
export function stands({ properties }: SourceRecord): boolean {
  return properties.undoneAt === undefined && !history.has(properties.action);
}

/** A judgement by a person without the instant at which it was made. */
export function undatedJudgement(record: SourceRecord): SourceRecord {
  const { at: _, ...properties } = record.properties;
  return { ...record, properties };
}

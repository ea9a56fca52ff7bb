import type { Statement } from '../../graph/statement.ts';
import type { Writing } from './scope.ts';

/** A row as a compiled statement returns it. */
export interface CompiledRow {
  /** Null where there is none, but something beside. */
  readonly row: readonly unknown[] | null;
  /** What is the same for all rows. */
  readonly beside?: readonly unknown[];
}

/** A statement put together from several of cypher/, with its parameters. Its name is theirs, joined by ` + `. */
export interface CompiledStatement {
  readonly statement: Statement<Record<string, unknown>, CompiledRow>;
  readonly params: Readonly<Record<string, unknown>>;
}

/**
 * Writes a statement. Names are counted in the order of the text, so that the same selection under conditions of the same
 * shape has the same text, which the server plans once.
 */
export function writeStatement(write: (writing: Writing) => string): CompiledStatement {
  const params: Record<string, unknown> = {};
  const names = new Set<string>();
  let count = 0;
  const next = (stem: string): string => {
    count += 1;
    return `${stem}_${count}`;
  };
  const text = write({
    name: next,
    bind: (stem, value) => {
      const name = next(stem);
      params[name] = value;
      return `$${name}`;
    },
    onPart: (name) => void names.add(name),
  });
  return { statement: { name: [...names].join(' + '), mode: 'read', text }, params };
}

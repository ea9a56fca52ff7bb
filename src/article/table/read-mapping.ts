import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { AppError } from '../../errors.ts';
import { type Mapping, mappingSchema } from './mapping.ts';

/** A mapping with the lines on which its keys stand. */
export interface ReadMapping {
  readonly mapping: Mapping;
  /** How the file is told to people. */
  readonly name: string;
  /** The line, from 1, of the value at a path, or of the nearest one above it. */
  lineOf(path: readonly PropertyKey[]): number;
}

const mostIssues = 5;

function tellPath(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index ? '.' : ''}${String(key)}`))
    .join('');
}

function valueAt(given: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], given);
}

function tellCame(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

/** What is wrong with one key: where, what was expected, what came. */
function tellIssue(issue: z.core.$ZodIssue, given: unknown): { path: readonly PropertyKey[]; told: string } {
  if (issue.code === 'unrecognized_keys') {
    const path = [...issue.path, issue.keys[0]!];
    return {
      path,
      told: `${tellPath(path)}: expected a key that docs/tables.md lists; there is none of this name`,
    };
  }
  const key = tellPath(issue.path) || 'the mapping';
  if (issue.code === 'invalid_value')
    return {
      path: issue.path,
      told: `${key}: expected one of ${issue.values.join(', ')}; got ${tellCame(valueAt(given, issue.path))}`,
    };
  const expected = issue.message.replace('Invalid input: ', '').split(', received ')[0]!;
  const came = expected.includes('; got ') ? '' : `; got ${tellCame(valueAt(given, issue.path))}`;
  return {
    path: issue.path,
    told: `${key}: ${/^expected /.test(expected) ? '' : 'expected another value: '}${expected}${came}`,
  };
}

/**
 * Reads a mapping, which is YAML.
 * @throws AppError BAD_USER_INPUT that tells of each key that is wrong its line, what was expected and what came.
 */
export function readMapping(text: string, name: string): ReadMapping {
  const lines = new LineCounter();
  const fail = (told: readonly string[]): never => {
    throw new AppError('BAD_USER_INPUT', told.slice(0, mostIssues).join('\n'));
  };
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0)
    fail(
      document.errors.map(
        ({ message, pos }) =>
          `${name}:${lines.linePos(pos[0]).line}: expected YAML; got another thing: ${message}`,
      ),
    );
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  let given: unknown;
  try {
    given = document.toJS({ maxAliasCount: 100 });
  } catch (cause) {
    throw new AppError('BAD_USER_INPUT', `${name}: expected at most 100 uses of anchors; got more`, {
      cause,
    });
  }
  const parsed = mappingSchema.safeParse(given);
  if (parsed.success) return { mapping: parsed.data, name, lineOf };
  return fail(
    parsed.error.issues.map((issue) => {
      const { path, told } = tellIssue(issue, given);
      return `${name}:${lineOf(path)}: ${told}`;
    }),
  );
}

import { splitTerms } from './sort-order.ts';
import { type Statement, statementText } from './statement.ts';

/** What a statement projects, by field: a Cypher expression, or what a field that is a map projects. */
export type Projection = ReadonlyMap<string, string | Projection>;

/** A statement of cypher/read taken apart, so that what it reads for one parent can stand inside another statement. */
export interface StatementParts {
  readonly name: string;
  /** What comes before the part for one parent, such as the look-up of the parents by `$keys`; empty where there are no parents. */
  readonly opening: string;
  /** The variables that tell the parent; none for a list of everything. */
  readonly parents: readonly string[];
  /** What the part for one parent does before it returns. */
  readonly head: string;
  /** What it returns as `node`; the whole expression is the field called ''. */
  readonly projection: Projection;
  /** What it returns as `total`, for a count; else null. */
  readonly total: string | null;
  /** The values by which it is sorted, as the list that it returns; null where it tells none. */
  readonly sortKey: string | null;
  /** From ORDER BY to the end; empty where it has no order. */
  readonly tail: string;
}

const parts = new Map<string, StatementParts>();

/**
 * The parts of a statement, read once a process. Where it ends with returning `node` or `total` as its one subquery
 * `CALL (parent) { … }` gives them, the part for one parent is what stands in there; else it is all of the statement.
 * @throws Error where the part does not end in RETURN … AS node or AS total.
 */
export function statementParts(statement: Pick<Statement<unknown, unknown>, 'name'>): StatementParts {
  const known = parts.get(statement.name);
  if (known) return known;
  const taken = takeApart(statement.name, statementText({ name: statement.name }));
  parts.set(statement.name, taken);
  return taken;
}

/** As `statementParts`, for a text that is given. */
export function takeApart(name: string, text: string): StatementParts {
  const whole = / AS (?:node|total)/.test(text.slice(text.lastIndexOf('\nRETURN ')));
  const call = whole ? null : /^CALL \((\w+(?:, \w+)*)\) \{$/m.exec(text);
  const body = call
    ? unindent(text.slice(call.index + call[0].length, text.indexOf('\n}', call.index)))
    : text;
  const at = body.lastIndexOf('\nRETURN ');
  const returned = body.slice(at + '\nRETURN '.length);
  const orderAt = returned.search(/\n(ORDER BY|LIMIT) /);
  const terms = splitTerms(orderAt === -1 ? returned : returned.slice(0, orderAt));
  const named = (as: string): string | null =>
    terms.find((term) => term.endsWith(` AS ${as}`))?.slice(0, -` AS ${as}`.length) ?? null;
  const node = named('node');
  const total = named('total');
  if (at === -1 || (node === null && total === null))
    throw new Error(`cypher/${name}.cypher: expected RETURN … AS node or RETURN … AS total; got ${returned}`);
  return {
    name,
    opening: call ? text.slice(0, call.index).trimEnd() : '',
    parents: call ? call[1]!.split(', ') : [],
    head: body.slice(0, at).trim(),
    projection: node === null ? new Map() : readProjection(node),
    total,
    sortKey: named('sortKey'),
    tail: orderAt === -1 ? '' : returned.slice(orderAt + 1).trim(),
  };
}

function unindent(text: string): string {
  return text.replaceAll('\n  ', '\n');
}

/** Reads `variable {.a, b: expression}` or `{b: expression}`; of anything else only the whole. */
function readProjection(text: string): Projection {
  const fields = new Map<string, string | Projection>([['', text]]);
  const map = /^(\w*) ?\{([\s\S]*)\}$/.exec(text);
  if (!map) return fields;
  for (const term of splitTerms(map[2]!)) {
    if (term.startsWith('.')) fields.set(term.slice(1), map[1] + term);
    else {
      const colon = term.indexOf(':');
      const expression = term.slice(colon + 1).trim();
      const isMap = /^\w* ?\{/.test(expression);
      fields.set(term.slice(0, colon), isMap ? readProjection(expression) : expression);
    }
  }
  return fields;
}

import type { BindParameter, Holes } from '../../graph/predicate.ts';
import { fillHoles } from '../../graph/predicate.ts';
import { reverseOrder, sortOrder } from '../../graph/sort-order.ts';
import type { Statement } from '../../graph/statement.ts';
import { type StatementParts, statementParts } from '../../graph/statement-parts.ts';

/** What a statement's parents are, as expressions in the scope around it; a variable's own name needs no entry. */
export type Binding = Readonly<Record<string, string>>;

/** Where texts are put together: names for parameters and for results, each used once in the whole statement. */
export interface Writing {
  readonly bind: BindParameter;
  readonly name: (stem: string) => string;
  /** Hears of each statement of cypher/ that goes into the text. */
  readonly onPart: (name: string) => void;
}

/** Something that a scope reads for each of its rows, by a subquery with one result. */
interface Child {
  readonly result: string;
  /** What gives the rows, where the result is a list of them. */
  readonly rows: Scope | undefined;
  readonly write: (writing: Writing) => string;
}

/** Part of a statement of cypher/read, with what narrows it. */
export interface Part {
  readonly statement: Pick<Statement<unknown, unknown>, 'name'>;
  binding?: Binding;
  /** Filled before the scope is written: conditions may have to look things up. */
  holes: Holes;
  readonly params?: Readonly<Record<string, unknown>> | undefined;
  readonly reversed?: boolean;
}

/** What is read for one row: expressions by their place in it, some of them results of subqueries. */
export class Row {
  readonly #columns = new Map<string, number>();
  readonly #children: Child[] = [];
  readonly #shared = new Map<string, unknown>();

  /** The place in the row of what this expression gives. */
  column(expression: string): number {
    const known = this.#columns.get(expression);
    if (known !== undefined) return known;
    const index = this.#columns.size;
    this.#columns.set(expression, index);
    return index;
  }

  /** What was made for this key, so that the same field asked for twice is read once. */
  share<Made>(key: string, make: () => Made): Made {
    if (!this.#shared.has(key)) this.#shared.set(key, make());
    return this.#shared.get(key) as Made;
  }

  /** Adds a subquery; the place in the row of its result. */
  addChild(result: string, write: Child['write'], rows?: Scope): number {
    this.#children.push({ result, write, rows });
    return this.column(result);
  }

  get children(): readonly Child[] {
    return this.#children;
  }

  get columns(): readonly string[] {
    return [...this.#columns.keys()];
  }

  /** Whether nothing has to be read. */
  get isEmpty(): boolean {
    return this.#columns.size === 0;
  }

  /** The row as a Cypher list. */
  list(): string {
    return `[${this.columns.join(', ')}]`;
  }

  /** The subqueries. */
  writeChildren(writing: Writing): string[] {
    return this.#children.map((child) => child.write(writing));
  }
}

/** A row for each that a part of a statement finds. */
export class Scope extends Row {
  readonly part: Part;
  readonly parts: StatementParts;
  /** The most rows; a list that does not say LIMIT has no use for it. */
  limit = 0;

  constructor(part: Part) {
    super();
    this.part = part;
    this.parts = statementParts(part.statement);
  }

  /** All that has to stand before the rows can be returned. */
  write(writing: Writing): string {
    const { head, tail } = this.parts;
    const narrowed = tail === '' ? head : `${head}\nWITH *\n${tail}`;
    const params = { ...this.part.params, limit: this.limit };
    return [fillPart(narrowed, { ...this.part, params }, writing), ...this.writeChildren(writing)].join('\n');
  }

  /** The subquery that gives the rows as one list, or with `single` the first of them. */
  writeCall(result: string, single: boolean, writing: Writing): string {
    const rows = `collect(${this.list()})`;
    const body = (): string =>
      `${this.write(writing)}\nRETURN ${single ? `head(${rows})` : rows} AS ${result}`;
    return writeCall(this.parts.parents, this.part.binding, [], body, writing);
  }
}

/** The text with its order turned round where that is asked for, its parameters renamed, and its holes filled. */
export function fillPart(text: string, part: Part, { bind, onPart }: Writing): string {
  onPart(part.statement.name);
  const where = `cypher/${part.statement.name}.cypher`;
  const ordered = part.reversed ? reverseOrder(text, sortOrder(text, where)) : text;
  const names = new Map<string, string>();
  const renamed = ordered.replace(/\$(\w+)/g, (whole, param: string) => {
    const value = part.params?.[param];
    if (value === undefined) return whole;
    const name = names.get(param) ?? bind(param, value);
    names.set(param, name);
    return name;
  });
  return fillHoles(renamed, part.holes, bind, where);
}

/**
 * A subquery whose `parents` are what `binding` says of the scope around it; `imports` are further variables that it takes
 * in as they are, of which `body` may speak.
 */
export function writeCall(
  parents: readonly string[],
  binding: Binding = {},
  imports: readonly { readonly variable: string; readonly condition: string }[],
  body: () => string,
  { name }: Writing,
): string {
  const computed: string[] = [];
  const taken: string[] = [];
  const renamed: string[] = [];
  for (const parent of parents) {
    const expression = binding[parent] ?? parent;
    // What is taken in stays visible within, so its name must be none that the part gives to something else.
    const plain = expression === parent;
    const variable = plain ? parent : name('key');
    if (!plain) computed.push(`${expression} AS ${variable}`);
    if (!taken.includes(variable)) taken.push(variable);
    renamed.push(variable === parent ? parent : `${variable} AS ${parent}`);
  }
  const rename = renamed.some((one) => one.includes(' AS ')) ? `WITH ${renamed.join(', ')}\n` : '';
  // A plain WHERE would be moved behind the scan that it is to spare.
  const gates = imports.map(
    ({ condition }) => `UNWIND CASE WHEN ${condition} THEN [true] ELSE [] END AS ${name('goesOn')}\n`,
  );
  const all = [...taken, ...imports.map(({ variable }) => variable)];
  return [
    ...(computed.length > 0 ? [`WITH *, ${computed.join(', ')}`] : []),
    `CALL (${all.join(', ')}) {`,
    indent(rename + gates.join('') + body()),
    '}',
  ].join('\n');
}

function indent(text: string): string {
  return `  ${text.replaceAll('\n', '\n  ')}`;
}

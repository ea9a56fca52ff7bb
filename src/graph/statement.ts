import { readFileSync } from 'node:fs';

/**
 * One Cypher statement, kept in `cypher/<name>.cypher`. `Params` and `Row` come from that file's header by
 * `npm run generate`; they exist for the compiler only.
 */
export interface Statement<Params, Row> {
  /** The path below cypher/ without its extension, e.g. read/partners-of. */
  readonly name: string;
  readonly mode: 'read' | 'write';
  /** Set where a statement was composed from its file and fragments; else the file's text runs. */
  readonly text?: string;
  /** Never set: carries the types. */
  readonly types?: { readonly params: Params; readonly row: Row };
}

/** What the header of a statement file declares, see CONTRIBUTING.md. */
export interface StatementHeader {
  readonly promise: string;
  readonly mode: 'read' | 'write';
  readonly params: readonly { readonly name: string; readonly type: string }[];
  readonly columns: readonly { readonly name: string; readonly type: string }[];
}

/** A statement file, taken apart: the comment lines at its top, and the Cypher below. */
export interface StatementFile {
  readonly header: StatementHeader;
  readonly text: string;
}

const cypherFolder = new URL('../../cypher/', import.meta.url);
const texts = new Map<string, string>();

/** The Cypher of a statement: what was composed, or its file's text, read once a process. */
export function statementText(statement: Pick<Statement<unknown, unknown>, 'name' | 'text'>): string {
  if (statement.text !== undefined) return statement.text;
  const known = texts.get(statement.name);
  if (known !== undefined) return known;
  const { text } = parseStatementFile(
    readFileSync(new URL(`${statement.name}.cypher`, cypherFolder), 'utf8'),
    statement.name,
  );
  texts.set(statement.name, text);
  return text;
}

/**
 * Takes a statement file apart.
 * @throws Error that names the file and the line of the header that is wrong.
 */
export function parseStatementFile(source: string, name: string): StatementFile {
  const lines = source.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('//'));
  const comments = lines.slice(0, end === -1 ? lines.length : end).map((line) => line.slice(2).trim());
  const promise: string[] = [];
  const params: { name: string; type: string }[] = [];
  const columns: { name: string; type: string }[] = [];
  let mode: string | undefined;
  for (const line of comments) {
    const declared = /^(param|column) (\w+): (.+)$/.exec(line);
    if (declared)
      (declared[1] === 'param' ? params : columns).push({ name: declared[2]!, type: declared[3]! });
    else if (line.startsWith('mode: ')) mode = line.slice('mode: '.length);
    else if (/^(param|column)\b/.test(line))
      throw new Error(
        `cypher/${name}.cypher: expected "param name: type" or "column name: type"; got "${line}"`,
      );
    else promise.push(line);
  }
  if (mode !== 'read' && mode !== 'write')
    throw new Error(
      `cypher/${name}.cypher: expected "// mode: read" or "// mode: write" in the header; got ${mode ?? 'none'}`,
    );
  if (promise.length === 0)
    throw new Error(
      `cypher/${name}.cypher: expected a first line that says what the statement answers or does`,
    );
  return {
    header: { promise: promise.join(' '), mode, params, columns },
    text: lines.slice(end).join('\n').trim(),
  };
}

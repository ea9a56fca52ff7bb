import { AppError } from '../../errors.ts';
import type { Article } from '../../model/article.ts';
import { identifyArticle } from '../../model/identify-article.ts';
import type { Item } from '../item.ts';
import { type BindRow, bindColumns } from './bind-columns.ts';
import { claimTreaty } from './claim-treaty.ts';
import type { OpenTable } from './decode-chunks.ts';
import { countKeys, gatherRows, type Keyed, mostRows, shortHash } from './gather-rows.ts';
import type { ReadMapping } from './read-mapping.ts';
import { type BadRow, type RawRow, readRows, requireRow } from './read-rows.ts';
import { readTreaty } from './read-treaty.ts';
import { meets, type TableRow } from './read-value.ts';
import { renderTreaty } from './render-treaty.ts';

/** A table to read. */
export interface Table {
  /** How the table is told to people: its path. */
  readonly name: string;
  readonly open: OpenTable;
  /** How the treaty whose rows begin at a line is told, if not by name and line. */
  readonly partName?: (line: number) => string;
}

/** A row, or what is no row. */
type Found = TableRow | BadRow;

interface Opened {
  readonly rows: AsyncIterable<Found>;
  /** The line with which rows can be fed back in. */
  readonly header: string;
}

async function* bindRows(
  first: RawRow | BadRow | undefined,
  rest: AsyncIterable<RawRow | BadRow>,
  bind: BindRow,
): AsyncIterable<Found> {
  const bindRow = (row: RawRow | BadRow): Found => {
    if ('failure' in row) return row;
    try {
      return bind(row);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return { line: row.line, raw: row.raw, failure: error.message };
    }
  };
  if (first) yield bindRow(first);
  for await (const row of rest) yield bindRow(row);
}

/** Opens a table at its first row and finds its columns. */
async function openRows(table: Table, read: ReadMapping): Promise<Opened> {
  const { table: form } = read.mapping;
  const rows = readRows(table.open, form, table.name);
  const { value } = await rows.next();
  const first: RawRow | BadRow | undefined = value || undefined;
  if (form.header)
    return { header: '', rows: bindRows(first, rows, bindColumns(form.header, read, table.name)) };
  const header = requireRow(first, table.name);
  const bind = bindColumns(header.cells, read, table.name);
  return { header: `${header.raw}\n`, rows: bindRows(undefined, rows, bind) };
}

/**
 * Looks at the beginning of a table, before anything is opened to load it into.
 * @throws AppError BAD_USER_INPUT where it is no text, or lacks a column that the mapping names.
 */
export async function requireColumns(table: Table, read: ReadMapping): Promise<void> {
  await openRows(table, read);
}

async function* select(rows: AsyncIterable<Found>, { mapping }: ReadMapping): AsyncIterable<Keyed<Found>> {
  for await (const row of rows) {
    if ('failure' in row) yield { key: null, row };
    else if (meets(row, mapping.where)) {
      const key = mapping.groupBy === undefined ? '' : row.cell(mapping.groupBy);
      yield { key: key === '' ? null : key, row };
    }
  }
}

async function* keysOf(rows: AsyncIterable<Keyed<Found>>): AsyncIterable<string | null> {
  for await (const { key } of rows) yield key;
}

/** Remembers which article an address was given to: two rows that share one would be revisions of one article. */
function addressKeeper(): (article: Article) => void {
  const given = new Map<number, number>();
  return ({ url, id }) => {
    if (url === null) return;
    const [address, content] = [shortHash(url), shortHash(id)];
    const before = given.get(address);
    if (before !== undefined && before !== content)
      throw new AppError(
        'BAD_USER_INPUT',
        `expected an address of its own; got ${url}, which another treaty of the table has. Rows of one treaty are gathered by groupBy`,
      );
    given.set(address, content);
  };
}

function makeItem(
  rows: readonly TableRow[],
  source: string,
  read: ReadMapping,
  keepAddress: (article: Article) => void,
): Item {
  const { mapping } = read;
  if (rows.length > mostRows)
    throw new AppError(
      'BAD_USER_INPUT',
      `expected at most ${mostRows} rows of one treaty; got more with one ${JSON.stringify(mapping.groupBy)}`,
    );
  const treaty = readTreaty(rows, mapping);
  const rendered = renderTreaty(treaty);
  const article = identifyArticle({
    url: treaty.url,
    title: treaty.title,
    publisher: mapping.dataset,
    publishedOn: mapping.released ?? null,
    language: mapping.language,
    text: rendered.text,
  });
  keepAddress(article);
  const extractor = `table:${mapping.name}@${mapping.version}`;
  return { source, article, given: { extractor, claims: claimTreaty(treaty, rendered) } };
}

/**
 * The treaties of a table as items to load, in the order in which their last rows stand: each an article that says what its rows
 * say, with the claims that follow. What is wrong with a treaty rejects it alone, its header and rows as `original`.
 *
 * Memory: a row, and with `groupBy` the rows of treaties of which more are to come; about 100 bytes for each treaty beside.
 * With `groupBy` the table is read twice.
 * @throws AppError BAD_USER_INPUT where the table is no text, or lacks a column that the mapping names.
 */
export async function* readTable(table: Table, read: ReadMapping): AsyncIterable<Item> {
  const grouped = read.mapping.groupBy !== undefined;
  const counts = grouped
    ? await countKeys(keysOf(select((await openRows(table, read)).rows, read)))
    : new Map<number, number>();
  const { rows, header } = await openRows(table, read);
  const keepAddress = addressKeeper();
  for await (const group of gatherRows(select(rows, read), counts)) {
    const { line } = group[0]!;
    const source = table.partName?.(line) ?? `${table.name}#${line}`;
    const reject = (told: string): Item => ({
      source,
      failure: new AppError('BAD_USER_INPUT', `${source}: ${told}`),
      original: `${header}${group.map(({ raw }) => raw).join('\n')}\n`,
    });
    const [first] = group;
    if (first && 'failure' in first) {
      yield reject(first.failure);
      continue;
    }
    try {
      yield makeItem(group as readonly TableRow[], source, read, keepAddress);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      yield reject(error.message);
    }
  }
}

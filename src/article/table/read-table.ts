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
}

/** A row, or what is no row; `header` is the line with which it can be fed back in. */
type Found = TableRow | BadRow;

interface Opened {
  readonly rows: AsyncIterable<Found>;
  readonly header: string;
}

async function* withFirst(
  first: RawRow | BadRow | undefined,
  rest: AsyncIterator<RawRow | BadRow>,
  bind: BindRow,
): AsyncIterable<Found> {
  for (
    let next = first ? { done: false, value: first } : await rest.next();
    !next.done;
    next = await rest.next()
  ) {
    const row = next.value as RawRow | BadRow;
    if (!('cells' in row)) {
      yield row;
      continue;
    }
    try {
      yield bind(row);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      yield { line: row.line, raw: row.raw, failure: error.message };
    }
  }
}

/** Opens a table at its first row and finds its columns. */
async function openRows(table: Table, read: ReadMapping): Promise<Opened> {
  const { table: form } = read.mapping;
  const rest = readRows(table.open, form, table.name)[Symbol.asyncIterator]();
  const { value: first } = await rest.next();
  if (form.header) {
    const bind = bindColumns(form.header, read, table.name);
    return { header: '', rows: first ? withFirst(first, rest, bind) : withFirst(undefined, rest, bind) };
  }
  const header = requireRow(first, table.name);
  return {
    header: `${header.raw}\n`,
    rows: withFirst(undefined, rest, bindColumns(header.cells, read, table.name)),
  };
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
    const source = `${table.name}#${group[0]!.line}`;
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

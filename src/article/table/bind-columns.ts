import { AppError } from '../../errors.ts';
import type { Mapping, Value } from './mapping.ts';
import type { ReadMapping } from './read-mapping.ts';
import type { RawRow } from './read-rows.ts';
import { columnsOf, type TableRow } from './read-value.ts';

/** A column that a mapping names, and where in the mapping. */
interface Use {
  readonly column: string;
  readonly path: readonly PropertyKey[];
}

function usesOfValue(value: Value | null | undefined, path: readonly PropertyKey[]): Use[] {
  const columns = value?.column !== undefined ? [value.column] : columnsOf(value?.template ?? '');
  return columns.map((column) => ({ column, path }));
}

/** Every column that a mapping names. */
function usesOf(mapping: Mapping): Use[] {
  const uses: Use[] = [];
  const use = (column: string | undefined, ...path: PropertyKey[]) => {
    if (column !== undefined) uses.push({ column, path });
  };
  mapping.where.forEach(({ column }, index) => void use(column, 'where', index, 'column'));
  use(mapping.groupBy, 'groupBy');
  for (const key of ['title', 'url', 'subject'] as const) uses.push(...usesOfValue(mapping[key], [key]));
  for (const key of ['kind', 'sector', 'instrument'] as const) {
    use(mapping[key]?.column, key, 'column');
    uses.push(...usesOfValue(mapping[key]?.in, [key, 'in']));
  }
  mapping.parties.forEach((party, index) => {
    for (const key of ['column', 'code', 'country'] as const) use(party[key], 'parties', index, key);
  });
  mapping.statuses.forEach(({ date, when }, index) => {
    const at = ['statuses', index] as const;
    for (const key of ['column', 'year', 'month', 'day'] as const) use(date?.[key], ...at, 'date', key);
    when?.forEach(({ column }, nth) => void use(column, ...at, 'when', nth, 'column'));
  });
  mapping.keep.forEach((column, index) => void use(column, 'keep', index));
  return uses;
}

function plain(cell: string): string {
  return cell.normalize('NFC').trim();
}

const otherDelimiters = [';', '\t', '|', ','];

/** Finds in the header the columns that the mapping names: by name, whose blanks at the ends do not count. */
function findColumns(
  header: readonly string[],
  read: ReadMapping,
  table: string,
): ReadonlyMap<string, number> {
  const names = header.map(plain);
  const delimiter = read.mapping.table.delimiter;
  const other =
    names.length > 1
      ? undefined
      : otherDelimiters.find((one) => one !== delimiter && names[0]?.includes(one));
  const wrong = usesOf(read.mapping).flatMap(({ column, path }) => {
    const times = names.filter((name) => name === plain(column)).length;
    if (times === 1) return [];
    const came = times === 0 ? 'there is none' : `there are ${times}`;
    return `${read.name}:${read.lineOf(path)}: ${path.join('.')}: expected a column ${JSON.stringify(column)} in ${table}; ${came}`;
  });
  if (wrong.length === 0) return new Map(names.map((name, index) => [name, index]));
  const hint =
    other === undefined ? '' : `\nCells seem to be divided by ${JSON.stringify(other)}: set table.delimiter`;
  const listed = names.map((name) => JSON.stringify(name)).join(', ');
  throw new AppError(
    'BAD_USER_INPUT',
    `${[...new Set(wrong)].slice(0, 5).join('\n')}\nThe columns are: ${listed.length > 2000 ? `${listed.slice(0, 2000)}…` : listed}${hint}`,
  );
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are no text, and no line of a text may hold them.
const control = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029]/g;
/** Marks that stand on one letter: more are no writing, and bringing them in order takes time with their square. */
const marksRun = /(\p{M}{30})\p{M}+/gu;

/** Makes rows whose cells are known by their columns. */
export type BindRow = (row: RawRow) => TableRow;

/**
 * Binds a mapping to the header of a table.
 * @returns what makes rows whose cells are known by their columns; it throws an AppError BAD_USER_INPUT for one with another
 * number of cells.
 * @throws AppError BAD_USER_INPUT where a column is missing or there are two of its name; it tells which there are.
 */
export function bindColumns(header: readonly string[], read: ReadMapping, table: string): BindRow {
  const indexes = findColumns(header, read, table);
  const empty = new Set(read.mapping.table.empty);
  const fold = (cells: readonly string[], column: string) =>
    (cells[indexes.get(plain(column)) ?? -1] ?? '')
      .replace(marksRun, '$1')
      .normalize('NFC')
      .replace(control, ' ');
  return ({ line, raw, cells }) => {
    const surplus = cells.slice(header.length).some((cell) => cell.trim() !== '');
    if (surplus || cells.length < header.length)
      throw new AppError(
        'BAD_USER_INPUT',
        `expected ${header.length} cells, as in the header; got ${cells.length}`,
      );
    const told = (column: string) => fold(cells, column).split(/\s+/).join(' ').trim();
    const unlessEmpty = (cell: string) => (empty.has(cell) ? '' : cell);
    return {
      line,
      raw,
      told,
      cell: (column) => unlessEmpty(told(column)),
      linesOf: (column) => unlessEmpty(fold(cells, column).trim()),
    };
  };
}

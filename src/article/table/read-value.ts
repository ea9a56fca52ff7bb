import { nameKey } from '../../model/name-key.ts';
import type { Choice, Condition, Value } from './mapping.ts';

/** A row whose cells are known by their columns. */
export interface TableRow {
  readonly line: number;
  readonly raw: string;
  /** The cell of a column: in Unicode's NFC, blanks and line ends as one blank, what the mapping takes for empty as ''. */
  cell(column: string): string;
  /** The same, but what the mapping takes for empty stands as it is. */
  told(column: string): string;
  /** The same as `cell`, but its line ends stay. */
  linesOf(column: string): string;
}

const placeholder = /\{([^{}]+)\}/g;

/** The columns that a template names. */
export function columnsOf(template: string): string[] {
  return [...template.matchAll(placeholder)].map(([, column]) => column!.trim());
}

/** The text that a row has for a value; '' where a column has none, or none of those that a template names. */
export function readValue(
  row: TableRow,
  value: Value,
  encode: (cell: string) => string = (cell) => cell,
): string {
  if (value.constant !== undefined) return value.constant;
  if (value.column !== undefined) return row.cell(value.column);
  const template = value.template ?? '';
  const cells = columnsOf(template).map((column) => row.cell(column));
  if (cells.length > 0 && cells.every((cell) => cell === '')) return '';
  return template.replace(placeholder, (_, column: string) => encode(row.cell(column.trim()))).trim();
}

/** Whether a row meets all conditions; texts are compared as they stand. */
export function meets(row: TableRow, conditions: readonly Condition[]): boolean {
  return conditions.every(({ column, is, isNot }) => {
    const cell = row.told(column);
    return is ? is.includes(cell) : !(isNot ?? []).includes(cell);
  });
}

/** The first choice of which a word, or a phrase, stands in the text as whole words. */
export function chooseByWords<Chosen extends string>(
  text: string,
  words: Readonly<Partial<Record<Chosen, readonly string[]>>>,
): Chosen | null {
  const key = ` ${nameKey(text)} `;
  const found = Object.entries<readonly string[] | undefined>(words).find(([, listed]) =>
    listed?.some((word) => key.includes(` ${nameKey(word)} `)),
  );
  return found ? (found[0] as Chosen) : null;
}

/**
 * What a mapping chooses for a row; null where it chooses nothing.
 * @returns `unknown` with the cell where its table of values has no such value and nothing stands for the others.
 */
export function choose<Chosen extends string>(
  row: TableRow,
  choice: Choice<Chosen> | undefined,
  title: string,
): Chosen | null | { readonly unknown: string } {
  if (!choice) return null;
  if (choice.constant !== undefined) return choice.constant;
  const otherwise = choice.otherwise ?? null;
  if (choice.words)
    return chooseByWords(choice.in ? readValue(row, choice.in) : title, choice.words) ?? otherwise;
  const cell = row.cell(choice.column ?? '');
  const values = new Map(Object.entries<Chosen>(choice.values ?? {}));
  return values.get(cell) ?? otherwise ?? (cell === '' ? null : { unknown: cell });
}

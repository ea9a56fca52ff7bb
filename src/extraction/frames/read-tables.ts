import type { LineMentions } from '../mentions/find-mentions.ts';
import type { Mention, NameMention } from '../mentions/mention.ts';
import { type Frame, plainFrame } from './frame.ts';
import type { FrameLine } from './frame-line.ts';
import type { ListHead } from './read-items.ts';
import { readStatus } from './read-status.ts';

/** A cell of a table row: its tokens and what it names. */
interface Cell {
  readonly from: number;
  readonly to: number;
  readonly mentions: readonly Mention[];
}

/** The countries that the columns of a table are headed with: `Signed for Fiji`; null for other columns. */
export type TableHead = readonly (string | null)[];

function cellsOf({ line, mentions }: LineMentions): Cell[] {
  const cells: Cell[] = [];
  let from = 0;
  for (let at = 0; at <= line.tokens.length; at += 1) {
    const token = line.tokens[at];
    if (token && token.text !== '|' && token.text !== '\t') continue;
    const start = from;
    cells.push({
      from: start,
      to: at,
      mentions: mentions.filter((mention) => mention.from >= start && mention.to <= at),
    });
    from = at + 1;
  }
  return cells;
}

/** Whether a line is a row of a table. */
export function isTableRow(line: FrameLine): boolean {
  return line.found.line.tokens.filter((token) => token.text === '|' || token.text === '\t').length >= 2;
}

/** The head of a table, where at least two columns are headed with a country; undefined elsewhere. */
export function readTableHead(line: FrameLine): TableHead | undefined {
  if (line.instruments.length > 1) return undefined;
  const columns = cellsOf(line.found).map((cell) => {
    const country = cell.mentions.find((mention) => mention.type === 'country');
    return country?.type === 'country' ? country.country : null;
  });
  return columns.filter((country) => country !== null).length >= 2 ? columns : undefined;
}

function countryMention(line: FrameLine, cell: Cell, country: string): Mention {
  return {
    type: 'country',
    line: line.found.line.index,
    from: cell.from,
    to: cell.to,
    country,
    form: 'government',
  };
}

function sideOf(line: FrameLine, cell: Cell, country: string | null): Mention | undefined {
  const name = cell.mentions.find((mention): mention is NameMention => mention.type === 'name');
  if (name) return name;
  const own = cell.mentions.find((mention) => mention.type === 'country' && mention.form !== 'demonym');
  const official =
    cell.mentions.some((mention) => mention.type === 'person') ||
    line.found.roles.some((role) => role.from >= cell.from && role.to <= cell.to);
  if (country && official) return countryMention(line, cell, country);
  return own;
}

/** `| A; B |`: the names of the one cell that holds all parties. */
function sidesOfCell(cells: readonly Cell[]): Mention[] {
  const names = cells.map(({ mentions }) => mentions.filter(({ type }) => type === 'name'));
  return names.find((each) => each.length > 1) ?? [];
}

/** The agreement of one row of a table, whose columns are an instrument and the sides that signed. */
export function readRow(line: FrameLine, columns: TableHead | undefined, head: ListHead | null): Frame[] {
  const cells = cellsOf(line.found);
  const instrument = line.instruments[0];
  if (!instrument) return [];
  const sides = cells.flatMap((cell, index) => {
    const isTopic = instrument.from >= cell.from && instrument.to <= cell.to;
    const country = columns?.[index] ?? null;
    if (isTopic || (columns && country === null)) return [];
    const side = sideOf(line, cell, country);
    return side ? [side] : [];
  });
  const together = sides.length < 2 && !columns ? sidesOfCell(cells) : [];
  if (sides.length < 2 && together.length < 2) return [];
  return [
    plainFrame({
      line: line.found.line.index,
      rule: 'frames/table',
      instrument,
      status: readStatus(line.verbs) ?? head?.status ?? 'SIGNED',
      verbs: [],
      first: together.length > 0 ? together : sides,
      second: [],
      from: 0,
      to: line.found.line.tokens.length,
      topicFrom: instrument.to,
    }),
  ];
}

/** The countries that the columns of a row tell of the organizations in them. */
export function columnCountries(
  line: FrameLine,
  columns: TableHead | undefined,
): (readonly [NameMention, string])[] {
  if (!columns) return [];
  return cellsOf(line.found).flatMap((cell, index) => {
    const country = columns[index];
    const name = cell.mentions.find((mention): mention is NameMention => mention.type === 'name');
    return country && name ? [[name, country] as const] : [];
  });
}

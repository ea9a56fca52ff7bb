import { AppError } from '../../errors.ts';
import type { AgreementKind } from '../../ontology/agreement-kinds.ts';
import { type AgreementStatus, agreementStatuses } from '../../ontology/agreement-statuses.ts';
import { kindOfTitle } from './kind-of-title.ts';
import type { Choice, DateColumns, Mapping } from './mapping.ts';
import { readDate, readDateParts } from './read-date.ts';
import { readParties } from './read-parties.ts';
import { choose, meets, readValue, type TableRow } from './read-value.ts';
import type { Treaty, TreatyStatus } from './treaty.ts';

const longestTitle = 2000;
const longestUrl = 1500;
const mostKept = 20;
const lastBindingStage = agreementStatuses.find(({ status }) => status === 'IN_FORCE')!.stage;

function refuse(told: string): never {
  throw new AppError('BAD_USER_INPUT', told);
}

/** The first row's text that is not empty. */
function firstOf(rows: readonly TableRow[], read: (row: TableRow) => string): string | null {
  for (const row of rows) {
    const text = read(row);
    if (text !== '') return text;
  }
  return null;
}

function dateOf(row: TableRow, columns: DateColumns): string | null {
  if (columns.column !== undefined) {
    const cell = row.cell(columns.column);
    const formats = columns.format ?? ['iso'];
    return cell === ''
      ? null
      : (readDate(cell, formats) ??
          refuse(
            `column ${JSON.stringify(columns.column)}: expected a date (${formats.join(' or ')}); got ${JSON.stringify(cell)}`,
          ));
  }
  const [year, month, day] = [columns.year, columns.month, columns.day].map((one) =>
    one === undefined ? '' : row.cell(one),
  ) as [string, string, string];
  if (year === '') return null;
  return (
    readDateParts(year, month, day) ??
    refuse(
      `column ${JSON.stringify(columns.year)}: expected year, month and day of a date; got ${[year, month, day].join(', ')}`,
    )
  );
}

/** What one row says of a status; undefined where it does not say it. */
function statusOf(row: TableRow, status: AgreementStatus, mapping: Mapping): string | null | undefined {
  for (const entry of mapping.statuses) {
    if (entry.status !== status || !meets(row, entry.when ?? [])) continue;
    const on = entry.date ? dateOf(row, entry.date) : null;
    if (on !== null || entry.undated) return on;
  }
  return undefined;
}

/**
 * A treaty is signed and in force from the first day that a row tells; it has ended only where all rows say so, on the last: a
 * party that leaves does not end it.
 */
function readStatuses(rows: readonly TableRow[], mapping: Mapping): TreatyStatus[] {
  const found = agreementStatuses.flatMap(({ status, stage }): TreatyStatus[] => {
    const told = rows.map((row) => statusOf(row, status, mapping)).filter((on) => on !== undefined);
    const ends = stage > lastBindingStage;
    if (told.length === 0 || (ends && told.length < rows.length)) return [];
    const days = told.filter((on) => on !== null).sort();
    return [{ status, on: (ends ? days.at(-1) : days[0]) ?? null }];
  });
  if (found.length === 0)
    refuse(
      `expected a status, such as the date of its signing; got none of ${[...new Set(mapping.statuses.map(({ status }) => status))].join(', ')}`,
    );
  return found;
}

function readUrl(rows: readonly TableRow[], mapping: Mapping): string | null {
  if (!mapping.url) return null;
  const url = firstOf(rows, (row) => readValue(row, mapping.url!, encodeURIComponent))?.replaceAll(
    ' ',
    '%20',
  );
  if (url === null || url === undefined) return null;
  const readable = URL.canParse(url) && /^https?:/i.test(url) && !/\s/.test(url) && url.length <= longestUrl;
  return readable
    ? url
    : refuse(`expected an address (http or https); got ${JSON.stringify(url.slice(0, 100))}`);
}

function chooseFrom<Chosen extends string>(
  rows: readonly TableRow[],
  choice: Choice<Chosen> | undefined,
  title: string,
): Chosen | null {
  for (const row of rows) {
    const chosen = choose(row, choice, title);
    if (chosen !== null && typeof chosen === 'object')
      refuse(
        `column ${JSON.stringify(choice?.column)}: expected one of ${Object.keys(choice?.values ?? {}).join(', ')}; got ${JSON.stringify(chosen.unknown)}`,
      );
    if (chosen !== null) return chosen as Chosen;
  }
  return null;
}

function keep(rows: readonly TableRow[], columns: readonly string[]): [string, string][] {
  return columns.flatMap((column): [string, string][] => {
    const told = [...new Set(rows.map((row) => row.cell(column)).filter((cell) => cell !== ''))].sort();
    const more = told.length > mostKept ? '; …' : '';
    return told.length === 0 ? [] : [[column, told.slice(0, mostKept).join('; ') + more]];
  });
}

/**
 * What the rows of one treaty say together.
 * @throws AppError BAD_USER_INPUT that names the column, what was expected and what came.
 */
export function readTreaty(rows: readonly TableRow[], mapping: Mapping): Treaty {
  const title = mapping.title ? firstOf(rows, (row) => readValue(row, mapping.title!)) : null;
  if (title !== null && title.length > longestTitle)
    refuse(`expected a title of at most ${longestTitle} characters; got ${title.length}`);
  const kind: AgreementKind =
    chooseFrom(rows, mapping.kind as Choice<AgreementKind> | undefined, title ?? '') ??
    kindOfTitle(title ?? '');
  const subject = mapping.subject === undefined ? mapping.title : mapping.subject;
  return {
    title,
    url: readUrl(rows, mapping),
    parties: readParties(rows, mapping),
    statuses: readStatuses(rows, mapping),
    kind,
    sector: chooseFrom(rows, mapping.sector, title ?? '')?.toLowerCase() ?? null,
    instrument: chooseFrom(rows, mapping.instrument, title ?? ''),
    subject: subject ? firstOf(rows, (row) => readValue(row, subject)) : null,
    kept: keep(rows, mapping.keep),
  };
}

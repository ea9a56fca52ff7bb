import { type NetworkOnScreen, typeOf } from './network-on-screen.ts';

type Cell = string | number | null;

/** A spreadsheet takes a cell that begins like this, after blanks, for a formula; the wide forms are of East Asian keyboards. */
const formula = /^[\s\p{Cc}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r]/u;

/** No reader of CSV expects these; many stop at them. */
const unreadable = /(?![\t\n\r])\p{Cc}|\p{Cs}/gu;

/** A cell as RFC 4180 has it; one that a spreadsheet would run as a formula begins with an apostrophe. */
function cell(value: Cell): string {
  if (value === null) return '';
  const text = String(value).replace(unreadable, '\uFFFD');
  const safe = typeof value === 'string' && formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as CSV, CR LF at each end of line. */
export function csv(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** The ties on screen, a row for each agreement of each tie, then one for each other link: its kind is the type of the link. */
export function tiesAsCsv({ entities, ties, links }: NetworkOnScreen): string {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const header = [
    'party',
    'partner',
    'agreement',
    'kind',
    'status',
    'sector',
    'signedOn',
    'sources',
    'partyId',
    'partnerId',
    'agreementId',
  ];
  const rows = ties.flatMap(({ ids: [one, other], agreements }) =>
    agreements.map(({ id, title, kind, status, sector, signedOn, sourceCount }) => [
      names.get(one) ?? one,
      names.get(other) ?? other,
      title,
      kind,
      status,
      sector,
      signedOn,
      sourceCount,
      one,
      other,
      id,
    ]),
  );
  const others = links.map(({ ids: [one, other], type, text }) => [
    names.get(one) ?? one,
    names.get(other) ?? other,
    text,
    type,
    ...[null, null, null, null],
    one,
    other,
    null,
  ]);
  return csv([header, ...rows, ...others]);
}

/** The nodes on screen, a row for each. */
export function nodesAsCsv({ entities }: NetworkOnScreen): string {
  const rows = entities.map((party) => [
    party.name,
    typeOf(party),
    party.country,
    party.countryName,
    party.id,
  ]);
  return csv([['name', 'type', 'countryCode', 'country', 'id'], ...rows]);
}

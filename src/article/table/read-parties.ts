import { AppError } from '../../errors.ts';
import { countryOf } from '../../ontology/countries.ts';
import type { Mapping, PartyColumns, Treatment } from './mapping.ts';
import { codedParty, type KnownParty, namedParty } from './name-party.ts';
import type { TableRow } from './read-value.ts';
import { splitParties } from './split-parties.ts';
import type { TreatyParty } from './treaty.ts';

/** Longer ones are no names, and no index of a database takes them. */
const longestName = 400;

function refuse(told: string): never {
  throw new AppError('BAD_USER_INPUT', told);
}

function treat(
  wording: string,
  treatment: Treatment,
  mapping: Mapping,
  country: string | null,
): TreatyParty[] {
  if (wording.length > longestName)
    refuse(`expected a name of a party of at most ${longestName} characters; got ${wording.slice(0, 60)}…`);
  if (!/[\p{L}\p{N}]/u.test(wording)) refuse(`expected the name of a party; got ${JSON.stringify(wording)}`);
  if (treatment === 'reject') refuse(`expected a state or a body of states; got ${JSON.stringify(wording)}`);
  if (treatment === 'leave-out') return [];
  if (treatment === 'describe') return [{ type: 'described', wording }];
  return [{ type: 'organization', wording, spellings: [wording], kind: mapping.organizationKind, country }];
}

function partyOf(
  wording: string,
  known: KnownParty | null,
  mapping: Mapping,
  home: string | null,
): TreatyParty[] {
  if (known === null) return treat(wording, mapping.unknownParties, mapping, home);
  if (known.type === 'former') return treat(wording, mapping.formerStates, mapping, null);
  if (known.type === 'country') return [{ type: 'country', wording, country: known.country }];
  return [
    {
      type: 'organization',
      wording,
      spellings: known.spellings,
      kind: 'INTERGOVERNMENTAL',
      country: null,
    },
  ];
}

/** The state that a column tells an organization to be of, by any name or code; null where it is empty. */
function homeOf(row: TableRow, column: string | undefined): string | null {
  const cell = column === undefined ? '' : row.cell(column);
  if (cell === '') return null;
  const known = namedParty(cell) ?? codedParty(cell, 'iso');
  return known?.type === 'country'
    ? known.country
    : refuse(`column ${JSON.stringify(column)}: expected a state; got ${JSON.stringify(cell)}`);
}

function readColumns(row: TableRow, columns: PartyColumns, mapping: Mapping): TreatyParty[] {
  const name = columns.column === undefined ? '' : row.cell(columns.column);
  const home = homeOf(row, columns.country);
  if (columns.code === undefined)
    return name === ''
      ? []
      : splitParties(row.linesOf(columns.column!), columns.separator).flatMap(({ wording, known }) =>
          partyOf(wording, known, mapping, home),
        );
  const code = row.cell(columns.code);
  if (code === '' && name === '') return [];
  const coded = code === '' ? null : codedParty(code, columns.scheme);
  if (coded === null && name === '')
    refuse(
      `column ${JSON.stringify(columns.code)}: expected a code (${columns.scheme}); got ${JSON.stringify(code)}`,
    );
  const told =
    coded?.type === 'country'
      ? (countryOf(coded.country)?.name ?? coded.country)
      : (coded as { name?: string })?.name;
  const wording = name === '' ? `${told} (${code})` : name;
  return partyOf(wording, coded ?? namedParty(name), mapping, home);
}

function keyOf(party: TreatyParty): string {
  return party.type === 'country' ? party.country : `${party.type} ${party.wording}`;
}

/**
 * The parties of the rows of one treaty, each once: in the order of a single row, by name where there are several rows, so that
 * the order of rows does not matter.
 * @throws AppError BAD_USER_INPUT where one is unknown and the mapping rejects such, or there are too few.
 */
export function readParties(rows: readonly TableRow[], mapping: Mapping): readonly TreatyParty[] {
  const parties = new Map<string, TreatyParty>();
  for (const row of rows)
    for (const columns of mapping.parties)
      for (const party of readColumns(row, columns, mapping)) {
        const known = parties.get(keyOf(party));
        if (known === undefined || (rows.length > 1 && party.wording < known.wording))
          parties.set(keyOf(party), party);
      }
  const found = [...parties.values()];
  if (found.length < mapping.leastParties)
    refuse(`expected at least ${mapping.leastParties} parties; got ${found.length}`);
  return rows.length > 1 ? found.sort((a, b) => (a.wording < b.wording ? -1 : 1)) : found;
}

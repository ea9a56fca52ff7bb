import { codedParty, type KnownParty, namedParty } from './name-party.ts';

/** One party of a cell, as worded. */
export interface SplitParty {
  readonly wording: string;
  readonly known: KnownParty | null;
}

const plainMarks = [';', '|', '\n'];
const doubtfulMarks = [',', '/', ' and ', ' & ', ' - ', ' – ', ' — '];
/** No name of a state in tables has more of these marks inside it. */
const mostJoined = 4;

interface Piece {
  readonly text: string;
  /** The mark before it. */
  readonly mark: string;
}

function cut(cell: string, marks: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  let begun = 0;
  let before = '';
  for (let at = 0; at < cell.length; ) {
    const mark = marks.find((one) => cell.startsWith(one, at));
    if (mark === undefined) {
      at += 1;
      continue;
    }
    pieces.push({ text: cell.slice(begun, at), mark: before });
    before = mark;
    at += mark.length;
    begun = at;
  }
  pieces.push({ text: cell.slice(begun), mark: before });
  return pieces;
}

function join(pieces: readonly Piece[]): string {
  return pieces
    .map(({ text, mark }, index) => (index === 0 ? text : `${mark}${text}`))
    .join('')
    .trim();
}

/** The longest run of pieces from `start` that is one known name; a single one where none is. */
function takeKnown(pieces: readonly Piece[], start: number): { party: SplitParty; length: number } {
  for (let length = Math.min(mostJoined, pieces.length - start); length > 1; length -= 1) {
    const run = pieces.slice(start, start + length);
    if (run[0]!.text.trim() === '' || run.at(-1)!.text.trim() === '') continue;
    const wording = join(run);
    const known = namedParty(wording);
    if (known) return { party: { wording, known }, length };
  }
  const wording = pieces[start]!.text.trim();
  return { party: { wording, known: namedParty(wording) }, length: 1 };
}

/** Parts of one unknown name, as of `Ministry of Trade and Industry`, belong together. */
const joining = new Set([' and ', ' & ']);

function splitBy(cell: string, marks: readonly string[], rejoin: boolean): SplitParty[] {
  const pieces = cut(cell, marks);
  const parties: (SplitParty & { readonly mark: string })[] = [];
  for (let at = 0; at < pieces.length; ) {
    const { party, length } = takeKnown(pieces, at);
    const { mark } = pieces[at]!;
    at += length;
    if (party.wording === '') continue;
    const last = parties.at(-1);
    if (rejoin && joining.has(mark) && last?.known === null && party.known === null)
      parties[parties.length - 1] = { ...last, wording: `${last.wording}${mark}${party.wording}` };
    else parties.push({ ...party, mark });
  }
  return parties.map(({ wording, known }) => ({ wording, known }));
}

/** Codes in the place of names, where all of the cell is codes: DEU; FRA. */
function asCodes(parties: readonly SplitParty[]): readonly SplitParty[] {
  const coded = parties.map(({ wording }) => ({
    wording,
    known: /^(?:[A-Z]{2,3}|\d{1,3})$/.test(wording) ? codedParty(wording, 'iso') : null,
  }));
  return coded.every(({ known }) => known !== null) ? coded : parties;
}

/**
 * The parties of a cell. By the marks of the mapping; without these by semicolons, bars and lines where there are any, else by
 * commas, slashes, `and` and dashes. What is one known name stays one: Trinidad and Tobago; Korea, Republic of. Codes of ISO 3166
 * and of the UN stand for states where the whole cell is codes.
 */
export function splitParties(cell: string, marks: readonly string[] | undefined): readonly SplitParty[] {
  const whole = namedParty(cell);
  if (whole) return asCodes([{ wording: cell, known: whole }]);
  if (marks) return asCodes(splitBy(cell, marks, false));
  const plain = plainMarks.filter((mark) => cell.includes(mark));
  return asCodes(plain.length > 0 ? splitBy(cell, plain, false) : splitBy(cell, doubtfulMarks, true));
}

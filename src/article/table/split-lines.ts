/** Longest line, and longest row, in characters: what is longer is no row, and is not kept. */
export const longestRow = 1_000_000;

/** A line without its end; `cut` where it was too long, and only its beginning is here. */
export interface Line {
  readonly text: string;
  readonly cut: boolean;
}

/** The lines of a text that comes in pieces, in memory that a long line does not fill. Lines end with LF, CR LF or CR. */
export async function* splitLines(pieces: AsyncIterable<string>): AsyncIterable<Line> {
  let rest = '';
  let cut = false;
  let begun = false;
  for await (const piece of pieces) {
    // A CR at the end of what is here may be half of a CR LF.
    const here = rest + piece;
    const held = here.endsWith('\r') ? 1 : 0;
    const lines = here.slice(0, here.length - held).split(/\r\n|\n|\r/);
    rest = lines.pop()! + here.slice(here.length - held);
    for (const text of lines) {
      yield { text: text.slice(0, longestRow), cut: cut || text.length > longestRow };
      cut = false;
    }
    if (rest.length > longestRow + 1) {
      rest = rest.slice(0, longestRow) + (held ? '\r' : '');
      cut = true;
    }
    begun = true;
  }
  const last = rest.replace(/\r$/, '');
  if (begun && (rest !== '' || cut)) yield { text: last, cut };
}

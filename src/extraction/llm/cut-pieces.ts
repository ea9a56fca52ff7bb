import type { Document, Sentence } from '../../model/document.ts';

/** A run of sentences that is asked about at once. */
export type Piece = readonly Sentence[];

/** In UTF-16 code units: some 4,000 tokens, whose answer fits what small models may write. */
const longestPiece = 16_000;

function lengthOf(piece: Piece): number {
  return piece.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** Every place where a piece can be cut, those between paragraphs only where there are any. */
function cutsOf(piece: Piece): number[] {
  const all = piece.map((_, at) => at).slice(1);
  const between = all.filter((at) => piece[at]!.paragraph !== piece[at - 1]!.paragraph);
  return between.length > 0 ? between : all;
}

/** The two halves of a piece, cut between paragraphs where that can be; null for a single sentence. */
export function halve(piece: Piece): [Piece, Piece] | null {
  const half = lengthOf(piece) / 2;
  let best: { at: number; off: number } | null = null;
  const before: number[] = [0];
  for (const { start, end } of piece) before.push(before.at(-1)! + end - start);
  for (const at of cutsOf(piece)) {
    const off = Math.abs(before[at]! - half);
    if (best === null || off < best.off) best = { at, off };
  }
  return best === null ? null : [piece.slice(0, best.at), piece.slice(best.at)];
}

/** The pieces of a document, in order; one for all but very long articles. */
export function cutPieces({ paragraphs }: Document): Piece[] {
  const pieces: Sentence[][] = [];
  let length = 0;
  for (const { sentences } of paragraphs) {
    const own = lengthOf(sentences);
    for (const sentence of sentences) {
      const size = sentence.end - sentence.start;
      const opens = sentence === sentences[0] && length + own > longestPiece;
      if (pieces.length === 0 || (length > 0 && (opens || length + size > longestPiece))) {
        pieces.push([]);
        length = 0;
      }
      pieces.at(-1)!.push(sentence);
      length += size;
    }
  }
  return pieces;
}

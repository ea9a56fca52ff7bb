/** A stretch of an article's text: the sentence that is read, one that supports another fact, or neither. */
export interface Stretch {
  readonly text: string;
  readonly start: number;
  readonly role: 'read' | 'also' | 'plain';
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a text into stretches that join to exactly that text: `read` is one of them (where it is not empty and lies in the text),
 * what of `also` lies outside of it others.
 */
export function markText(text: string, read: Span, also: readonly Span[]): Stretch[] {
  const clip = (place: number): number => Math.max(0, Math.min(text.length, place));
  const cuts = new Set([0, text.length]);
  for (const { start, end } of [read, ...also]) cuts.add(clip(start)).add(clip(end));
  const places = [...cuts].sort((one, other) => one - other);
  const covers = ({ start, end }: Span, from: number, to: number): boolean => start <= from && to <= end;
  const roleOf = (from: number, to: number): Stretch['role'] => {
    if (covers(read, from, to)) return 'read';
    return also.some((span) => covers(span, from, to)) ? 'also' : 'plain';
  };
  const stretches: Stretch[] = [];
  for (const [index, from] of places.slice(0, -1).entries()) {
    const to = places[index + 1]!;
    const role = roleOf(from, to);
    const before = stretches.at(-1);
    if (before && before.role === role)
      stretches[stretches.length - 1] = { ...before, text: text.slice(before.start, to) };
    else stretches.push({ text: text.slice(from, to), start: from, role });
  }
  return stretches;
}

/** The address where it is one that a browser may open safely: http or https; else null. */
export function safeAddress(url: string | null): string | null {
  if (!url) return null;
  try {
    const { protocol, href } = new URL(url);
    return protocol === 'http:' || protocol === 'https:' ? href : null;
  } catch {
    return null;
  }
}

/** The origins whose pages may read answers. */
export interface Origins {
  /** Whether pages of this origin may; null, where there is none, may not. */
  allows(origin: string | null): boolean;
  /** What Access-Control-Allow-Origin says to it; null for nothing. */
  answerFor(origin: string | null): string | null;
}

/** A list of origins such as https://dashboards.example, or `*` for all of them. */
export function createOrigins(listed: readonly string[]): Origins {
  const all = listed.includes('*');
  const known = new Set(listed);
  const allows = (origin: string | null): boolean => origin !== null && (all || known.has(origin));
  return {
    allows,
    answerFor: (origin) => {
      if (!allows(origin)) return null;
      return all ? '*' : origin;
    },
  };
}

import type { Predicate } from './predicate.ts';

/** What a list is sorted by: a Cypher expression, and whether greater comes first. */
export interface SortTerm {
  readonly expression: string;
  readonly descending: boolean;
}

/** The values of a row under each term of the order: its place in the list. */
export type SortKey = readonly (string | number)[];

const opening = 'ORDER BY ';
const closing = ' /* order */';

/** Where the terms of the declared order stand in a statement; null where it declares none on one line. */
function findTerms(text: string): { from: number; to: number } | null {
  const to = text.indexOf(closing);
  const at = text.lastIndexOf(opening, to);
  if (to < 0 || at < 0) return null;
  const from = at + opening.length;
  return text.slice(from, to).includes('\n') ? null : { from, to };
}

/** Cuts at the commas that stand in no brackets. */
export function splitTerms(text: string): string[] {
  const terms: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at]!;
    if ('([{'.includes(letter)) depth += 1;
    if (')]}'.includes(letter)) depth -= 1;
    if (letter === ',' && depth === 0) {
      terms.push(text.slice(from, at).trim());
      from = at + 1;
    }
  }
  return [...terms, text.slice(from).trim()];
}

/**
 * The order that a statement declares in its line `ORDER BY … /* order *\/`.
 * @throws Error where it has no such line.
 */
export function sortOrder(text: string, where: string): SortTerm[] {
  const terms = findTerms(text);
  if (!terms) throw new Error(`${where} has no line ORDER BY … /* order */`);
  return splitTerms(text.slice(terms.from, terms.to)).map((term) => ({
    expression: term.replace(/ DESC$/, ''),
    descending: term.endsWith(' DESC'),
  }));
}

/** The statement with its declared order turned round. */
export function reverseOrder(text: string, order: readonly SortTerm[]): string {
  const reversed = order.map((term) => (term.descending ? term.expression : `${term.expression} DESC`));
  const terms = findTerms(text);
  return terms ? `${text.slice(0, terms.from)}${reversed.join(', ')}${text.slice(terms.to)}` : text;
}

/**
 * Holds for what stands after (or before) a place in the order; with `inclusive` also for what stands at it.
 * @throws Error where the key has not one value for each term.
 */
export function beyond(
  order: readonly SortTerm[],
  key: SortKey,
  direction: 'after' | 'before',
  inclusive = false,
): Predicate {
  if (key.length !== order.length) {
    throw new Error(`A place in this order has ${order.length} values; got ${key.length}`);
  }
  return (bind) => {
    const names = order.map((_, index) => bind('place', key[index]));
    const last = order.length - 1;
    return order.reduceRight((rest, term, index) => {
      const sign = term.descending === (direction === 'after') ? '<' : '>';
      const value = names[index]!;
      if (index === last) return `${term.expression} ${sign}${inclusive ? '=' : ''} ${value}`;
      return `${term.expression} ${sign}= ${value} AND (${term.expression} <> ${value} OR (${rest}))`;
    }, '');
  };
}

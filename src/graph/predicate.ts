import { readFileSync } from 'node:fs';
import { parseStatementFile } from './statement.ts';

/** Takes a parameter's value and gives the name, `$` before it, under which the composed statement has it. */
export type BindParameter = (name: string, value: unknown) => string;

/** A piece of Cypher, mostly a condition, not yet part of a statement: its values become parameters when it is rendered. */
export type Predicate = (bind: BindParameter) => string;

/** What goes into the holes of a statement or of a fragment, by the hole's name. */
export type Holes = Readonly<Record<string, Predicate>>;

const fragmentFolder = new URL('../../cypher/read/fragments/', import.meta.url);
const fragments = new Map<string, { text: string; params: readonly string[] }>();

function loadFragment(name: string): { text: string; params: readonly string[] } {
  const known = fragments.get(name);
  if (known) return known;
  const { header, text } = parseStatementFile(
    readFileSync(new URL(`${name}.cypher`, fragmentFolder), 'utf8'),
    `read/fragments/${name}`,
  );
  const fragment = { text, params: header.params.map((param) => param.name) };
  fragments.set(name, fragment);
  return fragment;
}

/**
 * Fills the holes of a text: `true /* filter *\/` takes the condition called filter, a bare `/* from *\/` the clauses
 * called from. A hole for which there is nothing stays as it is.
 * @throws Error that names what the text has no hole for.
 */
export function fillHoles(text: string, holes: Holes, bind: BindParameter, where: string): string {
  const open = new Set(Object.keys(holes));
  const filled = text.replace(
    /(true )?\/\* (\w+) \*\//g,
    (hole, condition: string | undefined, name: string) => {
      open.delete(name);
      const predicate = holes[name];
      if (!predicate) return hole;
      return condition ? `(${predicate(bind)})` : predicate(bind);
    },
  );
  if (open.size > 0) throw new Error(`${where} has no hole for: ${[...open].join(', ')}`);
  return filled;
}

/**
 * The condition, or below from/ the clauses, in cypher/read/fragments/<name>.cypher with these values for its parameters.
 * @throws Error where the parameters are not those that the file's header declares.
 */
export function fragment(
  name: string,
  params: Readonly<Record<string, unknown>>,
  holes: Holes = {},
): Predicate {
  const { text, params: declared } = loadFragment(name);
  const given = Object.keys(params);
  if (given.length !== declared.length || !declared.every((param) => param in params)) {
    throw new Error(
      `cypher/read/fragments/${name}.cypher takes ${declared.join(', ') || 'nothing'}; got ${given.join(', ') || 'nothing'}`,
    );
  }
  return (bind) => {
    const filled = new Map(declared.map((param) => [param, bind(param, params[param])]));
    const renamed = text.replace(/\$(\w+)/g, (whole, param: string) => filled.get(param) ?? whole);
    return fillHoles(renamed, holes, bind, `cypher/read/fragments/${name}.cypher`);
  };
}

/** Holds always. */
export const everything: Predicate = () => 'true';

/** Holds never. */
export const nothing: Predicate = () => 'false';

/** Holds where all of them do; of none, always. */
export function allOf(predicates: readonly Predicate[]): Predicate {
  return join(predicates, ' AND ', everything);
}

/** Holds where one of them does; of none, never. */
export function anyOf(predicates: readonly Predicate[]): Predicate {
  return join(predicates, ' OR ', nothing);
}

/** Holds where it does not. What a node has no value for does not hold, so its negation does. */
export function not(predicate: Predicate): Predicate {
  return (bind) => `NOT coalesce(${predicate(bind)}, false)`;
}

function join(predicates: readonly Predicate[], word: string, none: Predicate): Predicate {
  if (predicates.length === 0) return none;
  if (predicates.length === 1) return predicates[0]!;
  return (bind) => predicates.map((predicate) => `(${predicate(bind)})`).join(word);
}

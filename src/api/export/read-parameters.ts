import { AppError } from '../../errors.ts';

/** What stands in an address after the ?, checked to be known. What is there and empty counts as absent. */
export interface Parameters {
  /** The only value of a parameter. @throws AppError BAD_USER_INPUT where it has several. */
  one(name: string): string | null;
  /** Every value of a parameter, those with commas between taken apart; null where there is none. */
  list(name: string): readonly string[] | null;
  /** Every value of a parameter, commas and all. */
  texts(name: string): readonly string[];
  /** The number of a parameter. @throws AppError BAD_USER_INPUT where it is none. */
  whole(name: string): number | null;
  /** The JSON object of a parameter. @throws AppError BAD_USER_INPUT where it is none. */
  object(name: string): Readonly<Record<string, unknown>> | null;
}

function wrong(name: string, expected: string, got: unknown): AppError {
  const shown = JSON.stringify(got).slice(0, 120);
  return new AppError('BAD_USER_INPUT', `${name}: expected ${expected}; got ${shown}`, {
    details: { parameter: name },
  });
}

function readObject(name: string, text: string): Readonly<Record<string, unknown>> {
  const expected = 'a JSON object in the shape of the filter in schema.graphql';
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return value as Record<string, unknown>;
    }
  } catch {
    // It is told below.
  }
  throw wrong(name, expected, text);
}

/**
 * The parameters of an address.
 * @throws AppError BAD_USER_INPUT for one that is not known: a misspelled filter would else be none.
 */
export function readParameters(search: URLSearchParams, known: readonly string[]): Parameters {
  for (const name of search.keys()) {
    if (!known.includes(name)) throw wrong('address', `parameters among ${known.join(', ')}`, name);
  }
  const texts = (name: string): readonly string[] =>
    search
      .getAll(name)
      .map((text) => text.trim())
      .filter(Boolean);
  const one = (name: string): string | null => {
    const given = texts(name);
    if (given.length > 1) throw wrong(name, 'one value', given);
    return given[0] ?? null;
  };
  return {
    texts,
    one,
    list: (name) => {
      const given = texts(name).flatMap((text) => text.split(',').map((part) => part.trim()));
      const there = given.filter(Boolean);
      return there.length > 0 ? there : null;
    },
    whole: (name) => {
      const text = one(name);
      if (text !== null && !/^\d{1,9}$/.test(text)) throw wrong(name, 'a whole number', text);
      return text === null ? null : Number(text);
    },
    object: (name) => {
      const text = one(name);
      return text === null ? null : readObject(name, text);
    },
  };
}

import { claimsOf } from './read.ts';

/** A vocabulary as its file exports it. */
export type Vocabulary = ReadonlySet<string> | ReadonlyMap<string, unknown>;

function statementsIn(text: string): string {
  return JSON.stringify(claimsOf(text).map(({ statement }) => statement));
}

/** Runs with a vocabulary that lacks an entry, which is put back. */
function without<Result>(vocabulary: Vocabulary, entry: string, run: () => Result): Result {
  if (vocabulary instanceof Set) {
    vocabulary.delete(entry);
    try {
      return run();
    } finally {
      vocabulary.add(entry);
    }
  }
  const map = vocabulary as Map<string, unknown>;
  const value = map.get(entry);
  map.delete(entry);
  try {
    return run();
  } finally {
    map.set(entry, value);
  }
}

/** Whether a text says something else where an entry is taken out of its vocabulary: the entry's effect, and nobody else's. */
export function hasEffect(vocabulary: Vocabulary, entry: string, text: string): boolean {
  return statementsIn(text) !== without(vocabulary, entry, () => statementsIn(text));
}

/** A word as it begins a name: `Centre`, `Co-operation`. */
export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

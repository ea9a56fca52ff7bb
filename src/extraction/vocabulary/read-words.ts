/** The words of a vocabulary written as text: separated by blanks, `_` for a blank inside an entry. */
export function readWords(text: string): ReadonlySet<string> {
  return new Set(
    text
      .split(/\s+/)
      .filter((word) => word !== '')
      .map((word) => word.replaceAll('_', ' ')),
  );
}

/** A vocabulary of lines `VALUE: word word`, from word to value. A word listed twice keeps its first value. */
export function readGroups<Value extends string>(text: string): ReadonlyMap<string, Value> {
  const groups = new Map<string, Value>();
  for (const line of text.trim().split('\n')) {
    const colon = line.indexOf(':');
    const value = line.slice(0, colon).trim() as Value;
    for (const word of readWords(line.slice(colon + 1))) if (!groups.has(word)) groups.set(word, value);
  }
  return groups;
}

const numbers = 'No|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve'.split('|');
const mostListed = 12;

/** A number as a word that opens a sentence, up to twelve. */
export function numberWord(count: number): string {
  return numbers[count] ?? String(count);
}

/** `A, B and C`, or with semicolons where the entries hold commas; after twelve only how many more. */
export function listed(entries: readonly string[], joint = 'and'): string {
  const shown = entries.slice(0, mostListed);
  const rest = entries.length - shown.length;
  const all = rest > 0 ? [...shown, `${rest} more`] : shown;
  if (all.length < 2) return all.join('');
  const mark = all.some((entry) => entry.includes(',')) ? ';' : ',';
  return `${all.slice(0, -1).join(`${mark} `)}${mark === ';' ? ';' : ''} ${joint} ${all.at(-1)}`;
}

/** The text without its full stop at the end, with one. */
export function sentence(text: string): string {
  return /[.!?…]$/u.test(text) ? text : `${text}.`;
}

/** The text with a capital at its start. */
export function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

import { nameKey } from '../../model/name-key.ts';
import { legalForms } from '../../ontology/legal-forms.ts';
import { domainWords } from '../vocabulary/domain-words.ts';
import { companyEndings, organizationHeads } from '../vocabulary/organization-heads.ts';

const connectors = new Set([
  'of',
  'for',
  'and',
  'the',
  'on',
  'in',
  'de',
  'del',
  'la',
  'da',
  'do',
  'du',
  'des',
  'e',
  'y',
  'i',
  've',
  'und',
  'et',
  'an',
]);

function computeWords(name: string): readonly string[] {
  const words = nameKey(name)
    .split(' ')
    .filter((word) => word !== 'the');
  let end = words.length;
  while (end > 1 && (legalForms.has(words[end - 1]!) || words[end - 1] === 'company')) end -= 1;
  let start = 0;
  while (start < end - 1 && /^(nc|jsc|ojsc|llc|pt|ooo|ao)$/.test(words[start]!)) start += 1;
  return words.slice(start, end).filter((word) => word !== '');
}

/** Words of the names seen last: each name of an article is compared with many. */
const known = new Map<string, readonly string[]>();
const mostKnown = 5000;

/** The words of a name by key, legal forms left out. */
export function bareWords(name: string): readonly string[] {
  let words = known.get(name);
  if (words === undefined) {
    words = computeWords(name);
    if (known.size === mostKnown) known.clear();
    known.set(name, words);
  }
  return words;
}

/** The key of a name without legal forms, by which spellings of one organization are equal. */
export function bareKey(name: string): string {
  return bareWords(name).join(' ');
}

/** Whether an acronym is made of the initials of a name: KRC, Kenya Railways Corporation. */
export function isAcronymOf(acronym: string, name: string): boolean {
  const letters = nameKey(acronym).replace(/ /g, '');
  if (letters.length < 2 || letters.length > 8) return false;
  const words = nameKey(name)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length < 2) return false;
  const initials = words
    .filter((word) => !connectors.has(word))
    .map((word) => word.charAt(0))
    .join('');
  const all = words.map((word) => word.charAt(0)).join('');
  const bare = bareWords(name)
    .filter((word) => !connectors.has(word))
    .map((word) => word.charAt(0))
    .join('');
  return letters === initials || letters === all || letters === bare || abbreviatesTail(acronym, name);
}

/** `ZCCM-IH` for `ZCCM Investments Holdings`: whole words, then initials of the rest. */
function abbreviatesTail(short: string, name: string): boolean {
  const parts = nameKey(short).split(' ');
  const words = bareWords(name).filter((word) => !connectors.has(word));
  const last = parts.at(-1) ?? '';
  const whole = parts.slice(0, -1);
  if (whole.length === 0 || last.length < 2 || !whole.every((part, index) => words[index] === part))
    return false;
  return (
    words
      .slice(whole.length)
      .map((word) => word.charAt(0))
      .join('') === last
  );
}

/** Words that a short form may leave off at the end: `Group`, `Corporation`, `Limited`. */
export function isDroppable(word: string): boolean {
  return (
    legalForms.has(word) ||
    /^(group|corporation|company|holding|holdings|inc|national|bank|fund|sovereign|wealth|foundation|consortium|industries|enterprises)$/.test(
      word,
    )
  );
}

/** Whether a word tells nothing of whose name it is. */
export function isCommonWord(word: string): boolean {
  return (
    domainWords.has(word) ||
    organizationHeads.has(word) ||
    companyEndings.has(word) ||
    connectors.has(word) ||
    legalForms.has(word)
  );
}

import { nameKey } from '../../model/name-key.ts';
import { legalForms } from '../../ontology/legal-forms.ts';
import { connectors, type GenericRole, genericWords, samePhrases } from './generic-words.ts';
import { placeAt } from './place-names.ts';
import { spellingSkeleton } from './spelling-skeleton.ts';

/** What a part of a name is: a proper word, a number, a city, a state, or one of the generic words. */
export type PartRole = 'rare' | 'number' | 'city' | 'country' | GenericRole;

/** A word of a name, or several that name one place. */
export interface NamePart {
  /** Equal for spellings, translations and transliterations of one word. */
  readonly key: string;
  readonly role: PartRole;
  /** First letters of its words. */
  readonly initials: string;
  /** In quotation marks, or alone after a dash: what the body goes by. */
  readonly brand: boolean;
  /** Written in capitals in a name that otherwise is not. */
  readonly acronym: boolean;
}

/** A name as its parts, in order, without forms of incorporation and connecting words. */
export interface ReadName {
  readonly name: string;
  readonly parts: readonly NamePart[];
}

interface Word {
  readonly text: string;
  readonly brand: boolean;
  readonly acronym: boolean;
}

/** Forms of incorporation that are nothing else wherever they stand; the shorter ones count at the end alone. */
const plainForms = new Set([...legalForms].map(nameKey).filter((form) => /^[a-z]{3,}$/.test(form)));
const anyForm = new Set([...legalForms].map(nameKey));
/** National company, in the languages of those who have them: what stands before the name and is left out as easily. */
const leadingForms = new Set(['nc', 'nac', 'nk', 'nak']);
const quotation = /["“”„«»‹›]/;

/** A name without what stands in brackets, which is another name for it, and with what is alone after a dash in quotes. */
function withoutBrackets(full: string): string {
  const name = full.replace(/\([^()]*\)/g, ' ').trim() || full;
  const pieces = name.split(/\s[–—-]\s/);
  const last = pieces.at(-1)!.trim();
  return pieces.length > 1 && !last.includes(' ') ? `${pieces.slice(0, -1).join(' ')} "${last}"` : name;
}

/** The folded words of a name, with what its letters and marks tell. */
function readWords(full: string): Word[] {
  const name = withoutBrackets(full);
  const shout = name === name.toUpperCase();
  let quoted = false;
  return name.split(/(?=[\s"“”„«»‹›/-])|(?<=[\s"“”„«»‹›/-])/u).flatMap((piece) => {
    if (quotation.test(piece)) quoted = !quoted;
    const letters = piece.replace(/[^\p{L}]/gu, '');
    const acronym = !shout && letters.length >= 2 && letters.length <= 6 && letters === letters.toUpperCase();
    return nameKey(piece)
      .split(' ')
      .filter((text) => text !== '')
      .map((text) => ({ text, brand: quoted, acronym }));
  });
}

function replacePhrases(words: readonly Word[]): Word[] {
  let rest = [...words];
  for (const [phrase, instead] of samePhrases) {
    const wanted = phrase.split(' ');
    const at = rest.findIndex((_, index) =>
      wanted.every((word, offset) => rest[index + offset]?.text === word),
    );
    if (at === -1) continue;
    const put = instead.split(' ').map((text) => ({ text, brand: false, acronym: false }));
    rest = [...rest.slice(0, at), ...put, ...rest.slice(at + wanted.length)];
  }
  return rest;
}

function withoutForms(words: readonly Word[]): Word[] {
  let end = words.length;
  while (end > 1 && anyForm.has(words[end - 1]!.text)) end -= 1;
  const start = end > 1 && leadingForms.has(words[0]!.text) ? 1 : 0;
  const kept = words.slice(start, end).filter(({ text }) => !plainForms.has(text));
  return kept.length > 0 ? kept : [...words];
}

function partOf(word: Word): NamePart {
  const { text, brand, acronym } = word;
  const initials = text.charAt(0);
  const generic = genericWords.get(text);
  if (generic) return { key: generic.meaning, role: generic.role, initials, brand: false, acronym: false };
  if (/^(\p{N}+|[ivx]{2,4})$/u.test(text))
    return { key: text, role: 'number', initials, brand, acronym: false };
  return { key: spellingSkeleton(text), role: 'rare', initials, brand, acronym };
}

/** Takes a name apart. A name of generic words alone has no `rare` part; its country must tell whose it is. */
export function readName(name: string): ReadName {
  const words = replacePhrases(withoutForms(readWords(name)));
  const texts = words.map(({ text }) => text);
  const parts: NamePart[] = [];
  for (let index = 0; index < words.length; ) {
    const found = placeAt(texts, index);
    if (found) {
      const { place, length } = found;
      const initials = texts
        .slice(index, index + length)
        .map((text) => text.charAt(0))
        .join('');
      const role = place.city === null ? 'country' : 'city';
      parts.push({
        key: place.city ?? place.country,
        role,
        initials,
        brand: words[index]!.brand,
        acronym: false,
      });
      index += length;
    } else {
      if (!connectors.has(texts[index]!)) parts.push(partOf(words[index]!));
      index += 1;
    }
  }
  return { name, parts };
}

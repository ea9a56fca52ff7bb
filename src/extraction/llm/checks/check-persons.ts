import type { PartyMention } from '../../../model/claim.ts';
import { nameKey } from '../../../model/name-key.ts';
import type { Answer } from '../answer/answer-schema.ts';
import { findSpelling, stateCalled } from './cast.ts';
import { type Checking, wordsOf } from './checking.ts';
import { locateWords } from './locate.ts';

type Entry = Answer['persons'][number];

/** In what a person holds a role, where the article names it. */
function employerOf({ cast }: Checking, { organization, country }: Entry): PartyMention | null {
  const body = organization === null ? null : cast.party(organization);
  if (body) return body;
  const state = country === null ? null : stateCalled(country);
  return state !== null && cast.names(state) ? { type: 'country', country: state } : null;
}

/** The title in the words of a sentence that names the person, capitalised; null where none has it. */
function titleOf({ source }: Checking, name: string, title: string | null) {
  for (const sentence of title === null ? [] : source.sentences) {
    if (locateWords(sentence.text, name) === null) continue;
    const lower = title!.charAt(0).toLowerCase() + title!.slice(1);
    const found = locateWords(sentence.text, title!) ?? locateWords(sentence.text, lower);
    if (!found) continue;
    const words = wordsOf(sentence.text, found);
    return { sentence, title: words.charAt(0).toUpperCase() + words.slice(1) };
  }
  return null;
}

/** Claims the people whom the article names, with the roles that it tells beside their names. */
export function claimPersons(checking: Checking, answer: Answer): void {
  const ids = new Map<string, string>();
  const titled = new Set<string>();
  checking.each('persons', answer.persons, (entry, at) => {
    const spelling = findSpelling(checking.source, entry.name);
    if (!spelling) return void checking.reject(at, 'name-not-in-text', entry.name);
    if (!/\p{Lu}|\p{Lo}/u.test(spelling.name) || stateCalled(spelling.name))
      return void checking.reject(at, 'not-a-name', entry.name);
    const key = nameKey(spelling.name);
    const person = ids.get(key) ?? `p${ids.size + 1}`;
    if (!ids.has(key)) {
      ids.set(key, person);
      const { name, sentence } = spelling;
      checking.claim('person', 0.8, [sentence], { type: 'person-named', person, name, form: 'full' });
    }
    const role = titled.has(person) ? null : titleOf(checking, spelling.name, entry.title);
    if (!role) return;
    titled.add(person);
    const { sentence, title } = role;
    const of = employerOf(checking, entry);
    checking.claim('role', 0.75, [sentence], { type: 'person-holds', person, title, of });
  });
}

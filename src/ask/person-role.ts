import { nameKey } from '../model/name-key.ts';
import { countryOf } from '../ontology/countries.ts';
import type { Side } from './question.ts';

/** A title that a person holds, as operations give it. */
export interface Role {
  readonly title: string;
  readonly country: { readonly code: string } | null;
  readonly organization: {
    readonly id: string;
    readonly name: string;
    readonly country: { readonly code: string } | null;
  } | null;
}

/** Words that say of a title only that there is one. */
const anyTitle = new Set([
  'official',
  'officials',
  'leader',
  'leaders',
  'executive',
  'executives',
  'of',
  'the',
  'for',
  'and',
]);
/** Titles that mean the same office. */
const sameOffice: readonly (readonly string[])[] = [
  ['ceo', 'chief executive', 'chief executive officer'],
  ['chair', 'chairman', 'chairwoman', 'chairperson'],
  ['premier', 'prime minister'],
  ['adviser', 'advisor'],
];

const singular = (word: string): string => word.replace(/(?<=[^s])s$/, '');
const officeOf = (title: string): string => sameOffice.find((names) => names.includes(title))?.[0] ?? title;
const wordsOf = (title: string): readonly string[] =>
  nameKey(title)
    .split(' ')
    .map(singular)
    .filter((word) => !anyTitle.has(word) && word !== 'affair');

/** Whether a role has all the words of the title that is asked for; `president` is not `vice president`. */
export function holds(role: Role, title: readonly string[]): boolean {
  const asked = wordsOf(title.join(' '));
  const own = wordsOf(role.title);
  if (officeOf(nameKey(role.title)) === officeOf(title.join(' '))) return true;
  const raised = ['vice', 'deputy', 'first', 'former', 'prime'].filter(
    (word) => own.includes(word) && !asked.includes(word),
  );
  return raised.length === 0 && asked.every((word) => own.includes(word));
}

/** Whether a title asks for anybody who holds one. */
export function isAnyTitle(title: readonly string[]): boolean {
  return title.every((word) => anyTitle.has(word));
}

/** Whether a role is held at each of these places. */
export function inPlace(
  { country, organization }: Role,
  sides: readonly Side[],
  codes: readonly string[],
): boolean {
  if (codes.length > 0) {
    const code = country?.code ?? organization?.country?.code;
    if (!code || !codes.includes(code)) return false;
  }
  return sides.every((side) =>
    side.type === 'party'
      ? organization?.id === side.party.id
      : side.type === 'country' && (country?.code ?? organization?.country?.code) === side.code,
  );
}

/** A role in a line: `Economy Minister, Chile`. */
export function describeRole({ title, country, organization }: Role): string {
  const place = organization?.name ?? (country ? countryOf(country.code)?.name : undefined);
  return place ? `${title}, ${place}` : title;
}

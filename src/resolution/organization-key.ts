import { nameKey } from '../model/name-key.ts';
import { countryOf } from '../ontology/countries.ts';
import { legalForms } from '../ontology/legal-forms.ts';
import type { OrganizationKind } from '../ontology/organization-kinds.ts';
import { supranationalBodies } from '../ontology/supranational-bodies.ts';

/** Forms of incorporation that also stand before a name: JSC Alpha, PT Beta. */
const leading: ReadonlySet<string> = new Set([
  'jsc',
  'ojsc',
  'cjsc',
  'pjsc',
  'llp',
  'llc',
  'ooo',
  'oao',
  'zao',
  'pao',
  'pt',
  'nc',
]);
const trailing: ReadonlySet<string> = new Set([...[...legalForms].map(nameKey), 'corporation']);

/** The words of a folded name without forms of incorporation; what is left has a word of three letters at least. */
function withoutLegalForms(words: readonly string[]): readonly string[] {
  const kept = (rest: readonly string[]) => rest.some((word) => word.length > 2);
  let rest = words;
  while (trailing.has(rest.at(-1) ?? '') && kept(rest.slice(0, -1))) rest = rest.slice(0, -1);
  if (leading.has(rest[0] ?? '') && kept(rest.slice(1))) rest = rest.slice(1);
  return rest;
}

/** A ministry's name without the state whose it is: Ministry of Energy of the Republic of Ghana, Ghanaian Ministry of Energy. */
function withoutState(key: string, code: string): string {
  const state = countryOf(code);
  if (!state) return key;
  const names = state.names.map(nameKey).flatMap((name) => [`republic of ${name}`, name]);
  const after = names
    .flatMap((name) => [` of the ${name}`, ` of ${name}`])
    .find((ending) => key.endsWith(ending));
  if (after) return key.slice(0, -after.length);
  const before = [...names, ...state.demonyms.map(nameKey)]
    .map((word) => `${word} `)
    .find((start) => key.startsWith(start));
  return before ? key.slice(before.length) : key;
}

const supranational = new Map(
  supranationalBodies.flatMap(({ name, names }) =>
    names.map((one) => [nameKey(one), nameKey(name)] as const),
  ),
);

/**
 * The folded name by which an organization is known across articles: as `nameKey`, without forms of incorporation, and for a
 * ministry without the state, as its country tells it apart from others. A supranational body
 * goes by its full name: EU is European Union. Empty for text without letters or digits.
 */
export function organizationKey(name: string, kind: OrganizationKind, country: string | null): string {
  const body = kind === 'INTERGOVERNMENTAL' ? supranational.get(nameKey(name)) : undefined;
  if (body !== undefined) return body;
  const key = withoutLegalForms(nameKey(name).split(' ')).join(' ');
  return kind === 'MINISTRY' && country !== null ? withoutState(key, country) : key;
}

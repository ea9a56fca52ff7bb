import { nameKey } from '../../model/name-key.ts';
import { type KnownOrganization, knownOrganizations } from '../../ontology/known-organizations.ts';

const byKey: ReadonlyMap<string, KnownOrganization> = new Map(
  knownOrganizations.map((known) => [nameKey(known.name), known]),
);

/** A shorter name is that of many: it counts only in an article on the state whose it is. */
const distinctive = 5;

function find(key: string): KnownOrganization | null {
  const whole = byKey.get(key);
  if (whole) return whole;
  for (let end = key.lastIndexOf(' '); end > 0; end = key.lastIndexOf(' ', end - 1)) {
    const known = byKey.get(key.slice(0, end));
    if (known?.leads) return known;
  }
  return null;
}

/**
 * The state where an organization of this name is at home, as everybody knows; null where it is not known, or where the name is
 * so short that another may bear it and none of the states that an article speaks of is its home.
 * @param among ISO 3166-1 alpha-2 codes of those states
 */
export function knownHome(name: string, among: readonly string[]): string | null {
  const known = find(nameKey(name));
  if (!known) return null;
  const tells = among.includes(known.country) || known.name.length >= distinctive;
  return tells ? known.country : null;
}

/** Whether this is one of them, by a name that is too long to be a word or an acronym of something else. */
export function isKnownOrganization(name: string): boolean {
  const known = find(nameKey(name));
  return known !== null && known.name.length >= distinctive;
}

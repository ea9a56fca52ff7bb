import countryNames from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import { nameKey } from '../../model/name-key.ts';
import { countries } from '../../ontology/countries.ts';
import { countryCodes } from '../../ontology/country-codes.ts';
import { cowStates } from '../../ontology/cow-states.ts';
import { formerStates } from '../../ontology/former-states.ts';
import { supranationalBodies } from '../../ontology/supranational-bodies.ts';
import { tableBodies, tableNames } from '../../ontology/table-names.ts';
import type { CodeScheme } from './mapping.ts';

/** Whom a name or a code stands for: a state of today, a body of states with its names, the full one first, or a state that is no more. */
export type KnownParty =
  | { readonly type: 'country'; readonly country: string }
  | { readonly type: 'body'; readonly spellings: readonly string[] }
  | { readonly type: 'former'; readonly name: string };

function readNames(): Map<string, KnownParty> {
  const names = new Map<string, KnownParty>();
  const add = (name: string, party: KnownParty) => {
    const key = nameKey(name);
    if (key !== '' && !names.has(key)) names.set(key, party);
  };
  for (const [name, ...others] of formerStates)
    for (const one of [name!, ...others]) add(one, { type: 'former', name: name! });
  for (const [country, further] of tableNames)
    for (const name of further) add(name, { type: 'country', country });
  for (const { code, names: own } of countries)
    for (const name of own) add(name, { type: 'country', country: code });
  for (const [country, listed] of Object.entries(countryNames.countries))
    for (const name of [listed].flat()) add(name, { type: 'country', country });
  const bodies = [...supranationalBodies.flatMap((body) => body.names), ...tableBodies];
  for (const name of bodies) add(name, { type: 'body', spellings: [name] });
  return names;
}

const names = readNames();

function lookUp(name: string): KnownParty | null {
  const key = nameKey(name);
  return names.get(key) ?? names.get(key.replace(/^the /, '')) ?? null;
}

/** `Iran (Islamic Republic of)` and `Korea, Republic of`, the other way round. */
function inverted(name: string): readonly [string, string] | null {
  const parts = /^([^,()]+)(?:,|\()([^,()]+)\)?$/.exec(name);
  return parts ? [parts[1]!, parts[2]!] : null;
}

/** Whom a name stands for, in any order of its parts, any case and without regard to marks; null where it is not known. */
export function namedParty(name: string): KnownParty | null {
  const known = lookUp(name);
  if (known) return known.type === 'body' ? { type: 'body', spellings: [name] } : known;
  const parts = inverted(name);
  if (!parts) return null;
  const turned = lookUp(`${parts[1]} ${parts[0]}`);
  if (turned?.type === 'country' || turned?.type === 'former') return turned;
  // EU (European Union): a body is told by its name, or by its acronym with the name behind it.
  const sides = name.includes('(') ? parts.map((side) => side.trim()) : [];
  const [before, behind] = sides.map((side) => lookUp(side)?.type === 'body');
  if (!before && !(behind && !sides[0]!.includes(' '))) return null;
  return { type: 'body', spellings: sides.toSorted((a, b) => b.length - a.length) };
}

const shapes: Readonly<Record<Exclude<CodeScheme, 'cow'>, RegExp>> = {
  iso: /^(?:[A-Z]{2,3}|\d{1,3})$/,
  iso2: /^[A-Z]{2}$/,
  iso3: /^[A-Z]{3}$/,
  numeric: /^\d{1,3}$/,
};

/** Whom a code stands for; null where the scheme has none of this form, or it is no code of today. */
export function codedParty(code: string, scheme: CodeScheme): KnownParty | null {
  // Programs that know of missing values write whole numbers with a decimal.
  const plain = code.trim().toUpperCase().replace(/\.0$/, '');
  const number = plain.replace(/^0+(?=\d)/, '');
  if (scheme === 'cow') {
    const state = cowStates.get(number);
    if (state === undefined) return null;
    return /^[A-Z]{2}$/.test(state) ? { type: 'country', country: state } : { type: 'former', name: state };
  }
  if (!shapes[scheme].test(plain)) return null;
  const country = countryCodes.get(number);
  return country === undefined ? null : { type: 'country', country };
}

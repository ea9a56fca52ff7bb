import { contentHash } from '../../model/content-hash.ts';
import type { CountryBasis } from '../../ontology/country-bases.ts';
import type { OrganizationKind } from '../../ontology/organization-kinds.ts';
import { type ClaimOf, compareText, isClaimOf, type Mention } from '../mentions.ts';
import { organizationKey } from '../organization-key.ts';
import { type Ground, homeOf } from './strongest-ground.ts';

/** The claims that tell an organization's names, kind and country. */
export type OrganizationClaim = ClaimOf<'organization-named'> | ClaimOf<'organization-based'>;

/** A name as an article uses it. */
export interface NamedAs {
  readonly name: string;
  readonly form: 'full' | 'short' | 'acronym';
  readonly kind: OrganizationKind;
}

/**
 * A way in which articles name an organization: all mentions with the same names, kinds and countries, which are one whatever
 * else is known. So what a name amounts to follows from a few of these, however many articles use it.
 */
export interface Naming {
  /** A hash of what follows, up to `local`. */
  readonly id: string;
  /** One for each naming claim of a mention, sorted. */
  readonly names: readonly NamedAs[];
  /** One for each claim of a country, sorted. */
  readonly based: readonly { readonly country: string; readonly basis: CountryBasis }[];
  /** The one article in which it means this; null where its names tell enough for any article. */
  readonly articleId: string | null;
  /** The one mention in that article; null where it is not confined to one. */
  readonly local: string | null;
  /** How many mentions are named so. */
  readonly count: number;
  /** For each spelling of a full name, sorted, the first claim that has it, and when its article came. */
  readonly first: readonly (readonly [name: string, claimId: string, cameAt: string | null])[];
  /** When the first article came that has it; null where nothing tells. */
  readonly knownFrom: string | null;
}

/** The judgement by which a person said that this name means another organization in this article; null where none did. */
export type PartOfName = (key: string, articleId: string) => string | null;

/** When the article of a claim came; null where nothing tells. */
export type CameAt = (articleId: string) => string | null;

/** The earlier of two instants, of which either may not be known. */
export function earlier(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

/** The grounds that a naming gives for a country, each as often as it was said. */
export function groundsOf({ based, count }: Pick<Naming, 'based' | 'count'>): Ground[] {
  return based.map((one) => ({ ...one, count }));
}

/** Whether its names tell nothing of whose they are: a ministry's. */
export function isGeneric({ names }: Pick<Naming, 'names'>): boolean {
  return names.some(({ kind }) => kind === 'MINISTRY');
}

/** The folded names by which a naming can be found: the fullest ones, sorted. */
export function fullKeysOf(naming: Pick<Naming, 'names' | 'based' | 'articleId' | 'local'>): string[] {
  const { country } = homeOf(groundsOf({ ...naming, count: 1 }));
  const full = naming.names.filter(({ form }) => form === 'full');
  const keys = new Set(full.map(({ name, kind }) => organizationKey(name, kind, country)));
  keys.delete('');
  return keys.size > 0 ? [...keys].sort(compareText) : [`unnamed ${naming.articleId} ${naming.local}`];
}

function signatureOf(mention: Mention<OrganizationClaim>, decidedPart: PartOfName) {
  const names = mention.claims
    .filter((claim) => isClaimOf(claim, 'organization-named'))
    .map(({ statement: { name, form, kind } }): NamedAs => ({ name, form, kind }))
    .sort(
      (a, b) => compareText(a.name, b.name) || compareText(a.form, b.form) || compareText(a.kind, b.kind),
    );
  const based = mention.claims
    .filter((claim) => isClaimOf(claim, 'organization-based'))
    .map(({ statement: { country, basis } }) => ({ country, basis }))
    .sort((a, b) => compareText(a.country, b.country) || compareText(a.basis, b.basis));
  const { articleId, local } = mention;
  const keys = fullKeysOf({ names, based, articleId, local });
  if (keys[0]!.startsWith('unnamed ')) return { names, based, articleId, local };
  const ownerless = isGeneric({ names }) && based.length === 0;
  const confined = ownerless || keys.some((key) => decidedPart(key, articleId) !== null);
  return { names, based, articleId: confined ? articleId : null, local: null };
}

/** The naming that one mention makes: those of equal ids are merged by `mergeNamings`. */
export function namingOf(
  mention: Mention<OrganizationClaim>,
  decidedPart: PartOfName,
  cameAt: CameAt,
): Naming {
  const signature = signatureOf(mention, decidedPart);
  const at = cameAt(mention.articleId);
  const first = new Map<string, string>();
  for (const claim of mention.claims) {
    if (!isClaimOf(claim, 'organization-named') || claim.statement.form !== 'full') continue;
    const known = first.get(claim.statement.name);
    if (known === undefined || claim.id < known) first.set(claim.statement.name, claim.id);
  }
  const { names, based, articleId, local } = signature;
  return {
    id: contentHash(
      names.map(({ name, form, kind }) => [name, form, kind]),
      based.map(({ country, basis }) => [country, basis]),
      articleId,
      local,
    ),
    ...signature,
    count: 1,
    first: [...first]
      .sort(([a], [b]) => compareText(a, b))
      .map(([name, claimId]) => [name, claimId, at] as const),
    knownFrom: at,
  };
}

function merge(a: Naming, b: Naming): Naming {
  return {
    ...a,
    count: a.count + b.count,
    first: a.first.map((mine, index) => (mine[1] < b.first[index]![1] ? mine : b.first[index]!)),
    knownFrom: earlier(a.knownFrom, b.knownFrom),
  };
}

/** Each naming once, with all that the ones of its id have together. */
export function mergeNamings(namings: Iterable<Naming>): Map<string, Naming> {
  const merged = new Map<string, Naming>();
  for (const naming of namings) {
    const known = merged.get(naming.id);
    merged.set(naming.id, known ? merge(known, naming) : naming);
  }
  return merged;
}

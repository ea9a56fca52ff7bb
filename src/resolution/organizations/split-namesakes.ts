import { appendTo } from '../../model/append-to.ts';
import { groundsOf, isGeneric, type Naming, type PartOfName } from './naming.ts';
import { homeOf } from './strongest-ground.ts';

/**
 * Splits the bearers of one full name into organizations: by what people said of single articles, then by firm country, as
 * soon as there are two of them. A ministry's name says nothing of whose it is: it goes by its country, firm or not, and where
 * none is known it stays with its article.
 */
export function splitNamesakes(
  key: string,
  all: readonly Naming[],
  decidedPart: PartOfName,
): Map<string, Naming[]> {
  const decided = new Map<string, Naming[]>();
  const bearers = all.filter((naming) => {
    const part = naming.articleId === null ? null : decidedPart(key, naming.articleId);
    if (part !== null) appendTo(decided, part, naming);
    return part === null;
  });
  return new Map([...splitByCountry(bearers), ...decided]);
}

function splitByCountry(bearers: readonly Naming[]): Map<string, Naming[]> {
  const homes = new Map(bearers.map((naming) => [naming, homeOf(groundsOf({ ...naming, count: 1 }))]));
  const firm = new Set([...homes.values()].filter((home) => home.firm).map(({ country }) => country));
  const generic = bearers.some(isGeneric);
  const parts = new Map<string, Naming[]>();
  for (const [naming, { country }] of homes) {
    const apart = firm.size > 1 || generic;
    const known = country !== null && (generic || firm.has(country));
    const ownerless = isGeneric(naming) ? naming.articleId : null;
    appendTo(parts, !apart ? '' : known ? country! : (ownerless ?? 'unknown'), naming);
  }
  return parts;
}

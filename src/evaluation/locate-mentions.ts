import type { FolderOrganization, FolderReading } from './folder-label.ts';
import { type FolderWorld, nodeKey } from './folder-world.ts';
import { looseVariants, nameVariants, overlap, variantsOfAll } from './name-variants.ts';
import { namesOf } from './score-organizations.ts';

/** Which mentions of the labels each organization of a reading covers. */
export interface LocatedMentions {
  /** Ids of the organizations that cover a mention, by the mention's key; only mentions that are covered. */
  readonly idsOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** Mentions that an organization covers, as `[article, name]`, by its id. */
  readonly coveredBy: ReadonlyMap<string, readonly (readonly [article: string, name: string])[]>;
  readonly organizations: ReadonlyMap<string, FolderOrganization>;
  /** The organization that bears a folded name first. */
  readonly byName: ReadonlyMap<string, string>;
  /** Mentions that no label has. */
  readonly unknown: number;
  /** The name that the label of an article has for one of these names; null where it has none. */
  locate(article: string, names: readonly string[], country?: string | null): string | null;
  /** Whether one organization covers both mentions. */
  same(a: string, b: string): boolean;
}

/** A name's article as the labels number them: 3 is 03. */
function articleId(id: string): string {
  return id.padStart(2, '0');
}

function createLocator(world: FolderWorld): LocatedMentions['locate'] {
  const forms = new Map(
    [...world.articles].map(([id, { organizations }]) => [
      id,
      organizations.map((organization) => ({
        name: organization.name,
        full: nameVariants(organization.name),
        any: variantsOfAll(namesOf(organization), nameVariants),
        loose: variantsOfAll(namesOf(organization), looseVariants),
        country: organization.country,
      })),
    ]),
  );
  return (article, names, country = null) => {
    const wanted = names.map((name) => ({ variants: nameVariants(name), loose: looseVariants(name) }));
    let best: { score: number; name: string } | null = null;
    for (const known of forms.get(article) ?? []) {
      for (const { variants, loose } of wanted) {
        const agrees = country === null || country === known.country;
        const score = overlap(variants, known.full)
          ? 3
          : overlap(variants, known.any)
            ? 2
            : agrees && overlap(loose, known.loose)
              ? 1
              : 0;
        if (score > (best?.score ?? 0)) best = { score, name: known.name };
      }
    }
    return best?.name ?? null;
  };
}

/** Finds the mentions of a reading in the labels, by name. */
export function locateMentions(world: FolderWorld, reading: FolderReading): LocatedMentions {
  const locate = createLocator(world);
  const idsOf = new Map<string, Set<string>>();
  const coveredBy = new Map<string, Map<string, readonly [string, string]>>();
  const byName = new Map<string, string>();
  let unknown = 0;
  for (const { id, name, aliases, country, mentions } of reading.organizations) {
    for (const variant of [name, ...aliases].flatMap((one) => [...nameVariants(one)]))
      if (!byName.has(variant)) byName.set(variant, id);
    for (const mention of mentions) {
      const article = articleId(mention.article);
      const found = locate(article, [mention.name], country);
      if (found === null) {
        unknown += 1;
        continue;
      }
      const key = nodeKey(article, found);
      idsOf.set(key, (idsOf.get(key) ?? new Set()).add(id));
      coveredBy.set(id, (coveredBy.get(id) ?? new Map()).set(key, [article, found]));
    }
  }
  return {
    idsOf,
    coveredBy: new Map([...coveredBy].map(([id, covered]) => [id, [...covered.values()]])),
    organizations: new Map(reading.organizations.map((organization) => [organization.id, organization])),
    byName,
    unknown,
    locate,
    same(a, b) {
      const [mine, theirs] = [idsOf.get(a), idsOf.get(b)];
      return mine !== undefined && theirs !== undefined && overlap(mine, theirs);
    },
  };
}

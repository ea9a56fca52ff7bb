import { alignAgreements } from './align-agreements.ts';
import type { FolderLabel, FolderReading } from './folder-label.ts';
import { type FolderScores, FolderSheet } from './folder-sheet.ts';
import { FolderWorld, nodeKey } from './folder-world.ts';
import type { Label } from './label.ts';
import { type LocatedMentions, locateMentions } from './locate-mentions.ts';
import { binds } from './measures.ts';
import { nameVariants } from './name-variants.ts';
import { scoreIdentity } from './score-identity.ts';
import type { Miss } from './score-sheet.ts';
import { scoreStories } from './score-stories.ts';
import { isStateCode, stateOf } from './state-names.ts';

/** The id of a reading's organization that a party is, a state's code, or a name. */
function partyId(party: string, located: LocatedMentions): string {
  if (located.organizations.has(party) || isStateCode(party)) return party;
  const known = [...nameVariants(party)].sort().find((variant) => located.byName.has(variant));
  return known === undefined ? (stateOf(party) ?? `?${party}`) : located.byName.get(known)!;
}

/** The organization of a reading that a question asks about: of those that bear the question's name the most common one. */
function askedId(world: FolderWorld, located: LocatedMentions, cluster: string, name: string): string | null {
  const ids = [...located.idsOf.entries()].flatMap(([key, covering]) => {
    const [, mention] = JSON.parse(key) as [string, string];
    return mention === name && world.organizationOf.get(key) === cluster ? [...covering] : [];
  });
  const votes = (id: string) => ids.filter((other) => other === id).length;
  const ranked = [...new Set(ids)]
    .sort()
    .sort(
      (a, b) => votes(b) - votes(a) || located.coveredBy.get(b)!.length - located.coveredBy.get(a)!.length,
    );
  return ranked[0] ?? null;
}

function scoreQuestions(
  world: FolderWorld,
  reading: FolderReading,
  located: LocatedMentions,
  sheet: FolderSheet,
): void {
  const binding = reading.agreements
    .filter(({ status }) => binds(status))
    .map(({ parties }) => new Set(parties.map((party) => partyId(party, located))));
  const clustersOf = (id: string) =>
    new Set(
      (located.coveredBy.get(id) ?? []).map(
        ([article, name]) => world.organizationOf.get(nodeKey(article, name))!,
      ),
    );
  for (const { q, country, partnerOf } of world.label.questions) {
    const cluster = isStateCode(partnerOf) ? partnerOf : (world.findNamed(partnerOf) ?? partnerOf);
    const asked = isStateCode(partnerOf) ? partnerOf : askedId(world, located, cluster, partnerOf);
    const partners = binding
      .filter((parties) => asked !== null && parties.has(asked))
      .flatMap((parties) => [...parties].filter((id) => id !== asked));
    const expected = world.partnersOf(cluster, country);
    const given = new Set(
      partners.flatMap((id) =>
        [...clustersOf(id)].filter(
          (one) =>
            one !== cluster && (located.organizations.get(id)?.country || world.countryOf(one)) === country,
        ),
      ),
    );
    const right = [...given].filter((one) => expected.has(one)).length;
    const exact = right === given.size && right === expected.size;
    sheet.qaExact.add(exact);
    (expected.size > 0 ? sheet.qaFilled : sheet.qaEmpty).add(exact);
    sheet.qa.add(right, given.size - right, expected.size - right);
    if (exact) continue;
    const say = (clusters: ReadonlySet<string>) =>
      [...clusters]
        .map((one) => world.nameOf(one))
        .sort()
        .join(', ') || 'nobody';
    const what = `${q} Expected ${say(expected)}, got ${say(given)}`;
    const wrong = [...expected, ...given].find((one) => expected.has(one) !== given.has(one))!;
    const { article, name } = world.mentions.get(wrong)![0]!.node;
    sheet.miss({ article, measure: 'question over the folder', problem: 'wrong', what, names: [name] });
  }
}

/**
 * Scores what was read out of a folder taken together: which mentions are one organization, which reports one agreement, in
 * which status the story ends, and who partners with whom.
 * @throws AppError BAD_USER_INPUT where the folder's label speaks of what no article's label has.
 */
export function scoreFolder(
  labels: readonly Label[],
  folder: FolderLabel,
  reading: FolderReading,
): { scores: FolderScores; misses: Miss[] } {
  const world = new FolderWorld(labels, folder);
  const located = locateMentions(world, reading);
  const sheet = new FolderSheet();
  scoreIdentity(world, located, sheet);
  scoreStories(world, reading, alignAgreements(world, reading, located), sheet);
  scoreQuestions(world, reading, located, sheet);
  return { scores: sheet.summary(labels.length), misses: sheet.misses };
}

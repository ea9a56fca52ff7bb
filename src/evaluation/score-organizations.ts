import { appendTo } from '../model/append-to.ts';
import type { Label, LabelledOrganization } from './label.ts';
import { type Candidate, matchBest } from './match.ts';
import { looseVariants, nameVariants, overlap, variantsOfAll } from './name-variants.ts';
import type { ScoreSheet } from './score-sheet.ts';

/** Which organizations of a prediction are which of the label. */
export interface OrganizationMatch {
  /** One to one: prediction to label, by place in their lists. */
  readonly matched: ReadonlyMap<number, number>;
  /** Every pair that could be one. */
  readonly candidates: readonly Candidate[];
}

/** A name and its aliases. */
export function namesOf(organization: { name: string; aliases: readonly string[] }): string[] {
  return [organization.name, ...organization.aliases].filter((name) => name !== '');
}

function profileOf(organization: LabelledOrganization) {
  const names = namesOf(organization);
  return {
    names,
    full: nameVariants(names[0] ?? ''),
    any: variantsOfAll(names, nameVariants),
    loose: variantsOfAll(names, looseVariants),
    country: organization.country,
  };
}

type Profile = ReturnType<typeof profileOf>;

/** 4 where both full names are one, 3 and 2 where an alias is needed, 1 where only the state in the name differs; else 0. */
function likeness(predicted: Profile, labelled: Profile): number {
  if (overlap(predicted.full, labelled.full)) return 4;
  if (overlap(predicted.full, labelled.any)) return 3;
  if (overlap(predicted.any, labelled.any)) return 2;
  const sameCountry = predicted.country !== null && predicted.country === labelled.country;
  return sameCountry && overlap(predicted.loose, labelled.loose) ? 1 : 0;
}

/** Matches organizations by their names and aliases; kinds do not matter. */
export function matchOrganizations(label: Label, prediction: Label): OrganizationMatch {
  const labelled = label.organizations.map(profileOf);
  const candidates = prediction.organizations.map(profileOf).flatMap((mine, predicted) =>
    mine.names.length === 0
      ? []
      : labelled.flatMap((theirs, index): Candidate[] => {
          const score = likeness(mine, theirs);
          return score > 0 ? [{ score, predicted, labelled: index }] : [];
        }),
  );
  return { matched: matchBest(candidates), candidates };
}

/** Counts organizations found, extra (spelling variants that were not joined among them) and missing, and their countries. */
export function scoreOrganizations(
  label: Label,
  prediction: Label,
  { matched, candidates }: OrganizationMatch,
  sheet: ScoreSheet,
): void {
  const about = { article: label.id, measure: 'organization' } as const;
  let found = 0;
  let extra = 0;
  const byPrediction = new Map<number, Candidate[]>();
  for (const one of candidates) {
    appendTo(byPrediction, one.predicted, one);
  }
  prediction.organizations.forEach((entry, index) => {
    const match = matched.get(index);
    if (match !== undefined) {
      if (!label.organizations[match]!.optional) found += 1;
      return;
    }
    const could = byPrediction.get(index) ?? [];
    if (could.length > 0 && could.every((one) => label.organizations[one.labelled]!.optional)) return;
    extra += 1;
    if (could.length > 0) sheet.unmergedDuplicates += 1;
    const what = could.length > 0 ? `${entry.name} (unmerged duplicate)` : entry.name;
    sheet.miss({ ...about, problem: 'extra', what, entry, names: namesOf(entry) });
  });
  const got = new Set(matched.values());
  const missing = label.organizations.filter((entry, index) => !got.has(index) && !entry.optional);
  for (const entry of missing)
    sheet.miss({ ...about, problem: 'missing', what: entry.name, entry, names: namesOf(entry) });
  sheet.count('org', found, extra, missing.length);
  for (const [predicted, labelled] of matched)
    scoreCountry(label.id, label.organizations[labelled]!, prediction.organizations[predicted]!, sheet);
}

function scoreCountry(
  article: string,
  entry: LabelledOrganization,
  predicted: LabelledOrganization,
  sheet: ScoreSheet,
): void {
  if (entry.optional) return;
  const given = predicted.country || null;
  const right = given === entry.country || (given !== null && (entry.countryAlt ?? []).includes(given));
  const basis = entry.country === null ? 'unknown' : entry.inferred ? 'inferred' : 'direct';
  sheet.rate('orgCountry', right);
  sheet.rate(`orgCountry.${basis}`, right);
  if (right) return;
  const what = `${entry.name}: expected ${entry.country ?? 'none'}, got ${given ?? 'none'}`;
  sheet.miss({
    article,
    measure: 'organization country',
    problem: 'wrong',
    what,
    entry,
    names: namesOf(entry),
  });
}

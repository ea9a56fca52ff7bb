import type { Label } from './label.ts';
import { nameVariants } from './name-variants.ts';
import { namesOf, type OrganizationMatch } from './score-organizations.ts';
import { isStateCode, stateOf } from './state-names.ts';

/** Who the parties of a prediction are in the terms of the label. */
export interface PartyResolver {
  /** The label's name for a party, the code of a state, or `?` and a name that the label does not have. */
  partyOf(name: string): string;
  /** The label's name for each organization of the prediction, or `?` and its own. */
  readonly organizations: readonly string[];
}

function indexNames<Value>(
  organizations: Label['organizations'],
  entryFor: (place: number) => Value,
): Map<string, Value> {
  const index = new Map<string, Value>();
  organizations.forEach((organization, place) => {
    for (const name of namesOf(organization))
      for (const variant of nameVariants(name)) if (!index.has(variant)) index.set(variant, entryFor(place));
  });
  return index;
}

/** Says who is meant: first by the label's own names, then by way of an organization of the prediction, then as a state. */
export function createPartyResolver(
  label: Label,
  prediction: Label,
  { matched, candidates }: OrganizationMatch,
): PartyResolver {
  const predicted = indexNames(prediction.organizations, (place) => place);
  const direct = indexNames(label.organizations, (place) => label.organizations[place]!.name);
  const likely = new Map(matched);
  for (const one of candidates.toSorted((a, b) => b.score - a.score))
    if (!likely.has(one.predicted)) likely.set(one.predicted, one.labelled);
  const organizations = prediction.organizations.map((organization, place) => {
    const match = likely.get(place);
    return match === undefined ? `?${organization.name}` : label.organizations[match]!.name;
  });
  const partyOf = (name: string): string => {
    if (isStateCode(name)) return name;
    const variants = [...nameVariants(name)];
    const named = variants.find((variant) => direct.has(variant));
    if (named !== undefined) return direct.get(named)!;
    const places = variants.flatMap((variant) => predicted.get(variant) ?? []);
    const known = places.find((place) => likely.has(place));
    if (known !== undefined) return organizations[known]!;
    const own = places[0];
    return stateOf(name) ?? (own === undefined ? `?${variants[0] ?? ''}` : organizations[own]!);
  };
  return { partyOf, organizations };
}

import type { ExtractedClaim } from '../model/claim.ts';
import type { Document } from '../model/document.ts';
import type { Party } from './agreements/agreement.ts';
import { readAgreements } from './agreements/read-agreements.ts';
import type { Discourse } from './agreements/resolve-parties.ts';
import { buildClaims } from './claims/build-claims.ts';
import { type Context, readContext } from './context/read-context.ts';
import { assignCountries } from './entities/assign-countries.ts';
import {
  type Clusters,
  clusterOrganizations,
  distinguishNamesakes,
} from './entities/cluster-organizations.ts';
import { clusterPersons, inferPersonCountries, type PersonCluster } from './entities/cluster-persons.ts';
import { linkPersons } from './entities/link-persons.ts';
import { weighEvidence } from './entities/organization-evidence.ts';
import { addOtherSpellings } from './entities/other-spellings.ts';
import { readLabels, readNeighbours, readRelations } from './entities/read-relations.ts';
import { readEvents } from './events/read-events.ts';
import { groupLine } from './lists/read-groups.ts';
import { readListScopes } from './lists/read-scopes.ts';
import { findMentions, type LineMentions } from './mentions/find-mentions.ts';
import type { NameMention } from './mentions/mention.ts';
import { readLines } from './tokens/read-lines.ts';
import { readTrade, type TradeFigure } from './trade/read-trade.ts';

/** Name and version of this extractor, as claims carry it. Change the version when the claims change. */
export const extractor = 'rules@0.6.0';

function countriesByName(persons: readonly PersonCluster[]): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const { mentions, country } of persons)
    for (const { name } of mentions) if (country) known.set(name, country);
  return known;
}

function employersByName(persons: readonly PersonCluster[]): ReadonlyMap<string, NameMention> {
  const known = new Map<string, NameMention>();
  for (const { mentions } of persons) {
    const employer = mentions.find(({ organization }) => organization)?.organization;
    if (employer) for (const { name } of mentions) known.set(name, employer);
  }
  return known;
}

/** All trade figures; one without a period is of the period told last. */
function readFigures(lines: readonly LineMentions[], context: Context): TradeFigure[] {
  let period: string | null = null;
  return lines
    .flatMap((line) => readTrade(line, context))
    .map((figure) => {
      period = figure.period ?? period;
      return { ...figure, period };
    });
}

/** The organization that a headline names first: what the article speaks of until it says otherwise. */
function firstSubject(lines: readonly LineMentions[], clusters: Clusters): readonly Party[] {
  for (const { line, mentions } of lines.slice(0, 3)) {
    if (line.role !== 'heading') continue;
    for (const mention of mentions) {
      const cluster = mention.type === 'name' ? clusters.of.get(mention) : undefined;
      if (cluster?.certain) return [{ type: 'organization', cluster }];
    }
  }
  return [];
}

/**
 * Reads the claims of an article by rules alone: no model, no network, the same document gives the same claims. Time and
 * memory grow with the length of the text.
 */
export function extractClaims(document: Document): ExtractedClaim[] {
  const lines = readLines(document).map((line) => groupLine(linkPersons(findMentions(line))));
  const context = readContext(document, lines);
  const persons = clusterPersons(lines);
  inferPersonCountries(persons, context);
  const named = clusterOrganizations(
    lines,
    persons.flatMap((person) => person.mentions),
  );
  distinguishNamesakes(named.clusters);
  const clusters = weighEvidence(lines, named);
  const discourse: Discourse = {
    lines,
    clusters,
    context,
    reported: [],
    countryOfPerson: countriesByName(persons),
    employerOfPerson: employersByName(persons),
    subject: firstSubject(lines, clusters),
  };
  const agreements = readAgreements(discourse);
  const organizations = clusters.clusters.filter((cluster) => cluster.certain);
  addOtherSpellings(lines, organizations);
  const related = readRelations(lines, clusters);
  const countryOf = assignCountries(organizations, agreements, context, {
    listed: readListScopes(lines, clusters),
    related,
    sideBySide: readNeighbours(lines, clusters, related),
    local: readLabels(lines, clusters),
  });
  return buildClaims({
    lines,
    context,
    organizations,
    clusterOf: clusters.of,
    countryOf,
    persons,
    agreements,
    events: readEvents(lines, context),
    trade: readFigures(lines, context),
  });
}

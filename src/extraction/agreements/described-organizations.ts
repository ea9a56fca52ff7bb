import type { Cluster } from '../entities/organization.ts';
import type { ReferenceMention } from '../mentions/mention.ts';
import type { Party } from './agreement.ts';
import type { Discourse } from './resolve-parties.ts';

function organizationsBefore(discourse: Discourse, line: number, at: number): Cluster[] {
  const found: Cluster[] = [];
  for (let index = line; index >= Math.max(0, line - 6); index -= 1) {
    const mentions = discourse.lines[index]?.mentions ?? [];
    for (const mention of [...mentions].reverse()) {
      if (mention.type !== 'name' || (index === line && mention.from >= at)) continue;
      const cluster = discourse.clusters.of.get(mention);
      if (cluster && !found.includes(cluster)) found.push(cluster);
    }
  }
  return found;
}

const nounNames: Readonly<Record<string, RegExp>> = {
  airline: /\b(air|airlines?|airways|jet|avia)/i,
  carrier: /\b(air|airlines?|airways|jet|avia)/i,
  lender: /^(?!.*\b(central|reserve) bank)(?!banque centrale)(?!banco central).*(bank|banc|banque)/i,
  bank: /bank|banc|banque/i,
  utility: /\b(energ|power|electri|elektro|water|gas)/i,
  miner: /\b(min(ing|erals|es)|metals|gold|copper|lithium)/i,
};

/** Whether a name has the noun by which a text points back at it in it, or a word of that meaning. */
function bearsNoun(name: string, noun: string): boolean {
  return name.toLowerCase().split(' ').includes(noun) || (nounNames[noun]?.test(name) ?? false);
}

function isOf(cluster: Cluster, country: string | null): boolean {
  return country === null || cluster.hints.some((hint) => hint.country === country);
}

/** Nouns that fit any of very many. */
const anyBody = /^(company|firm|business|enterprise|group|agency|institution)$/;

const introducing = /^(a|an|the|its|their)$/;

/** In words: `, a mid-sized Tunisian lender`. */
const longestApposition = 6;

/** Whether a text presents a name by a noun: `X, a mid-sized Tunisian lender`, `Jordanian extruder X`. */
function isIntroducedAs({ lines }: Discourse, cluster: Cluster, noun: string): boolean {
  return cluster.mentions.some(({ line, from, to }) => {
    const { tokens } = lines[line]!.line;
    if (tokens[from - 1]?.lower === noun) return true;
    const comma = tokens.slice(to, to + 4).findIndex((token) => token.text === ',') + to;
    if (comma < to || !introducing.test(tokens[comma + 1]?.lower ?? '')) return false;
    const apposition = tokens.slice(comma + 2, comma + 2 + longestApposition);
    // `…, the company has signed` is a clause.
    const end = apposition.findIndex(
      (token) =>
        token.kind === 'mark' || /^(is|are|was|were|has|have|had|will|would|said|says)$/.test(token.lower),
    );
    if (apposition[end]?.kind === 'word') return false;
    return apposition.slice(0, end < 0 ? undefined : end).some((token) => token.lower === noun);
  });
}

/** The one organization of the article that fits, where only one does. */
function onlyOne(discourse: Discourse, fits: (cluster: Cluster) => boolean): Cluster | undefined {
  const found = discourse.clusters.clusters.filter(fits);
  return found.length === 1 ? found[0] : undefined;
}

/** `the Tunisian lender`, `the Corporation`: the organization that a description means; empty where none fits. */
export function describedOrganization(
  discourse: Discourse,
  mention: ReferenceMention,
  other: readonly Party[] = [],
): Party[] {
  const before = organizationsBefore(discourse, mention.line, mention.from);
  const fitting = before.filter(
    (cluster) =>
      cluster.certain && (mention.kinds.length === 0 || mention.kinds.includes(cluster.kind ?? 'COMPANY')),
  );
  const { lower: noun, capital } = discourse.lines[mention.line]!.line.tokens[mention.to - 1]!;
  // `the Company` of a release is whose release it is.
  const own = discourse.clusters.clusters.find((cluster) => cluster.certain && cluster.kind !== 'MEDIA');
  if (capital && noun === 'company' && own && !mention.country)
    return [{ type: 'organization', cluster: own }];
  const fits = (cluster: Cluster) =>
    cluster.certain && mention.kinds.length > 0 && mention.kinds.includes(cluster.kind ?? 'COMPANY');
  const followed = discourse.subject.find((party) => party.type === 'organization' && fits(party.cluster));
  // `the company` is whoever the text speaks of, however many it calls companies.
  const introduced =
    followed && anyBody.test(noun)
      ? undefined
      : before.find((cluster) => isIntroducedAs(discourse, cluster, noun));
  if (introduced && !mention.country) return [{ type: 'organization', cluster: introduced }];
  // `the Corporation` is the one that bears the word in its name.
  const named = before.find(
    (cluster) => cluster.certain && [...cluster.spellings.keys()].some((name) => bearsNoun(name, noun)),
  );
  if (named && !mention.country) return [{ type: 'organization', cluster: named }];
  const ofCountry = mention.country
    ? fitting.find((cluster) => cluster.hints.some((hint) => hint.country === mention.country))
    : undefined;
  // Whoever is known to be of another country is not meant.
  const open = mention.country
    ? fitting.find(
        (each) => each.hints.length === 0 && each.mentions.some(({ line }) => line === mention.line),
      )
    : undefined;
  // `built by B, A having signed a contract with the builder`.
  const here = fitting.filter(
    (each) =>
      each.mentions.some(({ line, to }) => line === mention.line && to <= mention.from) &&
      !other.some((party) => party.type === 'organization' && party.cluster === each),
  );
  const beside = !mention.country && other.length > 0 && here.length === 1 ? here[0] : undefined;
  const cluster =
    ofCountry ??
    open ??
    beside ??
    (followed?.type === 'organization' && !mention.country ? followed.cluster : undefined) ??
    fitting[0] ??
    onlyOne(discourse, (each) => fits(each) && isOf(each, mention.country));
  return cluster ? [{ type: 'organization', cluster }] : [];
}

function singularOf(noun: string): string {
  return noun.replace(/ies$/, 'y').replace(/s$/, '');
}

/** How many agreements `the two companies` may point back over. */
const longestMemory = 200;

/** `A will sign with both banks`: as many as the last lines name side by side, none of them A. */
function namedBeside(
  { lines, clusters }: Discourse,
  count: number,
  mention: ReferenceMention,
  other: readonly Party[],
): Party[] {
  for (let index = mention.line; index >= Math.max(0, mention.line - 2); index -= 1) {
    for (const { members, to } of lines[index]!.groups.toReversed()) {
      if (members.length !== count || (index === mention.line && to > mention.from)) continue;
      const named = members.map((member) => (member.type === 'name' ? clusters.of.get(member) : undefined));
      const fits = named.every(
        (cluster) =>
          cluster?.certain &&
          !other.some((party) => party.type === 'organization' && party.cluster === cluster),
      );
      if (fits) return named.map((cluster) => ({ type: 'organization', cluster: cluster! }));
    }
  }
  return [];
}

/** `the two utilities`, `both universities`: as many organizations as are counted; two states for bodies of theirs. */
export function describedTogether(
  discourse: Discourse,
  count: number,
  mention: ReferenceMention,
  other: readonly Party[] = [],
): Party[] {
  const beside = other.length > 0 ? namedBeside(discourse, count, mention, other) : [];
  if (beside.length > 0) return beside;
  const here = [
    ...new Set(
      discourse.lines[mention.line]!.mentions.filter(
        (each) => each.type === 'name' && each.from < mention.from,
      ).map((each) => (each.type === 'name' ? discourse.clusters.of.get(each) : undefined)),
    ),
  ].filter((cluster) => cluster?.certain);
  if (here.length === count) return here.map((cluster) => ({ type: 'organization', cluster: cluster! }));
  const before = organizationsBefore(discourse, mention.line, mention.from).filter(
    (cluster) => cluster.certain,
  );
  const noun = singularOf(discourse.lines[mention.line]!.line.tokens[mention.to - 1]?.lower ?? '');
  const bearing = before.filter((cluster) =>
    [...cluster.spellings.keys()].some((name) => bearsNoun(name, noun)),
  );
  if (bearing.length === count) return bearing.map((cluster) => ({ type: 'organization', cluster }));
  const fits = (party: Party) =>
    party.type === 'organization' &&
    (mention.kinds.length === 0 || mention.kinds.includes(party.cluster.kind ?? 'COMPANY'));
  const last = discourse.reported
    .slice(-longestMemory)
    .findLast((parties) => parties.filter((party) => party.type === 'organization').length === count);
  // `the two drug regulators` are no companies; they are bodies of the two states.
  const official = mention.kinds.length === 1 && mention.kinds[0] === 'GOVERNMENT_AGENCY';
  if (official && !(last ?? []).some(fits) && discourse.context.pair)
    return discourse.context.pair.map((country) => ({ type: 'country', country }));
  if (last) return last.filter((party) => party.type === 'organization');
  return before.length >= count
    ? before.slice(0, count).map((cluster) => ({ type: 'organization', cluster }))
    : [];
}

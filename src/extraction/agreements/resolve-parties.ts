import type { Context } from '../context/read-context.ts';
import type { Clusters } from '../entities/cluster-organizations.ts';
import type { Cluster } from '../entities/organization.ts';
import type { Group, GroupedLine } from '../lists/read-groups.ts';
import type { Mention, NameMention, PersonMention, ReferenceMention } from '../mentions/mention.ts';
import { type Party, partyKey } from './agreement.ts';
import { describedOrganization, describedTogether } from './described-organizations.ts';
import { lastOfficial } from './last-official.ts';
import { speaker } from './resolve-speaker.ts';

/** What was said before a place of the article: for words that point back. */
export interface Discourse {
  readonly lines: readonly GroupedLine[];
  readonly clusters: Clusters;
  readonly context: Context;
  /** Parties of the agreements reported so far, the last one last. */
  readonly reported: (readonly Party[])[];
  /** Countries of officials by name. */
  readonly countryOfPerson: ReadonlyMap<string, string>;
  /** Organizations in which persons are told to hold a role, by the person's name. */
  readonly employerOfPerson: ReadonlyMap<string, NameMention>;
  /** Parties of the last subject. */
  subject: readonly Party[];
  /** The organization that the article speaks of most, once somebody has asked. */
  main?: readonly Party[];
}

/** `the former`, `the latter`: the first or second of the two parties that were last named side by side. */
function oneOfTwo(discourse: Discourse, mention: ReferenceMention, which: 0 | 1): Party[] {
  for (let index = mention.line; index >= Math.max(0, mention.line - 3); index -= 1) {
    const found = discourse.lines[index]!;
    const groups = found.groups.filter((group) => index < mention.line || group.to <= mention.from);
    const together = [...groups].reverse().find(({ members }) => members.length === 2);
    const names = together
      ? together.members
      : groups.flatMap(({ members }) => members.filter((member) => member.type === 'name'));
    if (names.length === 2) return resolveParties(discourse, [names[which]!]);
  }
  return [];
}

/** `Under a pact they reached, A and B may trade`: whoever a clause that opens the sentence speaks of is named after it. */
function subjectAhead(
  { groups, line }: Discourse['lines'][number],
  mention: ReferenceMention,
): Group | undefined {
  const opens = /^(under|after|before|by|with|in|through|as|when|while|following|having|besides|thanks)$/;
  const several = line.tokens[mention.from]?.lower === 'they';
  const next = groups.find((group) => group.from > mention.to && group.preposition === '');
  const first = groups.find((group) => group.members.includes(mention));
  const ahead = groups[0] === first && opens.test(line.tokens[0]?.lower ?? '') && mention.from <= 9;
  const named =
    next?.members.every(({ type }) => type === 'name') && line.tokens[next.from - 1]?.text === ',';
  return ahead && next && named && next.members.length > 1 === several ? next : undefined;
}

/** `it hired A, and B lent it money`: what a pronoun stands for it stands for all through the sentence. */
function firstOfKind({ mentions }: Discourse['lines'][number], mention: ReferenceMention): ReferenceMention {
  const first = mentions.find((each) => each.type === 'reference' && each.target === mention.target);
  return first?.type === 'reference' && first.to <= mention.from ? first : mention;
}

/** `X ended the contract it signed`: the group that opens the sentence, of one for `it`, of several for `they`. */
function ownSubject(discourse: Discourse, told: ReferenceMention): Party[] | undefined {
  const found = discourse.lines[told.line]!;
  const mention = firstOfKind(found, told);
  const several = /^the(y|ir)$/.test(found.line.tokens[mention.from]?.lower ?? '');
  const groups = found.groups.filter(
    (group) =>
      group.to <= mention.from &&
      group.preposition === '' &&
      group.members.every((member) => member.type === 'name' || member.type === 'country'),
  );
  const fits = ({ members }: Group) => (several ? members.length > 1 : members.length === 1);
  // The state that opens a sentence may be its dateline: a name goes before.
  const named = several
    ? undefined
    : groups.find((each) => fits(each) && each.members.every((member) => isBody(discourse, member)));
  const group =
    named ??
    groups.find(fits) ??
    (several ? found.groups.find((each) => each.to <= mention.from && isPair(each)) : undefined);
  const meant = group ?? subjectAhead(found, mention) ?? soleOwner(discourse, told);
  if (!meant) return undefined;
  const parties = resolveParties(discourse, meant.members);
  return parties.length > 0 ? parties : undefined;
}

/** `In the Chamber they recall that their memorandum with B`: the one body that goes before in the sentence. */
function soleOwner(discourse: Discourse, { line, from }: ReferenceMention): Group | undefined {
  const found = discourse.lines[line]!;
  if (found.line.tokens[from]?.lower !== 'their') return undefined;
  const before = found.groups.filter(
    (group) => group.to <= from && !/^(with|by|to|from|against|between)$/.test(group.preposition),
  );
  const bodies = before.filter(({ members }) => members.some((member) => isBody(discourse, member)));
  return bodies.length === 1 && bodies[0]!.members.length === 1 ? bodies[0] : undefined;
}

function isBody({ clusters }: Discourse, member: Mention): boolean {
  return member.type === 'name' && (clusters.of.get(member)?.certain ?? false);
}

/** `With X, yes. We lent them designers`: in the mouth of a speaker whoever was named last. */
function isThem({ lines }: Discourse, { line, from }: ReferenceMention): boolean {
  const { tokens } = lines[line]!.line;
  const speaks = lines[line]!.mentions.some((each) => each.type === 'reference' && each.target === 'speaker');
  return tokens[from]?.lower === 'them' && speaks;
}

function namedLast(discourse: Discourse, line: number): Party[] {
  for (const found of [discourse.lines[line - 1], discourse.lines[line - 2], discourse.lines[line - 3]]) {
    const names = found?.mentions.filter((each) => isBody(discourse, each)) ?? [];
    if (names.length > 0) return resolveParties(discourse, names.slice(-1));
  }
  return [];
}

function isPair({ members }: Group): boolean {
  return members.length > 1 && members.every((member) => member.type === 'name' || member.type === 'country');
}

/** Of a subject of several `it` and `its` mean the first. */
function lastSubject(discourse: Discourse, mention: ReferenceMention): Party[] {
  const word = discourse.lines[mention.line]!.line.tokens[mention.from]?.lower;
  return word === 'it' || word === 'its' ? discourse.subject.slice(0, 1) : [...discourse.subject];
}

/** `Peru and Chile: the two countries' treaty`: the two states named before in the sentence. */
function twoNamed({ lines }: Discourse, mention: ReferenceMention): readonly string[] | undefined {
  const { mentions, line } = lines[mention.line]!;
  if (!/^(countries|governments|states|capitals|nations)$/.test(line.tokens[mention.to - 1]?.lower ?? ''))
    return undefined;
  const told = mentions.flatMap((each) =>
    each.type === 'country' && each.form !== 'demonym' && each.to <= mention.from ? [each.country] : [],
  );
  const distinct = [...new Set(told)];
  return distinct.length === 2 ? distinct : undefined;
}

/** `A and B will open a desk under a memorandum both parties signed`: those side by side in the same sentence. */
function pairInLine(discourse: Discourse, mention: ReferenceMention): Party[] {
  const group = discourse.lines[mention.line]!.groups.find(
    ({ members, to, preposition }) =>
      to <= mention.from &&
      preposition === '' &&
      members.length === 2 &&
      members.every((member) => isBody(discourse, member)),
  );
  return group ? resolveParties(discourse, group.members) : [];
}

/** `The two sides agreed`: the two organizations that the sentence before speaks of, where it speaks of no state's officials. */
function twoBodies(discourse: Discourse, mention: ReferenceMention): Party[] {
  const noun = discourse.lines[mention.line]!.line.tokens[mention.to - 1]?.lower ?? '';
  if (!/^(sides|parties|partners)$/.test(noun)) return [];
  const beside = pairInLine(discourse, mention);
  if (beside.length === 2) return beside;
  const before = discourse.lines[mention.line - 1];
  if (!before) return [];
  // What states conclude is no text of two bodies.
  const treaty =
    /^(convention|treaty|taxation|extradition|visas?|ratification|intergovernmental|interstate)$/;
  if (discourse.lines[mention.line]!.line.tokens.some(({ lower }) => treaty.test(lower))) return [];
  const isPublic = (party: Party) =>
    party.type === 'country' || /^(MINISTRY|GOVERNMENT_AGENCY|CHAMBER)$/.test(party.cluster.kind ?? '');
  const official = before.mentions.some((each) => each.type === 'person' && each.official);
  const names = before.groups.flatMap(({ members }) =>
    members.filter((each) => each.type === 'name' && each.certain),
  );
  const last = discourse.reported.at(-1);
  const bodies = last?.length === 2 && last.every((party) => party.type === 'organization');
  const named = names.length === 2 ? resolveParties(discourse, names) : bodies ? [...last] : [];
  return official || named.some(isPublic) ? [] : named;
}

function resolveReference(discourse: Discourse, mention: ReferenceMention, other: readonly Party[]): Party[] {
  const { pair } = discourse.context;
  switch (mention.target) {
    case 'organization':
      return describedOrganization(discourse, mention, other);
    case 'two-organizations':
      return describedTogether(discourse, 2, mention, other);
    case 'former':
      return oneOfTwo(discourse, mention, 0);
    case 'latter':
      return oneOfTwo(discourse, mention, 1);
    case 'trio':
      return describedTogether(discourse, mention.count ?? 3, mention);
    case 'pair':
      return describedTogether(discourse, 2, mention);
    case 'two-states': {
      const near = twoNamed(discourse, mention);
      if (near) return near.map((country) => ({ type: 'country', country }));
      const sides = twoBodies(discourse, mention);
      if (sides.length === 2) return sides;
      return pair ? pair.map((country) => ({ type: 'country', country })) : [];
    }
    case 'state': {
      if (mention.country) return [{ type: 'country', country: mention.country }];
      const mine = other.flatMap((party) =>
        party.type === 'organization' ? party.cluster.hints.map((hint) => hint.country) : [party.country],
      );
      const theirs = pair?.find((country) => !mine.includes(country));
      return mine.length > 0 && theirs ? [{ type: 'country', country: theirs }] : [];
    }
    case 'subject':
    case 'subjects':
      return ownSubject(discourse, mention) ?? lastSubject(discourse, mention);
    case 'official': {
      const noun = discourse.lines[mention.line]!.line.tokens[mention.to - 1]!.lower;
      const country = lastOfficial(discourse, mention, noun) ?? discourse.context.home;
      return country ? [{ type: 'country', country }] : [];
    }
    case 'last-parties':
      if (isThem(discourse, mention)) return namedLast(discourse, mention.line);
      return [...(discourse.reported.at(-1) ?? discourse.subject)];
    case 'speaker':
      return speaker(discourse, mention);
    default:
      return [];
  }
}

/** How many organizations a role may point back over. */
const longestMemory = 200;

/** `rector Ana Ruiz` of an article that names one university before: hers. */
function universityOf(
  { clusters }: Discourse,
  { title, line }: PersonMention,
  other: readonly Party[],
): Cluster | undefined {
  if (!/\b(rector|vice-chancellor)\b/i.test(title ?? '')) return undefined;
  return clusters.clusters
    .slice(-longestMemory)
    .findLast(
      (cluster) =>
        cluster.kind === 'UNIVERSITY' &&
        cluster.mentions.some((each) => each.line < line) &&
        !other.some((party) => party.type === 'organization' && party.cluster === cluster),
    );
}

function resolveOne(discourse: Discourse, mention: Mention, other: readonly Party[]): Party[] {
  if (mention.type === 'country') return [{ type: 'country', country: mention.country }];
  if (mention.type === 'city') return mention.capital ? [{ type: 'country', country: mention.country }] : [];
  if (mention.type === 'name') {
    const cluster = discourse.clusters.of.get(mention);
    return cluster ? [{ type: 'organization', cluster }] : [];
  }
  if (mention.type === 'person') {
    const employer =
      mention.organization ?? (mention.official ? undefined : discourse.employerOfPerson.get(mention.name));
    const cluster = employer ? discourse.clusters.of.get(employer) : universityOf(discourse, mention, other);
    if (cluster) return [{ type: 'organization', cluster }];
    const country = mention.country ?? discourse.countryOfPerson.get(mention.name);
    return mention.official && country ? [{ type: 'country', country }] : [];
  }
  return resolveReference(discourse, mention, other);
}

/** The parties that mentions mean, without repetition, in order. */
export function resolveParties(
  discourse: Discourse,
  mentions: readonly Mention[],
  other: readonly Party[] = [],
): Party[] {
  const parties: Party[] = [];
  for (const mention of mentions) {
    for (const party of resolveOne(discourse, mention, [...other, ...parties])) {
      if (!parties.some((each) => partyKey(each) === partyKey(party))) parties.push(party);
    }
  }
  // `Foreign Secretary A and Foreign Minister B signed`: officials side by side are of the two states.
  const officials =
    mentions.length > 1 &&
    mentions.every((mention) => mention.type === 'person' && mention.official && !mention.country);
  const { pair } = discourse.context;
  if (officials && pair && parties.length < 2) return pair.map((country) => ({ type: 'country', country }));
  return parties;
}

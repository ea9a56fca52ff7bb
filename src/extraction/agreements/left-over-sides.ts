import type { Cluster } from '../entities/organization.ts';
import type { FrameLine } from '../frames/frame-line.ts';
import type { Instrument } from '../frames/instrument.ts';
import { isNested } from '../frames/read-together.ts';
import { isTreatyLike } from '../frames/treaty-like.ts';
import type { Group, GroupedLine } from '../lists/read-groups.ts';
import type { CountryMention, Mention, NameMention } from '../mentions/mention.ts';
import type { Party } from './agreement.ts';
import { mainOrganization } from './implied-parties.ts';
import { type Discourse, resolveParties } from './resolve-parties.ts';

/** Prepositions behind which stands a place, a source or a time, and no party. */
const aside =
  /^(in|at|near|under|through|via|before|after|against|within|outside|as|like|over|into|despite|since|around|during|than)$/;

/** Somebody that a line names as a side of what it tells: each organization once. */
interface Side {
  readonly name: NameMention;
  readonly cluster: Cluster;
  readonly group: Group;
}

function sidesOf({ clusters }: Discourse, line: FrameLine): Side[] {
  const sides: Side[] = [];
  for (const group of line.groups) {
    if (aside.test(group.preposition) || isNested(line, group)) continue;
    for (const name of group.members) {
      const cluster = name.type === 'name' ? clusters.of.get(name) : undefined;
      if (name.type !== 'name' || !cluster?.certain || cluster.kind === 'MEDIA') continue;
      if (!sides.some((side) => side.cluster === cluster)) sides.push({ name, cluster, group });
    }
  }
  return sides;
}

/** Of three or more: those side by side who act or whom the text is between, else who acts and with, to or from whom. */
function mainSides(sides: readonly Side[]): readonly Side[] {
  const [first] = sides;
  if (!first || sides.length < 3) return sides;
  const joined = sides.filter(({ group }) => group === first.group);
  if (joined.length > 1 && /^(|between|among|by|of)$/.test(first.group.preposition)) return joined;
  const others = sides.filter(({ group }) => /^(with|to|from|by|between)$/.test(group.preposition));
  return first.group.preposition === '' && others.length === 1 ? [first, others[0]!] : [];
}

/** An article is weighed once. */
const topics = new WeakMap<Discourse, Cluster | null>();

/** The organization of those in the first line that names any which an article names twice as often as any other. */
function topicOf(discourse: Discourse): Cluster | null {
  const known = topics.get(discourse);
  if (known !== undefined) return known;
  const sure = discourse.clusters.clusters.filter(({ certain, kind }) => certain && kind !== 'MEDIA');
  const [most, next] = [...sure].sort((a, b) => b.mentions.length - a.mentions.length);
  const leads = most && most.mentions[0]!.line === sure[0]!.mentions[0]!.line;
  const topic = leads && (next?.mentions.length ?? 0) * 2 <= most.mentions.length ? most : null;
  topics.set(discourse, topic);
  return topic;
}

/** `They signed with B`, `the group and B`, `B lent us`: whom a line with one name points back at. */
function pointedAt(discourse: Discourse, { found }: FrameLine, own: Side): Cluster | undefined {
  const points = found.mentions.filter(
    (each) => each.type === 'reference' && /^(speaker|organization)$/.test(each.target),
  );
  for (const each of points) {
    const [party, more] = resolveParties(discourse, [each], [{ type: 'organization', cluster: own.cluster }]);
    if (party?.type === 'organization' && party.cluster !== own.cluster && !more) return party.cluster;
  }
  return undefined;
}

/** The other side of the only one that a line names. */
function otherSide(
  discourse: Discourse,
  line: FrameLine,
  own: Side,
  { possessive }: Instrument,
): Cluster | undefined {
  const [last] = discourse.subject;
  // `Its contract with B is worth 9 million`.
  const owner = possessive === 'its' && last?.type === 'organization' && last.cluster !== own.cluster;
  const pointed = owner ? last.cluster : pointedAt(discourse, line, own);
  if (pointed || line.verbs.length === 0) return pointed;
  const [main] = mainOrganization(discourse);
  if (main?.type !== 'organization' || main.cluster === own.cluster) return undefined;
  const followed = discourse.subject.some(
    (party) => party.type === 'organization' && party.cluster === main.cluster,
  );
  return followed || topicOf(discourse) === main.cluster ? main.cluster : undefined;
}

/** The two states that a line names or means by `the two countries`, else those of the line before. */
function statesOf(
  discourse: Discourse,
  found: GroupedLine,
  before: GroupedLine | undefined,
): CountryMention[] {
  const named = found.mentions.filter(
    (each): each is CountryMention => each.type === 'country' && each.form !== 'demonym',
  );
  const states = named.filter(
    ({ country }, at) => named.findIndex((other) => other.country === country) === at,
  );
  const points = found.mentions.some((each) => each.type === 'reference' && each.target === 'two-states');
  if (states.length === 0 && points && before) return statesOf(discourse, before, undefined);
  return states.length === 2 ? states : [];
}

/** The sides of what a line tells: its own, its own and the one spoken of, or those of the sentence before. */
export function leftOverSides(
  discourse: Discourse,
  line: FrameLine,
  instrument: Instrument,
): readonly Mention[] {
  const told = sidesOf(discourse, line);
  const own = mainSides(told);
  // `Praised A and B for the delivery`: side by side, and not with one another.
  const about = line.found.line.tokens
    .slice(Math.max(0, instrument.from - 2), instrument.from)
    .some(({ lower }) => /^(for|over|about|on)$/.test(lower));
  const merely = instrument.weak && line.verbs.length === 0 && about;
  const apart = !merely || own.some(({ group }) => group !== own[0]!.group);
  if (own.length > 1) return apart ? own.map(({ name }) => name) : [];
  if (own.length === 1) {
    const other = otherSide(discourse, line, own[0]!, instrument)?.mentions[0];
    return other ? [own[0]!.name, other] : [];
  }
  if (told.length > 0) return [];
  const { index, opens } = line.found.line;
  const before = opens ? undefined : discourse.lines[index - 1];
  if (isTreatyLike(instrument) && line.verbs.length > 0) {
    const states = statesOf(discourse, line.found as GroupedLine, before);
    if (states.length === 2) return states;
  }
  // `The intergovernmental text is still valid`: of no organizations.
  const points =
    (instrument.definite || line.verbs.length > 0) &&
    !/governmental|interstate|free trade|taxation|visa/.test(line.found.line.text);
  if (!before || !points) return [];
  const two = sidesOf(discourse, { ...line, found: before, groups: before.groups });
  return two.length === 2 ? two.map(({ name }) => name) : [];
}

/** The two organizations of a part of a line that have no part in what the rest of it tells. */
export function sidesBeside(
  discourse: Discourse,
  line: FrameLine,
  taken: readonly Party[],
): readonly NameMention[] {
  const isTaken = (cluster: Cluster) =>
    taken.some((party) => party.type === 'organization' && party.cluster === cluster);
  const sides = sidesOf(discourse, line);
  return sides.length === 2 && !sides.some(({ cluster }) => isTaken(cluster))
    ? sides.map(({ name }) => name)
    : [];
}

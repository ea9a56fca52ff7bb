import type { AgreementStatus } from '../../ontology/agreement-statuses.ts';
import type { Cluster } from '../entities/organization.ts';
import { type Frame, plainFrame } from '../frames/frame.ts';
import type { FrameLine } from '../frames/frame-line.ts';
import { type Instrument, unnamedInstrument } from '../frames/instrument.ts';
import { isMereIdea, isWish } from '../frames/mere-ideas.ts';
import { readStatus } from '../frames/read-status.ts';
import { personal } from '../frames/read-together.ts';
import type { NameMention } from '../mentions/mention.ts';
import { isPossessive } from '../tokens/tokenize.ts';
import { dealNouns } from '../vocabulary/deal-verbs.ts';
import { mainOrganization } from './implied-parties.ts';
import { type Discourse, resolveParties } from './resolve-parties.ts';

/** Prepositions behind which stands a place, a source or a time, and no party. */
const aside =
  /^(in|at|near|under|through|via|before|after|against|within|outside|as|like|over|into|despite|since|around|during|than)$/;
/** What makes of a line that nothing else was read from a wish, a plan, a doubt or a rumour. */
const unreal =
  /\b(possib\w+|propos\w+|potential|would|could|should|may|might|calls? for|urg\w+|wants?|wanted|needs?|if|whether|suggest\w*|ideas?|prospects?|interest(ed)? in|explor\w+|hop(e|es|ed)|invit\w+|to study|feasibility stud(y|ies)|bid(s|ding)? for|compet(e|es|ed|ing)|shortlisted|employment|striker|midfielder|player|coach|no|not|never|neither|reported(ly)?|alleged(ly)?|rumou?r(s|ed)?|speculation|circulat(ed|es|ing)|supposed|approv(al|ed|es)|cleared|still open|reports? that|recommend\w*|consider\w*|recall\w*|remember\w*|commemorat\w*|anniversar\w*)\b/i;

/** Somebody that a line names as a side of what it tells: each organization once. */
interface Side {
  readonly name: NameMention;
  readonly cluster: Cluster;
}

function sidesOf({ clusters }: Discourse, { groups }: FrameLine): Side[] {
  const sides: Side[] = [];
  for (const { preposition, members } of groups) {
    if (aside.test(preposition)) continue;
    for (const name of members) {
      const cluster = name.type === 'name' ? clusters.of.get(name) : undefined;
      if (name.type !== 'name' || !cluster?.certain || cluster.kind === 'MEDIA') continue;
      if (!sides.some((side) => side.cluster === cluster)) sides.push({ name, cluster });
    }
  }
  return sides;
}

/** The instrument or deal that a line tells. */
function signalOf({ found, instruments, verbs }: FrameLine): Instrument | undefined {
  const { tokens, index } = found.line;
  const told = instruments.find(({ plural, from }) => !plural && !isMereIdea(tokens, from));
  const at = told?.from ?? tokens.findIndex(({ capital, lower }) => !capital && dealNouns.has(lower));
  // `A's purchase of B is another matter`: spoken of and not told.
  const owned =
    verbs.length === 0 && (told?.weak ?? true) && tokens.slice(0, Math.max(0, at)).some(isPossessive);
  if (told || at < 0 || owned) return owned ? undefined : told;
  return unnamedInstrument({
    from: at,
    to: at + 1,
    head: 'contract',
    kind: 'CONTRACT',
    weak: true,
    line: index,
  });
}

/** An article is weighed once. */
const topics = new WeakMap<Discourse, Cluster | null>();

/** The organization that an article names first, and at least twice as often as any other. */
function topicOf(discourse: Discourse): Cluster | null {
  const known = topics.get(discourse);
  if (known !== undefined) return known;
  const [first, ...others] = discourse.clusters.clusters.filter(
    ({ certain, kind }) => certain && kind !== 'MEDIA',
  );
  const most = others.reduce((highest, { mentions }) => Math.max(highest, mentions.length), 0);
  const topic = first && most * 2 <= first.mentions.length ? first : null;
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

/** The two sides of what a line tells: its own, its own and the one spoken of, or those of the sentence before. */
function partiesOf(discourse: Discourse, line: FrameLine, instrument: Instrument): readonly NameMention[] {
  const own = sidesOf(discourse, line);
  if (own.length === 2) return own.map(({ name }) => name);
  if (own.length === 1) {
    const other = otherSide(discourse, line, own[0]!, instrument)?.mentions[0];
    return other ? [own[0]!.name, other] : [];
  }
  const { index, opens } = line.found.line;
  const before = discourse.lines[index - 1];
  // `The intergovernmental text is still valid`: of no organizations.
  const told =
    (instrument.definite || line.verbs.length > 0) && !/governmental|interstate/.test(line.found.line.text);
  if (own.length > 2 || opens || !before || !told) return [];
  const two = sidesOf(discourse, { ...line, found: before, groups: before.groups });
  return two.length === 2 ? two.map(({ name }) => name) : [];
}

/**
 * What a line tells from which no rule has read anything: an instrument or a deal of the two organizations that it
 * names, of the one that it names and the one that the article speaks of, or of the two of the sentence before.
 */
export function readLeftOver(discourse: Discourse, line: FrameLine): Frame[] {
  const { tokens, index, text } = line.found.line;
  // The month is no doubt.
  if (
    personal.test(text) ||
    unreal.test(text.replaceAll('May', '')) ||
    line.verbs.some((verb) => isWish(tokens, verb))
  )
    return [];
  const instrument = signalOf(line);
  const status: AgreementStatus = readStatus(line.verbs) ?? 'SIGNED';
  const parties = instrument ? partiesOf(discourse, line, instrument) : [];
  // What is denied is told in one sentence with those who do not have it.
  const apart = parties.some(({ line: told }) => told !== index);
  if (!instrument || parties.length === 0 || (apart && status === 'DENIED')) return [];
  return [
    plainFrame({
      line: index,
      rule: 'frames/left-over',
      instrument: {
        ...instrument,
        definite: instrument.definite && parties.every(({ line: at }) => at < index),
      },
      status,
      verbs: [],
      first: parties,
      second: [],
      from: 0,
      to: tokens.length,
      topicFrom: instrument.to,
    }),
  ];
}

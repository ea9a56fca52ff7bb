import type { AgreementStatus } from '../../ontology/agreement-statuses.ts';
import type { Group } from '../lists/read-groups.ts';
import type { Mention } from '../mentions/mention.ts';
import { findSubject } from './find-subject.ts';
import { type Frame, plainFrame } from './frame.ts';
import type { FrameLine } from './frame-line.ts';
import { type Instrument, unnamedInstrument } from './instrument.ts';
import { stageOf } from './read-stages.ts';
import { readStatus } from './read-status.ts';

/** What the head of a list says of all its items: `Astana Hub signed memorandums with:`. */
export interface ListHead {
  readonly status: AgreementStatus;
  readonly instrument: Instrument | null;
  /** One side, where the head names it. */
  readonly side: readonly Mention[];
}

const signing =
  /^(signed|signature|signatures|signing|concluded|exchanged|inked|sealed|formalised|formalized|adopted|completed|initialled)$/;
/** What the head of a list says of papers that are still to be signed. */
const unsigned =
  /\b(?:to be signed|under preparation|in preparation|next (?:meeting|visit|session|round)|await(?:s|ing)? signature|yet to be)\b/i;
const documents =
  /^(documents?|agreements?|memorandums?|memoranda|contracts?|deals?|mous?|outcomes?|instruments?|texts?|accords?|acts?|papers?|treaties|understandings?)$/;

/** The head of a list in a line, or null where the line heads none. `leadsItems` where the items of a list come next. */
export function readListHead(line: FrameLine, leadsItems = false): ListHead | null {
  const { tokens, text, role } = line.found.line;
  const colon = /:\s*$/.test(text) || leadsItems;
  const stage = stageOf(line);
  if (stage) return { status: stage, instrument: line.instruments.at(-1) ?? null, side: [] };
  if (!colon && role !== 'heading') return null;
  const lower = tokens.map((token) => token.lower);
  const signed = lower.some((word) => signing.test(word));
  const listed = lower.some((word) => documents.test(word));
  // `A has become party to the following:`.
  const binds = line.verbs.find((each) => /^(sign|hold)$/.test(each.class) && !each.passive && !each.nominal);
  const follows = colon && lower.includes('following') && binds !== undefined;
  if (!signed && !(listed && colon) && !(listed && lower.includes('list')) && !follows) return null;
  const future = lower.some((word) =>
    /^(will|planned|expected|upcoming|pending|deferred|postponed)$/.test(word),
  );
  const status: AgreementStatus =
    lower.includes('not') || future || unsigned.test(text)
      ? 'PLANNED'
      : lower.some((word) => /^(negotiation|negotiations|discussion|discussed|pipeline)$/.test(word))
        ? 'NEGOTIATING'
        : 'SIGNED';
  const verb = follows
    ? binds
    : line.verbs.find((each) => each.class === 'sign' && !each.passive && !each.nominal);
  const side = verb && colon ? (findSubject(line, verb)?.members ?? []) : [];
  const instrument = line.instruments.at(-1) ?? null;
  return { status, instrument, side: side.some((member) => member.type === 'name') ? side : [] };
}

/** Whether a line is an item of a list: by its mark, or as a line of its own without a verb, `A and B: a contract for kilns.` */
export function isItem(line: FrameLine): boolean {
  const { role, tokens, text } = line.found.line;
  if (role === 'item') return true;
  if (tokens.length > 50 || tokens.some((token) => sentence.test(token.lower))) return false;
  const verbless = line.verbs.every((verb) => verb.bare || verb.nominal);
  return verbless && (line.instruments.length > 0 || /[:;–—]/.test(text));
}

function isParty(member: Mention): boolean {
  return (
    member.type === 'name' ||
    (member.type === 'country' && member.form !== 'demonym') ||
    (member.type === 'reference' && member.target === 'two-states')
  );
}

/** Groups of an item that can be its parties: those outside a topic, `on`, `for` or `in` something. */
function partyGroups(line: FrameLine): Group[] {
  const title = line.instruments[0]?.to ?? Infinity;
  // `Agreement for the Avoidance of Double Taxation`: words of the title.
  const entitles = ({ preposition, from, members }: Group) =>
    /^(of|for)$/.test(preposition) &&
    from > title &&
    members.every((member) => member.type === 'name' && !member.certain);
  return line.groups.filter(
    (group) =>
      (!entitles(group) &&
        /^(|between|with|among|by|of)$/.test(group.preposition) &&
        group.members.some(isParty)) ||
      (!entitles(group) &&
        /^(to|from|for)$/.test(group.preposition) &&
        group.members.every((member) => isParty(member) && member.type !== 'country')),
  );
}

/** An item of a list of documents that has no verb: `A and B – memorandum on water`, `MoU: A, B`, `with C (Peru), on grids`. */
export function readItem(line: FrameLine, head: ListHead | null): Frame[] {
  if (!head) return [];
  const groups = partyGroups(line);
  const members = groups.flatMap((group) => group.members).filter(isParty);
  const names = members.filter((member) => member.type === 'name');
  const told = line.instruments[0] ?? head.instrument;
  // A numbered paragraph of a communiqué is a sentence and no item of a list.
  if (line.instruments.length === 0 && line.found.line.tokens.some((token) => sentence.test(token.lower)))
    return [];
  const instrument = told ?? dealOf(line);
  const own = members.slice(0, 2);
  const parties =
    head.side.length > 0 && groups.length > 0
      ? groups[0]!.members.filter(isParty)
      : (groups.find((group) => group.members.filter(isParty).length > 1)?.members.filter(isParty) ?? own);
  // `Agreement on the Recognition of Driving Licences`: in a list of what two states signed it is theirs.
  const titled =
    members.length === 0 &&
    line.instruments[0] !== undefined &&
    !line.instruments[0].weak &&
    head.side.length === 0;
  if (titled && line.instruments[0]!.from <= 6) return [frameOf(line, instrument, head, [bothStates(line)])];
  const both = parties.some((member) => member.type === 'reference' && member.target === 'two-states');
  const enough =
    head.side.length > 0
      ? parties.length > 0
      : (parties.length > 1 && (names.length > 0 || line.instruments.length > 0)) ||
        (both && line.instruments.length > 0);
  if (!enough) return [];
  return [frameOf(line, instrument, head, parties)];
}

const sentence =
  /^(is|are|was|were|has|have|had|will|would|encouraged|welcomed|noted|expressed|agreed|discussed|exchanged|said|stressed|underlined|reaffirmed|recalled|emphasi[sz]ed|thanked|invited|reviewed|visited|met|called|hope|hopes|acted|served|advised|arranged)$/;

const trading =
  /^(supply|supplies|sale|sales|purchase|delivery|deliveries|maintenance|lease|leasing|loan|credit|concession|licence|license|construction|franchise|order|orders|tonnes|distribution|handling)$/;

/** What an item without an instrument tells of: goods, works and money are a contract. */
function dealOf(line: FrameLine): Instrument {
  const trade = line.found.line.tokens.some((token) => trading.test(token.lower));
  return unnamedInstrument({
    from: 0,
    to: 0,
    head: trade ? 'contract' : 'document',
    kind: trade ? 'CONTRACT' : 'OTHER',
    line: line.found.line.index,
  });
}

function bothStates(line: FrameLine): Mention {
  return {
    type: 'reference',
    line: line.found.line.index,
    from: 0,
    to: 0,
    target: 'two-states',
    kinds: [],
    country: null,
  };
}

function frameOf(
  line: FrameLine,
  instrument: Instrument,
  head: ListHead,
  parties: readonly Mention[],
): Frame {
  const { tokens } = line.found.line;
  const own = line.instruments.includes(instrument);
  return plainFrame({
    line: line.found.line.index,
    rule: 'frames/item',
    instrument: own ? instrument : { ...instrument, plural: false, count: null },
    status: readStatus(line.verbs.filter((verb) => !verb.bare || verb.class !== 'expect')) ?? head.status,
    verbs: [],
    first: head.side.length > 0 ? head.side : parties,
    second: head.side.length > 0 ? parties : [],
    from: 0,
    to: tokens.length,
    topicFrom: own ? instrument.to : 0,
  });
}

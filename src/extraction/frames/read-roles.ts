import type { Group } from '../lists/read-groups.ts';
import type { Mention } from '../mentions/mention.ts';
import { isPossessive, type Token } from '../tokens/tokenize.ts';
import { dealRoles } from '../vocabulary/deal-roles.ts';
import { type Frame, plainFrame } from './frame.ts';
import type { FrameLine } from './frame-line.ts';
import { unnamedInstrument } from './instrument.ts';
import { clauseBreaks } from './read-complements.ts';
import { readHelpers } from './read-helpers.ts';

/** Verbs by which somebody gets a role in a deal. */
const naming =
  /^(named|names|name|appointed|appoints|chosen|chose|selected|picked|confirmed|designated|hired|retained|nominated|enlisted|made|taken|brought|engaged|recruited|installed|contracted|booked|signed|found|finds|gained|won|landed|lands|attracted)$/;
const becoming = /^(become|becomes|became)$/;
const unreal =
  /^(could|may|might|would|should|if|wants?|wanted|hopes?|hoped|seeks?|seeking|considering|preferred|potential|possible|proposed|not|never|longtime|traditional)$/;
const opening = /^(a|an|the|as|its|their|sole|exclusive|main|lead|new|official|general|prime|second|first)$/;

interface Naming {
  /** The verb. */
  readonly at: number;
  /** First token of the verb with its helpers. */
  readonly from: number;
  /** The noun of the role. */
  readonly role: number;
  /** `was named`, `became`: the subject has the role. */
  readonly passive: boolean;
}

/** The noun of a role close behind a place: `main contractor`, `as its exclusive supplier of pumps`. */
function roleBehind(tokens: readonly Token[], from: number, limit: number): number {
  for (let at = from; at < Math.min(tokens.length, from + limit); at += 1) {
    const { lower, kind, capital } = tokens[at]!;
    if (kind === 'word' && !capital && dealRoles.has(lower)) return at;
    if (clauseBreaks.has(lower) || /^[,.]$/.test(tokens[at]!.text)) return -1;
  }
  return -1;
}

/** The naming at a token: `was named main contractor`, `became the exclusive supplier`. */
function namingAt(tokens: readonly Token[], at: number): Naming | undefined {
  const { lower } = tokens[at]!;
  const becomes = becoming.test(lower);
  if (!becomes && !naming.test(lower)) return undefined;
  const helpers = readHelpers(tokens, at, !becomes);
  if (helpers.negated || (helpers.future && !helpers.agreed)) return undefined;
  if (tokens.slice(Math.max(0, helpers.from - 5), at).some((token) => unreal.test(token.lower)))
    return undefined;
  const passive = becomes || helpers.passive;
  const start = at + (/^(on|in|up)$/.test(tokens[at + 1]?.lower ?? '') ? 2 : 1);
  const role = roleBehind(tokens, start, passive ? 9 : 16);
  if (role < 0) return undefined;
  // `became the largest supplier`, and `was chosen to supply`, name nobody; `as` or an article leads to the role.
  const led = tokens.slice(start, role).some((token) => opening.test(token.lower)) || role === start;
  const plain = tokens
    .slice(at, role)
    .every((token) => !/^(largest|biggest|leading|major|top|among|one)$/.test(token.lower));
  return led && plain ? { at, from: helpers.from, role, passive } : undefined;
}

function partyIn(group: Group | undefined): readonly Mention[] {
  return group?.members.filter(({ type }) => type === 'name' || type === 'reference') ?? [];
}

/** Who opens the clause that a naming stands in. */
function subjectOf({ found, groups }: FrameLine, { from }: Naming): Group | undefined {
  const before = groups.filter(
    (group) => group.preposition === '' && group.to <= from && partyIn(group).length > 0,
  );
  const clear = (group: Group) =>
    found.line.tokens.slice(group.to, from).every((token) => !clauseBreaks.has(token.lower));
  return before.filter(clear).at(-1) ?? groups.find(({ from: start, to }) => start < from && to >= from);
}

/** `by B`, `supplier to B`, `B's contractor`: whose deal it is that somebody is named for. */
function principalOf({ found, groups }: FrameLine, { at, role }: Naming): Group | undefined {
  const { tokens } = found.line;
  const behind = groups.filter((group) => group.from > at && group.from - role < 20);
  const end = tokens.findIndex((token, place) => place > role && clauseBreaks.has(token.lower));
  const inside = behind
    .filter((group) => end < 0 || group.from < end)
    .filter((group) => partyIn(group).length > 0);
  const owner = inside.find((group) => group.from < role && isPossessive(tokens[group.coreEnd]));
  const governed = (word: string) => inside.find((group) => group.preposition === word && group.from > role);
  return governed('by') ?? owner ?? governed('to') ?? governed('for') ?? governed('of');
}

/** Whom a subject names: `named A its contractor`. */
function namedOne({ groups }: FrameLine, { at, role }: Naming): Group | undefined {
  // `has found a distributor in B`.
  const found = groups.find(
    ({ preposition, prepositionAt }) => preposition === 'in' && prepositionAt === role + 1,
  );
  if (found) return found;
  return groups.find(
    (group) => group.from > at && group.from < role && group.preposition === '' && partyIn(group).length > 0,
  );
}

/** Deals told by the role that somebody is given: `A was named main contractor by B`, `A became the exclusive supplier of B`. */
export function readRoles(line: FrameLine, frames: readonly Frame[]): Frame[] {
  const { tokens, index } = line.found.line;
  if (frames.some((frame) => frame.first.length + frame.second.length > 1)) return [];
  return tokens.flatMap((_, at) => {
    const told = namingAt(tokens, at);
    if (!told) return [];
    const subject = subjectOf(line, told);
    const other = told.passive ? principalOf(line, told) : namedOne(line, told);
    const members = [partyIn(subject), partyIn(other)] as const;
    if (subject === other || members.some((side) => side.length === 0)) return [];
    if (![...members[0], ...members[1]].some(({ type }) => type === 'name')) return [];
    const instrument = unnamedInstrument({
      from: at,
      to: at + 1,
      head: 'contract',
      kind: tokens[told.role]!.lower === 'partner' ? 'OTHER' : 'CONTRACT',
      line: index,
    });
    return [
      plainFrame({
        line: index,
        rule: 'frames/role',
        instrument,
        status: 'SIGNED',
        verbs: [],
        first: members[0],
        second: members[1],
        from: Math.min(subject!.from, told.from),
        to: Math.max(other!.to, told.role + 1),
        topicFrom: told.role + 1,
      }),
    ];
  });
}

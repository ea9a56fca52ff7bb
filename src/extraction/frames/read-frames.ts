import type { Group } from '../lists/read-groups.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Token } from '../tokens/tokenize.ts';
import { chooseSides } from './choose-sides.ts';
import type { Clause, Sides } from './clause.ts';
import { findGovernor, isCoordinated } from './find-governor.ts';
import { findOwner } from './find-owner.ts';
import { findSubject } from './find-subject.ts';
import type { Verb } from './find-verbs.ts';
import type { Frame } from './frame.ts';
import { type FrameLine, meansSeveral } from './frame-line.ts';
import type { Instrument } from './instrument.ts';
import { isNeither, isOngoing, isTitled } from './line-signs.ts';
import { isConceivable, isMereIdea, isSupposed, isVain, isWish } from './mere-ideas.ts';
import { namedSides } from './named-sides.ts';
import { type Complements, readComplements } from './read-complements.ts';
import { readStatus } from './read-status.ts';
import { isSuccessor } from './read-successors.ts';
import { readUnder } from './read-under.ts';
import { readUnnamed } from './read-unnamed.ts';
import { signatoriesOf } from './signatories.ts';
import { isJointStatement, isTreatyLike } from './treaty-like.ts';

/** `It is not true, the airport said, that it has a contract`: what it is that is not so. */
function saysThat(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ lower }) => lower === 'that');
}

/** `denied reports that it had signed`: what a report says is denied with it. */
function deniers(line: FrameLine, instrument: Instrument): Verb[] {
  const { tokens } = line.found.line;
  const isReport = ({ lower }: Token) =>
    /^(reports?|rumou?rs?|claims?|suggestions?|speculation|allegations?|having|media|writings?|information|stories|story|news|posts?)$/.test(
      lower,
    );
  const reported = tokens.slice(0, instrument.from).findIndex(isReport);
  return line.verbs.filter((verb) => {
    if (verb.class !== 'deny' && verb.class !== 'refuse') return false;
    // `denied that it had signed a contract`, `denied a report that …`.
    const that =
      verb.class === 'deny' &&
      !verb.negated &&
      (tokens[verb.to]?.lower === 'that' || (verb.at <= 2 && saysThat(tokens, verb.to, instrument.from)));
    if (verb.at < instrument.from) return that || tokens.slice(verb.to, instrument.from).some(isReport);
    // `Reports that A had signed a contract with B are wrong`.
    return verb.class === 'deny' && reported >= 0 && /^(that|of)$/.test(tokens[reported + 1]?.lower ?? '');
  });
}

interface Governed {
  readonly verb: Verb | undefined;
  readonly complements: Complements;
}

/** The verb over an instrument and what completes it; a coordinated instrument may have a clause of its own. */
function readGoverned(line: FrameLine, instrument: Instrument): Governed {
  const verb = findGovernor(line, instrument);
  const complements = readComplements(line, instrument, verb !== undefined);
  if (!verb || !isCoordinated(line.found.line.tokens, instrument)) return { verb, complements };
  // `…, and the contract was awarded to C`.
  const alone = readComplements(line, instrument, false);
  const own = alone.verbs.some((each) => each.passive && each.from >= instrument.to);
  return own ? { verb: undefined, complements: alone } : { verb, complements };
}

/** The subject of the verb over an instrument, or that of the verb before where it is not said again. */
function readSubject(
  line: FrameLine,
  verb: Verb | undefined,
  inherited: Group | undefined,
): Group | undefined {
  if (!verb || verb.nominal) return undefined;
  const found = findSubject(line, verb) ?? subjectBehind(line, verb);
  if (found || !repeatsSubject(line.found.line.tokens, verb)) return found;
  return inherited ?? line.groups.find((group) => group.preposition === '' && group.to <= verb.from);
}

/** `After signing a memorandum with A, B concluded …`: the subject of the main clause. */
function subjectBehind(line: FrameLine, verb: Verb): Group | undefined {
  const { tokens } = line.found.line;
  // `Denouncing the treaty with Ecuador, Mexico …`.
  const fronted = verb.from === 0 && /ing$/.test(verb.word);
  if (
    !fronted &&
    (verb.from > 2 || !/^(after|having|before|by|besides|following)$/.test(tokens[0]?.lower ?? ''))
  )
    return undefined;
  return line.groups.find(
    (group) => group.preposition === '' && tokens[group.from - 1]?.text === ',' && group.from > verb.to,
  );
}

function readClause(line: FrameLine, instrument: Instrument, inherited: Group | undefined): Clause {
  const { verb, complements } = readGoverned(line, instrument);
  const before = (group: Group) => group.to <= instrument.from;
  return {
    instrument,
    verb,
    verbs: [...deniers(line, instrument), ...(verb ? [verb] : []), ...complements.verbs],
    subject: readSubject(line, verb, inherited),
    ahead:
      verb &&
      (line.groups.find(
        (group) => group.preposition === 'with' && group.prepositionAt >= verb.at && before(group),
      ) ??
        antecedent(line, verb)),
    holder: line.groups.find(
      (group) =>
        group.preposition === '' &&
        group.from >= instrument.to &&
        group.to <= (complements.slots.get('with')?.prepositionAt ?? 0) &&
        /^(which|that)$/.test(line.found.line.tokens[group.from - 1]?.lower ?? ''),
    ),
    source:
      verb &&
      line.groups.find(
        (group) =>
          group.preposition === 'from' && group.prepositionAt === verb.to && group.to === instrument.from,
      ),
    listed: line.groups.find(
      (group) =>
        group.preposition === '' &&
        group.from === instrument.to + 1 &&
        /^[,:–—]$/.test(line.found.line.tokens[instrument.to]?.text ?? ''),
    ),
    fronted:
      (verb || complements.verbs.length > 0 || instrument.possessive || findOwner(line, instrument)) &&
      line.groups.find(
        (group) =>
          group.preposition === 'with' &&
          (group.prepositionAt <= 1 ||
            /^[:;"“]$/.test(line.found.line.tokens[group.prepositionAt - 1]!.text)) &&
          group.prepositionAt < (verb?.from ?? instrument.from) &&
          before(group),
      ),
    receiver: verb && line.groups.find((group) => group.from === verb.to && before(group)),
    leading: line.groups.find(
      (group) =>
        group.preposition === 'between' &&
        /^[–—:,-]$/.test(line.found.line.tokens[group.to]?.text ?? '') &&
        instrument.from - group.to === 1,
    ),
    behalf: line.groups.find(
      (group) =>
        group.preposition === 'of' &&
        meansSeveral(group.members) &&
        group.members.every((member) => member.type === 'name') &&
        /^(behalf|name)$/.test(line.found.line.tokens[group.prepositionAt - 1]?.lower ?? ''),
    ),
    signatories: signatoriesOf(line, instrument),
    owner: findOwner(line, instrument),
    complements,
    under: readUnder(line, instrument),
    beside: line.groups.find(
      (group) => group.preposition === '' && group.to === instrument.from && group.members.length === 1,
    ),
    opening: line.groups.find((group) => group.preposition === '' && before(group)),
    ongoing: isOngoing(line),
    titled: isTitled(line, instrument),
  };
}

/** `B, with which A signed a contract`: the group that the relative pronoun goes back to. */
function antecedent(line: FrameLine, verb: Verb): Group | undefined {
  const { tokens } = line.found.line;
  for (let at = verb.from - 1; at > Math.max(0, verb.from - 12); at -= 1) {
    if (!/^(which|whom)$/.test(tokens[at]!.lower) || !/^(with|from|to)$/.test(tokens[at - 1]?.lower ?? ''))
      continue;
    const end = tokens[at - 2]?.text === ',' ? at - 2 : at - 1;
    const core = tokens[end - 1]?.text === '.' ? end - 1 : end;
    return line.groups.find((group) => [end, core].includes(group.to) || [end, core].includes(group.coreEnd));
  }
  return undefined;
}

/** `with three Georgian companies: A, B and C`: those that the list after a description names. */
function listedAfter(line: FrameLine, unnamed: Frame['unnamed'], from: number): readonly Mention[] {
  const { tokens } = line.found.line;
  if (unnamed.length === 0) return [];
  const listed = line.groups.find(
    (group) =>
      group.from > from &&
      group.preposition === '' &&
      /^[:,–—(-]$/.test(tokens[group.from - 1]?.text ?? '') &&
      tokens.slice(from, group.from).filter((token) => token.kind === 'word').length <= 10 &&
      group.members.every((member) => member.type === 'name'),
  );
  return listed?.members ?? [];
}

function frameOf(
  line: FrameLine,
  { instrument, verb, verbs, subject, complements }: Clause,
  { first, second, rule }: Sides,
): Frame {
  const { tokens, index } = line.found.line;
  const open = second.length === 0 && first.length <= 1 && !meansSeveral(first);
  const described = open ? readUnnamed(line, instrument.to, verb) : [];
  const listed = listedAfter(line, described, instrument.to);
  const respectively =
    instrument.plural && first.length > 1 && tokens.some((token) => token.lower === 'respectively');
  return {
    line: index,
    rule,
    instrument,
    status:
      tokens[instrument.from]?.lower === 'no' || isNeither(tokens, verb)
        ? 'DENIED'
        : isScheduled(line, verbs, instrument)
          ? 'PLANNED'
          : (readStatus(verbs) ?? (isJointStatement(instrument) ? 'SIGNED' : null)),
    verbs,
    first,
    second: listed.length > 0 ? listed : second,
    distributive: instrument.plural && (second.length > 0 || listed.length > 0),
    severally: second.length > 0 && first.length > 1 && saysEach(tokens, subject, complements.end),
    paired: respectively && (first.length === second.length || second.length === 1),
    unnamed: listed.length > 0 ? [] : described,
    from: Math.min(verb?.from ?? instrument.from, subject?.from ?? instrument.from, instrument.from),
    to: complements.end,
    topicFrom: instrument.to,
  };
}

const scheduled =
  /\b(?:is|are|was|were|been) (?:now |still )?(?:planned|expected|scheduled|due|foreseen|slated|postponed|deferred|delayed|moved|rescheduled|shifted|set|pencilled in|put off|brought forward|pushed back)(?: (?:for|from|in|on|by|this|next|later|before|at|until|to take|to be|to \w+|by a)\b|[.,]|$)/i;

/** `The memorandum is ready; its signing is planned for May`. */
const toBeSigned =
  /\b(?:its|the) (?:signing|signature) (?:is|was|has been) (?:planned|expected|scheduled|foreseen|due|postponed|deferred)\b/i;

/** `The signing of an agreement between A and B is planned for May`. */
function isScheduled(line: FrameLine, verbs: readonly Verb[], instrument: Instrument): boolean {
  const { tokens, text, start } = line.found.line;
  const rest = text.slice((tokens[instrument.to - 1]?.end ?? start) - start);
  const signs = verbs.filter((verb) => verb.class === 'sign');
  // `hopes to have its contract signed by winter`.
  const ahead = `${tokens[instrument.from - 2]?.lower} ${tokens[instrument.from - 1]?.lower}`;
  if (/^(to|will) (have|get|see)$/.test(ahead) && signs.some((verb) => verb.bare)) return true;
  if (signs.length === 0) return toBeSigned.test(rest);
  // `The signing of the memorandum between A and B was put back by a week`.
  const awaited = verbs.some((verb) => verb.class === 'expect' && !verb.bare);
  return signs.every((verb) => verb.nominal) && (awaited || scheduled.test(rest));
}

/** `A and B each signed a memorandum with C`, `A and B signed separate memorandums with C`. */
function saysEach(tokens: readonly Token[], subject: Group | undefined, end: number): boolean {
  if (!subject) return false;
  return tokens
    .slice(subject.to, end)
    .some((token) => /^(each|separate|separately|individual)$/.test(token.lower));
}

/** `between A and B, between C and D` are two frames; `with A, with B` is one with more partners. */
function repeatFrame(frame: Frame, { repeated, pairs }: Complements): Frame[] {
  if (frame.rule === 'frames/passive-by' && pairs.length > 0)
    return [
      frame,
      ...pairs.map(([first, second]) => ({ ...frame, first: first.members, second: second.members })),
    ];
  if (frame.rule === 'frames/between')
    return [frame, ...repeated.map(({ members }) => ({ ...frame, first: members }))];
  if (!frame.distributive) return [frame];
  return [{ ...frame, second: [...frame.second, ...repeated.flatMap(({ members }) => members)] }];
}

/** What one line says of one of its instruments; undefined where it reports no agreement. */
export function readFrame(
  line: FrameLine,
  instrument: Instrument,
  inherited: Group | undefined,
): { frames: Frame[]; subject: Group | undefined } | undefined {
  if (isMereIdea(line.found.line.tokens, instrument.from)) return undefined;
  const clause = readClause(line, instrument, inherited);
  if (clause.verb && isWish(line.found.line.tokens, clause.verb)) return undefined;
  if (clause.verb && isSupposed(line.found.line.tokens, clause.verb)) return undefined;
  if (clause.verb && isConceivable(line.found.line.tokens, clause.verb)) return undefined;
  const sides = namedSides(line, instrument) ?? chooseSides(clause);
  const unsupported =
    instrument.weak &&
    !isJointStatement(instrument) &&
    clause.verbs.length === 0 &&
    !clause.complements.slots.has('between') &&
    sides?.rule !== 'frames/loan-to';
  if (!sides || unsupported) return undefined;
  const frame = frameOf(line, clause, sides);
  // `expressed their willingness to explore a trade agreement`.
  const settled = frame.status === 'SIGNED' || frame.status === 'IN_FORCE';
  // `A subcontract with a firm which it did not name was also signed`: whoever `it` is.
  const fresh = frame.rule === 'frames/definite' && !instrument.definite;
  const next = isSuccessor(line, instrument) && !isTreatyLike(instrument);
  if (fresh && (frame.unnamed.length > 0 || next)) return undefined;
  if (frame.rule === 'frames/definite' && !settled && isVain(line.found.line.tokens)) return undefined;
  return { frames: repeatFrame(frame, clause.complements), subject: clause.subject };
}

function repeatsSubject(tokens: readonly Token[], verb: Verb): boolean {
  return /^(and|,|also|then)$/.test(tokens[verb.from - 1]?.lower ?? '');
}

import type { Group } from '../lists/read-groups.ts';
import { isApostrophe, isPossessive, type Token } from '../tokens/tokenize.ts';
import { chooseSides, isOngoing, isTitled } from './choose-sides.ts';
import { findGovernor, isCoordinated } from './find-governor.ts';
import { findSubject } from './find-subject.ts';
import type { Verb } from './find-verbs.ts';
import type { Frame } from './frame.ts';
import { type FrameLine, meansSeveral } from './frame-line.ts';
import type { Instrument } from './instrument.ts';
import { namedSides } from './named-sides.ts';
import { readComplements } from './read-complements.ts';
import { readStatus } from './read-status.ts';
import { readUnder } from './read-under.ts';
import { readUnnamed } from './read-unnamed.ts';

/** `the trio's previous memorandum`, `Peru's contract with X`: the group whose possessive goes before the instrument. */
function findOwner(line: FrameLine, instrument: Instrument): Group | undefined {
  const { tokens } = line.found.line;
  for (let at = instrument.from; at >= instrument.from - 1; at -= 1) {
    const mark = tokens[at - 1];
    // `It's one agreement` owns nothing.
    if (/^(it|that|there|what|he|she|here)$/.test(tokens[at - 2]?.lower ?? '')) return undefined;
    if (isPossessive(mark) || isApostrophe(mark))
      return line.groups.find((group) => group.coreEnd === at - 1);
  }
  return undefined;
}

/** `denied reports that it had signed`: what a report says is denied with it. */
function deniers(line: FrameLine, instrument: Instrument): Verb[] {
  const { tokens } = line.found.line;
  return line.verbs.filter((verb) => {
    if ((verb.class !== 'deny' && verb.class !== 'refuse') || verb.at >= instrument.from) return false;
    return tokens
      .slice(verb.to, instrument.from)
      .some((token) =>
        /^(reports?|rumou?rs?|claims?|suggestions?|speculation|allegations?|having|media)$/.test(token.lower),
      );
  });
}

/** What one line says of one of its instruments; undefined where it reports no agreement. */
export function readFrame(
  line: FrameLine,
  instrument: Instrument,
  inherited: Group | undefined,
): { frames: Frame[]; subject: Group | undefined } | undefined {
  const { tokens } = line.found.line;
  if (isMereIdea(tokens, instrument.from)) return undefined;
  let verb = findGovernor(line, instrument);
  let complements = readComplements(line, instrument, verb !== undefined);
  if (verb && isCoordinated(tokens, instrument)) {
    // `…, and the contract was awarded to C`: a clause of its own.
    const alone = readComplements(line, instrument, false);
    if (alone.verbs.some((each) => each.passive && each.from >= instrument.to)) {
      verb = undefined;
      complements = alone;
    }
  }
  const verbs = [...deniers(line, instrument), ...(verb ? [verb] : []), ...complements.verbs];
  const found = verb && !verb.nominal ? findSubject(line, verb) : undefined;
  const repeats = verb !== undefined && !verb.nominal && repeatsSubject(tokens, verb);
  const opening = line.groups.find(
    (group) => group.preposition === '' && verb !== undefined && group.to <= verb.from,
  );
  const subject = found ?? (repeats ? (inherited ?? opening) : undefined);
  const ahead = verb
    ? line.groups.find(
        (group) =>
          group.preposition === 'with' && group.prepositionAt >= verb.to && group.to <= instrument.from,
      )
    : undefined;
  const owner = findOwner(line, instrument);
  const named = namedSides(line, instrument);
  const sides =
    named ??
    chooseSides(
      instrument,
      verbs,
      verb,
      subject,
      ahead,
      owner,
      complements,
      readUnder(line, instrument),
      line.groups.find((group) => group.preposition === '' && group.to <= instrument.from),
      isOngoing(line),
      isTitled(line, instrument),
    );
  if (!sides || (instrument.weak && verbs.length === 0 && !complements.slots.has('between')))
    return undefined;
  const { first, second, rule } = sides;
  const open = second.length === 0 && first.length <= 1 && !meansSeveral(first);
  const frame: Frame = {
    line: line.found.line.index,
    rule,
    instrument,
    status: tokens[instrument.from]?.lower === 'no' ? 'DENIED' : readStatus(verbs),
    verbs,
    first,
    second,
    distributive: instrument.plural && second.length > 0,
    severally: second.length > 0 && first.length > 1 && saysEach(tokens, subject, complements.end),
    paired:
      instrument.plural &&
      tokens.some((token) => token.lower === 'respectively') &&
      first.length > 1 &&
      (first.length === second.length || second.length === 1),
    unnamed: open ? readUnnamed(line, instrument.to, verb) : [],
    from: Math.min(verb?.from ?? instrument.from, subject?.from ?? instrument.from, instrument.from),
    to: complements.end,
    topicFrom: instrument.to,
  };
  const { repeated } = complements;
  if (rule === 'frames/between')
    return { frames: [frame, ...repeated.map((group) => ({ ...frame, first: group.members }))], subject };
  if (instrument.plural && second.length > 0 && repeated.length > 0) {
    return {
      frames: [{ ...frame, second: [...second, ...repeated.flatMap((group) => group.members)] }],
      subject,
    };
  }
  return { frames: [frame], subject };
}

/** `A and B each signed a memorandum with C`, `A and B signed separate memorandums with C`. */
function saysEach(tokens: readonly Token[], subject: Group | undefined, end: number): boolean {
  if (!subject) return false;
  return tokens
    .slice(subject.to, end)
    .some((token) => /^(each|separate|separately|individual)$/.test(token.lower));
}

/** `the possibility of a memorandum`: there is none. */
function isMereIdea(tokens: readonly Token[], from: number): boolean {
  return (
    tokens[from - 1]?.lower === 'of' &&
    /^(possibility|idea|prospects?|option|need|notion)$/.test(tokens[from - 2]?.lower ?? '')
  );
}

function repeatsSubject(tokens: readonly Token[], verb: Verb): boolean {
  return /^(and|,|also|then)$/.test(tokens[verb.from - 1]?.lower ?? '');
}

import type { Group } from '../lists/read-groups.ts';
import type { Clause, Sides } from './clause.ts';
import { activePassives } from './find-governor.ts';
import { meansSeveral } from './frame-line.ts';
import { ownerOf, statesOf } from './owners.ts';
import type { Slot } from './read-complements.ts';
import { isJointStatement, isTreatyLike } from './treaty-like.ts';

const giving = /^(award|grant|hand|g[ai]ve|extend|approve|provid|offer)/;
const signature =
  /^(signed|countersigned|inked|penned|initialled|initialed|sealed|concluded|clinched|exchanged)$/;
const money = /^(loan|credit|grant|financing|order|line|facility|guarantee|lease|wet-lease)$/;

type Read = (clause: Clause) => Sides | undefined;

function sides(rule: string, first: Group | undefined, second?: Group): Sides {
  return { rule: `frames/${rule}`, first: first?.members ?? [], second: second?.members ?? [] };
}

function slot({ complements }: Clause, name: Slot): Group | undefined {
  return complements.slots.get(name);
}

/** The other side: behind `with`, wherever it stands. */
function otherSide(clause: Clause): Group | undefined {
  return slot(clause, 'with') ?? clause.ahead ?? clause.fronted;
}

function isMoney({ instrument }: Clause): boolean {
  return money.test(instrument.head);
}

/** Whether the subject does the signing, or is awarded what others sign away. */
function isActive({ subject, verb }: Clause): boolean {
  return subject !== undefined && verb !== undefined && (!verb.passive || activePassives.test(verb.word));
}

const readBetween: Read = (clause) => {
  const between = slot(clause, 'between') ?? clause.leading;
  if (!between || !meansSeveral(between.members)) return undefined;
  const apart = between.prepositionAt !== clause.instrument.to;
  // `A and B signed an agreement on a line between two towns`.
  const named = between.members.every((member) => member.type === 'name') && meansStates(clause.subject);
  if (apart && !named && isActive(clause) && (meansSeveral(clause.subject!.members) || otherSide(clause)))
    return undefined;
  return sides('between', between, clause.complements.joined);
};

/** `the Ministers`, `the two sides`: those who sign for the bodies that are named. */
function meansStates(subject: Group | undefined): boolean {
  return (
    subject?.members.every((member) => member.type === 'reference' && member.target === 'two-states') ?? false
  );
}

/** `The Ministers signed, on behalf of A and B`. */
const readBehalf: Read = (clause) =>
  clause.behalf && (!clause.subject || meansStates(clause.subject))
    ? sides('behalf', clause.behalf)
    : undefined;

const readLinking: Read = (clause) => {
  const between = slot(clause, 'between');
  const other = otherSide(clause);
  return between && other && /^(linking|joining)$/.test(between.preposition)
    ? sides('between', between, other)
    : undefined;
};

const readRelative: Read = (clause) => {
  const { relative } = clause.complements;
  const given = clause.verbs.some((verb) => giving.test(verb.word)) ? slot(clause, 'to') : undefined;
  const kept = clause.verbs.some((verb) => /^(keeps|kept|opened|opens)$/.test(verb.word))
    ? slot(clause, 'for')
    : undefined;
  const gained = given ?? kept ?? (clause.instrument.kind === 'CONTRACT' ? slot(clause, 'from') : undefined);
  const other = otherSide(clause) ?? gained;
  // `the agreement under which A represented us expired`: the other side is who the article speaks of.
  const [lone, more] = relative?.members ?? [];
  const alone = !other && !more && clause.instrument.definite && clause.verbs.length > 0;
  if (alone && lone?.type === 'name' && lone.certain)
    return { ...sides('relative', undefined), second: [lone] };
  return relative && (other || meansSeveral(relative.members))
    ? sides('relative', relative, other)
    : undefined;
};

const readInvolving: Read = (clause) => {
  const involving = slot(clause, 'involving');
  return involving && sides('involving', involving, otherSide(clause) ?? slot(clause, 'including'));
};

const readActive: Read = (clause) => {
  if (!isActive(clause)) return undefined;
  const { word, passive } = clause.verb!;
  const receiver = giving.test(word) ? (clause.receiver ?? slot(clause, 'to')) : undefined;
  const giver = passive ? slot(clause, 'by') : undefined;
  const from = slot(clause, 'from') ?? clause.source;
  const gained = /^(secur|win|won|land|obtain|receiv|collect|gather|bag|book|pick|got|get)/.test(word)
    ? from
    : undefined;
  const lender = from ?? slot(clause, 'to') ?? slot(clause, 'for');
  const second = otherSide(clause) ?? receiver ?? giver ?? (isMoney(clause) ? lender : gained);
  return sides(second ? 'subject-with' : 'subject', clause.subject, second);
};

const readInverted: Read = (clause) => {
  const { inverted } = clause.complements;
  return inverted && sides('inverted', inverted, otherSide(clause));
};

const readPassive: Read = (clause) => {
  const by = slot(clause, 'by');
  const signed = clause.verbs.some((verb) => verb.passive || verb.bare || verb.class === 'sign');
  return by && signed ? sides('passive-by', by, otherSide(clause)) : undefined;
};

/** `A's tender was won by B`, `B won the tender of A`: whoever called it, and whoever won. */
const readWon: Read = (clause) => {
  const won = clause.verbs.find((verb) => /^(won|win|wins)$/.test(verb.word));
  if (!won) return undefined;
  const winner = won.passive ? slot(clause, 'by') : isActive(clause) ? clause.subject : undefined;
  const caller = clause.owner ?? (clause.instrument.head === 'tender' ? slot(clause, 'of') : undefined);
  if (winner && caller) return sides('won', caller, winner);
  const own = won.passive && winner && clause.instrument.possessive;
  return own ? { ...sides('won', undefined, winner), first: [ownerOf(clause.instrument)] } : undefined;
};

const readFromTo: Read = (clause) => {
  const from = slot(clause, 'from');
  const to = slot(clause, 'to');
  return isMoney(clause) && from && to ? sides('from-to', from, to) : undefined;
};

const readOwner: Read = (clause) => {
  const lender = isMoney(clause) ? slot(clause, 'from') : undefined;
  return clause.owner && sides('owner', clause.owner, otherSide(clause) ?? lender);
};

const readUnderClause: Read = (clause) =>
  clause.under && sides('under', clause.under.subject, otherSide(clause) ?? clause.under.object);

/** `Distribution contract, A with B`. */
const readListed: Read = (clause) => {
  const other = slot(clause, 'with');
  const { listed, verbs } = clause;
  // `A tripartite agreement was signed: A, B and C will equip the ward`.
  const several = listed && meansSeveral(listed.members) && verbs.some((verb) => verb.passive);
  return listed && (other || several) ? sides('listed', listed, other) : undefined;
};

const readOf: Read = (clause) => {
  const other = otherSide(clause);
  const of = slot(clause, 'of');
  const placed = of?.members.every((member) => member.type === 'city');
  return of && !placed && other ? sides('of-with', of, other) : undefined;
};

/** `the code-share of A and B`, `bears the signatures of A and B`. */
const readOfPair: Read = (clause) => {
  const of = slot(clause, 'of') ?? clause.signatories;
  const parties = of?.members.filter(
    (member) =>
      member.type === 'name' ||
      member.type === 'person' ||
      member.type === 'reference' ||
      // `the cooperation programme of Cyprus and Lebanon`.
      (member.type === 'country' && of.members.length === 2 && of.prepositionAt === clause.instrument.to),
  );
  return of &&
    parties &&
    parties.length === of.members.length &&
    meansSeveral(parties) &&
    clause.verbs.length > 0
    ? sides('of', of)
    : undefined;
};

/** `The letter of intent of A and B was revoked by the latter`: who ended it is one of its parties. */
const readEnded: Read = (clause) =>
  clause.verbs.some((verb) => verb.passive && verb.class === 'end') ? readOfPair(clause) : undefined;

const readAwarded: Read = (clause) => {
  const awarded = clause.verbs.some(
    (verb) => (verb.passive && giving.test(verb.word)) || /^(went|goes|gone|has|have)$/.test(verb.word),
  );
  const to = slot(clause, 'to');
  return awarded && to ? sides('awarded-to', slot(clause, 'by') ?? slot(clause, 'from'), to) : undefined;
};

const readPossessive: Read = (clause) => {
  if (!clause.instrument.possessive || clause.verbs.length === 0) return undefined;
  return { ...sides('possessive', undefined, otherSide(clause)), first: [ownerOf(clause.instrument)] };
};

const readLoanFrom: Read = (clause) => {
  const from = slot(clause, 'from');
  return isMoney(clause) && from && clause.opening ? sides('loan-from', clause.opening, from) : undefined;
};

/** `will finance the dam with a loan to B`: whoever opens the clause lends. */
const readLoanTo: Read = (clause) => {
  const to = slot(clause, 'to');
  const names = (group: Group) => group.members.every((member) => member.type === 'name');
  return isMoney(clause) && to && names(to) && clause.opening && names(clause.opening)
    ? sides('loan-to', clause.opening, to)
    : undefined;
};

/** `Outcomes: A a contract with B, C an agreement with D`. */
const readBeside: Read = (clause) => {
  const other = slot(clause, 'with');
  const { beside, verb } = clause;
  return beside && other && !verb ? sides('beside', beside, other) : undefined;
};

const readWith: Read = (clause) => {
  const other = otherSide(clause);
  const { opening } = clause;
  const names = opening?.members.some((member) => member.type === 'name') && opening !== other;
  return other && sides('with', clause.holder ?? (names ? opening : undefined), other);
};

/** `They welcomed the progress of the negotiations on a treaty`: those of the two states. */
const readOngoing: Read = ({ verb, ongoing, instrument }) => {
  const states = verb?.class === 'negotiate' && ongoing && !instrument.weak;
  return states ? { rule: 'frames/negotiation-of', first: [statesOf(instrument)], second: [] } : undefined;
};

/** `The shareholders' agreement was inked`: whose it is the sentences before tell. */
const readDefinite: Read = ({ instrument, titled, verbs, complements }) => {
  // `the memorandum between A and B` of which A alone is known is not the last one told.
  const between = complements.slots.get('between');
  if (between?.members.every(({ type }) => type === 'name')) return undefined;
  const treaty = isTreatyLike(instrument);
  const signed = verbs.some((verb) => verb.passive && verb.class === 'sign');
  const inked = verbs.some((verb) => signature.test(verb.word) && (verb.passive || verb.bare));
  const paper = !instrument.weak || inked || (instrument.kind === 'CONTRACT' && signed);
  // `A and B met the press. A memorandum was signed.`
  const fresh = inked && !instrument.weak && verbs.every((verb) => verb.class === 'sign');
  const told = titled || treaty || ((instrument.definite || fresh) && paper);
  const settled = treaty
    ? verbs.length > 0 || isJointStatement(instrument)
    : verbs.some((verb) => verb.class !== 'negotiate' && verb.class !== 'expect');
  return told && settled && !instrument.plural ? sides('definite', undefined) : undefined;
};

/** The constructions in the order in which they are tried: the closest and plainest first. */
const constructions: readonly Read[] = [
  readBetween,
  readBehalf,
  readRelative,
  readLinking,
  readInvolving,
  readWon,
  readActive,
  readInverted,
  readEnded,
  readPassive,
  readFromTo,
  readOwner,
  readUnderClause,
  readListed,
  readOf,
  readOfPair,
  readAwarded,
  readPossessive,
  readLoanFrom,
  readLoanTo,
  readBeside,
  readWith,
  readOngoing,
  readDefinite,
];

/** Which groups around an instrument are its sides; undefined where no construction tells any. */
export function chooseSides(clause: Clause): Sides | undefined {
  for (const read of constructions) {
    const found = read(clause);
    if (found) return complete(clause, found);
  }
  return undefined;
}

/** `clinched a contract from B`, `cancelled the contract of B`: the one organization that the clause tells beside a lone party. */
function complete(clause: Clause, found: Sides): Sides {
  if (found.second.length > 0 || found.first.length !== 1 || meansSeveral(found.first)) return found;
  const settled = clause.verbs.some((verb) => verb.class !== 'deny' && verb.class !== 'refuse');
  if (!settled) return found;
  const isName = (group: Group | undefined) =>
    group?.members.every((member) => member.type === 'name' && !found.first.includes(member)) ?? false;
  const other = (['from', 'to', 'for', 'by'] as const).map((name) => slot(clause, name)).find(isName);
  const ended = clause.verbs.some(
    (verb) => /^(end|renew|suspend)$/.test(verb.class) || /^(win|wins|won|clinch|land|secur)/.test(verb.word),
  );
  const told = other ?? (ended ? [slot(clause, 'of')].find(isName) : undefined);
  return told ? { ...found, second: told.members } : found;
}

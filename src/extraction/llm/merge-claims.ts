import type { AgreementReported, ExtractedClaim, PartyMention, Statement } from '../../model/claim.ts';
import { nameKey } from '../../model/name-key.ts';
import { datesAgree } from '../../model/partial-date.ts';
import { bareKey } from '../entities/name-forms.ts';
import type { AttributedClaim } from '../extractor.ts';
import { renameLocals } from './rename-locals.ts';

type Of<Type extends Statement['type']> = Extract<Statement, { type: Type }>;

function claimsOf<Type extends Statement['type']>(claims: readonly ExtractedClaim[], type: Type) {
  return claims.filter(
    (claim): claim is typeof claim & { statement: Of<Type> } => claim.statement.type === type,
  );
}

function overlap(a: ExtractedClaim, b: ExtractedClaim): boolean {
  return a.passage.start < b.passage.end && b.passage.start < a.passage.end;
}

function keyOf(party: PartyMention): string {
  return party.type === 'country' ? party.country : party.organization;
}

function shared(a: AgreementReported, b: AgreementReported): number {
  const theirs = new Set(b.parties.map(keyOf));
  return a.parties.filter((party) => theirs.has(keyOf(party))).length;
}

/** Names of the same thing in both lists: from the local ids of the second to those of the first, by folded name. */
function sameNames(
  first: readonly { id: string; name: string }[],
  second: readonly { id: string; name: string }[],
): Map<string, string> {
  const known = new Map<string, string>();
  for (const { id, name } of first)
    for (const key of [nameKey(name), bareKey(name)]) if (!known.has(key)) known.set(key, id);
  const same = new Map<string, string>();
  for (const { id, name } of second) {
    const one = known.get(nameKey(name)) ?? known.get(bareKey(name));
    if (one !== undefined && !same.has(id)) same.set(id, one);
  }
  return same;
}

function organizationsIn(claims: readonly ExtractedClaim[]) {
  return claimsOf(claims, 'organization-named').map(({ statement }) => {
    return { id: statement.organization, name: statement.name };
  });
}

function personsIn(claims: readonly ExtractedClaim[]) {
  return claimsOf(claims, 'person-named').map(({ statement }) => {
    return { id: statement.person, name: statement.name };
  });
}

/** Whether two accounts can be of one agreement: OTHER is what an instrument is whose kind is not clear. */
function isOneKind(a: AgreementReported, b: AgreementReported): boolean {
  return a.kind === b.kind || a.kind === 'OTHER' || b.kind === 'OTHER';
}

/** How an agreement of the model stands to one of the rules: the same; the same with parties that the rules missed; another. */
function compareAgreements(
  own: ExtractedClaim & { statement: AgreementReported },
  rule: ExtractedClaim & { statement: AgreementReported },
): 'same' | 'fuller' | 'other' {
  const common = shared(own.statement, rule.statement);
  const [mine, theirs] = [own.statement.parties.length, rule.statement.parties.length];
  const together = overlap(own, rule);
  if (common === mine && common === theirs)
    return together || isOneKind(own.statement, rule.statement) ? 'same' : 'other';
  if (!together) return 'other';
  if (theirs < 2 && common === theirs)
    return own.statement.status === rule.statement.status ? 'fuller' : 'same';
  return common > 1 || common === mine ? 'same' : 'other';
}

/** The agreements that remain of both, and the local ids of the model's that are the rules'. */
function mergeAgreements(rules: readonly AttributedClaim[], own: readonly AttributedClaim[]) {
  const theirs = claimsOf(rules, 'agreement-reported');
  const renamed = new Map<string, string>();
  const replaced = new Set<ExtractedClaim>();
  const dropped = new Set<ExtractedClaim>();
  const taken = new Set<ExtractedClaim>();
  for (const claim of claimsOf(own, 'agreement-reported')) {
    const free = theirs.filter((rule) => !taken.has(rule));
    const matches = [...free, ...theirs.filter((rule) => !replaced.has(rule))]
      .map((rule) => ({ rule, match: compareAgreements(claim, rule) }))
      .filter(({ match }) => match !== 'other');
    const best =
      matches.find(
        ({ rule, match }) => match === 'same' && rule.statement.status === claim.statement.status,
      ) ?? matches[0];
    if (!best) continue;
    const { rule, match } = best;
    renamed.set(claim.statement.agreement, rule.statement.agreement);
    taken.add(rule);
    const told = theirs.some(
      (one) =>
        one.statement.agreement === rule.statement.agreement &&
        one.statement.status === claim.statement.status,
    );
    if (match === 'fuller') replaced.add(rule);
    // One sentence has one status: where the two differ about it, the rules' is kept.
    else if (told || overlap(claim, rule)) dropped.add(claim);
  }
  return { renamed, replaced, dropped };
}

function isToldEvent(
  claim: ExtractedClaim & { statement: Of<'event-reported'> },
  rules: readonly ExtractedClaim[],
) {
  return claimsOf(rules, 'event-reported').some(
    (rule) =>
      rule.statement.kind === claim.statement.kind &&
      (overlap(rule, claim) ||
        (rule.statement.startsOn !== null &&
          claim.statement.startsOn !== null &&
          datesAgree(rule.statement.startsOn, claim.statement.startsOn))),
  );
}

function isToldTrade(
  claim: ExtractedClaim & { statement: Of<'trade-reported'> },
  rules: readonly ExtractedClaim[],
) {
  const pair = [...claim.statement.countries].sort().join();
  return claimsOf(rules, 'trade-reported').some(
    ({ statement: { countries, amount, changePercent } }) =>
      [...countries].sort().join() === pair &&
      (amount === null ? changePercent === claim.statement.changePercent : amount === claim.statement.amount),
  );
}

/** Whether the rules say already what a claim of the model says; its local ids are the rules' by now. */
function isTold(claim: AttributedClaim, rules: readonly AttributedClaim[]): boolean {
  const { statement } = claim;
  switch (statement.type) {
    case 'country-named':
      return claimsOf(rules, 'country-named').some((rule) => rule.statement.country === statement.country);
    case 'organization-named':
      return claimsOf(rules, 'organization-named').some(
        (rule) => nameKey(rule.statement.name) === nameKey(statement.name),
      );
    case 'organization-based':
      return claimsOf(rules, 'organization-based').some(
        (rule) => rule.statement.organization === statement.organization,
      );
    case 'person-named':
      return personsIn(rules).some(({ name }) => nameKey(name) === nameKey(statement.name));
    case 'person-holds':
      return claimsOf(rules, 'person-holds').some((rule) => rule.statement.person === statement.person);
    case 'event-reported':
      return isToldEvent({ ...claim, statement }, rules);
    case 'trade-reported':
      return isToldTrade({ ...claim, statement }, rules);
    case 'agreement-reported':
      return false;
  }
}

/** A spelling that joins an organization of the rules is not its full name, which they have told. */
function subordinate(claim: AttributedClaim, known: ReadonlySet<string>): AttributedClaim {
  const { statement } = claim;
  if (
    statement.type === 'organization-named' &&
    statement.form === 'full' &&
    known.has(statement.organization)
  )
    return { ...claim, statement: { ...statement, form: 'short' } };
  return claim;
}

/**
 * The rules' claims and those of the model that say more, of one article. What both found is one, by the rules' account;
 * only where the rules know a single party of an agreement does the model's fuller account of the same sentence take its
 * place. Each claim keeps the extractor, rule and confidence that it came with. Pure.
 */
export function mergeClaims(
  rules: readonly AttributedClaim[],
  model: readonly AttributedClaim[],
): AttributedClaim[] {
  const organizations = sameNames(organizationsIn(rules), organizationsIn(model));
  const persons = sameNames(personsIn(rules), personsIn(model));
  const own = renameLocals(model, rules, { organization: organizations, person: persons });
  const { renamed, replaced, dropped } = mergeAgreements(rules, own);
  const kept = rules.filter((claim) => !replaced.has(claim));
  const known = new Set(organizationsIn(rules).map(({ id }) => id));
  const added = renameLocals(
    own.filter((claim) => !dropped.has(claim) && !isTold(claim, rules)),
    rules,
    { agreement: renamed, event: new Map(), trade: new Map() },
  ).map((claim) => subordinate(claim, known));
  return [...kept, ...added];
}

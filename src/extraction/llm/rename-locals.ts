import type { ParticipantMention, PartyMention, Statement } from '../../model/claim.ts';
import type { AttributedClaim } from '../extractor.ts';

/** What local ids name. */
export type LocalKind = 'organization' | 'person' | 'agreement' | 'event' | 'trade';

/** By kind, the new name of each local id that gets a certain one. */
export type Renames = Partial<Record<LocalKind, ReadonlyMap<string, string>>>;

type Rename = (kind: LocalKind, id: string) => string;

function renameMention<Mention extends ParticipantMention>(mention: Mention, rename: Rename): Mention {
  if (mention.type === 'organization')
    return { ...mention, organization: rename('organization', mention.organization) };
  return mention.type === 'person' ? { ...mention, person: rename('person', mention.person) } : mention;
}

function renameStatement(statement: Statement, rename: Rename): Statement {
  switch (statement.type) {
    case 'country-named':
      return statement;
    case 'organization-named':
    case 'organization-based':
      return { ...statement, organization: rename('organization', statement.organization) };
    case 'person-named':
      return { ...statement, person: rename('person', statement.person) };
    case 'person-holds': {
      const of: PartyMention | null = statement.of && renameMention(statement.of, rename);
      return { ...statement, person: rename('person', statement.person), of };
    }
    case 'agreement-reported': {
      const parties = statement.parties.map((party) => renameMention(party, rename));
      const event = statement.event && rename('event', statement.event);
      return { ...statement, agreement: rename('agreement', statement.agreement), parties, event };
    }
    case 'event-reported': {
      const participants = statement.participants.map((one) => renameMention(one, rename));
      return { ...statement, event: rename('event', statement.event), participants };
    }
    case 'trade-reported':
      return { ...statement, trade: rename('trade', statement.trade) };
  }
}

const own: readonly LocalKind[] = ['organization', 'person', 'agreement', 'event', 'trade'];

/** The highest number that the claims use for each kind. */
function highestOf(claims: readonly AttributedClaim[]): Map<LocalKind, number> {
  const highest = new Map<LocalKind, number>(own.map((kind) => [kind, 0]));
  for (const { statement } of claims)
    renameStatement(statement, (kind, id) => {
      highest.set(kind, Math.max(highest.get(kind)!, Number(/(?<!\d)\d+$/.exec(id)?.[0] ?? 0)));
      return id;
    });
  return highest;
}

/**
 * Gives claims local ids that do not meet those of other claims of the same article, but where `renames` says which name
 * the same thing. Kinds that `renames` leaves out keep the ids that they have.
 */
export function renameLocals(
  claims: readonly AttributedClaim[],
  others: readonly AttributedClaim[],
  renames: Renames,
): AttributedClaim[] {
  const highest = highestOf(others);
  const given = new Map<string, string>();
  const rename: Rename = (kind, id) => {
    const same = renames[kind]?.get(id);
    if (same !== undefined || !renames[kind]) return same ?? id;
    const known = given.get(`${kind} ${id}`);
    if (known !== undefined) return known;
    const number = highest.get(kind)! + 1;
    highest.set(kind, number);
    const name = `${id.replace(/(?<!\d)\d+$/, '')}${number}`;
    given.set(`${kind} ${id}`, name);
    return name;
  };
  return claims.map((claim) => ({ ...claim, statement: renameStatement(claim.statement, rename) }));
}

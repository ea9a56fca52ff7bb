import { nameKey } from '../model/name-key.ts';
import type { AgreementKind } from '../ontology/agreement-kinds.ts';
import type { AgreementStatus } from '../ontology/agreement-statuses.ts';
import type { AskEvidence } from './answer.ts';
import type { Side } from './question.ts';
import { sensesOf } from './vocabulary/lexicon.ts';

interface NamedParty {
  readonly __typename: string;
  readonly id: string;
  readonly name: string;
  readonly code?: string;
  readonly kind?: string;
  readonly country?: { readonly code: string } | null;
}

/** An agreement as the operation of `agreementsOperation` gives it. */
export interface AgreementRow {
  readonly id: string;
  readonly title: string;
  readonly kind: AgreementKind;
  readonly status: AgreementStatus;
  readonly sector: string | null;
  readonly subject: string | null;
  readonly signedOn: string | null;
  readonly parties: readonly NamedParty[];
  readonly unnamedParties: readonly {
    readonly description: string;
    readonly country: { readonly code: string } | null;
  }[];
  readonly event: {
    readonly id: string;
    readonly name: string;
    readonly startsOn: string | null;
    readonly place: string | null;
    readonly country: { readonly code: string; readonly name: string } | null;
  } | null;
  readonly statusHistory: readonly {
    readonly status: AgreementStatus;
    readonly on: string | null;
    readonly evidence: AskEvidence;
  }[];
  readonly evidence: { readonly nodes: readonly AskEvidence[] };
}

/** One side of an agreement: a party, or one that its source does not name. */
export interface Member {
  /** Null where it is not named. */
  readonly id: string | null;
  readonly name: string;
  readonly code: string | null;
  readonly kind: string | null;
  readonly isCountry: boolean;
}

/** The parties of an agreement, the unnamed ones last. */
export function membersOf(row: AgreementRow): readonly Member[] {
  return [
    ...row.parties.map((party) => ({
      id: party.id,
      name: party.name,
      code: party.code ?? party.country?.code ?? null,
      kind: party.kind ?? null,
      isCountry: party.__typename === 'Country',
    })),
    ...row.unnamedParties.map(({ description, country }) => ({
      id: null,
      name: description,
      code: country?.code ?? null,
      kind: kindOfDescription(description),
      isCountry: false,
    })),
  ];
}

/** `Serbian universities` are of a kind; makers and distributors, of which no word is a kind, are businesses. */
function kindOfDescription(description: string): string {
  const words = nameKey(description).split(' ');
  const kinds = words.flatMap((word) =>
    sensesOf(word).flatMap((sense) => (sense.is === 'organizations' ? (sense.kinds ?? []) : [])),
  );
  return kinds.at(-1) ?? 'COMPANY';
}

/** Whether a party can stand for a side of the question. */
export function fits(member: Member, side: Side): boolean {
  if (side.type === 'party') return member.id === side.party.id;
  if (side.type === 'country') return member.code === side.code && (!side.government || member.isCountry);
  if (member.isCountry && !side.government) return false;
  if (side.words && (member.id !== null || !side.words.every((word) => nameKey(member.name).includes(word))))
    return false;
  return (
    (side.codes.length === 0 || (member.code !== null && side.codes.includes(member.code))) &&
    (side.kinds === null || side.kinds.some((kind) => kind === member.kind))
  );
}

/** Whether each side has a party of its own, none of which stands for two. */
export function fitsAll(members: readonly Member[], sides: readonly Side[]): boolean {
  const [side, ...rest] = sides;
  if (!side) return true;
  return members.some(
    (member, at) =>
      fits(member, side) &&
      fitsAll(
        members.filter((_, index) => index !== at),
        rest,
      ),
  );
}

/** Those parties beside which each side has one of its own. Beside a country only those of elsewhere count. */
export function others(row: AgreementRow, sides: readonly Side[], wanted: Side): readonly Member[] {
  const members = membersOf(row);
  const elsewhere = (member: Member): boolean =>
    (wanted.type === 'group' && wanted.codes.length > 0) ||
    !sides.some((side) => side.type === 'country' && side.code === member.code);
  return members.filter(
    (member, at) =>
      fits(member, wanted) &&
      elsewhere(member) &&
      fitsAll(
        members.filter((_, index) => index !== at),
        sides,
      ),
  );
}

/** The passages that say what a question asks of an agreement: those for one of these statuses, or for its latest. */
export function evidenceFor(
  row: AgreementRow,
  statuses: readonly AgreementStatus[] | null,
): readonly AskEvidence[] {
  const told = row.statusHistory.filter(({ status }) => (statuses ?? [row.status]).includes(status));
  const last = told.at(-1)?.evidence;
  return last ? [last] : row.evidence.nodes.slice(0, 1);
}

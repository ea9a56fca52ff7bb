import { bindingStatuses } from '../../ontology/agreement-statuses.ts';
import { type AgreementRow, evidenceFor, type Member, others } from '../agreement-row.ts';
import type { AskEvidence, Finding } from '../answer.ts';
import { countByStatus, describeSide } from '../describe-agreements.ts';
import { type FoundAgreements, findAgreements, loosened } from '../find-agreements.ts';
import type { RunOperation } from '../operation.ts';
import type { Group, Question, Side } from '../question.ts';
import { listed, numberWord } from '../wording.ts';
import { ranked } from './rank-agreements.ts';

/** A party with the agreements by which it is an answer. */
interface Tied {
  readonly member: Member;
  readonly rows: AgreementRow[];
}

type Ties = Map<string, Tied>;

const keyOf = ({ id, name }: Member): string => id ?? `unnamed ${name}`;
const anyone: Group = { type: 'group', kinds: null, codes: [], government: true, text: 'parties' };

function tiesWith(rows: readonly AgreementRow[], sides: readonly Side[], wanted: Side): Ties {
  const ties: Ties = new Map();
  for (const row of rows)
    for (const member of others(row, sides, wanted)) {
      const tied = ties.get(keyOf(member)) ?? { member, rows: [] };
      tied.rows.push(row);
      ties.set(keyOf(member), tied);
    }
  return ties;
}

/** Those that are tied to each of the sides, or to any: not only by an agreement of all of them. */
function tiesOfEach(rows: readonly AgreementRow[], question: Question, wanted: Side): Ties {
  if (question.sides.length < 2) return tiesWith(rows, question.sides, wanted);
  const named = new Set(question.sides.flatMap((side) => (side.type === 'party' ? side.party.id : [])));
  const ties = question.sides.map((side) => tiesWith(rows, [side], wanted));
  const all: Ties = new Map();
  for (const [key, tied] of ties.flatMap((one) => [...one])) {
    if (tied.member.id !== null && named.has(tied.member.id)) continue;
    const inAll = question.join === 'or' || ties.every((one) => one.has(key));
    if (inAll)
      all.set(key, {
        member: tied.member,
        rows: [...new Set(ties.flatMap((one) => one.get(key)?.rows ?? []))],
      });
  }
  return all;
}

/** Who asks for partners asks for what binds, unless another status is named. */
export function partnersOnly(question: Question): Question {
  const { agreement } = question;
  return agreement.statuses
    ? question
    : { ...question, agreement: { ...agreement, statuses: bindingStatuses } };
}

/** How many partners it has, where partners are asked for; else how many agreements. */
function sizeOf({ member, rows }: Tied, deeds: Question['deeds']): number {
  if (!deeds.includes('partner')) return rows.length;
  return new Set(rows.flatMap((row) => row.parties.map(({ id }) => id).filter((id) => id !== member.id)))
    .size;
}

function orderTies(ties: Ties, { rank, limit, deeds }: Question): readonly Tied[] {
  const byName = [...ties.values()].sort((a, b) => a.member.name.localeCompare(b.member.name, 'en'));
  if (rank !== 'most' && rank !== 'fewest') return limit === null ? byName : byName.slice(0, limit);
  const size = (tied: Tied): number => sizeOf(tied, deeds);
  const sorted = byName
    .filter(({ member }) => member.id !== null)
    .sort((a, b) => (rank === 'most' ? 1 : -1) * (size(b) - size(a)));
  return limit === null ? sorted.filter((tied) => size(tied) === size(sorted[0]!)) : sorted.slice(0, limit);
}

function textOf(tied: readonly Tied[], question: Question): string {
  const ranked = question.rank === 'most' || question.rank === 'fewest';
  const unit = question.deeds.includes('partner') ? 'partner' : 'agreement';
  const names = tied.map((one) => {
    const { name, id } = one.member;
    const size = sizeOf(one, question.deeds);
    if (ranked) return `${name} (${size} ${unit}${size === 1 ? '' : 's'})`;
    return id === null ? `“${name}” (not named)` : name;
  });
  if (ranked) return `${listed(names)}.`;
  const count = question.asks === 'count' ? String(tied.length) : numberWord(tied.length);
  return `${count}: ${listed(names)}.`;
}

/** Organizations that would fit but for their kind: told, not counted. */
function nearly(rows: readonly AgreementRow[], question: Question, wanted: Side): string {
  if (wanted.type !== 'group' || wanted.kinds === null) return '';
  const ties = tiesOfEach(rows, question, { ...wanted, kinds: null });
  if (ties.size === 0) return '';
  return ` Of other kinds there are: ${listed([...ties.values()].map(({ member }) => `${member.name} (${(member.kind ?? '').toLowerCase().replaceAll('_', ' ')})`))}.`;
}

async function nobody(
  question: Question,
  found: FoundAgreements,
  wanted: Side,
  run: RunOperation,
): Promise<Finding> {
  const { rows } =
    question.sides.length > 0 ? await findAgreements(loosened(question), run, { each: false }) : { rows: [] };
  const other = rows.filter((row) => others(row, question.sides.slice(0, 1), wanted).length > 0);
  const status = other.length === 0 ? '' : ` With other statuses, kinds or times: ${countByStatus(other)}.`;
  const opening = question.asks === 'count' ? '0: ' : question.asks === 'whether' ? 'No: ' : 'None: ';
  return {
    text: `${opening}the graph tells of no such ${describeSide(wanted)}.${nearly(found.rows, question, wanted)}${status}`,
    operation: found.operation,
    nodes: [],
    evidence: [],
  };
}

function evidenceOf(tied: readonly Tied[], { agreement }: Question): readonly AskEvidence[] {
  return tied.flatMap(({ rows }) => rows.flatMap((row) => evidenceFor(row, agreement.statuses)));
}

/** Who is a party beside the sides of the question: those of a group, or anyone. */
export async function listParties(given: Question, run: RunOperation): Promise<Finding> {
  const question = partnersOnly(given);
  const wanted = question.target.type === 'organizations' ? question.target.group : anyone;
  const sides = question.sides.length > 0 ? question.sides : wanted.codes.length > 0 ? [wanted] : [];
  const found = await findAgreements(question, run, { sides, each: sides.length === 1 });
  // Who signed the first memorandum asks for its parties.
  const inTime = question.rank === 'earliest' || question.rank === 'latest';
  const rows =
    inTime && found.rows.length > 0 ? ranked(found.rows, { ...question, limit: null }) : found.rows;
  const tied = orderTies(
    tiesOfEach(rows, question, wanted),
    inTime ? { ...question, limit: null } : question,
  );
  if (tied.length === 0) return nobody(question, found, wanted, run);
  const named = tied.flatMap(({ member }) => member.id ?? []);
  const bound = found.complete ? '' : ' Only the latest 2,000 agreements were looked at.';
  return {
    text: `${textOf(tied, question)}${bound}`,
    operation: found.operation,
    // Of a party that is not named, the agreement is what can be shown.
    nodes: named.length > 0 ? named : tied.flatMap(({ rows }) => rows.map(({ id }) => id)),
    evidence: evidenceOf(tied, question),
  };
}

/** What two parties have in common: the partners of both. */
export function listCommon(question: Question, run: RunOperation): Promise<Finding> {
  const target = question.target.type === 'organizations' ? question.target : { type: 'parties' as const };
  return listParties(
    { ...question, asks: question.asks === 'count' ? 'count' : 'list', target, join: 'and' },
    run,
  );
}

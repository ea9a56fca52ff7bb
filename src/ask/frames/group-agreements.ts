import { agreementKinds } from '../../ontology/agreement-kinds.ts';
import { countryOf } from '../../ontology/countries.ts';
import { type AgreementRow, evidenceFor, fits, fitsAll, membersOf } from '../agreement-row.ts';
import type { Finding } from '../answer.ts';
import { describeSearch } from '../describe-agreements.ts';
import { findAgreements } from '../find-agreements.ts';
import type { RunOperation } from '../operation.ts';
import type { Question } from '../question.ts';
import { listed, numberWord, sentence } from '../wording.ts';
import { partnersOnly } from './list-parties.ts';
import { ranked } from './rank-agreements.ts';

/** The values of an agreement by which it is grouped. */
type ValuesOf = (row: AgreementRow, question: Question) => readonly string[];

/** The countries of the other sides: of whoever stands beside those that the question names. */
const countriesOf: ValuesOf = (row, { sides }) => {
  const members = membersOf(row);
  const own = new Set(
    sides.flatMap((side) => (side.type === 'country' ? side.code : side.type === 'group' ? side.codes : [])),
  );
  return members
    .filter(
      (member, at) =>
        member.code !== null &&
        !own.has(member.code) &&
        fitsAll(
          members.filter((_, index) => index !== at),
          sides,
        ) &&
        !sides.some((side) => side.type === 'party' && fits(member, side)),
    )
    .map(({ code }) => code!);
};

const valuesBy: Readonly<Record<string, ValuesOf>> = {
  countries: countriesOf,
  sectors: ({ sector }) => (sector === null ? [] : [sector]),
  year: ({ signedOn }) => (signedOn === null ? [] : [signedOn.slice(0, 4)]),
  month: ({ signedOn }) => (signedOn === null || signedOn.length < 7 ? [] : [signedOn.slice(0, 7)]),
  kind: ({ kind }) => [kind],
};

const show = (by: string, value: string): string => {
  if (by === 'countries') return countryOf(value)?.name ?? value;
  return by === 'kind'
    ? (agreementKinds.find(({ kind }) => kind === value)?.title.toLowerCase() ?? value)
    : value;
};

function groups(
  rows: readonly AgreementRow[],
  valuesOf: ValuesOf,
  question: Question,
): Map<string, AgreementRow[]> {
  const found = new Map<string, AgreementRow[]>();
  for (const row of rows)
    for (const value of new Set(valuesOf(row, question)))
      found.set(value, [...(found.get(value) ?? []), row]);
  return found;
}

function ordered(
  found: Map<string, AgreementRow[]>,
  { rank, limit }: Question,
): readonly (readonly [string, AgreementRow[]])[] {
  const most = [...found].sort(([a, x], [b, y]) => y.length - x.length || a.localeCompare(b));
  const sorted = rank === 'fewest' ? most.reverse() : most;
  if (rank !== 'most' && rank !== 'fewest') return limit === null ? sorted : sorted.slice(0, limit);
  return limit === null
    ? sorted.filter(([, rows]) => rows.length === sorted[0]![1].length)
    : sorted.slice(0, limit);
}

/** In which countries, sectors, kinds, years: the agreements of the question by one of their features, the most frequent first. */
export async function groupAgreements(given: Question, by: string, run: RunOperation): Promise<Finding> {
  const question = by === 'countries' || given.deeds.includes('partner') ? partnersOnly(given) : given;
  const found = await findAgreements(question, run);
  const inTime = question.rank === 'earliest' || question.rank === 'latest';
  const counted =
    inTime && found.rows.length > 0 ? ranked(found.rows, { ...question, limit: null }) : found.rows;
  const values = ordered(groups(counted, valuesBy[by]!, question), question);
  const bound = found.complete ? '' : ' Only the latest 2,000 agreements were looked at.';
  if (values.length === 0)
    return {
      text: `None: the graph tells of no ${sentence(describeSearch(question, 1))}`,
      operation: found.operation,
      nodes: [],
      evidence: [],
    };
  const names = values.map(([value, rows]) => `${show(by, value)} (${rows.length})`);
  const count = question.asks === 'count' ? String(values.length) : numberWord(values.length);
  const rows = values.flatMap(([, grouped]) => grouped);
  return {
    text: `${question.rank ? '' : `${count}: `}${listed(names)}.${bound}`,
    operation: found.operation,
    nodes: by === 'countries' ? values.map(([code]) => `country:${code}`) : rows.map(({ id }) => id),
    evidence: rows.flatMap((row) => evidenceFor(row, question.agreement.statuses)),
  };
}

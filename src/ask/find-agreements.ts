import { nameKey } from '../model/name-key.ts';
import { periodOf } from '../model/partial-date.ts';
import type { AgreementStatus } from '../ontology/agreement-statuses.ts';
import { bindingStatuses } from '../ontology/agreement-statuses.ts';
import { type AgreementRow, fitsAll, membersOf } from './agreement-row.ts';
import { fetchPages } from './fetch-pages.ts';
import { agreementsOperation, type Operation, type RunOperation } from './operation.ts';
import type { Question, Side } from './question.ts';
import type { TimeSpan } from './read-time.ts';

/** Agreements that a question is about, and the operation that found them. */
export interface FoundAgreements {
  readonly rows: readonly AgreementRow[];
  readonly operation: Operation;
  /** False where there are so many that only the latest were read. */
  readonly complete: boolean;
}

type Filter = Readonly<Record<string, unknown>>;

const ofCountry = (code: string): Filter => ({
  or: [{ parties: [{ country: code }] }, { unnamedParties: [code] }],
});

/** The condition that a side is a party; null where any would do. */
export function sideFilter(side: Side): Filter | null {
  if (side.type === 'party') return { parties: [{ id: side.party.id }] };
  if (side.type === 'country')
    return side.government ? { parties: [{ id: `country:${side.code}` }] } : ofCountry(side.code);
  const codes = [...new Set(side.codes)];
  if (codes.length === 0) return null;
  return codes.length === 1 ? ofCountry(codes[0]!) : { or: codes.map(ofCountry) };
}

/** Whether the time of the question is that of signing; otherwise it is that of another change of status. */
function asksOfSigning(statuses: readonly AgreementStatus[] | null): boolean {
  return statuses === null || statuses.some((status) => status === 'SIGNED');
}

/** What was being negotiated or in force in a year stood so at its end. */
function standsThen({ agreement, range, deeds }: Question): string | null {
  const { statuses } = agreement;
  const standing =
    statuses?.length === 1 &&
    (statuses[0] === 'NEGOTIATING' || (statuses[0] === 'IN_FORCE' && !deeds.includes('apply')));
  return standing && range?.to && range.from ? range.to : null;
}

/** The filter for what the question says of agreements, and of its sides as far as the graph can tell them by itself. */
function filterOf(question: Question, sides: readonly (Filter | null)[]): Filter {
  const { agreement, range } = question;
  const { kinds, statuses, sectors } = agreement;
  const signing = range && asksOfSigning(statuses);
  const and = [
    ...sides.filter((side): side is Filter => side !== null),
    ...(sectors.length > 0
      ? [
          {
            or: [
              { sector: { in: sectors } },
              ...sectors.map((sector) => ({ sector: { startsWith: `${sector} ` } })),
            ],
          },
        ]
      : []),
  ];
  return {
    ...(kinds ? { kind: [...new Set(kinds)] } : {}),
    ...(statuses ? { status: statuses } : {}),
    ...(signing
      ? { signedOn: { ...(range.from ? { from: range.from } : {}), ...(range.to ? { to: range.to } : {}) } }
      : {}),
    ...(and.length === 0 ? {} : { and }),
  };
}

function inRange(on: string | null, range: TimeSpan): boolean {
  const days = on === null ? null : periodOf(on);
  return (
    days !== null &&
    (range.from === null || days.from >= range.from) &&
    (range.to === null || days.to <= range.to)
  );
}

/** Whether the status that is asked about came in the time that is asked about. */
function changedThen(row: AgreementRow, { agreement, range }: Question): boolean {
  if (!range || asksOfSigning(agreement.statuses)) return true;
  return row.statusHistory.some(
    ({ status, on }) => agreement.statuses!.includes(status) && inRange(on, range),
  );
}

/** Whether the words of the matter stand in the title, the subject, the sector or the evidence. */
function speaksOf(row: AgreementRow, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = [
    row.title,
    row.subject ?? '',
    row.sector ?? '',
    ...row.evidence.nodes.map(({ quote }) => quote),
  ]
    .map(nameKey)
    .join(' ')
    .split(' ');
  const stem = (word: string): string => (word.length > 4 ? word.replace(/(?:ies|y|es|s)$/, '') : word);
  return words.every((word) =>
    text.some((one) => one === word || (word.length > 3 && one.startsWith(stem(word)))),
  );
}

interface Sides {
  readonly sides?: readonly Side[];
  readonly each?: boolean;
}

/**
 * Finds the agreements of a question. With `each` every side must be a party; otherwise one of them is enough, for questions
 * about what several have each.
 */
export async function findAgreements(
  question: Question,
  run: RunOperation,
  given: Sides = {},
): Promise<FoundAgreements> {
  const found = await search(question, run, given);
  const { sectors } = question.agreement;
  if (found.rows.length > 0 || sectors.length === 0) return found;
  // No agreement is told to be of the sector: those whose text has a word for it.
  const other = await search({ ...question, agreement: { ...question.agreement, sectors: [] } }, run, given);
  return {
    ...other,
    rows: other.rows.filter((row) => sectors.some((sector) => speaksOf(row, sector.split(' ')))),
  };
}

async function search(
  question: Question,
  run: RunOperation,
  { sides = question.sides, each = question.join === 'and' }: Sides,
): Promise<FoundAgreements> {
  const filters = sides.map(sideFilter);
  const anyOf =
    filters.includes(null) || filters.length === 0
      ? []
      : [filters.length === 1 ? filters[0]! : { or: filters }];
  const then = question.asOf?.to ?? standsThen(question);
  const operation = agreementsOperation(filterOf(question, each ? filters : anyOf), then);
  const { nodes, complete } = await fetchPages<AgreementRow>(run, operation, 'agreements');
  const wantsChange = then === null || question.asOf !== null;
  return {
    rows: nodes.filter(
      (row) =>
        (each
          ? fitsAll(membersOf(row), sides)
          : sides.length === 0 || sides.some((side) => fitsAll(membersOf(row), [side]))) &&
        (!wantsChange || changedThen(row, question)) &&
        question.places.every((place) => nameKey(row.event?.place ?? '').includes(place)) &&
        (!question.agreement.bilateral || membersOf(row).length === 2) &&
        speaksOf(row, question.agreement.words),
    ),
    operation,
    complete,
  };
}

/** The same question without what it says of status, time and kind: what there is otherwise. */
export function loosened(question: Question): Question {
  return {
    ...question,
    range: null,
    asOf: null,
    agreement: {
      ...question.agreement,
      statuses: null,
      kinds: null,
      words: [],
      sectors: [],
      bilateral: false,
    },
  };
}

/** Whether only what binds is asked for. */
export function asksOfBinding({ agreement }: Question): boolean {
  return (
    agreement.statuses?.length === bindingStatuses.length &&
    bindingStatuses.every((status) => agreement.statuses!.includes(status))
  );
}

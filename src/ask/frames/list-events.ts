import { nameKey } from '../../model/name-key.ts';
import { countryOf } from '../../ontology/countries.ts';
import { eventKinds } from '../../ontology/event-kinds.ts';
import { evidenceFor, fits } from '../agreement-row.ts';
import type { AskEvidence, Finding } from '../answer.ts';
import { describeAgreement, describeSearch } from '../describe-agreements.ts';
import { fetchPages } from '../fetch-pages.ts';
import { findAgreements } from '../find-agreements.ts';
import { eventsOperation, type Operation, type RunOperation } from '../operation.ts';
import { holds, inPlace, isAnyTitle, type Role } from '../person-role.ts';
import type { EventSpec, Question } from '../question.ts';
import { listed, numberWord } from '../wording.ts';

interface EventRow {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly startsOn: string | null;
  readonly place: string | null;
  readonly country: { readonly code: string; readonly name: string } | null;
  readonly participants: readonly {
    readonly __typename: string;
    readonly id: string;
    readonly name: string;
    readonly kind?: string;
    readonly roles?: readonly Role[];
    readonly country?: { readonly code: string } | null;
  }[];
  readonly evidence: { readonly nodes: readonly AskEvidence[] };
}

const anyEvent: EventSpec = { kinds: null, codes: [], words: [], text: 'events' };

/** Whether an event is of a country: held there, named for it, or with it as a participant. */
function isOfCountry(row: EventRow, code: string): boolean {
  const names = (countryOf(code)?.names ?? []).map(nameKey);
  const demonyms = (countryOf(code)?.demonyms ?? []).map(nameKey);
  const inName = ` ${nameKey(row.name)} `;
  return (
    row.country?.code === code ||
    [...names, ...demonyms].some((name) => inName.includes(` ${name} `)) ||
    row.participants.some((one) => one.id === `country:${code}` || one.country?.code === code)
  );
}

function fitsEvent(row: EventRow, event: EventSpec, { sides, people, places }: Question): boolean {
  const name = nameKey([row.name, row.place ?? ''].join(' ')).split(' ');
  const takesPart = (id: string): boolean => row.participants.some((one) => one.id === id);
  return (
    event.words.every((word) => name.some((own) => own === word || own.startsWith(word))) &&
    places.every((place) => nameKey(row.place ?? '').includes(place)) &&
    event.codes.every((code) => isOfCountry(row, code)) &&
    people.every(({ id }) => takesPart(id) || nameKey(row.name).includes(nameKey(lastName(people, id)))) &&
    sides.every((side) =>
      side.type === 'party'
        ? takesPart(side.party.id)
        : side.type === 'country'
          ? isOfCountry(row, side.code)
          : side.codes.every((code) => isOfCountry(row, code)),
    )
  );
}

const lastName = (people: Question['people'], id: string): string =>
  people
    .find((person) => person.id === id)!
    .name.split(' ')
    .at(-1)!;

async function findEvents(
  question: Question,
  run: RunOperation,
): Promise<{ rows: readonly EventRow[]; operation: Operation }> {
  const event = question.event ?? anyEvent;
  const { range } = question;
  const kinds = event.kinds ?? (question.deeds.includes('visit') ? ['VISIT'] : null);
  const operation = eventsOperation({
    ...(kinds ? { kind: kinds } : {}),
    ...(range
      ? { during: { ...(range.from ? { from: range.from } : {}), ...(range.to ? { to: range.to } : {}) } }
      : {}),
  });
  const { nodes } = await fetchPages<EventRow>(run, operation, 'events');
  return { rows: nodes.filter((row) => fitsEvent(row, event, question)), operation };
}

const describeEvent = ({ name, startsOn, place, country }: EventRow): string => {
  const where = [place, country && !place?.includes(country.name) ? country.name : null]
    .filter(Boolean)
    .join(', ');
  const more = [startsOn, where].filter(Boolean).join(', ');
  return more === '' ? name : `${name} (${more})`;
};

function noEvent(operation: Operation, question: Question): Finding {
  const kind = eventKinds.find((one) => question.event?.kinds?.[0] === one.kind)?.title.toLowerCase();
  const text = question.event?.text ?? (question.deeds.includes('visit') ? 'visit' : (kind ?? 'event'));
  const opening = question.asks === 'count' ? '0' : question.asks === 'whether' ? 'No' : 'None';
  const { target } = question;
  const who =
    target.type === 'people'
      ? `${target.title.join(' ')} at any `
      : target.type === 'organizations'
        ? `${target.group.text} at any `
        : '';
  return {
    text: `${opening}: the graph tells of no ${who}such ${text}.`,
    operation,
    nodes: [],
    evidence: [],
  };
}

const evidenceOf = (rows: readonly EventRow[]): readonly AskEvidence[] =>
  rows.flatMap(({ evidence }) => evidence.nodes);

/** Which events, how many, when or where. */
export async function listEvents(question: Question, run: RunOperation): Promise<Finding> {
  const { rows: found, operation } = await findEvents(question, run);
  if (found.length === 0) return noEvent(operation, question);
  const dated = found.filter(({ startsOn }) => startsOn !== null);
  const rows =
    question.rank === 'latest'
      ? dated.slice(0, question.limit ?? 1)
      : question.rank === 'earliest'
        ? dated.slice(-(question.limit ?? 1))
        : found;
  const openings: Partial<Record<Question['asks'], string>> = { count: `${rows.length}: `, whether: 'Yes: ' };
  const opening = openings[question.asks] ?? (question.rank ? '' : `${numberWord(rows.length)}: `);
  const describe = (row: EventRow): string => {
    if (question.asks === 'when') return `${row.startsOn ?? 'the day is not told'} (${row.name})`;
    if (question.asks === 'where')
      return `${[row.place, row.country?.name].filter(Boolean).join(', ') || 'the place is not told'} (${row.name})`;
    return describeEvent(row);
  };
  const single = rows.length === 1 && (question.asks === 'when' || question.asks === 'where');
  return {
    text: `${single ? '' : opening}${listed(rows.map(describe))}.`,
    operation,
    nodes: rows.map(({ id }) => id),
    evidence: evidenceOf(rows),
  };
}

type Participant = EventRow['participants'][number];

/** Whether a participant is of those that are asked for: people of a title, organizations of a group, or anyone. */
function isWanted(
  { __typename, id, name, kind, roles = [], country }: Participant,
  { target }: Question,
): boolean {
  if (target.type === 'people')
    return (
      __typename === 'Person' &&
      ((target.title.length === 0 && target.codes.length === 0) ||
        roles.some(
          (role) =>
            inPlace(role, [], target.codes) && (isAnyTitle(target.title) || holds(role, target.title)),
        ))
    );
  if (target.type !== 'organizations') return true;
  const member = {
    id,
    name,
    kind: kind ?? null,
    code: country?.code ?? null,
    isCountry: __typename === 'Country',
  };
  return __typename !== 'Person' && fits(member, target.group);
}

/** Who took part in events: everyone, or people alone. */
export async function listParticipants(question: Question, run: RunOperation): Promise<Finding> {
  const { rows, operation } = await findEvents(question, run);
  if (rows.length === 0) return noEvent(operation, question);
  // Who visited Kenya asks for the guests.
  const hosts = new Set(
    question.deeds.includes('visit')
      ? question.sides.flatMap((side) => (side.type === 'country' ? `country:${side.code}` : []))
      : [],
  );
  const found = new Map(
    rows.flatMap(({ participants }) =>
      participants
        .filter((one) => isWanted(one, question) && !hosts.has(one.id))
        .map((one) => [one.id, one.name] as const),
    ),
  );
  const events = listed(rows.map(describeEvent));
  const text =
    found.size === 0
      ? `None of those asked for is told of ${events}.`
      : `${question.asks === 'count' ? found.size : numberWord(found.size)}: ${listed([...found.values()])}. Told of ${events}.`;
  return {
    text,
    operation,
    nodes: found.size === 0 ? rows.map(({ id }) => id) : [...found.keys()],
    evidence: evidenceOf(rows),
  };
}

/** What was signed at events, as far as articles say at which. */
export async function listSignedAt(question: Question, run: RunOperation): Promise<Finding> {
  const { rows: events, operation } = await findEvents({ ...question, sides: [], range: null }, run);
  if (events.length === 0) {
    const missing = noEvent(operation, question);
    return { ...missing, text: `${missing.text} So no ${describeSearch(question, 1)} is told of it.` };
  }
  const ids = new Set(events.map(({ id }) => id));
  const found = await findAgreements(question, run);
  const rows = found.rows.filter(({ event }) => event !== null && ids.has(event.id));
  const where = `at ${listed(events.map(describeEvent))}`;
  if (rows.length === 0)
    return {
      text: `${question.asks === 'count' ? '0' : 'None'}: the graph tells of no ${describeSearch(question, 1)} ${where}.`,
      operation: found.operation,
      nodes: [],
      evidence: [],
    };
  return {
    text: `${question.asks === 'count' ? rows.length : numberWord(rows.length)}: ${listed(rows.map(describeAgreement))}, ${where}.`,
    operation: found.operation,
    nodes: rows.map(({ id }) => id),
    evidence: [
      ...rows.flatMap((row) => evidenceFor(row, question.agreement.statuses)),
      ...evidenceOf(events),
    ],
  };
}

import { nameKey } from '../../model/name-key.ts';
import { countryOf } from '../../ontology/countries.ts';
import { evidenceFor } from '../agreement-row.ts';
import type { AskEvidence, Finding } from '../answer.ts';
import { describeAgreement, describeSearch } from '../describe-agreements.ts';
import { fetchPages } from '../fetch-pages.ts';
import { findAgreements } from '../find-agreements.ts';
import { peopleOperation, type RunOperation } from '../operation.ts';
import { describeRole, holds, inPlace, isAnyTitle, type Role } from '../person-role.ts';
import type { Question, Side } from '../question.ts';
import { Refusal } from '../refusal.ts';
import { listed, numberWord, sentence } from '../wording.ts';

interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly evidence: { readonly nodes: readonly AskEvidence[] };
}

function placeOf(sides: readonly Side[], codes: readonly string[]): Readonly<Record<string, unknown>> | null {
  const party = sides.find((side) => side.type === 'party');
  if (party?.type === 'party') return { id: party.party.id };
  const country = codes[0] ?? sides.flatMap((side) => (side.type === 'country' ? side.code : []))[0];
  return country ? { country } : null;
}

/** Who holds a title, of a country, of one of its organizations, or of an organization. */
export async function listPeople(question: Question, run: RunOperation): Promise<Finding> {
  const { target, sides } = question;
  if (target.type !== 'people') throw new Refusal('It is not said which people are meant.');
  const operation = peopleOperation(placeOf(sides, target.codes));
  const { nodes } = await fetchPages<PersonRow>(run, operation, 'people');
  const found = nodes.flatMap((person) => {
    const roles = person.roles.filter(
      (role) => inPlace(role, sides, target.codes) && (isAnyTitle(target.title) || holds(role, target.title)),
    );
    return roles.length > 0 ? [{ person, roles }] : [];
  });
  const asked = target.title.join(' ') || 'person with a role there';
  if (found.length === 0)
    return {
      text: `Nobody: the graph tells of no ${asked}${placeText(question)}.`,
      operation,
      nodes: [],
      evidence: [],
    };
  const names = found.map(({ person, roles }) => `${person.name} (${roles.map(describeRole).join('; ')})`);
  return {
    text:
      found.length === 1
        ? `${names[0]}.`
        : `${question.asks === 'count' ? found.length : numberWord(found.length)}: ${listed(names)}.`,
    operation,
    nodes: found.map(({ person }) => person.id),
    evidence: found.flatMap(({ person }) => person.evidence.nodes.slice(0, 2)),
  };
}

function placeText({ target, sides }: Question): string {
  const codes = target.type === 'people' ? target.codes : [];
  const places = [...codes.map((code) => countryOf(code)?.name ?? code), ...sides.map((side) => side.text)];
  return places.length === 0 ? '' : ` of ${listed(places)}`;
}

/**
 * Who put the signature for a side: the graph holds no signatures of people, so only those of the side who are named in a
 * passage that tells of the agreement.
 */
export async function listSignatories(question: Question, run: RunOperation): Promise<Finding> {
  const found = await findAgreements(question, run);
  if (found.rows.length === 0)
    return {
      text: `None: the graph tells of no ${sentence(describeSearch(question, 1))}`,
      operation: found.operation,
      nodes: [],
      evidence: [],
    };
  const [side] = question.sides;
  const operation = peopleOperation(placeOf(side ? [side] : [], []));
  const { nodes } = await fetchPages<PersonRow>(run, operation, 'people');
  const quotes = found.rows.flatMap((row) => [
    ...row.evidence.nodes,
    ...row.statusHistory.map(({ evidence }) => evidence),
  ]);
  const named = nodes.flatMap((person) => {
    const roles = person.roles.filter((role) => inPlace(role, side ? [side] : [], []));
    const passage = quotes.find(({ quote }) => nameKey(quote).includes(nameKey(person.name)));
    return roles.length > 0 && passage ? [{ person, roles, passage }] : [];
  });
  if (named.length === 0)
    return {
      text: `No sentence that tells of it names who signed for ${side?.text ?? 'it'}. What was signed: ${listed(found.rows.map(describeAgreement))}.`,
      operation: found.operation,
      nodes: found.rows.map(({ id }) => id),
      evidence: found.rows.flatMap((row) => evidenceFor(row, question.agreement.statuses)),
    };
  return {
    text: `${numberWord(named.length)} of ${side?.text ?? 'those'} named where the signing is told: ${listed(named.map(({ person, roles }) => `${person.name} (${roles.map(describeRole).join('; ')})`))}.`,
    operation,
    nodes: [...named.map(({ person }) => person.id), ...found.rows.map(({ id }) => id)],
    evidence: named.map(({ passage }) => passage),
  };
}

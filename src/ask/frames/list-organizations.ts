import { countryOf } from '../../ontology/countries.ts';
import type { AskEvidence, Finding } from '../answer.ts';
import { fetchPages } from '../fetch-pages.ts';
import { organizationsOperation, type RunOperation } from '../operation.ts';
import type { Question } from '../question.ts';
import { Refusal } from '../refusal.ts';
import { listed, numberWord } from '../wording.ts';

interface OrganizationRow {
  readonly id: string;
  readonly name: string;
  readonly evidence: { readonly nodes: readonly AskEvidence[] };
}

/** Organizations by kind and country alone. */
export async function listOrganizations(question: Question, run: RunOperation): Promise<Finding> {
  const { target } = question;
  if (target.type !== 'organizations') throw new Refusal('It is not said which organizations are meant.');
  const { kinds, codes, text } = target.group;
  const operation = organizationsOperation({
    ...(codes.length > 0 ? { country: [...new Set(codes)] } : {}),
    ...(kinds ? { kind: kinds } : {}),
  });
  const { nodes, totalCount } = await fetchPages<OrganizationRow>(run, operation, 'organizations');
  const place = codes.length > 0 ? ` of ${listed(codes.map((code) => countryOf(code)?.name ?? code))}` : '';
  const shown = question.limit === null ? nodes : nodes.slice(0, question.limit);
  if (nodes.length === 0)
    return {
      text: `${question.asks === 'count' ? '0' : 'None'}: the graph has no such ${text}${place}.`,
      operation,
      nodes: [],
      evidence: [],
    };
  const count = question.asks === 'count' ? String(totalCount) : numberWord(shown.length);
  return {
    text: `${question.asks === 'whether' ? 'Yes: ' : ''}${count}: ${listed(shown.map(({ name }) => name))}.`,
    operation,
    nodes: shown.map(({ id }) => id),
    evidence: shown.flatMap(({ evidence }) => evidence.nodes),
  };
}

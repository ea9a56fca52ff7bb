import { segmentArticle } from '../../../src/document/segment-article.ts';
import { type Answer, emptyAnswer } from '../../../src/extraction/llm/answer/answer-schema.ts';
import { type CheckedAnswer, checkAnswer } from '../../../src/extraction/llm/checks/check-answer.ts';
import { readSource } from '../../../src/extraction/llm/checks/read-source.ts';
import type { AgreementReported, Statement } from '../../../src/model/claim.ts';
import type { Document } from '../../../src/model/document.ts';

/** A text published on 2026-01-22, a Thursday, as a document. */
export function documentOf(text: string): Document {
  return segmentArticle({ text, title: null, publishedOn: '2026-01-22', language: 'en' });
}

/** An agreement of an answer, with what does not matter filled in. */
export function agreement(given: Partial<Answer['agreements'][number]>): Answer['agreements'][number] {
  return {
    kind: 'CONTRACT',
    status: 'SIGNED',
    parties: [],
    unnamedParties: [],
    date: null,
    sector: null,
    instrument: null,
    subject: null,
    sentence: 1,
    quote: '',
    ...given,
  };
}

/** An organization of an answer, with what does not matter filled in. */
export function organization(
  name: string,
  given: Partial<Answer['organizations'][number]> = {},
): Answer['organizations'][number] {
  return { name, aliases: [], kind: 'COMPANY', country: null, sentence: 1, ...given };
}

/** What a text bears out of an answer. */
export function check(text: string, answer: Partial<Answer>): CheckedAnswer {
  return checkAnswer(readSource(documentOf(text)), { ...emptyAnswer, ...answer });
}

/** The statements of one type among claims. */
export function statements<Type extends Statement['type']>(
  claims: readonly { readonly statement: Statement }[],
  type: Type,
): Extract<Statement, { type: Type }>[] {
  return claims
    .map(({ statement }) => statement)
    .filter((statement): statement is Extract<Statement, { type: Type }> => statement.type === type);
}

/** Agreements as `STATUS: party + party`. */
export function agreementsOf(claims: readonly { readonly statement: Statement }[]): string[] {
  const names = new Map(
    statements(claims, 'organization-named').map(({ organization, name }) => [organization, name]),
  );
  const say = ({ status, parties }: AgreementReported) =>
    `${status}: ${parties.map((one) => (one.type === 'country' ? one.country : names.get(one.organization))).join(' + ')}`;
  return statements(claims, 'agreement-reported').map(say);
}

/** A chat completion's body. */
export function completion(content: string | null, given: Record<string, unknown> = {}): string {
  const {
    finish_reason = 'stop',
    refusal = null,
    usage = { prompt_tokens: 1000, completion_tokens: 100 },
  } = given;
  return JSON.stringify({
    choices: [{ index: 0, finish_reason, message: { role: 'assistant', content, refusal } }],
    usage,
  });
}

/** The text of an answer with nothing in it but what is given. */
export function answerText(answer: Partial<Answer>): string {
  return JSON.stringify({ ...emptyAnswer, ...answer });
}

import { type Answer, answerSchema } from './answer-schema.ts';

/** An answer of the right shape, or what is wrong with it, in sentences that a model can act on. */
export type ParsedAnswer =
  | { readonly answer: Answer; readonly problems: null }
  | { readonly answer: null; readonly problems: readonly string[] };

const problemsTold = 12;

/** The JSON in an answer: models of some endpoints think aloud before it, or fence it. */
function jsonIn(content: string): string {
  const thought = content.lastIndexOf('</think>');
  const said = thought < 0 ? content : content.slice(thought + '</think>'.length);
  const first = said.indexOf('{');
  const last = said.lastIndexOf('}');
  return first < 0 || last < first ? said : said.slice(first, last + 1);
}

/** Reads the text of an answer; never throws. */
export function parseAnswer(content: string | null): ParsedAnswer {
  if (content === null || content.trim() === '')
    return { answer: null, problems: ['The answer is empty; expected one JSON object.'] };
  let value: unknown;
  try {
    value = JSON.parse(jsonIn(content));
  } catch {
    return { answer: null, problems: ['The answer is no JSON; expected one JSON object and nothing else.'] };
  }
  const parsed = answerSchema.safeParse(value);
  if (parsed.success) return { answer: parsed.data, problems: null };
  const problems = parsed.error.issues
    .slice(0, problemsTold)
    .map((issue) => `${issue.path.join('.') || 'the object'}: ${issue.message}`);
  return { answer: null, problems };
}

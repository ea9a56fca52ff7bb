import { type Answer, answered, notUnderstood } from './answer.ts';
import type { LookUp } from './candidate.ts';
import { chooseFrame } from './choose-frame.ts';
import type { RunOperation } from './operation.ts';
import { readItems } from './read-items.ts';
import { readQuestion } from './read-question.ts';
import { readTokens } from './read-tokens.ts';
import { Refusal, whatIsUnderstood } from './refusal.ts';
import { listed } from './wording.ts';

/** What answering takes from outside: the names of the graph, its API, and the day on which the question is asked. */
export interface AskServices {
  readonly lookUp: LookUp;
  readonly run: RunOperation;
  /** Names of the graph that are like one it does not have, the likest first; may be none. */
  readonly suggest: (name: string) => Promise<readonly string[]>;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** The longest question that is read, in UTF-16 code units; and in words. */
const longestQuestion = 1000;
const mostWords = 100;

async function explain(refusal: Refusal, services: AskServices): Promise<string> {
  const { message, unknownNames } = refusal;
  const likes = await Promise.all(unknownNames.slice(0, 3).map((name) => services.suggest(name)));
  const like = [...new Set(likes.flat())].slice(0, 3);
  const meant =
    like.length > 0
      ? ` Did you mean ${listed(
          like.map((name) => `“${name}”`),
          'or',
        )}?`
      : '';
  const help =
    message.includes(whatIsUnderstood) || (unknownNames.length > 0 && like.length > 0)
      ? ''
      : ` ${whatIsUnderstood}`;
  return `${message}${meant}${help}`;
}

/**
 * Answers a question in English by one operation on the graph's API, with the passages that bear it out. A question of which any
 * word is not accounted for is not answered: the answer says which, and what is understood. Text of the question is never
 * anything but text.
 */
export async function ask(question: string, services: AskServices): Promise<Answer> {
  if (question.length > longestQuestion)
    return notUnderstood(
      question,
      `Expected a question of ${longestQuestion} characters at most; got ${question.length}.`,
    );
  const tokens = readTokens(question);
  if (tokens.length === 0)
    return notUnderstood(question, `Expected a question in English; got no word. ${whatIsUnderstood}`);
  if (tokens.length > mostWords)
    return notUnderstood(
      question,
      `Expected a question of ${mostWords} words at most; got ${tokens.length}.`,
    );
  try {
    const read = readQuestion(await readItems(question, tokens, services.today, services.lookUp));
    return answered(question, await chooseFrame(read)(read, services.run));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return notUnderstood(question, await explain(error, services));
  }
}

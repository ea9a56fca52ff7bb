import type { ExtractedClaim } from '../../model/claim.ts';
import type { Document } from '../../model/document.ts';
import { type Answer, emptyAnswer, joinAnswers } from './answer/answer-schema.ts';
import { parseAnswer } from './answer/parse-answer.ts';
import { checkAnswer } from './checks/check-answer.ts';
import { readSource, type Source } from './checks/read-source.ts';
import { type Rejection, tellRejection } from './checks/rejection.ts';
import { cutPieces, halve, type Piece } from './cut-pieces.ts';
import type { ModelClient, Reply } from './model-client.ts';
import { askAgain, askFor, type Message } from './prompt.ts';

/** What a model read out of a document and the document bears out; or why there is nothing of the kind. */
export type ModelReading =
  | { readonly claims: readonly ExtractedClaim[]; readonly rejections: readonly Rejection[] }
  | { readonly failed: string };

/** What became of a piece: an answer, a piece that is too much at once, or an end. */
type PieceReading = { readonly answer: Answer } | { readonly split: string } | { readonly failed: string };

/** Whatever a model does, an article costs no more questions than that. */
const mostQuestions = 24;
const problemsTold = 20;

/** The lists whose entries rest on quotes: what is rejected of them is worth a second question. */
const worthRepair = /^(agreements|events|trade)\./;

class Conversation {
  #asked = 0;

  constructor(
    readonly document: Document,
    readonly source: Source,
    readonly client: ModelClient,
  ) {}

  async #ask(messages: readonly Message[]): Promise<Reply> {
    if (this.#asked >= mostQuestions) {
      const message = `${mostQuestions} questions came to nothing`;
      return { type: 'failure', reason: 'refused-request', message };
    }
    this.#asked += 1;
    return this.client.ask(messages);
  }

  /** Reads a piece; where the model fails at it, its halves. */
  async read(piece: Piece): Promise<Answer | { failed: string }> {
    const reading = await this.#readWhole(piece);
    if ('answer' in reading) return reading.answer;
    if ('failed' in reading) return reading;
    const halves = halve(piece);
    if (!halves) return { failed: reading.split };
    const answers: Answer[] = [];
    for (const half of halves) {
      const answer = await this.read(half);
      if ('failed' in answer) return answer;
      answers.push(answer);
    }
    return joinAnswers(answers);
  }

  async #readWhole(piece: Piece): Promise<PieceReading> {
    const asked = askFor(this.document, piece);
    const reply = await this.#ask(asked);
    const ended = endOf(reply);
    if (ended) return ended;
    const text = reply.type === 'answer' ? reply.text : null;
    const { answer, problems } = parseAnswer(text);
    if (!answer) return this.#repairShape(asked, text, problems);
    return { answer: await this.#repairClaims(asked, text, answer) };
  }

  /** Hands back an answer that has not the right shape, once. */
  async #repairShape(
    asked: readonly Message[],
    text: string | null,
    problems: readonly string[],
  ): Promise<PieceReading> {
    const reply = await this.#ask(askAgain(asked, text, problems));
    const ended = endOf(reply);
    if (ended) return ended;
    const repaired = parseAnswer(reply.type === 'answer' ? reply.text : null);
    if (repaired.answer) return { answer: repaired.answer };
    return { split: `the answer of the model has not the right shape: ${repaired.problems[0]}` };
  }

  /** Hands back what the article does not bear out, once; keeps the answer of which more passes. */
  async #repairClaims(asked: readonly Message[], text: string | null, answer: Answer): Promise<Answer> {
    const first = checkAnswer(this.source, answer);
    const wrong = first.rejections.filter(({ at }) => worthRepair.test(at));
    if (wrong.length === 0) return answer;
    const told = wrong.slice(0, problemsTold).map(tellRejection);
    const reply = await this.#ask(askAgain(asked, text, told));
    const repaired = reply.type === 'answer' ? parseAnswer(reply.text).answer : null;
    if (!repaired) return answer;
    return weigh(checkAnswer(this.source, repaired).claims) >= weigh(first.claims) ? repaired : answer;
  }
}

/** What counts of an answer: what rests on quotes. */
function weigh(claims: readonly ExtractedClaim[]): number {
  return claims.filter(({ statement }) => statement.type.endsWith('-reported')).length;
}

/** What a reply without a whole answer comes to; null where it has one. */
function endOf(reply: Reply): Exclude<PieceReading, { answer: Answer }> | null {
  if (reply.type === 'failure')
    return reply.reason === 'too-long' ? { split: reply.message } : { failed: reply.message };
  if (reply.finish === 'refusal') return { failed: 'the model refused to answer' };
  return reply.finish === 'length' ? { split: 'the answer of the model broke off' } : null;
}

/**
 * Asks a model what a document says and keeps what the document bears out. An answer that cannot be used is handed back
 * once; then the article is asked about in smaller pieces; a piece that fails for good fails the article.
 * @throws AppError where no question can be answered.
 */
export async function extractWithModel(document: Document, client: ModelClient): Promise<ModelReading> {
  const source = readSource(document);
  const conversation = new Conversation(document, source, client);
  const answers: Answer[] = [emptyAnswer];
  for (const piece of cutPieces(document)) {
    const answer = await conversation.read(piece);
    if ('failed' in answer) return answer;
    answers.push(answer);
  }
  return checkAnswer(source, joinAnswers(answers));
}

import type { Operation } from './operation.ts';
import { capitalized } from './wording.ts';

/** A passage behind an answer, with its article. */
export interface AskEvidence {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly extractor: string;
  readonly confidence: number;
  readonly article: {
    readonly id: string;
    readonly url: string | null;
    readonly title: string | null;
    readonly publisher: string | null;
    readonly publishedOn: string | null;
    readonly language: string | null;
    readonly ingestedAt: string;
  };
}

/** The answer to a question; type Answer of the API. */
export interface Answer {
  readonly question: string;
  readonly understood: boolean;
  /** Why it is not understood; null where it is. */
  readonly reason: string | null;
  readonly text: string;
  readonly operation: Operation | null;
  /** Ids of what the answer speaks of, each once. */
  readonly nodes: readonly string[];
  readonly evidence: readonly AskEvidence[];
}

/** What a frame answers: the rest follows from the question. */
export interface Finding {
  readonly text: string;
  readonly operation: Operation;
  readonly nodes: readonly string[];
  readonly evidence: readonly AskEvidence[];
}

const mostNodes = 100;
const mostEvidence = 50;

/** The passages, each once. */
function distinct(evidence: readonly AskEvidence[]): readonly AskEvidence[] {
  const seen = new Map(evidence.map((one) => [`${one.article.id} ${one.start} ${one.end}`, one]));
  return [...seen.values()].slice(0, mostEvidence);
}

/** The answer of a question that was understood. */
export function answered(question: string, { text, operation, nodes, evidence }: Finding): Answer {
  return {
    question,
    understood: true,
    reason: null,
    text: capitalized(text),
    operation,
    nodes: [...new Set(nodes)].slice(0, mostNodes),
    evidence: distinct(evidence),
  };
}

/** The answer of a question that was not. */
export function notUnderstood(question: string, reason: string): Answer {
  return {
    question,
    understood: false,
    reason,
    text: `I cannot answer that. ${reason}`,
    operation: null,
    nodes: [],
    evidence: [],
  };
}

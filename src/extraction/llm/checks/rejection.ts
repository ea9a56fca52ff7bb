/** Why a claim of a model is not taken, once, as the summary counts it. */
export const rejectionReasons = {
  'quote-not-in-text': 'the quote is not in the article, word for word',
  'quote-too-short': 'the quote is too short to say it',
  'party-not-in-article': 'a party is not in the article',
  'no-party': 'no party is named',
  'parties-elsewhere': 'none of the parties is named near the quote',
  'no-status-cue': 'nothing in the quote tells that status',
  'no-kind-cue': 'nothing in the quote tells of that',
  'name-not-in-text': 'the name is not in the article',
  'not-a-name': 'that is not a name of that type',
  'country-not-in-article': 'the article does not name that country there',
  'figure-not-in-quote': 'the figure is not in the quote',
  'too-many': 'the answer lists too much',
} as const;

/** One of the reasons for which a claim of a model is not taken. */
export type RejectionReason = keyof typeof rejectionReasons;

/** Something that a model said and that the article does not bear out. */
export interface Rejection {
  /** Where in the answer, e.g. agreements.2. */
  readonly at: string;
  readonly reason: RejectionReason;
  /** The value that did not pass, as the model wrote it. */
  readonly got: string;
}

const longestTold = 200;

/** A rejection as a sentence that the model can act on. */
export function tellRejection({ at, reason, got }: Rejection): string {
  return `${at}: ${rejectionReasons[reason]}: ${JSON.stringify(got.slice(0, longestTold))}`;
}

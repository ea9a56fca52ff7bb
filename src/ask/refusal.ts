/**
 * Why a question has no answer: it is not understood, or a name in it means nothing or several things. `names` are those to
 * look for something like.
 */
export class Refusal extends Error {
  readonly unknownNames: readonly string[];

  constructor(reason: string, unknownNames: readonly string[] = []) {
    super(reason);
    this.name = 'Refusal';
    this.unknownNames = unknownNames;
  }
}

/** What the grammar can read, told wherever it could not. */
export const whatIsUnderstood =
  'What I understand: questions about agreements and partners by kind, country, sector, status and time, such as “Which Serbian firms partner with Astana Hub?”, “How many MoUs did Kazakhstan sign with Serbia in 2026?”, “Which Kazakh agencies are negotiating with Serbian companies?”, “When did X and Y sign their contract?”, “Is the treaty between X and Y in force?”, “Who is the foreign minister of X?”, “What visits took place in X in 2026?”, “What is the trade between X and Y?”, “How are X and Y connected?”, “Compare X and Y”, “What has been said about X?”.';

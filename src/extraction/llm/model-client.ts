import type { Message } from './prompt.ts';

/** Why an endpoint gave no answer, in the end. */
export type FailureReason = 'budget-spent' | 'unreachable' | 'too-long' | 'too-large' | 'refused-request';

/** What came of a question. `length`: the answer broke off at the limit; `refusal`: the model would not answer. */
export type Reply =
  | { readonly type: 'answer'; readonly text: string | null; readonly finish: 'stop' | 'length' | 'refusal' }
  | { readonly type: 'failure'; readonly reason: FailureReason; readonly message: string };

/** Asks a language model. The one thing of a model that the rest of the extractor knows. */
export interface ModelClient {
  /**
   * Never rejects for what a single question may run into.
   * @throws AppError where no question can be answered: the key, the address or the name of the model is wrong, or the run
   * is ended.
   */
  ask(messages: readonly Message[]): Promise<Reply>;
}

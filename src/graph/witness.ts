import type { WriteTransaction } from './graph.ts';

/**
 * Writes down, in the transaction of a change, what was changed: both are there or neither. `targets` are the ids of what it was
 * about. It may be called again where the transaction is repeated.
 */
export type Witness = (transaction: WriteTransaction, targets: readonly string[]) => Promise<void>;

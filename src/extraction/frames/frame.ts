import type { AgreementStatus } from '../../ontology/agreement-statuses.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Verb } from './find-verbs.ts';
import type { Instrument } from './instrument.ts';

/** What one sentence says of one instrument, before its parties are known as entities. */
export interface Frame {
  readonly line: number;
  readonly rule: string;
  readonly instrument: Instrument | null;
  readonly status: AgreementStatus | null;
  readonly verbs: readonly Verb[];
  /** Members of the first side: subject, `between`, `by`. */
  readonly first: readonly Mention[];
  /** Members of the other side: `with`, `to`. */
  readonly second: readonly Mention[];
  /** Whether each member of the second side has an agreement of its own with the first. */
  readonly distributive: boolean;
  /** `A and B each signed … with C`: each member of the first side has an agreement of its own with the other. */
  readonly severally: boolean;
  /** `respectively`: the members pair up in order. */
  readonly paired: boolean;
  readonly unnamed: readonly { readonly description: string; readonly country: string | null }[];
  /** First and last token that speak of this instrument: for dates and subject. */
  readonly from: number;
  readonly to: number;
  /** Token after which the topic may stand: `on`, `for`, `to`. */
  readonly topicFrom: number;
}

/** A frame that pairs nobody and leaves nobody unnamed: one agreement of all its members. */
export function plainFrame(
  told: Omit<Frame, 'distributive' | 'severally' | 'paired' | 'unnamed'> & Partial<Frame>,
): Frame {
  return { distributive: false, severally: false, paired: false, unnamed: [], ...told };
}

import type { AgreementKind } from '../../ontology/agreement-kinds.ts';

/** A noun phrase that means an agreement: `three memorandums of cooperation`. */
export interface Instrument {
  readonly from: number;
  readonly to: number;
  /** Singular, lower case. */
  readonly head: string;
  readonly kind: AgreementKind;
  readonly weak: boolean;
  readonly plural: boolean;
  /** The number told: three memorandums; null where none is. */
  readonly count: number | null;
  readonly definite: boolean;
  /** `its`, `their`, `our`: the owner is one of the parties. */
  readonly possessive: 'its' | 'their' | 'our' | null;
  /** Index of the line. */
  readonly line: number;
  /** A year told before the noun: a 2019 memorandum. */
  readonly year: string | null;
  /** Words of the phrase in lower case, singular. */
  readonly wording: string;
  /** What it is on, in lower case: the first words after `on` or `for`. */
  readonly topic?: string;
}

/** What is agreed where no noun of an instrument says it: a deal told by a verb, the document that somebody signs. */
export function unnamedInstrument(
  told: Pick<Instrument, 'from' | 'to' | 'head' | 'kind' | 'line'> & Partial<Instrument>,
): Instrument {
  return {
    weak: false,
    plural: false,
    count: null,
    definite: false,
    possessive: null,
    year: null,
    wording: told.head,
    ...told,
  };
}

/** The deal that a noun at this place of a line tells: `the lease of 20 locomotives from B`. */
export function dealToldAt(at: number, line: number): Instrument {
  return unnamedInstrument({ from: at, to: at + 1, head: 'contract', kind: 'CONTRACT', weak: true, line });
}

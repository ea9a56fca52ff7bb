import { treatyCues } from '../vocabulary/instruments.ts';
import type { Instrument } from './instrument.ts';

/** `the double taxation convention`, `a road haulage agreement`: what states have with one another. */
export function isTreatyLike(instrument: Instrument): boolean {
  return (
    isJointStatement(instrument) ||
    (!instrument.plural &&
      /^(agreement|convention|treaty|protocol|accord|pact|deal)$/.test(instrument.head) &&
      `${instrument.head} ${instrument.wording} ${instrument.topic ?? ''}`
        .split(/[ -]/)
        .some((word) => treatyCues.has(word)))
  );
}

/** `a joint statement`: of the two states, where no one else is named. */
export function isJointStatement({ head, wording }: Instrument): boolean {
  return /^(statement|declaration|communiqué|communique)$/.test(head) && /\bjoint\b/.test(wording);
}

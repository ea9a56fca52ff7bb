import type { Group } from '../lists/read-groups.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Verb } from './find-verbs.ts';
import type { Instrument } from './instrument.ts';
import type { Complements } from './read-complements.ts';
import type { UnderClause } from './read-under.ts';

/** The two sides of an agreement as mentions, and the construction that tells them. An agreement of one side has all parties in `first`. */
export interface Sides {
  readonly first: readonly Mention[];
  readonly second: readonly Mention[];
  readonly rule: string;
}

/** What one clause tells around an instrument: what the constructions below choose the sides from. */
export interface Clause {
  readonly instrument: Instrument;
  readonly verb: Verb | undefined;
  readonly verbs: readonly Verb[];
  readonly subject: Group | undefined;
  /** A group with `with` between verb and instrument: `signed with A a contract`. */
  readonly ahead: Group | undefined;
  /** A group with `from` between verb and instrument: `received from A an order`. */
  readonly source: Group | undefined;
  /** Who deals with the other side in a relative clause: `talks on a concession which A has held with B`. */
  readonly holder: Group | undefined;
  /** The group right behind the instrument, with a comma or colon between. */
  readonly listed: Group | undefined;
  /** `With B, A has a contract`: the other party at the start of the line. */
  readonly fronted: Group | undefined;
  /** Who gets the instrument, between verb and instrument: `awarded A a contract`. */
  readonly receiver: Group | undefined;
  /** Those between whom it is, told first: `between A and B – a contract`. */
  readonly leading: Group | undefined;
  /** On whose behalf several sign. */
  readonly behalf: Group | undefined;
  /** Whose signatures an instrument bears. */
  readonly signatories: Group | undefined;
  /** The group whose possessive stands before the instrument. */
  readonly owner: Group | undefined;
  readonly complements: Complements;
  readonly under: UnderClause | undefined;
  /** The group right before the instrument, with nothing between: `A a contract with B, C an agreement with D`. */
  readonly beside: Group | undefined;
  /** The first group of the line before the instrument. */
  readonly opening: Group | undefined;
  /** Whether the line tells of talks that go on and names no organization. */
  readonly ongoing: boolean;
  /** Whether the instrument is a title in capitals. */
  readonly titled: boolean;
}

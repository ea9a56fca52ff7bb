import { readWords } from './read-words.ts';

/** What a verb says of an instrument. */
export type VerbClass =
  | 'sign'
  | 'initial'
  | 'renew'
  | 'hold'
  | 'end'
  | 'suspend'
  | 'expire'
  | 'negotiate'
  | 'deny'
  | 'refuse'
  | 'expect';

/** Inflected single words of each class, in lower case. Phrases are below. */
export const verbWords: ReadonlyMap<string, VerbClass> = new Map(
  Object.entries({
    sign: `swap swaps swapped pen penned pens sign signs signed signing ink inks inked inking conclude concludes concluded concluding exchange exchanges
      exchanged exchanging seal seals sealed sealing strike strikes struck striking clinch clinches clinched clinching
      formalise formalised formalises formalize formalized formalizes award awards awarded awarding execute executed
      executes secure secured secures win wins won land landed ratify ratified ratifies finalise finalised finalize finalized
      adopt adopted adopts countersign countersigned cosigned co-signed co-sign subscribed endorsed
      obtain obtained grant granted confirmed cement cemented cements receive receives received open opened opens entered enter enters unveil unveiled unveils announce announced announces presented
      reach reached reaches agree agreed agrees approve approved`,
    initial: 'initial initialled initialed initials initialling',
    renew: `renew renewed renews renewing renewal extend extended extends extending extension prolong prolonged prolongs
      prolonging prolongation reactivated reaffirmed revived widened broadened expanded amend amended update updates updated updating upgraded deepened`,
    hold: 'binds bind applies stands stand holds remains operates effective',
    end: `broke unwound terminate terminates terminated terminating termination cancel cancels cancelled canceled cancelling end ended ends
      ending scrap scraps scrapped scrapping drop dropped drops annul annulled annuls rescind rescinded rescinds dissolve
      dissolved denounce denounced denounces revoke revoked revokes abrogated repealed quit voided void axe axed
      replace replaces replaced replacing supersede supersedes superseded abandon abandoned collapsed shelve shelved scupper scuppered ditch ditched discontinue discontinued nullified invalidated`,
    suspend:
      'suspend suspends suspended suspending freeze froze frozen freezes halt halted halts paused suspension',
    expire: `expire expires expired expiring expiry lapse lapses lapsed lapsing repaid fulfilled elapsed`,
    negotiate: `finalising finalizing haggling haggled bargaining negotiate negotiates negotiating negotiated discuss discusses discussing discussed exploring explore explores
      explored considering drafting`,
    deny: 'scotch scotched scotches quash quashed quashes rubbished debunked debunks contradicted contradicts disavowed incorrect inaccurate invented false untrue fabricated fictitious baseless unfounded deny denies denied denying dismiss dismisses dismissed refute refuted refutes rebut rebutted rumoured rumored denial',
    refuse:
      'withdrawn decline declines declined refuse refuses refused refusing reject rejects rejected rejecting',
    expect: `expected expects expect plan plans planned planning intend intends intended due scheduled slated set hope hopes
      hoped aim aims anticipate anticipates anticipated poised tipped foreseen envisaged pencilled earmarked deferred postponed delayed`,
  } satisfies Record<VerbClass, string>).flatMap(([name, words]) =>
    [...readWords(words)].map((word) => [word, name as VerbClass] as const),
  ),
);

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
    sign: `pen penned pens sign signs signed signing ink inks inked inking conclude concludes concluded concluding exchange exchanges
      exchanged exchanging seal seals sealed sealing strike strikes struck striking clinch clinches clinched clinching
      formalise formalised formalises formalize formalized formalizes award awards awarded awarding execute executed
      executes secure secured secures win wins won land landed ratify ratified ratifies finalise finalised finalize finalized
      adopt adopted adopts countersign countersigned cosigned co-signed co-sign subscribed endorsed
      obtain obtained grant granted confirmed cement cemented cements receive receives received opened opens entered enter enters unveil unveiled unveils announce announced announces presented
      reach reached reaches agree agreed agrees approve approved`,
    initial: 'initial initialled initialed initials initialling',
    renew: `renew renewed renews renewing renewal extend extended extends extending extension prolong prolonged prolongs
      prolonging prolongation reactivated reaffirmed revived widened broadened expanded amended updated upgraded deepened`,
    hold: 'applies stands stand holds remains operates effective',
    end: `terminate terminates terminated terminating termination cancel cancels cancelled canceled cancelling end ended ends
      ending scrap scraps scrapped scrapping drop dropped drops annul annulled annuls rescind rescinded rescinds dissolve
      dissolved denounce denounced denounces revoke revoked revokes abrogated repealed quit voided void axe axed
      replace replaces replaced replacing supersede supersedes superseded abandon abandoned collapsed shelve shelved scupper scuppered`,
    suspend:
      'suspend suspends suspended suspending freeze froze frozen freezes halt halted halts paused suspension',
    expire: `expire expires expired expiring expiry lapse lapses lapsed lapsing repaid fulfilled elapsed`,
    negotiate: `negotiate negotiates negotiating negotiated discuss discusses discussing discussed exploring explore explores
      explored considering drafting`,
    deny: 'deny denies denied denying dismiss dismisses dismissed refute refuted refutes rebut rebutted rumoured rumored denial',
    refuse: 'decline declines declined refuse refuses refused refusing reject rejects rejected rejecting',
    expect: `expected expects expect plan plans planned planning intend intends intended due scheduled slated set hope hopes
      hoped aim aims poised tipped foreseen envisaged pencilled earmarked deferred postponed delayed`,
  } satisfies Record<VerbClass, string>).flatMap(([name, words]) =>
    [...readWords(words)].map((word) => [word, name as VerbClass] as const),
  ),
);

/** Phrases of several words with their class; words are in lower case, in the order of the text. */
export const verbPhrases: readonly (readonly [string, VerbClass])[] = [
  ['is ready', 'expect'],
  ['was ready', 'expect'],
  ['are ready', 'expect'],
  ['were ready', 'expect'],
  ['entered into force', 'hold'],
  ['enter into force', 'hold'],
  ['enters into force', 'hold'],
  ['entry into force', 'hold'],
  ['came into force', 'hold'],
  ['come into force', 'hold'],
  ['came into effect', 'hold'],
  ['entered into effect', 'hold'],
  ['took effect', 'hold'],
  ['take effect', 'hold'],
  ['takes effect', 'hold'],
  ['taken effect', 'hold'],
  ['in force', 'hold'],
  ['in effect', 'hold'],
  ['in place', 'hold'],
  ['is being implemented', 'hold'],
  ['being implemented', 'hold'],
  ['is being applied', 'hold'],
  ['parties to', 'hold'],
  ['party to', 'hold'],
  ['has had', 'hold'],
  ['dates back', 'hold'],
  ['date back', 'hold'],
  ['dates from', 'hold'],
  ['have had', 'hold'],
  ['operates under', 'hold'],
  ['remains on the books', 'hold'],
  ['settled on', 'sign'],
  ['came to terms on', 'sign'],
  ['come to terms on', 'sign'],
  ['agreed on', 'sign'],
  ['shook hands on', 'sign'],
  ['committed to', 'sign'],
  ['entered into', 'sign'],
  ['enter into', 'sign'],
  ['enters into', 'sign'],
  ['entering into', 'sign'],
  ['put pen to paper', 'sign'],
  ['put their signatures to', 'sign'],
  ['put his signature to', 'sign'],
  ['put her signature to', 'sign'],
  ['puts its signature to', 'sign'],
  ['put its signature to', 'sign'],
  ['put their names to', 'sign'],
  ['put their name to', 'sign'],
  ['affixed their signatures to', 'sign'],
  ['signed up to', 'sign'],
  ['signature of', 'sign'],
  ['signatures of', 'sign'],
  ['the signature', 'sign'],
  ['signing ceremony of', 'sign'],
  ['the signing of', 'sign'],
  ['a signing of', 'sign'],
  ['signing of', 'sign'],
  ['conclusion of', 'sign'],
  ['exchange of', 'sign'],
  ['called time on', 'end'],
  ['called off', 'end'],
  ['torn up', 'end'],
  ['tore up', 'end'],
  ['ripped up', 'end'],
  ['pulled out of', 'end'],
  ['withdrew from', 'end'],
  ['withdrawn from', 'end'],
  ['walked away from', 'end'],
  ['backed out of', 'end'],
  ['put an end to', 'end'],
  ['falls away', 'end'],
  ['fell away', 'end'],
  ['fell through', 'end'],
  ['broken off', 'end'],
  ['broke off', 'end'],
  ['put on hold', 'suspend'],
  ['on hold', 'suspend'],
  ['put on ice', 'suspend'],
  ['ran out', 'expire'],
  ['to an end', 'expire'],
  ['came to an end', 'expire'],
  ['ran its course', 'expire'],
  ['run out', 'expire'],
  ['performed in full', 'expire'],
  ['talking to', 'negotiate'],
  ['talking with', 'negotiate'],
  ['close to', 'negotiate'],
  ['on the verge of', 'negotiate'],
  ['in talks', 'negotiate'],
  ['in negotiations', 'negotiate'],
  ['in discussions', 'negotiate'],
  ['holding talks', 'negotiate'],
  ['held talks', 'negotiate'],
  ['holds talks', 'negotiate'],
  ['conducts talks', 'negotiate'],
  ['conducting negotiations', 'negotiate'],
  ['conducts negotiations', 'negotiate'],
  ['continue negotiations', 'negotiate'],
  ['continues negotiations', 'negotiate'],
  ['continue talks', 'negotiate'],
  ['negotiations between', 'negotiate'],
  ['talks between', 'negotiate'],
  ['discussions between', 'negotiate'],
  ['negotiations with', 'negotiate'],
  ['discussions with', 'negotiate'],
  ['talks with', 'negotiate'],
  ['negotiation of', 'negotiate'],
  ['negotiations on', 'negotiate'],
  ['negotiations for', 'negotiate'],
  ['working on', 'negotiate'],
  ['contrary to', 'deny'],
];

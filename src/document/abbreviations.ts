/** Abbreviations, without their last dot, that never end a sentence. */
export const innerAbbreviations: ReadonlySet<string> = new Set(
  `Mr Mrs Ms Mx Dr Prof Eng Ing Hon Rev Fr Sr St Sta Ste Ss Sts Mt Gen Col Lt Maj Capt Cpt Adm Sgt Amb Gov Sen Rep Pres Min Dep
  H.E H.H H.M HE vs cf e.g i.e approx ca No Nos Nr nr Art para pp Fig Vol Ave Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct
  Nov Dec Mon Tue Tues Wed Thu Thurs Fri Rs bn mln Ref Tel Fl Sh Ph.D`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Abbreviations, without their last dot, that end a sentence only where a new one plainly begins. */
export const finalAbbreviations: ReadonlySet<string> = new Set(
  `Ltd Inc Corp Co Cos Bros Plc LLC JSC S.A S.p.A S.r.l S.L S.A.R.L S.A.S A.Ş A.S a.s a.d d.d d.o.o z.o.o o.o sh.a
  sh.p.k B.V N.V A.G e.V k.s U.S U.K U.N U.A.E E.U D.C a.m p.m etc al Jr km kg Est Int Intl Dept Univ Assn Sp Pty Pvt
  Pte Nyrt Zrt Kft Bhd Sdn Tbk Cía Cia Ltda`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Words that plainly begin a sentence when they follow an abbreviation with a capital. */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  `The A An In On At It Its He She They We You I This That These Those There Under After Before During According Also
  Both But And As By For From However If Meanwhile Not Of One Our Since So Some Such Then To Today Two Three When While
  With What Who Additionally Earlier Last Separately`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

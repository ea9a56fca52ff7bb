import { describe, expect, it } from 'vitest';
import {
  instrumentHeads,
  irregularPlurals,
  kindCues,
  neededCues,
  weakInstruments,
} from '../../src/extraction/vocabulary/instruments.ts';
import { verbPhrases } from '../../src/extraction/vocabulary/verb-phrases.ts';
import { type VerbClass, verbWords } from '../../src/extraction/vocabulary/verbs.ts';
import type { AgreementStatus } from '../../src/ontology/agreement-statuses.ts';
import { statementsOf } from './read.ts';
import { hasEffect } from './take-away.ts';

/** The words that a pattern of alternatives names: `^(a|b)$`. */
function alternatives(pattern: RegExp): string[] {
  return pattern.source
    .replace(/[\^$()]/g, '')
    .split('|')
    .map((word) => word.replace(/\w\?$/, ''));
}

function reports(text: string) {
  return statementsOf(text, 'agreement-reported');
}

describe('nouns of instruments', () => {
  it.each([...instrumentHeads.keys()])('%s makes a difference', (head) => {
    const cues = [...alternatives(neededCues.get(head) ?? /joint|credit/), 'new'];
    const sentences = [
      `Norka Ltd and Rotva Ltd signed a ${head}.`,
      `Norka Ltd and Rotva Ltd signed a ${head} of intent.`,
      ...cues.map((cue) => `Norka Ltd and Rotva Ltd signed a ${cue} ${head}.`),
    ];
    expect(sentences.filter((sentence) => hasEffect(instrumentHeads, head, sentence))).not.toEqual([]);
  });

  const cued = [...neededCues].flatMap(([head, pattern]) =>
    alternatives(pattern).map((cue) => [cue, head] as const),
  );

  it.each(cued)('%s makes an instrument of %s', (cue, head) => {
    const sentences = [
      `Norka Ltd and Rotva Ltd signed a ${cue} ${head}.`,
      `Norka Ltd and Rotva Ltd signed a ${head} of ${cue}.`,
      `Norka Ltd and Rotva Ltd signed the ${cue} of a ${head}.`,
    ];
    expect(
      sentences.filter((sentence) => hasEffect(neededCues, head, sentence) || reports(sentence).length > 0),
    ).not.toEqual([]);
  });

  it.each([...weakInstruments])('%s means one only with a verb or parties', (head) => {
    const cues = alternatives(neededCues.get(head) ?? /new/);
    const sentences = [
      `A ${head} between Norka Ltd and Rotva Ltd was told.`,
      `Norka Ltd and Rotva Ltd met. The ${head} was signed.`,
      `Norka Ltd and Rotva Ltd signed it to give the ${head} of steel.`,
      `Norka Ltd and Rotva Ltd signed it to give the commitment ${head} of steel.`,
      `Norka Ltd’s ${head} with Rotva Ltd is another matter.`,
      ...cues.flatMap((cue) => [
        `A ${cue} ${head} between Norka Ltd and Rotva Ltd.`,
        `Norka Ltd’s ${cue} ${head} with Rotva Ltd is another matter.`,
        `Norka Ltd’s ${head} of ${cue} with Rotva Ltd is another matter.`,
      ]),
    ];
    expect(sentences.filter((sentence) => hasEffect(weakInstruments, head, sentence))).not.toEqual([]);
  });

  it.each([...irregularPlurals.keys()])('%s are several', (plural) => {
    const sentences = ['two', 'credit', 'contract'].flatMap((word) => [
      `Norka Ltd and Rotva Ltd signed ${word} ${plural}.`,
      `Norka Ltd signed ${word} ${plural} with Rotva Ltd and Vexta Ltd.`,
    ]);
    expect(sentences.filter((sentence) => hasEffect(irregularPlurals, plural, sentence))).not.toEqual([]);
  });

  const cues = kindCues.flatMap(([kind, words]) => [...words].map((word) => [word, kind, words] as const));

  it.each(cues)('%s makes an agreement a %s', (word, kind, words) => {
    const sentences = [
      `Norka Ltd and Rotva Ltd signed a ${word} agreement.`,
      `Norka Ltd and Rotva Ltd signed a ${word} arrangement.`,
      `Norka Ltd and Rotva Ltd signed an arrangement of ${word}.`,
      `Norka Ltd and Rotva Ltd signed a student-${word} arrangement.`,
    ];
    const telling = sentences.filter(
      (sentence) => reports(sentence)[0]?.kind === kind && hasEffect(words, word, sentence),
    );
    expect(telling).not.toEqual([]);
  });
});

const statusOf: Readonly<Record<VerbClass, readonly AgreementStatus[]>> = {
  sign: ['SIGNED'],
  initial: ['PLANNED'],
  renew: ['IN_FORCE', 'SIGNED'],
  hold: ['IN_FORCE'],
  end: ['TERMINATED'],
  suspend: ['SUSPENDED'],
  expire: ['EXPIRED'],
  negotiate: ['NEGOTIATING'],
  deny: ['DENIED'],
  refuse: ['DENIED'],
  expect: ['PLANNED'],
};

describe('verbs', () => {
  it.each([...verbWords])('%s makes a difference as a verb of the class %s', (word) => {
    const sentences = [
      `Norka Ltd ${word} a contract with Rotva Ltd.`,
      `A contract between Norka Ltd and Rotva Ltd was ${word}.`,
      `Norka Ltd is ${word} a contract with Rotva Ltd.`,
      `Norka Ltd will ${word} a contract with Rotva Ltd.`,
      `The Kenyan ${word} Norka Ltd signed a contract with Rotva Ltd of Peru.`,
    ];
    expect(sentences.filter((sentence) => hasEffect(verbWords, word, sentence))).not.toEqual([]);
  });

  const carry = (words: string) => [
    `Norka Ltd and Rotva Ltd ${words} a contract.`,
    `Norka Ltd ${words} a contract with Rotva Ltd.`,
    `A contract between Norka Ltd and Rotva Ltd ${words}.`,
    `A contract between Norka Ltd and Rotva Ltd is ${words}.`,
    `A contract between Norka Ltd and Rotva Ltd was ${words} last year.`,
    `A contract between Norka Ltd and Rotva Ltd ${words} to be signed.`,
    `Norka Ltd is ${words} Rotva Ltd on a contract.`,
    `Norka Ltd is ${words} a contract with Rotva Ltd.`,
    `Norka Ltd ${words} with Rotva Ltd on a contract.`,
    `The ${words} a contract between Norka Ltd and Rotva Ltd.`,
    `The ${words} a contract between Norka Ltd and Rotva Ltd took place.`,
    `${words} Norka Ltd and Rotva Ltd on a contract go on.`,
    `Norka Ltd holds ${words} Rotva Ltd on a contract.`,
    `${words} reports of a contract between Norka Ltd and Rotva Ltd, no talks took place.`,
    `Peru and Kenya ${words} a treaty of 2019.`,
    `A treaty between Peru and Kenya ${words} 2019.`,
    `${words} a contract was seen by Norka Ltd and Rotva Ltd.`,
    `Norka Ltd witnessed ${words} a contract with Rotva Ltd.`,
    `Norka Ltd and Rotva Ltd attended ${words} a contract.`,
    `Norka Ltd and Rotva Ltd announced ${words} a contract.`,
    `Norka Ltd attended ${words} a contract between Norka Ltd and Rotva Ltd.`,
  ];
  const control = carry('mention').map((sentence) => String(reports(sentence).map(({ status }) => status)));

  it.each(verbPhrases)('%s tells the status of the class %s', (phrase, name) => {
    const telling = carry(phrase).find((sentence, index) => {
      const told = reports(sentence).map(({ status }) => status);
      return told.some((status) => statusOf[name].includes(status)) && String(told) !== control[index];
    });
    expect(telling).toBeDefined();
  });
});

import { describe, expect, it } from 'vitest';
import { domainWords } from '../../src/extraction/vocabulary/domain-words.ts';
import {
  calendarWords,
  commonAbbreviations,
  functionWords,
  openingWords,
} from '../../src/extraction/vocabulary/function-words.ts';
import {
  companyEndings,
  lowerCaseHeads,
  organizationHeads,
  otherHeads,
} from '../../src/extraction/vocabulary/organization-heads.ts';
import {
  businessVerbs,
  corporatePossessions,
  occupations,
  organizationNouns,
  personalNouns,
  placedNouns,
  possessions,
  sideLabels,
  speechVerbs,
} from '../../src/extraction/vocabulary/organization-nouns.ts';
import {
  plainStateNouns,
  pluralReferenceNouns,
  referenceNouns,
  sideNouns,
  stateNouns,
} from '../../src/extraction/vocabulary/references.ts';
import {
  honorifics,
  nameParticles,
  roleHeads,
  roleModifiers,
} from '../../src/extraction/vocabulary/roles.ts';
import { capitalised, hasEffect, type Vocabulary } from './take-away.ts';

/** A vocabulary with sentences in which each of its words makes a difference: one of them, or the word's own. */
interface Proof {
  readonly of: Vocabulary;
  readonly sentences: (word: string, name: string) => readonly string[];
  readonly own?: Readonly<Record<string, string>>;
  /** Words that follow from another vocabulary, and stand in this one only as its by-product. */
  readonly derived?: (word: string) => boolean;
}

function singular(noun: string): string {
  return capitalised(noun.replace(/ies$/, 'y').replace(/s$/, ''));
}

const proofs: Readonly<Record<string, Proof>> = {
  'domain words': {
    of: domainWords,
    sentences: (word, name) => [
      `The Ministry of Trade and ${name} of Kenya signed a contract with Norka Ltd.`,
      `Kenya's ${word} ministry signed a contract with Norka Ltd.`,
    ],
  },
  'function words': {
    of: functionWords,
    sentences: (word, name) => [
      `${name} Norka Bank signed a contract with Rotva Ltd.`,
      `Norka Ltd and ${word} Rotva Ltd signed a contract.`,
      `The Kenyan ${word} Norka Ltd signed a contract with Rotva Ltd of Peru.`,
    ],
  },
  'opening words': {
    of: openingWords,
    sentences: (word, name) => [
      `${name} signed a contract with Rotva Ltd.`,
      `${name} by Norka Ltd began. Rotva Ltd and ${name} signed a contract.`,
      `${word.toUpperCase()} signed a contract with Rotva Ltd.`,
    ],
  },
  'common abbreviations': {
    of: commonAbbreviations,
    sentences: (word, name) => [
      `Norka Ltd and ${word.toUpperCase()} signed a contract.`,
      `${name} and Norka Ltd signed a contract.`,
    ],
  },
  'calendar words': {
    of: calendarWords,
    sentences: (_, name) => [`${name} Norka Ltd signed a contract with Rotva Ltd.`],
    own: { may: 'The MAY Bank signed a contract with Rotva Ltd.' },
  },
  'organization heads': {
    of: organizationHeads,
    sentences: (_, name) => [
      `Reporters met the Vexta ${name} there.`,
      `Reporters met the ${name} of Trade there.`,
      `Reporters met ${name} Vexta Norka there.`,
    ],
  },
  'endings of companies': {
    of: companyEndings,
    sentences: (_, name) => [`Reporters met the Vexta ${name} there.`],
  },
  'heads in lower case': {
    of: lowerCaseHeads,
    sentences: (word) => [
      `Kenya's ${word} signed a contract with Norka Ltd.`,
      `Kenya's energy ${word} signed a contract with Norka Ltd.`,
    ],
  },
  'heads of what is no organization': {
    of: otherHeads,
    sentences: (_, name) => [
      `Norka Ltd and Vexta ${name} signed a contract.`,
      `Norka Ltd and Open ${name} signed a contract.`,
      `Norka Ltd and Central ${name} signed a contract.`,
    ],
  },
  'heads of roles': { of: roleHeads, sentences: (_, name) => [`The ${name} Ana Ruiz met Norka Ltd.`] },
  'words before roles': {
    of: roleModifiers,
    sentences: (_, name) => [
      `The ${name} Minister Ana Ruiz met Norka Ltd.`,
      `Ana Ruiz, ${name} director of Norka Ltd, spoke.`,
    ],
  },
  honorifics: {
    of: honorifics,
    sentences: (_, name) => [
      `${name} Ana Ruiz met Norka Ltd.`,
      `The director, ${name} Ana Ruiz, met Norka Ltd.`,
    ],
  },
  'particles of names': {
    of: nameParticles,
    sentences: (word) => [`Minister Ana ${word} Ruiz met Norka Ltd.`],
  },
  'nouns for organizations': {
    of: organizationNouns,
    sentences: (word) => [
      `They met the ${word} Quelvora there.`,
      `They met Quelvora, the Peruvian ${word}.`,
      `They met Quelvora Bank, the Peruvian ${word}.`,
    ],
  },
  'nouns for organizations and people': {
    of: personalNouns,
    sentences: (word) => [
      `They met the ${word} Quelvora Tamsin there.`,
      `They met Quelvora, the big ${word}.`,
      `They met the ${word} Quelvora there.`,
    ],
  },
  occupations: {
    of: occupations,
    sentences: (word) => [
      `They met the Peruvian ${word} Quelvora there.`,
      `The Peruvian ${word} Quelvora signed a contract with Norka Ltd.`,
      `Quelvora, the ${word} of the group, came.`,
    ],
  },
  'nouns after a name that is a place’s': {
    of: placedNouns,
    sentences: (word) => [
      `A contract with Quelvora ${word} was extended.`,
      `They met Peru’s Quelvora ${word} there.`,
    ],
  },
  'labels of sides': {
    of: sideLabels,
    sentences: (_, name) => [`${name}: Quelvora.`, `One and Quelvora (${name}) came.`],
  },
  'what organizations have': {
    of: possessions,
    sentences: (word) => [`Quelvora’s ${word} came.`],
    derived: (word) => corporatePossessions.has(word),
  },
  'what organizations alone have': {
    of: corporatePossessions,
    sentences: (word) => [`Quelvora Tamsin’s ${word} came.`],
  },
  'verbs of business': {
    of: businessVerbs,
    sentences: (word) => [`Quelvora ${word} nothing.`, `Quelvora, which ${word} nothing, came.`],
  },
  'verbs of speech': {
    of: speechVerbs,
    sentences: (word) => [
      `In a loan with Quelvora ${word} somebody.`,
      `QVN ${word} so.`,
      `A letter to Quelvora ${word} so.`,
      `Peru’s Quelvora Tamsin ${word} so.`,
    ],
  },
  'nouns that point back': {
    of: referenceNouns,
    sentences: (word, name) => [
      `Reporters met the Vexta ${name}. The ${word} signed a contract with Rotva Ltd.`,
      `Vexta Ltd spoke. The ${word} signed a contract with Rotva Bank.`,
      `Vexta Ltd spoke. Sigma University listened. The ${word} signed a contract with Rotva Bank.`,
      `Vexta Ltd spoke. It met Norka University. The ${word} signed a contract with Rotva Bank.`,
    ],
    own: {
      lender: 'Vexta Bank spoke. Sigma University listened. The lender signed a contract with Rotva Ltd.',
    },
  },
  'plural nouns that point back': {
    of: pluralReferenceNouns,
    sentences: (word) => [
      `Vexta ${singular(word)} met Norka ${singular(word)}. The two ${word} signed a contract.`,
      `Vexta Ltd met Norka Ltd. The two ${word} signed a contract.`,
    ],
    derived: (word) => stateNouns.has(word),
  },
  'nouns of two states': {
    of: stateNouns,
    sentences: (word) => [`Peru met Kenya. The two ${word} signed a memorandum.`],
  },
  'nouns of states without a number': {
    of: plainStateNouns,
    sentences: (word) => [`Peru met Kenya. The ${word} signed a memorandum.`],
  },
  'nouns of a side': {
    of: sideNouns,
    sentences: (word) => [
      `Norka Ltd of Peru met Kenya. Norka Ltd signed a contract with the Kenyan ${word}.`,
    ],
    own: { government: 'A contract was signed by this Kenyan government and Norka Ltd.' },
  },
};

describe.each(Object.entries(proofs))('%s', (_, { of, sentences, own = {}, derived }) => {
  const words = [...of.keys()].filter((word) => !derived?.(word));

  it.each(words)('%s makes a difference', (word) => {
    const told = own[word] ? [own[word]] : sentences(word, capitalised(word));
    expect(told.filter((sentence) => hasEffect(of, word, sentence))).not.toEqual([]);
  });

  it('have sentences of their own only for words that are there', () => {
    expect(Object.keys(own).filter((word) => !of.has(word))).toEqual([]);
  });
});

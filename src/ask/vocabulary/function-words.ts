import type { Sense } from './senses.ts';

/** A line of a table: entries separated by bars, and what they mean. */
export type Entry = readonly [phrases: string, sense: Sense];

const question = (word: 'which' | 'what' | 'who' | 'whose' | 'when' | 'where' | 'how'): Sense => ({
  is: 'question',
  word,
});
const preposition = (words: string): readonly Entry[] =>
  words.split('|').map((word) => [word, { is: 'preposition', word }] as const);

/** Words that ask, join and fill. Those of the line `noise` say nothing that an answer could depend on. */
export const functionWords: readonly Entry[] = [
  ['which', question('which')],
  ['what|whats', question('what')],
  ['who|whom', question('who')],
  ['whose', question('whose')],
  ['when|on what date|on which date|on which day|on what day|at what time|since when', question('when')],
  ['where', question('where')],
  ['how', question('how')],
  [
    'how many|what number of|what is the number of|count|count of|number of|the number of|total number of',
    { is: 'how-many' },
  ],
  ['how much|how large|how big|how high', { is: 'how-much' }],
  [
    'list|show|show me|give|give me|tell me|name|find|find me|enumerate|display|get|get me|provide|i want to see|i would like to see|let me see|what are|what were|tell us|show us|give us|identify|i need|i am looking for|looking for|search for|look up',
    { is: 'list' },
  ],
  [
    'tell me about|tell us about|tell me more about|describe|information about|information on|info on|info about|details of|details on|details about|profile of|what about|background on|summarize|summarise|who or what is',
    { is: 'about' },
  ],
  [
    'the|a|an|please|can you tell me|could you tell me|can you|could you|would you|do you know|i want to know|i would like to know|i wonder|tell me please|also|ever|so far|currently|at present|presently|right now|to date|already|actually|exactly|all|all the|all of the|any|every|each|some|its|their|his|her|that|those|these|this|hello|hi|hey|we|you|i|both|either|same|respective|kindly|thanks|thank you|various|different|just|together|jointly|mutually|officially|formally|publicly|as well|too|yet|still',
    { is: 'noise' },
  ],
  ['by number of|by the number of|in number of|by count of|by total', { is: 'rank', order: 'most' }],
  ['not|no|never|none|without|except|excluding|nor|neither', { is: 'not' }],
  ['and|as well as|along with|plus', { is: 'and' }],
  ['or', { is: 'or' }],
  ['there', { is: 'there' }],
  ['is|are|was|were|be|been|being|am|become|became|remain|remains', { is: 'aux', verb: 'be' }],
  ['do|does|did|done', { is: 'aux', verb: 'do' }],
  ['has|have|had|having|hold|holds|possess|possesses|get|gets|got', { is: 'aux', verb: 'have' }],
  ['will|would|shall|should|can|could|may|might', { is: 'aux', verb: 'will' }],
  ...preposition(
    'with|between|among|by|of|from|in|at|to|for|on|about|over|regarding|concerning|covering|within|into|as|via|through|under|inside|during|across|on behalf of|than|towards|versus|vs|relating to|related to the topic of|on the topic of|on the subject of|dealing with|addressing|mentioning|per',
  ),
];

import { describe, expect, it } from 'vitest';
import type { Side } from '../../src/ask/question.ts';
import { readItems } from '../../src/ask/read-items.ts';
import { readQuestion } from '../../src/ask/read-question.ts';
import { readTokens } from '../../src/ask/read-tokens.ts';
import { emptyWorld } from './fakes.ts';

async function read(question: string) {
  const { lookUp, today } = emptyWorld();
  return readQuestion(await readItems(question, readTokens(question), today, lookUp));
}

const show = (side: Side): string => {
  if (side.type === 'party') return side.party.name;
  if (side.type === 'country') return side.government ? `government ${side.code}` : side.code;
  return `${side.kinds?.join('+') ?? 'any'} of ${side.codes.join('+')}`;
};

/** What a question asks for, in a line: how, what, whose, and which agreements. */
async function summary(question: string): Promise<string> {
  const { asks, target, sides, join, agreement, rank, range } = await read(question);
  const what =
    target.type === 'organizations'
      ? show(target.group)
      : target.type === 'thing'
        ? target.thing
        : target.type;
  return [
    `${asks} ${what}`,
    sides.map(show).join(` ${join} `),
    [
      ...(agreement.kinds ?? []),
      ...(agreement.statuses ?? []),
      ...agreement.sectors,
      ...agreement.words,
    ].join(' '),
    [rank, range && `${range.from ?? ''}..${range.to ?? ''}`].filter(Boolean).join(' '),
  ]
    .join(' | ')
    .replace(/( \| )+$/, '');
}

describe('a question', () => {
  it.each([
    ['Which Serbian firms partner with Astana Hub?', 'list any of RS | Astana Hub | SIGNED IN_FORCE'],
    ['which serbian firms partner with astana hub', 'list any of RS | Astana Hub | SIGNED IN_FORCE'],
    ['Who are Astana Hub’s partners in Serbia?', 'list any of RS | Astana Hub | SIGNED IN_FORCE'],
    ['Who are the Serbian partners of Astana Hub?', 'list any of RS | Astana Hub | SIGNED IN_FORCE'],
    [
      'Which companies from Serbia work with Kazakh universities?',
      'list COMPANY of RS | UNIVERSITY of KZ | SIGNED IN_FORCE',
    ],
    [
      'Which universities and institutes of Serbia signed treaties?',
      'list UNIVERSITY+RESEARCH_INSTITUTE of RS |  | TREATY SIGNED IN_FORCE',
    ],
    [
      'Which Kazakh agencies are negotiating with Serbian companies?',
      'list GOVERNMENT_AGENCY of KZ | COMPANY of RS | NEGOTIATING',
    ],
    [
      'How many MoUs did Kazakhstan sign with Serbia in 2026?',
      'count agreements | KZ and RS | MEMORANDUM SIGNED IN_FORCE | 2026-01-01..2026-12-31',
    ],
    ['Which Kazakh-Serbian agreements are in force?', 'list agreements | KZ and RS | IN_FORCE'],
    [
      'List contracts between Kazakh and Serbian companies',
      'list agreements | COMPANY of KZ and COMPANY of RS | CONTRACT',
    ],
    [
      'What did the government of Serbia sign with Great Sky?',
      'list agreements | government RS and Great Sky | SIGNED IN_FORCE',
    ],
    [
      'Which memorandums and contracts did Great Sky or Astana Hub sign?',
      'list agreements | Great Sky or Astana Hub | MEMORANDUM CONTRACT SIGNED IN_FORCE',
    ],
    [
      'Does Great Sky have an agreement with Bio4 Campus?',
      'whether anything | Great Sky and Bio4 Campus | SIGNED IN_FORCE',
    ],
    [
      'Will Great Sky sign a contract with Bio4 Campus?',
      'whether anything | Great Sky and Bio4 Campus | CONTRACT PLANNED',
    ],
    ['Who plans to sign with Great Sky?', 'list parties | Great Sky | PLANNED'],
    [
      'Which contracts were terminated since May 2025?',
      'list agreements |  | CONTRACT TERMINATED | 2025-05-01..',
    ],
    [
      'Which energy agreements did Great Sky sign last year?',
      'list agreements | Great Sky | SIGNED IN_FORCE energy | 2025-01-01..2025-12-31',
    ],
    ['What agreements on wind turbines are there?', 'list agreements |  | wind turbines'],
    [
      'When was the tax treaty between Serbia and Kazakhstan signed?',
      'when anything | RS and KZ | TREATY SIGNED IN_FORCE tax',
    ],
    [
      'What is the status of the contract between Great Sky and Bio4 Campus?',
      'list status | Great Sky and Bio4 Campus | CONTRACT',
    ],
    ['How are Great Sky and Bio4 Campus connected?', 'path anything | Great Sky and Bio4 Campus'],
    ['Is there a link between Great Sky and Serbia?', 'path anything | Great Sky and RS'],
    [
      'Which partners do Great Sky and Astana Hub have in common?',
      'common any of  | Great Sky and Astana Hub | SIGNED IN_FORCE',
    ],
    ['Compare Serbia and Kazakhstan', 'compare anything | RS and KZ'],
    ['Which country has the most agreements with Serbia?', 'list countries | RS | SIGNED IN_FORCE | most'],
    ['In which sectors do Serbia and Kazakhstan cooperate?', 'list sectors | RS and KZ | SIGNED IN_FORCE'],
    ['Who signed for Serbia?', 'list signatories | RS | SIGNED IN_FORCE'],
    [
      'How much did Serbia and Kazakhstan trade in 2025?',
      'list trade | RS and KZ |  | 2025-01-01..2025-12-31',
    ],
    ['Which Serbian drug makers signed with Great Sky?', 'list any of RS | Great Sky | SIGNED IN_FORCE'],
    [
      'Does Winegrowers’ Union have partners in Serbia?',
      'whether anything | Winegrowers’ Union and any of RS | SIGNED IN_FORCE',
    ],
    [
      'Which firms work with the Institute of Physics of Serbia?',
      'list any of  | Institute of Physics | SIGNED IN_FORCE',
    ],
    [
      'Which firms work with Serbia’s Institute of Physics?',
      'list any of  | Institute of Physics | SIGNED IN_FORCE',
    ],
    ['Who partners with Partners?', 'list parties | Partners | SIGNED IN_FORCE'],
  ])('%s', async (question, expected) => {
    expect(await summary(question)).toBe(expected);
  });

  it.each([
    ['Who is the president of Kazakhstan?', ['president'], ['KZ']],
    ['Who is Serbia’s foreign minister?', ['foreign', 'minister'], ['RS']],
    ['Who is the minister of foreign affairs of Serbia?', ['minister', 'foreign', 'affairs'], ['RS']],
    ['Who is the Kenyan trade cabinet secretary?', ['trade', 'cabinet', 'secretary'], ['KE']],
  ])('about an office: %s', async (question, title, codes) => {
    expect((await read(question)).target).toEqual({ type: 'people', title, codes });
  });

  it.each([
    [
      'Which firms partner with Institute of Physics?',
      /“Institute of Physics” could be Institute of Physics \(Serbia\) or/,
    ],
    ['Which Dominican companies signed contracts?', /could be of Dominica or Dominican Republic/],
    ['Which firms partner with Zorblax Corp?', /No organization, person or country is called “Zorblax Corp”/],
    ['Which firms partner with “Trade Deal”?', /is called “Trade Deal”/],
    ['Which firms partner with Serbian Bank?', /is called “Serbian Bank”/],
    ['Which Serbian firms love Astana Hub?', /I do not understand “love”/],
    ['Which firms do not partner with Astana Hub?', /Questions with “not”/],
    ['Which energy companies partner with Astana Hub?', /does not tell in which sector an organization is/],
    ['Which agreements were signed in Serbia?', /It is not clear what “in Serbia” says/],
    ['Which Kazakh companies and Serbian universities signed?', /one group at a time/],
    ['Which agreements were signed in 2024 since 2026?', /Nothing can be/],
    ['Why did Great Sky sign?', /“Why”/],
    ['Show us agreements with us', /I do not understand|No organization/],
  ])('that is not clear is refused: %s', async (question, reason) => {
    await expect(read(question)).rejects.toThrow(reason);
  });
});

import { describe, expect, it } from 'vitest';
import { createModelExtractor } from '../../../src/extraction/llm/create-model-extractor.ts';
import { extractWithModel } from '../../../src/extraction/llm/extract-with-model.ts';
import { Meter } from '../../../src/extraction/llm/meter.ts';
import type { ModelClient, Reply } from '../../../src/extraction/llm/model-client.ts';
import type { Message } from '../../../src/extraction/llm/prompt.ts';
import { extractByRules } from '../../../src/extraction/rules-extractor.ts';
import { agreement, agreementsOf, answerText, documentOf } from './answers.ts';

const text = `Peru and Chile signed a treaty on fishing on Monday.

Kenya and Fiji signed a memorandum on tourism in Suva.

Norway and Oman initialled a convention on taxes.`;
const document = documentOf(text);

const peru = agreement({
  kind: 'TREATY',
  parties: ['PE', 'CL'],
  quote: 'Peru and Chile signed a treaty on fishing',
});
const kenya = agreement({
  kind: 'MEMORANDUM',
  parties: ['KE', 'FJ'],
  quote: 'Kenya and Fiji signed a memorandum',
});

function say(text: string | null, finish: 'stop' | 'length' | 'refusal' = 'stop'): Reply {
  return { type: 'answer', text, finish };
}

/** A model that gives these replies in turn and keeps what it was asked. */
function script(...replies: (Reply | ((messages: readonly Message[]) => Reply))[]) {
  const asked: (readonly Message[])[] = [];
  const client: ModelClient = {
    ask: async (messages) => {
      asked.push(messages);
      const reply = replies[Math.min(asked.length, replies.length) - 1]!;
      return typeof reply === 'function' ? reply(messages) : reply;
    },
  };
  return { client, asked };
}

async function read(client: ModelClient) {
  const reading = await extractWithModel(document, client);
  return 'failed' in reading ? reading.failed : agreementsOf(reading.claims);
}

describe('reading with a model', () => {
  it('asks once where the answer holds', async () => {
    const { client, asked } = script(say(answerText({ agreements: [peru, kenya] })));
    expect(await read(client)).toEqual(['SIGNED: PE + CL', 'SIGNED: KE + FJ']);
    expect(asked).toHaveLength(1);
  });

  it.each([
    ['garbage', 'I am sorry, here it is:'],
    ['nothing', ''],
    ['null', null],
    ['another shape', '{"agreements": [{"kind": "PROMISE"}]}'],
    ['too much', answerText({ agreements: [{ ...peru, mood: 'good' } as typeof peru] })],
  ])('hands back %s once, with what is wrong', async (_name, first) => {
    const { client, asked } = script(say(first), say(answerText({ agreements: [peru] })));
    expect(await read(client)).toEqual(['SIGNED: PE + CL']);
    expect(asked[1]!.map(({ role }) => role)).toEqual(['system', 'user', 'assistant', 'user']);
    expect(asked[1]!.at(-1)!.content).toMatch(/^That cannot be used as it is:\n- /);
  });

  it('hands back what the article does not bear out once, and keeps the rest', async () => {
    const lie = agreement({ parties: ['PE', 'CL'], quote: 'Peru and Chile signed a pact of steel' });
    const { client, asked } = script(say(answerText({ agreements: [peru, lie] })));
    expect(await read(client)).toEqual(['SIGNED: PE + CL']);
    expect(asked).toHaveLength(2);
    expect(asked[1]!.at(-1)!.content).toContain(
      'agreements.1: the quote is not in the article, word for word: "Peru and Chile signed a pact of steel"',
    );
  });

  it('keeps the first answer where the second is worse', async () => {
    const lie = agreement({ parties: ['PE', 'CL'], quote: 'Peru and Chile signed a pact of steel' });
    const { client } = script(say(answerText({ agreements: [peru, lie] })), say('no'));
    expect(await read(client)).toEqual(['SIGNED: PE + CL']);
  });

  it('reads an answer behind thoughts and inside a fence', async () => {
    const { client } = script(
      say(`<think>{hm}</think>\`\`\`json\n${answerText({ agreements: [peru] })}\n\`\`\``),
    );
    expect(await read(client)).toEqual(['SIGNED: PE + CL']);
  });

  it.each([
    ['whose answer breaks off', say('{"agreements": [', 'length')],
    ['that is too long', { type: 'failure', reason: 'too-long', message: 'maximum context length' } as const],
  ])('cuts a question %s between paragraphs', async (_name, first) => {
    const { client, asked } = script(first, (messages) => {
      const { content } = messages[1]!;
      const found = [peru, kenya].filter(({ quote }) => content.includes(quote));
      return say(answerText({ agreements: found }));
    });
    expect(await read(client)).toEqual(['SIGNED: PE + CL', 'SIGNED: KE + FJ']);
    expect(asked).toHaveLength(3);
    expect(asked[1]![1]!.content).toContain('[1] ');
    expect(asked[2]![1]!.content).not.toContain('[1] ');
  });

  it('cuts an article that the model twice answers with garbage, down to sentences, and then gives up', async () => {
    const { client, asked } = script(say('garbage'));
    expect(await read(client)).toMatch(/has not the right shape/);
    // The whole, its first half, and so on to one sentence, each with its repair.
    expect(asked.length).toBeGreaterThan(2);
    expect(asked.length).toBeLessThanOrEqual(6);
  });

  it('gives up at once where the model refuses, or cannot be asked', async () => {
    const refusing = script(say(null, 'refusal'));
    expect(await read(refusing.client)).toBe('the model refused to answer');
    expect(refusing.asked).toHaveLength(1);
    const spent = script({
      type: 'failure',
      reason: 'budget-spent',
      message: 'the budget of this run is spent',
    });
    expect(await read(spent.client)).toBe('the budget of this run is spent');
  });

  it('asks nothing about an article without text, and a bounded number of times about a very long one', async () => {
    const empty = script(say(answerText({})));
    await extractWithModel(documentOf(''), empty.client);
    expect(empty.asked).toHaveLength(0);
    const endless = script(say('', 'length'));
    await extractWithModel(documentOf('Peru and Chile met. \n\n'.repeat(3000)), endless.client);
    expect(endless.asked.length).toBeLessThanOrEqual(24);
  });
});

describe('an extractor with a model', () => {
  function open(mode: 'llm' | 'hybrid', client: ModelClient) {
    const meter = new Meter({ input: 0, output: 0 }, { tokens: 1000, cost: null });
    return createModelExtractor({ mode, model: 'tiny', concurrency: 1, client, meter });
  }

  it('is named by mode and model, and so are its claims', async () => {
    const { client } = script(say(answerText({ agreements: [peru] })));
    const llm = await open('llm', client).extract(document);
    expect(llm.extractor).toBe('llm:tiny@1.1');
    expect(new Set(llm.claims.map(({ extractor }) => extractor))).toEqual(new Set(['llm:tiny@1.1']));
    const hybrid = open('hybrid', client);
    expect(hybrid.name).toBe('rules@0.6.0+llm:tiny@1.1');
  });

  it('leaves an article to the rules where the model fails, and says so', async () => {
    const extractor = open('llm', script(say(null, 'refusal')).client);
    const extraction = await extractor.extract(document);
    expect(extraction).toEqual(extractByRules(document, 'the model refused to answer'));
    expect(extraction.claims.length).toBeGreaterThan(3);
    expect(extractor.summary()[1]).toBe('Model: 0 articles read by the model, 1 by the rules in its place');
  });

  it('counts what it takes and what it rejects, by reason', async () => {
    const lies = ['a pact of pure steel', 'a pact of pure gold'].map((quote) => agreement({ quote }));
    const extractor = open('llm', script(say(answerText({ agreements: [peru, ...lies] }))).client);
    await extractor.extract(document);
    expect(extractor.summary()[2]).toBe(
      'Model: 1 claim taken, 2 rejected: 2 the quote is not in the article, word for word',
    );
  });
});

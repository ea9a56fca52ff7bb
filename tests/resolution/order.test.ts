import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sketchText } from '../../src/document/sketch-text.ts';
import { deriveGraph } from '../../src/load/derive/derive-graph.ts';
import type { ArticleFacts } from '../../src/model/article-facts.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { AgreementStatus } from '../../src/ontology/agreement-statuses.ts';
import { findCandidates } from '../../src/resolution/organizations/block-organizations.ts';
import { groupByName } from '../../src/resolution/organizations/organization-group.ts';
import { resolve } from '../../src/resolution/resolve.ts';
import { agreed, based, held, named } from '../claims.ts';

/** Names that are near each other in every way that resolution knows. */
const names = [
  'Polzunov',
  'Polzunov Group',
  'Polzunov Bank',
  'Polzunov Holding JSC',
  'Qarakum-Energo',
  'Karakum-Energy',
  'Karakum',
  'National Chamber of Farmers "Egin"',
  'Egin NCF',
  'National Chamber of Farmers',
  'Ministry of Trade',
  'Ministry of Trade and Industry',
  'PG',
  'Northern Rail',
  'Norvik Terminals',
];
const statuses: readonly AgreementStatus[] = [
  'NEGOTIATING',
  'PLANNED',
  'SIGNED',
  'IN_FORCE',
  'TERMINATED',
  'DENIED',
];
const days = [null, '2026', '2026-02', '2026-02-26', '2026-02-27', '2026-06-01'];

const naming = fc.record({
  name: fc.constantFrom(...names),
  country: fc.constantFrom('KZ', 'RS', null),
  firm: fc.boolean(),
  short: fc.constantFrom('PG', 'Polzunov', 'Egin', 'Karakum', null, null),
});

const story = fc.record({
  namings: fc.array(naming, { minLength: 2, maxLength: 4 }),
  status: fc.constantFrom(...statuses),
  on: fc.constantFrom(...days),
  publishedOn: fc.constantFrom('2026-02-28', '2026-07-01', null),
  sector: fc.constantFrom('rail', 'energy', null),
});

type Story = ReturnType<typeof story.generate>['value'];

function claimsOf(id: string, { namings, status, on, sector }: Story): Claim[] {
  const locals = namings.map((_, index) => `o${index}`);
  return [
    ...namings.flatMap(({ name, country, firm, short }, index) => {
      const organization = locals[index]!;
      const kind = name.startsWith('Ministry') ? 'MINISTRY' : 'COMPANY';
      return [
        named(id, name, { organization, kind }),
        ...(short === null
          ? []
          : [named(id, short, { organization, kind, form: short === 'PG' ? 'acronym' : 'short' })]),
        ...(country === null ? [] : [based(id, organization, country, firm ? 'STATED' : 'COUNTERPART')]),
      ];
    }),
    agreed(id, locals.slice(0, 2), { agreement: 'a1', status, on, sector }),
    held(id),
  ];
}

/** What follows from claims and articles, with nothing that an order could show in. */
function outcome(claims: readonly Claim[], articles: readonly ArticleFacts[]) {
  const resolution = resolve(claims, articles);
  const state = deriveGraph(claims, resolution);
  const entities = [...resolution.organizations, ...resolution.agreements].map(
    ({ id, mentions }) => `${id} ${mentions.map(({ key }) => key).sort()}`,
  );
  return JSON.stringify([
    entities.sort(),
    resolution.judgements,
    [...state.nodes.entries()]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, { id, labels, properties }]) => [
        id,
        labels,
        Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)),
      ]),
    [...state.relations.entries()]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, { properties }]) => [key, Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1))]),
  ]);
}

function factsOf(stories: readonly Story[]): ArticleFacts[] {
  return stories.map(({ publishedOn, namings }, index) => ({
    id: String(index),
    publishedOn,
    sketch: sketchText(namings.map(({ name }) => name).join(' and ')),
    ingestedAt: null,
  }));
}

describe('what articles amount to', () => {
  it('does not depend on the order in which they or their claims arrive', () => {
    fc.assert(
      fc.property(
        fc.array(story, { minLength: 2, maxLength: 8 }),
        fc.infiniteStream(fc.nat()),
        (stories, keys) => {
          const claims = stories.flatMap((one, index) => claimsOf(String(index), one));
          const articles = factsOf(stories);
          const shuffle = <Item>(items: readonly Item[]) =>
            items
              .map((item) => ({ item, key: keys.next().value as number }))
              .sort((a, b) => a.key - b.key)
              .map(({ item }) => item);
          expect(outcome(shuffle(claims), shuffle(articles))).toBe(outcome(claims, articles));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('does not change for organizations that a further article has nothing to do with', () => {
    const stranger = [named('stranger', 'Kivu Lake Ferries'), based('stranger', 'Kivu Lake Ferries', 'RW')];
    fc.assert(
      fc.property(fc.array(story, { minLength: 2, maxLength: 6 }), (stories) => {
        const claims = stories.flatMap((one, index) => claimsOf(String(index), one));
        const ids = (given: readonly Claim[]) =>
          resolve(given).organizations.map(({ id, mentions }) => `${id} ${mentions.map(({ key }) => key)}`);
        expect(ids([...stranger, ...claims])).toEqual(expect.arrayContaining(ids(claims)));
      }),
      { numRuns: 50 },
    );
  });

  it('never makes one organization of two that are firmly of two countries', () => {
    fc.assert(
      fc.property(fc.array(story, { minLength: 2, maxLength: 8 }), (stories) => {
        const claims = stories.flatMap((one, index) =>
          claimsOf(String(index), { ...one, namings: one.namings.map((each) => ({ ...each, firm: true })) }),
        );
        for (const { mentions } of resolve(claims).organizations) {
          const homes = mentions.flatMap((mention) =>
            mention.claims.flatMap(({ statement }) =>
              statement.type === 'organization-based' ? [statement.country] : [],
            ),
          );
          expect(new Set(homes).size).toBeLessThan(2);
        }
      }),
    );
  });
});

describe('the work of comparing', () => {
  const syllables = 'ka zo mi re tu ban sol ver dim lo pra gen ti sha kor nel'.split(' ');
  /** The n-th made-up word; no two are alike. */
  const word = (index: number) =>
    [index % 16, Math.floor(index / 16) % 16, Math.floor(index / 256) % 16, Math.floor(index / 4096) % 16]
      .map((place) => syllables[place])
      .join('');

  /** `count` organizations of which every fifth shares its rare word with four others, and all their generic ones. */
  function groups(count: number) {
    const endings = ['Group', 'Bank', 'Logistics', 'Energy', 'JSC'];
    const claims = Array.from({ length: count }, (_, index) => [
      named(String(index), `${word(Math.floor(index / 5))} ${endings[index % 5]}`, { organization: 'o1' }),
      based(String(index), 'o1', 'KZ'),
    ]);
    return groupByName(claims.flat());
  }

  it('grows with the number of names and not with its square', () => {
    const [few, many] = [groups(2_000), groups(8_000)].map((each) => findCandidates(each).length);
    expect(few).toBeGreaterThan(2_000);
    // Four times the names; the square would be sixteen times the work.
    expect(many! / few!).toBeLessThan(6);
  });

  it('stays bounded where thousands of names share a word', () => {
    const claims = Array.from({ length: 5_000 }, (_, index) => named(String(index), `Lomvik ${word(index)}`));
    expect(findCandidates(groupByName(claims)).length).toBeLessThan(5_000);
  });
});

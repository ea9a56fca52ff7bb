import { expect, test } from 'vitest';
import { exampleTabs } from '../../../src/api/example-tabs.ts';
import { useApiFixture } from './fixture.ts';

const api = useApiFixture();

interface Answer {
  organizations: {
    totalCount: number;
    nodes: {
      name: string;
      partners: {
        edges: {
          node: { name: string };
          agreements: { evidence: { nodes: { quote: string; article: { publishedOn: string } }[] } }[];
        }[];
      };
    }[];
  };
}

test('the sample question names the three Serbian partners, with the sentence behind each tie', async () => {
  const { organizations } = await api.answer<Answer>(exampleTabs[0]!.query);
  expect(organizations.totalCount).toBe(3);
  expect(organizations.nodes.map((node) => node.name)).toEqual([
    'Belgrade Science and Technology Park',
    'Center for Digital Transformation',
    'SEE UP Accelerator',
  ]);
  for (const { partners } of organizations.nodes) {
    expect(partners.edges.map((edge) => edge.node.name)).toEqual(['Astana Hub']);
    expect(partners.edges[0]!.agreements[0]!.evidence.nodes).toEqual([
      {
        quote: 'Astana Hub signed memorandums with three Serbian organizations.',
        article: { publishedOn: '2026-02-26' },
      },
    ]);
  }
});

test('the sample question takes two statements: the reference, and one for all that is asked', async () => {
  await api.answer(exampleTabs[0]!.query);
  expect(api.statements).toEqual([
    'read/parties/references',
    'read/organizations/page + read/parties/partners-page + read/agreements/tying + read/evidence/of-fact-page + read/organizations/count',
  ]);
});

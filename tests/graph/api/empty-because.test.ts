import { describe, expect, test } from 'vitest';
import { useApiFixture } from './fixture.ts';

const api = useApiFixture();

interface Empty {
  text: string;
  unknown: { name: string; didYouMean: { name: string }[] }[];
  statuses: { status: string; count: number; since: string | null }[];
  without: { condition: string; count: number }[];
}

const fields =
  'totalCount emptyBecause { text unknown { name didYouMean { name } } statuses { status count since } without { condition count } }';
const whyEmpty = async (field: string): Promise<Empty | null> =>
  (await api.answer<{ list: { emptyBecause: Empty | null } }>(`{ list: ${field} { ${fields} } }`)).list
    .emptyBecause;
const whyNoPartner = async (of: string, args: string): Promise<Empty | null> =>
  (
    await api.answer<{ of: { partners: { emptyBecause: Empty | null } } }>(
      `{ of: organization(ref: { name: "${of}" }) { partners(${args}) { ${fields} } } }`,
    )
  ).of.partners.emptyBecause;

describe('an empty answer tells', () => {
  test('that nobody is called so, and who may be meant', async () => {
    const empty = await whyEmpty(
      'agreements(filter: { parties: [{ country: "RS" }, { name: "Astana Hubb" }] })',
    );
    expect(empty!.unknown).toEqual([{ name: 'Astana Hubb', didYouMean: [{ name: 'Astana Hub' }] }]);
    expect(empty!.text).toBe('no party is called Astana Hubb, did you mean Astana Hub?');
    const nobody = await whyEmpty('agreements(filter: { and: [{ parties: [{ name: "Qqqqqqqq" }] }] })');
    expect(nobody!.text).toBe('no party is called Qqqqqqqq');
    const gone = await whyEmpty('agreements(filter: { parties: [{ id: "organization:nobody" }] })');
    expect(gone!.unknown).toEqual([{ name: 'organization:nobody', didYouMean: [] }]);
    const elsewhere = await whyEmpty(
      'organizations(filter: { partnersWith: { name: "Institute of Physics", country: "KZ" } })',
    );
    expect(elsewhere!.unknown[0]!.name).toBe('Institute of Physics (KZ)');
    expect(elsewhere!.unknown[0]!.didYouMean.map(({ name }) => name)).toContain('Institute of Physics');
  });

  test('how many there are of other statuses, and since when', async () => {
    const empty = await whyEmpty(
      'agreements(filter: { parties: [{ name: "Astana Hub" }], status: [SUSPENDED] })',
    );
    expect(empty!.text).toBe(
      '0 suspended; 3 signed in 2026; 1 in force in 2026; 1 negotiating; 1 terminated in 2024',
    );
    expect(empty!.statuses[0]).toEqual({ status: 'SIGNED', count: 3, since: '2026' });
    const then = await whyEmpty(
      'agreements(filter: { parties: [{ name: "Astana Hub" }], status: [SUSPENDED] }, asOf: "2024-01")',
    );
    expect(then!.text).toBe('0 suspended; 1 signed in 2023');
  });

  test('what agreements there are with those that are no partners', async () => {
    expect((await whyNoPartner('Astana Hub', 'filter: { country: ["DE"] }'))!.text).toBe(
      '0 signed or in force; 1 terminated in 2024',
    );
    expect((await whyNoPartner('Morava Grid', 'first: 5'))!.text).toBe('0 signed or in force; 1 negotiating');
    const kind = await whyNoPartner('Astana Hub', 'filter: { kind: [MEDIA] }');
    expect(kind!.without).toEqual([{ condition: 'kind', count: 4 }]);
    const talks = await whyEmpty(
      'organizations(filter: { country: ["DE"], partnersWith: { name: "Astana Hub" } })',
    );
    expect(talks!.text).toBe('0 signed or in force; 1 terminated in 2024');
  });

  test('which condition keeps everything out', async () => {
    const kind = await whyEmpty('agreements(filter: { parties: [{ name: "Astana Hub" }], kind: [TREATY] })');
    expect(kind).toMatchObject({ text: '6 without kind', without: [{ condition: 'kind', count: 6 }] });
    const early = await whyEmpty('agreements(filter: { parties: [{ name: "Astana Hub" }] }, asOf: "2020")');
    expect(early!.text).toBe('6 without asOf and knownAt');
    const french = await whyEmpty(
      'organizations(filter: { country: ["FR"], partnersWith: { name: "Astana Hub" } })',
    );
    expect(french!.text).toBe('4 without country');
    const itself = await api.answer<{ country: { agreements: { emptyBecause: Empty } } }>(
      `{ country(code: "TR") { agreements { ${fields} } } }`,
    );
    expect(itself.country.agreements.emptyBecause.text).toBe('55 without the country itself being the party');
  });

  test('that an organization is not called so', async () => {
    const empty = await whyEmpty('organizations(filter: { name: { eq: "Yugoimprt SDPR" } })');
    expect(empty!.text).toBe('no party is called Yugoimprt SDPR, did you mean Yugoimport SDPR?');
  });

  test('that nothing is known, where nothing else is to say', async () => {
    expect(
      (await whyEmpty('agreements(filter: { parties: [{ country: "TR" }, { country: "RS" }] })'))!.text,
    ).toBe('nothing like it is known');
  });
});

test('an answer that is not empty has no reason to be, and nothing is looked into', async () => {
  expect(await whyEmpty('agreements(first: 1)')).toBeNull();
  expect(await whyEmpty('agreements(first: 0)')).toBeNull();
  await api.answer('{ agreements(filter: { parties: [{ name: "Qqqqqqqq" }] }) { totalCount nodes { id } } }');
  expect([...api.statements].sort()).toEqual([
    'read/agreements/page-by-date + read/agreements/count',
    'read/parties/references',
  ]);
});

test('too many explanations in one request are refused with a code', async () => {
  const { errors } = await api.ask(
    '{ organizations(first: 60, filter: { name: { startsWith: "anka supplier" } }) { nodes { partners(filter: { kind: [MEDIA] }) { emptyBecause { text } } } } }',
  );
  expect(errors!.length).toBeGreaterThan(0);
  expect(new Set(errors!.map(({ extensions }) => extensions?.code))).toEqual(new Set(['BAD_USER_INPUT']));
  expect(api.unexpected).toEqual([]);
});

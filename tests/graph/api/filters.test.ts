import { expect, test } from 'vitest';
import { useApiFixture } from './fixture.ts';

const api = useApiFixture();

const ids = async (field: string, type: string, filter: object | null) => {
  const { list } = await api.answer<{ list: { nodes: { id: string }[]; totalCount: number } }>(
    `query List($filter: ${type}) { list: ${field}(filter: $filter, first: 100) { totalCount nodes { id } } }`,
    { filter },
  );
  expect(list.nodes.length).toBe(list.totalCount);
  return list.nodes.map((node) => node.id.replace(/^\w+:/, ''));
};

const agreements = (filter: object | null) => ids('agreements', 'AgreementFilter', filter);
const organizations = (filter: object | null) => ids('organizations', 'OrganizationFilter', filter);
const noSupply = { not: { sector: { eq: 'supply' } } };

test.each([
  [{ kind: ['TREATY', 'FRAMEWORK_AGREEMENT'] }, ['arms', 'treaty']],
  [{ kind: [] }, []],
  [{ kind: null, status: ['TERMINATED'] }, ['hub-rhein']],
  [{ sector: { eq: 'DIGITAL' } }, ['hub-cdt', 'hub-see-up']],
  [{ sector: { in: ['defense', 'Pharmaceuticals'] } }, ['arms', 'invest']],
  [{ sector: { in: [] } }, []],
  [{ sector: { contains: 'Econ' } }, ['hub-bstp']],
  [{ sector: { startsWith: 'digital' } }, ['hub-cdt', 'hub-see-up', 'hub-bstp']],
  [{ sector: { startsWith: 'digital', contains: 'economy' } }, ['hub-bstp']],
  [{ parties: [{ name: 'Great Sky' }] }, ['arms', 'energy']],
  [{ parties: [{ name: 'Great Sky' }, { name: 'Rhein Bank' }] }, ['energy']],
  [{ parties: [{ country: 'RS' }, { country: 'KZ' }], kind: ['TREATY', 'CONTRACT'] }, ['energy', 'treaty']],
  [{ parties: [{ name: 'Serbia' }, { id: 'country:DE' }] }, ['energy']],
  [{ parties: [{ name: 'Turkey' }], status: ['NEGOTIATING'] }, []],
  [{ parties: [{ name: 'Nobody' }] }, []],
  [{ parties: [], kind: ['TREATY'] }, ['treaty']],
  [{ and: [{ sector: { eq: 'energy' } }, { status: ['IN_FORCE'] }] }, ['energy']],
  [{ or: [{ kind: ['TREATY'] }, { status: ['NEGOTIATING'] }] }, ['treaty', 'hub-morava', 'invest']],
  [{ or: [] }, []],
  [{ and: [], kind: ['TREATY'] }, ['treaty']],
  [{ not: { or: [{ status: ['SIGNED', 'NEGOTIATING'] }] } }, ['hub-bstp', 'energy', 'hub-rhein']],
  [{ not: { not: { kind: ['TREATY'] } } }, ['treaty']],
])('agreements under %j', async (filter, expected) => {
  expect(await agreements(filter)).toEqual(expected);
});

test.each([
  [
    ['organization:great-sky', 'organization:rhein-bank'],
    ['arms', 'energy', 'hub-rhein'],
  ],
  [
    ['organization:great-sky', 'organization:nobody'],
    ['arms', 'energy'],
  ],
  [['organization:nobody'], []],
  [[], []],
])('agreements of any party among %j', async (partyIds, expected) => {
  expect(await agreements({ partyIds })).toEqual(expected);
});

test('a country among the ids stands for its organizations too, as one reference does', async () => {
  const any = ['country:DE', 'organization:yugoimport'];
  const each = any.map((id) => ({ parties: [{ id }] }));
  expect(await agreements({ partyIds: any })).toEqual(await agreements({ or: each }));
  expect(await agreements({ partyIds: any, parties: [{ name: 'Great Sky' }] })).toEqual(
    await agreements({ or: each, parties: [{ name: 'Great Sky' }] }),
  );
});

test('what has no sector or date is in the negation of any condition on it', async () => {
  expect(await agreements({ and: [noSupply, { not: { sector: { contains: 'e' } } }] })).toContain(
    'hub-nomad',
  );
  expect(await agreements({ and: [noSupply, { not: { signedOn: { from: '2026' } } }] })).toEqual([
    'treaty',
    'hub-rhein',
    'hub-morava',
    'hub-nomad',
    'invest',
  ]);
});

test.each([
  [{ from: '2026' }, ['arms', 'hub-cdt', 'hub-see-up', 'hub-bstp', 'energy']],
  [{ from: '2026-02', to: '2026-02' }, ['arms', 'hub-cdt', 'hub-see-up', 'hub-bstp']],
  [{ from: '2026-02-26', to: '2026-02-26' }, ['arms', 'hub-cdt', 'hub-see-up']],
  [{ from: '2026-02-02' }, ['arms', 'hub-cdt', 'hub-see-up']],
  [{ to: '2026-02-27', from: '2026' }, ['arms', 'hub-cdt', 'hub-see-up', 'energy']],
  [{ from: '2025-06', to: '2025' }, []],
  [{ to: '2023' }, ['hub-rhein']],
])('signed in %j: the whole period lies inside, undated never', async (signedOn, expected) => {
  expect(await agreements({ and: [noSupply, { signedOn }] })).toEqual(expected);
});

test('an empty range is no condition; one that ends before it begins is refused', async () => {
  expect(await agreements({ signedOn: {}, kind: ['TREATY'] })).toEqual(['treaty']);
  const { errors } = await api.ask(
    '{ agreements(filter: { signedOn: { from: "2026-03", to: "2026-02" } }) { totalCount } }',
  );
  expect(errors?.[0]).toMatchObject({
    message: 'Expected a range whose from is not later than its to; got from: 2026-03 and to: 2026-02',
    extensions: { code: 'BAD_USER_INPUT' },
  });
});

test.each([
  [{ name: { eq: 'ASTANA–HUB' } }, ['astana-hub']],
  [{ name: { eq: 'hub' } }, []],
  [{ name: { in: ['great sky', 'Rhein-Bank'] } }, ['great-sky', 'rhein-bank']],
  [{ name: { in: [] } }, []],
  [{ name: { contains: 'technopark' } }, ['astana-hub']],
  [{ name: { contains: 'zivkovic' } }, ['zivkovic']],
  [{ name: { startsWith: 'đor' } }, ['zivkovic']],
  [{ name: { startsWith: 'astana', contains: 'technopark' } }, ['astana-hub']],
  [{ name: { startsWith: 'yugo', eq: 'yugoimport' } }, []],
  [{ name: { contains: "'" } }, []],
  [{ name: { contains: '' }, kind: ['BANK'] }, ['rhein-bank']],
  [{ name: {}, kind: ['BANK'] }, ['rhein-bank']],
  [{ country: ['DE', 'XK'] }, ['physics-de', 'rhein-bank']],
  [{ country: [] }, []],
  [{ kind: ['FUND', 'BANK'] }, ['zivkovic', 'rhein-bank']],
  [{ kind: [] }, []],
  [{ not: { country: ['RS', 'KZ', 'TR', 'DE'] } }, ['nomad-works']],
  [
    { country: ['RS'], not: { partnersWith: { name: 'Astana Hub' } }, kind: ['TECHNOPARK', 'COMPANY'] },
    ['morava-grid', 'yugoimport'],
  ],
  [{ and: [{ partnersWith: { name: 'Great Sky' } }, { partnersWith: { name: 'Serbia' } }] }, ['rhein-bank']],
  [
    { or: [{ kind: ['BANK'] }, { partnersWith: { name: 'SEE UP Accelerator' } }] },
    ['astana-hub', 'rhein-bank'],
  ],
  [
    {
      partnersWith: { name: 'Astana Hub' },
      through: { parties: [{ country: 'RS' }], signedOn: { from: '2026-02-26' } },
    },
    ['cdt', 'see-up'],
  ],
])('organizations under %j', async (filter, expected) => {
  expect(await organizations(filter)).toEqual(expected);
});

test('and, or and not nest ten deep at most', async () => {
  const nest = (depth: number): object => (depth === 0 ? { kind: ['TREATY'] } : { and: [nest(depth - 1)] });
  expect(await agreements(nest(10))).toEqual(['treaty']);
  const { errors } = await api.ask(
    'query Deep($filter: AgreementFilter) { agreements(filter: $filter) { totalCount } }',
    {
      filter: nest(11),
    },
  );
  expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
});

test.each([
  ['people(name: { contains: "vucic" })', ['vucic']],
  ['people(name: { eq: "tokayev" })', ['tokayev']],
  ['people(name: { startsWith: "a" })', ['omarova', 'vucic']],
  ['events(kind: [FORUM])', ['forum']],
  ['events(kind: [])', []],
  ['events(country: ["RS"])', ['visit', 'forum']],
  ['events(country: ["DE"])', []],
  ['events(during: { from: "2026-02", to: "2026-02" })', ['visit', 'forum']],
  ['events(during: { from: "2026-02-20" })', ['visit']],
  ['events(participant: "person:vucic")', ['visit']],
  ['events(participant: "country:KZ")', ['visit']],
  ['events(participant: "country:KZ", kind: [FORUM])', []],
  ['events(participant: "organization:nobody")', []],
  ['tradeFigures(between: ["KZ"])', ['trade-figure:rs-kz', 'trade-figure:kz-de']],
  ['tradeFigures(between: ["KZ", "RS"])', ['trade-figure:rs-kz']],
  ['tradeFigures(between: ["RS", "DE"])', []],
  ['tradeFigures(between: [])', ['trade-figure:rs-kz', 'trade-figure:kz-de']],
  ['articles(publishedOn: { from: "2026-03" })', ['review']],
  ['articles(mentions: "country:KZ")', ['forum', 'undated']],
  ['articles(mentions: "country:KZ", publishedOn: { to: "2026" })', ['forum']],
  ['articles(mentions: "agreement:hub-cdt")', ['review', 'forum']],
  ['articles(mentions: "trade-figure:rs-kz")', ['forum']],
  ['articles(mentions: "organization:nobody")', []],
  ['articles(mentions: "claim:x")', []],
])('%s', async (field, expected) => {
  const { list } = await api.answer<{ list: { nodes: { id: string }[]; totalCount: number } }>(
    `{ list: ${field} { totalCount nodes { id } } }`,
  );
  expect(list.nodes.map((node) => node.id.replace(/^(person|event|article):/, ''))).toEqual(expected);
  expect(list.totalCount).toBe(expected.length);
});

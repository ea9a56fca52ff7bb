import { expect, test } from 'vitest';
import { useApiFixture } from './fixture.ts';

const api = useApiFixture();

const find = async (ref: object) =>
  (
    await api.answer<{ organization: { id: string } | null }>(
      'query Find($ref: PartyRef!) { organization(ref: $ref) { id } }',
      { ref },
    )
  ).organization?.id ?? null;

test.each([
  'Yugoimport SDPR',
  'yugoimport-sdpr',
  'YUGOIMPORT  SDPR',
  '«Yugoimport» SDPR',
  '"Yugoimport–SDPR"',
  ' yugoimport/sdpr ',
])('%s names Yugoimport SDPR', async (name) => {
  expect(await find({ name })).toBe('organization:yugoimport');
});

test.each(['Dorde Zivkovic Nova Fund', 'đorđe živković "nova" fund', 'ĐORĐE ŽIVKOVIĆ ‘NOVA’ FUND'])(
  '%s finds the name with diacritics and quotes',
  async (name) => {
    expect(await find({ name })).toBe('organization:zivkovic');
  },
);

test('any alias will do', async () => {
  expect(await find({ name: 'Astana Hub Technopark' })).toBe('organization:astana-hub');
});

test('an id names its organization, a country and an unknown id none', async () => {
  expect(await find({ id: 'organization:great-sky' })).toBe('organization:great-sky');
  expect(await find({ id: 'country:RS' })).toBeNull();
  expect(await find({ id: 'organization:nobody' })).toBeNull();
  expect(await find({ name: 'Nobody' })).toBeNull();
  expect(await find({ name: 'Serbia' })).toBeNull();
});

test('what is set beside an id or a name must fit too', async () => {
  expect(await find({ id: 'organization:great-sky', country: 'KZ' })).toBe('organization:great-sky');
  expect(await find({ id: 'organization:great-sky', country: 'RS' })).toBeNull();
  expect(await find({ id: 'organization:great-sky', name: 'great sky' })).toBe('organization:great-sky');
  expect(await find({ id: 'organization:great-sky', name: 'Astana Hub' })).toBeNull();
});

test('country tells namesakes apart; without it the error lists them', async () => {
  expect(await find({ name: 'Institute of Physics', country: 'DE' })).toBe('organization:physics-de');
  expect(await find({ name: 'Institute of Physics', country: 'RS' })).toBe('organization:physics-rs');
  const { errors } = await api.ask('{ organization(ref: { name: "institute of physics" }) { id } }');
  expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  expect(errors?.[0]?.message).toContain('Institute of Physics (DE, organization:physics-de)');
  expect(errors?.[0]?.message).toContain('Institute of Physics (RS, organization:physics-rs)');
  expect(errors?.[0]?.extensions?.details).toEqual({
    candidates: [
      { id: 'organization:physics-de', name: 'Institute of Physics', country: 'DE' },
      { id: 'organization:physics-rs', name: 'Institute of Physics', country: 'RS' },
    ],
  });
});

test.each([
  [{}, 'expected id, name or country'],
  [{ name: null, id: null }, 'expected id, name or country'],
  [{ name: '«–»' }, 'expected a name with a letter or digit'],
  [{ country: 'RS' }, 'got a country alone'],
])('%j is refused', async (ref, message) => {
  const { errors } = await api.ask('query Find($ref: PartyRef!) { organization(ref: $ref) { id } }', { ref });
  expect(errors?.[0]?.message).toContain(message);
  expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
});

test('all references of a filter are looked up in one statement', async () => {
  await api.answer(`{ agreements(filter: { parties: [{ name: "Astana Hub" }, { id: "organization:cdt" }],
    not: { parties: [{ name: "Rhein Bank" }] } }) { totalCount } }`);
  expect(api.statements).toEqual(['read/parties/references', 'read/agreements/count']);
});

import { expect, test } from 'vitest';
import { agreementFilter } from '../../src/explorer/state/agreement-filter.ts';
import { everyAgreement } from '../../src/explorer/state/explorer-state.ts';

test('agreements among few parties are asked for by one list', () => {
  expect(agreementFilter(everyAgreement, ['country:KZ', 'organization:hub'])).toEqual({
    partyIds: ['country:KZ', 'organization:hub'],
  });
});

test('a network of thousands is asked for whole, in lists that the API takes', () => {
  const ids = Array.from({ length: 2_500 }, (_, index) => `organization:${index}`);
  const { or: lists } = agreementFilter(everyAgreement, ids);
  expect(lists!.flatMap(({ partyIds }) => partyIds!)).toEqual(ids);
  expect(Math.max(...lists!.map(({ partyIds }) => partyIds!.length))).toBeLessThanOrEqual(1_000);
});

test('no party narrows nothing', () => {
  expect(agreementFilter(everyAgreement)).toEqual({});
});

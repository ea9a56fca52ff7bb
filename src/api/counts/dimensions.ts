import { fragment, type Holes, type Predicate } from '../../graph/predicate.ts';
import { known, knownIn, visible } from '../filters/moment-conditions.ts';
import { isNow, type Moment } from '../moment.ts';
import type { SelectedAgreements } from './select-agreements.ts';

/** What agreements can be counted by: enum AgreementDimension, and QUARTER for series. */
export type Dimension =
  | 'COUNTRY'
  | 'PARTNER_COUNTRY'
  | 'SECTOR'
  | 'KIND'
  | 'STATUS'
  | 'YEAR'
  | 'QUARTER'
  | 'MONTH';

const keys: Readonly<Record<Dimension, string>> = {
  COUNTRY: 'by/country',
  PARTNER_COUNTRY: 'by/partner-country',
  SECTOR: 'by/sector',
  KIND: 'by/kind',
  STATUS: 'by/status',
  YEAR: 'by/year',
  QUARTER: 'by/quarter',
  MONTH: 'by/month',
};

const standing: ReadonlySet<Dimension> = new Set(['STATUS', 'YEAR', 'QUARTER', 'MONTH']);

function countries(moment: Moment): Predicate {
  const { instant } = moment;
  if (instant === null) return fragment('sides/countries', {});
  return fragment('sides/countries-known', { instant }, knownIn('based', 'member-based-known', moment));
}

function pairs(moment: Moment): Predicate {
  const { instant } = moment;
  if (instant === null) return fragment('sides/pairs', {});
  const based = {
    ...knownIn('based', 'member-based-known', moment),
    ...knownIn('otherBased', 'other-based-known', moment),
  };
  return fragment('sides/pairs-known', { instant }, based);
}

/** The countries of parties other than the one that the filter names first, or of any party beside another. */
function partners({ edgesOf, seenFrom }: SelectedAgreements, moment: Moment): Predicate {
  if (edgesOf !== null) return fragment('sides/partners-of-edge', {});
  const based = knownIn('based', 'member-based-known', moment);
  const [bothKnown] = known('ties-known', moment);
  return fragment(
    'sides/partners',
    {},
    {
      ...(seenFrom ? { member: fragment('member-in', { ...seenFrom }, based) } : {}),
      ...(bothKnown ? { known: bothKnown } : {}),
      ...knownIn('based', 'partner-based-known', moment),
    },
  );
}

function sides(by: readonly Dimension[], selected: SelectedAgreements, moment: Moment): Predicate | null {
  if (!by.includes('PARTNER_COUNTRY')) return by.includes('COUNTRY') ? countries(moment) : null;
  return by.includes('COUNTRY') ? pairs(moment) : partners(selected, moment);
}

/** Whether counting by these needs the agreements themselves, not only their edge to one country. */
export function needsNodes(by: readonly Dimension[]): boolean {
  return by.includes('COUNTRY') && by.includes('PARTNER_COUNTRY');
}

/** The holes `standing`, `sides` and `keys` of the statements that count. */
export function dimensionHoles(
  by: readonly Dimension[],
  selected: SelectedAgreements,
  moment: Moment,
): Holes {
  const side = sides(by, selected, moment);
  const then = !isNow(moment) && by.some((dimension) => standing.has(dimension));
  return {
    standing: then
      ? fragment('standing/then', {}, { visible: visible(moment) })
      : fragment('standing/now', {}),
    ...(side ? { sides: side } : {}),
    ...(by.length > 0
      ? { keys: (bind) => by.map((dimension) => fragment(keys[dimension], {})(bind)).join(', ') }
      : {}),
  };
}

import { fragment, type Holes, type Predicate } from '../../graph/predicate.ts';
import { known, knownIn, visible } from '../filters/moment-conditions.ts';
import { isNow, type Moment } from '../moment.ts';
import type { SelectedAgreements } from './select-agreements.ts';

/** What agreements can be counted by: enum AgreementDimension. */
export type Dimension = 'COUNTRY' | 'PARTNER_COUNTRY' | 'SECTOR' | 'KIND' | 'STATUS' | 'YEAR' | 'MONTH';

/** What a part of a key is: a dimension; the interval of signing, empty where it is not told; the year of the status, likewise. */
export type Part = Dimension | `${Interval}_OR_NONE` | 'SINCE';

/** enum TimeInterval */
export type Interval = 'YEAR' | 'QUARTER' | 'MONTH';

const keys: Readonly<Record<Exclude<Part, 'SINCE'>, string>> = {
  COUNTRY: 'by/country',
  PARTNER_COUNTRY: 'by/partner-country',
  SECTOR: 'by/sector',
  KIND: 'by/kind',
  STATUS: 'by/status',
  YEAR: 'by/year',
  MONTH: 'by/month',
  YEAR_OR_NONE: 'by/year',
  QUARTER_OR_NONE: 'by/quarter',
  MONTH_OR_NONE: 'by/month',
};

const unmoved: ReadonlySet<Part> = new Set<Part>(['COUNTRY', 'PARTNER_COUNTRY', 'SECTOR', 'KIND']);

function keyOf(part: Part, moment: Moment): Predicate {
  if (part === 'SINCE') return fragment('by/since', {}, isNow(moment) ? {} : { visible: visible(moment) });
  const value = fragment(keys[part], {});
  return part.endsWith('_OR_NONE') ? fragment('by/or-none', {}, { value }) : value;
}

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

function sides(by: readonly Part[], selected: SelectedAgreements, moment: Moment): Predicate | null {
  if (!by.includes('PARTNER_COUNTRY')) return by.includes('COUNTRY') ? countries(moment) : null;
  return by.includes('COUNTRY') ? pairs(moment) : partners(selected, moment);
}

/** Whether counting by these needs the agreements themselves, not only their edge to one country. */
export function needsNodes(by: readonly Part[]): boolean {
  return by.includes('SINCE') || (by.includes('COUNTRY') && by.includes('PARTNER_COUNTRY'));
}

/** The holes `standing`, `sides` and `keys` of the statements that count. */
export function dimensionHoles(by: readonly Part[], selected: SelectedAgreements, moment: Moment): Holes {
  const side = sides(by, selected, moment);
  const then = !isNow(moment) && !by.every((part) => unmoved.has(part));
  return {
    standing: then
      ? fragment('standing/then', {}, { visible: visible(moment) })
      : fragment('standing/now', {}),
    ...(side ? { sides: side } : {}),
    ...(by.length > 0 ? { keys: (bind) => by.map((part) => keyOf(part, moment)(bind)).join(', ') } : {}),
  };
}

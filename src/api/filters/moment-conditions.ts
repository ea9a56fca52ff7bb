import { allOf, everything, fragment, type Holes, type Predicate } from '../../graph/predicate.ts';
import type { Conditions } from '../loaders/list-source.ts';
import { unconditional } from '../loaders/list-source.ts';
import type { Narrowed } from '../loaders/loaders.ts';
import { isNow, type Moment } from '../moment.ts';

/** What of the graph was to be seen at a moment, as conditions on the variables that the fragments name. */

/** A fragment whose file ends in -known. */
export type KnownFragment =
  | 'fact-known'
  | 'side-known'
  | 'ties-known'
  | 'unnamed-known'
  | 'organization-known'
  | 'article-known'
  | 'organization-based-known'
  | 'other-based-known'
  | 'partner-based-known'
  | 'member-based-known'
  | 'named-known'
  | 'found-known';

/** Was known by then; where the moment does not say when, no condition. */
export function known(name: KnownFragment, { instant }: Moment): readonly Predicate[] {
  return instant === null ? [] : [fragment(name, { instant })];
}

/** The same in the one hole given. */
export function knownIn(hole: string, name: KnownFragment, moment: Moment): Holes {
  const [condition] = known(name, moment);
  return condition ? { [hole]: condition } : {};
}

/** For lists that are not paged: what was known by then, in the hole given; undefined where that is no condition. */
export function narrowedTo(hole: string, name: KnownFragment, moment: Moment): Narrowed | undefined {
  return moment.instant === null ? undefined : { key: moment.instant, holes: knownIn(hole, name, moment) };
}

/** For pages of passages: those of articles that were here by then. */
export function hereBy(moment: Moment): Conditions {
  return moment.instant === null
    ? unconditional
    : { key: moment.instant, holes: async () => knownIn('known', 'article-known', moment) };
}

/** For what speaks of the `change` of status: those that were visible then; undefined for now. */
export function narrowedToVisible(moment: Moment): Narrowed | undefined {
  return isNow(moment) ? undefined : { key: JSON.stringify(moment), holes: { visible: visible(moment) } };
}

/** The `change` of status was known by then, and held. */
export function visible({ day, instant }: Moment): Predicate {
  return allOf([
    ...(instant === null ? [] : [fragment('change-known', { instant })]),
    ...(day === null ? [] : [fragment('change-held', { day })]),
  ]);
}

/** The `agreement` was there: some status of it was known, and held. */
export function agreementExists(moment: Moment): Predicate {
  return isNow(moment) ? everything : fragment('agreement-exists', {}, { visible: visible(moment) });
}

/** The `agreement` had one of these statuses. */
export function agreementStatus(statuses: readonly string[], moment: Moment): Predicate {
  return isNow(moment)
    ? fragment('agreement-status', { statuses })
    : fragment('agreement-status-then', { statuses }, { visible: visible(moment) });
}

/** One of these countries is a party to the `agreement`, or is the country of one. */
export function agreementCountry(codes: readonly string[], moment: Moment): Predicate {
  return moment.instant === null
    ? fragment('agreement-country', { codes })
    : fragment(
        'agreement-country-known',
        { codes, instant: moment.instant },
        knownIn('based', 'member-based-known', moment),
      );
}

/** What is counted as found, extra and missing, in the order of the table. */
export const countMeasures = [
  ['org', 'organizations'],
  ['country', 'countries'],
  ['person', 'persons'],
  ['event', 'events (kind + date/place/name)'],
  ['eventNoKind', 'events (kind ignored)'],
  ['trade', 'trade figures'],
  ['agrStrict', 'agreements strict (kind+status+parties)'],
  ['agrParties', 'agreements exact parties + class'],
  ['agrRelaxed', 'agreements relaxed'],
  ['pairs', 'partner pairs, signed/in force'],
  ['pairsOrg', 'partner pairs, org-org only'],
  ['qa', 'question answers'],
] as const;

/** What is counted as right or wrong, in the order of the table. */
export const rateMeasures = [
  ['orgCountry', 'organization country'],
  ['orgCountry.direct', ' - stated'],
  ['orgCountry.inferred', ' - inferred'],
  ['orgCountry.unknown', ' - unknown (null)'],
  ['personCountry', 'person country'],
  ['agrKind', 'agreement kind (matched)'],
  ['agrStatus', 'agreement status (matched)'],
  ['agrDate', 'agreement date exact'],
  ['agrDateYear', 'agreement date year'],
  ['agrSector', 'agreement sector'],
  ['tradeChange', 'trade change %'],
  ['qaExact', 'questions exact'],
  ['qaExact.filled', ' - with answer'],
  ['qaExact.empty', ' - answer empty'],
] as const;

/** The name of a measure that counts entries. */
export type CountMeasure = (typeof countMeasures)[number][0];

/** The name of a measure that counts right answers. */
export type RateMeasure = (typeof rateMeasures)[number][0];

/** The statuses, as labels spell them, in which an agreement makes partners. */
const bindingStatuses: ReadonlySet<string> = new Set(['signed', 'in_force']);

/** Whether an agreement of this status makes its parties partners: the line that a status must not cross. */
export function binds(status: string): boolean {
  return bindingStatuses.has(status);
}

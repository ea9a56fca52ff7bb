import { AppError } from '../../errors.ts';
import type { ExportTable } from './export-table.ts';
import { agreementFilter, agreementParameters, enumNames, timeParameters, timeVariables } from './filters.ts';
import type { Parameters } from './read-parameters.ts';

const query = `query ($by: [AgreementDimension!]!, $filter: AgreementFilter, $asOf: Date, $knownAt: DateTime, $first: Int) {
  rows: agreementCounts(groupBy: $by, filter: $filter, asOf: $asOf, knownAt: $knownAt, first: $first) { key count }
}`;

interface Counts {
  readonly rows: readonly { readonly key: readonly string[]; readonly count: number }[];
}

function dimensionsOf(parameters: Parameters): readonly string[] {
  const given = enumNames(parameters, 'by');
  if (given) return given;
  throw new AppError('BAD_USER_INPUT', 'by: expected dimensions such as COUNTRY,STATUS; got none', {
    details: { parameter: 'by' },
  });
}

/** One row for each combination of dimensions, largest first: a column for each of them, and count. */
export const countTable: ExportTable = {
  name: 'counts',
  parameters: {
    by: 'dimensions: COUNTRY, PARTNER_COUNTRY, SECTOR, KIND, STATUS, YEAR, MONTH, in the order of the columns',
    first: 'only so many of the largest',
    ...agreementParameters,
    ...timeParameters,
  },
  columns: (parameters) => [...dimensionsOf(parameters).map((name) => name.toLowerCase()), 'count'],
  async *pages(run, parameters) {
    const by = dimensionsOf(parameters);
    const { rows } = await run<Counts>(query, {
      by,
      filter: agreementFilter(parameters),
      first: parameters.whole('first'),
      ...timeVariables(parameters),
    });
    yield rows.map(({ key, count }) => ({
      ...Object.fromEntries(by.map((name, index) => [name.toLowerCase(), key[index]!])),
      count,
    }));
  },
};

import type { ExportTable } from './export-table.ts';
import { agreementFilter, agreementParameters, timeParameters, timeVariables } from './filters.ts';

const query = `query ($interval: TimeInterval!, $splitBy: AgreementDimension, $filter: AgreementFilter, $from: Date, $to: Date, $asOf: Date, $knownAt: DateTime, $first: Int = 20) {
  series: timeSeries(interval: $interval, splitBy: $splitBy, filter: $filter, from: $from, to: $to, asOf: $asOf, knownAt: $knownAt, first: $first) {
    key points { label from to count }
  }
}`;

interface Series {
  readonly series: readonly {
    readonly key: string | null;
    readonly points: readonly {
      readonly label: string;
      readonly from: string;
      readonly to: string;
      readonly count: number;
    }[];
  }[];
}

/** One row for each interval of each series, those without any agreement too. */
export const timeSeriesTable: ExportTable = {
  name: 'time-series',
  parameters: {
    interval: 'MONTH, QUARTER or YEAR; without it MONTH',
    splitBy: 'a series for each value of this dimension',
    from: 'the first interval is the one in which this begins',
    to: 'the last interval is the one in which this ends',
    first: 'how many series, 20 unless told',
    ...agreementParameters,
    ...timeParameters,
  },
  columns: () => ['series', 'interval', 'from', 'to', 'count'],
  async *pages(run, parameters) {
    const first = parameters.whole('first');
    const { series } = await run<Series>(query, {
      interval: parameters.one('interval')?.toUpperCase() ?? 'MONTH',
      splitBy: parameters.one('splitBy')?.toUpperCase() ?? null,
      from: parameters.one('from'),
      to: parameters.one('to'),
      filter: agreementFilter(parameters),
      ...(first === null ? {} : { first }),
      ...timeVariables(parameters),
    });
    for (const { key, points } of series) {
      yield points.map(({ label, from, to, count }) => ({ series: key, interval: label, from, to, count }));
    }
  },
};

import { agreementCounts } from './agreement-counts.ts';
import { changes } from './changes.ts';
import { compare } from './compare.ts';
import { paths } from './paths.ts';
import { search } from './search.ts';
import { tieMatrix } from './tie-matrix.ts';
import { timeSeries } from './time-series.ts';

/** The fields of type Query that answer more than what one node or one list of nodes has. */
export const queryQuestionResolvers = {
  search,
  paths,
  agreementCounts,
  timeSeries,
  tieMatrix,
  changes,
  compare,
};

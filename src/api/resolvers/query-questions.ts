import { agreementCounts } from './agreement-counts.ts';
import { paths } from './paths.ts';
import { search } from './search.ts';

/** The fields of type Query that answer more than what one node or one list of nodes has. */
export const queryQuestionResolvers = { search, paths, agreementCounts };

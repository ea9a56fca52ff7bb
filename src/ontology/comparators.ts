/** How a figure relates to the truth, in the words of the source. */
export const comparators = [
  { comparator: 'EXACT', sign: '', description: 'The source gives the figure as it is.' },
  { comparator: 'OVER', sign: 'over ', description: 'More than the figure.' },
  { comparator: 'UNDER', sign: 'under ', description: 'Less than the figure.' },
  { comparator: 'ABOUT', sign: 'about ', description: 'Approximately the figure.' },
] as const;

/** One of the closed set of comparators, as the API spells it. */
export type Comparator = (typeof comparators)[number]['comparator'];

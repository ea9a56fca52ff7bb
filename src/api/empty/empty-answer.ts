import { AppError } from '../../errors.ts';
import type { UnknownName } from './unknown-names.ts';

/** How many agreements there would be of a status that was not asked for; `since` is the latest year in which one came to have it. */
export interface StatusTally {
  readonly status: string;
  readonly count: number;
  readonly since: string | null;
}

/** How many there would be without one condition. */
export interface Relaxation {
  readonly condition: string;
  readonly count: number;
}

/** Why an answer is empty, as the schema's EmptyAnswer has it. */
export interface EmptyAnswer {
  readonly text: string;
  readonly unknown: readonly UnknownName[];
  readonly statuses: readonly StatusTally[];
  readonly without: readonly Relaxation[];
}

/** What was found out. */
export interface Findings extends Omit<EmptyAnswer, 'text'> {
  /** The statuses that were asked for. */
  readonly asked: readonly string[];
}

function listed(words: readonly string[], last: string): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

function sayStatus(status: string): string {
  return status.toLowerCase().replaceAll('_', ' ');
}

function sayUnknown({ name, didYouMean }: UnknownName): string {
  const meant = listed(
    didYouMean.map((party) => party.name),
    'or',
  );
  return `no party is called ${name}${meant === '' ? '' : `, did you mean ${meant}?`}`;
}

function sayStatuses({ asked, statuses }: Findings): string[] {
  if (statuses.length === 0) return [];
  return [
    `0 ${listed(asked.map(sayStatus), 'or')}`,
    ...statuses.map(
      ({ status, count, since }) => `${count} ${sayStatus(status)}${since === null ? '' : ` in ${since}`}`,
    ),
  ];
}

/** The findings with one line that says them. */
export function emptyAnswer(findings: Findings): EmptyAnswer {
  const { unknown, statuses, without } = findings;
  const said = [
    ...unknown.map(sayUnknown),
    ...sayStatuses(findings),
    ...without.map(({ condition, count }) => `${count} without ${condition}`),
  ];
  return { unknown, statuses, without, text: said.join('; ') || 'nothing like it is known' };
}

/** Each takes several statements. */
const mostExplanations = 20;
const explanations = new WeakMap<object, number>();

/** Counts what one request wants explained. */
function spend(request: object): void {
  const spent = (explanations.get(request) ?? 0) + 1;
  explanations.set(request, spent);
  if (spent <= mostExplanations) return;
  throw new AppError(
    'BAD_USER_INPUT',
    `emptyBecause: expected ${mostExplanations} empty lists to explain at most; there are more. Ask for fewer at a time.`,
    { details: { largest: mostExplanations } },
  );
}

/**
 * The page with a field emptyBecause, which is looked into only where it is selected and there is nothing on any page.
 * `request` is one and the same for all lists of a request: the field throws AppError BAD_USER_INPUT from its 21st empty one on.
 */
export function explained<Page extends { readonly totalCount: () => Promise<number> }>(
  page: Page,
  request: object,
  explain: () => Promise<EmptyAnswer>,
): Page & { readonly emptyBecause: () => Promise<EmptyAnswer | null> } {
  return {
    ...page,
    emptyBecause: async () => {
      if ((await page.totalCount()) > 0) return null;
      spend(request);
      return explain();
    },
  };
}

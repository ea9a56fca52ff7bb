import { keepPreviousData, QueryClient, useQuery } from '@tanstack/react-query';
import type { Operation } from '../queries/operation.ts';
import { send } from '../queries/send.ts';

/** The answers that were had; what somebody decides makes them stale. */
export const answers = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      refetchOnWindowFocus: false,
      // send tries again by itself where that may help.
      retry: false,
    },
  },
});

/** What came of an operation so far. */
export interface AnswerState<Data> {
  readonly data: Data | undefined;
  readonly error: Error | null;
  /** Whether nothing is there to show yet. */
  readonly waiting: boolean;
  /** Whether what is shown answers what was asked before. */
  readonly outdated: boolean;
}

/** The answer to an operation; null in the place of the variables asks nothing. `keep` shows the last one meanwhile. */
export function useAnswer<Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables | null,
  { keep = false }: { readonly keep?: boolean } = {},
): AnswerState<Data> {
  const { data, error, isPending, isFetching, isPlaceholderData } = useQuery<Data>({
    queryKey: [operation.name, variables],
    queryFn: ({ signal }) => send(operation, variables!, signal),
    enabled: variables !== null,
    ...(keep ? { placeholderData: keepPreviousData as never } : {}),
  });
  return { data, error, waiting: isPending && isFetching, outdated: isPlaceholderData };
}

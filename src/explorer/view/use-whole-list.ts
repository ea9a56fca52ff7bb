import { useInfiniteQuery } from '@tanstack/react-query';
import type { Operation } from '../queries/operation.ts';
import { send } from '../queries/send.ts';

/** A page of a connection, with what its list is made of. */
export interface ListPage<Entry> {
  readonly entries: readonly Entry[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** How the pages behind the first are asked for. */
export interface Further<Data, Variables, Entry> {
  readonly operation: Operation<Data, Variables & { readonly after: string }>;
  readonly variables: Variables;
  /** The page in an answer; null where what it was of is gone. */
  readonly pageOf: (data: Data) => ListPage<Entry> | null;
}

/** A list as far as it was asked for. */
export interface WholeList<Entry> {
  readonly entries: readonly Entry[];
  readonly error: Error | null;
  /** What `ShowMore` needs. */
  readonly page: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    fetchNextPage(): unknown;
  };
}

/** A list of which the first page is there: the others come one by one, each when somebody wants it. */
export function useWholeList<Data, Variables, Entry>(
  first: ListPage<Entry>,
  { operation, variables, pageOf }: Further<Data, Variables, Entry>,
): WholeList<Entry> {
  const { endCursor } = first.pageInfo;
  const { data, error, isFetching, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: [operation.name, variables, endCursor],
    queryFn: async ({ pageParam, signal }) =>
      pageOf(await send(operation, { ...variables, after: pageParam }, signal)),
    // Not before somebody asks.
    enabled: false,
    initialPageParam: endCursor ?? '',
    getNextPageParam: (page) => (page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null),
  });
  return {
    entries: [...first.entries, ...(data?.pages ?? []).flatMap((page) => page?.entries ?? [])],
    error,
    page: {
      hasNextPage: data ? hasNextPage : first.pageInfo.hasNextPage,
      isFetchingNextPage: isFetching,
      fetchNextPage,
    },
  };
}

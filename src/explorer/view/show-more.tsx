/** Gets the next page of a list, where there is one; `title` says what the button does. */
export function ShowMore({
  page: { hasNextPage, isFetchingNextPage, fetchNextPage },
  title = 'Show more',
}: {
  readonly page: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    fetchNextPage(): unknown;
  };
  readonly title?: string;
}) {
  if (!hasNextPage) return null;
  return (
    <button
      type="button"
      className="button"
      disabled={isFetchingNextPage}
      onClick={() => void fetchNextPage()}
    >
      {isFetchingNextPage ? 'Loading …' : title}
    </button>
  );
}

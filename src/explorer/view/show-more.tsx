/** Gets the next page of a list, where there is one; `title` says what the button does, `label` says it where many do. */
export function ShowMore({
  page: { hasNextPage, isFetchingNextPage, fetchNextPage },
  title = 'Show more',
  label,
}: {
  readonly page: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    fetchNextPage(): unknown;
  };
  readonly title?: string;
  readonly label?: string;
}) {
  if (!hasNextPage) return null;
  return (
    <button
      type="button"
      className="button"
      aria-label={label}
      disabled={isFetchingNextPage}
      onClick={() => void fetchNextPage()}
    >
      {isFetchingNextPage ? 'Loading …' : title}
    </button>
  );
}

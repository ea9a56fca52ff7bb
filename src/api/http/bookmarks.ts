import { AppError } from '../../errors.ts';

/** Tells with the answer to a mutation, and with questions after it, what is to be seen. */
export const bookmarkHeader = 'Diplograph-Bookmark';

const mostBookmarks = 32;
const mostCharacters = 4_096;
/** What Neo4j makes them of: letters, digits and the signs of base64, after FB: */
const bookmark = /^[A-Za-z0-9+/=:_.-]{1,1024}$/;

/**
 * The bookmarks in a header, with blanks between them; none where there is no header.
 * @throws AppError BAD_REQUEST where it is not what a server gave
 */
export function parseBookmarks(header: string | null): readonly string[] {
  if (header === null) return [];
  const given = header.split(/[ ,]/).filter(Boolean);
  const isSane =
    header.length <= mostCharacters &&
    given.length > 0 &&
    given.length <= mostBookmarks &&
    given.every((one) => bookmark.test(one));
  if (isSane) return given;
  throw new AppError(
    'BAD_REQUEST',
    `${bookmarkHeader}: expected bookmarks as the answer to a mutation brings them, ${mostBookmarks} at most with blanks between; got something else`,
  );
}

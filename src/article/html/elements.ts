function names(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Elements without content and end tag. */
export const voidElements = names(
  'area base basefont bgsound br col embed frame hr img input keygen param source track wbr',
);

/** Elements that are about the page, wherever they stand. */
export const headOnly = names('meta link title script');

/** Elements that are dropped with all that is in them: none of it is what an article says. */
export const dropped = names(
  'style noscript template svg math iframe object embed applet canvas audio video map select datalist option textarea button dialog menu nav aside footer noframes noembed frameset rp rt xmp plaintext listing',
);

/** ARIA roles of page furniture. */
export const silentRoles = names(
  'navigation banner contentinfo search complementary menu menubar toolbar dialog alertdialog alert tablist',
);

/** Elements that stand within a line and only change how it looks: their text is kept. */
export const inlineWrappers = names(
  'abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby s samp small span strike strong sub sup tt u var wbr',
);

const blocks =
  'address article blockquote details div dl fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header hr main ol p pre section table ul';

/** Which open elements end where another begins. */
export const closesBefore: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...blocks.split(' ').map((block) => [block, names('p')] as const),
  ['li', names('p li')],
  ['dt', names('p dt dd')],
  ['dd', names('p dt dd')],
  ['td', names('p td th')],
  ['th', names('p td th')],
  ['tr', names('p td th tr')],
  ['tbody', names('p td th tr thead tbody')],
  ['tfoot', names('p td th tr thead tbody')],
]);

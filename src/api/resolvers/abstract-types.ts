/** The schema's type of each kind of global id. */
const typesByPrefix: Readonly<Record<string, string>> = {
  country: 'Country',
  organization: 'Organization',
  person: 'Person',
  agreement: 'Agreement',
  event: 'Event',
  'trade-figure': 'TradeFigure',
  article: 'Article',
};

/** The schema's type of what has this global id; undefined where its prefix is none of the API's. */
export function typeOfId(id: string): string | undefined {
  const colon = id.indexOf(':');
  return colon === -1 || !Object.hasOwn(typesByPrefix, id.slice(0, colon))
    ? undefined
    : typesByPrefix[id.slice(0, colon)];
}

const abstractType = { __resolveType: (node: { readonly id: string }) => typeOfId(node.id) };

/** interface Node and interface Party: the id tells the type. */
export const abstractTypeResolvers = { Node: abstractType, Party: abstractType };

/** Says that a selection is not answered by one statement: it then goes through resolvers and loaders, which answer everything. */
export class NotCompiled extends Error {}

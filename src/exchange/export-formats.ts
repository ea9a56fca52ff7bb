/** The formats of an export, in the order in which help tells them. */
export const exportFormats = ['jsonl', 'csv', 'graphml', 'gexf', 'jsonld', 'cypher', 'ftm'] as const;

/** One of them. */
export type ExportFormat = (typeof exportFormats)[number];

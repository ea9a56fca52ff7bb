import { csvTables } from './csv-tables.ts';
import type { ExportFormat } from './export-formats.ts';
import type { GraphReader } from './graph-reader.ts';
import { writeCsv } from './write-csv.ts';
import { writeCypher } from './write-cypher.ts';
import { writeFtm } from './write-ftm.ts';
import { writeGexf } from './write-gexf.ts';
import { writeGraphml } from './write-graphml.ts';
import { writeJsonLd } from './write-json-ld.ts';
import { writeJsonl } from './write-jsonl.ts';

/** A file of an export; its text comes in pieces, as it is asked for. */
export interface ExportFile {
  /** Its name in a folder; null where it is the only one. */
  readonly name: string | null;
  readonly text: AsyncIterable<string>;
}

/** The files of a graph in a format: one, or for CSV one a table, to be written one after the other. `release` is named where the format has a place for it. */
export function exportFiles(format: ExportFormat, reader: GraphReader, release: string): ExportFile[] {
  if (format === 'csv')
    return csvTables.map((table) => ({ name: `${table.name}.csv`, text: writeCsv(table, reader) }));
  const writers = {
    jsonl: () => writeJsonl(reader, release),
    graphml: () => writeGraphml(reader),
    gexf: () => writeGexf(reader),
    jsonld: () => writeJsonLd(reader),
    cypher: () => writeCypher(reader),
    ftm: () => writeFtm(reader),
  };
  return [{ name: null, text: writers[format]() }];
}

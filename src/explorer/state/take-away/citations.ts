/** An article as it is cited. */
export interface CitedSource {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly publishedOn: string | null;
  readonly url: string | null;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** What BibTeX would read as a command or a group, written so that it stands for itself. */
const bibtexMarks: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '%': '\\%',
  '#': '\\#',
  $: '\\$',
  '&': '\\&',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function bibtexText(text: string): string {
  return text
    .replace(/[\\{}%#$&_~^]/g, (mark) => bibtexMarks[mark] ?? mark)
    .replace(/\s+/g, ' ')
    .trim();
}

/** A number that no other source of the list has stands in the key: titles may be alike. */
function keyOf({ publisher, publishedOn }: CitedSource, index: number): string {
  const name = (publisher ?? 'source').normalize('NFKD').replace(/[^A-Za-z0-9]/g, '') || 'source';
  return `${name.toLowerCase()}${publishedOn?.slice(0, 4) ?? ''}-${index + 1}`;
}

/** The sources as BibTeX, in their order. */
export function asBibtex(sources: readonly CitedSource[]): string {
  return sources
    .map((source, index) => {
      const [year, month] = source.publishedOn?.split('-') ?? [];
      const fields: readonly (readonly [string, string | null | undefined])[] = [
        ['title', `{${bibtexText(source.title ?? 'Untitled')}}`],
        ['organization', source.publisher && bibtexText(source.publisher)],
        ['year', year],
        ['month', month && months[Number(month) - 1]],
        ['url', source.url?.replaceAll(/[{}\s\\]/g, encodeURIComponent)],
        ['note', `Diplograph ${bibtexText(source.id)}`],
      ];
      const lines = fields.flatMap(([name, value]) =>
        value ? [`  ${name} = ${name === 'month' ? value : `{${value}}`}`] : [],
      );
      return `@online{${keyOf(source, index)},\n${lines.join(',\n')}\n}\n`;
    })
    .join('\n');
}

/** The sources as CSL JSON, in their order. */
export function asCslJson(sources: readonly CitedSource[]): string {
  const items = sources.map((source) => ({
    id: source.id,
    type: 'article-newspaper',
    title: source.title ?? 'Untitled',
    ...(source.publisher ? { 'container-title': source.publisher } : {}),
    ...(source.publishedOn ? { issued: { 'date-parts': [source.publishedOn.split('-').map(Number)] } } : {}),
    ...(source.url ? { URL: source.url } : {}),
  }));
  return `${JSON.stringify(items, null, 2)}\n`;
}

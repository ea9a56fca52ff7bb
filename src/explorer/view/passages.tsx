import type { Passage } from '../queries/generated/operations.ts';
import { dateText } from '../state/partial-date.ts';
import { useExplorer } from './explorer-context.tsx';

interface PassagesProps {
  readonly passages: readonly Passage[];
  readonly label: string;
  /** How many there are, where not all are here. */
  readonly total?: number;
}

/** How many different publishers or articles say it; passages of one article are one source. */
function sourcesOf(passages: readonly Passage[]): number {
  return new Set(passages.map(({ article }) => article.id)).size;
}

/** Sentences with where they stand; each opens its article with the sentence highlighted in place. */
export function Passages({ passages, label, total = passages.length }: PassagesProps) {
  const sources = sourcesOf(passages);
  return (
    <div>
      <h3>
        {label}
        <span className="faint">
          {' '}
          · {total} {total === 1 ? 'passage' : 'passages'}
          {total === passages.length ? ` in ${sources} ${sources === 1 ? 'article' : 'articles'}` : ''}
        </span>
      </h3>
      <ul className="stack">
        {passages.map((passage) => (
          <li key={`${passage.article.id}-${passage.start}-${passage.end}-${passage.extractor}`}>
            <OnePassage passage={passage} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** One sentence with publisher and date. */
export function OnePassage({ passage }: { readonly passage: Passage }) {
  const { dispatch } = useExplorer();
  const { article, start, end, quote } = passage;
  const source = [article.publisher, dateText(article.publishedOn)].filter(Boolean).join(', ');
  return (
    <div className="passage">
      <blockquote>{quote}</blockquote>
      <p className="source">
        {source} ·{' '}
        <button
          type="button"
          className="link"
          aria-label={`Read in place: ${article.title ?? source}`}
          onClick={() => dispatch({ type: 'read', reading: { article: article.id, start, end } })}
        >
          Read in place
        </button>
      </p>
    </div>
  );
}

import { useEffect, useRef } from 'react';
import { articleDetails } from '../queries/generated/operations.ts';
import type { Reading } from '../state/explorer-state.ts';
import { markText, safeAddress } from '../state/marked-text.ts';
import { dateText } from '../state/partial-date.ts';
import { ArticleActions } from './article-actions.tsx';
import { useExplorer } from './explorer-context.tsx';
import { FailureNotice } from './failure-notice.tsx';
import { HistoryPart } from './history-part.tsx';
import { Icon } from './icon.tsx';
import { useAnswer } from './use-answer.ts';

/** An article, with the sentence highlighted in place. Its text is text: nothing of it is ever markup. */
export function ReadingPane({ reading }: { readonly reading: Reading }) {
  const { dispatch } = useExplorer();
  const { data, error, waiting } = useAnswer(articleDetails, { id: reading.article });
  const node = data?.node;
  const article = node && 'text' in node ? node : null;
  const title = article?.title ?? (waiting ? 'Article' : 'Untitled article');
  const address = safeAddress(article?.url ?? null);
  return (
    <aside className="panel reading" aria-label="Source">
      <div className="top">
        <div>
          <h2>{title}</h2>
          {article ? (
            <p className="faint small">
              {[article.publisher, dateText(article.publishedOn)].filter(Boolean).join(', ')}
              {address ? (
                <>
                  {' · '}
                  <a href={address} target="_blank" rel="noreferrer noopener">
                    Original
                  </a>
                </>
              ) : null}
            </p>
          ) : null}
        </div>
        <button
          type="button"
          className="button quiet"
          aria-label="Close the source"
          onClick={() => dispatch({ type: 'read', reading: null })}
        >
          <Icon name="close" />
        </button>
      </div>
      {waiting ? <p className="article waiting">Loading …</p> : null}
      {error ? <FailureNotice error={error} what="The article" /> : null}
      {data && !article ? (
        <>
          <p className="notice">This article is no longer there: it was retracted or replaced.</p>
          <HistoryPart id={reading.article} />
        </>
      ) : null}
      {article ? (
        <>
          <ArticleText text={article.text} reading={reading} also={article.evidence.nodes} />
          <ArticleActions id={article.id} title={title} />
        </>
      ) : null}
    </aside>
  );
}

interface ArticleTextProps {
  readonly text: string;
  readonly reading: Reading;
  readonly also: readonly { readonly start: number; readonly end: number }[];
}

function ArticleText({ text, reading, also }: ArticleTextProps) {
  const mark = useRef<HTMLElement>(null);
  const { start, end } = reading;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another passage, or another text, moves the mark
  useEffect(() => {
    mark.current?.scrollIntoView({ block: 'center' });
  }, [text, start, end]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="article" tabIndex={0} aria-label="Text of the article">
      {markText(text, reading, also).map(({ text: part, role, start: from }) => {
        if (role === 'read')
          return (
            <mark key={from} ref={mark}>
              {part}
            </mark>
          );
        return (
          <span key={from} className={role === 'also' ? 'also' : undefined}>
            {part}
          </span>
        );
      })}
    </section>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { Passage } from '../queries/generated/operations.ts';
import type { Subject } from '../state/explorer-state.ts';
import { safeAddress } from '../state/marked-text.ts';
import { type Moment, momentOf, momentText } from '../state/moment.ts';
import { dateText } from '../state/partial-date.ts';
import { wordOf } from '../state/standing.ts';
import { asBibtex, asCslJson, type CitedSource } from '../state/take-away/citations.ts';
import { useExplorer } from './explorer-context.tsx';
import { FailureNotice } from './failure-notice.tsx';
import { type DossierContent, loadDossier } from './load-dossier.ts';
import { saveFile } from './save-file.ts';

interface DossierProps {
  readonly subject: Subject;
  readonly onClose: () => void;
}

/** The articles that a dossier quotes, each once, in the order in which they are first quoted. */
function sourcesOf({ agreements, passages }: DossierContent): CitedSource[] {
  const all = [...passages, ...agreements.flatMap((entry) => entry.passages)];
  return [...new Map(all.map(({ article }) => [article.id, article])).values()];
}

/** A sheet to print or to cite: what is known of the subject, each sentence with the number of its source. */
export default function Dossier({ subject, onClose }: DossierProps) {
  const { state } = useExplorer();
  const moment = momentOf(state);
  const sheet = useRef<HTMLDivElement>(null);
  const { data, error } = useQuery({
    queryKey: ['dossier', subject, moment],
    queryFn: () => loadDossier(subject, moment),
  });
  useEffect(() => {
    const before = document.activeElement;
    sheet.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  const sources = data ? sourcesOf(data) : [];
  return (
    <div
      className="dossier"
      role="dialog"
      aria-modal="true"
      aria-label={`Dossier${data ? `: ${data.title}` : ''}`}
      ref={sheet}
      tabIndex={-1}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose();
      }}
    >
      <div className="bar">
        <button type="button" className="button" onClick={onClose}>
          Back
        </button>
        {data ? (
          <>
            <button type="button" className="button primary" onClick={() => window.print()}>
              Print
            </button>
            <button
              type="button"
              className="button"
              onClick={() => saveFile('sources.bib', asBibtex(sources), 'application/x-bibtex')}
            >
              BibTeX
            </button>
            <button
              type="button"
              className="button"
              onClick={() =>
                saveFile('sources.json', asCslJson(sources), 'application/vnd.citationstyles.csl+json')
              }
            >
              CSL JSON
            </button>
          </>
        ) : null}
      </div>
      {error ? <FailureNotice error={error} what="The dossier" /> : null}
      {data === null ? <p className="sheet">Nothing has this id any more.</p> : null}
      {data ? <Sheet content={data} sources={sources} moment={moment} /> : null}
    </div>
  );
}

interface SheetProps {
  readonly content: DossierContent;
  readonly sources: readonly CitedSource[];
  readonly moment: Moment;
}

function Sheet({ content, sources, moment }: SheetProps) {
  const numbers = new Map(sources.map(({ id }, index) => [id, index + 1]));
  const { title, facts, passages, agreements } = content;
  return (
    <article className="sheet">
      <h1>{title}</h1>
      <p className="faint">{momentText(moment) || 'as known on the day of printing'}</p>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name} className="fact">
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {passages.length > 0 ? (
        <>
          <h2>In the words of the sources</h2>
          <Quotes passages={passages} numbers={numbers} />
        </>
      ) : null}
      {agreements.length > 0 ? <h2>Agreements</h2> : null}
      {agreements.map(({ line, passages: said }) => (
        <section key={line.id}>
          <p>
            <strong>{line.title}</strong>
            <br />
            {line.parties.map(({ name }) => name).join(', ')}. {wordOf(line.status)}
            {line.signedOn ? `, ${dateText(line.signedOn)}` : ''}.
          </p>
          <Quotes passages={said} numbers={numbers} />
        </section>
      ))}
      <h2>Sources</h2>
      <ol className="sources">
        {sources.map((source, index) => (
          <li key={source.id}>
            [{index + 1}] {source.title ?? 'Untitled'}.{' '}
            {[source.publisher, dateText(source.publishedOn)].filter(Boolean).join(', ')}.{' '}
            {safeAddress(source.url) ?? ''} <span className="faint small">{source.id}</span>
          </li>
        ))}
      </ol>
    </article>
  );
}

function Quotes({
  passages,
  numbers,
}: {
  readonly passages: readonly Passage[];
  readonly numbers: ReadonlyMap<string, number>;
}) {
  const once = new Map(passages.map((passage) => [`${passage.article.id}-${passage.quote}`, passage]));
  return [...once].map(([key, { quote, article }]) => (
    <blockquote key={key}>
      “{quote}” [{numbers.get(article.id)}]
    </blockquote>
  ));
}

import { useState } from 'react';
import { agreementParties, ask, type NodeLine, search } from '../queries/generated/operations.ts';
import { fitsCanvas } from '../state/entity-group.ts';
import { useExplorer } from './explorer-context.tsx';
import { FailureNotice } from './failure-notice.tsx';
import { descriptionOf, NodeGlyph, nameOf } from './marks.tsx';
import { Passages } from './passages.tsx';
import { useAnswer } from './use-answer.ts';
import { useOpen } from './use-open.ts';

/** Whether a text reads as a question rather than as a name. */
export function isQuestion(text: string): boolean {
  return /\?\s*$|^(?:who|whom|whose|which|what|when|where|how|why|list|show|is|are|does|did|has|have)\s/i.test(
    text.trim(),
  );
}

/** The answer to a question, where it is one, and all that bears such a name. */
export function SearchResults({ query }: { readonly query: string }) {
  return (
    <>
      {isQuestion(query) ? <QuestionAnswer question={query} /> : null}
      <Found query={query} />
    </>
  );
}

function QuestionAnswer({ question }: { readonly question: string }) {
  const { data, error, waiting } = useAnswer(ask, { question });
  if (error) return <FailureNotice error={error} what="The answer" />;
  if (waiting || !data) return <p className="answer waiting">Looking for the answer …</p>;
  const { understood, reason, text, nodes, evidence } = data.ask;
  return (
    <section className="answer stack" aria-label="Answer">
      <p className="text">{text}</p>
      {!understood && reason && reason !== text ? <p className="faint">{reason}</p> : null}
      {nodes.length > 0 ? <NodeList nodes={nodes} label="What the answer speaks of" /> : null}
      <ShowOnCanvas nodes={nodes} />
      {evidence.length > 0 ? <Passages label="What says so" passages={evidence} /> : null}
      {data.ask.query ? <BehindIt query={data.ask.query} variables={data.ask.variables} /> : null}
    </section>
  );
}

/** The GraphQL that was run, with a way to run it again. */
function BehindIt({ query, variables }: { readonly query: string; readonly variables: string | null }) {
  const [shown, setShown] = useState(false);
  const address = `graphql?${new URLSearchParams({ query, ...(variables ? { variables } : {}) })}`;
  return (
    <div className="stack">
      <div className="row">
        <button type="button" className="button" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {shown ? 'Hide the GraphQL' : 'Show the GraphQL'}
        </button>
        <a className="button" href={address}>
          Open in the playground
        </a>
      </div>
      {shown ? (
        <pre className="code">
          {query}
          {variables && variables !== '{}' ? `\n\n# variables\n${variables}` : ''}
        </pre>
      ) : null}
    </div>
  );
}

/** Shows the parties of an answer, and of the agreements in it, as a network. */
function ShowOnCanvas({ nodes }: { readonly nodes: readonly NodeLine[] }) {
  const { dispatch } = useExplorer();
  const agreements = nodes.filter(({ __typename }) => __typename === 'Agreement').map(({ id }) => id);
  const tied = useAnswer(agreementParties, agreements.length > 0 ? { ids: agreements.slice(0, 100) } : null);
  const further = (tied.data?.nodes ?? []).flatMap((node) =>
    node && 'parties' in node ? node.parties.map(({ id }) => id) : [],
  );
  const ids = [...new Set([...nodes.filter(fitsCanvas).map(({ id }) => id), ...further])];
  if (ids.length === 0) return null;
  return (
    <div className="row">
      <button
        type="button"
        className="button primary"
        onClick={() => {
          dispatch({ type: 'add', ids });
          dispatch({ type: 'select', ids });
          dispatch({ type: 'go', view: 'network' });
        }}
      >
        Show as a network
      </button>
    </div>
  );
}

/** A list of anything; each opens. */
export function NodeList({ nodes, label }: { readonly nodes: readonly NodeLine[]; readonly label: string }) {
  const open = useOpen();
  return (
    <ul className="list" aria-label={label}>
      {nodes.map((node) => (
        <li key={node.id} className="row">
          <NodeGlyph node={node} />
          <button type="button" className="link" onClick={() => open(node.id)}>
            {nameOf(node)}
          </button>
          <span className="faint small">{descriptionOf(node)}</span>
        </li>
      ))}
    </ul>
  );
}

/** What is found, the parties first: they are what most people look for. */
const resultGroups: readonly { readonly label: string; readonly types: readonly string[] }[] = [
  { label: 'Countries and organizations', types: ['Country', 'Organization'] },
  { label: 'People', types: ['Person'] },
  { label: 'Agreements', types: ['Agreement'] },
  { label: 'Events', types: ['Event'] },
  { label: 'Articles', types: ['Article'] },
];

function Found({ query }: { readonly query: string }) {
  const { data, error, waiting } = useAnswer(search, { query, first: 20 });
  if (error) return <FailureNotice error={error} what="The search" />;
  if (waiting || !data) return <p className="answer waiting">Searching …</p>;
  const nodes = data.search.edges.map(({ node }) => node);
  if (nodes.length === 0) {
    if (isQuestion(query)) return null;
    return <p className="answer">Nothing is called “{query}”, and no article says it.</p>;
  }
  return (
    <section className="answer stack" aria-labelledby="found">
      <h2 id="found">{isQuestion(query) ? 'Names and articles with these words' : `Found for “${query}”`}</h2>
      {resultGroups.map(({ label, types }) => {
        const some = nodes.filter((node) => types.includes(node.__typename));
        return some.length > 0 ? (
          <div key={label}>
            <h3>{label}</h3>
            <NodeList nodes={some} label={label} />
          </div>
        ) : null;
      })}
      {data.search.totalCount > nodes.length ? (
        <p className="faint">and {data.search.totalCount - nodes.length} more: type more of the name</p>
      ) : null}
    </section>
  );
}

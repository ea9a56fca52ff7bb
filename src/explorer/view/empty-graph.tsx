/** What to do where nothing has been loaded yet. */
export function EmptyGraph() {
  return (
    <section className="answer stack" aria-labelledby="empty">
      <h2 id="empty">Nothing has been loaded yet</h2>
      <p>Give Diplograph some articles, on the command line in its folder:</p>
      <pre className="code">
        {'npm start                              # loads the sample articles, then serves\n'}
        {'npx diplograph ingest my-articles/     # or your own: text, Markdown, HTML, feeds, JSONL, CSV'}
      </pre>
      <p className="faint">Then load this page again.</p>
    </section>
  );
}
